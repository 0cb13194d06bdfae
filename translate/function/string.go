package function

import "github.com/sparkduck/sparkduck/translate/types"

func stringFunctions() []Function {
	return []Function{
		{Name: "ascii", Args: sig(str), Type: fixed(types.Int), SQL: rename("ascii")},
		alias("char_length", "length"),
		{Name: "concat", Args: sig(rest(anything, 0)).with(coerceConcat), Type: concatType, SQL: code(lowerConcat)},
		{Name: "contains", Args: sig(oneOf(str, binary), oneOf(str, binary)), Type: fixed(types.Boolean), SQL: rename("contains")},
		{Name: "length", Args: sig(oneOf(str, binary)), Type: fixed(types.Int), Native: "BIGINT",
			SQL: byType(0, on(binary, rename("octet_length")), otherwise(rename("length")))},
		{Name: "lower", Args: sig(str), Type: fixed(types.String), SQL: native("lower")},
		{Name: "ltrim", Args: sig(str, opt(str)), Type: fixed(types.String), SQL: byArity(nil, template("ltrim($1, ' ')"), rename("ltrim"))},
		{Name: "substring", Args: sig(oneOf(str, binary), integer, defaultTo(integer, intLit(2147483647))), Type: sameAs(0),
			SQL: template("CASE WHEN $2 IS NULL OR $3 IS NULL THEN NULL WHEN $3 <= 0 THEN CASE WHEN $1 IS NOT NULL THEN '' END " +
				"WHEN $2 > 0 THEN substr($1, $2, $3) WHEN $2 = 0 THEN substr($1, 1, $3) " +
				"ELSE substr($1, greatest(length($1) + $2, 0) + 1, greatest(least(length($1) + CAST($2 AS BIGINT) + $3, length($1)) - greatest(length($1) + $2, 0), 0)) END")},
		{Name: "upper", Args: sig(str), Type: fixed(types.String), SQL: native("upper")},
	}
}
