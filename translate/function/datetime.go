package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

var (
	wholeSeconds   = exactly(types.DecimalType{Precision: 16, Scale: 6})
	intervalSecond = exactly(types.DecimalType{Precision: 18, Scale: 6})
	zeroSeconds    = literal(types.DecimalType{Precision: 18, Scale: 6}, types.DecimalValue("0.000000"))
	clockPattern   = stringLit("yyyy-MM-dd HH:mm:ss")
)

func datetimeFunctions() []Function {
	days := strict(oneOf(integer, smallint, tinyint))
	zero := defaultTo(integer, intLit(0))
	written := strict(oneOf(str, date, timestamp, ntz))
	field := func(name string, sql Lowering) Function {
		return Function{Name: name, Args: sig(date), Type: fixed(types.Int), Native: "BIGINT", SQL: sql}
	}
	clock := func(name string, sql Lowering) Function {
		return Function{Name: name, Args: sig(anyTime), Instead: ofTime(name), Type: fixed(types.Int), Native: "BIGINT", SQL: sql}
	}
	part := func(name string, show displayRule) Function {
		return Function{Name: name, Args: sig(anything, anything), Expand: expandExtract, Show: show, SQL: code(lastArgument)}
	}
	read := func(name string, as reading) Function {
		return Function{Name: name, Args: sig(as.input(), opt(str)), Expand: as.expand, Show: hideLast, SQL: code(lastArgument)}
	}
	build := func(name string, as making) Function {
		return Function{Name: name, Args: as.signature(), Expand: as.expand, Show: hideLast, SQL: code(lastArgument)}
	}
	// constants of the statement stand in arguments that nobody writes
	now := func(name string, t types.DataType, value func(b *Binding) analyzed.Expr) Function {
		shown := name
		if name == "curdate" {
			shown = "current_date"
		}
		return Function{Name: name, Args: sig(defaultBy(anything, value)), Check: noArguments, Type: fixed(t), Nullable: never, Show: text(shown + "()"),
			SQL: code(lastArgument)}
	}
	fromUnits := func(name string, sql Lowering) Function {
		return Function{Name: name, Args: sig(strict(integral)), Type: fixed(types.Timestamp), SQL: sql}
	}
	toUnits := func(name string, sql Lowering) Function {
		return Function{Name: name, Args: sig(strict(timestamp)), Type: fixed(types.Long), SQL: sql}
	}
	ofZone := func(name string, sql Lowering) Function {
		return Function{Name: name, Args: sig(timestamp, str), Type: fixed(types.Timestamp), SQL: sql}
	}
	timeOnly := func(f Function) Function {
		f.Check = needTime
		return f
	}
	return []Function{
		{Name: "add_months", Args: sig(date, integer), Type: fixed(types.Date), SQL: template("CAST($1 + to_months($2) AS DATE)")},
		{Name: "convert_timezone", Args: sig(anything, anything, opt(anything)), Expand: expandConvertTimezone},
		now("curdate", types.Date, today),
		now("current_date", types.Date, today),
		{Name: "current_time", Args: sig(defaultTo(anything, intLit(6))), Expand: expandCurrentTime, Show: hideLast, SQL: code(lastArgument)},
		now("current_timestamp", types.Timestamp, thisInstant),
		{Name: "current_timezone", Type: fixed(types.String), Nullable: never,
			SQL: rewrite(func(c *lowering) (analyzed.Expr, error) { return stringLit(c.Conf().TimeZoneName()), nil })},
		{Name: "date_add", Args: sig(date, days).with(coerceDays), Type: fixed(types.Date), SQL: template("$1 + CAST($2 AS INTEGER)")},
		alias("date_diff", "datediff"),
		{Name: "date_format", Args: sig(timestamp, str), Type: fixed(types.String), SQL: code(lowerDateFormat)},
		{Name: "date_from_unix_date", Args: sig(integer), Type: fixed(types.Date), SQL: template("DATE '1970-01-01' + $1")},
		part("date_part", hideLast),
		{Name: "date_sub", Args: sig(date, days).with(coerceDays), Type: fixed(types.Date), SQL: template("$1 - CAST($2 AS INTEGER)")},
		{Name: "date_trunc", Args: sig(str, timestamp), Type: fixed(types.Timestamp), Nullable: always, SQL: code(truncating(timestampUnits, 0))},
		{Name: "dateadd", Args: sig(date, days), Expand: expandDateAdd},
		{Name: "datediff", Args: sig(date, date), Type: fixed(types.Int), Native: "BIGINT", SQL: template("$1 - $2")},
		part("datepart", showFrom),
		field("day", rename("day")),
		{Name: "dayname", Args: sig(date), Type: fixed(types.String), SQL: template("strftime($1, '%a')")},
		field("dayofmonth", rename("day")),
		field("dayofweek", template("dayofweek($1) + 1")),
		field("dayofyear", rename("dayofyear")),
		part("extract", showFrom),
		{Name: "from_unixtime", Args: sig(bigint, defaultTo(str, clockPattern)), Type: fixed(types.String), Nullable: always, SQL: code(lowerFromUnixtime)},
		ofZone("from_utc_timestamp", code(lowerFromUTC)),
		clock("hour", rename("hour")),
		{Name: "last_day", Args: sig(date), Type: fixed(types.Date), SQL: rename("last_day")},
		now("localtimestamp", types.TimestampNTZ, thisLocalTime),
		{Name: "make_date", Args: sig(integer, integer, integer), Type: fixed(types.Date), Nullable: ansiNull(anyNullable, always), SQL: code(raising("make_date"))},
		{Name: "make_dt_interval", Args: sig(zero, zero, zero, defaultTo(intervalSecond, zeroSeconds)), Type: fixed(types.DayTimeInterval),
			SQL: template("CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL AND $3 IS NOT NULL AND $4 IS NOT NULL THEN coalesce(TRY_CAST(" +
				"CAST($1 AS HUGEINT) * 86400000000 + CAST($2 AS HUGEINT) * 3600000000 + CAST($3 AS HUGEINT) * 60000000 + CAST(CAST($4 AS DECIMAL(31,6)) * 1000000 AS HUGEINT) AS BIGINT), " +
				"$error(INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION)) END")},
		{Name: "make_interval", Args: sig(zero, zero, zero, zero, zero, zero, defaultTo(intervalSecond, zeroSeconds)), Type: fixed(types.CalendarInterval),
			Nullable: ansiNull(anyNullable, always), SQL: code(raising("make_interval"))},
		timeOnly(Function{Name: "make_time", Args: sig(integer, integer, wholeSeconds), Type: fixed(types.TimeType{Precision: 6}), Nullable: always, SQL: native("make_time")}),
		build("make_timestamp", making{}),
		build("make_timestamp_ltz", making{kind: types.Timestamp}),
		build("make_timestamp_ntz", making{kind: types.TimestampNTZ}),
		{Name: "make_ym_interval", Args: sig(zero, zero), Type: fixed(types.YearMonthInterval),
			SQL: template("CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN coalesce(TRY_CAST(CAST($1 AS BIGINT) * 12 + $2 AS INTEGER), " +
				"$error(INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION)) END")},
		clock("minute", rename("minute")),
		field("month", rename("month")),
		{Name: "monthname", Args: sig(date), Type: fixed(types.String), SQL: template("strftime($1, '%b')")},
		{Name: "months_between", Args: sig(timestamp, timestamp, defaultTo(boolean, boolLit(true))), Type: fixed(types.Double), SQL: code(inZone("months_between"))},
		{Name: "next_day", Args: sig(date, str), Type: fixed(types.Date), Nullable: always, SQL: code(raising("next_day"))},
		now("now", types.Timestamp, thisInstant),
		field("quarter", rename("quarter")),
		clock("second", rename("second")),
		{Name: "session_window", Args: sig(anything, anything), Expand: elsewhere, SQL: code(lowerSession)},
		{Name: "time_bucket", Args: sig(anything, anything, opt(anything)), Expand: expandTimeBucket},
		timeOnly(Function{Name: "time_diff", Args: sig(str, strict(time), strict(time)), Type: fixed(types.Long), Nullable: always, SQL: native("time_diff")}),
		timeOnly(timeFrom("time_from_micros", strict(integral), template("CAST($1 AS BIGINT)"), 1)),
		timeOnly(timeFrom("time_from_millis", strict(integral), template("CAST($1 AS BIGINT)"), 1000)),
		timeOnly(timeFrom("time_from_seconds", strict(numeric), byType(0, on(integral, template("CAST($1 AS BIGINT) * 1000000")),
			on(decimal, template("CAST(trunc(CAST($1 AS DECIMAL(31,6)) * 1000000) AS BIGINT)")), otherwise(template("CAST(trunc($1 * 1000000) AS BIGINT)"))), 1)),
		timeOnly(Function{Name: "time_to_micros", Args: sig(strict(time)), Type: fixed(types.Long), Nullable: always, SQL: rename("epoch_us")}),
		timeOnly(Function{Name: "time_to_millis", Args: sig(strict(time)), Type: fixed(types.Long), Nullable: always, SQL: template("epoch_us($1) // 1000")}),
		timeOnly(Function{Name: "time_to_seconds", Args: sig(strict(time)), Type: fixed(types.DecimalType{Precision: 14, Scale: 6}), Nullable: always,
			SQL: template("CAST(CAST(epoch_us($1) AS DECIMAL(18,0)) * 0.000001 AS DECIMAL(14,6))")}),
		timeOnly(Function{Name: "time_trunc", Args: sig(str, strict(time)), Type: sameAs(1), Nullable: always, SQL: native("time_trunc")}),
		fromUnits("timestamp_micros", template("make_timestamptz(CAST($1 AS BIGINT))")),
		fromUnits("timestamp_millis", template("make_timestamptz(CAST($1 AS BIGINT) * 1000)")),
		{Name: "timestamp_seconds", Args: sig(strict(numeric)), Type: fixed(types.Timestamp), Nullable: floatingNull, SQL: byType(0,
			on(integral, template("make_timestamptz(CAST($1 AS BIGINT) * 1000000)")),
			on(decimal, template("make_timestamptz(CAST(CAST($1 AS DECIMAL(31,6)) * 1000000 AS BIGINT))")),
			otherwise(template("CASE WHEN isfinite($1) THEN make_timestamptz(CAST(trunc($1 * 1000000) AS BIGINT)) END")))},
		{Name: "timestampadd", Args: sig(str, bigint, anyTime).with(coerceUnit), Type: sameAs(2), SQL: code(lowerTimestampAdd)},
		{Name: "timestampdiff", Args: sig(str, timestamp, timestamp).with(coerceUnit), Type: fixed(types.Long), SQL: code(inZone("timestamp_diff"))},
		read("to_date", reading{to: types.Date, function: "try_to_date"}),
		timeOnly(Function{Name: "to_time", Args: sig(strict(str), opt(strict(str))), Type: fixed(types.TimeType{Precision: 6}), Nullable: always, SQL: code(lowerToTime(true))}),
		read("to_timestamp", reading{function: "try_to_timestamp"}),
		read("to_timestamp_ltz", reading{to: types.Timestamp, function: "try_to_timestamp"}),
		read("to_timestamp_ntz", reading{to: types.TimestampNTZ, function: "try_to_timestamp"}),
		{Name: "to_unix_timestamp", Args: sig(written, defaultTo(strict(str), clockPattern)), Type: fixed(types.Long), Nullable: ansiNull(anyNullable, always),
			SQL: code(lowerUnixTimestamp)},
		ofZone("to_utc_timestamp", code(lowerToUTC)),
		{Name: "trunc", Args: sig(date, str), Type: fixed(types.Date), Nullable: always, SQL: code(truncating(dateUnits, 1))},
		{Name: "try_make_interval", Args: sig(integer, zero, zero, zero, zero, zero, defaultTo(intervalSecond, zeroSeconds)), Type: fixed(types.CalendarInterval),
			Nullable: always, SQL: code(quietly("make_interval"))},
		build("try_make_timestamp", making{try: true}),
		build("try_make_timestamp_ltz", making{kind: types.Timestamp, try: true}),
		build("try_make_timestamp_ntz", making{kind: types.TimestampNTZ, try: true}),
		read("try_to_date", reading{to: types.Date, try: true}),
		timeOnly(Function{Name: "try_to_time", Args: sig(strict(str), opt(strict(str))), Type: fixed(types.TimeType{Precision: 6}), Nullable: always,
			Show: showTry("to_time"), SQL: code(lowerToTime(false))}),
		read("try_to_timestamp", reading{try: true}),
		{Name: "unix_date", Args: sig(strict(date)), Type: fixed(types.Int), Native: "BIGINT", SQL: template("$1 - DATE '1970-01-01'")},
		toUnits("unix_micros", rename("epoch_us")),
		toUnits("unix_millis", rename("epoch_ms")),
		toUnits("unix_seconds", template("(epoch_us($1) - (epoch_us($1) % 1000000 + 1000000) % 1000000) // 1000000")),
		{Name: "unix_timestamp", Args: sig(defaultBy(written, currentTimestamp), defaultTo(strict(str), clockPattern)), Type: fixed(types.Long),
			Nullable: ansiNull(anyNullable, always), SQL: code(lowerUnixTimestamp)},
		field("weekday", template("isodow($1) - 1")),
		field("weekofyear", rename("weekofyear")),
		{Name: "window", Args: sig(anything, anything, opt(anything), opt(anything)), Expand: elsewhere, SQL: code(lowerWindow)},
		{Name: "window_time", Args: sig(strict(anyStruct)), Type: windowTimeType, Nullable: always, SQL: code(lowerWindowTime)},
		field("year", rename("year")),
	}
}
