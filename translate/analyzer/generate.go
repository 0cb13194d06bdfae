package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// outerSuffix marks the forms that keep rows without any output.
const outerSuffix = "_outer"

// generatorColumns names and types the output of an item's generator, once.
func (a *analyzer) generatorColumns(it *item) error {
	if it.columns != nil {
		return nil
	}
	columns, err := a.generated(it.expr.(*analyzed.Call), it.names, false)
	it.columns = columns
	return err
}

// generated is the output of a generator under given names, nil for its own.
func (a *analyzer) generated(g *analyzed.Call, names []string, outer bool) ([]analyzed.Column, error) {
	schema, err := function.GeneratorSchema(g, a.conf)
	if err != nil {
		return nil, err
	}
	if names != nil && len(names) != len(schema.Fields) {
		return nil, sparkerr.GeneratorAliases(len(schema.Fields), names, sparkerr.Origin{})
	}
	outer = outer || strings.HasSuffix(g.Callee.FunctionName(), outerSuffix)
	out := make([]analyzed.Column, len(schema.Fields))
	for i, f := range schema.Fields {
		out[i] = analyzed.Column{ID: a.newID(), Name: f.Name, Type: f.Type, Nullable: f.Nullable || outer, Metadata: f.Metadata}
		if names != nil {
			out[i].Name = names[i]
		}
	}
	return out, nil
}

// generateItem puts the generator of a select item under the projection.
func (a *analyzer) generateItem(base analyzed.Plan, it *item) (analyzed.Plan, error) {
	if err := a.generatorColumns(it); err != nil {
		return nil, err
	}
	g := it.expr.(*analyzed.Call)
	return &analyzed.Generate{Input: base, Generator: g, Outer: strings.HasSuffix(g.Callee.FunctionName(), outerSuffix), Columns: it.columns}, nil
}

// lateralView is LATERAL VIEW [OUTER] generator name AS columns.
func (a *analyzer) lateralView(in *relation, v *parsed.LateralView) (*relation, error) {
	if f, ok := function.Lookup(v.Generator.Name[len(v.Generator.Name)-1]); ok && tableFunctionOnly(f) {
		return nil, sparkerr.RoutineNotFound([]string{a.env.Catalog.CurrentDatabase(), f.FunctionName()}, v.Origin)
	}
	g, err := a.generatorCall(a.resolve(in, clauseGenerator), v.Generator)
	if err != nil {
		return nil, err
	}
	outer := v.Outer || strings.HasSuffix(g.Callee.FunctionName(), outerSuffix)
	var names []string
	if len(v.Columns) > 0 {
		names = v.Columns
	}
	columns, err := a.generated(g, names, outer)
	if err != nil {
		return nil, err
	}
	var qualifier []string
	if v.Name != "" {
		qualifier = []string{v.Name}
	}
	plan := &analyzed.Generate{Input: in.plan, Generator: g, Outer: outer, Columns: columns}
	out := through(plan, in)
	out.pass = passNone
	out.columns = append(in.columns[:len(in.columns):len(in.columns)], columnsOf(columns, qualifier)...)
	return out, nil
}

// tableFunctionOnly tells whether Spark knows a generator in FROM alone.
func tableFunctionOnly(f *function.Function) bool {
	return strings.HasPrefix(f.FunctionName(), "variant_explode")
}

// generatorCall analyzes a call that must be a generator.
func (a *analyzer) generatorCall(r *resolver, e *parsed.Call) (*analyzed.Call, error) {
	x, err := r.call(e)
	if err != nil {
		return nil, err
	}
	g, ok := x.(*analyzed.Call)
	if !ok || g.Callee.Kind() != analyzed.GeneratorFunction {
		return nil, sparkerr.NotGenerator(strings.ToLower(e.Name[len(e.Name)-1]), "", e.At)
	}
	return g, nil
}

// tableFunction is a call in FROM: range, or a generator over one row.
func (a *analyzer) tableFunction(rel *parsed.TableFunction) (*relation, error) {
	name := rel.Name[len(rel.Name)-1]
	if a.sameFold(name, "range") {
		return a.rangeFunction(rel)
	}
	if a.sameFold(name, "sql_keywords") {
		return a.keywordsFunction(rel)
	}
	if a.sameFold(name, "collations") {
		return a.collationsFunction(rel)
	}
	f, ok := function.Lookup(name)
	if !ok {
		return nil, sparkerr.UnresolvedTableFunction(rel.Name, rel.Origin)
	}
	if f.Kind() != analyzed.GeneratorFunction {
		return nil, sparkerr.NotATableFunction(name, rel.Origin)
	}
	one := &analyzed.Values{Rows: [][]analyzed.Expr{{}}}
	r := a.resolve(&relation{plan: one, planID: parsed.NoPlanID}, clauseGenerator)
	call := &parsed.Call{Name: []string{name}, Args: rel.Args}
	call.At = rel.Origin
	g, err := a.generatorCall(r, call)
	if err != nil {
		return nil, err
	}
	columns, err := a.generated(g, nil, false)
	if err != nil {
		return nil, err
	}
	plan := &analyzed.Generate{Input: one, Generator: g, Outer: strings.HasSuffix(g.Callee.FunctionName(), outerSuffix), Columns: columns}
	return leaf(plan, nil), nil
}

// rangeFunction is range([start,] end [, step [, partitions]]).
func (a *analyzer) rangeFunction(rel *parsed.TableFunction) (*relation, error) {
	n := len(rel.Args)
	if n < 1 || n > 4 {
		return nil, sparkerr.WrongNumArgs("range", "[1, 2, 3, 4]", n, rel.Origin)
	}
	r := a.resolve(&relation{planID: parsed.NoPlanID}, clauseValues)
	values := make([]int64, n)
	first := 1 // the only argument is the second parameter
	if n == 1 {
		first = 2
	}
	for i, arg := range rel.Args {
		if named, ok := arg.(*parsed.NamedArg); ok {
			return nil, sparkerr.NamedArgsUnsupported("range", named.At)
		}
		x, err := r.expr(arg)
		if err != nil {
			return nil, err
		}
		if !function.Foldable(x) || !types.CanCast(x.Type(), types.Long, true) {
			return nil, sparkerr.TableFunctionArgument("range", i+first, "BIGINT", a.text(x), x.Type().SQL(), rel.Origin)
		}
		cast := a.implicit(x, types.Long)
		if made, ok := cast.(*analyzed.Cast); ok && cast != x {
			made.At = rel.Origin
		}
		v, err := a.constant(cast)
		if err != nil {
			return nil, err
		}
		value, ok := v.(int64)
		if !ok {
			return nil, sparkerr.TableFunctionArgument("range", i+first, "BIGINT", a.text(x), x.Type().SQL(), rel.Origin)
		}
		values[i] = value
	}
	start, end, step := int64(0), values[0], int64(1)
	if n > 1 {
		start, end = values[0], values[1]
	}
	if n > 2 {
		step = values[2]
	}
	if step == 0 {
		return nil, sparkerr.FailedTableFunction("range", sparkerr.RangeStepZero(sparkerr.Origin{}), rel.Origin)
	}
	return a.rangeOf(start, end, step), nil
}

// identifierClause is IDENTIFIER(text) as a column or a function.
func (r *resolver) identifierClause(e *parsed.IdentifierClause) (analyzed.Expr, error) {
	parts, err := r.identifier(e.Name)
	if err != nil {
		return nil, err
	}
	if e.Call {
		return r.call(&parsed.Call{ExprCommon: e.ExprCommon, Name: parts, Args: e.Args})
	}
	return r.attribute(&parsed.Attribute{ExprCommon: e.ExprCommon, Parts: parts, PlanID: parsed.NoPlanID})
}
