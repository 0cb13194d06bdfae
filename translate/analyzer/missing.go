package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// carrier finds columns that relations below dropped and carries them up to the operator that asks (analysis.md 1.2).
type carrier struct {
	*resolver
	in    *relation
	added bool // projections below yield more than the visible columns
}

// missing looks below the input for a column; it is a nameSource.
func (c *carrier) missing(e *parsed.Attribute) (analyzed.Expr, error) {
	find := func(in *relation) (analyzed.Expr, error) {
		if e.PlanID != parsed.NoPlanID {
			return c.dataFrameColumnIn(in, e)
		}
		return c.column(in, e)
	}
	return c.below(c.in, find)
}

// below searches under a relation and adds what it finds to the projections on the way.
func (c *carrier) below(r *relation, find nameSourceIn) (analyzed.Expr, error) {
	if err := c.enter("plan", sparkerr.Origin{}); err != nil {
		return nil, err
	}
	defer c.leave()
	switch r.pass {
	case passThrough:
		return c.below(r.inputs[0], find)
	case passProject:
		x, err := find(r.inputs[0])
		if x == nil && err == nil {
			x, err = c.below(r.inputs[0], find)
		}
		if x == nil || err != nil {
			return nil, err
		}
		c.carry(r, x)
		return x, nil
	case passAggregate:
		x, err := find(r.agg.in)
		if x == nil || err != nil {
			return nil, err
		}
		if r == c.aggregated() {
			return x, nil // rewritten with the whole expression
		}
		return c.grouped(r, x)
	}
	return nil, nil
}

// nameSourceIn looks a fixed name up in a relation.
type nameSourceIn func(*relation) (analyzed.Expr, error)

// aggregated is the aggregation directly under the operator, HAVING and filters between ignored; nil for none.
func (c *carrier) aggregated() *relation {
	for r := c.in; ; r = r.inputs[0] {
		switch {
		case r.pass == passAggregate:
			return r
		case r.pass != passThrough:
			return nil
		}
	}
}

// grouped carries a grouping expression from under an aggregation further below; any other column is not there.
func (c *carrier) grouped(r *relation, x analyzed.Expr) (analyzed.Expr, error) {
	if r.agg.key(x) < 0 {
		return nil, nil
	}
	y, err := r.agg.rewrite(x)
	if err != nil {
		return nil, err
	}
	c.carry(r, y)
	return y, nil
}

// carry adds the columns of x to the projections of r.
func (c *carrier) carry(r *relation, x analyzed.Expr) {
	analyzed.Walk(x, func(e analyzed.Expr) bool {
		if ref, ok := e.(*analyzed.ColumnRef); ok && !ref.Outer {
			col := analyzed.Column{ID: ref.ID, Name: ref.Name, Type: ref.DataType, Nullable: ref.Null}
			c.addItem(r, analyzed.Item{Column: col, Expr: refTo(col)})
		}
		return true
	})
}

// addItem adds a column to the projections of r, lowest first: one computes it, the others pass it.
func (c *carrier) addItem(r *relation, it analyzed.Item) {
	c.added = true
	r.loose = true
	for _, p := range r.projects {
		if !yields(p, it.Column.ID) {
			p.Items = append(p.Items, it)
		}
		it.Expr = refTo(it.Column)
	}
}

func yields(p *analyzed.Project, id analyzed.ColumnID) bool {
	for i := range p.Items {
		if p.Items[i].Column.ID == id {
			return true
		}
	}
	return false
}

// overAggregation replaces what stands for the aggregation under the operator: new aggregates and grouping expressions are
// computed there and carried up; references to the operator's input stay.
func (c *carrier) overAggregation(e analyzed.Expr) (analyzed.Expr, error) {
	r := c.aggregated()
	if r == nil {
		return e, nil
	}
	if ref, ok := e.(*analyzed.ColumnRef); ok {
		if col, _ := c.in.byID(ref.ID); col != nil || ref.Outer {
			return e, nil
		}
	}
	if c.belongs(r, e) {
		if err := c.refuseOutput(r, e); err != nil {
			return nil, err
		}
		x, err := r.agg.rewrite(e)
		if err != nil {
			return nil, err
		}
		if ref, ok := x.(*analyzed.ColumnRef); ok {
			c.carry(r, ref)
			return x, nil
		}
		col := analyzed.Column{ID: c.newID(), Name: "carried", Type: x.Type(), Nullable: x.Nullable()}
		c.addItem(r, analyzed.Item{Column: col, Expr: x})
		return refTo(col), nil
	}
	if ref, ok := e.(*analyzed.ColumnRef); ok {
		if col, _ := r.agg.in.byID(ref.ID); col != nil {
			return nil, sparkerr.MissingAggregation(c.text(ref), sparkerr.Origin{})
		}
	}
	return analyzed.MapChildren(e, c.overAggregation)
}

// refuseOutput refuses an aggregate over a column that the aggregation yields itself: ORDER BY finds the alias before the column.
func (c *carrier) refuseOutput(r *relation, e analyzed.Expr) error {
	if !isAggregate(e) {
		return nil
	}
	found := first(e, func(x analyzed.Expr) bool {
		ref, ok := x.(*analyzed.ColumnRef)
		if !ok || ref.Outer {
			return false
		}
		col, _ := r.agg.in.byID(ref.ID)
		return col == nil
	})
	if found == nil {
		return nil
	}
	name := sparkerr.Expr(c.text(found))
	return sparkerr.AttributeAppears(name, name, "Aggregate", name)
}

// belongs reports whether an expression is an aggregate, a grouping function or a grouping expression of r.
func (c *carrier) belongs(r *relation, e analyzed.Expr) bool {
	if isAggregate(e) || isGroupingCall(e) {
		return true
	}
	return r.agg.key(e) >= 0
}
