package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/function"
)

// sort adds ORDER BY to the block. A later sort replaces an earlier one.
func (g *generator) sort(p *analyzed.Sort, outer *scope, need analyzed.ColumnSet) (*block, error) {
	keys := make([]analyzed.Expr, 0, len(p.Orders))
	for _, o := range p.Orders {
		keys = append(keys, o.Expr)
	}
	in, err := g.rows(p.Input, outer, need.With(keys...))
	if err != nil {
		return nil, err
	}
	profile := profileOf(keys...)
	if in.limited || in.distinct || in.set != nil || profile.volatile || in.windowed && !allColumns(keys) ||
		profile.opsOver(in) > maxFusedOps && profile.readsComputed(in, isComputed) || !allColumns(keys) && profile.readsComputed(in, isVolatile) {
		in = g.wrapped(in, nil)
	}
	low := g.lowerer(in, outer)
	in.orders = nil
	for _, o := range p.Orders {
		key, err := low.order(o)
		if err != nil {
			return nil, err
		}
		if key != nil {
			in.orders = append(in.orders, *key)
		}
	}
	return in, nil
}

func allColumns(exprs []analyzed.Expr) bool {
	for _, e := range exprs {
		if _, ok := e.(*analyzed.ColumnRef); !ok {
			return false
		}
	}
	return true
}

// order lowers a sort key; nil for constants.
func (l *lowerer) order(o analyzed.SortOrder) (*order, error) {
	if _, constant := o.Expr.(*analyzed.Literal); constant {
		return nil, nil
	}
	e, err := l.Lower(o.Expr)
	if err != nil {
		return nil, err
	}
	if isLiteral(e) {
		return nil, nil
	}
	key := &order{Order: ducksql.Order{Expr: l.sortable(e, o.Expr.Type()), Descending: o.Descending, NullsFirst: o.NullsFirst}}
	if ref, ok := o.Expr.(*analyzed.ColumnRef); ok && !ref.Outer && !function.NullsInside(o.Expr.Type()) {
		key.ref = ref.ID
	}
	return key, nil
}

// isLiteral tells constants, which DuckDB would read as column positions.
func isLiteral(e ducksql.Expr) bool {
	switch e := e.(type) {
	case ducksql.Number, ducksql.String, ducksql.Bool, ducksql.Null, ducksql.Bytes:
		return true
	case *ducksql.Cast:
		return isLiteral(e.Operand)
	}
	return false
}
