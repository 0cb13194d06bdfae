package conf

import (
	_ "embed"
	"strings"
)

// The keys that Spark documents, sorted: key, version since which there is one, default as Spark writes it; a line without a third
// column has a default that depends on the machine.
//
//go:embed documented.tsv
var documentedTable string

// Documented is what Spark tells about a key.
type Documented struct {
	Key, Value, Since string
	// Meaning is what this server makes of the key.
	Meaning string
}

// Documented calls yield for every documented key in order with its value, until it returns false. Values that
// nobody set are told as Spark writes them, which is not always how they are read.
func (c Conf) Documented(yield func(Documented) bool) {
	set := map[string]string{}
	c.All(func(key, value string) bool {
		set[key] = value
		return true
	})
	for line := range strings.Lines(documentedTable) {
		key, rest, _ := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		since, value, fixed := strings.Cut(rest, "\t")
		if given, ok := set[key]; ok {
			value = given
		} else if !fixed {
			value, _, _ = c.Get(key)
		}
		if !yield(Documented{key, value, since, meaning(key)}) {
			return
		}
	}
}

func meaning(key string) string {
	switch state, reason := SupportOf(key); state {
	case Honoured:
		return "It has the same effect as in Spark."
	case NoEffectHere:
		return "It has no effect here: " + reason + "."
	default:
		return "Only the default can be set: " + reason + "."
	}
}
