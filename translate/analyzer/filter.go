package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// filter is the DataFrame filter: it may use columns that a select below dropped, and aggregates over a groupBy.
func (a *analyzer) filter(rel *parsed.Filter) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if in, err = a.withShownWindow(in, rel.Origin, rel.Condition); err != nil {
		return nil, err
	}
	r := a.resolve(in, clauseWhere)
	carried := &carrier{resolver: r, in: in}
	r.after = carried.missing
	cond, err := r.expr(rel.Condition)
	if err != nil {
		return nil, err
	}
	if in.agg != nil {
		if cond, err = carried.overAggregation(cond); err != nil {
			return nil, err
		}
	}
	if err := a.checkCondition(in, cond, rel.Origin); err != nil {
		return nil, err
	}
	out := through(&analyzed.Filter{Input: in.plan, Condition: cond}, in)
	out.loose = out.loose || carried.added
	return out, nil
}

// where is a SQL WHERE clause of the query block at the place.
func (a *analyzer) where(in *relation, e parsed.Expr, at sparkerr.Origin) (*relation, error) {
	in, err := a.withShownWindow(in, at, e)
	if err != nil {
		return nil, err
	}
	cond, err := a.resolve(in, clauseWhere).expr(e)
	if err != nil {
		return nil, err
	}
	if err := a.checkCondition(in, cond, at); err != nil {
		return nil, err
	}
	return through(&analyzed.Filter{Input: in.plan, Condition: cond}, in), nil
}

// checkCondition wants a boolean without aggregates, windows and generators.
func (a *analyzer) checkCondition(in *relation, cond analyzed.Expr, at sparkerr.Origin) error {
	if !isBoolean(cond.Type()) {
		return sparkerr.FilterNotBoolean(a.text(cond), cond.Type().SQL(), at)
	}
	if agg := firstAggregate(cond); agg != nil {
		return sparkerr.InvalidWhere(a.text(cond), a.qualifiedText(in, agg), at)
	}
	if w := firstWindow(cond); w != nil {
		return sparkerr.WindowNotAllowed("WHERE", sparkerr.Origin{})
	}
	if g := first(cond, isGenerator); g != nil {
		return sparkerr.GeneratorOutsideSelect("'Filter "+a.text(cond), sparkerr.Origin{})
	}
	if g := first(cond, isGroupingCall); g != nil {
		return sparkerr.GroupingOutside(g.Origin())
	}
	return nil
}

// qualifiedText is the text of an expression with qualified column names, as some messages show it.
func (a *analyzer) qualifiedText(in *relation, e analyzed.Expr) string {
	var qualify func(analyzed.Expr) (analyzed.Expr, error)
	qualify = func(x analyzed.Expr) (analyzed.Expr, error) {
		ref, ok := x.(*analyzed.ColumnRef)
		if !ok {
			return analyzed.MapChildren(x, qualify)
		}
		if c, _ := in.byID(ref.ID); c != nil {
			named := *ref
			named.Name = strings.Join(c.fullName(), ".")
			return &named, nil
		}
		return x, nil
	}
	out, _ := qualify(e)
	return a.text(out)
}
