package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Year-month intervals are INTEGER months in DuckDB, day-time intervals BIGINT microseconds, calendar intervals INTERVAL.
// The rows here have no names that users can call: operators turn into them by the types of their operands.
var (
	extractDays = &Function{Name: "extractansiintervaldays", Args: sig(dayTime), Type: fixed(types.Int),
		SQL: template("CAST($1 // 86400000000 AS INTEGER)")}
	dateAddMonths = &Function{Name: "date + interval", Args: sig(date, yearMonth), Type: fixed(types.Date), Show: bare("+"),
		SQL: template("CAST($1 + to_months($2) AS DATE)")}
	dateSubMonths = &Function{Name: "date - interval", Args: sig(date, yearMonth), Type: fixed(types.Date), Show: bare("-"),
		SQL: template("CAST($1 - to_months($2) AS DATE)")}
	dateAddCalendar = &Function{Name: "date + calendar interval", Args: sig(date, calendar), Type: fixed(types.Date), Show: bare("+"),
		SQL: wholeInterval("+")}
	dateSubCalendar = &Function{Name: "date - calendar interval", Args: sig(date, calendar), Type: fixed(types.Date), Show: bare("-"),
		SQL: wholeInterval("-")}
	timestampAddMonths = &Function{Name: "timestamp + months", Args: sig(anyTime, yearMonth), Type: sameAs(0), Show: bare("+"),
		SQL: template("$1 + to_months($2)")}
	timestampSubMonths = &Function{Name: "timestamp - months", Args: sig(anyTime, yearMonth), Type: sameAs(0), Show: bare("-"),
		SQL: template("$1 - to_months($2)")}
	// Whole days move by the wall clock, the rest by elapsed time.
	timestampAddInterval = &Function{Name: "timestamp + interval", Args: sig(anyTime, oneOf(dayTime, calendar)), Type: sameAs(0), Show: bare("+"),
		SQL: byType(1, on(calendar, template("$1 + $2")), otherwise(byType(0, on(ntz, template("$1 + to_microseconds($2)")),
			otherwise(template("$1 + to_days(CAST($2 // 86400000000 AS INTEGER)) + to_microseconds($2 % 86400000000)")))))}
	timestampSubInterval = &Function{Name: "timestamp - interval", Args: sig(anyTime, oneOf(dayTime, calendar)), Type: sameAs(0), Show: bare("-"),
		SQL: byType(1, on(calendar, template("$1 - $2")), otherwise(byType(0, on(ntz, template("$1 - to_microseconds($2)")),
			otherwise(template("$1 - to_days(CAST($2 // 86400000000 AS INTEGER)) - to_microseconds($2 % 86400000000)")))))}
	subtractDates = &Function{Name: "date - date", Args: sig(date, date), Type: fixed(types.DayTimeIntervalType{Start: types.Day, End: types.Day}),
		Show: infix("-"), SQL: template("CAST($1 - $2 AS BIGINT) * 86400000000")}
	// The difference is that of the wall clocks.
	subtractTimestamps = &Function{Name: "timestamp - timestamp", Args: sig(anyTime, anyTime), Type: fixed(types.DayTimeInterval),
		Show: infix("-"), SQL: template("epoch_us(CAST($1 AS TIMESTAMP)) - epoch_us(CAST($2 AS TIMESTAMP))")}
	multiplyInterval = &Function{Name: "interval * number", Args: sig(oneOf(dayTime, yearMonth), numeric), Type: widestInterval, Show: infix("*"),
		SQL: byType(1, on(integral, byType(0, on(yearMonth, template("CAST($1 * CAST($2 AS BIGINT) AS INTEGER)")), otherwise(template("$1 * $2")))),
			otherwise(byType(0, on(yearMonth, template("CAST(round($1 * $2) AS INTEGER)")), otherwise(template("CAST(round($1 * $2) AS BIGINT)")))))}
	divideInterval = &Function{Name: "interval / number", Args: sig(oneOf(dayTime, yearMonth), numeric), Type: widestInterval, Show: infix("/"),
		SQL: byType(1,
			on(integral, byType(0, on(yearMonth, template("CASE WHEN $2 = 0 AND $1 IS NOT NULL THEN $error(INTERVAL_DIVIDED_BY_ZERO) ELSE "+halfUpQuotient+" AS INTEGER) END")),
				otherwise(template("CASE WHEN $2 = 0 AND $1 IS NOT NULL THEN $error(INTERVAL_DIVIDED_BY_ZERO) ELSE "+halfUpQuotient+" AS BIGINT) END")))),
			otherwise(byType(0, on(yearMonth, template("CASE WHEN $2 = 0 AND $1 IS NOT NULL THEN $error(INTERVAL_DIVIDED_BY_ZERO) ELSE CAST(round($1 / $2) AS INTEGER) END")),
				otherwise(template("CASE WHEN $2 = 0 AND $1 IS NOT NULL THEN $error(INTERVAL_DIVIDED_BY_ZERO) ELSE CAST(round($1 / $2) AS BIGINT) END")))))}
	tryMultiplyInterval = &Function{Name: "try interval * number", Args: sig(oneOf(dayTime, yearMonth), numeric), Type: widestInterval, Show: infix("*"),
		SQL: byType(1, on(integral, byType(0, on(yearMonth, template("TRY_CAST(CAST($1 AS HUGEINT) * $2 AS INTEGER)")), otherwise(template("TRY_CAST(CAST($1 AS HUGEINT) * $2 AS BIGINT)")))),
			otherwise(byType(0, on(yearMonth, template("TRY_CAST(round($1 * $2) AS INTEGER)")), otherwise(template("TRY_CAST(round($1 * $2) AS BIGINT)")))))}
	tryDivideInterval = &Function{Name: "try interval / number", Args: sig(oneOf(dayTime, yearMonth), numeric), Type: widestInterval, Show: infix("/"),
		SQL: byType(1,
			on(integral, byType(0, on(yearMonth, template("CASE WHEN $2 <> 0 THEN "+halfUpQuotient+" AS INTEGER) END")),
				otherwise(template("CASE WHEN $2 <> 0 THEN "+halfUpQuotient+" AS BIGINT) END")))),
			otherwise(byType(0, on(yearMonth, template("CASE WHEN $2 <> 0 THEN CAST(round($1 / $2) AS INTEGER) END")),
				otherwise(template("CASE WHEN $2 <> 0 THEN CAST(round($1 / $2) AS BIGINT) END")))))}
)

// wholeInterval moves a date by an interval that has no time of day.
func wholeInterval(sign constant) Lowering {
	return unplaced(template("CASE WHEN $1 IS NULL OR datepart('hours', $2) = 0 AND datepart('minutes', $2) = 0 AND datepart('microseconds', $2) = 0 OR $2 IS NULL " +
		"THEN CAST($1 " + sign + " $2 AS DATE) ELSE $error(INVALID_INTERVAL_WITH_MICROSECONDS_ADDITION) END"))
}

// calendarScaling is calendar interval * number or / number.
type calendarScaling struct{ name, kernel string }

var (
	multiplyCalendar = calendarScaling{"multiply_interval", "interval_multiply"}
	divideCalendar   = calendarScaling{"divide_interval", "interval_divide"}
)

func (s calendarScaling) of(op arithmeticOp) *Function {
	return &Function{Name: s.name, Args: sig(calendar, double), Type: fixed(types.CalendarInterval), Nullable: always,
		SQL: code(func(c *lowering) (ducksql.Expr, error) { return op.calendar(c, s.kernel) })}
}

// calendar calls a kernel of calendar intervals. An overflow is an error under ANSI mode only; try_ functions give NULL.
func (op arithmeticOp) calendar(c *lowering, kernel string) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	mode := "wrap"
	switch {
	case op.try:
		mode = "null"
	case c.ANSI:
		mode = "raise"
	}
	return c.Native(kernel, c.Type(), args[0], args[1], ducksql.String{Value: mode})
}

const halfUpQuotient = "CAST((abs(CAST($1 AS HUGEINT)) * 2 + abs(CAST($2 AS HUGEINT))) // (abs(CAST($2 AS HUGEINT)) * 2) * sign($1) * sign($2)"

// widestInterval is the full range of the first argument's family: what products and quotients have.
func widestInterval(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	if isYearMonth(args[0].Type()) {
		return types.YearMonthInterval, nil
	}
	return types.DayTimeInterval, nil
}

// coerceIntervals: both sides are intervals of one family, cast to the widest range of fields; void takes the other's type.
func (op arithmeticOp) coerceIntervals(b *Binding, args []analyzed.Expr) error {
	if op.symbol != "+" && op.symbol != "-" && op.symbol != "div" {
		return b.binaryMismatch(args, op.accepted()...)
	}
	t, ok := commonType(b.Conf, false, args[0].Type(), args[1].Type())
	if !ok || !isInterval(t) {
		return b.binaryMismatch(args, op.accepted()...)
	}
	args[0], args[1] = b.implicit(args[0], t), b.implicit(args[1], t)
	return nil
}

// instead turns + - * / over dates, times and intervals into the rows above.
func (op arithmeticOp) instead(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	e, err := op.datetime(b, args[0], args[1])
	if e == nil || err != nil || !op.try {
		return e, err
	}
	return &analyzed.Call{Typed: analyzed.Typed{DataType: e.Type(), Null: true, At: b.Origin}, Callee: tried(b.row.Name),
		Name: b.Name, Args: []analyzed.Expr{args[0], args[1], e}, ANSI: true}, nil
}

// tried is a try_ function over another expression, which stands as a third argument that names hide. DuckDB's TRY takes
// neither random functions nor subqueries.
func tried(name string) *Function {
	return &Function{Name: name, Show: firstArgs(2, name), SQL: code(func(c *lowering) (ducksql.Expr, error) {
		e, err := c.arg(2)
		if err != nil || !isDatetime(c.Args[2].Type()) || !analyzed.Deterministic(c.Args[2]) || analyzed.Any(c.Args[2], isSubquery) {
			return e, err
		}
		return ducksql.Func("try", e), nil
	})}
}

func isSubquery(e analyzed.Expr) bool {
	_, is := e.(*analyzed.Subquery)
	return is
}

func (op arithmeticOp) datetime(b *Binding, l, r analyzed.Expr) (analyzed.Expr, error) {
	switch op.symbol {
	case "+":
		return addDatetime(b, l, r)
	case "-":
		return subtractDatetime(b, l, r)
	case "*":
		if isInterval(r.Type()) && !isInterval(l.Type()) {
			l, r = r, l
		}
		if isCalendar(r.Type()) {
			l, r = r, l
		}
		switch {
		case isCalendar(l.Type()):
			return b.internal(multiplyCalendar.of(op), l, r)
		case isInterval(l.Type()) && op.try:
			return b.internal(tryMultiplyInterval, l, r)
		case isInterval(l.Type()):
			return b.internal(multiplyInterval, l, r)
		}
	case "/":
		if isInterval(l.Type()) && op.try {
			return b.internal(tryDivideInterval, l, r)
		}
		if isInterval(l.Type()) {
			return b.internal(divideInterval, l, r)
		}
		if isCalendar(l.Type()) {
			return b.internal(divideCalendar.of(op), l, r)
		}
	}
	return nil, nil
}

// wholeDays reports the type INTERVAL DAY.
func wholeDays(t types.DataType) bool {
	return t == types.DataType(types.DayTimeIntervalType{Start: types.Day, End: types.Day})
}

// addDatetime is date or timestamp + interval in either order, date + days.
func addDatetime(b *Binding, l, r analyzed.Expr) (analyzed.Expr, error) {
	lt, rt := l.Type(), r.Type()
	if (isDate(rt) || isAnyTimestamp(rt)) && (isInterval(lt) || isCalendar(lt)) {
		l, r, lt, rt = r, l, rt, lt
	}
	switch {
	case isTime(lt) && isDayTime(rt):
		return b.internal(timeAddInterval, l, r)
	case isTime(rt) && isDayTime(lt):
		return b.internal(timeAddInterval, r, l)
	case isDate(lt) && wholeDays(rt):
		days, err := b.internal(extractDays, r)
		if err != nil {
			return nil, err
		}
		return b.other("date_add", l, days)
	case isDate(lt) && isDayTime(rt):
		return b.internal(timestampAddInterval, b.implicit(l, types.Timestamp), r)
	case isDate(lt) && isYearMonth(rt):
		return b.internal(dateAddMonths, l, r)
	case isDate(lt) && isCalendar(rt):
		return b.internal(dateAddCalendar, l, r)
	case isAnyTimestamp(lt) && isYearMonth(rt):
		return b.internal(timestampAddMonths, l, r)
	case sameFamily(lt, rt), isVoid(lt) && isInterval(rt), isVoid(rt) && isInterval(lt):
		return nil, nil
	case isDayTime(rt) || isCalendar(rt), isAnyTimestamp(lt) && isVoid(rt):
		return backTo(b, l, timestampAddInterval, r)
	case isDate(lt) && isVoid(rt):
		return b.internal(timestampAddInterval, b.implicit(l, types.Timestamp), r)
	case isVoid(lt) && isDatetime(rt):
		return addDatetime(b, r, l)
	case isDayTime(lt) || isCalendar(lt):
		return backTo(b, r, timestampAddInterval, l)
	case isDate(lt) || isDate(rt):
		return addDays(b, l, r)
	}
	return nil, nil
}

// addDays is date_add. A string beside the date is a date itself, or a double where legacy rules hold: neither adds.
func addDays(b *Binding, l, r analyzed.Expr) (analyzed.Expr, error) {
	args := []analyzed.Expr{l, r}
	for i, a := range args {
		switch {
		case !isString(a.Type()):
		case b.Conf.ANSI():
			args[i] = b.implicit(a, types.Date)
		default:
			args[i] = b.implicit(a, types.Double)
		}
	}
	if !isDate(args[0].Type()) {
		args[0], args[1] = args[1], args[0]
	}
	return b.other("date_add", args...)
}

// subtractDatetime is date or timestamp - interval, date - days, and differences.
func subtractDatetime(b *Binding, l, r analyzed.Expr) (analyzed.Expr, error) {
	lt, rt := l.Type(), r.Type()
	switch {
	case isTime(lt) && isDayTime(rt):
		return b.internal(timeSubInterval, l, r)
	case isTime(lt) && isTime(rt):
		return b.internal(subtractTimes, l, r)
	case isDate(lt) && wholeDays(rt):
		days, err := b.internal(extractDays, r)
		if err != nil {
			return nil, err
		}
		minus, err := Bind(&Binding{Name: "negative", Args: []analyzed.Expr{days}, Operator: true, Origin: b.Origin, Conf: b.Conf})
		if err != nil {
			return nil, err
		}
		return b.other("date_add", l, minus)
	case isDate(lt) && isDayTime(rt):
		return b.internal(timestampSubInterval, b.implicit(l, types.Timestamp), r)
	case isDate(lt) && isYearMonth(rt):
		return b.internal(dateSubMonths, l, r)
	case isDate(lt) && isCalendar(rt):
		return b.internal(dateSubCalendar, l, r)
	case isAnyTimestamp(lt) && isYearMonth(rt):
		return b.internal(timestampSubMonths, l, r)
	case sameFamily(lt, rt), isVoid(lt) && isInterval(rt), isVoid(rt) && isInterval(lt):
		return nil, nil
	case isDayTime(rt) || isCalendar(rt):
		return backTo(b, l, timestampSubInterval, r)
	case isAnyTimestamp(lt) || isAnyTimestamp(rt):
		return b.internal(subtractTimestamps, toTimestamp(b, l), toTimestamp(b, r))
	case isDate(rt), isDate(lt) && (isVoid(rt) || isString(rt) && b.Conf.ANSI()):
		return b.internal(subtractDates, l, r)
	case isDate(lt) && !isString(rt):
		return b.other("date_sub", l, r)
	}
	return nil, nil
}

// toTimestamp brings dates and voids beside a timestamp to timestamps.
func toTimestamp(b *Binding, e analyzed.Expr) analyzed.Expr {
	if isDate(e.Type()) || isVoid(e.Type()) || isString(e.Type()) && b.Conf.ANSI() {
		return b.implicit(e, types.Timestamp)
	}
	return e
}

// backTo computes over timestamps and casts back: '2020-01-01' + INTERVAL '1' HOUR is a string.
func backTo(b *Binding, base analyzed.Expr, row *Function, interval analyzed.Expr) (analyzed.Expr, error) {
	t := base.Type()
	e, err := b.internal(row, base, interval)
	if err != nil || isVoid(t) {
		return e, err
	}
	return b.implicit(e, t), nil
}

// sameFamily reports intervals that add to each other.
func sameFamily(l, r types.DataType) bool {
	return isDayTime(l) && isDayTime(r) || isYearMonth(l) && isYearMonth(r) || isCalendar(l) && isCalendar(r)
}
