package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// operatorFunctions are the operators, also those written as functions. How arithmetic is coerced and lowered is in
// operator_arithmetic.go, operator_decimal.go, operator_interval.go and operator_compare.go.
func operatorFunctions() []Function {
	two := sig(anything, anything)
	arithmetic := func(name string, op arithmeticOp) Function {
		return Function{Name: name, Args: two.with(op.coerce), Type: op.result, Nullable: op.nullable, Instead: op.instead,
			Show: infix(name), SQL: code(op.lower)}
	}
	compare := func(name, shown string) Function {
		return Function{Name: name, Instead: compareWithDecimal, Args: two.with(coerceComparison), Type: fixed(types.Boolean), Show: infix(shown),
			SQL: code(lowerComparison)}
	}
	mod := arithmetic("%", remainder)
	modulo := mod
	modulo.Name, modulo.Show = "mod", nil
	pmod := arithmetic("pmod", positiveModulo)
	pmod.Show = nil
	bitGet := func(name string) Function {
		return Function{Name: name, Args: sig(integral, integer), Type: fixed(types.Byte), SQL: code(lowerBitGet)}
	}
	try := func(name string, op arithmeticOp) Function {
		op.try = true
		return Function{Name: name, Args: two.with(op.coerce), Type: op.result, Nullable: always, Instead: op.instead, SQL: code(op.lower)}
	}
	return []Function{
		{Name: "!", Args: sig(boolean), Type: fixed(types.Boolean), Show: prefix("NOT"), SQL: template("NOT $1:not")},
		{Name: "!=", Args: two, Expand: expandNotEqual},
		mod,
		{Name: "&", Args: two.with(coerceBitwise), Type: sameAs(0), Show: infix("&"), SQL: template("$1 & $2")},
		arithmetic("*", multiply),
		arithmetic("+", add),
		arithmetic("-", subtract),
		arithmetic("/", divide),
		compare("<", "<"),
		{Name: "<<", Args: shiftArgs, Type: sameAs(0), Show: infix("<<"), SQL: shiftLeft},
		compare("<=", "<="),
		{Name: "<=>", Instead: nullSafeBoolean, Args: two.with(coerceComparison), Type: fixed(types.Boolean), Nullable: never, Show: infix("<=>"),
			SQL: template("$1 IS NOT DISTINCT FROM $2")},
		{Name: "<>", Args: two, Expand: expandNotEqual},
		compare("=", "="),
		compare("==", "="),
		compare(">", ">"),
		compare(">=", ">="),
		{Name: ">>", Args: shiftArgs, Type: sameAs(0), Show: infix(">>"), SQL: shiftRight},
		{Name: ">>>", Args: shiftArgs, Type: sameAs(0), Show: infix(">>>"), SQL: shiftRightUnsigned},
		{Name: "^", Args: two.with(coerceBitwise), Type: sameAs(0), Show: infix("^"), SQL: rename("xor")},
		{Name: "and", Args: two.with(coerceLogical), Type: fixed(types.Boolean), Show: infix("AND"), SQL: template("$1:and AND $2:not")},
		{Name: "bit_count", Args: sig(strict(oneOf(integral, boolean))), Type: fixed(types.Int), Native: "TINYINT",
			SQL: byType(0, on(boolean, template("bit_count(CAST(CAST($1 AS INTEGER) AS BIGINT))")), otherwise(template("bit_count(CAST($1 AS BIGINT))")))},
		bitGet("bit_get"),
		arithmetic("div", integralDivide),
		bitGet("getbit"),
		modulo,
		{Name: "negative", Args: sig(oneOf(numeric, dayTime, yearMonth, calendar)), Type: sameAs(0), Show: showNegative,
			SQL: code(lowerNegative)},
		{Name: "not", Args: sig(boolean), Type: fixed(types.Boolean), Show: prefix("NOT"), SQL: template("NOT $1:not")},
		{Name: "or", Args: two.with(coerceLogical), Type: fixed(types.Boolean), Show: infix("OR"), SQL: template("$1:or OR $2:and")},
		pmod,
		{Name: "positive", Args: sig(oneOf(numeric, dayTime, yearMonth, calendar)), Type: sameAs(0), Show: prefix("+"),
			SQL: rewrite(func(c *lowering) (analyzed.Expr, error) { return c.Args[0], nil })},
		{Name: "shiftleft", Args: shiftArgs, Type: sameAs(0), SQL: shiftLeft},
		{Name: "shiftright", Args: shiftArgs, Type: sameAs(0), SQL: shiftRight},
		{Name: "shiftrightunsigned", Args: shiftArgs, Type: sameAs(0), SQL: shiftRightUnsigned},
		try("try_add", add),
		try("try_divide", divide),
		try("try_mod", remainder),
		try("try_multiply", multiply),
		try("try_subtract", subtract),
		{Name: "|", Args: two.with(coerceBitwise), Type: sameAs(0), Show: infix("|"), SQL: template("$1 | $2")},
		{Name: "||", Args: sig(rest(anything, 0)).with(coerceConcat), Type: concatType, Show: shownAs("concat"), SQL: code(lowerConcat)},
		{Name: "~", Args: sig(integral), Type: sameAs(0), Show: func(_ *analyzed.Call, args []string) string { return "~" + args[0] },
			SQL: template("~$1")},
	}
}

// expandNotEqual makes NOT (a = b).
func expandNotEqual(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	equal, err := b.other("=", args...)
	if err != nil {
		return nil, err
	}
	return b.other("not", equal)
}

// showNegative tells the operator - i from the function negative(i).
func showNegative(c *analyzed.Call, args []string) string {
	if c.Name == "-" {
		return "(- " + args[0] + ")"
	}
	return "negative(" + args[0] + ")"
}

var shiftArgs = sig(oneOf(integer, bigint), integer)

// The shifts mask their count and wrap, as Java does; DuckDB's raise.
var (
	shiftLeft = byType(0,
		on(integer, template("CAST(((CAST($1 AS HUGEINT) * (CAST(1 AS HUGEINT) << ($2 & 31)) + 2147483648) & 4294967295) - 2147483648 AS INTEGER)")),
		otherwise(template("CAST(((((CAST($1 AS HUGEINT) & ((1::HUGEINT << (64 - ($2 & 63))) - 1)) << ($2 & 63)) + 9223372036854775808::HUGEINT) & 18446744073709551615::HUGEINT) - 9223372036854775808::HUGEINT AS BIGINT)")))
	shiftRight = byType(0,
		on(integer, template("$1 >> ($2 & 31)")),
		otherwise(template("$1 >> ($2 & 63)")))
	shiftRightUnsigned = byType(0,
		on(integer, template("CAST((((CAST($1 AS BIGINT) & 4294967295) >> ($2 & 31)) + 2147483648 & 4294967295) - 2147483648 AS INTEGER)")),
		otherwise(template("CAST(((((CAST($1 AS HUGEINT) & 18446744073709551615::HUGEINT) >> ($2 & 63)) + 9223372036854775808::HUGEINT) & 18446744073709551615::HUGEINT) - 9223372036854775808::HUGEINT AS BIGINT)")))
)

// lowerBitGet is one bit of an integer; the position must lie in its type.
func lowerBitGet(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	value, wrapValue := c.Bind(args[0], c.Args[0])
	position, wrapPosition := c.Bind(args[1], c.Args[1])
	size := ducksql.Int(integerBits(c.Args[0].Type()))
	return wrapValue(wrapPosition(&ducksql.Case{
		Whens: []ducksql.When{{
			Condition: &ducksql.Template{Body: outOfBits, Args: []ducksql.Expr{value, position, size}},
			Result: c.Raise("INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE", sparkerr.Origin{}, map[string]ducksql.Expr{
				"parameter": ducksql.String{Value: sparkerr.ID("pos")}, "functionName": ducksql.String{Value: sparkerr.ID(c.Callee.FunctionName())},
				"upper": size, "invalidValue": position}),
		}},
		Else: &ducksql.Template{Body: oneBit, Args: []ducksql.Expr{value, position}},
	})), nil
}

// integerBits is the width of an integral type.
func integerBits(t types.DataType) int64 {
	switch t.(type) {
	case types.ByteType:
		return 8
	case types.ShortType:
		return 16
	case types.IntType:
		return 32
	}
	return 64
}

var (
	outOfBits = ducksql.MustTemplate("$1 IS NOT NULL AND ($2 < 0 OR $2 >= $3)")
	oneBit    = ducksql.MustTemplate("CAST((CAST($1 AS BIGINT) >> $2) & 1 AS TINYINT)")
)

// coerceBitwise takes integral types, the wider of the two; under ANSI mode a string becomes bigint.
func coerceBitwise(b *Binding, args []analyzed.Expr) error {
	b.promoteStrings(args, true)
	l, r := args[0].Type(), args[1].Type()
	if isVoid(l) && isVoid(r) {
		l, r = types.Int, types.Int
	}
	if t, ok := commonType(b.Conf, false, l, r); ok && types.IsIntegral(t) {
		args[0], args[1] = b.implicit(args[0], t), b.implicit(args[1], t)
		return nil
	}
	return b.binaryMismatch(args, "INTEGRAL")
}

// coerceLogical takes booleans; under ANSI mode also strings.
func coerceLogical(b *Binding, args []analyzed.Expr) error {
	for i, a := range args {
		if isVoid(a.Type()) || b.Conf.ANSI() && isString(a.Type()) {
			args[i] = b.implicit(a, types.Boolean)
		}
	}
	if isBoolean(args[0].Type()) && isBoolean(args[1].Type()) {
		return nil
	}
	return b.binaryMismatch(args, "BOOLEAN")
}

// binaryMismatch is the error of a binary operator whose operands do not fit.
func (b *Binding) binaryMismatch(args []analyzed.Expr, accepted ...string) error {
	l, r := args[0].Type(), args[1].Type()
	if !types.SameType(l, r, b.Conf.CaseSensitive()) {
		return sparkerr.BinaryOpDiffTypes(b.sqlText(args), l.SQL(), r.SQL(), b.Origin)
	}
	return sparkerr.BinaryOpWrongType(b.sqlText(args), sparkerr.TypeChoice(accepted...), l.SQL(), b.Origin)
}

// ansiConf is the parameter "config" of run-time errors.
var ansiConf = ducksql.String{Value: `"spark.sql.ansi.enabled"`}
