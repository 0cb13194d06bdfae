package native

import (
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
)

func intervalKernels() []*Kernel {
	return []*Kernel{
		{Name: "spark_string_to_interval", Params: []Type{VarcharType}, Result: Type{ID: Interval}, Run: stringToInterval},
		{Name: "spark_string_to_year_month_interval", Params: []Type{VarcharType, VarcharType, BooleanType}, Result: IntegerType, Run: stringToYearMonth},
		{Name: "spark_string_to_day_time_interval", Params: []Type{VarcharType, VarcharType, BooleanType}, Result: BigIntType, Run: stringToDayTime},
	}
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
