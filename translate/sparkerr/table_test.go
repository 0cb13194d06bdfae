package sparkerr

import (
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/errors.md")

// raisedConditions reads the project's source: all conditions that it names in
// full, in a template's $error(NAME, ...), or as "MAIN." and the rest.
func raisedConditions(t *testing.T) []string {
	t.Helper()
	literals := map[string]bool{}
	err := filepath.WalkDir("../..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return nil // the compiler will tell
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			e, ok := n.(*ast.BasicLit)
			if !ok {
				return true
			}
			value, ok := text(e)
			if !ok {
				return true
			}
			literals[value] = true
			for _, m := range regexp.MustCompile(`\$error\(([A-Z0-9_.]+)`).FindAllStringSubmatch(value, -1) {
				literals[m[1]] = true
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var raised []string
	for condition := range allConditions {
		if literals[condition] && !hasSubclasses(condition) || isJoined(condition, literals) {
			raised = append(raised, condition)
		}
	}
	return raised
}

// isJoined reports whether a condition is "MAIN." or "MAIN.SUB_" and another literal.
func isJoined(condition string, literals map[string]bool) bool {
	for i := strings.IndexByte(condition, '.'); i > 0 && i < len(condition)-1; i++ {
		if end := condition[i]; (end == '.' || end == '_') && literals[condition[:i+1]] && literals[condition[i+1:]] {
			return true
		}
	}
	return false
}

// allConditions calls yield for every condition of the tables, in order.
func allConditions(yield func(string) bool) {
	main := ""
	for line := range strings.Lines(conditions + ownConditions) {
		name, _, _ := strings.Cut(strings.TrimRight(line, "\n"), " ")
		if strings.HasPrefix(name, ".") {
			name = main + name
		} else {
			main = name
		}
		if !yield(name) {
			return
		}
	}
}

func hasSubclasses(main string) bool {
	rest, ok := entryAfter(conditions, main)
	_, rest, _ = strings.Cut(rest, "\n")
	return ok && strings.HasPrefix(rest, ".")
}

// TestTable holds the page of all conditions that the server raises: each exists
// in Spark 4.2 or is one of our own, has a sentence, and each sentence is used.
func TestTable(t *testing.T) {
	raised := raisedConditions(t)
	worded := map[string]bool{}
	for line := range strings.Lines(sentences) {
		condition, _, _ := strings.Cut(line, " ")
		worded[condition] = true
	}
	for condition := range worded {
		if !slices.Contains(raised, condition) {
			t.Errorf("%s has a sentence and nothing raises it", condition)
		}
	}
	page := tablePage(raised)
	const file = "../../docs/errors.md"
	if *update {
		if err := os.WriteFile(file, []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if old, err := os.ReadFile(file); err != nil || string(old) != page {
		t.Errorf("docs/errors.md is not what the source says; run go test ./translate/sparkerr -update")
	}
}

func tablePage(raised []string) string {
	var b strings.Builder
	b.WriteString(`# Error conditions

Every condition that the server raises, with its SQLSTATE and its parameters, which are those of Spark 4.2; the sentences are
our own. Written by ` + "`go test ./translate/sparkerr -update`" + `, which reads the source. NOT_IMPLEMENTED and
ARTIFACT_QUOTA_EXCEEDED are ours and not Spark's.

| condition | SQLSTATE | parameters | sentence |
|---|---|---|---|
`)
	for _, condition := range slices.Sorted(slices.Values(raised)) {
		state, params, _ := LookupCondition(condition)
		values := map[string]string{}
		for _, p := range params {
			values[p] = "<" + p + ">"
		}
		names := slices.Sorted(maps.Keys(values))
		row := strings.NewReplacer("|", `\|`, "<", `\<`, "\n", " ").Replace(sentence(condition, values))
		b.WriteString("| " + condition + " | " + state + " | " + strings.Join(names, ", ") + " | " + row + " |\n")
	}
	return b.String()
}

// TestTemplates: what $error(NAME, a=.., b=..) passes in generated SQL are the
// condition's parameters; those that name the ANSI setting are filled in.
func TestTemplates(t *testing.T) {
	checked := 0
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		tree, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return nil // the compiler will tell
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			e, ok := n.(ast.Expr)
			if !ok {
				return true
			}
			value, ok := joined(e)
			if !ok {
				return true
			}
			for _, part := range strings.Split(value, "$error(")[1:] {
				if condition, params, whole := raisedInTemplate(part); whole && condition != ConditionIllegalArgument {
					checked++
					checkTemplate(t, path, condition, params)
				}
			}
			return false
		})
		return nil
	})
	if err != nil || checked < 15 {
		t.Errorf("%d templates were checked, %v", checked, err)
	}
}

// joined is the text of a literal, or of literals with + between.
func joined(e ast.Expr) (string, bool) {
	if sum, ok := e.(*ast.BinaryExpr); ok && sum.Op == token.ADD {
		left, ok := joined(sum.X)
		right, alsoOK := joined(sum.Y)
		return left + right, ok && alsoOK
	}
	return text(e)
}

func checkTemplate(t *testing.T, path, condition string, params []string) {
	t.Helper()
	_, want, known := LookupCondition(condition)
	want = append(want, hiddenParams(condition)...)
	for _, p := range params {
		if !slices.Contains(want, p) {
			t.Errorf("%s: %s has no parameter %s", path, condition, p)
		}
	}
	for _, p := range want {
		if p != "config" && p != "ansiConfig" && !slices.Contains(params, p) {
			t.Errorf("%s: %s lacks the parameter %s", path, condition, p)
		}
	}
	if !known {
		t.Errorf("%s: there is no condition %s", path, condition)
	}
}

var templateParam = regexp.MustCompile(`^,\s*(\w+)=`)

// raisedInTemplate reads what follows "$error(": the condition and the names of
// its parameters. whole is false when the text ends before the parenthesis closes.
func raisedInTemplate(part string) (condition string, params []string, whole bool) {
	condition = part[:strings.IndexFunc(part+")", func(r rune) bool { return r == ',' || r == ')' })]
	depth, quoted := 1, false
	for i, r := range part {
		switch {
		case r == '\'':
			quoted = !quoted
		case quoted:
		case r == '(' || r == '[' || r == '{':
			depth++
		case r == ')' || r == ']' || r == '}':
			if depth--; depth == 0 {
				return condition, params, true
			}
		case r == ',' && depth == 1:
			if m := templateParam.FindStringSubmatch(part[i:]); m != nil {
				params = append(params, m[1])
			}
		}
	}
	return condition, params, false
}
