package javatime

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// Interval is Spark's calendar interval.
type Interval struct {
	Months, Days int32
	Micros       int64
}

// unitValues are the units of ParseInterval: months, days or microseconds.
var unitValues = map[string]struct {
	part  int // 0 months, 1 days, 2 microseconds
	value int64
}{
	"year": {0, 12}, "month": {0, 1}, "week": {1, 7}, "day": {1, 1}, "hour": {2, 3_600_000_000}, "minute": {2, 60_000_000},
	"second": {2, 1_000_000}, "millisecond": {2, 1000}, "microsecond": {2, 1},
}

// ParseInterval reads "[interval] [+-]n unit ...", such as "1 year -2.5 seconds"; only seconds may have a fraction.
func ParseInterval(s string) (Interval, bool) {
	words := strings.Fields(strings.ToLower(trim(s)))
	if len(words) > 0 && words[0] == "interval" {
		words = words[1:]
	}
	var parts [3]int64
	for n := 0; len(words) > 0; n++ {
		negative := false
		number := words[0]
		words = words[1:]
		if number == "-" || number == "+" {
			if len(words) == 0 {
				return Interval{}, false
			}
			negative, number, words = number == "-", words[0], words[1:]
		} else if number[0] == '-' || number[0] == '+' {
			negative, number = number[0] == '-', number[1:]
		}
		if len(words) == 0 {
			return Interval{}, false
		}
		name := words[0]
		words = words[1:]
		unit, ok := unitValues[strings.TrimSuffix(name, "s")]
		if !ok {
			return Interval{}, false
		}
		value, ok := unitAmount(number, unit.value, strings.HasPrefix(name, "second"))
		if !ok {
			return Interval{}, false
		}
		if negative {
			value = -value
		}
		sum := parts[unit.part] + value
		if value > 0 != (sum > parts[unit.part]) && value != 0 {
			return Interval{}, false
		}
		parts[unit.part] = sum
		if len(words) == 0 {
			return Interval{int32(parts[0]), int32(parts[1]), parts[2]}, parts[0] == int64(int32(parts[0])) && parts[1] == int64(int32(parts[1]))
		}
	}
	return Interval{}, false
}

// unitAmount is number * unit. A fraction of up to nine digits is allowed for seconds.
func unitAmount(number string, unit int64, fractions bool) (int64, bool) {
	whole, fraction, pointed := strings.Cut(number, ".")
	if pointed && !fractions || !allDigits(whole) || !allDigits(fraction) || whole == "" && fraction == "" || len(fraction) > 9 {
		return 0, false
	}
	n := int64(0)
	if whole != "" {
		var err error
		if n, err = strconv.ParseInt(whole, 10, 64); err != nil || n > math.MaxInt64/unit {
			return 0, false
		}
	}
	amount := n * unit
	if fraction != "" {
		micros, _ := strconv.ParseInt((fraction + "000000")[:6], 10, 64)
		amount += micros
	}
	return amount, amount >= 0
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// Problem tells why an interval text is refused.
type Problem int

// Problems.
const (
	Fine       Problem = iota
	Unmatched          // the text has another form
	OutOfRange         // a field or the whole is out of range
)

var (
	literal        = regexp.MustCompile(`(?i)^interval\s+([+-]?)\s*'\s*([+-]?)(.*?)\s*'\s+(.*)$`)
	yearMonthText  = regexp.MustCompile(`^(\d{1,9})-(\d{1,2})$`)
	plainNumber    = regexp.MustCompile(`^\d{1,19}$`)
	secondsText    = regexp.MustCompile(`^(\d{1,13})(?:\.(\d{1,9}))?$`)
	dayForm        = regexp.MustCompile(`^(\d{1,9})(?: (\d{1,2}))(?::(\d{1,2}))?(?::(\d{1,2})(?:\.(\d{1,9}))?)?$`)
	hourForm       = regexp.MustCompile(`^(\d{1,10}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,9}))?)?$`)
	minuteForm     = regexp.MustCompile(`^(\d{1,12}):(\d{1,2})(?:\.(\d{1,9}))?$`)
	fieldSeparator = regexp.MustCompile(`\s+`)
)

// unwrap takes the sign and the body out of "[+-]body" or "INTERVAL [+-]'[+-]body' <fields>", whose fields must be the given ones.
func unwrap(s, fields string) (negative bool, body string, ok bool) {
	s = trim(s)
	if m := literal.FindStringSubmatch(s); m != nil {
		if !strings.EqualFold(fieldSeparator.ReplaceAllString(strings.TrimSpace(m[4]), " "), fields) {
			return false, "", false
		}
		return (m[1] == "-") != (m[2] == "-"), m[3], true
	}
	if after, found := strings.CutPrefix(s, "-"); found {
		return true, after, true
	}
	return false, strings.TrimPrefix(s, "+"), true
}

// ParseYearMonth reads a text as months; fields is "year", "month" or "year to month".
func ParseYearMonth(s, fields string) (months int32, problem Problem) {
	negative, body, ok := unwrap(s, fields)
	if !ok {
		return 0, Unmatched
	}
	total := int64(0)
	if fields == "year to month" {
		m := yearMonthText.FindStringSubmatch(body)
		if m == nil {
			return 0, Unmatched
		}
		if number(m[2]) > 11 {
			return 0, OutOfRange
		}
		total = number(m[1])*12 + number(m[2])
	} else {
		if !plainNumber.MatchString(body) {
			return 0, Unmatched
		}
		total = number(body)
		if total > math.MaxInt32+1 {
			return 0, OutOfRange
		}
		if fields == "year" {
			total *= 12
		}
	}
	if negative {
		total = -total
	}
	if total != int64(int32(total)) {
		return 0, OutOfRange
	}
	return int32(total), Fine
}

// number reads digits that a pattern has checked; too many give the largest number.
func number(s string) int64 {
	if s == "" {
		return 0
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return math.MaxInt64
	}
	return n
}

// ParseDayTime reads a text as microseconds; fields is one of day, hour, minute, second or "<field> to <finer field>".
func ParseDayTime(s, fields string) (micros int64, problem Problem) {
	negative, body, ok := unwrap(s, fields)
	if !ok {
		return 0, Unmatched
	}
	parts, limited, ok := dayTimeParts(body, fields)
	if !ok {
		return 0, Unmatched
	}
	limits := [4]int64{106_751_991, 23, 59, 59}
	units := [4]int64{microsPerDay, 3_600_000_000, 60_000_000, microsPerSecond}
	for i, n := range parts[:4] {
		if i >= limited && n > limits[i] || n > math.MaxInt64/units[i] {
			return 0, OutOfRange
		}
		micros += n * units[i]
		if micros < 0 {
			return 0, OutOfRange
		}
	}
	micros += parts[4]
	if micros < 0 {
		return 0, OutOfRange
	}
	if negative {
		micros = -micros
	}
	return micros, Fine
}

// dayTimeParts splits into days, hours, minutes, seconds and microseconds. Fields from limited on have a range.
func dayTimeParts(body, fields string) (parts [5]int64, limited int, ok bool) {
	set := func(at int, groups []string) {
		for i, g := range groups {
			if at+i == 4 {
				parts[4] = number((g + "000000")[:6])
			} else {
				parts[at+i] = number(g)
			}
		}
	}
	first, last, spans := strings.Cut(fields, " to ")
	index := map[string]int{"day": 0, "hour": 1, "minute": 2, "second": 3}
	start := index[first]
	if !spans {
		if first == "second" {
			m := secondsText.FindStringSubmatch(body)
			if m == nil {
				return parts, 0, false
			}
			set(3, m[1:])
			return parts, 4, true
		}
		if !plainNumber.MatchString(body) {
			return parts, 0, false
		}
		parts[start] = number(body)
		return parts, start + 1, true
	}
	form := []*regexp.Regexp{dayForm, hourForm, minuteForm}[start]
	m := form.FindStringSubmatch(body)
	if m == nil {
		return parts, 0, false
	}
	// exactly the fields of the type are there
	given := 0
	for i, g := range m[1:] {
		if g != "" && start+i < 4 {
			given = start + i
		}
	}
	if given != index[last] {
		return parts, 0, false
	}
	set(start, m[1:])
	return parts, start + 1, true
}
