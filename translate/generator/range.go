package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

const (
	// rangeFunction is the engine's function of long ranges, which tells how far it is.
	rangeFunction = "sparkduck_range"
	// longRange is the number of rows from which a client may ask for that.
	longRange = 1 << 20
)

// rangeRows reads DuckDB's range(), which agrees with Spark's also for negative steps and at the ends of BIGINT, or for long ones ours.
func (g *generator) rangeRows(p *analyzed.Range) (*block, error) {
	args := []ducksql.Expr{ducksql.Int(p.End)}
	if p.Start != 0 || p.Step != 1 {
		args = []ducksql.Expr{bigint(p.Start), bigint(p.End), bigint(p.Step)}
	}
	name := "range"
	if isLong(p) {
		name, args = rangeFunction, []ducksql.Expr{bigint(p.Start), bigint(p.End), bigint(p.Step)}
	}
	b := newBlock(&ducksql.FromFunction{Call: ducksql.Call{Name: name, Args: args}, Alias: g.alias(), Columns: []string{columnName(p.Column.ID)}})
	b.bindName(p.Column.ID, columnName(p.Column.ID))
	return b, nil
}

// isLong tells whether a range has many rows.
func isLong(p *analyzed.Range) bool { return steps(p) >= longRange }

// steps is how often a range goes on before its end.
func steps(p *analyzed.Range) uint64 {
	switch { // differences of signed numbers are right as unsigned ones
	case p.Step > 0 && p.Start < p.End:
		return (uint64(p.End) - uint64(p.Start)) / uint64(p.Step)
	case p.Step < 0 && p.Start > p.End:
		return (uint64(p.Start) - uint64(p.End)) / -uint64(p.Step)
	default:
		return 0
	}
}

// bigint is a BIGINT constant. The smallest one cannot be written as a negated number.
func bigint(n int64) ducksql.Expr {
	if n == -1<<63 {
		return ducksql.CastTo(ducksql.String{Value: "-9223372036854775808"}, ducksql.BigInt)
	}
	return ducksql.Int(n)
}
