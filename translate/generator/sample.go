package generator

import (
	"math"
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// sampleNumber is a number in [0, 1) that depends on the row's number and the seed only: DuckDB's own random numbers cannot be repeated.
var sampleNumber = ducksql.MustTemplate(`CAST(hash($1, $2) >> 11 AS DOUBLE) * 1.1102230246251565e-16`)

// sample keeps rows by a hash of their number and the seed. The chosen rows are not those that Spark chooses for the seed, but
// the same plan over the same rows always gives the same ones, and the parts of randomSplit do not overlap.
func (g *generator) sample(p *analyzed.Sample, outer *scope, need analyzed.ColumnSet) (*block, error) {
	in, err := g.rows(p.Input, outer, need)
	if err != nil {
		return nil, err
	}
	in = g.wrapped(in, need)
	number := g.hidden()
	in.bind(number, &binding{expr: &ducksql.Over{Function: &ducksql.Call{Name: "row_number"}}, ops: 1, window: true})
	in.windowed = true
	in = g.wrapped(in, nil)
	random := template(sampleNumber, column(number), bigint(p.Seed))
	if !p.WithReplacement {
		in.where = append(in.where, ducksql.Op(ducksql.PrecComparison, ">=", random, double(p.Lower)), ducksql.Op(ducksql.PrecComparison, "<", random, double(p.Upper)))
		return in, nil
	}
	times := g.hidden()
	in.bind(times, &binding{expr: ducksql.Func("unnest", ducksql.Func("range", poisson(random, p.Upper-p.Lower))), ops: 1, volatile: true})
	return g.wrapped(in, nil), nil
}

// poisson is the number of copies of a row: how many steps of the distribution's cumulative function lie below the random number.
func poisson(random ducksql.Expr, mean float64) ducksql.Expr {
	term := math.Exp(-mean)
	sum := term
	var steps []ducksql.Expr
	for k := 1; sum < 1-1e-12 && k < 1000; k++ {
		steps = append(steps, double(sum))
		term *= mean / float64(k)
		sum += term
	}
	if len(steps) == 0 {
		return ducksql.Int(0)
	}
	body := ducksql.MustTemplate(`len(list_filter($1, lambda s: s <= $2))`)
	return template(body, &ducksql.List{Items: steps}, random)
}

func double(v float64) ducksql.Expr {
	return ducksql.CastTo(ducksql.Number{Text: strconv.FormatFloat(v, 'e', -1, 64)}, ducksql.Double)
}
