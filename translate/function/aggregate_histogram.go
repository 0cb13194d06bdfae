package function

import (
	"math"
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// leastBins is the smallest number of bins of a histogram.
const leastBins = 2

// checkBins wants a constant number of bins.
func checkBins(b *Binding, args []analyzed.Expr) error {
	if isNullConstant(args[1]) {
		return sparkerr.Mismatch("UNEXPECTED_NULL", b.sqlText(args), b.Origin, "exprName", "nb")
	}
	if n, ok := b.constantInt(args[1]); !ok || n < leastBins {
		return b.outOfRange(args, "nb", "["+strconv.Itoa(leastBins)+", "+strconv.Itoa(math.MaxInt32)+"]", args[1])
	}
	return nil
}

// histogramType is a list of bins: centre, in the type of the values, and height.
func histogramType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	return binsOf(args[0].Type()), nil
}

func binsOf(centre types.DataType) types.DataType {
	bin := types.StructType{Fields: []types.Field{{Name: "x", Type: centre, Nullable: true}, {Name: "y", Type: types.Double, Nullable: true}}}
	return types.ArrayType{Element: bin, ContainsNull: true}
}

// Histograms are over doubles: days of dates, microseconds of timestamps.
var (
	daysAsDouble   = ducksql.MustTemplate("CAST($1 - DATE '1970-01-01' AS DOUBLE)")
	microsAsDouble = ducksql.MustTemplate("CAST(epoch_us($1) AS DOUBLE)")
	centres        = map[string]*ducksql.TemplateBody{
		"number":        ducksql.MustTemplate("list_transform($1, lambda b: {'x': b.x, 'y': b.y})"),
		"whole":         ducksql.MustTemplate("list_transform($1, lambda b: {'x': trunc(b.x), 'y': b.y})"),
		"date":          ducksql.MustTemplate("list_transform($1, lambda b: {'x': DATE '1970-01-01' + CAST(trunc(b.x) AS INTEGER), 'y': b.y})"),
		"timestamp":     ducksql.MustTemplate("list_transform($1, lambda b: {'x': make_timestamptz(CAST(trunc(b.x) AS BIGINT)), 'y': b.y})"),
		"timestamp_ntz": ducksql.MustTemplate("list_transform($1, lambda b: {'x': make_timestamp(CAST(trunc(b.x) AS BIGINT)), 'y': b.y})"),
	}
)

// lowerHistogram streams the values of a group through a histogram. Its bins depend on the order of the rows, as in Spark.
func lowerHistogram(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	bins, err := c.arg(1)
	if err != nil {
		return nil, err
	}
	t := c.Args[0].Type()
	value, centre := ducksql.CastTo(e, ducksql.Double), "number"
	switch {
	case isDate(t):
		value, centre = &ducksql.Template{Body: daysAsDouble, Args: []ducksql.Expr{e}}, "date"
	case isAnyTimestamp(t):
		value, centre = &ducksql.Template{Body: microsAsDouble, Args: []ducksql.Expr{e}}, t.SimpleString()
	case types.IsIntegral(t) || isInterval(t):
		centre = "whole"
	}
	values := c.finish(&ducksql.Call{Name: "list", Args: []ducksql.Expr{value}, Distinct: c.Distinct, Filter: &ducksql.IsNull{Value: e, Not: true}})
	h, err := c.Native("histogram_numeric", binsOf(types.Double), values, bins)
	if err != nil {
		return nil, err
	}
	duck, err := c.DuckType(c.Type())
	return ducksql.CastTo(&ducksql.Template{Body: centres[centre], Args: []ducksql.Expr{h}}, duck), err
}
