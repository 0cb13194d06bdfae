package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// sample keeps a random part of the rows; TABLESAMPLE (n ROWS) is a limit.
func (a *analyzer) sample(rel *parsed.Sample) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if rel.Method == parsed.SampleRows {
		n, err := a.rowCount(in, rel.Rows, "limit")
		if err != nil {
			return nil, err
		}
		return through(&analyzed.Limit{Input: in.plan, Count: n}, in), nil
	}
	const epsilon = 1e-6
	fraction := rel.Upper - rel.Lower
	if fraction < -epsilon || !rel.WithReplacement && fraction > 1+epsilon {
		return nil, sparkerr.SampleFraction(fraction, rel.WithReplacement, rel.Origin)
	}
	s := &analyzed.Sample{Input: in.plan, Lower: rel.Lower, Upper: rel.Upper, WithReplacement: rel.WithReplacement}
	if rel.Seed != nil {
		s.Seed = *rel.Seed
	} else {
		s.Seed = a.env.Now.UnixNano()
	}
	return through(s, in), nil
}

// repartition has no effect on rows: there is one partition. Its expressions are checked all the same.
func (a *analyzer) repartition(rel *parsed.Repartition) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	r := a.resolve(in, clauseOther)
	carried := &carrier{resolver: r, in: in}
	r.after = carried.missing
	for _, e := range rel.Exprs {
		switch x := e.(type) {
		case *parsed.SortOrderExpr:
			e = x.Order.Expr
		case *parsed.DirectPartition:
			e = x.Input
		}
		if _, err := r.expr(e); err != nil {
			return nil, err
		}
	}
	out := through(in.plan, in)
	out.loose = out.loose || carried.added
	return out, nil
}
