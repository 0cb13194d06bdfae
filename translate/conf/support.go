package conf

import (
	_ "embed"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// What the server makes of each registered key, first match counts:
// key or prefix*, state, reason.
//
//go:embed support.tsv
var supportTable string

// Support is what the server makes of a key.
type Support int

// States of a key.
const (
	Honoured     Support = iota // the value has Spark's effect
	NoEffectHere                // nothing that a user sees depends on it without a cluster or a JVM
	Refused                     // not implemented: only the default may be set
)

// SupportOf returns the state of a registered key and why it is not honoured.
// Keys that Spark does not register are free for the user's own purposes.
func SupportOf(key string) (s Support, reason string) {
	for line := range strings.Lines(supportTable) {
		pattern, rest, _ := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		prefix, isPrefix := strings.CutSuffix(pattern, "*")
		if key != pattern && !(isPrefix && strings.HasPrefix(key, prefix)) {
			continue
		}
		state, reason, _ := strings.Cut(rest, "\t")
		switch state {
		case "honoured":
			return Honoured, ""
		case "no-effect":
			return NoEffectHere, reason
		default:
			return Refused, reason
		}
	}
	return Refused, "not implemented"
}

// accept checks type and support of a new value.
func (e Entry) accept(value string) error {
	if err := e.check(value); err != nil {
		return err
	}
	if e.HasDefault && strings.EqualFold(strings.TrimSpace(value), e.Default) {
		return nil
	}
	if state, reason := SupportOf(e.Key); state == Refused {
		return sparkerr.NotImplementedBecause("the setting "+e.Key+" = "+value, reason, sparkerr.Origin{})
	}
	return nil
}

// Warning is what a client should hear when it sets the key: that it is
// deprecated, or has no meaning over Connect. "" mostly.
func Warning(key string) string {
	switch key {
	case "spark.sql.execution.arrow.enabled", "spark.sql.execution.arrow.pyspark.fallback.enabled":
		return "The SQL config '" + key + "' is NOT supported in Spark Connect"
	}
	columns, ok := rule("deprecated", key)
	if !ok {
		return ""
	}
	text := "The setting " + key + " is deprecated since Spark " + columns[0] + " and may be gone in a later version."
	if columns[1] != "" {
		text += " Use " + columns[1] + " instead."
	}
	return text
}
