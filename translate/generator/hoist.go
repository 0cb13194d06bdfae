package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// Some lowerings print an argument several times. A costly one is computed below, as a hidden column of a nested block;
// inside lambdas and branches, where it may not be evaluated for every row, the lowering binds it itself.

// lowering makes a binding of an expression.
type lowering func(l *lowerer, e analyzed.Expr) (*binding, error)

// lowerAll lowers expressions over a block. It may return a block on top of in that has its columns and hidden ones.
func (g *generator) lowerAll(in *block, outer *scope, exprs []analyzed.Expr, lower lowering) (*block, []*binding, error) {
	for {
		low := g.lowerer(in, outer)
		low.hoisting = in.depth < maxSelectDepth/2
		out := make([]*binding, len(exprs))
		for i, e := range exprs {
			low.lambdas = 0
			b, err := lower(low, e)
			if err != nil {
				return nil, nil, err
			}
			out[i] = b
			if low.lambdas > 0 {
				low.hoistSubqueries(e)
			}
		}
		if len(low.hoisted) == 0 {
			return in, out, nil
		}
		var err error
		if in, exprs, err = g.hoist(in, outer, exprs, low.hoisted); err != nil {
			return nil, nil, err
		}
	}
}

// hoist makes hidden columns of sources and puts references to them in their place.
func (g *generator) hoist(in *block, outer *scope, exprs []analyzed.Expr, sources map[analyzed.Expr]bool) (*block, []analyzed.Expr, error) {
	var defs []analyzed.Expr
	var hidden []analyzed.ColumnID
	refs := map[analyzed.Expr]analyzed.Expr{}
	var replace func(e analyzed.Expr) (analyzed.Expr, error)
	replace = func(e analyzed.Expr) (analyzed.Expr, error) {
		if !sources[e] {
			return analyzed.MapChildren(e, replace)
		}
		if _, known := refs[e]; !known {
			id := g.hidden()
			defs, hidden = append(defs, e), append(hidden, id)
			refs[e] = &analyzed.ColumnRef{
				Typed: analyzed.Typed{DataType: e.Type(), Null: e.Nullable(), At: e.Origin()}, ID: id, Name: columnName(id),
			}
		}
		return refs[e], nil
	}
	out := make([]analyzed.Expr, len(exprs))
	for i, e := range exprs {
		replaced, err := replace(e)
		if err != nil {
			return nil, nil, err
		}
		out[i] = replaced
	}
	below, bindings, err := g.lowerAll(in, outer, defs, (*lowerer).binding)
	if err != nil {
		return nil, nil, err
	}
	for i, id := range hidden {
		below.bind(id, bindings[i])
	}
	return g.wrapped(below, nil), out, nil
}

// hoists notes that source should be a column of its own, and reports whether it can be.
func (l *lowerer) hoists(source analyzed.Expr) bool {
	if !l.hoisting || l.guarded > 0 || source == nil || !movable(source) {
		return false
	}
	if l.hoisted == nil {
		l.hoisted = map[analyzed.Expr]bool{}
	}
	l.hoisted[source] = true
	return true
}

// hoistSubqueries moves the subqueries inside e out, because DuckDB has none in lambdas.
func (l *lowerer) hoistSubqueries(e analyzed.Expr) {
	if !l.hoisting {
		return
	}
	analyzed.Walk(e, func(x analyzed.Expr) bool {
		if s, ok := x.(*analyzed.Subquery); ok && x != e && movable(s) {
			if l.hoisted == nil {
				l.hoisted = map[analyzed.Expr]bool{}
			}
			l.hoisted[x] = true
		}
		return true
	})
}

// bound names e by a lambda.
func (l *lowerer) bound(e ducksql.Expr) (ducksql.Expr, func(ducksql.Expr) ducksql.Expr) {
	if !isAtomic(e) {
		l.lambdas++
	}
	return l.generator.bound(e)
}

// movable reports whether e means the same in a block below.
func movable(e analyzed.Expr) bool {
	return !analyzed.Any(e, func(x analyzed.Expr) bool {
		switch x := x.(type) {
		case *analyzed.LambdaVar, *analyzed.WindowCall:
			return true
		case *analyzed.Call:
			return x.Callee.Kind() != analyzed.ScalarFunction
		}
		return false
	})
}

// inBranch runs f, which lowers what may not be evaluated for every row.
func (l *lowerer) inBranch(f func() error) error {
	l.guarded++
	defer func() { l.guarded-- }()
	return f()
}
