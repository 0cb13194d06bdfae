package function

import (
	"fmt"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

// coerceDecimals: beside a decimal, floating-point numbers make both double, integers become decimals, their literals
// with the least precision, and void takes the other side's type.
func (op arithmeticOp) coerceDecimals(b *Binding, args []analyzed.Expr) error {
	for i := range args {
		t, other := args[i].Type(), args[1-i].Type()
		switch {
		case isDecimal(t):
		case types.IsFloating(t):
			if op.symbol == "div" {
				return b.binaryMismatch(args, op.accepted()...)
			}
			return op.castBoth(b, args, types.Double)
		case types.IsIntegral(t):
			args[i] = b.implicit(args[i], decimalFor(args[i]))
		case isVoid(t):
			args[i] = b.implicit(args[i], other)
		default:
			return b.binaryMismatch(args, op.accepted()...)
		}
	}
	return nil
}

// decimalFor is the decimal an integer becomes beside a decimal: a literal takes as many digits as it has.
func decimalFor(e analyzed.Expr) types.DecimalType {
	if l, ok := e.(*analyzed.Literal); ok && l.Value != nil {
		digits := strings.TrimPrefix(fmt.Sprint(l.Value), "-")
		return types.DecimalType{Precision: len(digits)}
	}
	return types.DecimalForType(e.Type())
}

// decimalResult is the result type by Spark's rules.
func (op arithmeticOp) decimalResult(c conf.Conf, l, r types.DecimalType) types.DecimalType {
	return types.DecimalArithmetic(op.symbol, l, r, c.DecimalAllowPrecisionLoss())
}

// unlimited is the precision and scale of the exact result, before they are cut to 38 digits.
func (op arithmeticOp) unlimited(l, r types.DecimalType) (precision, scale int) {
	scale = max(l.Scale, r.Scale)
	whole := max(l.Precision-l.Scale, r.Precision-r.Scale)
	switch op.symbol {
	case "*":
		return l.Precision + r.Precision + 1, l.Scale + r.Scale
	case "%", "pmod", "div":
		return whole + scale, scale // what both sides are brought to
	}
	return whole + scale + 1, scale
}

// lowerDecimal uses DuckDB's operator where its result is exact and has room, a kernel otherwise.
func (op arithmeticOp) lowerDecimal(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	lt := c.Args[0].Type().(types.DecimalType)
	rt, ok := c.Args[1].Type().(types.DecimalType)
	if !ok {
		return nil, fmt.Errorf("decimal %s with %s", op.symbol, c.Args[1].Type().SimpleString())
	}
	precision, scale := op.unlimited(lt, rt)
	exact := precision <= types.MaxPrecision
	switch op.symbol {
	case "+", "-":
		if exact {
			return op.widened(lt, rt, args[0], args[1], types.DecimalType{Precision: precision, Scale: scale}), nil
		}
	case "*":
		// beyond 18 digits DuckDB multiplies only after both sides were widened value by value: the kernel is faster
		if precision <= wordPrecision {
			return op.product(lt, args[0], args[1]), nil
		}
	case "%", "pmod":
		if exact {
			return op.decimalRemainder(c)
		}
	}
	return op.decimalKernel(c)
}

// widened is l + r. DuckDB's own result type is Spark's, except that it stops at 18 digits when both operands have no
// more: then one operand is widened first.
func (op arithmeticOp) widened(lt, rt types.DecimalType, l, r ducksql.Expr, result types.DecimalType) ducksql.Expr {
	if result.Precision > 18 && lt.Precision <= 18 && rt.Precision <= 18 {
		l = ducksql.CastTo(l, decimalSQL(types.DecimalType{Precision: result.Precision - 1, Scale: result.Scale}))
		if result.Precision-1 <= 18 {
			// 18 digits again: widen to 19 and cut the result's declared width.
			l = ducksql.CastTo(l.(*ducksql.Cast).Operand, decimalSQL(types.DecimalType{Precision: 19, Scale: result.Scale}))
			return ducksql.CastTo(ducksql.Op(ducksql.PrecAdd, op.symbol, l, r), decimalSQL(result))
		}
	}
	return ducksql.Op(ducksql.PrecAdd, op.symbol, l, r)
}

// wordPrecision is how many digits a decimal of 64 bits has.
const wordPrecision = 18

// product is l * r in 64 bits. DuckDB's type is one digit narrower than Spark's.
func (op arithmeticOp) product(lt types.DecimalType, l, r ducksql.Expr) ducksql.Expr {
	return ducksql.Op(ducksql.PrecMultiply, "*", ducksql.CastTo(l, decimalSQL(types.DecimalType{Precision: lt.Precision + 1, Scale: lt.Scale})), r)
}

// mayOverflow reports whether the exact result can have more digits than its type.
func (op arithmeticOp) mayOverflow(c *lowering) bool {
	if op.symbol != "*" {
		return true
	}
	precision, _ := op.unlimited(c.Args[0].Type().(types.DecimalType), c.Args[1].Type().(types.DecimalType))
	return precision > types.MaxPrecision
}

func (op arithmeticOp) decimalRemainder(c *lowering) (ducksql.Expr, error) {
	e, err := op.lowerDivision(c)
	if err != nil {
		return nil, err
	}
	t, err := c.DuckType(c.Type())
	if err != nil {
		return nil, err
	}
	return ducksql.CastTo(e, t), nil
}

// decimalKernels are the kernels of duckexec/native: exact, rounded HALF_UP to the result type, NULL when it has no room.
var decimalKernels = map[string]string{
	"+": "spark_decimal_add", "-": "spark_decimal_subtract", "*": "spark_decimal_multiply", "/": "spark_decimal_divide",
	"%": "spark_decimal_remainder", "pmod": "spark_decimal_pmod", "div": "spark_decimal_div",
}

// decimalKernel calls a kernel and raises where it finds no room.
func (op arithmeticOp) decimalKernel(c *lowering) (ducksql.Expr, error) {
	l, wrapLeft := c.Bind(c.sql[0], c.Args[0])
	r, wrapRight := c.Bind(c.sql[1], c.Args[1])
	e, err := c.Native(decimalKernels[op.symbol], c.Type(), l, r)
	if err != nil {
		return nil, err
	}
	if c.ANSI && !op.try && op.mayOverflow(c) {
		if e, err = op.raiseOverflow(c, e, l, r); err != nil {
			return nil, err
		}
	}
	if op.divides() && !nonZero(c.Args[1]) {
		e = op.guardZero(c, l, r, e)
	}
	return wrapLeft(wrapRight(e)), nil
}

// raiseOverflow is NUMERIC_VALUE_OUT_OF_RANGE where a kernel yields NULL for two values.
func (op arithmeticOp) raiseOverflow(c *lowering, e, l, r ducksql.Expr) (ducksql.Expr, error) {
	t, ok := c.Type().(types.DecimalType)
	if !ok {
		return e, nil
	}
	value, err := c.Native(decimalKernels[op.symbol], types.String, l, r)
	if err != nil {
		return nil, err
	}
	both := ducksql.And(&ducksql.IsNull{Value: l, Not: true}, &ducksql.IsNull{Value: r, Not: true})
	return ducksql.Func("coalesce", e, &ducksql.Case{Whens: []ducksql.When{{Condition: both,
		Result: c.raise("NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION", map[string]ducksql.Expr{
			"value": value, "precision": ducksql.Int(int64(t.Precision)), "scale": ducksql.Int(int64(t.Scale)), "config": ansiConf,
		})}}}), nil
}

func decimalSQL(t types.DecimalType) ducksql.Type {
	return ducksql.Type(fmt.Sprintf("DECIMAL(%d,%d)", t.Precision, t.Scale))
}

func nonZeroDecimal(v any) bool {
	d, ok := v.(types.DecimalValue)
	return ok && strings.Trim(string(d), "-0.") != ""
}
