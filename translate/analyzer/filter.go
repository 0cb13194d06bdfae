package analyzer

import (
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
	if err := a.checkCondition(cond); err != nil {
		return nil, err
	}
	out := through(&analyzed.Filter{Input: in.plan, Condition: cond}, in)
	out.loose = out.loose || carried.added
	return out, nil
}

// where is a SQL WHERE clause.
func (a *analyzer) where(in *relation, e parsed.Expr) (*relation, error) {
	cond, err := a.resolve(in, clauseWhere).expr(e)
	if err != nil {
		return nil, err
	}
	if err := a.checkCondition(cond); err != nil {
		return nil, err
	}
	return through(&analyzed.Filter{Input: in.plan, Condition: cond}, in), nil
}

// checkCondition wants a boolean without aggregates, windows and generators.
func (a *analyzer) checkCondition(cond analyzed.Expr) error {
	if !isBoolean(cond.Type()) {
		return sparkerr.FilterNotBoolean(a.text(cond), cond.Type().SQL(), cond.Origin())
	}
	if agg := firstAggregate(cond); agg != nil {
		return sparkerr.InvalidWhere(a.text(cond), a.text(agg), cond.Origin())
	}
	if w := firstWindow(cond); w != nil {
		return sparkerr.WindowNotAllowed("WHERE", w.Origin())
	}
	if g := first(cond, isGenerator); g != nil {
		return sparkerr.GeneratorOutsideSelect("Filter", g.Origin())
	}
	if g := first(cond, isGroupingCall); g != nil {
		return sparkerr.GroupingOutside(g.Origin())
	}
	return nil
}
