package generator

import (
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
)

// hiddenBase is where ids of the generator's own columns begin, far above those of the analyzer.
const hiddenBase analyzed.ColumnID = 1 << 40

// hidden is a fresh column id.
func (g *generator) hidden() analyzed.ColumnID {
	g.names++
	return hiddenBase + analyzed.ColumnID(g.names)
}

// Place numbers a place of the statement; every call gives another number.
func (g *generator) Place() int {
	g.places++
	return g.places
}

// boundName is a fresh name for a lambda parameter.
func (g *generator) boundName() string {
	g.names++
	return "b" + strconv.Itoa(g.names)
}

// spread evaluates parts of long expressions in blocks below. A part is never taken out of a branch that may not be evaluated,
// where it could raise for rows that the branch does not see.
func (g *generator) spread(in *block, items []analyzed.Item, outer *scope) (*block, []analyzed.Item, error) {
	long := false
	for _, it := range items {
		if _, ref := it.Expr.(*analyzed.ColumnRef); !ref {
			long = long || profileOf(it.Expr).ops > maxFusedOps
		}
	}
	if !long {
		return in, items, nil
	}
	in, exprs, err := g.spreadExpressions(in, expressions(items), outer)
	if err != nil {
		return nil, nil, err
	}
	out := make([]analyzed.Item, len(items))
	for i, it := range items {
		out[i] = analyzed.Item{Column: it.Column, Expr: exprs[i]}
	}
	return in, out, nil
}

// spreadExpressions is spread for bare expressions. The block it returns has the columns of in and the hidden parts.
func (g *generator) spreadExpressions(in *block, exprs []analyzed.Expr, outer *scope) (*block, []analyzed.Expr, error) {
	s := &spreader{g: g, level: map[analyzed.ColumnID]int{}}
	out := make([]analyzed.Expr, len(exprs))
	for i, e := range exprs {
		cut, _, err := s.cut(e, false)
		if err != nil {
			return nil, nil, err
		}
		out[i] = cut
	}
	for _, level := range s.levels {
		in = g.wrapped(in, nil)
		low := g.lowerer(in, outer)
		added := make([]*binding, len(level))
		for i, it := range level {
			b, err := low.binding(it.Expr)
			if err != nil {
				return nil, nil, err
			}
			added[i] = b
		}
		for i, it := range level {
			in.bind(it.Column.ID, added[i])
		}
	}
	if len(s.levels) > 0 {
		in = g.wrapped(in, nil)
	}
	return in, out, nil
}

// spreader cuts expressions. levels[n] are parts that read parts of lower levels.
type spreader struct {
	g      *generator
	level  map[analyzed.ColumnID]int
	levels [][]analyzed.Item
}

const partOps = 16

// cut returns e with parts replaced by hidden columns, and the number of operators left in it.
func (s *spreader) cut(e analyzed.Expr, guarded bool) (analyzed.Expr, int, error) {
	switch e.(type) {
	case *analyzed.Lambda, *analyzed.Subquery, *analyzed.WindowCall, *analyzed.Literal, *analyzed.ColumnRef:
		return e, profileOf(e).ops, nil
	}
	if profileOf(e).ops <= partOps {
		return e, profileOf(e).ops, nil
	}
	ops, first := 1, true
	conditional := isConditional(e)
	out, err := analyzed.MapChildren(e, func(c analyzed.Expr) (analyzed.Expr, error) {
		inBranch := guarded || conditional && !first
		first = false
		cut, n, err := s.cut(c, inBranch)
		if err != nil {
			return nil, err
		}
		if n >= partOps && !inBranch && !isLogic(cut) && movable(cut) && !profileOf(cut).volatile {
			cut, n = s.take(cut), 0
		}
		ops += n
		return cut, nil
	})
	return out, ops, err
}

// isLogic reports whether e joins conditions. DuckDB plans long chains of them fast, and finds join keys and filters in them
// only while they stay whole.
func isLogic(e analyzed.Expr) bool {
	c, ok := e.(*analyzed.Call)
	if !ok {
		return false
	}
	name := c.Callee.FunctionName()
	return name == "and" || name == "or" || name == "not"
}

// isConditional reports whether e evaluates children but the first only sometimes.
func isConditional(e analyzed.Expr) bool {
	switch e := e.(type) {
	case *analyzed.Case:
		return true
	case *analyzed.Call:
		switch e.Callee.FunctionName() {
		case "and", "or", "coalesce", "nvl", "ifnull", "nvl2", "if", "nanvl", "try":
			return true
		}
	}
	return false
}

// take makes a hidden column of e.
func (s *spreader) take(e analyzed.Expr) analyzed.Expr {
	level := 0
	analyzed.Walk(e, func(x analyzed.Expr) bool {
		if ref, ok := x.(*analyzed.ColumnRef); ok {
			if n, hidden := s.level[ref.ID]; hidden {
				level = max(level, n+1)
			}
		}
		return true
	})
	id := s.g.hidden()
	s.level[id] = level
	for len(s.levels) <= level {
		s.levels = append(s.levels, nil)
	}
	name := columnName(id)
	s.levels[level] = append(s.levels[level], analyzed.Item{Column: analyzed.Column{ID: id, Name: name, Type: e.Type(), Nullable: e.Nullable()}, Expr: e})
	return &analyzed.ColumnRef{Typed: analyzed.Typed{DataType: e.Type(), Null: e.Nullable(), At: e.Origin()}, ID: id, Name: name}
}
