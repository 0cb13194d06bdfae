package function

import "github.com/sparkduck/sparkduck/translate/types"

// aggregateFunctions are the aggregates; their Go parts are in aggregate_lowering.go, statistics in aggregate_statistics.go.
func aggregateFunctions() []Function {
	doubles := func(name string, sql Lowering) Function {
		return Function{Name: name, Class: aggregate, Args: sig(double), Type: fixed(types.Double), Nullable: always, SQL: sql}
	}
	pairs := func(name string, sql Lowering) Function {
		return Function{Name: name, Class: aggregate, Args: sig(double, double), Type: fixed(types.Double), Nullable: always, SQL: sql}
	}
	bits := func(name constant) Function {
		return Function{Name: string(name), Class: aggregate, Args: sig(strict(integral)), Type: sameAs(0), Nullable: always, SQL: rename(name)}
	}
	booleans := func(name string, sql constant) Function {
		return Function{Name: name, Class: aggregate, Args: sig(boolean), Type: fixed(types.Boolean), Nullable: always, SQL: rename(sql)}
	}
	edge := func(name, canonical string) Function {
		return Function{Name: name, Class: aggregate, Args: sig(anything, opt(anything)), Type: sameAs(0), Nullable: always, Check: checkFlag,
			Nullsy: true, Show: showEdge(name, canonical), SQL: code(lowerEdge)}
	}
	return []Function{
		booleans("any", "bool_or"),
		edge("any_value", "any_value"),
		{Name: "approx_count_distinct", Class: aggregate, Args: sig(anything, opt(called("relativeSD", constantOf(double)))), Type: fixed(types.Long), Nullable: never,
			Show: firstArgs(1, "approx_count_distinct"), SQL: template("@count(DISTINCT $1)")},
		alias("approx_percentile", "percentile_approx"),
		alias("array_agg", "collect_list"),
		{Name: "avg", Class: aggregate, Args: sig(oneOf(numeric, dayTime, yearMonth)).wants(numberOrInterval), Type: averageType, Nullable: always, SQL: code(lowerAverage)},
		bits("bit_and"),
		bits("bit_or"),
		bits("bit_xor"),
		{Name: "bitmap_and_agg", Class: aggregate, Args: sig(binary), Type: fixed(types.Binary), Nullable: never,
			SQL: template("coalesce(CAST(@bit_and(CAST(" + fullBitmap + " AS BIT)) AS BLOB), unhex(repeat('FF', 4096)))")},
		{Name: "bitmap_construct_agg", Class: aggregate, Args: sig(bigint), Type: fixed(types.Binary), Nullable: never, SQL: unplaced(template(bitmapForm))},
		{Name: "bitmap_or_agg", Class: aggregate, Args: sig(binary), Type: fixed(types.Binary), Nullable: never,
			SQL: template("coalesce(CAST(@bit_or(CAST(" + fullBitmap + " AS BIT)) AS BLOB), unhex(repeat('00', 4096)))")},
		booleans("bool_and", "bool_and"),
		booleans("bool_or", "bool_or"),
		{Name: "collect_list", Class: aggregate, Args: sig(anything), Type: arrayOfType(sameAs(0), false), Nullable: never,
			Show: shownAs("collect_list"), Nullsy: true, SQL: code(lowerCollectList)},
		{Name: "collect_set", Class: aggregate, Args: sig(anything), Type: arrayOfType(sameAs(0), false), Nullable: never, Check: checkNoMap,
			Nullsy: true, SQL: code(lowerCollectSet)},
		pairs("corr", template(corrForm)),
		{Name: "count", Class: aggregate, Args: sig(rest(anything, 0)), Type: fixed(types.Long), Nullable: never, Check: checkCount, SQL: code(lowerCount)},
		{Name: "count_if", Class: aggregate, Args: sig(boolean), Type: fixed(types.Long), Nullable: never,
			SQL: template("@@count(CASE WHEN $1 THEN true END)")},
		pairs("covar_pop", rename("covar_pop")),
		pairs("covar_samp", rename("covar_samp")),
		booleans("every", "bool_and"),
		edge("first", "first"),
		edge("first_value", "first"),
		{Name: "histogram_numeric", Class: aggregate, Args: sig(oneOf(numeric, date, timestamp, ntz, yearMonth, dayTime), called("nb", constantOf(integer))),
			Type: histogramType, Nullable: always, Check: checkBins, SQL: code(lowerHistogram)},
		doubles("kurtosis", template(kurtosisForm)),
		edge("last", "last"),
		edge("last_value", "last"),
		{Name: "listagg", Class: aggregate, Args: sig(oneOf(str, binary), called("delimiter", defaultTo(constantOf(oneOf(str, binary)), nullOf(types.Null)))),
			Type: sameAs(0), Nullable: always, Ordered: true, Check: checkListagg, Within: fullKeys, Show: showListagg, SQL: code(lowerListagg)},
		{Name: "max", Class: aggregate, Args: sig(anything), Type: sameAs(0), Nullable: always, Check: checkOrderable(0), SQL: code(lowerMinMax)},
		{Name: "max_by", Class: aggregate, Args: sig(anything, anything, opt(called("k", constantOf(integer)))), Type: extremeType, Nullable: always, Check: checkExtreme,
			SQL: code(lowerMinMaxBy)},
		alias("mean", "avg"),
		{Name: "median", Class: aggregate, Args: sig(oneOf(numeric, dayTime, yearMonth)), Type: percentileType, Nullable: always, SQL: code(lowerPercentile)},
		{Name: "min", Class: aggregate, Args: sig(anything), Type: sameAs(0), Nullable: always, Check: checkOrderable(0), SQL: code(lowerMinMax)},
		{Name: "min_by", Class: aggregate, Args: sig(anything, anything, opt(called("k", constantOf(integer)))), Type: extremeType, Nullable: always, Check: checkExtreme,
			SQL: code(lowerMinMaxBy)},
		{Name: "mode", Class: aggregate, Args: sig(opt(anything), opt(constantOf(boolean))), Type: modeType, Nullable: always, Ordered: true, Check: checkMode,
			Within: invertedKeys, Show: showMode, SQL: code(lowerMode)},
		{Name: "percentile", Class: aggregate, Args: sig(oneOf(numeric, dayTime, yearMonth), called("percentage", constantOf(oneOf(double, percentages))), defaultTo(strict(integral), intLit(1))),
			Type: percentileType, Nullable: always, Check: checkPercentages, SQL: code(lowerPercentile)},
		{Name: "percentile_approx", Class: aggregate, Args: sig(oneOf(numeric, date, timestamp, ntz, dayTime, yearMonth),
			called("percentage", constantOf(oneOf(double, percentages))), called("accuracy", defaultTo(constantOf(integral), intLit(10000)))),
			Type: percentileApproxType, Nullable: always, Check: checkPercentages, SQL: code(lowerPercentileApprox)},
		{Name: "percentile_cont", Class: aggregate, Args: sig(called("percentage", constantOf(oneOf(double, percentages)))), Type: withinPercentileType, Nullable: always,
			Ordered: true, Check: checkWithin, SQL: code(lowerWithinPercentile("quantile_cont"))},
		{Name: "percentile_disc", Class: aggregate, Args: sig(called("percentage", constantOf(oneOf(double, percentages)))), Type: withinPercentileType, Nullable: always,
			Ordered: true, Check: checkWithin, SQL: code(lowerWithinPercentile("quantile_disc"))},
		{Name: "regr_avgx", Class: aggregate, Args: sig(numeric, numeric), Type: regrAverageType(1), Nullable: always, SQL: code(lowerRegrAverage(1))},
		{Name: "regr_avgy", Class: aggregate, Args: sig(numeric, numeric), Type: regrAverageType(0), Nullable: always, SQL: code(lowerRegrAverage(0))},
		{Name: "regr_count", Class: aggregate, Args: sig(double, double), Type: fixed(types.Long), Nullable: never, Native: "UINTEGER",
			SQL: rename("regr_count")},
		pairs("regr_intercept", rename("regr_intercept")),
		pairs("regr_r2", template("CASE WHEN "+eitherInfinite+" THEN CAST('NaN' AS DOUBLE) ELSE @@regr_r2($1, $2) FILTER (WHERE isfinite($1) AND isfinite($2)) END")),
		pairs("regr_slope", template("CASE WHEN "+eitherInfinite+" THEN CAST('NaN' AS DOUBLE) ELSE nullif(@@regr_slope($1, $2) FILTER (WHERE isfinite($1) AND isfinite($2)), CAST('NaN' AS DOUBLE)) END")),
		pairs("regr_sxx", rename("regr_sxx")),
		pairs("regr_sxy", rename("regr_sxy")),
		pairs("regr_syy", template("CASE WHEN "+eitherInfinite+" THEN CAST('NaN' AS DOUBLE) ELSE @@regr_syy($1, $2) FILTER (WHERE isfinite($1) AND isfinite($2)) END")),
		doubles("skewness", template(skewnessForm)),
		booleans("some", "bool_or"),
		doubles("std", template(sampleForm("stddev_samp"))),
		doubles("stddev", template(sampleForm("stddev_samp"))),
		doubles("stddev_pop", template(populationForm("stddev_pop"))),
		doubles("stddev_samp", template(sampleForm("stddev_samp"))),
		{Name: "string_agg", Class: aggregate, Args: sig(oneOf(str, binary), called("delimiter", defaultTo(constantOf(oneOf(str, binary)), nullOf(types.Null)))),
			Type: sameAs(0), Nullable: always, Ordered: true, Check: checkListagg, Within: fullKeys, Show: showListagg, SQL: code(lowerListagg)},
		{Name: "sum", Class: aggregate, Args: sig(oneOf(numeric, dayTime, yearMonth)).wants(numberOrInterval), Type: sumType, Nullable: always, SQL: code(lowerSum)},
		alias("try_avg", "avg"),
		{Name: "try_sum", Class: aggregate, Args: sig(oneOf(numeric, dayTime, yearMonth)).wants(numberOrInterval), Type: sumType, Nullable: always, SQL: code(lowerSum)},
		doubles("var_pop", template(populationForm("var_pop"))),
		doubles("var_samp", template(sampleForm("var_samp"))),
		doubles("variance", template(sampleForm("var_samp"))),
	}
}

// numberOrInterval is how messages of sum and avg word what they take.
const numberOrInterval = `"NUMERIC" or "ANSI INTERVAL"`

// percentages is array<double>, the percentages of several percentiles at once.
var percentages = kind{name: "ARRAY<DOUBLE>", accepts: isArray, concrete: types.ArrayType{Element: types.Double, ContainsNull: false}, family: nestedKind}
