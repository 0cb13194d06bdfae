package function

import (
	"encoding/hex"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Aggregates that order their input: mode, listagg and percentiles.

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

// checkListagg wants the key of DISTINCT values to be the value, or what is cast to it where equal texts mean equal keys.
func checkListagg(b *Binding, args []analyzed.Expr) error {
	if value, separator := args[0].Type(), args[1].Type(); !isNullConstant(args[1]) && isBinary(value) != isBinary(separator) {
		return sparkerr.DataDiffTypes(b.sqlText(args), "listagg", sparkerr.TypeChoice(value.SQL(), separator.SQL()), b.Origin)
	}
	if !b.Distinct || len(b.OrderBy) == 0 || len(b.OrderBy) == 1 && analyzed.Equal(b.OrderBy[0].Expr, args[0]) {
		return nil
	}
	cast, ok := args[0].(*analyzed.Cast)
	if ok && len(b.OrderBy) == 1 && analyzed.Equal(b.OrderBy[0].Expr, cast.Input) {
		if textTellsApart(cast.Input.Type()) {
			return nil
		}
		return sparkerr.New(sparkerr.Analysis, "INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT_UNSAFE_CAST", sparkerr.Origin{},
			"funcName", sparkerr.ID("listagg"), "inputType", sparkerr.TypeSQL(cast.Input.Type().SQL()), "castType", sparkerr.TypeSQL(cast.DataType.SQL()))
	}
	keys := make([]string, len(b.OrderBy))
	for i, o := range b.OrderBy {
		keys[i] = b.text(o.Expr)
	}
	return sparkerr.New(sparkerr.Analysis, "INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT", sparkerr.Origin{},
		"funcName", sparkerr.ID("listagg"), "funcArg", sparkerr.Expr(b.text(args[0])), "orderingExpr", sparkerr.Exprs(keys))
}

// textTellsApart reports whether values of a type are equal just when their texts are: not for 0.0 and -0.0, nor for instants of
// the hour that clocks repeat.
func textTellsApart(t types.DataType) bool {
	return types.IsAtomic(t) && !types.IsFloating(t) && t != types.DataType(types.Timestamp)
}

// modeType is the type of the argument, or of the key of mode() WITHIN GROUP.
func modeType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	if len(args) > 0 {
		return args[0].Type(), nil
	}
	return b.OrderBy[0].Expr.Type(), nil
}

// lowerMode breaks ties by the order given; without one, the first value in Spark's hash table wins.
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
	if len(c.Args) > 1 {
		if lowest, _ := constantBool(c.Args[1]); lowest {
			return c.finish(&ducksql.Call{Name: "mode", Args: []ducksql.Expr{e}, OrderBy: []ducksql.Order{{Expr: e, NullsFirst: true}}}), nil
		}
	}
	counts := c.finish(&ducksql.Call{Name: "histogram", Args: []ducksql.Expr{e}})
	values := ducksql.Func("map_keys", counts)
	position, err := c.Native("mode_position", types.Long, values, ducksql.CastTo(ducksql.Func("map_values", counts), "BIGINT[]"))
	return &ducksql.Index{Base: values, At: position}, err
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
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	v, _ := constantValue(c.Args[1])
	separator, text := v.(string)
	bytes, blob := v.([]byte)
	if !text && !blob && !isNullConstant(c.Args[1]) {
		return nil, sparkerr.NotImplemented("listagg with a computed separator", c.Origin())
	}
	orders, err := c.orders()
	if err != nil {
		return nil, err
	}
	binary := isBinary(c.Type())
	if binary { // DuckDB joins texts only: the digits of bytes sort as the bytes do
		e, separator = ducksql.Func("hex", e), strings.ToUpper(hex.EncodeToString(append(bytes, separator...)))
	}
	var joined ducksql.Expr
	if c.Distinct && len(orders) > 0 && !types.Equal(c.OrderBy[0].Expr.Type(), c.Type()) {
		joined, err = c.joinedKeys(orders[0], separator)
	} else {
		switch {
		case c.Distinct && binary && len(orders) > 0:
			orders[0].Expr = e
		case c.Distinct && len(orders) == 0 && !c.windowed && !Foldable(c.Args[0]): // otherwise the order would change from run to run
			orders = []ducksql.Order{{Expr: e, NullsFirst: true}}
		}
		joined = c.finish(&ducksql.Call{Name: "string_agg", Args: []ducksql.Expr{e, ducksql.String{Value: separator}}, Distinct: c.Distinct, OrderBy: orders})
	}
	if binary {
		joined = ducksql.Func("unhex", joined)
	}
	return joined, err
}

// joinedKeys joins the texts of the distinct keys, of bytes their digits.
func (c *lowering) joinedKeys(key ducksql.Order, separator string) (ducksql.Expr, error) {
	const name = "k"
	text, err := c.castTo(ducksql.Column(name), c.OrderBy[0].Expr.Type(), c.Type())
	if err != nil {
		return nil, err
	}
	if isBinary(c.Type()) {
		text = ducksql.Func("hex", text)
	}
	keys := c.finish(&ducksql.Call{Name: "list", Args: []ducksql.Expr{key.Expr}, Distinct: true, OrderBy: []ducksql.Order{key},
		Filter: &ducksql.IsNull{Value: key.Expr, Not: true}})
	texts := ducksql.Func("list_transform", keys, &ducksql.Lambda{Params: []string{name}, Body: text})
	return ducksql.Func("array_to_string", texts, ducksql.String{Value: separator}), nil
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
	if written := unwrapped(e); percentageArray(written) && containsNull(written.Type()) {
		return b.unexpected(1, args, []string{"DOUBLE", "ARRAY<DOUBLE>"})
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

// unwrapped is an expression without the implicit cast around it.
func unwrapped(e analyzed.Expr) analyzed.Expr {
	if c, ok := e.(*analyzed.Cast); ok && c.Implicit {
		return c.Input
	}
	return e
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
				converted, _ := convertConstant(v, elementType(x.DataType), types.Double)
				f, ok := converted.(float64)
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
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	if len(c.Args) > 2 {
		if n, ok := constantInt(c.Args[2]); !ok || n != 1 {
			return c.weightedPercentile(e)
		}
	}
	at := ducksql.Expr(ducksql.Number{Text: "0.5"})
	if len(c.Args) > 1 {
		at = percentagesSQL(c.Args[1], false)
	}
	return c.quantile("quantile_cont", e, at)
}

// weightedPercentile counts each value as often as its frequency says.
func (c *lowering) weightedPercentile(e ducksql.Expr) (ducksql.Expr, error) {
	frequency, err := c.arg(2)
	if err != nil {
		return nil, err
	}
	pair := &ducksql.Struct{Names: []string{"x", "f"}, Values: []ducksql.Expr{ducksql.CastTo(e, ducksql.Double), ducksql.CastTo(frequency, ducksql.BigInt)}}
	pairs := c.finish(&ducksql.Call{Name: "list", Args: []ducksql.Expr{pair}, Distinct: c.Distinct,
		Filter: ducksql.And(&ducksql.IsNull{Value: e, Not: true}, &ducksql.IsNull{Value: frequency, Not: true})})
	at := percentagesSQL(c.Args[1], false)
	single := !percentageArray(c.Args[1])
	if single {
		at = &ducksql.List{Items: []ducksql.Expr{at}}
	}
	q, err := c.Native("percentile", types.ArrayType{Element: types.Double}, pairs, ducksql.CastTo(at, "DOUBLE[]"))
	if err != nil {
		return nil, err
	}
	if single {
		return c.inUnits(&ducksql.Index{Base: q, At: ducksql.Int(1)})
	}
	return c.inUnits(q)
}

var truncated = ducksql.MustTemplate("list_transform($1, lambda x: trunc(x))")

func (c *lowering) quantile(name string, e, at ducksql.Expr) (ducksql.Expr, error) {
	return c.inUnits(c.call(name, ducksql.CastTo(e, ducksql.Double), at))
}

// inUnits truncates percentiles of intervals to whole months or microseconds.
func (c *lowering) inUnits(q ducksql.Expr) (ducksql.Expr, error) {
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
	if values, _ := percentagesOf(c.Args[1]); len(values) == 0 { // no percentage, no list
		return c.Lower(nullOf(c.Type()))
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
