package function

import "github.com/sparkduck/sparkduck/translate/types"

func stringFunctions() []Function {
	text2 := sig(str, str)
	format := func(name string) Function {
		return Function{Name: name, Args: sig(str, rest(anything, 0)), Type: sameAs(0), Nullable: like(0), SQL: native("format_string"), Check: checkFormatString}
	}
	pad := func(name string, text, bytes Lowering) Function {
		return Function{Name: name, Args: sig(str, integer, defaultBy(str, padDefault)).with(coercePad), Type: sameAs(0),
			SQL: byType(0, on(binary, bytes), otherwise(text))}
	}
	trim := func(name, direction string, blanks, chars Lowering) Function {
		return Function{Name: name, Args: sig(str, opt(str)), Type: lastType, Show: showTrim(direction), SQL: byArity(nil, blanks, chars)}
	}
	contains := func(name string, text, bytes Lowering) Function {
		return Function{Name: name, Args: sig(str, str).with(coerceTextOrBytes), Type: fixed(types.Boolean), Nullable: bytesNullable,
			SQL: byType(0, on(binary, bytes), otherwise(text))}
	}
	toNumber := func(name string, null nullRule, kernel Lowering) Function {
		return Function{Name: name, Args: sig(str, str), Type: numberFormatType, Nullable: null, Check: checkNumberFormat, SQL: kernel}
	}
	return []Function{
		{Name: "ascii", Args: sig(str), Type: fixed(types.Int), SQL: rename("ascii")},
		{Name: "base64", Args: sig(binary), Type: fixed(types.String), SQL: native("base64_lines")},
		{Name: "bit_length", Args: sig(oneOf(str, binary)), Type: fixed(types.Int), Native: "BIGINT",
			SQL: byType(0, on(binary, template("octet_length($1) * 8")), otherwise(template("strlen($1) * 8")))},
		{Name: "btrim", Args: sig(str, opt(str)), Type: sameAs(0), SQL: byArity(nil, template("trim($1, ' ')"), rename("trim"))},
		alias("char", "chr"),
		alias("char_length", "length"),
		alias("character_length", "length"),
		{Name: "chr", Args: sig(bigint), Type: fixed(types.String), SQL: template("CASE WHEN $1 < 0 THEN '' ELSE chr(CAST($1 & 255 AS INTEGER)) END")},
		{Name: "collate", Args: sig(str, str), Type: collateType, Nullable: like(0), SQL: code(lowerCollate)},
		{Name: "collation", Args: sig(str), Type: fixed(types.String), Nullable: never, SQL: rewrite(collationName)},
		{Name: "concat", Args: sig(rest(anything, 0)).with(coerceConcat), Type: concatType, SQL: code(lowerConcat)},
		{Name: "concat_ws", Args: sig(str, rest(anything, 0)).with(coerceConcatWith).countedLate(), Type: fixed(types.String), Nullable: like(0), SQL: code(lowerConcatWith)},
		contains("contains", rename("contains"), native("blob_contains")),
		{Name: "decode", Args: sig(anything, anything, rest(anything, 0)).with(coerceDecode).counted("2"), Type: decodeType, Nullable: decodeNullable, SQL: code(lowerDecode)},
		{Name: "elt", Args: sig(integer, rest(anything, 1)).with(coerceElt).countedLate(), Type: sameAs(1), Nullable: always, SQL: code(lowerElt)},
		{Name: "encode", Args: text2, Type: fixed(types.Binary), Nullable: always, SQL: code(lowerEncode)},
		contains("endswith", rename("ends_with"), native("blob_endswith")),
		{Name: "find_in_set", Args: text2, Type: fixed(types.Int), Native: "BIGINT",
			SQL: template("CASE WHEN contains($1, ',') THEN CASE WHEN $2 IS NOT NULL THEN 0 END " +
				"ELSE coalesce(list_position(string_split($2, ','), $1), CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN 0 END) END")},
		{Name: "format_number", Args: sig(strict(numeric), strict(oneOf(integer, str))), Type: fixed(types.String), Nullable: always, SQL: native("format_number")},
		format("format_string"),
		{Name: "initcap", Args: sig(str), Type: sameAs(0), SQL: native("initcap")},
		{Name: "instr", Args: text2, Type: fixed(types.Int), Native: "BIGINT", SQL: rename("instr")},
		{Name: "is_valid_utf8", Args: sig(str), Type: fixed(types.Boolean), Nullable: always,
			SQL: ofBytes("is_valid_utf8", template("CASE WHEN $1 IS NOT NULL THEN true END"))},
		alias("lcase", "lower"),
		{Name: "left", Args: sig(oneOf(str, binary), integer), Type: sameAs(0),
			SQL: byType(0, on(binary, code(leftBytes)),
				otherwise(template("CASE WHEN $2 <= 0 THEN CASE WHEN $1 IS NOT NULL THEN '' END ELSE left($1, $2) END")))},
		alias("len", "length"),
		{Name: "length", Args: sig(oneOf(str, binary)), Type: fixed(types.Int), Native: "BIGINT",
			SQL: byType(0, on(binary, rename("octet_length")), otherwise(rename("length")))},
		{Name: "levenshtein", Args: sig(str, str, opt(integer)), Type: fixed(types.Int), SQL: code(lowerLevenshtein)},
		{Name: "locate", Args: sig(str, str, defaultTo(integer, intLit(1))), Type: fixed(types.Int), Nullable: of(0, 1), Native: "BIGINT", SQL: code(lowerLocate)},
		{Name: "lower", Args: sig(str), Type: sameAs(0), SQL: native("lower")},
		pad("lpad", padText("lpad"), native("blob_lpad")),
		trim("ltrim", "LEADING", template("ltrim($1, ' ')"), template("ltrim($2, $1)")),
		{Name: "luhn_check", Args: sig(str), Type: fixed(types.Boolean), Nullable: always, SQL: native("luhn_check")},
		{Name: "make_valid_utf8", Args: sig(str), Type: sameAs(0), Nullable: always, SQL: ofBytes("make_valid_utf8", template("$1"))},
		{Name: "mask", Args: sig(strict(str), defaultTo(strict(str), stringLit("X")), defaultTo(strict(str), stringLit("x")),
			defaultTo(strict(str), stringLit("n")), defaultTo(strict(str), nullOf(types.String))).
			named("str", "upperChar", "lowerChar", "digitChar", "otherChar"),
			Type: sameAs(0), Nullable: always, Check: checkMask, SQL: native("mask")},
		{Name: "octet_length", Args: sig(oneOf(str, binary)), Type: fixed(types.Int), Native: "BIGINT",
			SQL: byType(0, on(binary, rename("octet_length")), otherwise(rename("strlen")))},
		{Name: "overlay", Args: sig(oneOf(str, binary), oneOf(str, binary), integer, defaultTo(integer, intLit(-1))), Type: sameAs(0),
			Check: sameTypes(2), SQL: byType(0, on(binary, native("blob_overlay")), otherwise(overlayText))},
		alias("position", "locate"),
		format("printf"),
		{Name: "quote", Args: sig(str), Type: sameAs(0), Nullable: always, SQL: template(`'''' || replace($1, '''', '\''') || ''''`)},
		{Name: "randstr", Args: sig(integer, opt(strict(oneOf(integer, bigint)))), Type: fixed(types.String), Nullable: never,
			Volatile: true, Check: checkRandstr, SQL: code(lowerRandstr)},
		{Name: "regexp_count", Args: text2, Type: fixed(types.Int), SQL: native("regexp_count")},
		{Name: "regexp_extract", Args: sig(str, str, defaultTo(integer, intLit(1))), Type: sameAs(0), SQL: code(lowerRegexpExtract)},
		{Name: "regexp_extract_all", Args: sig(str, str, defaultTo(integer, intLit(1))), Type: arrayOfType(sameAs(0), true), SQL: native("regexp_extract_all")},
		{Name: "regexp_instr", Args: sig(str, str, defaultTo(integer, intLit(0))), Type: fixed(types.Int), SQL: native("regexp_instr")},
		{Name: "regexp_replace", Args: sig(str, str, str, called("position", defaultTo(constantOf(integer), intLit(1)))), Type: sameAs(0),
			Check: checkRegexpReplace, SQL: code(lowerRegexpReplace)},
		{Name: "regexp_substr", Args: text2, Type: sameAs(0), Nullable: always, SQL: native("regexp_substr")},
		{Name: "repeat", Args: sig(str, integer), Type: sameAs(0), SQL: rename("repeat")},
		{Name: "replace", Args: sig(str, str, defaultTo(str, stringLit(""))), Type: sameAs(0), SQL: rename("replace")},
		{Name: "reverse", Args: sig(oneOf(str, binary, anyArray)), Type: sameAs(0),
			SQL: byType(0, on(anyArray, rename("list_reverse")), on(binary, native("blob_reverse")), otherwise(native("reverse")))},
		{Name: "right", Args: sig(str, integer), Type: sameAs(0), Nullable: always,
			SQL: template("CASE WHEN $2 <= 0 THEN CASE WHEN $1 IS NOT NULL THEN '' END ELSE right($1, $2) END")},
		pad("rpad", padText("rpad"), native("blob_rpad")),
		trim("rtrim", "TRAILING", template("rtrim($1, ' ')"), template("rtrim($2, $1)")),
		{Name: "sentences", Args: sig(str, defaultTo(str, stringLit("")), defaultTo(str, stringLit(""))), Nullable: always,
			Type: fixed(types.ArrayType{Element: types.ArrayType{Element: types.String}}), SQL: native("sentences")},
		{Name: "soundex", Args: sig(str), Type: sameAs(0), SQL: native("soundex")},
		{Name: "space", Args: sig(integer), Type: fixed(types.String), SQL: template("repeat(' ', $1)")},
		{Name: "split", Args: sig(str, str, defaultTo(integer, intLit(-1))), Type: arrayOfType(sameAs(0), false), SQL: code(lowerSplit)},
		{Name: "split_part", Args: sig(str, str, integer), Type: sameAs(0), Nullable: always, SQL: code(lowerSplitPart)},
		contains("startswith", rename("starts_with"), native("blob_startswith")),
		alias("substr", "substring"),
		{Name: "substring", Args: sig(oneOf(str, binary), integer, defaultTo(integer, intLit(2147483647))), Type: sameAs(0),
			SQL: byType(0, on(binary, native("blob_substring")), otherwise(code(lowerSubstring)))},
		{Name: "substring_index", Args: sig(str, str, integer), Type: sameAs(0), SQL: native("substring_index")},
		{Name: "to_binary", Args: sig(str, called("fmt", defaultTo(constantOf(str), stringLit("hex")))), Type: fixed(types.Binary), Nullable: toBinaryNullable,
			Show: showToBinary, Check: checkToBinary, SQL: code(lowerToBinary)},
		{Name: "to_char", Args: sig(anything, anything), Expand: expandToChar},
		toNumber("to_number", nil, native("to_number")),
		{Name: "to_varchar", Args: sig(anything, anything), Expand: expandToChar},
		{Name: "translate", Args: sig(str, str, str), Type: sameAs(0), SQL: rename("translate")},
		trim("trim", "BOTH", template("trim($1, ' ')"), template("trim($2, $1)")),
		{Name: "try_to_binary", Args: sig(str, called("fmt", defaultTo(constantOf(str), stringLit("hex")))), Type: fixed(types.Binary), Nullable: always,
			Show: showToBinary, SQL: code(lowerTryToBinary)},
		toNumber("try_to_number", always, native("try_to_number")),
		{Name: "try_validate_utf8", Args: sig(str), Type: sameAs(0), Nullable: always, SQL: ofBytes("try_validate_utf8", template("$1"))},
		alias("ucase", "upper"),
		{Name: "unbase64", Args: sig(str), Type: fixed(types.Binary), SQL: native("unbase64")},
		{Name: "upper", Args: sig(str), Type: sameAs(0), SQL: native("upper")},
		{Name: "validate_utf8", Args: sig(str), Type: sameAs(0), Nullable: always, SQL: ofBytes("validate_utf8", template("$1"))},
	}
}
