package tests

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/function"
)

var update = flag.Bool("update", false, "rewrite docs/functions.md")

const coveragePage = "../docs/functions.md"

// TestCoveragePage holds the page of functions to the registry.
func TestCoveragePage(t *testing.T) {
	want := coverage()
	if *update {
		if err := os.WriteFile(coveragePage, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(coveragePage)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("%s is not what the registry says; run go test ./tests -update", coveragePage)
	}
}

func coverage() string {
	var done, refused int
	var tables, refusals strings.Builder
	group := ""
	for _, e := range function.Export() {
		if e.Unsupported != "" {
			refused++
			fmt.Fprintf(&refusals, "| `%s` | %s |\n", e.Name, e.Unsupported)
			continue
		}
		done++
		if e.Group != group {
			group = e.Group
			fmt.Fprintf(&tables, "\n\n**%s**:", group)
		}
		fmt.Fprintf(&tables, " `%s`", e.Name)
	}
	return fmt.Sprintf(`# Functions

Written by `+"`go test ./tests -update`"+` from the registry. %d functions and operators work; %d are refused with the reason.
%s

## Refused

| function | reason |
|---|---|
%s`, done, refused, tables.String(), refusals.String())
}
