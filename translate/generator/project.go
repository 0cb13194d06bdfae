package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
)

// Projections are fused while one expression has at most maxFusedOps
// operators and all of them together maxBlockOps.
const (
	maxFusedOps = 24
	maxBlockOps = 4000
)

func (g *generator) project(p *analyzed.Project, outer *scope, need analyzed.ColumnSet) (*block, error) {
	items := neededItems(p.Items, need)
	below := make(analyzed.ColumnSet, len(items))
	for _, it := range items {
		below.AddRead(it.Expr)
	}
	in, err := g.rows(p.Input, outer, below)
	if err != nil {
		return nil, err
	}
	return g.projected(in, items, outer)
}

// neededItems are the items whose columns are read, without repetitions.
func neededItems(items []analyzed.Item, need analyzed.ColumnSet) []analyzed.Item {
	seen := make(analyzed.ColumnSet, len(items))
	out := make([]analyzed.Item, 0, len(items))
	for _, it := range items {
		if need.Has(it.Column.ID) && !seen.Has(it.Column.ID) {
			seen.Add(it.Column.ID)
			out = append(out, it)
		}
	}
	return out
}

// projected computes items over a block; only their columns remain.
func (g *generator) projected(in *block, items []analyzed.Item, outer *scope) (*block, error) {
	in, items, err := g.spread(in, items, outer)
	if err != nil {
		return nil, err
	}
	if g.mustWrap(in, items) {
		in = g.wrapped(in, nil)
	}
	in, bindings, err := g.lowerAll(in, outer, expressions(items), (*lowerer).binding)
	if err != nil {
		return nil, err
	}
	columns := make(map[analyzed.ColumnID]*binding, len(items))
	order := make([]analyzed.ColumnID, len(items))
	for i, it := range items {
		order[i], columns[it.Column.ID] = it.Column.ID, bindings[i]
	}
	keepSortColumns(in, columns)
	in.columns, in.byID = order, columns
	return in, nil
}

// keepSortColumns lets sort keys that name a column about to vanish stand for themselves.
func keepSortColumns(in *block, columns map[analyzed.ColumnID]*binding) {
	for i, o := range in.orders {
		if b, ok := columns[o.ref]; !ok || b != in.byID[o.ref] {
			in.orders[i].ref = 0
		}
	}
}

// mustWrap reports whether items cannot be computed in the block itself.
func (g *generator) mustWrap(in *block, items []analyzed.Item) bool {
	switch {
	case in.set != nil:
		return true
	case in.distinct:
		return !allPassed(in, items)
	case in.limited && !allRefs(items):
		return true
	}
	all := profileOf(expressions(items)...)
	if all.repeats(in) || all.opsOver(in) > maxBlockOps || len(in.orders) > 0 && all.volatile {
		return true
	}
	if all.subqueries > 0 && all.readsComputed(in, notPlain) {
		return true
	}
	for _, it := range items {
		if _, isRef := it.Expr.(*analyzed.ColumnRef); isRef {
			continue
		}
		p := profileOf(it.Expr)
		if p.ops > 0 && p.opsOver(in) > maxFusedOps && p.readsComputed(in, isComputed) {
			return true
		}
	}
	return false
}

// allPassed reports whether the items are exactly the columns of the block.
func allPassed(in *block, items []analyzed.Item) bool {
	passed := analyzed.ColumnSet{}
	for _, it := range items {
		ref, ok := it.Expr.(*analyzed.ColumnRef)
		if !ok || it.Column.ID != ref.ID {
			return false
		}
		passed.Add(ref.ID)
	}
	return len(passed) == len(in.columns)
}

func allRefs(items []analyzed.Item) bool {
	for _, it := range items {
		if _, ok := it.Expr.(*analyzed.ColumnRef); !ok {
			return false
		}
	}
	return true
}

func expressions(items []analyzed.Item) []analyzed.Expr {
	out := make([]analyzed.Expr, len(items))
	for i, it := range items {
		out[i] = it.Expr
	}
	return out
}

// binding lowers an expression to a column of the block in scope.
func (l *lowerer) binding(e analyzed.Expr) (*binding, error) {
	if ref, ok := e.(*analyzed.ColumnRef); ok && !ref.Outer {
		if b, ok := l.scope.block.byID[ref.ID]; ok {
			return b, nil
		}
	}
	sql, err := l.Lower(e)
	if err != nil {
		return nil, err
	}
	p := profileOf(e)
	b := &binding{expr: sql, ops: p.opsOver(l.scope.block), volatile: p.volatile}
	b.volatile = b.volatile || p.readsComputed(l.scope.block, isVolatile)
	b.window = p.readsComputed(l.scope.block, isWindow)
	if literal, ok := e.(*analyzed.Literal); ok {
		b.constant = true
		if isNested(literal.DataType) {
			b.ops = 1
		}
	}
	return b, nil
}
