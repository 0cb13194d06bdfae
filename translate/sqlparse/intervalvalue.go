package sqlparse

import "github.com/sparkduck/sparkduck/translate/parsed"

// ParseInterval reads an interval as a string holds it: "5 minutes", "interval 1 day". ok is false when it is none.
func ParseInterval(text string) (iv parsed.Interval, ok bool) {
	iv, err := parseInterval(text)
	return iv, err == nil
}
