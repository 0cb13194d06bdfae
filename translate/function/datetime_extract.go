package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// partNames are the fields of EXTRACT by their names.
var partNames = map[string]string{
	"YEAR": "year", "Y": "year", "YEARS": "year", "YR": "year", "YRS": "year", "YEAROFWEEK": "yearofweek",
	"QUARTER": "quarter", "QTR": "quarter", "MONTH": "month", "MON": "month", "MONS": "month", "MONTHS": "month",
	"WEEK": "week", "W": "week", "WEEKS": "week", "DAY": "day", "D": "day", "DAYS": "day",
	"DAYOFWEEK": "dayofweek", "DOW": "dayofweek", "DAYOFWEEK_ISO": "isodow", "DOW_ISO": "isodow", "DOY": "dayofyear",
	"HOUR": "hour", "H": "hour", "HOURS": "hour", "HR": "hour", "HRS": "hour",
	"MINUTE": "minute", "M": "minute", "MIN": "minute", "MINS": "minute", "MINUTES": "minute",
	"SECOND": "second", "S": "second", "SEC": "second", "SECONDS": "second", "SECS": "second",
}

var microDecimal = types.DecimalType{Precision: 8, Scale: 6}

// dateParts are the fields of dates and timestamps; those with a row of their own name are other functions.
var dateParts = map[string]*Function{
	"year": nil, "quarter": nil, "month": nil, "day": nil, "dayofweek": nil, "dayofyear": nil, "hour": nil, "minute": nil,
	"week":       {Name: "weekofyear", Args: sig(date), Type: fixed(types.Int), Native: "BIGINT", SQL: rename("weekofyear")},
	"yearofweek": {Name: "yearofweek", Args: sig(date), Type: fixed(types.Int), Native: "BIGINT", SQL: rename("isoyear")},
	"isodow":     {Name: "weekday", Args: sig(date), Type: fixed(types.Int), Native: "BIGINT", SQL: rename("isodow")},
	"second": {Name: "secondwithfraction", Args: sig(anyTime), Type: fixed(microDecimal),
		SQL: template("CAST(CAST(microsecond($1) AS DECIMAL(18,0)) * 0.000001 AS DECIMAL(8,6))")},
}

// timeParts are the fields of TIME.
var timeParts = map[string]*Function{
	"hour":   {Name: "hour", Args: sig(time), Check: needTime, Type: fixed(types.Int), Nullable: always, Native: "BIGINT", SQL: rename("hour")},
	"minute": {Name: "minute", Args: sig(time), Check: needTime, Type: fixed(types.Int), Nullable: always, Native: "BIGINT", SQL: rename("minute")},
	"second": {Name: "second", Args: sig(time), Check: needTime, Type: fixed(microDecimal), Nullable: always,
		SQL: template("CAST(CAST(microsecond($1) AS DECIMAL(18,0)) * 0.000001 AS DECIMAL(8,6))")},
}

// secondOfTime is second(TIME), without the fraction.
var secondOfTime = &Function{Name: "second", Args: sig(time), Check: needTime, Type: fixed(types.Int), Nullable: always, Native: "BIGINT", SQL: rename("second")}

// intervalPart is a field of an interval; the forms are for year-month, day-time and calendar intervals.
func intervalPart(name string, t types.DataType, native, calendarForm constant) *Function {
	return &Function{Name: name, Args: sig(oneOf(yearMonth, dayTime, calendar)), Type: fixed(t),
		SQL: byType(0, on(calendar, template(calendarForm)), otherwise(template(native)))}
}

// calendarMicros is the part of a DuckDB INTERVAL below the day.
const calendarMicros = "(datepart('hour', $1) * 3600000000 + datepart('minute', $1) * 60000000 + datepart('microsecond', $1))"

var intervalParts = map[string]*Function{
	"year":   intervalPart("year", types.Int, "$1 // 12", "CAST(datepart('year', $1) AS INTEGER)"),
	"month":  intervalPart("month", types.Byte, "CAST($1 % 12 AS TINYINT)", "CAST(datepart('month', $1) AS TINYINT)"),
	"day":    intervalPart("day", types.Int, "CAST($1 // 86400000000 AS INTEGER)", "CAST(datepart('day', $1) + "+calendarMicros+" // 86400000000 AS INTEGER)"),
	"hour":   intervalPart("hour", types.Byte, "CAST($1 // 3600000000 % 24 AS TINYINT)", "CAST("+calendarMicros+" // 3600000000 % 24 AS TINYINT)"),
	"minute": intervalPart("minute", types.Byte, "CAST($1 // 60000000 % 60 AS TINYINT)", "CAST("+calendarMicros+" // 60000000 % 60 AS TINYINT)"),
	"second": intervalPart("second", microDecimal, "CAST(CAST($1 % 60000000 AS DECIMAL(18,0)) * 0.000001 AS DECIMAL(8,6))",
		"CAST(CAST("+calendarMicros+" % 60000000 AS DECIMAL(18,0)) * 0.000001 AS DECIMAL(8,6))"),
}

// dayTimeField orders the fields of day-time intervals.
var dayTimeField = map[string]int{"day": types.Day, "hour": types.Hour, "minute": types.Minute, "second": types.Second}

// expandExtract is EXTRACT(field FROM source), date_part(field, source): the field is constant.
func expandExtract(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	field, source := args[0], args[1]
	if !Foldable(field) || !isString(field.Type()) && !isVoid(field.Type()) {
		return nil, sparkerr.NonFoldableArgument(b.row.Name, "field", "STRING", b.Origin)
	}
	if isNullConstant(field) {
		return b.standFor(nullOf(types.Double), args...), nil
	}
	name, ok := upperConstant(field)
	if !ok {
		return nil, sparkerr.NotImplemented("a computed field of "+b.row.Name, b.Origin)
	}
	part, known := partNames[name], false
	var row *Function
	switch t := source.Type().(type) {
	case types.YearMonthIntervalType:
		row, known = intervalParts[part], part == "year" && t.Start == types.Year || part == "month" && t.End == types.Month
	case types.DayTimeIntervalType:
		f, isField := dayTimeField[part]
		row, known = intervalParts[part], isField && t.Start <= f && f <= t.End
	case types.CalendarIntervalType:
		row, known = intervalParts[part]
	case types.TimeType:
		row, known = timeParts[part]
	default:
		row, known = dateParts[part]
	}
	if !known {
		text, _ := constantString(field)
		return nil, sparkerr.InvalidExtractField(text, b.text(source), b.Origin)
	}
	e, err := b.partOf(row, part, source)
	if err != nil {
		return nil, err
	}
	return b.standFor(e, args...), nil
}

// partOf calls the row, or the function of that name.
func (b *Binding) partOf(row *Function, name string, source analyzed.Expr) (analyzed.Expr, error) {
	if row == nil {
		return b.other(name, source)
	}
	return b.internal(row, source)
}

// ofTime hands hour(), minute() and second() of a TIME to the rows above.
func ofTime(name string) func(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	return func(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
		if !isTime(args[0].Type()) {
			return nil, nil
		}
		if name == "second" {
			return b.internal(secondOfTime, args...)
		}
		return b.internal(timeParts[name], args...)
	}
}
