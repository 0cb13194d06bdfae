package analyzer

import (
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

func columnNumber(id analyzed.ColumnID) string { return strconv.FormatInt(int64(id), 10) }

// aggregate is the DataFrame groupBy: its output is the grouping expressions, then the items.
func (a *analyzer) aggregate(rel *parsed.Aggregate) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if in, err = a.withTimeWindow(in, groupingExprs(&rel.Grouping), rel.Items, rel.Origin); err != nil {
		return nil, err
	}
	if rel.Pivot != nil {
		return a.groupedPivot(in, rel)
	}
	r := a.resolve(in, clauseSelect)
	b := &keyBuilder{resolver: a.resolve(in, clauseGroupBy), pipe: rel.Pipe}
	keys, err := b.build(rel.Grouping.Items)
	if err != nil {
		return nil, err
	}
	listed, err := r.items(rel.Items)
	if err != nil {
		return nil, err
	}
	for i := range listed {
		if rel.Pipe && firstAggregate(listed[i].expr) == nil {
			return nil, sparkerr.PipeAggregateMissing(a.text(listed[i].expr), listed[i].expr.Origin())
		}
	}
	block := &selectList{resolver: r, origin: rel.Origin, items: append(r.keyItems(keys), listed...)}
	return block.grouped(keys)
}

// grouped finishes a list over given keys.
func (s *selectList) grouped(keys *keySet) (*relation, error) {
	if err := s.checkLateral(s.items); err != nil {
		return nil, err
	}
	s.agg = s.newAggregation(s.in, keys, true, s.origin)
	for i := range s.items {
		s.agg.allow(s.items, i)
	}
	for i := range s.items {
		it := &s.items[i]
		var err error
		if i < len(keys.exprs) {
			it.expr = refTo(s.agg.plan.Keys[i].Column)
		} else if it.expr, err = s.agg.rewrite(it.expr); err != nil {
			return nil, err
		}
		s.agg.retrace(it)
	}
	out, err := s.projection(opaque(s.agg.plan, nil, s.in), s.items)
	if err != nil {
		return nil, err
	}
	out.inputs, out.pass, out.agg = []*relation{s.in}, passAggregate, s.agg
	return out, nil
}
