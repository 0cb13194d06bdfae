package native

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
)

// datetimeKernels compute with dates, times and intervals. Kernels that end in a BOOLEAN parameter raise when it is true
// and give NULL otherwise.
func datetimeKernels() []*Kernel {
	k := &clocks{}
	number := AnyType // DECIMAL(16,6) or DECIMAL(18,6), read as its unscaled value
	return []*Kernel{
		{Name: "spark_months_between", Params: []Type{TimestampTZType, TimestampTZType, BooleanType, VarcharType}, Result: DoubleType, Run: k.monthsBetween},
		{Name: "spark_next_day", Params: []Type{DateType, VarcharType, BooleanType}, Result: DateType, Run: nextDay},
		{Name: "spark_timestamp_add", Params: []Type{VarcharType, BigIntType, TimestampTZType, VarcharType}, Result: TimestampTZType, Run: k.timestampAdd},
		{Name: "spark_timestamp_ntz_add", Params: []Type{VarcharType, BigIntType, TimestampType}, Result: TimestampType, Run: timestampNTZAdd},
		{Name: "spark_timestamp_diff", Params: []Type{VarcharType, TimestampTZType, TimestampTZType, VarcharType}, Result: BigIntType, Run: k.timestampDiff},
		{Name: "spark_make_date", Params: []Type{IntegerType, IntegerType, IntegerType, BooleanType}, Result: DateType, Run: makeDate},
		{Name: "spark_make_timestamp", Params: []Type{IntegerType, IntegerType, IntegerType, IntegerType, IntegerType, number, BooleanType},
			Result: TimestampType, Run: makeTimestamp},
		{Name: "spark_make_interval", Params: []Type{IntegerType, IntegerType, IntegerType, IntegerType, IntegerType, IntegerType, number, BooleanType},
			Result: Type{ID: Interval}, Run: makeInterval},
		{Name: "spark_parse_timestamp_as", Params: []Type{VarcharType, VarcharType, VarcharType, VarcharType}, Result: TimestampTZType, Run: k.parseTimestampAs},
		{Name: "spark_parse_timestamp_ntz_as", Params: []Type{VarcharType, VarcharType, VarcharType}, Result: TimestampType, Run: k.parseTimestampNTZAs},
		{Name: "spark_day_time_bucket", Params: []Type{BigIntType, TimestampTZType, TimestampTZType, VarcharType}, Result: TimestampTZType,
			Run: k.bucket(func(c *Call, row int) int64 { return At[int64](c.Args[0], row) }, (*javatime.Zone).DayTimeBucket)},
		{Name: "spark_month_bucket", Params: []Type{IntegerType, TimestampTZType, TimestampTZType, VarcharType}, Result: TimestampTZType,
			Run: k.bucket(func(c *Call, row int) int64 { return int64(At[int32](c.Args[0], row)) }, (*javatime.Zone).MonthBucket)},
		{Name: "spark_make_time", Params: []Type{IntegerType, IntegerType, number}, Result: TimeType, Run: makeTime},
		{Name: "spark_time_of", Params: []Type{BigIntType, BigIntType}, Result: TimeType, Run: timeOf},
		{Name: "spark_time_diff", Params: []Type{VarcharType, TimeType, TimeType}, Result: BigIntType, Run: timeDiff},
		{Name: "spark_time_trunc", Params: []Type{VarcharType, TimeType}, Result: TimeType, Run: timeTrunc},
		{Name: "spark_parse_time", Params: []Type{VarcharType, VarcharType, BooleanType}, Result: TimeType, Run: k.parseTime},
	}
}

func (k *clocks) monthsBetween(c *Call) error {
	return k.eachZone(c, 3, func(row int, zone *javatime.Zone) error {
		Append(c.Out, zone.MonthsBetween(At[int64](c.Args[0], row), At[int64](c.Args[1], row), c.Args[2].Bool(row)))
		return nil
	})
}

func nextDay(c *Call) error {
	return c.Each(func(row int) error {
		next, ok := javatime.NextDay(int64(At[int32](c.Args[0], row)), c.Args[1].Text(row))
		switch {
		case ok:
			Append(c.Out, int32(next))
		case c.Args[2].Bool(row):
			return raise("ILLEGAL_DAY_OF_WEEK", "string", c.Args[1].Text(row))
		default:
			c.Out.AppendNull()
		}
		return nil
	})
}

// timestampAdd moves $3 by $2 units of name $1 in zone $4.
func (k *clocks) timestampAdd(c *Call) error {
	return k.eachZone(c, 3, func(row int, zone *javatime.Zone) error { return addUnits(c, row, zone, "TIMESTAMP") })
}

func timestampNTZAdd(c *Call) error {
	return c.Each(func(row int) error { return addUnits(c, row, javatime.UTC, "TIMESTAMP_NTZ") })
}

func addUnits(c *Call, row int, zone *javatime.Zone, typeName string) error {
	unit, quantity, instant := c.Args[0].Text(row), At[int64](c.Args[1], row), At[int64](c.Args[2], row)
	moved, ok := zone.Add(instant, quantity, unit)
	if !ok {
		shown := string(javatime.AppendTimestamp(nil, zone.ToLocal(instant)))
		return raise("DATETIME_OVERFLOW", "operation", "add "+strconv.FormatInt(quantity, 10)+"L "+unit+" to "+typeName+" '"+shown+"'")
	}
	Append(c.Out, moved)
	return nil
}

func (k *clocks) timestampDiff(c *Call) error {
	return k.eachZone(c, 3, func(row int, zone *javatime.Zone) error {
		n, ok := javatime.Between(zone.ToLocal(At[int64](c.Args[1], row)), zone.ToLocal(At[int64](c.Args[2], row)), c.Args[0].Text(row))
		if !ok {
			return raise("INVALID_PARAMETER_VALUE.DATETIME_UNIT", "functionName", "`TIMESTAMPDIFF`", "parameter", "`unit`", "invalidValue", quotedText(c.Args[0].Text(row)))
		}
		Append(c.Out, n)
		return nil
	})
}

// refuseField is NULL, or DATETIME_FIELD_OUT_OF_BOUNDS when the last argument says so.
func refuseField(c *Call, row int, problem string) error {
	if !c.Args[len(c.Args)-1].Bool(row) {
		c.Out.AppendNull()
		return nil
	}
	return raise("DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION", "rangeMessage", problem, "ansiConfig", ansiKey)
}

func (c *Call) int32At(arg, row int) int { return int(At[int32](c.Args[arg], row)) }

const ansiKey = "\"spark.sql.ansi.enabled\""

// lastYear is the last year of which DuckDB has dates.
const lastYear = 5_000_000

func makeDate(c *Call) error {
	return c.Each(func(row int) error {
		year, month, day := c.int32At(0, row), c.int32At(1, row), c.int32At(2, row)
		if problem := javatime.DateProblem(year, month, day); problem != "" {
			return refuseField(c, row, problem)
		}
		if year > lastYear || year < -lastYear {
			return refuseField(c, row, "integer overflow")
		}
		Append(c.Out, int32(javatime.DaysOf(year, month, day)))
		return nil
	})
}

// makeTimestamp makes a local reading. A second of exactly 60 is the next minute.
func makeTimestamp(c *Call) error {
	return c.Each(func(row int) error {
		year, month, day, hour, minute := c.int32At(0, row), c.int32At(1, row), c.int32At(2, row), c.int32At(3, row), c.int32At(4, row)
		micros := c.Args[5].Int(row)
		second, fraction := floorDivide(micros, 1_000_000)
		carry := int64(0)
		if second == 60 {
			if fraction != 0 {
				if !c.Args[6].Bool(row) {
					c.Out.AppendNull()
					return nil
				}
				return raise("INVALID_FRACTION_OF_SECOND", "secAndMicros", strconv.FormatFloat(float64(micros)/1e6, 'f', -1, 64))
			}
			second, carry = 0, 60
		}
		problem := javatime.DateProblem(year, month, day)
		if problem == "" {
			problem = javatime.TimeProblem(hour, minute, int(second))
		}
		if problem == "" && (year > 290_000 || year < -290_000) {
			problem = "long overflow"
		}
		if problem != "" {
			return refuseField(c, row, problem)
		}
		seconds := javatime.DaysOf(year, month, day)*86_400 + int64((hour*60+minute)*60) + second + carry
		Append(c.Out, seconds*1_000_000+fraction)
		return nil
	})
}

func floorDivide(a, b int64) (quotient, remainder int64) {
	quotient, remainder = a/b, a%b
	if remainder < 0 {
		quotient, remainder = quotient-1, remainder+b
	}
	return quotient, remainder
}

// makeInterval takes years, months, weeks, days, hours, minutes and seconds.
func makeInterval(c *Call) error {
	return c.Each(func(row int) error {
		months := int64(c.int32At(0, row))*12 + int64(c.int32At(1, row))
		days := int64(c.int32At(2, row))*7 + int64(c.int32At(3, row))
		// hours and minutes of 32 bits cannot overflow; the seconds have at most 18 digits
		micros := int64(c.int32At(4, row))*3_600_000_000 + int64(c.int32At(5, row))*60_000_000
		total := micros + c.Args[6].Int(row)
		overflow := (total > micros) != (c.Args[6].Int(row) > 0) && c.Args[6].Int(row) != 0
		switch {
		case months == int64(int32(months)) && days == int64(int32(days)) && !overflow:
			Append(c.Out, javatime.Interval{Months: int32(months), Days: int32(days), Micros: total})
		case c.Args[7].Bool(row):
			return raise("ARITHMETIC_OVERFLOW", "message", "overflow", "alternative", "", "config", ansiKey)
		default:
			c.Out.AppendNull()
		}
		return nil
	})
}

// parseTimestampAs raises what the named function raises for a text that does not fit its pattern.
func (k *clocks) parseTimestampAs(c *Call) error {
	return k.eachPattern(c, 2, true, func(row int, p *javatime.Pattern, zone *javatime.Zone) error {
		_, instant, ok := p.Parse(c.Args[0].Text(row), zone)
		if !ok {
			return cannotParse(p, c.Args[0].Text(row), c.Args[3].Text(row))
		}
		Append(c.Out, instant)
		return nil
	})
}

func cannotParse(p *javatime.Pattern, text, function string) error {
	if err := formerlyRead(p, text); err != nil {
		return err
	}
	return raise("CANNOT_PARSE_TIMESTAMP", "func", "`"+function+"`", "message", p.Explain(text))
}

func (k *clocks) parseTimestampNTZAs(c *Call) error {
	return k.eachPattern(c, 0, true, func(row int, p *javatime.Pattern, zone *javatime.Zone) error {
		local, _, ok := p.Parse(c.Args[0].Text(row), zone)
		if !ok {
			return cannotParse(p, c.Args[0].Text(row), c.Args[2].Text(row))
		}
		Append(c.Out, local)
		return nil
	})
}

// bucket computes time_bucket(width, time, origin) in zone $4.
func (k *clocks) bucket(width func(c *Call, row int) int64, start func(z *javatime.Zone, width, instant, origin int64) (int64, bool)) func(c *Call) error {
	return func(c *Call) error {
		return k.eachZone(c, 3, func(row int, zone *javatime.Zone) error {
			at, ok := start(zone, width(c, row), At[int64](c.Args[1], row), At[int64](c.Args[2], row))
			if !ok {
				return raise("DATETIME_OVERFLOW", "operation", "time_bucket")
			}
			Append(c.Out, at)
			return nil
		})
	}
}

func makeTime(c *Call) error {
	return c.Each(func(row int) error {
		hour, minute := c.int32At(0, row), c.int32At(1, row)
		second, fraction := floorDivide(c.Args[2].Int(row), 1_000_000)
		if second < 0 {
			second, fraction = c.Args[2].Int(row)/1_000_000, 0
		}
		if problem := javatime.TimeProblem(hour, minute, int(second)); problem != "" {
			return raise("DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION", "rangeMessage", problem)
		}
		Append(c.Out, int64((hour*60+minute)*60+int(second))*1_000_000+fraction)
		return nil
	})
}

// timeOf is the time of $1 units of $2 microseconds after midnight.
func timeOf(c *Call) error {
	return c.Each(func(row int) error {
		n, size := At[int64](c.Args[0], row), At[int64](c.Args[1], row)
		micros, ok := javatime.MultiplyExact(n, size)
		nanos, fits := javatime.MultiplyExact(micros, 1000)
		switch {
		case !ok || !fits:
			return raise("DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION", "rangeMessage", "long overflow")
		case micros < 0 || micros >= 86_400_000_000:
			return raise("DATETIME_FIELD_OUT_OF_BOUNDS.WITHOUT_SUGGESTION", "rangeMessage",
				"Invalid TIME value: must be between 00:00:00 and 23:59:59.999999999, but got "+strconv.FormatInt(nanos, 10)+" nanoseconds")
		}
		Append(c.Out, micros)
		return nil
	})
}

// timeUnit is the length of a unit of TIME in microseconds.
func timeUnit(unit, function string) (int64, error) {
	switch strings.ToUpper(unit) {
	case "HOUR":
		return 3_600_000_000, nil
	case "MINUTE":
		return 60_000_000, nil
	case "SECOND":
		return 1_000_000, nil
	case "MILLISECOND":
		return 1000, nil
	case "MICROSECOND":
		return 1, nil
	}
	return 0, raise("INVALID_PARAMETER_VALUE.TIME_UNIT", "functionName", "`"+function+"`", "parameter", "`unit`", "invalidValue", quotedText(unit))
}

func timeDiff(c *Call) error {
	return c.Each(func(row int) error {
		size, err := timeUnit(c.Args[0].Text(row), "time_diff")
		if err != nil {
			return err
		}
		Append(c.Out, (At[int64](c.Args[2], row)-At[int64](c.Args[1], row))/size)
		return nil
	})
}

func timeTrunc(c *Call) error {
	return c.Each(func(row int) error {
		size, err := timeUnit(c.Args[0].Text(row), "time_trunc")
		if err != nil {
			return err
		}
		at := At[int64](c.Args[1], row)
		Append(c.Out, at-at%size)
		return nil
	})
}

// parseTime reads a time of day by a pattern; $3 tells whether a text that does not fit raises.
func (k *clocks) parseTime(c *Call) error {
	var l latest[*javatime.Pattern]
	return c.Each(func(row int) error {
		pattern := c.Args[1].Text(row)
		p, err := k.compile(&l, pattern, true)
		if err != nil {
			return raise("INVALID_DATETIME_PATTERN.WITH_SUGGESTION", "pattern", quotedText(pattern), "docroot", docRoot)
		}
		local, _, ok := p.Parse(c.Args[0].Text(row), javatime.UTC)
		switch {
		case ok:
			_, micros := floorDivide(local, 86_400_000_000)
			Append(c.Out, micros)
		case c.Args[2].Bool(row):
			return raise("CANNOT_PARSE_TIME", "input", quotedText(c.Args[0].Text(row)), "format", quotedText(pattern))
		default:
			c.Out.AppendNull()
		}
		return nil
	})
}
