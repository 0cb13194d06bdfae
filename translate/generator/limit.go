package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

func (g *generator) limit(p *analyzed.Limit, outer *scope, need analyzed.ColumnSet) (*block, error) {
	g.boundObserved(p)
	in, err := g.rows(p.Input, outer, need)
	if err != nil {
		return nil, err
	}
	if in.limited || in.set != nil {
		in = g.wrapped(in, nil)
	}
	in.limited, in.offset = true, p.Offset
	if p.Count >= 0 {
		count := p.Count
		in.limit = &count
	}
	return in, nil
}

// tail numbers the rows in their order and keeps the last ones.
func (g *generator) tail(p *analyzed.Tail, outer *scope, need analyzed.ColumnSet) (*block, error) {
	in, err := g.rows(p.Input, outer, need)
	if err != nil {
		return nil, err
	}
	in = g.wrapped(in, need)
	number, total := g.hidden(), g.hidden()
	in.bind(number, &binding{expr: &ducksql.Over{Function: &ducksql.Call{Name: "row_number"}}, ops: 1, window: true})
	in.bind(total, &binding{expr: &ducksql.Over{Function: &ducksql.Call{Name: "count", Args: []ducksql.Expr{ducksql.Star{}}}}, ops: 1, window: true})
	in.windowed = true
	in = g.wrapped(in, nil)
	in.where = append(in.where, ducksql.Op(ducksql.PrecComparison, ">", column(number),
		ducksql.Op(ducksql.PrecAdd, "-", column(total), ducksql.Int(p.Count))))
	in.orders = []order{{Order: ducksql.Order{Expr: column(number)}}}
	return in, nil
}
