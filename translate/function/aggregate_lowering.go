package function

import (
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
		if types.IsIntegral(t) {
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
		return c.averageInterval(e, of)
	default:
		if types.Equal(of, types.Long) || types.Equal(of, types.Float) {
			e = ducksql.CastTo(e, ducksql.Double)
		}
		return c.call("avg", e), nil
	}
}

// averageInterval fails, or is NULL for try_avg, when the sum leaves the type, as Spark's buffer does.
func (c *lowering) averageInterval(e ducksql.Expr, of types.DataType) (ducksql.Expr, error) {
	sum := c.call("sum", e)
	var beyond ducksql.Expr = ducksql.Null{}
	if c.Callee.FunctionName() != "try_avg" {
		beyond = c.Raise("INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION", sparkerr.Origin{}, map[string]ducksql.Expr{"functionName": ducksql.String{Value: sparkerr.ID("try_add")}})
	}
	w := widthOf(of)
	quotient, err := c.result(&ducksql.Template{Body: roundedQuotient, Args: []ducksql.Expr{sum, c.call("count", e)}}, ducksql.HugeInt)
	return &ducksql.Case{
		Whens: []ducksql.When{{
			Condition: &ducksql.Template{Body: outside, Args: []ducksql.Expr{sum, ducksql.Number{Text: w.least}, ducksql.Number{Text: w.most}}}, Result: beyond,
		}},
		Else: quotient,
	}, err
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
		return c.call("count", ducksql.Null{}), nil // count() of old: no column, nothing to count
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
	if types.Holds(args[0].Type(), isMap) {
		return sparkerr.Mismatch("UNSUPPORTED_INPUT_TYPE", b.sqlText(args), b.Origin, "functionName", sparkerr.ID(b.row.Name), "dataType", `"MAP" or "COLLATED STRING"`)
	}
	return nil
}

// lowerMinMax orders nested values with NULLs by their keys.
func lowerMinMax(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	name := c.Callee.FunctionName()
	t := c.Args[0].Type()
	if !NullsInside(t) {
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
