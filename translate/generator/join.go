package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

var joinKeywords = [...]string{
	analyzed.Inner: "INNER", analyzed.Left: "LEFT", analyzed.Right: "RIGHT", analyzed.Full: "FULL", analyzed.Semi: "SEMI", analyzed.Anti: "ANTI",
}

func (g *generator) join(p *analyzed.Join, outer *scope, need columnSet) (*block, error) {
	below := need
	if p.Condition != nil {
		below = need.with(p.Condition)
	}
	if p.Lateral {
		below = below.with()
		addPlanReferences(below, p.Right)
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
	b := newBlock(nil)
	b.depth = max(left.depth, right.depth)
	for _, side := range []*block{left, right} {
		for _, id := range side.columns {
			b.bind(id, side.byID[id])
		}
	}
	join := &ducksql.Join{Type: joinKeywords[p.Type], Left: left.from, Right: right.from, On: ducksql.Bool{Value: true}}
	if p.Condition != nil {
		if join.On, err = g.lowerer(b, outer).predicate(p.Condition); err != nil {
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

func (g *generator) joinRight(p *analyzed.Join, left *block, outer *scope, need columnSet) (*block, error) {
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
func (g *generator) joinable(b *block, need columnSet) *block {
	if !b.limited {
		b.orders = nil
	}
	if b.bare() {
		return b
	}
	return g.wrapped(b, need)
}
