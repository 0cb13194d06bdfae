package sparkerr

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
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
	"New":                 {"", 1, 3, nil},
	"Mismatch":            {"DATATYPE_MISMATCH.", 0, 3, []string{"sqlExpr"}},
	"pointing":            {"", 0, 2, nil},
	"Parsing":             {"", 0, 2, nil},
	"raise":               {"", anywhere, 0, nil}, // of the SQL parser and of native functions
	"InvalidSQLSyntax":    {"INVALID_SQL_SYNTAX.", 0, 2, nil},
	"InvalidPlanInput":    {"CONNECT_INVALID_PLAN.", 0, 1, nil},
	"InvalidParameter":    {"INVALID_PARAMETER_VALUE.", 0, 4, []string{"parameter", "functionName"}},
	"UnsupportedFeature":  {"UNSUPPORTED_FEATURE.", 0, 2, nil},
	"UnsupportedSubquery": {"UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.", 0, 2, nil},
}

// anywhere stands for the first argument that is written out.
const anywhere = -1

// TestConstructors reads the project's own source: every condition that is
// named somewhere exists in Spark 4.2, and its parameters are exactly Spark's.
func TestConstructors(t *testing.T) {
	checked := 0
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return nil // the compiler will tell
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && checkCall(t, path, call) {
				checked++
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if checked < 150 {
		t.Errorf("only %d constructors were checked", checked)
	}
}

// calledName is the function's name without its package or receiver.
func calledName(f ast.Expr) string {
	switch f := f.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}

// checkCall reports whether the call named its condition and parameters.
func checkCall(t *testing.T, file string, call *ast.CallExpr) bool {
	m, ok := makers[calledName(call.Fun)]
	if m.condition == anywhere {
		m.condition = slices.IndexFunc(call.Args, func(e ast.Expr) bool {
			written, ok := text(e)
			return ok && written == strings.ToUpper(written)
		})
		m.params = m.condition + 1
	}
	if !ok || m.condition < 0 || len(call.Args) <= m.condition || call.Ellipsis.IsValid() {
		return false
	}
	condition, ok := text(call.Args[m.condition])
	if !ok {
		return false
	}
	condition = m.prefix + condition
	_, want, known := LookupCondition(condition)
	if condition == ConditionIllegalArgument {
		want, known = []string{"message"}, true
	}
	if !known {
		t.Errorf("%s: Spark has no condition %s", file, condition)
		return true
	}
	if len(call.Args) == m.params+1 {
		return true // a map of parameters
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
