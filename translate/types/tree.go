package types

import (
	"fmt"
	"strings"
)

// TreeString shows the schema as an indented tree, as printSchema does. level
// limits the depth; 0 or less means no limit.
func (t StructType) TreeString(level int) string {
	if level <= 0 {
		level = int(^uint(0) >> 1)
	}
	var b strings.Builder
	b.WriteString("root\n")
	writeTree(&b, t, " |", level)
	return b.String()
}

func writeTree(b *strings.Builder, t DataType, prefix string, level int) {
	if level <= 0 {
		return
	}
	switch t := t.(type) {
	case StructType:
		for _, f := range t.Fields {
			fmt.Fprintf(b, "%s-- %s: %s (nullable = %t)\n", prefix, escapeMeta(f.Name), TypeName(f.Type), f.Nullable)
			writeTree(b, f.Type, prefix+"    |", level-1)
		}
	case ArrayType:
		fmt.Fprintf(b, "%s-- element: %s (containsNull = %t)\n", prefix, TypeName(t.Element), t.ContainsNull)
		writeTree(b, t.Element, prefix+"    |", level-1)
	case MapType:
		fmt.Fprintf(b, "%s-- key: %s\n", prefix, TypeName(t.Key))
		writeTree(b, t.Key, prefix+"    |", level-1)
		fmt.Fprintf(b, "%s-- value: %s (valueContainsNull = %t)\n", prefix, TypeName(t.Value), t.ValueContainsNull)
		writeTree(b, t.Value, prefix+"    |", level-1)
	}
}

// escapeMeta shows control characters as escapes.
func escapeMeta(name string) string {
	return strings.NewReplacer("\n", `\n`, "\r", `\r`, "\t", `\t`, "\f", `\f`,
		"\b", `\b`, "\v", `\v`, "\a", `\a`).Replace(name)
}
