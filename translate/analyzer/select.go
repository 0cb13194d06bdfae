package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// selectBlock is one SQL query block.
func (a *analyzer) selectBlock(rel *parsed.Select) (*relation, error) {
	in, err := a.relation(rel.From)
	if err != nil {
		return nil, err
	}
	for i := range rel.LateralViews {
		if in, err = a.lateralView(in, &rel.LateralViews[i]); err != nil {
			return nil, err
		}
	}
	if rel.Where != nil {
		if in, err = a.where(in, rel.Where, rel.Origin); err != nil {
			return nil, err
		}
	}
	if in, err = a.withTimeWindow(in, groupingExprs(rel.GroupBy), rel.Items, groupingOrigin(rel.GroupBy)); err != nil {
		return nil, err
	}
	inner := *a
	inner.windows = rel.Windows
	r := inner.resolve(in, clauseSelect)
	r.at = rel.Origin
	items, err := r.items(rel.Items)
	if err != nil {
		return nil, err
	}
	if err := r.checkPipe(rel.Pipe, items); err != nil {
		return nil, err
	}
	block := &selectList{resolver: r, origin: rel.Origin, items: items, listed: rel.Items}
	out, err := block.build(rel.GroupBy, rel.Having, rel.Qualify)
	if err != nil {
		return nil, err
	}
	if rel.Distinct {
		if out, err = a.distinctOf(out, rel.Origin); err != nil {
			return nil, err
		}
	}
	for _, h := range rel.Hints { // a hint stands over the whole block
		if err := a.checkHint(out, h); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// checkPipe refuses aggregates in |> EXTEND; |> AGGREGATE is for them.
func (r *resolver) checkPipe(op parsed.PipeOperator, items []item) error {
	if op != parsed.PipeExtend {
		return nil
	}
	for i := range items {
		if agg := firstAggregate(items[i].expr); agg != nil {
			return sparkerr.PipeAggregate(r.text(agg), "EXTEND", agg.Origin())
		}
	}
	return nil
}

// selectList is a select list on its way to a plan.
type selectList struct {
	*resolver
	origin sparkerr.Origin
	items  []item
	listed []parsed.Expr // as written, before stars were expanded
	agg    *aggregation
}

// build makes the plan of the list with its GROUP BY, HAVING and QUALIFY; all three may be nil.
func (s *selectList) build(group *parsed.Grouping, having, qualify parsed.Expr) (*relation, error) {
	if err := s.checkLateral(s.items); err != nil {
		return nil, err
	}
	in := s.in
	if group != nil || having != nil || s.hasAggregates() {
		var err error
		if in, err = s.aggregated(group, having); err != nil {
			return nil, err
		}
	} else if err := s.refuseGrouping(); err != nil {
		return nil, err
	}
	visible := len(s.items)
	if qualify != nil {
		if err := s.addQualify(qualify); err != nil {
			return nil, err
		}
	}
	out, err := s.projection(in, s.items)
	if err != nil {
		return nil, err
	}
	out.inputs = []*relation{s.in}
	if s.agg != nil {
		out.pass, out.agg = passAggregate, s.agg
	}
	if qualify != nil {
		out = s.qualified(out, visible)
	}
	return out, nil
}

func (s *selectList) hasAggregates() bool {
	for i := range s.items {
		if _, plain := s.items[i].expr.(*analyzed.ColumnRef); !plain && firstAggregate(s.items[i].expr) != nil {
			return true
		}
	}
	return false
}

func (s *selectList) refuseGrouping() error {
	for i := range s.items {
		if g := first(s.items[i].expr, isGroupingCall); g != nil {
			return sparkerr.GroupingOutside(g.Origin())
		}
	}
	return nil
}

// aggregated puts the aggregation under the list, and HAVING over the aggregation.
func (s *selectList) aggregated(group *parsed.Grouping, having parsed.Expr) (*relation, error) {
	keys, err := s.groupingKeys(group)
	if err != nil {
		return nil, err
	}
	s.agg = s.newAggregation(s.in, keys, group != nil, s.origin)
	for i := range s.items {
		s.agg.allow(s.items, i)
	}
	for i := range s.items {
		it := &s.items[i]
		if it.expr, err = s.agg.rewrite(it.expr); err != nil {
			return nil, err
		}
		s.agg.retrace(it)
	}
	out := opaque(s.agg.plan, nil, s.in)
	if having == nil {
		return out, nil
	}
	cond, err := s.having(having)
	if err != nil {
		return nil, err
	}
	out.plan = &analyzed.Filter{Input: s.agg.plan, Condition: cond}
	return out, nil
}

// having analyzes the HAVING condition over the aggregation.
func (s *selectList) having(e parsed.Expr) (analyzed.Expr, error) {
	r := s.resolve(s.outputScope(), clauseHaving)
	r.before = s.agg.childColumn(r)
	r.after = s.agg.anyChildColumn(r)
	cond, err := r.expr(e)
	if err != nil {
		return nil, err
	}
	if cond, err = s.inlined(cond); err != nil {
		return nil, err
	}
	if w := firstWindow(cond); w != nil {
		return nil, sparkerr.WindowNotAllowed("HAVING", sparkerr.Origin{})
	}
	if cond, err = s.agg.rewrite(cond); err != nil {
		return nil, err
	}
	if !isBoolean(cond.Type()) {
		if isVoid(cond.Type()) || !isBooleanCastable(cond.Type()) {
			return nil, sparkerr.FilterNotBoolean(s.text(cond), cond.Type().SQL(), cond.Origin())
		}
		cond = s.implicit(cond, types.Boolean)
	}
	return cond, nil
}

func isBooleanCastable(t types.DataType) bool { return types.IsNumeric(t) || isString(t) }

// outputScope is the list's own output, for HAVING and QUALIFY.
func (s *selectList) outputScope() *relation {
	out := &relation{planID: parsed.NoPlanID, inputs: []*relation{s.in}}
	for i := range s.items {
		if c := s.items[i].source; c != nil {
			out.columns = append(out.columns, newColumn(s.items[i].column(), c.qualifier))
		} else {
			out.columns = append(out.columns, newColumn(s.items[i].column(), nil))
		}
	}
	return out
}

// inlined replaces references to the list's output by the items' expressions, which stand over the same input.
func (s *selectList) inlined(e analyzed.Expr) (analyzed.Expr, error) {
	if ref, ok := e.(*analyzed.ColumnRef); ok && !ref.Outer {
		for i := range s.items {
			it := &s.items[i]
			if it.id == ref.ID && it.source == nil {
				s.agg.mark(it.expr)
				return s.inlined(it.expr)
			}
		}
		return e, nil
	}
	return analyzed.MapChildren(e, s.inlined)
}

// addQualify appends the QUALIFY condition as a hidden item: like later items it sees the aliases of the list.
func (s *selectList) addQualify(e parsed.Expr) error {
	r := s.resolve(s.in, clauseOther)
	r.aliases = &lateralAliases{items: s.items}
	cond, err := r.expr(e)
	if err != nil {
		return err
	}
	if s.agg != nil {
		if cond, err = s.agg.rewrite(cond); err != nil {
			return err
		}
	}
	if !isBoolean(cond.Type()) {
		return sparkerr.FilterNotBoolean(s.text(cond), cond.Type().SQL(), cond.Origin())
	}
	s.items = append(s.items, item{expr: cond, name: "qualify", id: s.newID(), level: r.aliases.level, at: e.Origin()})
	return nil
}

// qualified filters by the hidden last item and drops it.
func (s *selectList) qualified(out *relation, visible int) *relation {
	f := &analyzed.Filter{Input: out.plan, Condition: out.columns[visible].ref}
	top := *out
	top.plan, top.columns, top.loose = f, out.columns[:visible], true
	return &top
}
