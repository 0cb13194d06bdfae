package function

import (
	"math/big"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// arithmeticOp is one arithmetic operator: + - * / % pmod div.
type arithmeticOp struct {
	symbol string
	try    bool // try_add and the like: NULL instead of an error
}

var (
	add            = arithmeticOp{symbol: "+"}
	subtract       = arithmeticOp{symbol: "-"}
	multiply       = arithmeticOp{symbol: "*"}
	divide         = arithmeticOp{symbol: "/"}
	remainder      = arithmeticOp{symbol: "%"}
	positiveModulo = arithmeticOp{symbol: "pmod"}
	integralDivide = arithmeticOp{symbol: "div"}
)

// accepted are the operand types as messages list them.
func (op arithmeticOp) accepted() []string {
	switch op.symbol {
	case "+", "-":
		return []string{"NUMERIC", "INTERVAL DAY TO SECOND", "INTERVAL YEAR TO MONTH", "INTERVAL"}
	case "/":
		return []string{"DOUBLE", "DECIMAL"}
	case "div":
		return []string{"BIGINT", "DECIMAL", "INTERVAL YEAR TO MONTH", "INTERVAL DAY TO SECOND"}
	}
	return []string{"NUMERIC"}
}

// divides reports operators that fail for a zero on the right.
func (op arithmeticOp) divides() bool {
	return op.symbol != "+" && op.symbol != "-" && op.symbol != "*"
}

// promoteStrings casts a string beside a number: under ANSI mode both sides to bigint or double by the other side,
// else the string to double where legacy allows it.
func (b *Binding) promoteStrings(args []analyzed.Expr, legacy bool) {
	for i := range args {
		s, other := args[i], args[1-i]
		if !isString(s.Type()) {
			continue
		}
		switch t := other.Type(); {
		case !b.Conf.ANSI():
			if legacy {
				args[i] = b.implicit(s, types.Double)
			}
		case isVoid(t):
			args[1-i] = b.implicit(other, types.String)
		case isBoolean(t) || isBinary(t) || isDatetime(t):
			args[i] = b.implicit(s, t)
		case types.IsIntegral(t):
			args[i], args[1-i] = b.implicit(s, types.Long), b.implicit(other, types.Long)
		case types.IsFractional(t):
			args[i], args[1-i] = b.implicit(s, types.Double), b.implicit(other, types.Double)
		}
	}
}

// coerce brings both operands to one type, decimals excepted: their precisions stay, the result rule needs them.
func (op arithmeticOp) coerce(b *Binding, args []analyzed.Expr) error {
	b.promoteStrings(args, op.symbol != "div")
	l, r := args[0].Type(), args[1].Type()
	switch {
	case isInterval(l) || isInterval(r):
		return op.coerceIntervals(b, args)
	case isDecimal(l) || isDecimal(r):
		return op.coerceDecimals(b, args)
	case op.symbol == "/":
		return op.castBoth(b, args, types.Double)
	case op.symbol == "div":
		for i, a := range args {
			if types.IsIntegral(a.Type()) {
				args[i] = b.implicit(a, types.Long)
			}
		}
		if types.IsFloating(l) || types.IsFloating(r) {
			return b.binaryMismatch(args, op.accepted()...)
		}
		return op.castBoth(b, args, types.Long)
	case isVoid(l) && isVoid(r):
		return op.castBoth(b, args, types.Double)
	case isCalendar(l) && isCalendar(r) && (op.symbol == "+" || op.symbol == "-"):
		return nil
	}
	if t, ok := commonType(b.Conf, false, l, r); ok && types.IsNumeric(t) {
		return op.castBoth(b, args, t)
	}
	return b.binaryMismatch(args, op.accepted()...)
}

// castBoth casts numbers and voids to t.
func (op arithmeticOp) castBoth(b *Binding, args []analyzed.Expr, t types.DataType) error {
	for _, a := range args {
		if !types.IsNumeric(a.Type()) && !isVoid(a.Type()) {
			return b.binaryMismatch(args, op.accepted()...)
		}
	}
	args[0], args[1] = b.implicit(args[0], t), b.implicit(args[1], t)
	return nil
}

// result is the type of the coerced operands, by the decimal rules for decimals.
func (op arithmeticOp) result(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	l, lok := args[0].Type().(types.DecimalType)
	r, rok := args[1].Type().(types.DecimalType)
	switch {
	case op.symbol == "div":
		return types.Long, nil
	case lok && rok:
		return op.decimalResult(b.Conf, l, r), nil
	}
	t, _ := commonType(b.Conf, false, args[0].Type(), args[1].Type())
	if t == nil {
		t = args[0].Type()
	}
	return t, nil
}

func (op arithmeticOp) nullable(b *Binding, args []analyzed.Expr) bool {
	if op.divides() || isDecimal(args[0].Type()) && !b.Conf.ANSI() {
		return true
	}
	return anyNullable(b, args)
}

// lower generates the operator for numbers; intervals and decimals have their own forms.
func (op arithmeticOp) lower(c *lowering) (ducksql.Expr, error) {
	t := c.Args[0].Type()
	switch {
	case isDecimal(t):
		return op.lowerDecimal(c)
	case op.divides():
		return op.lowerDivision(c)
	case isCalendar(t) && op.symbol == "+":
		return op.calendar(c, "interval_add")
	case isCalendar(t):
		return op.calendar(c, "interval_subtract")
	}
	l, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	r, err := c.arg(1)
	if err != nil {
		return nil, err
	}
	plain := ducksql.Op(op.precedence(), op.symbol, l, r)
	switch {
	case types.IsFloating(t):
		return plain, nil
	case op.try:
		w := widthOf(t)
		wide := ducksql.Op(op.precedence(), op.symbol, ducksql.CastTo(l, w.wide), ducksql.CastTo(r, w.wide))
		return &ducksql.Cast{Operand: wide, Type: w.own, Try: true}, nil
	case isInterval(t):
		return op.checked(c, plain, "INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION")
	case !c.ANSI:
		return op.wrapped(c)
	case isByteOrShort(t):
		return op.checked(c, plain, "BINARY_ARITHMETIC_OVERFLOW")
	}
	return op.checked(c, plain, "ARITHMETIC_OVERFLOW")
}

func (op arithmeticOp) precedence() ducksql.Precedence {
	if op.symbol == "+" || op.symbol == "-" {
		return ducksql.PrecAdd
	}
	return ducksql.PrecMultiply
}

func isByteOrShort(t types.DataType) bool {
	switch t.(type) {
	case types.ByteType, types.ShortType:
		return true
	}
	return false
}

// tryName is the function that messages recommend.
func (op arithmeticOp) tryName() string {
	switch op.symbol {
	case "+":
		return "try_add"
	case "-":
		return "try_subtract"
	case "*":
		return "try_multiply"
	}
	return "try_divide"
}

// checked is the plain operator, which DuckDB itself checks; when that could not be told from another place's
// failure, it is computed in a wider type and checked here.
func (op arithmeticOp) checked(c *lowering, plain ducksql.Expr, condition string) (ducksql.Expr, error) {
	at := c.Origin()
	if condition == "BINARY_ARITHMETIC_OVERFLOW" {
		at = sparkerr.Origin{} // Spark gives no query context
	}
	if !c.MayFail(condition, at) {
		return plain, nil
	}
	l, wrapLeft := c.Bind(c.sql[0], c.Args[0])
	r, wrapRight := c.Bind(c.sql[1], c.Args[1])
	overflows := op.overflows(c, l, r)
	if overflows == nil {
		return plain, nil
	}
	guarded := &ducksql.Case{
		Whens: []ducksql.When{{Condition: overflows, Result: c.Raise(condition, at, op.overflowParams(c, condition, l, r))}},
		Else:  ducksql.Op(op.precedence(), op.symbol, l, r),
	}
	return wrapLeft(wrapRight(guarded)), nil
}

// overflows tests whether l op r leaves its type, nil = never. Beside a constant the other operand is compared with
// the bounds that follow; else the exact result is computed in a wider type.
func (op arithmeticOp) overflows(c *lowering, l, r ducksql.Expr) ducksql.Expr {
	w := widthOf(c.Args[0].Type())
	for i, operand := range []ducksql.Expr{r, l} {
		k, ok := constantInt(c.Args[i])
		if !ok {
			continue
		}
		least, most := op.safeRange(big.NewInt(k), i == 0, w)
		return ducksql.Or(beyond(operand, "<", least), beyond(operand, ">", most))
	}
	wide := ducksql.Op(op.precedence(), op.symbol, ducksql.CastTo(l, w.wide), r)
	return &ducksql.Template{Body: outside, Args: []ducksql.Expr{wide, ducksql.Number{Text: w.least}, ducksql.Number{Text: w.most}}}
}

func beyond(e ducksql.Expr, op string, bound *big.Int) ducksql.Expr {
	if bound == nil {
		return nil
	}
	return ducksql.Op(ducksql.PrecComparison, op, e, ducksql.Number{Text: bound.String()})
}

// safeRange are the bounds of an operand x for which k op x (or x op k) stays in the type; nil = the type's own bound.
func (op arithmeticOp) safeRange(k *big.Int, kFirst bool, w intWidth) (least, most *big.Int) {
	low, _ := new(big.Int).SetString(w.least, 10)
	high, _ := new(big.Int).SetString(w.most, 10)
	switch {
	case op.symbol == "+":
		least, most = new(big.Int).Sub(low, k), new(big.Int).Sub(high, k)
	case op.symbol == "-" && kFirst:
		least, most = new(big.Int).Sub(k, high), new(big.Int).Sub(k, low)
	case op.symbol == "-":
		least, most = new(big.Int).Add(low, k), new(big.Int).Add(high, k)
	case k.Sign() == 0:
		return nil, nil
	default: // truncation towards zero keeps both inside
		least, most = new(big.Int).Quo(low, k), new(big.Int).Quo(high, k)
		if k.Sign() < 0 {
			least, most = most, least
		}
	}
	if least.Cmp(low) <= 0 {
		least = nil
	}
	if most.Cmp(high) >= 0 {
		most = nil
	}
	return least, most
}

// overflowParams are the parameters of the conditions that stand for an overflow.
func (op arithmeticOp) overflowParams(c *lowering, condition string, l, r ducksql.Expr) map[string]ducksql.Expr {
	name := ducksql.String{Value: sparkerr.ID(op.tryName())}
	switch condition {
	case "BINARY_ARITHMETIC_OVERFLOW":
		suffix := ducksql.String{Value: literalSuffix(c.Args[0].Type())}
		return map[string]ducksql.Expr{"functionName": name, "symbol": ducksql.String{Value: op.symbol},
			"value1": ducksql.Func("concat", l, suffix), "value2": ducksql.Func("concat", r, suffix)}
	case "INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION":
		return map[string]ducksql.Expr{"functionName": name}
	}
	return map[string]ducksql.Expr{"message": ducksql.String{Value: "overflow"}, "config": ansiConf,
		"alternative": ducksql.String{Value: " Use '" + op.tryName() + "' to tolerate overflow and return NULL instead."}}
}

var outside = ducksql.MustTemplate("$1 NOT BETWEEN $2 AND $3")

func literalSuffix(t types.DataType) string {
	if _, ok := t.(types.ByteType); ok {
		return "Y"
	}
	return "S"
}

// intWidth is a machine integer: its range and a type that holds all sums and products.
type intWidth struct {
	least, most string
	own, wide   ducksql.Type
	offset      string // 2^(n-1)
	mask        string // 2^n - 1
}

func widthOf(t types.DataType) intWidth {
	switch t.(type) {
	case types.ByteType:
		return intWidth{"-128", "127", ducksql.TinyInt, ducksql.BigInt, "128", "255"}
	case types.ShortType:
		return intWidth{"-32768", "32767", ducksql.SmallInt, ducksql.BigInt, "32768", "65535"}
	case types.LongType, types.DayTimeIntervalType:
		return intWidth{"-9223372036854775808", "9223372036854775807", ducksql.BigInt, ducksql.HugeInt, "9223372036854775808", "18446744073709551615"}
	}
	return intWidth{"-2147483648", "2147483647", ducksql.Integer, ducksql.BigInt, "2147483648", "4294967295"}
}

var wrapping = ducksql.MustTemplate("(($1 + $2) & $3) - $2")

// wrapped keeps the low bits of the exact result, as Java does. The product of two bigints fits HUGEINT: it is at most 2^126.
func (op arithmeticOp) wrapped(c *lowering) (ducksql.Expr, error) {
	w := widthOf(c.Args[0].Type())
	exact := ducksql.Op(op.precedence(), op.symbol, ducksql.CastTo(c.sql[0], w.wide), ducksql.CastTo(c.sql[1], w.wide))
	return wrapTo(exact, w), nil
}

func wrapTo(exact ducksql.Expr, w intWidth) ducksql.Expr {
	number := func(text string) ducksql.Expr { return ducksql.CastTo(ducksql.Number{Text: text}, w.wide) }
	return ducksql.CastTo(&ducksql.Template{Body: wrapping, Args: []ducksql.Expr{exact, number(w.offset), number(w.mask)}}, w.own)
}

// Forms of division after the test for zero.
var (
	quotientForm  = template("$1 / $2")
	wholeForm     = template("$1 // $2")
	remainderForm = template("$1 % $2")
	// MIN % -1 overflows in DuckDB and is 0 in Java.
	intRemainderForm = template("CASE WHEN $2 = -1 THEN $1 & 0 ELSE $1 % $2 END")
	pmodForm         = template("CASE WHEN ($1 % $2) < 0 THEN (($1 % $2) + $2) % $2 ELSE $1 % $2 END")
	// Java's int addition wraps in the second step.
	pmodIntForm = template("CASE WHEN $2 = -1 THEN $1 & 0 WHEN $1 % $2 >= 0 THEN $1 % $2 " +
		"WHEN CAST($1 % $2 AS HUGEINT) + $2 < -2147483648 THEN CAST(CAST($1 % $2 AS HUGEINT) + $2 + 4294967296 AS INTEGER) ELSE ($1 % $2 + $2) % $2 END")
	pmodLongForm = template("CASE WHEN $2 = -1 THEN $1 & 0 WHEN $1 % $2 >= 0 THEN $1 % $2 " +
		"WHEN CAST($1 % $2 AS HUGEINT) + $2 < -9223372036854775808::HUGEINT THEN CAST(CAST($1 % $2 AS HUGEINT) + $2 + 18446744073709551616::HUGEINT AS BIGINT) " +
		"ELSE ($1 % $2 + $2) % $2 END")
)

// form is the operator when the right side is not zero.
func (op arithmeticOp) form(c *lowering) Lowering {
	t := c.Args[0].Type()
	switch op.symbol {
	case "/":
		return quotientForm
	case "div":
		return wholeForm
	case "%":
		if types.IsIntegral(t) && !positiveConstant(c.Args[1]) {
			return intRemainderForm
		}
		return remainderForm
	}
	switch t.(type) {
	case types.IntType:
		return pmodIntForm
	case types.LongType:
		return pmodLongForm
	}
	return pmodForm
}

func positiveConstant(e analyzed.Expr) bool {
	n, ok := constantInt(e)
	return ok && n > 0
}

// lowerDivision tests the divisor unless it is a constant other than zero.
func (op arithmeticOp) lowerDivision(c *lowering) (ducksql.Expr, error) {
	form := op.form(c)
	if nonZero(c.Args[1]) {
		return form.lower(c)
	}
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	l, wrapLeft := c.Bind(args[0], c.Args[0])
	r, wrapRight := c.Bind(args[1], c.Args[1])
	c.sql[0], c.sql[1] = l, r
	quotient, err := form.lower(c)
	if err != nil {
		return nil, err
	}
	return wrapLeft(wrapRight(op.guardZero(c, l, r, quotient))), nil
}

// guardZero raises or yields NULL for a zero divisor. NULL / 0 is NULL.
func (op arithmeticOp) guardZero(c *lowering, l, r, quotient ducksql.Expr) ducksql.Expr {
	if !c.ANSI || op.try {
		return &ducksql.Case{Whens: []ducksql.When{{Condition: ducksql.Op(ducksql.PrecComparison, "<>", r, ducksql.Int(0)), Result: quotient}}}
	}
	zero := ducksql.Op(ducksql.PrecComparison, "=", r, ducksql.Int(0))
	condition := "DIVIDE_BY_ZERO"
	params := map[string]ducksql.Expr{"config": ansiConf}
	switch {
	case isInterval(c.Args[0].Type()):
		condition, params = "INTERVAL_DIVIDED_BY_ZERO", nil
	case op.symbol == "%" || op.symbol == "pmod":
		condition = "REMAINDER_BY_ZERO"
	}
	if c.Args[0].Nullable() {
		zero = ducksql.And(zero, &ducksql.IsNull{Value: l, Not: true})
	}
	return &ducksql.Case{Whens: []ducksql.When{{Condition: zero, Result: c.raise(condition, params)}}, Else: quotient}
}

// nonZero reports a constant that is not zero.
func nonZero(e analyzed.Expr) bool {
	v, ok := constantValue(e)
	if !ok || v == nil {
		return false
	}
	switch n := v.(type) {
	case int64:
		return n != 0
	case float64:
		return n != 0
	}
	return nonZeroDecimal(v)
}

// lowerNegative negates; the smallest integer has no negative.
func lowerNegative(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	negated := &ducksql.Unary{Op: "-", Prec: ducksql.PrecUnary, Operand: e}
	t := c.Args[0].Type()
	if isCalendar(t) && !c.ANSI {
		return c.Native("interval_subtract", t, ducksql.Func("to_months", ducksql.Int(0)), e, ducksql.String{Value: "wrap"})
	}
	if !types.IsIntegral(t) && !isInterval(t) {
		return negated, nil
	}
	if c.ANSI || isInterval(t) {
		if !c.MayFail("ARITHMETIC_OVERFLOW", sparkerr.Origin{}) {
			return negated, nil
		}
		return negateGuarded.lower(c)
	}
	w := widthOf(t)
	return wrapTo(&ducksql.Unary{Op: "-", Prec: ducksql.PrecUnary, Operand: ducksql.CastTo(e, w.wide)}, w), nil
}

const overflowParams = `message='overflow', alternative='', config='"spark.sql.ansi.enabled"'`

var negateGuarded = unplaced(byType(0,
	on(tinyint, template("CASE WHEN $1 = -128 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE -$1 END")),
	on(smallint, template("CASE WHEN $1 = -32768 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE -$1 END")),
	on(bigint, template("CASE WHEN $1 = -9223372036854775808 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE -$1 END")),
	on(dayTime, template("CASE WHEN $1 = -9223372036854775808 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE -$1 END")),
	otherwise(template("CASE WHEN $1 = -2147483648 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE -$1 END"))))
