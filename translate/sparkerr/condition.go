package sparkerr

import (
	_ "embed"
	"strings"
)

// The facts of every condition of Spark 4.2, one a line: name, SQLSTATE ("-"
// for none), parameters separated by commas. Lines that start with a dot are
// subclasses of the condition above: name, further parameters. Kept as text
// and searched as text: errors are rare, and a map would cost memory always.
//
//go:embed conditions.txt
var conditions string

// Conditions that are ours and not Spark's, in the same form.
const (
	// ConditionNotImplemented: the client asked for something that exists in Spark and not in this server.
	ConditionNotImplemented = "NOT_IMPLEMENTED"
	conditionArtifactQuota  = "ARTIFACT_QUOTA_EXCEEDED"

	ownConditions = ConditionNotImplemented + " 0A000 feature\n" + conditionArtifactQuota + " 54000 limit\n"
)

// LookupCondition returns the SQLSTATE and parameter names of a condition;
// subclasses are written "MAIN.SUB". ok is false when there is no such
// condition, in Spark 4.2 or of our own.
func LookupCondition(condition string) (state string, params []string, ok bool) {
	main, sub, hasSub := strings.Cut(condition, ".")
	rest, found := entryAfter(conditions, main)
	if !found {
		rest, found = entryAfter(ownConditions, main)
	}
	if !found {
		return "", nil, false
	}
	line, rest, _ := strings.Cut(rest, "\n")
	state, names, _ := strings.Cut(line, " ")
	if state == "-" {
		state = ""
	}
	params = splitNames(names)
	if !hasSub {
		return state, params, true
	}
	for strings.HasPrefix(rest, ".") {
		line, rest, _ = strings.Cut(rest, "\n")
		name, names, _ := strings.Cut(line[1:], " ")
		if name == sub {
			return state, append(params, splitNames(names)...), true
		}
	}
	return "", nil, false
}

// entryAfter returns what follows "name " at the start of a line of table.
func entryAfter(table, name string) (string, bool) {
	key := name + " "
	if strings.HasPrefix(table, key) {
		return table[len(key):], true
	}
	i := strings.Index(table, "\n"+key)
	if i < 0 {
		return "", false
	}
	return table[i+1+len(key):], true
}

func splitNames(names string) []string {
	if names == "" {
		return nil
	}
	return strings.Split(names, ",")
}
