package render

import (
	"fmt"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/translate/types"
)

const (
	microsPerSecond = int64(1_000_000)
	microsPerMinute = 60 * microsPerSecond
	microsPerHour   = 60 * microsPerMinute
	microsPerDay    = 24 * microsPerHour
)

// appendDate writes days since 1970-01-01.
func appendDate(dst []byte, days int64) []byte {
	return appendYMD(dst, time.Unix(days*86400, 0).UTC())
}

// appendYMD writes a date; years past 9999 carry a sign, as in ISO 8601.
func appendYMD(dst []byte, t time.Time) []byte {
	switch y := t.Year(); {
	case y > 9999:
		dst = fmt.Appendf(dst, "+%d", y)
	case y < 0:
		dst = fmt.Appendf(dst, "-%04d", -y)
	default:
		dst = fmt.Appendf(dst, "%04d", y)
	}
	return fmt.Appendf(dst, "-%02d-%02d", int(t.Month()), t.Day())
}

// appendTimestamp writes microseconds since the epoch, in the session's zone when the type has one.
func (f Format) appendTimestamp(dst []byte, micros int64, t types.DataType) []byte {
	at := time.UnixMicro(micros).UTC()
	if _, ntz := t.(types.TimestampNTZType); !ntz && f.Zone != nil {
		at = at.In(f.Zone)
	}
	dst = append(appendYMD(dst, at), ' ')
	return appendClock(dst, at.Hour(), at.Minute(), at.Second(), int64(at.Nanosecond()/1000))
}

// appendTime writes microseconds since midnight.
func appendTime(dst []byte, micros int64) []byte {
	return appendClock(dst, int(micros/microsPerHour), int(micros%microsPerHour/microsPerMinute),
		int(micros%microsPerMinute/microsPerSecond), micros%microsPerSecond)
}

// appendClock writes hh:mm:ss and the fraction without trailing zeros.
func appendClock(dst []byte, h, m, s int, micros int64) []byte {
	dst = fmt.Appendf(dst, "%02d:%02d:%02d", h, m, s)
	if micros != 0 {
		dst = append(dst, '.')
		dst = append(dst, strings.TrimRight(fmt.Sprintf("%06d", micros), "0")...)
	}
	return dst
}

// appendYearMonth writes months as an ANSI interval literal.
func appendYearMonth(dst []byte, months int64, t types.DataType) []byte {
	sign := ""
	if months < 0 {
		sign, months = "-", -months
	}
	ym, _ := t.(types.YearMonthIntervalType)
	switch {
	case ym.Start == types.Year && ym.End == types.Year:
		return fmt.Appendf(dst, "INTERVAL '%s%d' YEAR", sign, months/12)
	case ym.Start == types.Month:
		return fmt.Appendf(dst, "INTERVAL '%s%d' MONTH", sign, months)
	default:
		return fmt.Appendf(dst, "INTERVAL '%s%d-%d' YEAR TO MONTH", sign, months/12, months%12)
	}
}

var dayTimeFields = [...]string{"DAY", "HOUR", "MINUTE", "SECOND"}

// appendDayTime writes microseconds as an ANSI interval literal. The first field
// takes all that is left; the others are two digits, seconds with a fraction.
func appendDayTime(dst []byte, micros int64, t types.DataType) []byte {
	dt, ok := t.(types.DayTimeIntervalType)
	if !ok {
		dt = types.DayTimeInterval
	}
	sign, rest := "", uint64(micros)
	if micros < 0 {
		sign, rest = "-", -uint64(micros)
	}
	dst = append(append(dst, "INTERVAL '"...), sign...)
	units := [...]uint64{uint64(microsPerDay), uint64(microsPerHour), uint64(microsPerMinute), uint64(microsPerSecond)}
	separators := [...]string{"", " ", ":", ":"}
	for field := dt.Start; field <= dt.End; field++ {
		v := rest / units[field]
		rest %= units[field]
		if field == dt.Start {
			dst = fmt.Appendf(dst, leadingForm(field, dt), v)
		} else {
			dst = fmt.Appendf(append(dst, separators[field]...), "%02d", v)
		}
		if field == types.Second && rest != 0 {
			dst = append(dst, '.')
			dst = append(dst, strings.TrimRight(fmt.Sprintf("%06d", rest), "0")...)
		}
	}
	dst = append(append(dst, "' "...), dayTimeFields[dt.Start]...)
	if dt.End != dt.Start {
		dst = append(append(dst, " TO "...), dayTimeFields[dt.End]...)
	}
	return dst
}

// leadingForm is how the first field is written: days plainly, the clock's fields with two digits.
func leadingForm(field int, _ types.DayTimeIntervalType) string {
	if field == types.Day {
		return "%d"
	}
	return "%02d"
}

// appendCalendar writes a calendar interval: "1 years 2 months 3 days 4 hours 5 minutes 6.7 seconds".
func appendCalendar(dst []byte, months, days, micros int64) []byte {
	parts := make([]string, 0, 6)
	add := func(n int64, unit string) {
		if n != 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, unit))
		}
	}
	add(months/12, "years")
	add(months%12, "months")
	add(days, "days")
	add(micros/microsPerHour, "hours")
	add(micros%microsPerHour/microsPerMinute, "minutes")
	if rest := micros % microsPerMinute; rest != 0 {
		sign := ""
		if rest < 0 {
			sign, rest = "-", -rest
		}
		text := fmt.Sprintf("%s%d", sign, rest/microsPerSecond)
		if f := rest % microsPerSecond; f != 0 {
			text += "." + strings.TrimRight(fmt.Sprintf("%06d", f), "0")
		}
		parts = append(parts, text+" seconds")
	}
	if len(parts) == 0 {
		parts = append(parts, "0 seconds")
	}
	return append(dst, strings.Join(parts, " ")...)
}
