package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Texts that Spark accepts as numbers; control characters around them are trimmed.
var (
	integerText       = ducksql.MustTemplate(`nullif(regexp_extract($1, '^[\x00-\x20\x7f]*([+-]?[0-9]+)[\x00-\x20\x7f]*$', 1), '')`)
	legacyIntegerText = ducksql.MustTemplate(`CASE WHEN regexp_full_match($1, '[\x00-\x20\x7f]*[+-]?([0-9]+|[0-9]*\.[0-9]*)[\x00-\x20\x7f]*') THEN regexp_replace(regexp_extract($1, '^[\x00-\x20\x7f]*([+-]?[0-9]*)', 1), '^[+-]?$', '0') END`)
	doubleText        = ducksql.MustTemplate(`nullif(regexp_extract($1, '^[\x00-\x20]*([+-]?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|(?i:inf|infinity|nan)))(?:[dDfF])?[\x00-\x20]*$', 1), '')`)
	decimalText       = ducksql.MustTemplate(`nullif(regexp_extract($1, '^[\x00-\x20]*([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[\x00-\x20]*$', 1), '')`)
	trueText          = ducksql.MustTemplate(`regexp_full_match($1, '(?i)[\x00-\x20]*(t|true|y|yes|1)[\x00-\x20]*')`)
	falseText         = ducksql.MustTemplate(`regexp_full_match($1, '(?i)[\x00-\x20]*(f|false|n|no|0)[\x00-\x20]*')`)
)

// Conversions of numbers.
var (
	truncated     = ducksql.MustTemplate(`trunc($1)`)
	wrapToByte    = ducksql.MustTemplate(`CAST(((CAST($1 AS HUGEINT) + 128) & 255) - 128 AS TINYINT)`)
	wrapToShort   = ducksql.MustTemplate(`CAST(((CAST($1 AS HUGEINT) + 32768) & 65535) - 32768 AS SMALLINT)`)
	wrapToInt     = ducksql.MustTemplate(`CAST(((CAST($1 AS HUGEINT) + 2147483648) & 4294967295) - 2147483648 AS INTEGER)`)
	wrapToLong    = ducksql.MustTemplate(`CAST(((CAST($1 AS HUGEINT) + 9223372036854775808::HUGEINT) & 18446744073709551615::HUGEINT) - 9223372036854775808::HUGEINT AS BIGINT)`)
	saturatedInt  = ducksql.MustTemplate(`CASE WHEN isnan($1) THEN 0 WHEN $1 >= 2147483647 THEN 2147483647 WHEN $1 <= -2147483648 THEN CAST('-2147483648' AS INTEGER) ELSE CAST(trunc($1) AS INTEGER) END`)
	saturatedLong = ducksql.MustTemplate(`CASE WHEN isnan($1) THEN 0 WHEN $1 >= 9223372036854775807 THEN 9223372036854775807 WHEN $1 <= -9223372036854775808 THEN CAST('-9223372036854775808' AS BIGINT) ELSE CAST(trunc($1) AS BIGINT) END`)
	exactLong     = ducksql.MustTemplate(`CASE WHEN $1 = 9223372036854775808 THEN 9223372036854775807 ELSE TRY_CAST(trunc($1) AS BIGINT) END`)
	epochSeconds  = ducksql.MustTemplate(`(epoch_us($1) - ((epoch_us($1) % 1000000) + 1000000) % 1000000) // 1000000`)
	epochDouble   = ducksql.MustTemplate(`epoch_us($1) / 1000000.0::DOUBLE`)
	epochDecimal  = ducksql.MustTemplate(`CAST(epoch_us($1) AS DECIMAL(20,0)) * CAST('0.000001' AS DECIMAL(6,6))`)
)

func (c *casting) toInteger(e ducksql.Expr) (ducksql.Expr, error) {
	switch from := c.from.(type) {
	case types.StringType:
		text := integerText
		if c.mode == analyzed.Legacy {
			text = legacyIntegerText
		}
		return c.fits(e, c.try(template(text, e)), c.invalid(c.shown(e))), nil
	case types.BooleanType:
		return c.plain(e), nil
	case types.ByteType, types.ShortType, types.IntType, types.LongType:
		return c.integerToInteger(e), nil
	case types.FloatType, types.DoubleType:
		return c.floatingToInteger(e), nil
	case types.DecimalType:
		if c.mode == analyzed.Legacy {
			return c.wrap(template(truncated, e)), nil
		}
		return c.fits(e, c.try(template(truncated, e)), c.overflow(c.shown(e))), nil
	case types.TimestampType:
		seconds := template(epochSeconds, e)
		if _, long := c.to.(types.LongType); long {
			return seconds, nil
		}
		return c.fits(e, c.try(seconds), c.overflow(c.shown(e))), nil
	case types.DateType:
		return ducksql.CastTo(ducksql.Null{}, c.duck), nil // legacy only: always NULL
	case types.YearMonthIntervalType:
		return c.intervalToInteger(e, yearMonthUnit(from.End)), nil
	case types.DayTimeIntervalType:
		return c.intervalToInteger(e, dayTimeUnit(from.End)), nil
	case types.TimeType:
		return c.try(template(timeSeconds, e)), nil
	case types.VariantType:
		return c.fromVariant(e), nil
	}
	return nil, c.refuse()
}

var timeSeconds = ducksql.MustTemplate(`epoch_us($1) // 1000000`)

func (c *casting) integerToInteger(e ducksql.Expr) ducksql.Expr {
	if integerWidth(c.from) <= integerWidth(c.to) {
		return c.plain(e)
	}
	if c.mode == analyzed.Legacy {
		return c.wrap(e)
	}
	return c.fits(e, c.try(e), c.overflow(c.shown(e)))
}

// integerWidth is the size in bytes, 0 for other types.
func integerWidth(t types.DataType) int {
	switch t.(type) {
	case types.ByteType:
		return 1
	case types.ShortType:
		return 2
	case types.IntType:
		return 4
	case types.LongType:
		return 8
	}
	return 0
}

// wrap keeps the low bits of a number, as Java's narrowing does.
func (c *casting) wrap(e ducksql.Expr) ducksql.Expr {
	switch c.to.(type) {
	case types.ByteType:
		return template(wrapToByte, e)
	case types.ShortType:
		return template(wrapToShort, e)
	case types.IntType:
		return template(wrapToInt, e)
	}
	return template(wrapToLong, e)
}

func (c *casting) floatingToInteger(e ducksql.Expr) ducksql.Expr {
	_, long := c.to.(types.LongType)
	if c.mode == analyzed.Legacy {
		switch c.to.(type) {
		case types.LongType:
			return template(saturatedLong, e)
		case types.IntType:
			return template(saturatedInt, e)
		}
		return c.wrap(template(saturatedInt, e)) // Java narrows to int first
	}
	value := c.try(template(truncated, e))
	if long {
		value = template(exactLong, e)
	}
	return c.fits(e, value, c.overflow(c.shown(e)))
}

func (c *casting) intervalToInteger(e ducksql.Expr, unit int64) ducksql.Expr {
	units := e
	if unit > 1 {
		units = ducksql.Op(ducksql.PrecMultiply, "//", e, ducksql.Int(unit))
	}
	return c.fits(e, c.try(units), c.overflow(c.shown(e)))
}

func (c *casting) toFloating(e ducksql.Expr) (ducksql.Expr, error) {
	switch c.from.(type) {
	case types.StringType:
		return c.fits(e, c.tryFloating(template(doubleText, e)), c.invalid(c.shown(e))), nil
	case types.BooleanType, types.ByteType, types.ShortType, types.IntType, types.LongType, types.DecimalType, types.DoubleType, types.FloatType:
		if _, wide := c.from.(types.DoubleType); wide {
			return template(doubleToFloat, e), nil
		}
		return c.plain(e), nil
	case types.TimestampType:
		return c.plain(template(epochDouble, e)), nil
	case types.DateType:
		return ducksql.CastTo(ducksql.Null{}, c.duck), nil
	case types.VariantType:
		return c.fromVariant(e), nil
	}
	return nil, c.refuse()
}

// Values beyond the range of a float are infinite in Java and an error in DuckDB.
var (
	doubleToFloat = ducksql.MustTemplate(`CASE WHEN abs($1) < 3.4028235677973366e38 OR NOT isfinite($1) THEN CAST($1 AS FLOAT) WHEN $1 > 0 THEN CAST('inf' AS FLOAT) WHEN $1 < 0 THEN CAST('-inf' AS FLOAT) END`)
	hugeToDouble  = ducksql.MustTemplate(`coalesce(TRY_CAST($1 AS DOUBLE), CASE WHEN starts_with($1, '-') THEN CAST('-inf' AS DOUBLE) WHEN $1 IS NOT NULL THEN CAST('inf' AS DOUBLE) END)`)
)

func (c *casting) tryFloating(text ducksql.Expr) ducksql.Expr {
	name, wrap := c.bound(text)
	double := template(hugeToDouble, name)
	if _, single := c.to.(types.FloatType); single {
		inner, wrapDouble := c.bound(double)
		return wrap(wrapDouble(template(doubleToFloat, inner)))
	}
	return wrap(double)
}

func (c *casting) toDecimal(e ducksql.Expr, to types.DecimalType) (ducksql.Expr, error) {
	switch from := c.from.(type) {
	case types.StringType:
		return c.stringToDecimal(e, to), nil
	case types.BooleanType:
		return c.plain(ducksql.CastTo(e, ducksql.Integer)), nil
	case types.ByteType, types.ShortType, types.IntType, types.LongType:
		if to.Precision-to.Scale >= integerDigits(from) {
			return c.plain(e), nil
		}
		return c.fits(e, c.try(e), c.outOfRange(e, to)), nil
	case types.DecimalType:
		if to.Precision-to.Scale >= from.Precision-from.Scale && to.Scale >= from.Scale ||
			to.Precision-to.Scale > from.Precision-from.Scale {
			return c.plain(e), nil
		}
		return c.fits(e, c.try(e), c.outOfRange(e, to)), nil
	case types.FloatType, types.DoubleType:
		return c.floatingToDecimal(e, to), nil
	case types.TimestampType:
		value := template(epochDecimal, e)
		return c.fits(e, c.try(value), c.outOfRange(value, to)), nil
	case types.DateType:
		return ducksql.CastTo(ducksql.Null{}, c.duck), nil
	case types.YearMonthIntervalType:
		value := ducksql.Op(ducksql.PrecMultiply, "//", e, ducksql.Int(yearMonthUnit(from.End)))
		return c.fits(e, c.try(value), c.outOfRange(value, to)), nil
	case types.DayTimeIntervalType:
		value := template(intervalSeconds, e)
		if from.End != types.Second {
			value = ducksql.Op(ducksql.PrecMultiply, "//", e, ducksql.Int(dayTimeUnit(from.End)))
		}
		return c.fits(e, c.try(value), c.outOfRange(value, to)), nil
	case types.TimeType:
		value := template(timeDecimal, e)
		return c.fits(e, c.try(value), c.outOfRange(value, to)), nil
	case types.VariantType:
		return c.fromVariant(e), nil
	}
	return nil, c.refuse()
}

var (
	intervalSeconds = ducksql.MustTemplate(`CAST($1 AS DECIMAL(20,0)) * CAST('0.000001' AS DECIMAL(6,6))`)
	timeDecimal     = ducksql.MustTemplate(`CAST(epoch_us($1) AS DECIMAL(20,0)) * CAST('0.000001' AS DECIMAL(6,6))`)
)

func integerDigits(t types.DataType) int {
	switch t.(type) {
	case types.ByteType:
		return 3
	case types.ShortType:
		return 5
	case types.IntType:
		return 10
	}
	return 19
}

// stringToDecimal tells text that is no number from a number that does not fit.
func (c *casting) stringToDecimal(e ducksql.Expr, to types.DecimalType) ducksql.Expr {
	text := template(decimalText, e)
	value := c.try(text)
	if c.mode != analyzed.ANSI {
		return value
	}
	failure := &ducksql.Case{
		Whens: []ducksql.When{{Condition: &ducksql.IsNull{Value: text}, Result: c.invalid(c.shown(e))}},
		Else:  c.outOfRange(ducksql.Func("trim", e), to),
	}
	return c.fits(e, value, failure)
}

var isFiniteText = ducksql.MustTemplate(`CASE WHEN isfinite($1) THEN $2 END`)

// floatingToDecimal goes by the shortest text of the double, as Spark does. NaN and infinities are NULL in every mode.
func (c *casting) floatingToDecimal(e ducksql.Expr, to types.DecimalType) ducksql.Expr {
	text := ducksql.CastTo(ducksql.CastTo(e, ducksql.Double), ducksql.Varchar)
	value := c.try(text)
	if c.mode == analyzed.ANSI {
		value = ducksql.Func("coalesce", value, c.outOfRange(c.floatingText(e), to))
	}
	return template(isFiniteText, e, value)
}

func (c *casting) toBoolean(e ducksql.Expr) (ducksql.Expr, error) {
	switch c.from.(type) {
	case types.StringType:
		value := &ducksql.Case{Whens: []ducksql.When{
			{Condition: template(trueText, e), Result: ducksql.Bool{Value: true}}, {Condition: template(falseText, e), Result: ducksql.Bool{}},
		}}
		return c.fits(e, value, c.invalid(c.shown(e))), nil
	case types.ByteType, types.ShortType, types.IntType, types.LongType, types.DecimalType, types.FloatType, types.DoubleType:
		return ducksql.Op(ducksql.PrecComparison, "<>", e, ducksql.Int(0)), nil
	case types.TimestampType:
		return ducksql.Op(ducksql.PrecComparison, "<>", ducksql.Func("epoch_us", e), ducksql.Int(0)), nil
	case types.DateType:
		return ducksql.CastTo(ducksql.Null{}, c.duck), nil
	case types.VariantType:
		return c.fromVariant(e), nil
	}
	return nil, c.refuse()
}

// fromVariant reads a variant as the target type. Only TRY_CAST yields NULL for
// a value that does not fit: a CAST raises in every mode.
func (c *casting) fromVariant(e ducksql.Expr) ducksql.Expr {
	return c.native("from_variant", c.duck, e, constantText(c.to.SQL()), ducksql.Bool{Value: c.mode != analyzed.Try}, constantText(c.zone()))
}
