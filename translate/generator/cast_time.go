package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

var (
	secondsToUTC = ducksql.MustTemplate(`make_timestamptz(CAST(greatest(least(CAST($1 AS HUGEINT) * 1000000, 9223372036854775806::HUGEINT), -9223372036854775806::HUGEINT) AS BIGINT))`)
	smallToUTC   = ducksql.MustTemplate(`make_timestamptz(CAST($1 AS BIGINT) * 1000000)`)
	doubleToUTC  = ducksql.MustTemplate(`make_timestamptz(CAST(trunc($1 * 1000000) AS BIGINT))`)
	tryDoubleUTC = ducksql.MustTemplate(`CASE WHEN abs($1) >= 9223372036854.775 THEN CAST(CASE WHEN $1 > 0 THEN 'infinity' ELSE '-infinity' END AS TIMESTAMPTZ) ELSE make_timestamptz(CAST(trunc($1 * 1000000) AS BIGINT)) END`)
	decimalToUTC = ducksql.MustTemplate(`make_timestamptz(TRY_CAST(trunc($1 * 1000000) AS BIGINT))`)
	boolToUTC    = ducksql.MustTemplate(`make_timestamptz(CAST($1 AS BIGINT))`)
)

func (c *casting) toDatetime(e ducksql.Expr) (ducksql.Expr, error) {
	switch c.to.(type) {
	case types.DateType:
		return c.toDate(e)
	case types.TimestampType:
		return c.toTimestamp(e)
	case types.TimestampNTZType:
		return c.toLocal(e)
	}
	return c.toTime(e)
}

func (c *casting) toDate(e ducksql.Expr) (ducksql.Expr, error) {
	switch c.from.(type) {
	case types.StringType:
		return c.fits(e, c.native("string_to_date", ducksql.Date, e), c.invalid(c.shown(e))), nil
	case types.TimestampType, types.TimestampNTZType:
		return c.plain(e), nil
	case types.VariantType:
		return c.fromVariant(e), nil
	}
	return nil, c.refuse()
}

func (c *casting) toTimestamp(e ducksql.Expr) (ducksql.Expr, error) {
	switch c.from.(type) {
	case types.StringType:
		value := c.native("string_to_timestamp", ducksql.Timestamptz, e, constantText(c.zone()))
		return c.fits(e, value, c.invalid(c.shown(e))), nil
	case types.DateType:
		return c.localToInstant(ducksql.CastTo(e, ducksql.Timestamp)), nil
	case types.TimestampNTZType:
		return c.localToInstant(e), nil
	case types.ByteType, types.ShortType, types.IntType:
		return template(smallToUTC, e), nil
	case types.LongType:
		return template(secondsToUTC, e), nil
	case types.BooleanType:
		return template(boolToUTC, e), nil
	case types.FloatType, types.DoubleType:
		return c.doubleToTimestamp(e), nil
	case types.DecimalType:
		return template(decimalToUTC, e), nil
	case types.VariantType:
		return c.fromVariant(e), nil
	}
	return nil, c.refuse()
}

// localToInstant takes the earlier instant when clocks go back, as Spark does; DuckDB's cast takes the later one.
func (c *casting) localToInstant(e ducksql.Expr) ducksql.Expr {
	if c.zone() == "UTC" {
		return c.plain(e)
	}
	return c.native("local_to_timestamp", ducksql.Timestamptz, e, constantText(c.zone()))
}

// doubleToTimestamp is NULL for NaN and infinities outside ANSI mode.
func (c *casting) doubleToTimestamp(e ducksql.Expr) ducksql.Expr {
	if c.mode != analyzed.ANSI {
		return template(isFiniteText, e, template(tryDoubleUTC, e))
	}
	return &ducksql.Case{
		Whens: []ducksql.When{{
			Condition: &ducksql.Unary{Op: "NOT", Prec: ducksql.PrecNot, Operand: ducksql.Func("isfinite", e)}, Result: c.invalid(c.shown(e)),
		}},
		Else: template(doubleToUTC, e),
	}
}

func (c *casting) toLocal(e ducksql.Expr) (ducksql.Expr, error) {
	switch c.from.(type) {
	case types.StringType:
		value := c.native("string_to_timestamp_ntz", ducksql.Timestamp, e)
		return c.fits(e, value, c.invalid(c.shown(e))), nil
	case types.DateType, types.TimestampType:
		return c.plain(e), nil
	case types.VariantType:
		return c.fromVariant(e), nil
	}
	return nil, c.refuse()
}

var timeText = ducksql.MustTemplate(`CASE WHEN regexp_full_match($1, '[\x00-\x20]*T?[0-9]{1,2}:[0-9]{1,2}(:[0-9]{1,2}(\.[0-9]{0,9})?)?[\x00-\x20]*') THEN concat(regexp_extract($1, '[0-9]{1,2}:[0-9]{1,2}'), coalesce(nullif(regexp_extract($1, ':[0-9]{1,2}(:[0-9]{1,2}(\.[0-9]{1,6})?)', 1), ''), ':00')) END`)

func (c *casting) toTime(e ducksql.Expr) (ducksql.Expr, error) {
	switch c.from.(type) {
	case types.StringType:
		return c.fits(e, c.try(template(timeText, e)), c.invalid(c.shown(e))), nil
	case types.TimeType, types.TimestampNTZType:
		return c.plain(e), nil
	}
	return nil, c.refuse()
}

// zone is the session's time zone.
func (g *generator) zone() string { return g.conf.TimeZoneName() }
