package function

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// sumType widens: integers to bigint, decimals by ten digits, all other numbers to double; intervals keep their type.
func sumType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	switch t := args[0].Type().(type) {
	case types.DecimalType:
		return types.DecimalType{Precision: min(t.Precision+10, types.MaxPrecision), Scale: t.Scale}, nil
	case types.YearMonthIntervalType, types.DayTimeIntervalType:
		return t, nil
	default:
		if isIntegral(t) {
			return types.Long, nil
		}
		return types.Double, nil
	}
}

// averageType is double; decimals gain four digits, intervals the full range of fields.
func averageType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	switch t := args[0].Type().(type) {
	case types.DecimalType:
		return types.DecimalType{Precision: min(t.Precision+4, types.MaxPrecision), Scale: min(t.Scale+4, types.MaxScale)}, nil
	case types.YearMonthIntervalType, types.DayTimeIntervalType:
		return widestInterval(b, args)
	}
	return types.Double, nil
}

// lowerSum casts DuckDB's HUGEINT and DECIMAL(38) sums back; a bigint sum is checked, wrapped or NULL beyond the range.
func lowerSum(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	try := c.Callee.FunctionName() == "try_sum"
	switch t := c.Args[0].Type().(type) {
	case types.FloatType:
		return c.call("sum", ducksql.CastTo(e, ducksql.Double)), nil
	case types.DecimalType:
		if t.Precision+10 > types.MaxPrecision {
			return sumOfWideDecimals(c, c.call("sum", e), t, try), nil
		}
		return c.result(c.call("sum", e), decimalSQL(types.DecimalType{Precision: types.MaxPrecision, Scale: t.Scale}))
	case types.LongType, types.DayTimeIntervalType:
		return sumOfLongs(c, c.call("sum", e), try), nil
	case types.DoubleType:
		return c.call("sum", e), nil
	}
	return c.result(c.call("sum", e), ducksql.HugeInt)
}

var within = ducksql.MustTemplate("abs($1) <= $2")

// sumOfWideDecimals checks that a sum has no more than 38 digits: DuckDB's type could hold somewhat more.
func sumOfWideDecimals(c *lowering, sum ducksql.Expr, t types.DecimalType, try bool) ducksql.Expr {
	full := types.DecimalType{Precision: types.MaxPrecision, Scale: t.Scale}
	digits := strings.Repeat("9", full.Precision-full.Scale) + "." + strings.Repeat("9", full.Scale)
	most := ducksql.CastTo(ducksql.String{Value: digits}, decimalSQL(full))
	checked := &ducksql.Case{Whens: []ducksql.When{{Condition: &ducksql.Template{Body: within, Args: []ducksql.Expr{sum, most}}, Result: sum}}}
	if c.ANSI && !try {
		checked.Whens = append(checked.Whens, ducksql.When{
			Condition: &ducksql.IsNull{Value: sum, Not: true},
			Result: c.raise("NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION", map[string]ducksql.Expr{"value": sum,
				"precision": ducksql.Int(int64(full.Precision)), "scale": ducksql.Int(int64(full.Scale)), "config": ansiConf}),
		})
	}
	return checked
}

func sumOfLongs(c *lowering, sum ducksql.Expr, try bool) ducksql.Expr {
	if !c.ANSI && !try && !isInterval(c.Type()) {
		return wrapTo(sum, widthOf(types.Long))
	}
	fitting := &ducksql.Cast{Operand: sum, Type: ducksql.BigInt, Try: true}
	if try {
		return fitting
	}
	return ducksql.Func("coalesce", fitting, &ducksql.Case{Whens: []ducksql.When{{
		Condition: &ducksql.IsNull{Value: sum, Not: true},
		Result: c.Raise("ARITHMETIC_OVERFLOW", sparkerr.Origin{}, map[string]ducksql.Expr{"message": ducksql.String{Value: "overflow"}, "config": ansiConf,
			"alternative": ducksql.String{Value: " Use 'try_add' to tolerate overflow and return NULL instead."}}),
	}}})
}

// regrAverageType is that of avg over argument i.
func regrAverageType(i int) typeRule {
	return func(b *Binding, args []analyzed.Expr) (types.DataType, error) { return averageType(b, args[i:i+1]) }
}

// lowerRegrAverage is the average of argument i over rows where neither argument is NULL.
func lowerRegrAverage(i int) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		args, err := c.arguments()
		if err != nil {
			return nil, err
		}
		e := ducksql.Expr(&ducksql.Case{Whens: []ducksql.When{{Condition: &ducksql.IsNull{Value: args[1-i], Not: true}, Result: args[i]}}})
		return averageOf(c, e, c.Args[i].Type())
	}
}

// lowerAverage is avg of doubles, or sum / count rounded HALF_UP for decimals and intervals.
func lowerAverage(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	return averageOf(c, e, c.Args[0].Type())
}

func averageOf(c *lowering, e ducksql.Expr, of types.DataType) (ducksql.Expr, error) {
	switch of.(type) {
	case types.DecimalType:
		count := ducksql.CastTo(c.call("count", e), decimalSQL(types.DecimalType{Precision: 20}))
		return c.Native(decimalKernels["/"], c.Type(), c.call("sum", e), count)
	case types.YearMonthIntervalType, types.DayTimeIntervalType:
		quotient := &ducksql.Template{Body: roundedQuotient, Args: []ducksql.Expr{c.call("sum", e), c.call("count", e)}}
		return c.result(quotient, ducksql.HugeInt)
	default:
		if types.Equal(of, types.Long) || types.Equal(of, types.Float) {
			e = ducksql.CastTo(e, ducksql.Double)
		}
		return c.call("avg", e), nil
	}
}

// roundedQuotient is a HUGEINT sum divided by a count, halves away from zero; NULL for no rows.
var roundedQuotient = ducksql.MustTemplate("(abs($1) * 2 + $2) // ($2 * 2) * sign($1)")

// checkCount wants an argument; a conf of old allows none.
func checkCount(b *Binding, args []analyzed.Expr) error {
	if len(args) > 0 || b.Conf.AllowParameterlessCount() {
		return nil
	}
	return sparkerr.New(sparkerr.Analysis, "WRONG_NUM_ARGS.WITH_SUGGESTION", sparkerr.Origin{}, "functionName", sparkerr.ID("count"),
		"expectedNum", " >= 1", "actualNum", "0", "legacyNum", "0",
		"legacyConfKey", sparkerr.Conf("spark.sql.legacy.allowParameterlessCount"), "legacyConfValue", sparkerr.Conf("true"))
}

// checkFlag wants the flag of first, last and any_value to be a literal.
func checkFlag(b *Binding, args []analyzed.Expr) error {
	if len(args) < 2 {
		return nil
	}
	if _, ok := constantBool(args[1]); ok {
		return nil
	}
	return sparkerr.New(sparkerr.Analysis, "_LEGACY_ERROR_TEMP_1210", b.Origin, "funcName", b.row.Name)
}

// lowerCount counts rows where all arguments are not NULL.
func lowerCount(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	if len(args) == 0 {
		return ducksql.CastTo(ducksql.Int(0), ducksql.BigInt), nil // count() of old: no column, nothing to count
	}
	if len(args) == 1 {
		if v, ok := constantValue(c.Args[0]); ok && v != nil && !c.Distinct {
			return c.call("count", ducksql.Star{}), nil
		}
		return c.call("count", args[0]), nil
	}
	var present []ducksql.Expr
	for i, a := range args {
		if c.Args[i].Nullable() {
			present = append(present, &ducksql.IsNull{Value: a, Not: true})
		}
	}
	row := ducksql.Expr(&ducksql.Row{Items: args})
	if !c.Distinct {
		row = ducksql.Int(1)
	}
	if len(present) > 0 {
		row = &ducksql.Case{Whens: []ducksql.When{{Condition: ducksql.And(present...), Result: row}}}
	}
	return c.call("count", row), nil
}

// showEdge drops the IGNORE NULLS flag; the clause also brings the canonical name back.
func showEdge(name, canonical string) displayRule {
	return func(c *analyzed.Call, args []string) string {
		if c.IgnoreNulls {
			return callText(canonical, c.Distinct, args[:1])
		}
		return callText(name, c.Distinct, args[:1])
	}
}

// lowerEdge is first, last or any_value. DuckDB's any_value skips NULLs, its first does not.
func lowerEdge(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	ignore := ignoresNulls(c.Call, 1)
	name := "first"
	if n := c.Callee.FunctionName(); n == "last" || n == "last_value" {
		name = "last"
	}
	f := &ducksql.Call{Name: name, Args: []ducksql.Expr{e}, Distinct: c.Distinct}
	if c.windowed {
		f.Name += "_value"
		f.Filter = c.filter
		return c.over(f, ignore), nil
	}
	if ignore {
		f.Filter = &ducksql.IsNull{Value: e, Not: true}
	}
	return c.finish(f), nil
}

// checkOrderable wants argument i to be of a comparable type.
func checkOrderable(i int) func(b *Binding, args []analyzed.Expr) error {
	return func(b *Binding, args []analyzed.Expr) error {
		if types.Orderable(args[i].Type()) {
			return nil
		}
		return sparkerr.InvalidOrdering(b.sqlText(args), b.row.Name, args[i].Type().SQL(), b.Origin)
	}
}

func checkNoMap(b *Binding, args []analyzed.Expr) error {
	if holdsMap(args[0].Type()) {
		return sparkerr.Mismatch("UNSUPPORTED_INPUT_TYPE", b.sqlText(args), b.Origin, "functionName", sparkerr.ID(b.row.Name), "dataType", `"MAP" or "COLLATED STRING"`)
	}
	return nil
}

func holdsMap(t types.DataType) bool {
	switch t := t.(type) {
	case types.MapType:
		return true
	case types.ArrayType:
		return holdsMap(t.Element)
	case types.StructType:
		for _, f := range t.Fields {
			if holdsMap(f.Type) {
				return true
			}
		}
	}
	return false
}

// lowerMinMax orders nested values with NULLs by their keys.
func lowerMinMax(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	name := c.Callee.FunctionName()
	t := c.Args[0].Type()
	if !nullsInside(t) {
		return c.call(name, e), nil
	}
	return c.finish(&ducksql.Call{Name: "arg_" + name, Args: []ducksql.Expr{e, OrderKey(e, t)}, Filter: &ducksql.IsNull{Value: e, Not: true}}), nil
}

// extremeType is the type of the value, or an array of the k values.
func extremeType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	if len(args) == 3 {
		return types.ArrayType{Element: args[0].Type(), ContainsNull: true}, nil
	}
	return args[0].Type(), nil
}

func checkExtreme(b *Binding, args []analyzed.Expr) error {
	if err := checkOrderable(1)(b, args); err != nil {
		return err
	}
	if len(args) < 3 {
		return nil
	}
	if k, ok := constantInt(args[2]); !ok || k <= 0 || k > 100000 {
		return b.outOfRange(args, "`k`", "[1, 100000]", args[2])
	}
	return nil
}

// lowerMinMaxBy keeps a NULL value of the extreme row; with k it lists the values of the k extreme rows.
func lowerMinMaxBy(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	largest := c.Callee.FunctionName() == "max_by"
	key := OrderKey(args[1], c.Args[1].Type())
	if len(args) == 3 {
		k, _ := constantInt(c.Args[2])
		list := c.finish(&ducksql.Call{Name: "list", Args: args[:1], OrderBy: []ducksql.Order{{Expr: key, Descending: largest}},
			Filter: &ducksql.IsNull{Value: args[1], Not: true}})
		return ducksql.Func("list_slice", list, ducksql.Int(1), ducksql.Int(k)), nil
	}
	if largest {
		return c.call("arg_max_null", args[0], key), nil
	}
	return c.call("arg_min_null", args[0], key), nil
}

var collectList = template("coalesce(@@list($1) FILTER (WHERE $1 IS NOT NULL), [])")

// lowerCollectList keeps the order of the rows; distinct values have none, so they are sorted.
func lowerCollectList(c *lowering) (ducksql.Expr, error) {
	if c.Distinct {
		return lowerCollectSet(c)
	}
	return collectList.lower(c)
}

// lowerCollectSet sorts the values: Spark's order is that of a hash table, this one at least is the same every time.
func lowerCollectSet(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	f := &ducksql.Call{Name: "list", Args: []ducksql.Expr{e}, Distinct: true, Filter: &ducksql.IsNull{Value: e, Not: true}}
	if !c.windowed && !Foldable(c.Args[0]) {
		f.OrderBy = []ducksql.Order{{Expr: e, NullsFirst: true}}
	}
	return ducksql.Func("coalesce", c.finish(f), &ducksql.List{}), nil
}

// checkMode wants either an argument or one key of WITHIN GROUP, and no DISTINCT.
func checkMode(b *Binding, args []analyzed.Expr) error {
	switch {
	case b.Distinct:
		return withinGroup("DISTINCT_UNSUPPORTED", b)
	case len(args) > 0 && len(b.OrderBy) > 0:
		return wrongOrderings(b, 0)
	case len(args) == 0 && len(b.OrderBy) == 0:
		return sparkerr.WithinGroupMissing(b.row.Name, b.Origin)
	case len(b.OrderBy) > 1:
		return wrongOrderings(b, 1)
	}
	return nil
}

func withinGroup(sub string, b *Binding, params ...string) error {
	return sparkerr.New(sparkerr.Analysis, "INVALID_WITHIN_GROUP_EXPRESSION."+sub, b.Origin,
		append([]string{"funcName", sparkerr.ID(b.row.Name)}, params...)...)
}

func wrongOrderings(b *Binding, expected int) error {
	return withinGroup("WRONG_NUM_ORDERINGS", b, "expectedNum", strconv.Itoa(expected), "actualNum", strconv.Itoa(len(b.OrderBy)))
}

// checkListagg wants the keys of DISTINCT values to be the values.
func checkListagg(b *Binding, args []analyzed.Expr) error {
	if !b.Distinct || len(b.OrderBy) == 0 {
		return nil
	}
	keys := make([]string, len(b.OrderBy))
	for i, o := range b.OrderBy {
		keys[i] = b.text(o.Expr)
	}
	value := b.text(args[0])
	if len(keys) == 1 && keys[0] == value {
		return nil
	}
	return sparkerr.New(sparkerr.Analysis, "INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT", sparkerr.Origin{},
		"funcName", sparkerr.ID("listagg"), "funcArg", sparkerr.Expr(value), "orderingExpr", sparkerr.Exprs(keys))
}

// modeType is the type of the argument, or of the key of mode() WITHIN GROUP.
func modeType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	if len(args) > 0 {
		return args[0].Type(), nil
	}
	return b.OrderBy[0].Expr.Type(), nil
}

// lowerMode breaks ties by the order given; without one, the first value seen wins.
func lowerMode(c *lowering) (ducksql.Expr, error) {
	if len(c.Args) == 0 {
		orders, err := c.orders()
		if err != nil {
			return nil, err
		}
		return c.finish(&ducksql.Call{Name: "mode", Args: []ducksql.Expr{orders[0].Expr}, OrderBy: orders}), nil
	}
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	f := &ducksql.Call{Name: "mode", Args: []ducksql.Expr{e}}
	if len(c.Args) > 1 {
		if lowest, _ := constantBool(c.Args[1]); lowest {
			f.OrderBy = []ducksql.Order{{Expr: e, NullsFirst: true}}
		}
	}
	return c.finish(f), nil
}

// showMode shows the flag of mode(x, true) as the order it stands for.
func showMode(c *analyzed.Call, args []string) string {
	if len(args) < 2 {
		return callText("mode", c.Distinct, args)
	}
	if lowest, _ := constantBool(c.Args[1]); lowest {
		return "mode() WITHIN GROUP (ORDER BY " + args[0] + " DESC)"
	}
	return callText("mode", c.Distinct, args[:1])
}

// showListagg keeps string_agg as typed, but not before WITHIN GROUP.
func showListagg(c *analyzed.Call, args []string) string {
	name := c.Callee.FunctionName()
	if len(c.OrderBy) > 0 {
		name = "listagg"
	}
	return callText(name, c.Distinct, args)
}

// lowerListagg joins strings; without a separator nothing stands between them.
func lowerListagg(c *lowering) (ducksql.Expr, error) {
	if isBinary(c.Type()) {
		return nil, sparkerr.NotImplemented("listagg of binary values", c.Origin())
	}
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	separator, ok := constantString(c.Args[1])
	if !ok && !isNullConstant(c.Args[1]) {
		return nil, sparkerr.NotImplemented("listagg with a computed separator", c.Origin())
	}
	orders, err := c.orders()
	if err != nil {
		return nil, err
	}
	if c.Distinct && len(orders) == 0 && !c.windowed && !Foldable(c.Args[0]) { // otherwise the order would change from run to run
		orders = []ducksql.Order{{Expr: e, NullsFirst: true}}
	}
	return c.finish(&ducksql.Call{Name: "string_agg", Args: []ducksql.Expr{e, ducksql.String{Value: separator}}, Distinct: c.Distinct, OrderBy: orders}), nil
}

func percentageArray(e analyzed.Expr) bool { return isArray(e.Type()) }

// percentileType is double, or an array of doubles for several percentages.
func percentileType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	t := percentileOf(args[0].Type())
	if len(args) > 1 && percentageArray(args[1]) {
		return types.ArrayType{Element: t}, nil
	}
	return t, nil
}

// percentileOf is double for numbers, the full range of fields for intervals.
func percentileOf(t types.DataType) types.DataType {
	switch {
	case isYearMonth(t):
		return types.YearMonthInterval
	case isDayTime(t):
		return types.DayTimeInterval
	}
	return types.Double
}

func percentileApproxType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	if percentageArray(args[1]) {
		return types.ArrayType{Element: args[0].Type()}, nil
	}
	return args[0].Type(), nil
}

func withinPercentileType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	t := percentileOf(b.OrderBy[0].Expr.Type())
	if percentageArray(args[0]) {
		return types.ArrayType{Element: t}, nil
	}
	return t, nil
}

// checkPercentages wants constant percentages between 0 and 1.
func checkPercentages(b *Binding, args []analyzed.Expr) error {
	if b.row.Name != "percentile" {
		if n, ok := constantInt(args[2]); !ok || n <= 0 || n > math.MaxInt32 {
			return b.outOfRange(args, "accuracy", "(0, 2147483647]", b.implicit(args[2], types.Long))
		}
	}
	return b.checkPercentage(args[1], args)
}

func (b *Binding) checkPercentage(e analyzed.Expr, args []analyzed.Expr) error {
	if isNullConstant(e) {
		return sparkerr.Mismatch("UNEXPECTED_NULL", b.sqlText(args), b.Origin, "exprName", "percentage")
	}
	values, ok := percentagesOf(e)
	if !ok {
		return sparkerr.NotImplemented("computed percentages of "+b.row.Name, b.Origin)
	}
	for _, v := range values {
		if v < 0 || v > 1 {
			return b.outOfRange(args, "percentage", "[0.0, 1.0]", e)
		}
	}
	return nil
}

// percentagesOf reads a constant number or array of numbers.
func percentagesOf(e analyzed.Expr) ([]float64, bool) {
	switch x := e.(type) {
	case *analyzed.Cast:
		if isArray(x.DataType) {
			return percentagesOf(x.Input)
		}
		if text, ok := constantString(x.Input); ok {
			f, err := strconv.ParseFloat(text, 64)
			return []float64{f}, err == nil
		}
	case *analyzed.Call:
		if x.Callee.FunctionName() == "array" {
			var out []float64
			for _, a := range x.Args {
				v, ok := percentagesOf(a)
				if !ok {
					return nil, false
				}
				out = append(out, v...)
			}
			return out, true
		}
	case *analyzed.Literal:
		if list, ok := x.Value.([]any); ok {
			var out []float64
			for _, v := range list {
				f, ok := v.(float64)
				if !ok {
					return nil, false
				}
				out = append(out, f)
			}
			return out, true
		}
	}
	v, _ := constantValue(e)
	if n, isInt := v.(int64); isInt {
		return []float64{float64(n)}, true
	}
	if f, ok := v.(float64); ok {
		return []float64{f}, true
	}
	f, ok := convertConstant(v, e.Type(), types.Double)
	if g, isFloat := f.(float64); ok && isFloat {
		return []float64{g}, true
	}
	return nil, false
}

// percentagesSQL is a number, or a list for an array; inverted counts from the other end.
func percentagesSQL(e analyzed.Expr, inverted bool) ducksql.Expr {
	values, _ := percentagesOf(e)
	items := make([]ducksql.Expr, len(values))
	for i, v := range values {
		if inverted {
			v = 1 - v
		}
		items[i] = ducksql.Number{Text: fmt.Sprintf("%g", v)}
	}
	if percentageArray(e) {
		return &ducksql.List{Items: items}
	}
	return items[0]
}

// lowerPercentile is percentile or median; intervals are truncated to whole months or microseconds.
func lowerPercentile(c *lowering) (ducksql.Expr, error) {
	if len(c.Args) > 2 {
		if n, ok := constantInt(c.Args[2]); !ok || n != 1 {
			return nil, sparkerr.NotImplemented("percentile with a frequency", c.Origin())
		}
	}
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	at := ducksql.Expr(ducksql.Number{Text: "0.5"})
	if len(c.Args) > 1 {
		at = percentagesSQL(c.Args[1], false)
	}
	return c.quantile("quantile_cont", e, at)
}

var truncated = ducksql.MustTemplate("list_transform($1, lambda x: trunc(x))")

func (c *lowering) quantile(name string, e, at ducksql.Expr) (ducksql.Expr, error) {
	q := c.call(name, ducksql.CastTo(e, ducksql.Double), at)
	switch {
	case isInterval(c.Type()):
		return c.result(ducksql.Func("trunc", q), ducksql.Double)
	case isArray(c.Type()) && isInterval(elementType(c.Type())):
		t, err := c.DuckType(c.Type())
		return ducksql.CastTo(&ducksql.Template{Body: truncated, Args: []ducksql.Expr{q}}, t), err
	}
	return q, nil
}

func lowerPercentileApprox(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	return c.call("quantile_disc", e, percentagesSQL(c.Args[1], false)), nil
}

// checkWithin wants exactly one key in WITHIN GROUP.
func checkWithin(b *Binding, args []analyzed.Expr) error {
	switch {
	case b.Distinct:
		return withinGroup("DISTINCT_UNSUPPORTED", b)
	case len(b.OrderBy) == 0:
		return sparkerr.WithinGroupMissing(b.row.Name, b.Origin)
	case len(b.OrderBy) > 1:
		return wrongOrderings(b, 1)
	}
	key := b.OrderBy[0]
	if t, ok := implicitTarget(b.Conf, key.Expr.Type(), kinds{numeric, yearMonth, dayTime}, false); ok {
		b.OrderBy = []analyzed.SortOrder{{Expr: b.implicit(key.Expr, t), Descending: key.Descending, NullsFirst: key.NullsFirst, Origin: key.Origin}}
	}
	return b.checkPercentage(args[0], args)
}

func lowerWithinPercentile(name string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		key, err := c.Lower(c.OrderBy[0].Expr)
		if err != nil {
			return nil, err
		}
		return c.quantile(name, key, percentagesSQL(c.Args[0], c.OrderBy[0].Descending))
	}
}
