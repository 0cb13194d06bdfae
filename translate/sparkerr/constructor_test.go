package sparkerr

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"
)

// makers are the functions that take a condition (or, with a prefix, its last
// part) and alternating parameters, with the position of both.
var makers = map[string]struct {
	prefix            string
	condition, params int
	always            []string
}{
	"New":      {"", 1, 3, nil},
	"Mismatch": {"DATATYPE_MISMATCH.", 0, 3, []string{"sqlExpr"}},
	"pointing": {"", 0, 2, nil},
}

// TestConstructors reads this package's own source: every condition that a
// constructor names exists in Spark 4.2, and its parameters are exactly
// Spark's.
func TestConstructors(t *testing.T) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), f.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && checkCall(t, f.Name(), call) {
				checked++
			}
			return true
		})
	}
	if checked < 150 {
		t.Errorf("only %d constructors were checked", checked)
	}
}

// checkCall reports whether the call named its condition and parameters.
func checkCall(t *testing.T, file string, call *ast.CallExpr) bool {
	name, ok := call.Fun.(*ast.Ident)
	if !ok {
		return false
	}
	m, ok := makers[name.Name]
	if !ok || len(call.Args) <= m.condition || call.Ellipsis.IsValid() {
		return false
	}
	condition, ok := text(call.Args[m.condition])
	if !ok {
		return false
	}
	condition = m.prefix + condition
	_, want, known := LookupCondition(condition)
	if !known {
		t.Errorf("%s: Spark has no condition %s", file, condition)
		return true
	}
	got := slices.Clone(m.always)
	for i := m.params; i < len(call.Args); i += 2 {
		param, _ := text(call.Args[i])
		got = append(got, param)
	}
	want = append(want, hiddenParams(condition)...)
	sort.Strings(got)
	sort.Strings(want)
	if !slices.Equal(slices.Compact(got), slices.Compact(want)) {
		t.Errorf("%s: %s has parameters %v, want %v", file, condition, got, want)
	}
	return true
}

func text(e ast.Expr) (string, bool) {
	literal, ok := e.(*ast.BasicLit)
	if !ok || literal.Kind != token.STRING {
		return "", false
	}
	value, err := strconv.Unquote(literal.Value)
	return value, err == nil
}

// TestSentences: every sentence belongs to a condition and uses no parameter
// that the condition lacks.
func TestSentences(t *testing.T) {
	previous := map[string]bool{}
	for line := range strings.Lines(sentences) {
		condition, sentence, _ := strings.Cut(strings.TrimRight(line, "\n"), " ")
		_, params, known := LookupCondition(condition)
		if condition == ConditionNotImplemented {
			params, known = []string{"feature"}, true
		}
		if !known || previous[condition] {
			t.Errorf("%s is unknown or has two sentences", condition)
		}
		previous[condition] = true
		for rest := sentence; ; {
			_, after, found := strings.Cut(rest, "<")
			if !found {
				break
			}
			param, after, _ := strings.Cut(after, ">")
			if !slices.Contains(params, param) && !strings.HasPrefix(condition, "INCOMPLETE_TYPE") {
				t.Errorf("%s has no parameter %q", condition, param)
			}
			rest = after
		}
	}
}
