package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// pivotValue is one value of the pivot column: its constants, one for each pivot column, and the name of its output columns.
type pivotValue struct {
	constants []analyzed.Expr
	name      string
}

// pivoting is a pivot on its way to an aggregation: every aggregate is computed once for each value, over the rows that have it.
type pivoting struct {
	*resolver
	columns    []analyzed.Expr
	values     []pivotValue
	aggregates []item
	origin     sparkerr.Origin
}

// pivot is the SQL PIVOT clause: rows are grouped by all columns that neither pivot nor aggregates use.
func (a *analyzer) pivot(rel *parsed.Pivot) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	p := &pivoting{resolver: a.resolve(in, clauseSelect), origin: rel.Origin}
	if p.columns, err = p.exprs(rel.Columns); err != nil {
		return nil, err
	}
	if err := p.listAggregates(rel.Aggregates); err != nil {
		return nil, err
	}
	for _, v := range rel.Values {
		if err := p.addValue(v); err != nil {
			return nil, err
		}
	}
	used := map[analyzed.ColumnID]bool{}
	note := func(e analyzed.Expr) {
		analyzed.Walk(e, func(x analyzed.Expr) bool {
			if ref, ok := x.(*analyzed.ColumnRef); ok {
				used[ref.ID] = true
			}
			return true
		})
	}
	for _, e := range p.columns {
		note(e)
	}
	for i := range p.aggregates {
		note(p.aggregates[i].expr)
	}
	keys := &keySet{}
	for _, c := range without(in.columns, used) {
		keys.exprs, keys.names = append(keys.exprs, c.ref), append(keys.names, c.Name)
	}
	return p.build(keys)
}

// groupedPivot is the DataFrame groupBy().pivot(); without values they are the distinct ones of the column, sorted.
func (a *analyzer) groupedPivot(in *relation, rel *parsed.Aggregate) (*relation, error) {
	p := &pivoting{resolver: a.resolve(in, clauseSelect), origin: rel.Origin}
	column, err := p.expr(rel.Pivot.Column)
	if err != nil {
		return nil, err
	}
	p.columns = []analyzed.Expr{column}
	values := rel.Pivot.Values
	if values == nil {
		if err := p.findValues(column); err != nil {
			return nil, err
		}
	}
	for _, v := range values {
		if err := p.addValue(v); err != nil {
			return nil, err
		}
	}
	if err := p.listAggregates(rel.Items); err != nil {
		return nil, err
	}
	b := &keyBuilder{resolver: a.resolve(in, clauseGroupBy)}
	keys, err := b.build(rel.Grouping.Items)
	if err != nil {
		return nil, err
	}
	return p.build(keys)
}

func (p *pivoting) listAggregates(list []parsed.Expr) error {
	var err error
	if p.aggregates, err = p.items(list); err != nil {
		return err
	}
	for i := range p.aggregates {
		e := p.aggregates[i].expr
		if firstAggregate(e) == nil {
			return sparkerr.PivotWithoutAggregate(p.text(e), sparkerr.Origin{})
		}
	}
	return nil
}

// findValues asks the engine for the distinct values of the pivot column.
func (p *pivoting) findValues(column analyzed.Expr) error {
	limit := p.conf.PivotMaxValues()
	c := analyzed.Column{ID: p.newID(), Name: "pivot", Type: column.Type(), Nullable: true}
	var plan analyzed.Plan = &analyzed.Project{Input: p.in.plan, Items: []analyzed.Item{{Column: c, Expr: column}}}
	plan = &analyzed.Sort{Input: &analyzed.Distinct{Input: plan}, Orders: []analyzed.SortOrder{{Expr: refTo(c), NullsFirst: true}}}
	rows, err := p.env.Eval(p.ctx, &analyzed.Limit{Input: plan, Count: int64(limit) + 1})
	if err != nil {
		return err
	}
	if len(rows) > limit {
		return sparkerr.PivotTooManyValues(p.text(column), limit, p.origin)
	}
	for _, row := range rows {
		e := literal(row[0], column.Type(), sparkerr.Origin{})
		p.values = append(p.values, pivotValue{[]analyzed.Expr{e}, p.valueText(e)})
	}
	return nil
}

// addValue analyzes one listed value: a constant, or a tuple of them for several pivot columns.
func (p *pivoting) addValue(e parsed.Expr) error {
	v := pivotValue{}
	if al, ok := e.(*parsed.Alias); ok && len(al.Names) == 1 {
		e, v.name = al.Input, al.Names[0]
	}
	parts := []parsed.Expr{e}
	if t, ok := e.(*parsed.Tuple); ok && len(p.columns) > 1 {
		parts = t.Items
	}
	if len(parts) != len(p.columns) {
		x, err := p.expr(e)
		if err != nil {
			return err
		}
		return sparkerr.PivotValueType(p.text(x), types.CatalogString(x.Type()), p.columnsType(), p.origin)
	}
	empty := p.analyzer.resolve(&relation{planID: parsed.NoPlanID}, clauseValues)
	texts := make([]string, len(parts))
	for i, part := range parts {
		x, err := empty.expr(part)
		if err != nil || !function.Foldable(x) {
			return p.notConstant(part, x, err)
		}
		want := p.columns[i].Type()
		if !types.CanCast(x.Type(), want, p.ansi) {
			return sparkerr.PivotValueType(p.text(x), types.CatalogString(x.Type()), types.CatalogString(want), p.origin)
		}
		value, err := p.constantOf(x, want)
		if err != nil {
			return err
		}
		c := literal(value, want, x.Origin())
		v.constants, texts[i] = append(v.constants, c), p.valueText(c)
	}
	if v.name == "" {
		v.name = texts[0]
		if len(texts) > 1 {
			v.name = "{" + strings.Join(texts, ", ") + "}"
		}
	}
	p.values = append(p.values, v)
	return nil
}

// notConstant reports a pivot value that needs rows.
func (p *pivoting) notConstant(e parsed.Expr, x analyzed.Expr, cause error) error {
	if cause != nil {
		var err error
		if x, err = p.expr(e); err != nil {
			return cause
		}
	}
	return sparkerr.PivotValueNotLiteral(p.text(x), sparkerr.Origin{})
}

func (p *pivoting) columnsType() string {
	fields := make([]types.Field, len(p.columns))
	for i, c := range p.columns {
		fields[i] = types.Field{Name: p.text(c), Type: c.Type(), Nullable: c.Nullable()}
	}
	return types.CatalogString(types.StructType{Fields: fields})
}

// valueText is a constant cast to string, "null" for NULL.
func (p *pivoting) valueText(e *analyzed.Literal) string {
	if e.Value == nil {
		return "null"
	}
	text := function.LiteralText(e.Value, e.DataType, p.conf)
	if _, isText := e.Value.(string); isText {
		return text
	}
	if open := strings.IndexByte(text, '\''); open >= 0 && strings.HasSuffix(text, "'") {
		return text[open+1 : len(text)-1]
	}
	return text
}

// build makes the aggregation and the projection of its keys and values.
func (p *pivoting) build(keys *keySet) (*relation, error) {
	items := p.keyItems(keys)
	for _, v := range p.values {
		hit, err := p.hit(v)
		if err != nil {
			return nil, err
		}
		for i := range p.aggregates {
			agg := &p.aggregates[i]
			e, err := p.only(agg.expr, hit)
			if err != nil {
				return nil, err
			}
			name := v.name
			if len(p.aggregates) > 1 {
				name += "_" + agg.name
			}
			items = append(items, item{expr: e, name: name, explicit: true, id: p.newID(), at: agg.at})
		}
	}
	block := &selectList{resolver: p.resolver, origin: p.origin, items: items}
	return block.grouped(keys)
}

// hit is the condition that a row has a value.
func (p *pivoting) hit(v pivotValue) (analyzed.Expr, error) {
	var cond analyzed.Expr
	for i, c := range v.constants {
		same, err := p.bindOperator("<=>", []analyzed.Expr{p.columns[i], c}, p.origin)
		if err != nil {
			return nil, err
		}
		if cond == nil {
			cond = same
		} else if cond, err = p.bindOperator("and", []analyzed.Expr{cond, same}, p.origin); err != nil {
			return nil, err
		}
	}
	return cond, nil
}

// only restricts the aggregates of an expression to the rows that hit; a group without such rows yields NULL.
func (p *pivoting) only(e analyzed.Expr, hit analyzed.Expr) (analyzed.Expr, error) {
	out, err := p.filtered(e, hit)
	if err != nil {
		return nil, err
	}
	if isAggregate(out) && out.Nullable() {
		return out, nil
	}
	one := literal(int64(1), types.Int, sparkerr.Origin{})
	count, err := function.Bind(&function.Binding{Name: "count", Args: []analyzed.Expr{one}, Filter: hit, Conf: p.conf})
	if err != nil {
		return nil, err
	}
	some, err := p.bindOperator(">", []analyzed.Expr{count, literal(int64(0), types.Long, sparkerr.Origin{})}, p.origin)
	if err != nil {
		return nil, err
	}
	return &analyzed.Case{Typed: typed(out.Type(), true, e.Origin()), Whens: []analyzed.When{{Condition: some, Result: out}}}, nil
}

func (p *pivoting) filtered(e analyzed.Expr, hit analyzed.Expr) (analyzed.Expr, error) {
	c, ok := e.(*analyzed.Call)
	if !ok || !isAggregate(e) {
		return analyzed.MapChildren(e, func(x analyzed.Expr) (analyzed.Expr, error) { return p.filtered(x, hit) })
	}
	out := *c
	out.Filter = hit
	if c.Filter != nil {
		both, err := p.bindOperator("and", []analyzed.Expr{c.Filter, hit}, p.origin)
		if err != nil {
			return nil, err
		}
		out.Filter = both
	}
	return &out, nil
}
