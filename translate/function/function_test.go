package function

import (
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/ducksql"
)

func TestRowsAreSortedUniqueAndComplete(t *testing.T) {
	seen := map[string]string{}
	for _, g := range groups() {
		last := ""
		for _, f := range g.rows {
			if f.Name <= last {
				t.Errorf("%s: %q stands after %q", g.name, f.Name, last)
			}
			last = f.Name
			if f.Name != strings.ToLower(f.Name) {
				t.Errorf("%q is not lower case", f.Name)
			}
			if other, ok := seen[f.Name]; ok {
				t.Errorf("%q is in %s and %s", f.Name, other, g.name)
			}
			seen[f.Name] = g.name
			checkRow(t, f)
		}
	}
}

func checkRow(t *testing.T, f Function) {
	t.Helper()
	if f.Of != "" {
		if of, ok := index()[f.Of]; !ok || of.Of != "" {
			t.Errorf("%s is an alias of %q, which is no plain row", f.Name, f.Of)
		}
		return
	}
	form := f.SQL != nil || f.ANSI != nil
	switch {
	case f.Unsupported != "":
		if form {
			t.Errorf("%s is refused and has a form", f.Name)
		}
	case f.Expand != nil:
	case f.Class == generator:
		if f.Columns == nil {
			t.Errorf("%s has no columns", f.Name)
		}
	case !form || f.Type == nil:
		t.Errorf("%s has no form or no type", f.Name)
	}
	for _, l := range []Lowering{f.SQL, f.ANSI} {
		checkLowering(t, f, l)
	}
}

// checkLowering compiles templates and wants each hole to have a parameter.
func checkLowering(t *testing.T, f Function, l Lowering) {
	t.Helper()
	switch l := l.(type) {
	case *templateLowering:
		body, err := l.compile()
		if err != nil {
			t.Errorf("%s: %v", f.Name, err)
			return
		}
		if _, most := f.Args.arity(); most >= 0 && body.holes > most {
			t.Errorf("%s: template has hole $%d, the signature %d parameters", f.Name, body.holes, most)
		}
		if body.body.Prec < ducksql.PrecLambda {
			t.Errorf("%s: no precedence", f.Name)
		}
	case unplacedLowering:
		checkLowering(t, f, l.Lowering)
	case typeLowering:
		for _, c := range l.cases {
			checkLowering(t, f, c.then)
		}
	case arityLowering:
		for _, form := range l {
			if form != nil {
				checkLowering(t, f, form)
			}
		}
	}
}

func TestExportCoversAllRows(t *testing.T) {
	entries := Export()
	if len(entries) != len(index()) {
		t.Fatalf("%d entries, %d rows", len(entries), len(index()))
	}
	for _, e := range entries {
		if e.How == "unsupported" && e.Unsupported == "" {
			t.Errorf("%s has no reason", e.Name)
		}
	}
}
