package generator

import (
	"fmt"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

// yearMonthUnit is the number of months in a field.
func yearMonthUnit(field int) int64 {
	if field == types.Year {
		return 12
	}
	return 1
}

// dayTimeUnit is the number of microseconds in a field.
func dayTimeUnit(field int) int64 {
	return [...]int64{86_400_000_000, 3_600_000_000, 60_000_000, 1_000_000}[field]
}

var calendarAsText = ducksql.MustTemplate(`CASE WHEN $1 IS NOT NULL THEN coalesce(nullif(concat_ws(' ', ` +
	`CASE WHEN datepart('year', $1) <> 0 THEN concat(datepart('year', $1), ' years') END, ` +
	`CASE WHEN datepart('month', $1) <> 0 THEN concat(datepart('month', $1), ' months') END, ` +
	`CASE WHEN datepart('day', $1) <> 0 THEN concat(datepart('day', $1), ' days') END, ` +
	`CASE WHEN datepart('hour', $1) <> 0 THEN concat(datepart('hour', $1), ' hours') END, ` +
	`CASE WHEN datepart('minute', $1) <> 0 THEN concat(datepart('minute', $1), ' minutes') END, ` +
	`CASE WHEN datepart('microsecond', $1) <> 0 THEN concat(CASE WHEN datepart('microsecond', $1) < 0 THEN '-' ELSE '' END, abs(datepart('microsecond', $1)) // 1000000, ` +
	`nullif(rtrim(concat('.', format('{:06d}', abs(datepart('microsecond', $1)) % 1000000)), '0'), '.'), ' seconds') END), ''), '0 seconds') END`)

// intervalText is the ANSI form: INTERVAL '1 02:03:04.5' DAY TO SECOND.
func (c *casting) intervalText(e ducksql.Expr) (ducksql.Expr, error) {
	switch t := c.from.(type) {
	case types.YearMonthIntervalType:
		return intervalLayout(e, yearMonthLayout(t), c.from.SQL()), nil
	case types.DayTimeIntervalType:
		return intervalLayout(e, dayTimeLayout(t), c.from.SQL()), nil
	}
	return nil, c.refuse()
}

// intervalLayout writes INTERVAL 'layout' TYPE; the type's SQL form begins with the word INTERVAL.
func intervalLayout(e ducksql.Expr, layout, sql string) ducksql.Expr {
	fields := strings.TrimPrefix(sql, "INTERVAL ")
	text := fmt.Sprintf(`CASE WHEN $1 IS NOT NULL THEN concat('INTERVAL ''', CASE WHEN $1 < 0 THEN '-' ELSE '' END, %s, ''' %s') END`, layout, fields)
	body, err := ducksql.ParseTemplate(text)
	if err != nil {
		return ducksql.Null{}
	}
	return template(body, e)
}

func yearMonthLayout(t types.YearMonthIntervalType) string {
	years, months := `abs(CAST($1 AS BIGINT)) // 12`, `abs(CAST($1 AS BIGINT)) % 12`
	switch {
	case t.Start == types.Year && t.End == types.Year:
		return years
	case t.Start == types.Month:
		return `abs(CAST($1 AS BIGINT))`
	}
	return years + `, '-', ` + months
}

// dayTimeLayout writes the fields from Start to End. The first has no upper limit, all but days have two digits.
func dayTimeLayout(t types.DayTimeIntervalType) string {
	const micros = `abs(CAST($1 AS HUGEINT))`
	var parts []string
	for field := t.Start; field <= t.End; field++ {
		value := fmt.Sprintf(`%s // %d`, micros, dayTimeUnit(field))
		if field > t.Start {
			value = fmt.Sprintf(`(%s) %% %d`, value, dayTimeUnit(field-1)/dayTimeUnit(field))
			if field == types.Hour {
				parts = append(parts, `' '`)
			} else {
				parts = append(parts, `':'`)
			}
		}
		if field > types.Day {
			value = `format('{:02d}', CAST(` + value + ` AS BIGINT))`
		}
		parts = append(parts, value)
		if field == types.Second {
			parts = append(parts, `nullif(rtrim(concat('.', format('{:06d}', CAST(`+micros+` % 1000000 AS BIGINT))), '0'), '.')`)
		}
	}
	return strings.Join(parts, ", ")
}

// toInterval casts text, numbers in units of the last field, and other intervals, cut to the last field.
func (c *casting) toInterval(e ducksql.Expr) (ducksql.Expr, error) {
	switch to := c.to.(type) {
	case types.YearMonthIntervalType:
		return c.toUnits(e, yearMonthUnit(to.End), "string_to_year_month_interval")
	case types.DayTimeIntervalType:
		return c.toUnits(e, dayTimeUnit(to.End), "string_to_day_time_interval")
	}
	if _, text := c.from.(types.StringType); text {
		return c.fits(e, c.native("string_to_interval", ducksql.Interval, e), c.invalid(c.shown(e))), nil
	}
	return nil, c.refuse()
}

func (c *casting) toUnits(e ducksql.Expr, unit int64, kernel string) (ducksql.Expr, error) {
	switch c.from.(type) {
	case types.StringType:
		return c.native(kernel, c.duck, e, constantText(c.to.SQL()), ducksql.Bool{Value: c.mode == analyzed.ANSI}), nil
	case types.ByteType, types.ShortType, types.IntType, types.LongType:
		value := ducksql.Op(ducksql.PrecMultiply, "*", ducksql.CastTo(e, ducksql.HugeInt), bigint(unit))
		return c.fits(e, c.try(value), c.overflow(c.shown(e))), nil
	case types.DecimalType:
		body := `round(CAST($1 AS DECIMAL(38,6)) * $2)`
		value := template(ducksql.MustTemplate(body), e, bigint(unit))
		return c.fits(e, c.try(value), c.overflow(c.shown(e))), nil
	case types.YearMonthIntervalType, types.DayTimeIntervalType:
		if unit == 1 || c.wholeUnits(unit) {
			return e, nil
		}
		return ducksql.Op(ducksql.PrecMultiply, "*", ducksql.Op(ducksql.PrecMultiply, "//", e, bigint(unit)), bigint(unit)), nil
	}
	return nil, c.refuse()
}

// wholeUnits reports whether every value of the source type is a multiple of the unit already. Seconds keep their fraction.
func (c *casting) wholeUnits(unit int64) bool {
	switch from := c.from.(type) {
	case types.YearMonthIntervalType:
		return yearMonthUnit(from.End) >= unit
	case types.DayTimeIntervalType:
		return unit == dayTimeUnit(types.Second) || dayTimeUnit(from.End) >= unit
	}
	return false
}
