package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// distinct needs all columns of its input, whoever reads them.
func (g *generator) distinct(p *analyzed.Distinct, outer *scope) (*block, error) {
	columns := p.Input.Output()
	in, err := g.rows(p.Input, outer, analyzed.SetOf(analyzed.IDs(columns)))
	if err != nil {
		return nil, err
	}
	if !in.limited {
		in.orders = nil
	}
	if !in.open() || len(in.orders) > 0 {
		in = g.wrapped(in, nil)
	}
	g.normaliseAll(in, columns)
	in.distinct = true
	return in, nil
}

// normaliseAll normalises the floating columns of a block and drops columns that are not listed.
func (g *generator) normaliseAll(b *block, columns []analyzed.Column) {
	old := b.byID
	b.byID, b.columns = map[analyzed.ColumnID]*binding{}, nil
	for _, c := range columns {
		to := *old[c.ID]
		if types.Holds(c.Type, types.IsFloating) {
			to.expr, to.ops = g.normalised(to.expr, c.Type), to.ops+1
		}
		b.bind(c.ID, &to)
	}
}
