package function

import (
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func mathFunctions() []Function {
	// unary functions of doubles; results are nullable whatever the argument is
	unary := func(name, shown string, sql Lowering) Function {
		f := Function{Name: name, Args: sig(double), Type: fixed(types.Double), Nullable: always, SQL: sql}
		if shown != "" {
			f.Show = shownAs(shown)
		}
		return f
	}
	power := func(name string, show displayRule) Function {
		return Function{Name: name, Args: sig(double, double), Type: fixed(types.Double), Show: show,
			SQL: template("CASE WHEN abs($1) = 1 AND NOT isfinite($2) THEN CAST('NaN' AS DOUBLE) ELSE pow($1, $2) END")}
	}
	sign := func(name string, show displayRule) Function {
		return Function{Name: name, Args: sig(oneOf(double, yearMonth, dayTime)), Type: fixed(types.Double), Nullable: always, Show: show, SQL: byType(0,
			on(double, template("CASE WHEN isnan($1) OR $1 = 0 THEN $1 ELSE CAST(sign($1) AS DOUBLE) END")),
			otherwise(template("CAST(sign($1) AS DOUBLE)")))}
	}
	integral := func(name, shown string, doubles, decimals Lowering) Function {
		return Function{Name: name, Args: sig(oneOf(double, decimal, bigint), opt(integer)).counted("2"), Type: ceilType, Nullable: always,
			Instead: ceilToScale, Show: showCeil(shown), SQL: byType(0, on(decimal, decimals), on(bigint, template("$1")), otherwise(doubles))}
	}
	round := func(name string, sql Lowering) Function {
		return Function{Name: name, Args: sig(numeric, called("scale", defaultTo(constantOf(integer), intLit(0)))), Type: roundType, Nullable: always, SQL: sql}
	}
	random := func(name string, sql Lowering) Function {
		return Function{Name: name, Args: sig(opt(strict(oneOf(integer, bigint)))), Type: fixed(types.Double), Nullable: never, Volatile: true, Check: checkSeed, SQL: sql}
	}
	rand := random("rand", byArity(rename("random"), code(lowerRand("rand"))))
	rand.Show = shownAs("rand")
	anyRandom := rand
	anyRandom.Name = "random"
	return []Function{
		{Name: "abs", Args: sig(oneOf(numeric, dayTime, yearMonth)), Type: sameAs(0), SQL: code(lowerAbs)},
		unary("acos", "ACOS", template("CASE WHEN abs($1) > 1 THEN CAST('NaN' AS DOUBLE) ELSE acos($1) END")),
		unary("acosh", "ACOSH", native("acosh")),
		unary("asin", "ASIN", template("CASE WHEN abs($1) > 1 THEN CAST('NaN' AS DOUBLE) ELSE asin($1) END")),
		unary("asinh", "ASINH", native("asinh")),
		unary("atan", "ATAN", rename("atan")),
		{Name: "atan2", Args: sig(double, double), Type: fixed(types.Double), Show: shownAs("ATAN2"),
			SQL: template("atan2(CASE WHEN $1 = 0 THEN 0.0 ELSE $1 END, CASE WHEN $2 = 0 THEN 0.0 ELSE $2 END)")},
		unary("atanh", "ATANH", native("atanh")),
		{Name: "bin", Args: sig(bigint), Type: fixed(types.String), SQL: rename("bin")},
		round("bround", code(lowerRound("bround"))),
		unary("cbrt", "CBRT", native("cbrt")),
		integral("ceil", "CEIL", template("CASE WHEN isnan($1) THEN 0 WHEN $1 >= 9223372036854775807 THEN 9223372036854775807 "+
			"WHEN $1 <= -9223372036854775808 THEN CAST(-9223372036854775808 AS BIGINT) ELSE CAST(ceil($1) AS BIGINT) END"), code(lowerCeil("ceil"))),
		integral("ceiling", "ceiling", template("CASE WHEN isnan($1) THEN 0 WHEN $1 >= 9223372036854775807 THEN 9223372036854775807 "+
			"WHEN $1 <= -9223372036854775808 THEN CAST(-9223372036854775808 AS BIGINT) ELSE CAST(ceil($1) AS BIGINT) END"), code(lowerCeil("ceil"))),
		{Name: "conv", Args: sig(str, integer, integer), Type: sameAs(0), Nullable: always, SQL: code(lowerConv)},
		unary("cos", "COS", native("cos")),
		unary("cosh", "COSH", native("cosh")),
		unary("cot", "COT", template("CASE WHEN isinf($1) THEN CAST('NaN' AS DOUBLE) ELSE 1.0::DOUBLE / tan($1) END")),
		unary("csc", "CSC", native("csc")),
		unary("degrees", "DEGREES", rename("degrees")),
		{Name: "e", Type: fixed(types.Double), Show: text("E()"), SQL: template("CAST('2.718281828459045' AS DOUBLE)")},
		unary("exp", "EXP", native("exp")),
		unary("expm1", "EXPM1", native("expm1")),
		{Name: "factorial", Args: sig(integer), Type: fixed(types.Long), Nullable: always,
			SQL: template("CASE WHEN $1 BETWEEN 0 AND 20 THEN CAST(factorial($1) AS BIGINT) END")},
		integral("floor", "FLOOR", template("CASE WHEN isnan($1) THEN 0 WHEN $1 >= 9223372036854775807 THEN 9223372036854775807 "+
			"WHEN $1 <= -9223372036854775808 THEN CAST(-9223372036854775808 AS BIGINT) ELSE CAST(floor($1) AS BIGINT) END"), code(lowerCeil("floor"))),
		{Name: "greatest", Args: sig(rest(T, 2)).orElse(dataDiffList).countedLate(), Check: checkOrderable(0), Type: common, Nullable: allNullable, SQL: code(lowerExtreme)},
		{Name: "hex", Args: sig(oneOf(bigint, binary, str)), Type: fixed(types.String), SQL: rename("hex")},
		{Name: "hypot", Args: sig(double, double), Type: fixed(types.Double), Show: shownAs("HYPOT"), SQL: native("hypot")},
		{Name: "least", Args: sig(rest(T, 2)).orElse(dataDiffList).countedLate(), Check: checkOrderable(0), Type: common, Nullable: allNullable, SQL: code(lowerExtreme)},
		unary("ln", "", native("ln")),
		{Name: "log", Args: sig(double, opt(double)), Type: fixed(types.Double), Nullable: always, Show: showLog,
			SQL: byArity(nil, native("ln"), native("log"))},
		unary("log10", "LOG10", native("log10")),
		unary("log1p", "LOG1P", native("log1p")),
		unary("log2", "LOG2", native("log2")),
		{Name: "pi", Type: fixed(types.Double), Show: text("PI()"), SQL: rename("pi")},
		power("pow", nil),
		power("power", shownAs("POWER")),
		unary("radians", "RADIANS", rename("radians")),
		rand,
		random("randn", byArity(template("sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random())"), code(lowerRand("randn")))),
		anyRandom,
		unary("rint", "", template("round_even($1, 0)")),
		round("round", code(lowerRound("round"))),
		unary("sec", "SEC", native("sec")),
		sign("sign", nil),
		sign("signum", shownAs("SIGNUM")),
		unary("sin", "SIN", native("sin")),
		unary("sinh", "SINH", native("sinh")),
		unary("sqrt", "SQRT", template("CASE WHEN $1 < 0 THEN CAST('NaN' AS DOUBLE) ELSE sqrt($1) END")),
		unary("tan", "TAN", template("CASE WHEN isinf($1) THEN CAST('NaN' AS DOUBLE) ELSE tan($1) END")),
		unary("tanh", "TANH", native("tanh")),
		{Name: "unhex", Args: sig(str), Type: fixed(types.Binary), Nullable: always, SQL: native("unhex")},
		{Name: "uniform", Args: sig(called("min", constantOf(strict(numeric))), called("max", constantOf(strict(numeric))), called("seed", opt(constantOf(strict(oneOf(integer, bigint)))))),
			Type: uniformType, Nullable: never, Volatile: true, SQL: rewrite(uniformToRand)},
		{Name: "width_bucket", Args: sig(oneOf(double, yearMonth, dayTime), oneOf(double, yearMonth, dayTime), oneOf(double, yearMonth, dayTime), bigint),
			Type: fixed(types.Long), Nullable: always, Check: sameShapes, SQL: widthBucket},
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
	case !types.IsIntegral(t) && !isInterval(t):
		return plain, nil
	case c.ANSI || isInterval(t):
		if c.MayFail("ARITHMETIC_OVERFLOW", sparkerr.Origin{}) {
			return absGuarded.lower(c)
		}
		return plain, nil
	}
	w := widthOf(t)
	return wrapTo(ducksql.Func("abs", ducksql.CastTo(e, w.wide)), w), nil
}

var absGuarded = unplaced(byType(0,
	on(tinyint, template("CASE WHEN $1 = -128 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE abs($1) END")),
	on(smallint, template("CASE WHEN $1 = -32768 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE abs($1) END")),
	on(bigint, template("CASE WHEN $1 = -9223372036854775808 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE abs($1) END")),
	on(dayTime, template("CASE WHEN $1 = -9223372036854775808 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE abs($1) END")),
	otherwise(template("CASE WHEN $1 = -2147483648 THEN $error(ARITHMETIC_OVERFLOW, "+overflowParams+") ELSE abs($1) END"))))

// lowerExtreme is greatest or least; both skip NULLs in both engines.
func lowerExtreme(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.call(c.Callee.FunctionName(), args...), nil
}
