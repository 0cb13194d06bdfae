package sparkerr

import "fmt"

// TooDeep reports a tree that nests deeper than limit; what names the tree.
func TooDeep(what string, limit int, origin Origin) *Error {
	return New(Analysis, "FAILED_TO_PARSE_TOO_COMPLEX", origin).Because(
		fmt.Errorf("%s nests more than %d levels deep", what, limit))
}
