package analyzed

import (
	"fmt"
	"strings"
)

// maxTreeDepth bounds what Tree shows.
const maxTreeDepth = 500

// Tree shows a plan as indented lines, one node each, for EXPLAIN.
func Tree(p Plan) string {
	var b strings.Builder
	b.WriteString("== Analyzed Plan ==\n")
	writeTree(&b, p, 0)
	return b.String()
}

func writeTree(b *strings.Builder, p Plan, depth int) {
	if depth > maxTreeDepth {
		return
	}
	if depth > 0 {
		b.WriteString(strings.Repeat("   ", depth-1) + "+- ")
	}
	b.WriteString(strings.TrimPrefix(fmt.Sprintf("%T", p), "*analyzed.") + " [")
	for i, c := range p.Output() {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(b, "%s#%d", c.Name, c.ID)
	}
	b.WriteString("]\n")
	for _, in := range p.Inputs() {
		writeTree(b, in, depth+1)
	}
}
