package function

import (
	"sort"
	"strings"
	"sync"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// Function is one row of the registry: all there is to know about a built-in
// function. Rows are immutable; see the package comment for how to add one.
type Function struct {
	// Name is Spark's name in lower case.
	Name string
	// Class is scalar unless said otherwise.
	Class analyzed.Kind
	// Args are the parameters: arity, accepted types, defaults.
	Args Signature
	// Type is the result type; nil only for rows with Expand or Unsupported.
	Type typeRule
	// Nullable is the nullability of the result; nil: when any argument is.
	Nullable nullRule
	// Show is the automatic column name; nil: name(a, b).
	Show displayRule
	// Within prints the ORDER BY of WITHIN GROUP; nil: ascending keys without ASC.
	Within withinRule
	// Instead may hand the call to another row before coercion, by the types of its arguments: date + interval and the like.
	// A nil result goes on with this row.
	Instead func(b *Binding, args []analyzed.Expr) (analyzed.Expr, error)
	// Check is a last look at the coerced arguments, for conditions no signature can state.
	Check func(b *Binding, args []analyzed.Expr) error
	// Expand makes another expression than a Call of the row, e.g. if() a Case.
	Expand func(b *Binding, args []analyzed.Expr) (analyzed.Expr, error)
	// SQL is the DuckDB form; ANSI the form under ANSI mode where it differs.
	SQL, ANSI Lowering
	// Native is the type of the DuckDB form when it is not that of Type: one cast is added.
	Native ducksql.Type
	// Volatile rows yield another value at each evaluation: rand(), uuid().
	Volatile bool
	// Ordered aggregates take WITHIN GROUP; Nullsy functions take IGNORE NULLS; Plain aggregates refuse DISTINCT.
	Ordered, Nullsy bool
	// Internal rows can be called by DataFrame clients and by the analyzer, not by SQL text.
	Internal bool
	// Columns name and type the output of generators; nil for all others.
	Columns columnsRule
	// Unsupported is the reason of a refusal; then only Name and Class count.
	Unsupported string
	// Of is the name of the function that this row is an alias of, "" for none.
	Of string
}

const (
	scalar    = analyzed.ScalarFunction
	aggregate = analyzed.AggregateFunction
	window    = analyzed.WindowFunction
	generator = analyzed.GeneratorFunction
)

var _ analyzed.Callee = (*Function)(nil)

// FunctionName is the row's name.
func (f *Function) FunctionName() string { return f.Name }

// Kind tells scalar, aggregate, window and generator functions apart.
func (f *Function) Kind() analyzed.Kind { return f.Class }

// Deterministic is false for volatile functions.
func (f *Function) Deterministic() bool { return !f.Volatile }

// Display is the automatic column name of a call, without FILTER and WITHIN GROUP, which Text adds.
func (f *Function) Display(c *analyzed.Call, args []string) string {
	if f.Show != nil {
		return f.Show(c, args)
	}
	return callText(f.Name, c.Distinct, args)
}

// alias makes a row that shares the definition of another one but shows its own name.
func alias(name, of string) Function { return Function{Name: name, Of: of} }

var (
	indexOnce sync.Once
	indexed   map[string]*Function
)

// index is built at first use. It is not a package initialiser: rows refer to
// functions that look up other rows.
func index() map[string]*Function {
	indexOnce.Do(func() {
		indexed = make(map[string]*Function, 700)
		for _, g := range groups() {
			for i := range g.rows {
				indexed[g.rows[i].Name] = &g.rows[i]
			}
		}
		for name, f := range indexed {
			if f.Of != "" {
				indexed[name] = aliased(f, indexed[f.Of])
			}
		}
	})
	return indexed
}

func aliased(f, of *Function) *Function {
	row := *of
	row.Name, row.Of = f.Name, f.Of
	return &row
}

// Lookup finds a row by name, in any case. Rows of unsupported functions are found too: Bind refuses them with the reason.
func Lookup(name string) (*Function, bool) {
	f, ok := index()[name]
	if !ok {
		f, ok = index()[strings.ToLower(name)]
	}
	return f, ok
}

// Entry is one line of the coverage page.
type Entry struct {
	Name, Group, Of string
	// How is "rename", "template", "code", "rewrite", "native", "expand" or "unsupported".
	How         string
	Unsupported string
}

// Export lists all rows by group and name.
func Export() []Entry {
	var out []Entry
	for _, g := range groups() {
		for _, f := range g.rows {
			row := index()[f.Name]
			e := Entry{Name: row.Name, Group: g.name, Of: row.Of, Unsupported: row.Unsupported}
			switch {
			case row.Unsupported != "":
				e.How = "unsupported"
			case row.SQL != nil:
				e.How = row.SQL.kind()
			case row.ANSI != nil:
				e.How = row.ANSI.kind()
			default:
				e.How = "expand"
			}
			out = append(out, e)
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		return out[i].Group < out[j].Group || out[i].Group == out[j].Group && out[i].Name < out[j].Name
	})
	return out
}

// group is a file's rows.
type group struct {
	name string
	rows []Function
}

// groups lists the rows of all files.
func groups() []group {
	return []group{
		{"operator", operatorFunctions()},
		{"conditional", conditionalFunctions()},
		{"predicate", predicateFunctions()},
		{"quantified like", quantifiedLikes()},
		{"conversion", conversionFunctions()},
		{"string", stringFunctions()},
		{"math", mathFunctions()},
		{"datetime", datetimeFunctions()},
		{"array", arrayFunctions()},
		{"map", mapFunctions()},
		{"struct", structFunctions()},
		{"lambda", lambdaFunctions()},
		{"aggregate", aggregateFunctions()},
		{"sketch", sketchFunctions()},
		{"window", windowFunctions()},
		{"generator", generatorFunctions()},
		{"hash", hashFunctions()},
		{"json", jsonFunctions()},
		{"csv", csvFunctions()},
		{"variant", variantFunctions()},
		{"url", urlFunctions()},
		{"misc", miscFunctions()},
		{"internal", internalFunctions()},
		{"vector", vectorFunctions()},
		{"unsupported", unsupportedFunctions()},
	}
}
