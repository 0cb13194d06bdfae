package analyzer

import (
	"slices"
	"sort"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

const maxSuggestions = 5

// suggestions proposes names of columns for one that was not found: the nearest by edit distance, quoted, best first.
func suggestions(wanted []string, columns []*column) []string {
	return nearest(wanted, qualifiedNames(columns))
}

func nearest(wanted []string, names [][]string) []string {
	names = shortened(len(wanted), names)
	text := strings.Join(wanted, ".")
	type proposal struct {
		quoted   string
		distance int
	}
	all := make([]proposal, len(names))
	for i, n := range names {
		q := sparkerr.ID(n...)
		all[i] = proposal{q, types.EditDistance(q, text)}
	}
	sort.SliceStable(all, func(i, j int) bool {
		return all[i].distance < all[j].distance
	})
	out := make([]string, 0, maxSuggestions)
	for _, p := range all[:min(len(all), maxSuggestions)] {
		out = append(out, p.quoted)
	}
	return out
}

// shortened drops the qualifier parts that all names share, as far as the wanted name has none of them either.
func shortened(parts int, names [][]string) [][]string {
	keep := 0
	switch {
	case parts == 1 && sameAt(names, 0):
		keep = 1
	case parts <= 2 && sameAt(names, 1):
		keep = 2
	default:
		return names
	}
	out := make([][]string, len(names))
	for i, n := range names {
		out[i] = n[max(0, len(n)-keep):]
	}
	return out
}

// sameAt reports whether all names agree but for their last 1+tail parts.
func sameAt(names [][]string, tail int) bool {
	for i := range names {
		if !slices.Equal(prefix(names[i], tail), prefix(names[0], tail)) {
			return false
		}
	}
	return len(names) > 0
}

func prefix(name []string, tail int) []string { return name[:max(0, len(name)-1-tail)] }

// quotedNames is the quoted names of a relation, in alphabetical order.
func quotedNames(in *relation) []string {
	names := sortedNames(in)
	for i, n := range names {
		names[i] = sparkerr.ID(n)
	}
	return names
}

func sortedNames(in *relation) []string {
	names := in.names()
	sort.Strings(names)
	return names
}

// inOrder proposes the first columns as they come.
func inOrder(in *relation) []string {
	names := in.names()
	names = names[:min(len(names), maxSuggestions)]
	for i, n := range names {
		names[i] = sparkerr.ID(n)
	}
	return names
}
