package sparkcsv

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// javaDouble is the grammar of Java's Double.parseDouble.
var javaDouble = regexp.MustCompile(`^[+-]?(NaN|Infinity|([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[dDfF]?|0[xX]([0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)[pP][+-]?[0-9]+[dDfF]?)$`)

// ParseDouble reads what Java reads as a number of 64 or 32 bits; numbers out of range are infinite.
func ParseDouble(text string, bits int) (x float64, ok bool) {
	if !plainNumber(text) {
		text = strings.TrimFunc(text, func(r rune) bool { return r <= ' ' })
		if !javaDouble.MatchString(text) {
			return 0, false
		}
		if text = strings.TrimRight(text, "dDfF"); strings.HasSuffix(text, "NaN") {
			return math.NaN(), true
		}
	}
	x, err := strconv.ParseFloat(text, bits)
	return x, err == nil || math.IsInf(x, 0)
}

// plainNumber tells texts in which Go and Java see the same number, or none.
func plainNumber(text string) bool {
	for i := range len(text) {
		if c := text[i]; (c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E' {
			return false
		}
	}
	return text != ""
}
