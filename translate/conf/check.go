package conf

import (
	"math"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// kindNames are the types as Spark's messages call them.
var kindNames = map[string]string{
	"bytes": "bytes in BYTE", "mib": "bytes in MiB", "ms": "time in MILLISECONDS", "s": "time in SECONDS",
}

// check reports a value that is not of the entry's type. Errors are
// INVALID_CONF_VALUE.* .
func (e Entry) check(value string) error {
	if columns, ok := rule("fallback", e.Key); ok {
		if other, ok := Lookup(columns[0]); ok {
			return other.check(value)
		}
	}
	kind, options, _ := strings.Cut(e.Kind, ":")
	text := strings.TrimSpace(value)
	ok := true
	switch kind {
	case "boolean":
		ok = strings.EqualFold(text, "true") || strings.EqualFold(text, "false")
	case "int":
		_, err := strconv.ParseInt(text, 10, 32)
		ok = err == nil
	case "long":
		_, err := strconv.ParseInt(text, 10, 64)
		ok = err == nil
	case "double":
		_, err := strconv.ParseFloat(text, 64)
		ok = err == nil
	case "bytes", "mib":
		_, ok = parseBytes(text, kind)
	case "ms", "s":
		_, ok = parseMilliseconds(text, kind)
	case "regex":
		_, err := compilePattern(value)
		ok = err == nil
	case "zone":
		if _, known := LoadZone(value); !known {
			return sparkerr.ConfTimeZone(e.Key, value)
		}
	case "enum":
		if !containsFold(strings.Split(options, ","), value) {
			return sparkerr.ConfOptions(e.Key, value, strings.ReplaceAll(options, ",", ", "))
		}
	}
	if !ok {
		name := kindNames[kind]
		if name == "" {
			name = kind
		}
		return sparkerr.ConfType(e.Key, value, name)
	}
	if columns, ok := rule("range", e.Key); ok && !inRange(e.number(text), columns[0]) {
		return sparkerr.ConfRequirement(e.Key, value, requirement(e.Key, columns[0]))
	}
	return nil
}

// number is a value of a numeric type in the unit of the type.
func (e Entry) number(text string) float64 {
	switch e.Kind {
	case "bytes", "mib":
		n, _ := parseBytes(text, e.Kind) // checked before
		return float64(n)
	case "ms", "s":
		n, _ := parseMilliseconds(text, e.Kind) // checked before
		return float64(n)
	default:
		n, _ := strconv.ParseFloat(text, 64) // checked before
		return n
	}
}

func containsFold(words []string, word string) bool {
	for _, w := range words {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

// unitsOfBytes and unitsOfTime are the suffixes that Spark reads.
var (
	unitsOfBytes = map[string]int64{"b": 1, "k": 1 << 10, "kb": 1 << 10, "m": 1 << 20, "mb": 1 << 20, "g": 1 << 30,
		"gb": 1 << 30, "t": 1 << 40, "tb": 1 << 40, "p": 1 << 50, "pb": 1 << 50}
	unitsOfTime = map[string]int64{"us": 0, "ms": 1, "s": 1000, "m": 60_000, "min": 60_000, "h": 3_600_000, "d": 86_400_000}
)

// parseBytes reads "10m"; a bare number counts in the kind's unit.
func parseBytes(text, kind string) (int64, bool) {
	number, unit, ok := splitUnit(text)
	if !ok {
		return 0, false
	}
	factor, ok := unitsOfBytes[unit]
	switch {
	case unit == "" && kind == "mib":
		factor, ok = 1<<20, true
	case unit == "":
		factor, ok = 1, true
	}
	if !ok || factor > 1 && (number > math.MaxInt64/factor || number < math.MinInt64/factor) {
		return 0, false
	}
	return number * factor, true
}

// parseMilliseconds reads "5m"; a bare number counts in the kind's unit.
func parseMilliseconds(text, kind string) (int64, bool) {
	number, unit, ok := splitUnit(text)
	if !ok {
		return 0, false
	}
	if unit == "" {
		unit = kind
	}
	factor, ok := unitsOfTime[unit]
	if !ok || factor > 1 && (number > math.MaxInt64/factor || number < math.MinInt64/factor) {
		return 0, false
	}
	if unit == "us" {
		return number / 1000, true
	}
	return number * factor, true
}

func splitUnit(text string) (number int64, unit string, ok bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	digits := strings.TrimRight(text, "abcdefghijklmnopqrstuvwxyz")
	number, err := strconv.ParseInt(digits, 10, 64)
	return number, text[len(digits):], err == nil
}

// Check reports a value that is not of the entry's type, without setting it. Errors are INVALID_CONF_VALUE.* .
func (e Entry) Check(value string) error { return e.check(value) }
