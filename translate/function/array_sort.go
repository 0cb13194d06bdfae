package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// orderable reports a type without an order, as sort_array and array_max want one.
func (b *Binding) orderable(args []analyzed.Expr, t types.DataType) error {
	if types.Orderable(t) {
		return nil
	}
	return sparkerr.InvalidOrdering(b.sqlText(args), b.row.Name, t.SQL(), b.Origin)
}

// lowerSortArray: NULL is the smallest element.
func lowerSortArray(c *lowering) (ducksql.Expr, error) {
	list, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	direction, nulls := "ASC", "NULLS FIRST"
	up, known := constantBool(c.Args[1])
	if !known {
		t, err := c.DuckType(c.Type())
		return ducksql.CastTo(ducksql.Null{}, t), err
	}
	if !up {
		direction, nulls = "DESC", "NULLS LAST"
	}
	return sortedBy(list, elementType(c.Args[0].Type()), direction, nulls), nil
}

// sortedBy sorts a list; elements that hold NULLs are sorted by their order key.
func sortedBy(list ducksql.Expr, t types.DataType, direction, nulls string) ducksql.Expr {
	sorted := func(e ducksql.Expr) ducksql.Expr {
		return ducksql.Func("list_sort", e, ducksql.String{Value: direction}, ducksql.String{Value: nulls})
	}
	if !NullsInside(t) {
		return sorted(list)
	}
	return ducksql.Func("list_transform", sorted(keyed(list, t)), keyedValue)
}

// keyed boxes each element x of a list with its order key: {k, x}, NULL for NULL.
func keyed(list ducksql.Expr, t types.DataType) ducksql.Expr {
	x := ducksql.Column("x")
	box := &ducksql.Struct{Names: []string{"k", "x"}, Values: []ducksql.Expr{orderKey(x, t, 0), x}}
	body := &ducksql.Case{Whens: []ducksql.When{{Condition: &ducksql.IsNull{Value: x, Not: true}, Result: box}}}
	return ducksql.Func("list_transform", list, &ducksql.Lambda{Params: []string{"x"}, Body: body})
}

var keyedValue = &ducksql.Lambda{Params: []string{"e"}, Body: &ducksql.FieldOf{Base: ducksql.Column("e"), Name: "x"}}

// lowerListExtreme is the largest or smallest element that is no NULL.
func lowerListExtreme(name string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		list, err := c.arg(0)
		if err != nil {
			return nil, err
		}
		t := elementType(c.Args[0].Type())
		if !NullsInside(t) {
			return ducksql.Func(name, list), nil
		}
		return &ducksql.FieldOf{Base: ducksql.Func(name, keyed(list, t)), Name: "x"}, nil
	}
}

// checkSortable is checkElements as sort_array words it.
func checkSortable(b *Binding, args []analyzed.Expr) error {
	if types.Orderable(elementType(args[0].Type())) {
		return nil
	}
	return sparkerr.InvalidOrdering(b.sqlText(args), b.row.Name, args[0].Type().SQL(), b.Origin)
}

// checkShuffle wants a constant integer as seed.
func checkShuffle(b *Binding, args []analyzed.Expr) error {
	if len(args) > 1 && !types.IsIntegral(args[1].Type()) && !isVoid(args[1].Type()) {
		return sparkerr.New(sparkerr.Analysis, "INVALID_PARAMETER_VALUE.LONG", b.Origin,
			"parameter", sparkerr.ID("seed"), "functionName", sparkerr.ID(b.row.Name), "invalidValue", sparkerr.Expr(b.text(args[1])))
	}
	return checkSeed(b, args[1:])
}

var byPosition = ducksql.MustTemplate("list_transform([{'l': $1, 'o': $2}], lambda p: list_transform(p.o, lambda i: p.l[i]))[1]")

// lowerShuffle orders by the sequence of the seed, which a statement draws when none is given.
func lowerShuffle(c *lowering) (ducksql.Expr, error) {
	list, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	seed, err := seedOf(c, 1)
	if err != nil {
		return nil, err
	}
	order, err := c.Native("shuffled", types.ArrayType{Element: types.Int}, seed, stream(c), ducksql.CastTo(ducksql.Func("len", list), ducksql.Integer))
	if err != nil {
		return nil, err
	}
	return &ducksql.Template{Body: byPosition, Args: []ducksql.Expr{list, order}}, nil
}

// lowerArraySort orders by a comparator: the rank of an element is the number of elements before it, ties by position.
func lowerArraySort(c *lowering) (ducksql.Expr, error) {
	list, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	if len(c.Args) == 1 {
		return sortedBy(list, elementType(c.Args[0].Type()), "ASC", "NULLS LAST"), nil
	}
	l, err := c.lambda(1, 2)
	if err != nil {
		return nil, err
	}
	first, err := c.castTo(fieldOf("p", "a"), elementType(c.Args[0].Type()), types.String)
	if err != nil {
		return nil, err
	}
	unknown := c.Raise("COMPARATOR_RETURNS_NULL", sparkerr.Origin{}, map[string]ducksql.Expr{"firstValue": first, "secondValue": first})
	return &ducksql.Template{Body: rankSort, Args: []ducksql.Expr{list, compareIn(l), unknown}}, nil
}

// rankSort sorts list $1 by comparator $2, a function of the boxed pair p; $3 stands where it yields NULL. Spark's message
// shows the first of the two values twice.
var rankSort = ducksql.MustTemplate("list_transform([$1], lambda list: list_transform(list_sort(list_transform(list, lambda x, i: " +
	"{'r': len(list_filter(list_transform(list, lambda y, j: list_transform([{'a': y, 'b': x}], lambda p: CASE WHEN i = j THEN 0 ELSE coalesce($2, $3) END)[1] * 2 + sign(j - i)), lambda before: before < 0)), 'i': i})), " +
	"lambda o: list[o.i]))[1]")

// compareIn is the comparator's body with its parameters bound to the fields of p.
func compareIn(l *ducksql.Lambda) ducksql.Expr {
	bind := func(param, field string, body ducksql.Expr) ducksql.Expr {
		value := &ducksql.FieldOf{Base: ducksql.Column("p"), Name: field}
		return &ducksql.Index{
			Base: ducksql.Func("list_transform", &ducksql.List{Items: []ducksql.Expr{value}}, &ducksql.Lambda{Params: []string{param}, Body: body}),
			At:   ducksql.Int(1),
		}
	}
	return bind(l.Params[0], "a", bind(l.Params[1], "b", l.Body))
}

// coerceSequence: integers of one type, or dates and timestamps with an interval step.
func coerceSequence(b *Binding, args []analyzed.Expr) error {
	t, ok := commonType(b.Conf, false, args[0].Type(), args[1].Type())
	if ok && types.IsIntegral(t) && len(args) == 3 {
		t, ok = commonType(b.Conf, false, t, args[2].Type())
	}
	step := true
	if len(args) == 3 {
		s := args[2].Type()
		step = types.IsIntegral(t) && types.IsIntegral(s) || isDatetime(t) && (isInterval(s) || isCalendar(s))
	}
	if !ok || !step || !types.IsIntegral(t) && !isDatetime(t) {
		return sparkerr.Mismatch("SEQUENCE_WRONG_INPUT_TYPES", b.sqlText(args), b.Origin, "functionName", sparkerr.ID(b.row.Name),
			"startType", sparkerr.TypeChoice("TIMESTAMP", "TIMESTAMP_NTZ", "DATE"), "stepType", sparkerr.TypeChoice("INTERVAL", "INTERVAL YEAR TO MONTH", "INTERVAL DAY TO SECOND"),
			"otherStartType", sparkerr.TypeSQL("INTEGRAL"))
	}
	for i := range args[:2] {
		args[i] = b.implicit(args[i], t)
	}
	if len(args) == 3 && types.IsIntegral(t) {
		args[2] = b.implicit(args[2], t)
	}
	return nil
}

func sequenceType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	return types.ArrayType{Element: args[0].Type()}, nil
}

func lowerSequence(c *lowering) (ducksql.Expr, error) {
	t := c.Args[0].Type()
	want, err := c.DuckType(c.Type())
	if err != nil {
		return nil, err
	}
	form := integerSequence
	if isDatetime(t) {
		form, err = c.datetimeSequence(t)
	} else if len(c.Args) == 3 {
		form = integerSteps
	}
	if err != nil {
		return nil, err
	}
	e, err := unplaced(form).lower(c)
	return ducksql.CastTo(e, want), err
}

const tooLongSequence = "$error(COLLECTION_SIZE_LIMIT_EXCEEDED.PARAMETER, functionName='`sequence`', parameter='`count`', " +
	"numberOfElements=abs(CAST($2 AS HUGEINT) - $1) + 1, maxRoundedArrayLength='2147483632')"

var (
	integerSequence = template("CASE WHEN abs(CAST($2 AS HUGEINT) - $1) >= 2147483632 THEN " + tooLongSequence + " WHEN $1 <= $2 THEN generate_series(CAST($1 AS BIGINT), CAST($2 AS BIGINT)) ELSE generate_series(CAST($1 AS BIGINT), CAST($2 AS BIGINT), -1) END")
	integerSteps    = template("CASE WHEN $1 IS NULL OR $2 IS NULL OR $3 IS NULL THEN NULL WHEN $1 = $2 THEN [CAST($1 AS BIGINT)] " +
		"WHEN $3 = 0 OR ($2 > $1 AND $3 < 0) OR ($2 < $1 AND $3 > 0) THEN $error(ILLEGAL_ARGUMENT, message=concat('Illegal sequence boundaries: ', $1, ' to ', $2, ' by ', $3)) " +
		"WHEN abs((CAST($2 AS HUGEINT) - $1) // $3) >= 2147483632 THEN $error(COLLECTION_SIZE_LIMIT_EXCEEDED.PARAMETER, functionName='`sequence`', parameter='`count`', " +
		"numberOfElements=abs((CAST($2 AS HUGEINT) - $1) // $3) + 1, maxRoundedArrayLength='2147483632') " +
		"ELSE generate_series(CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT)) END")
	daySequence = template("CASE WHEN $1 <= $2 THEN generate_series(CAST($1 AS TIMESTAMP), CAST($2 AS TIMESTAMP), INTERVAL 1 DAY) ELSE generate_series(CAST($1 AS TIMESTAMP), CAST($2 AS TIMESTAMP), -INTERVAL 1 DAY) END")
	monthSteps  = template("CASE WHEN $3 <> 0 THEN list_filter(list_transform(range(0, abs(datediff('month', CAST($1 AS TIMESTAMP), CAST($2 AS TIMESTAMP))) // abs($3) + 1), " +
		"lambda i: CAST($1 AS TIMESTAMP) + to_months(CAST(i * $3 AS INTEGER))), lambda x: CASE WHEN $3 > 0 THEN x <= CAST($2 AS TIMESTAMP) ELSE x >= CAST($2 AS TIMESTAMP) END) END")
	dateSteps = template("CASE WHEN $3 % 86400000000 <> 0 THEN $error(_LEGACY_ERROR_TEMP_3242, intervalType='interval day to second') ELSE " +
		"generate_series(CAST($1 AS TIMESTAMP), CAST($2 AS TIMESTAMP), to_days(CAST($3 // 86400000000 AS INTEGER))) END")
	secondSteps  = template("generate_series(CAST($1 AS TIMESTAMP), CAST($2 AS TIMESTAMP), to_days(CAST($3 // 86400000000 AS INTEGER)) + to_microseconds($3 % 86400000000))")
	instantSteps = template("generate_series($1, $2, to_days(CAST($3 // 86400000000 AS INTEGER)) + to_microseconds($3 % 86400000000))")
	instantDays  = template("generate_series($1, $2, INTERVAL 1 DAY)")
	instantMonth = template("CASE WHEN $3 <> 0 THEN list_filter(list_transform(range(0, abs(datediff('month', $1, $2)) // abs($3) + 1), " +
		"lambda i: $1 + to_months(CAST(i * $3 AS INTEGER))), lambda x: CASE WHEN $3 > 0 THEN x <= $2 ELSE x >= $2 END) END")
)

// datetimeSequence steps through local time for dates and timestamps without zone, through instants else.
func (c *lowering) datetimeSequence(t types.DataType) (Lowering, error) {
	zoned := t == types.Timestamp
	if len(c.Args) == 2 {
		if zoned {
			return instantDays, nil
		}
		return daySequence, nil
	}
	switch s := c.Args[2].Type(); {
	case isYearMonth(s) && zoned:
		return instantMonth, nil
	case isYearMonth(s):
		return monthSteps, nil
	case isDayTime(s) && zoned:
		return instantSteps, nil
	case isDayTime(s) && isDate(t):
		return dateSteps, nil
	case isDayTime(s):
		return secondSteps, nil
	}
	return nil, sparkerr.NotImplemented("sequence() with a step of calendar interval", c.Origin())
}
