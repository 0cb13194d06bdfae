package generator

import "github.com/sparkduck/sparkduck/translate/analyzed"

func (g *generator) filter(p *analyzed.Filter, outer *scope, need analyzed.ColumnSet) (*block, error) {
	in, err := g.rows(p.Input, outer, need.With(p.Condition))
	if err != nil {
		return nil, err
	}
	conditions := []analyzed.Expr{p.Condition}
	hidden := false
	if profileOf(p.Condition).ops > maxFusedOps {
		if in, conditions, err = g.spreadExpressions(in, conditions, outer); err != nil {
			return nil, err
		}
		hidden = true
	}
	if !canFilter(in, profileOf(conditions...)) {
		in = g.wrapped(in, nil)
	}
	before := in.depth
	in, lowered, err := g.lowerAll(in, outer, conditions, func(l *lowerer, e analyzed.Expr) (*binding, error) {
		sql, err := l.predicate(e)
		return &binding{expr: sql}, err
	})
	if err != nil {
		return nil, err
	}
	if in.grouped {
		in.having = append(in.having, lowered[0].expr)
	} else {
		in.where = append(in.where, lowered[0].expr)
	}
	if hidden || in.depth > before {
		in = g.wrapped(in, need)
	}
	return in, nil
}

// canFilter reports whether a condition can join the block's WHERE or HAVING. A grouped block takes conditions over its keys and aggregates.
func canFilter(in *block, p *profile) bool {
	if in.windowed || in.distinct || in.limited || in.set != nil {
		return false
	}
	if p.volatile || p.readsComputed(in, isVolatile) {
		return len(in.where) == 0 && !in.grouped && !p.readsComputed(in, isVolatile)
	}
	if in.grouped {
		return in.groupBy != nil && p.subqueries == 0 && !p.repeats(in)
	}
	return !p.readsComputed(in, isComputed)
}
