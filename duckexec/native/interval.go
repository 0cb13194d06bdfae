package native

import (
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
)

func intervalKernels() []*Kernel {
	return []*Kernel{
		{Name: "spark_string_to_interval", Params: []Type{VarcharType}, Result: Type{ID: Interval}, Run: stringToInterval},
		{Name: "spark_interval_add", Params: []Type{intervalType, intervalType, VarcharType}, Result: intervalType, Run: combine(javatime.Interval.Plus)},
		{Name: "spark_interval_subtract", Params: []Type{intervalType, intervalType, VarcharType}, Result: intervalType, Run: combine(javatime.Interval.Minus)},
		{Name: "spark_interval_multiply", Params: []Type{intervalType, DoubleType, VarcharType}, Result: intervalType, Run: scale(javatime.Interval.Times, false)},
		{Name: "spark_interval_divide", Params: []Type{intervalType, DoubleType, VarcharType}, Result: intervalType, Run: scale(javatime.Interval.Over, true)},
		{Name: "spark_string_to_year_month_interval", Params: []Type{VarcharType, VarcharType, BooleanType}, Result: IntegerType, Run: stringToYearMonth},
		{Name: "spark_string_to_day_time_interval", Params: []Type{VarcharType, VarcharType, BooleanType}, Result: BigIntType, Run: stringToDayTime},
	}
}

var intervalType = Type{ID: Interval}

// combine adds or subtracts calendar intervals.
func combine(f func(i, j javatime.Interval) (javatime.Interval, bool)) func(c *Call) error {
	return func(c *Call) error {
		return c.Each(func(row int) error {
			x, exact := f(At[javatime.Interval](c.Args[0], row), At[javatime.Interval](c.Args[1], row))
			return appendInterval(c, row, x, exact)
		})
	}
}

// scale multiplies or divides a calendar interval by a number.
func scale(f func(i javatime.Interval, x float64) (javatime.Interval, bool), divides bool) func(c *Call) error {
	return func(c *Call) error {
		return c.Each(func(row int) error {
			number := At[float64](c.Args[1], row)
			if divides && number == 0 {
				if c.Args[2].Text(row) == "raise" {
					return raise("INTERVAL_DIVIDED_BY_ZERO")
				}
				c.Out.AppendNull()
				return nil
			}
			x, exact := f(At[javatime.Interval](c.Args[0], row), number)
			return appendInterval(c, row, x, exact)
		})
	}
}

// appendInterval appends a result; argument 2 says what an inexact one is: wrap (as it is), raise (an error) or null.
func appendInterval(c *Call, row int, x javatime.Interval, exact bool) error {
	switch mode := c.Args[2].Text(row); {
	case exact || mode == "wrap":
		Append(c.Out, x)
	case mode == "raise":
		return raise("ARITHMETIC_OVERFLOW", "message", "overflow", "alternative", "", "config", `"spark.sql.ansi.enabled"`)
	default:
		c.Out.AppendNull()
	}
	return nil
}

func stringToInterval(c *Call) error {
	return c.Each(func(row int) error {
		if i, ok := javatime.ParseInterval(c.Args[0].Text(row)); ok {
			Append(c.Out, i)
		} else {
			c.Out.AppendNull()
		}
		return nil
	})
}

// fieldsOf are the fields of an interval type: "day to second" of INTERVAL DAY TO SECOND.
func fieldsOf(c *Call, row int) string {
	return strings.TrimPrefix(strings.ToLower(c.Args[1].Text(row)), "interval ")
}

// refuseInterval is NULL, or Spark's condition when the third argument says so.
func refuseInterval(c *Call, row int, problem javatime.Problem) error {
	if !c.Args[2].Bool(row) {
		c.Out.AppendNull()
		return nil
	}
	text, fields := c.Args[0].Text(row), fieldsOf(c, row)
	if problem == javatime.OutOfRange {
		return raise("INVALID_INTERVAL_FORMAT.INTERVAL_PARSING", "input", text, "interval", fields)
	}
	family, condition := "day-time", "INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING_WITH_NOTICE"
	if strings.Contains(fields, "year") || strings.Contains(fields, "month") {
		family, condition = "year-month", "INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING"
	}
	return raise(condition, "input", text, "intervalStr", family, "supportedFormat", supportedForms(fields), "typeName", "interval "+fields)
}

// supportedForms shows how a text of an interval type looks.
func supportedForms(fields string) string {
	forms := map[string]string{
		"year to month": "[+|-]y-m", "year": "[+|-]y", "month": "[+|-]m", "day": "[+|-]d", "hour": "[+|-]h", "minute": "[+|-]m",
		"second": "[+|-]s.n", "day to hour": "[+|-]d h", "day to minute": "[+|-]d h:m", "day to second": "[+|-]d h:m:s.n",
		"hour to minute": "[+|-]h:m", "hour to second": "[+|-]h:m:s.n", "minute to second": "[+|-]m:s.n",
	}
	form := forms[fields]
	return "`" + form + "`, `INTERVAL [+|-]'" + form + "' " + strings.ToUpper(fields) + "`"
}

func stringToYearMonth(c *Call) error {
	return c.Each(func(row int) error {
		months, problem := javatime.ParseYearMonth(c.Args[0].Text(row), fieldsOf(c, row))
		if problem != javatime.Fine {
			return refuseInterval(c, row, problem)
		}
		Append(c.Out, months)
		return nil
	})
}

func stringToDayTime(c *Call) error {
	return c.Each(func(row int) error {
		micros, problem := javatime.ParseDayTime(c.Args[0].Text(row), fieldsOf(c, row))
		if problem != javatime.Fine {
			return refuseInterval(c, row, problem)
		}
		Append(c.Out, micros)
		return nil
	})
}
