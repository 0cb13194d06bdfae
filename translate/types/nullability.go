package types

import "strings"

// sameName compares names as the resolver does.
func sameName(a, b string, caseSensitive bool) bool {
	return a == b || !caseSensitive && strings.EqualFold(a, b)
}
