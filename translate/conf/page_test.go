package conf_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/conf"
)

var update = flag.Bool("update", false, "write docs/settings.md")

// TestEveryKeyIsListed holds the page that says of every registered key whether
// the server honours it, accepts it because it has no meaning here (and why), or
// refuses all but its default. TestHonouredMeansUsed holds the list true.
func TestEveryKeyIsListed(t *testing.T) {
	table, err := os.ReadFile("support.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for e := range conf.Entries {
		listed := false
		for line := range strings.Lines(string(table)) {
			pattern, rest, _ := strings.Cut(strings.TrimRight(line, "\n"), "\t")
			prefix, isPrefix := strings.CutSuffix(pattern, "*")
			if e.Key != pattern && !(isPrefix && strings.HasPrefix(e.Key, prefix)) {
				continue
			}
			listed = true
			state, reason, _ := strings.Cut(rest, "\t")
			if state != "honoured" && state != "no-effect" && state != "refused" || (state == "honoured") != (reason == "") {
				t.Errorf("support.tsv: %q is no state with its reason", line)
			}
			break
		}
		if state, reason := conf.SupportOf(e.Key); !listed && (state != conf.Refused || reason == "") {
			t.Errorf("%s is not listed and not refused", e.Key)
		}
	}
	page := supportPage()
	const file = "../../docs/settings.md"
	if *update {
		if err := os.WriteFile(file, []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if old, err := os.ReadFile(file); err != nil || string(old) != page {
		t.Error("docs/settings.md is not what the tables say; run go test ./translate/conf -update")
	}
}

func supportPage() string {
	var honoured, refused strings.Builder
	reasons := map[string][]string{}
	var order []string
	for e := range conf.Entries {
		switch state, reason := conf.SupportOf(e.Key); state {
		case conf.Honoured:
			fixed := ""
			if e.Static {
				fixed = "yes"
			}
			fmt.Fprintf(&honoured, "| %s | %s | %s | %s |\n", e.Key, strings.ReplaceAll(e.Kind, "|", `\|`), strings.ReplaceAll(e.Default, "|", `\|`), fixed)
		case conf.Refused:
			fmt.Fprintf(&refused, "| %s | %s | %s |\n", e.Key, strings.ReplaceAll(e.Default, "|", `\|`), reason)
		default:
			if reasons[reason] == nil {
				order = append(order, reason)
			}
			reasons[reason] = append(reasons[reason], "`"+e.Key+"`")
		}
	}
	var b strings.Builder
	b.WriteString(`# Settings

Every key that Spark 4.2 registers. Other keys are free for programs' own purposes. Written by
` + "`go test ./translate/conf -update`" + ` from the tables of translate/conf.

Sessions of older clients start with the defaults of their version (` + "`client_version.go`" + `), except what the server's
own configuration sets.

## Honoured

| key | type | default | only the server's configuration sets it |
|---|---|---|---|
` + honoured.String() + `
## Accepted without effect, because

`)
	for _, reason := range order {
		b.WriteString("- " + reason + ": " + strings.Join(reasons[reason], ", ") + "\n")
	}
	b.WriteString(`
## Refused, unless set to the default

| key | default | because |
|---|---|---|
` + refused.String())
	return b.String()
}
