package analyzer

import (
	"math"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

const percentileAccuracy = 10000

// describe is summary with fixed statistics over some columns.
func (a *analyzer) describe(rel *parsed.Describe) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if len(rel.Columns) > 0 {
		items := make([]parsed.Expr, len(rel.Columns))
		for i, c := range rel.Columns {
			items[i] = attribute(c)
		}
		if in, err = a.relation(&parsed.Project{RelationCommon: composed(), Input: readyRelation(in), Items: items}); err != nil {
			return nil, err
		}
	}
	return a.statistics(in, []string{"count", "mean", "stddev", "min", "max"}, rel.Origin)
}

func (a *analyzer) summary(rel *parsed.Summary) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	names := rel.Statistics
	if len(names) == 0 {
		names = []string{"count", "mean", "stddev", "min", "25%", "50%", "75%", "max"}
	}
	return a.statistics(in, names, rel.Origin)
}

// statistics yields a row for each statistic: one map of them for each column, spread by an explode over their names.
func (a *analyzer) statistics(in *relation, names []string, at sparkerr.Origin) (*relation, error) {
	var maps, values []parsed.Expr
	for _, c := range in.columns {
		if !types.IsNumeric(c.Type) && !isString(c.Type) {
			continue
		}
		var args []parsed.Expr
		for _, n := range names {
			e, err := statistic(c, n, at)
			if err != nil {
				return nil, err
			}
			args = append(args, textLiteral(n), castOf(e, types.String))
		}
		maps = append(maps, aliasOf(callOf("map", args...), c.Name))
		values = append(values, aliasOf(callOf("element_at", attribute(c.Name), attribute("summary")), c.Name))
	}
	rows := make([][]parsed.Expr, len(names))
	list := make([]parsed.Expr, len(names))
	for i, n := range names {
		rows[i], list[i] = []parsed.Expr{castOf(textLiteral(n), types.String)}, textLiteral(n)
	}
	if len(maps) == 0 {
		return a.relation(&parsed.InlineTable{RelationCommon: composed(), Rows: rows, Names: []string{"summary"}})
	}
	all := &parsed.Project{RelationCommon: composed(), Input: readyRelation(in), Items: maps}
	star := &parsed.Star{PlanID: parsed.NoPlanID}
	spread := &parsed.Project{RelationCommon: composed(), Input: all, Items: []parsed.Expr{star, aliasOf(callOf("explode", callOf("array", list...)), "summary")}}
	out, err := a.relation(&parsed.Project{RelationCommon: composed(), Input: spread, Items: append([]parsed.Expr{attribute("summary")}, values...)})
	if err != nil {
		return nil, err
	}
	out.columns = append([]*column{out.columns[0].nullable(true)}, out.columns[1:]...)
	return out, nil
}

// statistic is one statistic of a column; text counts as the numbers that it can be cast to.
func statistic(c *column, name string, at sparkerr.Origin) (parsed.Expr, error) {
	col := attribute(c.Name)
	number := col
	if isString(c.Type) {
		number = tryCastOf(col, types.Double)
	}
	switch strings.ToLower(name) {
	case "count":
		return callOf("count", col), nil
	case "count_distinct":
		return &parsed.Call{Name: []string{"count"}, Args: []parsed.Expr{col}, Distinct: true}, nil
	case "approx_count_distinct":
		return callOf("approx_count_distinct", col), nil
	case "mean":
		return callOf("avg", number), nil
	case "stddev":
		return callOf("stddev", number), nil
	case "min":
		return callOf("min", col), nil
	case "max":
		return callOf("max", col), nil
	}
	text, ok := strings.CutSuffix(name, "%")
	if !ok {
		return nil, sparkerr.StatisticUnknown(name, at)
	}
	p, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return nil, sparkerr.StatisticPercentile(name, at)
	}
	if p < 0 || p > 100 {
		return nil, sparkerr.Plain(sparkerr.IllegalArgument, "percentiles must lie between 0 and 100, not "+name, at)
	}
	return callOf("percentile_approx", number, doubleLiteral(p/100), intLiteral(percentileAccuracy)), nil
}

// crosstab counts the pairs of two columns' values: a row for each of the first, a column for each of the second.
func (a *analyzer) crosstab(rel *parsed.Crosstab) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	text := func(name string) parsed.Expr {
		missing := parsed.When{Condition: callOf("isnull", attribute(name)), Result: textLiteral("null")}
		return &parsed.Case{Whens: []parsed.When{missing}, Else: castOf(attribute(name), types.String)}
	}
	group := parsed.Grouping{Items: []parsed.GroupingItem{{Kind: parsed.GroupExpr, Sets: [][]parsed.Expr{{aliasOf(text(rel.Col1), rel.Col1+"_"+rel.Col2)}}}}}
	pivoted := &parsed.Aggregate{
		RelationCommon: composed(), Input: readyRelation(in), Grouping: group,
		Items: []parsed.Expr{aliasOf(callOf("count", intLiteral(1)), "count")},
		Pivot: &parsed.PivotColumn{Column: callOf("regexp_replace", text(rel.Col2), textLiteral("`"), textLiteral(""))},
	}
	zero := &parsed.Literal{Value: int64(0), Type: types.Long}
	return a.relation(&parsed.NAFill{RelationCommon: composed(), Input: pivoted, Values: []*parsed.Literal{zero}})
}

// cov and corr are one aggregate over doubles, in a column that is never NULL.
func (a *analyzer) cov(rel *parsed.Cov) (*relation, error) {
	return a.pairStatistic(rel.Input, "cov", "covar_samp", rel.Col1, rel.Col2, rel.Origin)
}

func (a *analyzer) corr(rel *parsed.Corr) (*relation, error) {
	if rel.Method != "" && rel.Method != "pearson" {
		return nil, sparkerr.Plain(sparkerr.IllegalArgument, "only the Pearson correlation is computed, not "+rel.Method, rel.Origin)
	}
	return a.pairStatistic(rel.Input, "corr", "corr", rel.Col1, rel.Col2, rel.Origin)
}

func (a *analyzer) pairStatistic(input parsed.Relation, name, fn, x, y string, at sparkerr.Origin) (*relation, error) {
	in, err := a.relation(input)
	if err != nil {
		return nil, err
	}
	for _, n := range []string{x, y} {
		c, _, err := a.match(in, []string{n}, at)
		if err != nil {
			return nil, err
		}
		if c == nil {
			return nil, sparkerr.UnresolvedColumn([]string{n}, suggestions([]string{n}, in.columns), at)
		}
		if !types.IsNumeric(c.Type) {
			return nil, sparkerr.Plain(sparkerr.IllegalArgument, "the column "+n+" of type "+c.Type.SQL()+" is not numeric", at)
		}
	}
	value := callOf(fn, castOf(attribute(x), types.Double), castOf(attribute(y), types.Double))
	item := aliasOf(callOf("coalesce", value, doubleLiteral(math.NaN())), name)
	return a.relation(&parsed.Aggregate{RelationCommon: composed(), Input: readyRelation(in), Items: []parsed.Expr{item}})
}

// approxQuantile yields one array of quantiles for each column.
func (a *analyzer) approxQuantile(rel *parsed.ApproxQuantile) (*relation, error) {
	if rel.RelativeError < 0 {
		return nil, sparkerr.Plain(sparkerr.IllegalArgument, "the relative error must not be negative", rel.Origin)
	}
	accuracy := int64(math.MaxInt32)
	if rel.RelativeError > 0 {
		accuracy = int64(math.Min(math.Ceil(1/rel.RelativeError), math.MaxInt32))
	}
	probabilities := make([]parsed.Expr, len(rel.Probabilities))
	for i, p := range rel.Probabilities {
		if p < 0 || p > 1 {
			return nil, sparkerr.Plain(sparkerr.IllegalArgument, "probabilities must lie between 0 and 1", rel.Origin)
		}
		probabilities[i] = doubleLiteral(p)
	}
	columns := make([]parsed.Expr, len(rel.Columns))
	for i, c := range rel.Columns {
		columns[i] = callOf("percentile_approx", castOf(attribute(c), types.Double), callOf("array", probabilities...), intLiteral(accuracy))
	}
	item := aliasOf(callOf("array", columns...), "approx_quantile")
	in, err := a.relation(&parsed.Aggregate{RelationCommon: composed(), Input: rel.Input, Items: []parsed.Expr{item}})
	if err != nil {
		return nil, err
	}
	doubles := types.ArrayType{Element: types.Double, ContainsNull: true}
	want := types.StructType{Fields: []types.Field{{Name: "approx_quantile", Type: types.ArrayType{Element: doubles, ContainsNull: true}}}}
	return a.castByPosition(in, want, rel.Origin)
}

const (
	defaultSupport = 0.01
	leastSupport   = 1e-4
)

// freqItems lists, for each column, the values that make up at least the given part of the rows: those that Spark's one-pass
// algorithm, which counts up to 1/support values, is bound to find. It may add rarer ones; here there are none.
func (a *analyzer) freqItems(rel *parsed.FreqItems) (*relation, error) {
	support := defaultSupport
	if rel.Support != nil {
		support = *rel.Support
	}
	if support < leastSupport || support > 1 {
		return nil, sparkerr.Plain(sparkerr.IllegalArgument, "the support must lie between 1e-4 and 1", rel.Origin)
	}
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	var all parsed.Relation = &parsed.OneRow{RelationCommon: composed()}
	for _, name := range rel.Columns {
		plan, _ := analyzed.Renew(a.exact(in), a.newID)
		group := parsed.Grouping{Items: []parsed.GroupingItem{{Sets: [][]parsed.Expr{{aliasOf(attribute(name), "value")}}}}}
		counts := &parsed.Aggregate{RelationCommon: composed(), Input: readyRelation(leaf(plan, nil)), Grouping: group, Items: []parsed.Expr{aliasOf(callOf("count", intLiteral(1)), "n")}}
		total := &parsed.Window{Function: callOf("sum", attribute("n"))}
		shares := &parsed.Project{RelationCommon: composed(), Input: counts, Items: []parsed.Expr{attribute("value"), attribute("n"), aliasOf(total, "total")}}
		weighted := callOf("*", attribute("n"), intLiteral(int64(1/support)+1))
		often := &parsed.Filter{RelationCommon: composed(), Input: shares, Condition: callOf(">", weighted, attribute("total"))}
		items := &parsed.Aggregate{RelationCommon: composed(), Input: often, Items: []parsed.Expr{aliasOf(callOf("collect_list", attribute("value")), name+"_freqItems")}}
		all = &parsed.Join{RelationCommon: composed(), Left: all, Right: items, Type: parsed.CrossJoin}
	}
	return a.relation(all)
}

// sampleBy keeps rows at the rate of their stratum.
func (a *analyzer) sampleBy(rel *parsed.SampleBy) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	r := a.resolve(in, clauseOther)
	stratum, err := r.expr(rel.Column)
	if err != nil {
		return nil, err
	}
	rate := &analyzed.Case{Typed: typed(types.Double, false, rel.Origin), Else: literal(0.0, types.Double, rel.Origin)}
	for _, f := range rel.Fractions {
		if f.Rate < 0 || f.Rate > 1 {
			return nil, sparkerr.Plain(sparkerr.IllegalArgument, "fractions must lie between 0 and 1", rel.Origin)
		}
		same, err := r.bindOperator("<=>", []analyzed.Expr{stratum, literal(f.Stratum.Value, f.Stratum.Type, rel.Origin)}, rel.Origin)
		if err != nil {
			return nil, err
		}
		rate.Whens = append(rate.Whens, analyzed.When{Condition: same, Result: literal(f.Rate, types.Double, rel.Origin)})
	}
	random, err := r.bind("rand", []analyzed.Expr{literal(rel.Seed, types.Long, rel.Origin)}, rel.Origin)
	if err != nil {
		return nil, err
	}
	limit := analyzed.Expr(rate)
	if len(rate.Whens) == 0 {
		limit = rate.Else
	}
	cond, err := r.bindOperator("<", []analyzed.Expr{random, limit}, rel.Origin)
	if err != nil {
		return nil, err
	}
	return through(&analyzed.Filter{Input: in.plan, Condition: cond}, in), nil
}
