package conf

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// What Spark 4.2 says about keys beside type and default, sorted by kind and key:
//
//	alternative  KEY  OTHER                        OTHER is read when KEY is not set
//	deprecated   KEY  VERSION  REPLACEMENT         REPLACEMENT may be missing
//	fallback     KEY  OTHER                        OTHER is read when KEY is not set, and its type is KEY's
//	range        KEY  RANGE                        numbers allowed: (0,) is more than 0, [0,1] is 0 to 1
//	removed      KEY  VERSION  VALUE  REPLACEMENT  only VALUE may be set; both may be missing
//
//go:embed rules.tsv
var ruleTable string

// rule returns the columns of a rule after its key.
func rule(kind, key string) (columns []string, ok bool) {
	start := kind + "\t" + key + "\t"
	i := strings.Index(ruleTable, "\n"+start) // the first line is never wanted: it is a comment
	if i < 0 {
		return nil, false
	}
	line, _, _ := strings.Cut(ruleTable[i+1+len(start):], "\n")
	return append(strings.Split(line, "\t"), "", "", ""), true
}

// otherKeys are the keys that are read when others are not set. Every setting of
// every request asks, so that they are not searched in the text.
var otherKeys = sync.OnceValue(func() map[string]string {
	keys := map[string]string{}
	for line := range strings.Lines(ruleTable) {
		columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(columns) > 2 && (columns[0] == "fallback" || columns[0] == "alternative" && keys[columns[1]] == "") {
			keys[columns[1]] = columns[2]
		}
	}
	return keys
})

// otherKey is the key that is read when key is not set, "" for none.
func otherKey(key string) string { return otherKeys()[key] }

// checkRemoved refuses to set a key that Spark has no more to anything but its last default.
func checkRemoved(key, value string) error {
	columns, ok := rule("removed", key)
	if !ok || value == columns[1] {
		return nil
	}
	return sparkerr.ConfRemoved(key, columns[0], columns[2])
}

// inRange reports whether a number is in a range such as (0,1].
func inRange(n float64, text string) bool {
	low, high, _ := strings.Cut(text[1:len(text)-1], ",")
	if bound, err := strconv.ParseFloat(low, 64); err == nil && (n < bound || n == bound && text[0] == '(') {
		return false
	}
	bound, err := strconv.ParseFloat(high, 64)
	return err != nil || n < bound || n == bound && text[len(text)-1] == ']'
}

// requirement is a range in words.
func requirement(key, text string) string {
	switch text {
	case "(0,)":
		return "The value of " + key + " must be positive"
	case "[0,)":
		return "The value of " + key + " must not be negative"
	default:
		return "The value of " + key + " must be in " + text
	}
}
