package duckexec

import (
	"strconv"
	"strings"
)

// PhysicalFieldNames are the names that struct fields have in DuckDB: the given ones, or f0, f1, ... when one is empty or
// two differ by case only, which DuckDB refuses.
func PhysicalFieldNames(names []string) []string {
	seen := map[string]bool{}
	for _, name := range names {
		low := strings.ToLower(name)
		if name == "" || seen[low] {
			return positionalNames(len(names))
		}
		seen[low] = true
	}
	return names
}

func positionalNames(n int) []string {
	names := make([]string, n)
	for i := range names {
		names[i] = "f" + strconv.Itoa(i)
	}
	return names
}
