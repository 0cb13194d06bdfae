package javatime

import (
	"fmt"
	"strings"
)

// FormatYearMonth prints months as the ANSI literal of an interval with the given fields, such as "year to month".
func FormatYearMonth(months int64, fields string) string {
	sign := ""
	if months < 0 {
		sign, months = "-", -months
	}
	body := fmt.Sprintf("%d-%d", months/12, months%12)
	switch fields {
	case "year":
		body = fmt.Sprint(months / 12)
	case "month":
		body = fmt.Sprint(months)
	}
	return "INTERVAL '" + sign + body + "' " + strings.ToUpper(fields)
}

// FormatDayTime prints microseconds as the ANSI literal of an interval with the given fields, such as "day to second".
func FormatDayTime(micros int64, fields string) string {
	sign := ""
	rest := uint64(micros)
	if micros < 0 {
		sign, rest = "-", -rest
	}
	first, last, spans := strings.Cut(fields, " to ")
	if !spans {
		last = first
	}
	names := []string{"day", "hour", "minute", "second"}
	units := []uint64{microsPerDay, 3_600_000_000, 60_000_000, microsPerSecond}
	separators := []string{"", " ", ":", ":"}
	var body strings.Builder
	started := false
	for i, name := range names {
		if name == first {
			started = true
		} else if started {
			body.WriteString(separators[i])
		}
		if !started {
			continue
		}
		n := rest / units[i]
		rest %= units[i]
		if i == 0 {
			fmt.Fprintf(&body, "%d", n)
		} else {
			fmt.Fprintf(&body, "%02d", n)
		}
		if name == last {
			break
		}
	}
	if last == "second" && rest > 0 {
		body.WriteString("." + strings.TrimRight(fmt.Sprintf("%06d", rest), "0"))
	}
	return "INTERVAL '" + sign + body.String() + "' " + strings.ToUpper(fields)
}

// String prints a calendar interval as Spark casts it to text: "1 years 2 months 3 days 4 hours".
func (i Interval) String() string {
	var parts []string
	add := func(n int64, unit string) {
		if n != 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, unit))
		}
	}
	add(int64(i.Months/12), "years")
	add(int64(i.Months%12), "months")
	add(int64(i.Days), "days")
	add(i.Micros/3_600_000_000, "hours")
	add(i.Micros/60_000_000%60, "minutes")
	if rest := i.Micros % 60_000_000; rest != 0 {
		sign := ""
		if rest < 0 {
			sign, rest = "-", -rest
		}
		text := fmt.Sprintf("%s%d.%06d", sign, rest/microsPerSecond, rest%microsPerSecond)
		parts = append(parts, strings.TrimRight(strings.TrimRight(text, "0"), ".")+" seconds")
	}
	if len(parts) == 0 {
		return "0 seconds"
	}
	return strings.Join(parts, " ")
}
