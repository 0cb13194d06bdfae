package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

func unknownSource(s analyzed.Source) error {
	return internal("the generator does not know the source " + typeName(s))
}

// values are VALUES; a single row without columns has no FROM clause.
func (g *generator) values(p *analyzed.Values, outer *scope) (*block, error) {
	switch {
	case len(p.Columns) == 0 && len(p.Rows) == 1:
		return newBlock(nil), nil
	case len(p.Columns) == 0:
		call := ducksql.Call{Name: "range", Args: []ducksql.Expr{ducksql.Int(int64(len(p.Rows)))}}
		return newBlock(&ducksql.FromFunction{Call: call, Alias: g.alias()}), nil
	case len(p.Rows) == 0:
		return g.noRows(p.Columns)
	case len(p.Rows) == 1:
		return g.oneRow(p, outer)
	}
	low := g.lowerer(newBlock(nil), outer)
	rows := make([][]ducksql.Expr, len(p.Rows))
	for i, row := range p.Rows {
		rows[i] = make([]ducksql.Expr, len(row))
		for j, e := range row {
			cell, err := low.aligned(e, p.Columns[j].Type)
			if err != nil {
				return nil, err
			}
			rows[i][j] = cell
		}
	}
	names := make([]string, len(p.Columns))
	for i, c := range p.Columns {
		names[i] = columnName(c.ID)
	}
	b := newBlock(&ducksql.FromQuery{Query: &ducksql.Values{Rows: rows}, Alias: g.alias(), Columns: names})
	for _, c := range p.Columns {
		b.bindName(c.ID, columnName(c.ID))
	}
	b.depth++
	return b, nil
}

// oneRow computes the cells in a SELECT without FROM.
func (g *generator) oneRow(p *analyzed.Values, outer *scope) (*block, error) {
	b := newBlock(nil)
	low := g.lowerer(newBlock(nil), outer)
	for i, c := range p.Columns {
		cell, err := low.binding(p.Rows[0][i])
		if err != nil {
			return nil, err
		}
		if cell.expr, err = low.aligned(p.Rows[0][i], c.Type); err != nil {
			return nil, err
		}
		b.bind(c.ID, cell)
	}
	return b, nil
}

// noRows is a typed empty relation.
func (g *generator) noRows(columns []analyzed.Column) (*block, error) {
	b := newBlock(nil)
	for _, c := range columns {
		null, err := literal(nil, c.Type, sparkerr.Origin{})
		if err != nil {
			return nil, err
		}
		b.bind(c.ID, &binding{expr: null, constant: true})
	}
	b.where = []ducksql.Expr{ducksql.Bool{}}
	return b, nil
}
