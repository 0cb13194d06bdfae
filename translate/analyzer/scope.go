package analyzer

import (
	"sort"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// same compares two names by the session's case rule.
func (a *analyzer) same(x, y string) bool {
	if a.caseSensitive {
		return x == y
	}
	return len(x) == len(y) && (x == y || strings.EqualFold(x, y))
}

// match finds the columns that a multipart name means, by analysis.md 1.1, and how many parts name the column; the rest are fields.
// Several ids are an ambiguity; the same id twice is one match.
func (a *analyzer) match(r *relation, parts []string, origin sparkerr.Origin) (c *column, used int, err error) {
	for n := min(len(parts), 4); n >= 1; n-- {
		var found []*column
		found = a.matchPrefix(found, r.columns, parts[:n])
		found = a.matchPrefix(found, r.hidden, parts[:n])
		switch {
		case len(found) == 1:
			return found[0], n, nil
		case len(found) > 1:
			return nil, 0, sparkerr.AmbiguousReference(parts, qualifiedNames(found), origin)
		}
	}
	return nil, 0, nil
}

// matchPrefix adds the columns called exactly prefix, one per id.
func (a *analyzer) matchPrefix(found, columns []*column, prefix []string) []*column {
	n := len(prefix)
	name := prefix[n-1]
next:
	for _, c := range columns {
		if !a.same(c.Name, name) || n == 1 && c.qualifiedOnly || !a.suffix(c.qualifier, prefix[:n-1]) {
			continue
		}
		for _, f := range found {
			if f.ID == c.ID {
				continue next
			}
		}
		found = append(found, c)
	}
	return found
}

// suffix reports whether the last parts of a qualifier are these; all three parts need all three.
func (a *analyzer) suffix(qualifier, parts []string) bool {
	at := len(qualifier) - len(parts)
	if at < 0 {
		return false
	}
	for i, p := range parts {
		if !a.same(qualifier[at+i], p) {
			return false
		}
	}
	return true
}

// fullNames are the qualified names, in the order of the columns.
func fullNames(columns []*column) [][]string {
	names := make([][]string, len(columns))
	for i, c := range columns {
		names[i] = c.fullName()
	}
	return names
}

// qualifiedNames is fullNames in alphabetical order.
func qualifiedNames(columns []*column) [][]string {
	names := fullNames(columns)
	sort.Slice(names, func(i, j int) bool { return strings.Join(names[i], ".") < strings.Join(names[j], ".") })
	return names
}

func (c *column) fullName() []string {
	return append(append(make([]string, 0, len(c.qualifier)+1), c.qualifier...), c.Name)
}
