package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

var joinKeywords = [...]string{
	analyzed.Inner: "INNER", analyzed.Left: "LEFT", analyzed.Right: "RIGHT", analyzed.Full: "FULL", analyzed.Semi: "SEMI", analyzed.Anti: "ANTI",
}

func (g *generator) join(p *analyzed.Join, outer *scope, need analyzed.ColumnSet) (*block, error) {
	below := need
	if p.Condition != nil {
		below = need.With(p.Condition)
	}
	if p.Lateral {
		below = below.With()
		below.AddReadBy(p.Right)
	}
	left, err := g.rows(p.Left, outer, below)
	if err != nil {
		return nil, err
	}
	left = g.joinable(left, below)
	right, err := g.joinRight(p, left, outer, below)
	if err != nil {
		return nil, err
	}
	condition := p.Condition
	if condition != nil && p.Type != analyzed.Inner {
		if left, right, condition, err = g.withoutSubqueries(left, right, condition, outer); err != nil {
			return nil, err
		}
	}
	b := newBlock(nil)
	b.depth = max(left.depth, right.depth)
	for _, side := range []*block{left, right} {
		for _, id := range side.columns {
			b.bind(id, side.byID[id])
		}
	}
	join := &ducksql.Join{Type: joinKeywords[p.Type], Left: left.from, Right: right.from, On: ducksql.Bool{Value: true}}
	if condition != nil {
		if join.On, err = g.lowerer(b, outer).predicate(condition); err != nil {
			return nil, err
		}
	} else if p.Type == analyzed.Inner && !p.Lateral {
		join.Type = "CROSS"
	}
	b.from = join
	if p.Type == analyzed.Semi || p.Type == analyzed.Anti {
		b.columns, b.byID = left.columns, left.byID
	}
	return b, nil
}

// withoutSubqueries computes the subqueries of a condition below, on the side whose columns they read: DuckDB has none in
// the conditions of outer joins.
func (g *generator) withoutSubqueries(left, right *block, condition analyzed.Expr, outer *scope) (*block, *block, analyzed.Expr, error) {
	onLeft, onRight := map[analyzed.Expr]bool{}, map[analyzed.Expr]bool{}
	analyzed.Walk(condition, func(e analyzed.Expr) bool {
		if s, ok := e.(*analyzed.Subquery); ok {
			reads := profileOf(s).reads
			switch {
			case !readsAny(reads, right):
				onLeft[e] = true
			case !readsAny(reads, left):
				onRight[e] = true
			}
		}
		return true
	})
	exprs := []analyzed.Expr{condition}
	var err error
	if len(onLeft) > 0 {
		if left, exprs, err = g.hoist(left, outer, exprs, onLeft); err != nil {
			return nil, nil, nil, err
		}
	}
	if len(onRight) > 0 {
		if right, exprs, err = g.hoist(right, outer, exprs, onRight); err != nil {
			return nil, nil, nil, err
		}
	}
	return left, right, exprs[0], nil
}

func readsAny(reads map[analyzed.ColumnID]int, b *block) bool {
	for id := range reads {
		if _, ok := b.byID[id]; ok {
			return true
		}
	}
	return false
}

func (g *generator) joinRight(p *analyzed.Join, left *block, outer *scope, need analyzed.ColumnSet) (*block, error) {
	if !p.Lateral {
		right, err := g.rows(p.Right, outer, need)
		if err != nil {
			return nil, err
		}
		return g.joinable(right, need), nil
	}
	if p.Type != analyzed.Inner && p.Type != analyzed.Left {
		return nil, sparkerr.NotImplemented("a LATERAL "+joinKeywords[p.Type]+" join", sparkerr.Origin{})
	}
	right, err := g.rows(p.Right, &scope{block: left, outer: outer}, need)
	if err != nil {
		return nil, err
	}
	right = g.wrapped(right, need)
	if from, ok := right.from.(*ducksql.FromQuery); ok {
		from.Lateral = true
	}
	return right, nil
}

// joinable makes a block whose FROM clause is all there is to it. A sort below a join is not seen by anybody.
func (g *generator) joinable(b *block, need analyzed.ColumnSet) *block {
	if !b.limited {
		b.orders = nil
	}
	if b.bare() {
		return b
	}
	return g.wrapped(b, need)
}
