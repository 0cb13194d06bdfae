package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// rangeRows reads DuckDB's range(), which agrees with Spark's also for negative steps and at the ends of BIGINT.
func (g *generator) rangeRows(p *analyzed.Range) (*block, error) {
	args := []ducksql.Expr{ducksql.Int(p.End)}
	if p.Start != 0 || p.Step != 1 {
		args = []ducksql.Expr{bigint(p.Start), bigint(p.End), bigint(p.Step)}
	}
	b := newBlock(&ducksql.FromFunction{Call: ducksql.Call{Name: "range", Args: args}, Alias: g.alias(), Columns: []string{columnName(p.Column.ID)}})
	b.bindName(p.Column.ID, columnName(p.Column.ID))
	return b, nil
}

// bigint is a BIGINT constant. The smallest one cannot be written as a negated number.
func bigint(n int64) ducksql.Expr {
	if n == -1<<63 {
		return ducksql.CastTo(ducksql.String{Value: "-9223372036854775808"}, ducksql.BigInt)
	}
	return ducksql.Int(n)
}
