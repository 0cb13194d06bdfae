package function

import (
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

func mathFunctions() []Function {
	return []Function{
		{Name: "abs", Args: sig(oneOf(numeric, yearMonth, dayTime)), Type: sameAs(0), SQL: code(lowerAbs)},
		{Name: "acos", Args: sig(double), Type: fixed(types.Double), Nullable: always, Show: shownAs("ACOS"),
			SQL: template("CASE WHEN abs($1) > 1 THEN CAST('NaN' AS DOUBLE) ELSE acos($1) END")},
		{Name: "greatest", Args: sig(rest(T, 2)).orElse(dataDiffList), Type: common, Nullable: allNullable, SQL: code(lowerExtreme)},
		{Name: "least", Args: sig(rest(T, 2)).orElse(dataDiffList), Type: common, Nullable: allNullable, SQL: code(lowerExtreme)},
		{Name: "ln", Args: sig(double), Type: fixed(types.Double), Nullable: always, SQL: template("CASE WHEN $1 > 0 THEN ln($1) END")},
		{Name: "rand", Args: sig(opt(constantOf(integral))), Type: fixed(types.Double), Nullable: never, Volatile: true, SQL: byArity(rename("random"))},
	}
}

// lowerAbs takes the absolute value; the smallest integer has none.
func lowerAbs(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	t := c.Args[0].Type()
	plain := ducksql.Func("abs", e)
	switch {
	case !isIntegral(t) && !isInterval(t):
		return plain, nil
	case c.ANSI || isInterval(t):
		if c.MayFail("ARITHMETIC_OVERFLOW", c.Origin()) {
			return absGuarded.lower(c)
		}
		return plain, nil
	}
	w := widthOf(t)
	return wrapTo(ducksql.Func("abs", ducksql.CastTo(e, w.wide)), w), nil
}

var absGuarded = byType(0,
	on(tinyint, template("CASE WHEN $1 = -128 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE abs($1) END")),
	on(smallint, template("CASE WHEN $1 = -32768 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE abs($1) END")),
	on(bigint, template("CASE WHEN $1 = -9223372036854775808 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE abs($1) END")),
	on(dayTime, template("CASE WHEN $1 = -9223372036854775808 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE abs($1) END")),
	otherwise(template("CASE WHEN $1 = -2147483648 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE abs($1) END")))

// lowerExtreme is greatest or least; both skip NULLs in both engines.
func lowerExtreme(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.call(c.Callee.FunctionName(), args...), nil
}
