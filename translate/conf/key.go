package conf

import (
	_ "embed"
	"sort"
	"strings"
)

// One key a line, sorted: key, type ("!" before it when static),
// default; a line without a third column has no default. Searched as text.
//
//go:embed keys.tsv
var keyTable string

// Keys of Spark's core, which no session may change.
//
//go:embed core.txt
var coreKeys string

// Entry is what Spark 4.2 registers about a key.
type Entry struct {
	Key        string
	Kind       string // boolean, int, long, double, string, regex, bytes, mib, ms, s, zone, enum:A,B
	Default    string
	HasDefault bool
	Static     bool // fixed when the server starts
}

// Lookup returns the entry of a registered key.
func Lookup(key string) (Entry, bool) {
	line, ok := lineOf(keyTable, key, '\t')
	if !ok {
		return Entry{}, false
	}
	return parseEntry(line), true
}

func parseEntry(line string) Entry {
	key, rest, _ := strings.Cut(line, "\t")
	kind, value, hasDefault := strings.Cut(rest, "\t")
	e := Entry{Key: key, Default: value, HasDefault: hasDefault}
	e.Kind, e.Static = strings.CutPrefix(kind, "!")
	return e
}

// Entries calls yield for every registered key in order, until it returns false.
func Entries(yield func(Entry) bool) {
	for line := range strings.Lines(keyTable) {
		if !yield(parseEntry(strings.TrimRight(line, "\n"))) {
			return
		}
	}
}

// IsStatic reports whether only the server's own configuration can set the key.
func IsStatic(key string) bool {
	e, ok := Lookup(key)
	return ok && e.Static
}

// IsCore reports whether the key belongs to Spark's core.
func IsCore(key string) bool {
	_, ok := lineOf(coreKeys, key, '\n')
	return ok
}

// IsModifiable reports whether a session may set the key and Spark knows it.
func IsModifiable(key string) bool {
	e, ok := Lookup(key)
	return ok && !e.Static
}

// lineOf finds the line of a sorted table that starts with key and stop.
func lineOf(table, key string, stop byte) (string, bool) {
	at := lowerBound(table, key)
	line, _, _ := strings.Cut(table[at:], "\n")
	if line == key || strings.HasPrefix(line, key) && line[len(key)] == stop {
		return line, true
	}
	return "", false
}

// lowerBound is the offset of the first line that is not before key.
func lowerBound(table, key string) int {
	lineStart := func(i int) int { return strings.LastIndexByte(table[:i], '\n') + 1 }
	i := sort.Search(len(table), func(i int) bool {
		line, _, _ := strings.Cut(table[lineStart(i):], "\n")
		name, _, _ := strings.Cut(line, "\t")
		return name >= key
	})
	return lineStart(min(i, len(table)))
}
