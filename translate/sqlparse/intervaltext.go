package sqlparse

import (
	"math"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

const (
	microsPerSecond = 1_000_000
	microsPerMinute = 60 * microsPerSecond
	microsPerHour   = 60 * microsPerMinute
	microsPerDay    = 24 * microsPerHour
)

// unitMicros is the size of a unit; units of months and days count in their own fields and only stand here to be known.
var unitMicros = map[string]int64{
	"year": 12, "month": 1, "week": 7, "day": 1, "hour": microsPerHour, "minute": microsPerMinute,
	"second": microsPerSecond, "millisecond": 1000, "microsecond": 1,
}

var yearMonthFields = map[string]int{"year": types.Year, "month": types.Month}

// Weeks count as days, fractions of seconds as seconds.
var dayTimeFields = map[string]int{
	"week": types.Day, "day": types.Day, "hour": types.Hour, "minute": types.Minute,
	"second": types.Second, "millisecond": types.Second, "microsecond": types.Second, "nanosecond": types.Second,
}

// intervalError is a condition below INVALID_INTERVAL_FORMAT; sub "" stands for a field out of its range.
type intervalError struct {
	sub    string
	params []string
}

func (e *intervalError) raise(p *parser, at sparkerr.Origin) {
	if e.sub == "" {
		p.raise(at, "_LEGACY_ERROR_TEMP_0063", e.params...)
		return
	}
	p.raise(at, "INVALID_INTERVAL_FORMAT."+e.sub, e.params...)
}

// parseInterval reads "[interval] {[sign] number unit}..".
func parseInterval(text string) (parsed.Interval, *intervalError) {
	fail := func(sub string, params ...string) (parsed.Interval, *intervalError) {
		return parsed.Interval{}, &intervalError{sub, append([]string{"input", text}, params...)}
	}
	s := strings.ToLower(strings.TrimSpace(text))
	words := strings.Fields(s)
	if len(words) > 0 && strings.HasPrefix(words[0], "interval") {
		if words[0] != "interval" {
			return fail("INVALID_PREFIX", "prefix", words[0])
		}
		words = words[1:]
	}
	if len(words) == 0 {
		return fail("INPUT_IS_EMPTY")
	}
	var iv parsed.Interval
	for len(words) > 0 {
		number, whole := words[0], words[0]
		words = words[1:]
		negative := strings.HasPrefix(number, "-")
		if negative || strings.HasPrefix(number, "+") {
			number = number[1:]
			if number == "" {
				if len(words) == 0 {
					return fail("MISSING_NUMBER", "word", whole)
				}
				number, whole, words = words[0], words[0], words[1:]
			}
		}
		value, fraction, sub := intervalNumber(number)
		if sub == "INVALID_VALUE" && !isDigit(number[0]) && number[0] != '.' {
			return fail("UNRECOGNIZED_NUMBER", "number", whole)
		}
		switch {
		case sub == "ARITHMETIC_EXCEPTION":
			return fail(sub)
		case sub != "":
			return fail(sub, "value", whole)
		case len(words) == 0:
			return fail("MISSING_UNIT", "word", whole)
		}
		unit := words[0]
		words = words[1:]
		if fraction >= 0 && unit[0] != 's' {
			return fail("INVALID_FRACTION", "unit", unit)
		}
		name := strings.TrimSuffix(unit, "s")
		if unitMicros[name] == 0 {
			return fail("INVALID_UNIT", "unit", unit)
		}
		if negative {
			value = -value
		}
		if !addUnit(&iv, name, value, max(fraction, 0), negative) {
			return fail("ARITHMETIC_EXCEPTION")
		}
	}
	return iv, nil
}

// intervalNumber splits digits[.digits]; fraction is in microseconds, -1 without a point.
func intervalNumber(s string) (value, fraction int64, sub string) {
	whole, decimals, point := strings.Cut(s, ".")
	if strings.Trim(whole+decimals, "0123456789") != "" || whole+decimals == "" {
		return 0, 0, "INVALID_VALUE"
	}
	if whole != "" {
		v, err := strconv.ParseInt(whole, 10, 64)
		if err != nil {
			return 0, 0, "ARITHMETIC_EXCEPTION"
		}
		value = v
	}
	if !point {
		return value, -1, ""
	}
	if len(decimals) > 9 {
		return 0, 0, "INVALID_PRECISION"
	}
	fraction, _ = strconv.ParseInt((decimals + "000000")[:6], 10, 64)
	return value, fraction, ""
}

// addUnit adds value units to iv, false on overflow.
func addUnit(iv *parsed.Interval, unit string, value, fraction int64, negative bool) bool {
	size := unitMicros[unit]
	total := value * size
	if value != 0 && total/value != size {
		return false
	}
	switch unit {
	case "year", "month":
		return addInt32(&iv.Months, total)
	case "week", "day":
		return addInt32(&iv.Days, total)
	}
	if negative {
		fraction = -fraction
	}
	sum := iv.Micros + total
	if total > 0 && sum < iv.Micros || total < 0 && sum > iv.Micros {
		return false
	}
	iv.Micros = sum + fraction
	return true
}

func addInt32(field *int32, value int64) bool {
	sum := int64(*field) + value
	if value < math.MinInt32 || value > math.MaxInt32 || sum < math.MinInt32 || sum > math.MaxInt32 {
		return false
	}
	*field = int32(sum)
	return true
}

// rangeFormats are the shapes of 'text' FROM TO TO as messages name them.
var rangeFormats = map[string]string{
	"year to month": "[+|-]y-m", "day to hour": "[+|-]d h", "day to minute": "[+|-]d h:m", "day to second": "[+|-]d h:m:s.n",
	"hour to minute": "[+|-]h:m", "hour to second": "[+|-]h:m:s.n", "minute to second": "[+|-]m:s.n",
}

// parseIntervalRange reads the text of INTERVAL 'text' from TO to.
func parseIntervalRange(text, from, to string) (parsed.Interval, *intervalError) {
	key := from + " to " + to
	format, ok := rangeFormats[key]
	if !ok {
		return parsed.Interval{}, &intervalError{"UNSUPPORTED_FROM_TO_EXPRESSION", []string{"input", text, "from", from, "to", to}}
	}
	s := strings.TrimSpace(text)
	negative := strings.HasPrefix(s, "-")
	if negative || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	if from == "year" {
		if months, ok := yearMonths(s); ok {
			if negative {
				months = -months
			}
			return parsed.Interval{Months: int32(months)}, nil
		}
	} else if micros, ok := dayTimeMicros(s, dayTimeFields[from], dayTimeFields[to]); ok {
		if negative {
			micros = -micros
		}
		return parsed.Interval{Days: int32(micros / microsPerDay), Micros: micros % microsPerDay}, nil
	}
	if part, limit := rangeExcess(s, dayTimeFields[from], dayTimeFields[to]); part != "" && from != "year" {
		return parsed.Interval{}, &intervalError{"", []string{"msg", "requirement failed: " + part + " outside range [0, " + limit + "]"}}
	}
	family, sub := "day-time", "UNMATCHED_FORMAT_STRING_WITH_NOTICE"
	if from == "year" {
		family, sub = "year-month", "UNMATCHED_FORMAT_STRING"
	}
	return parsed.Interval{}, &intervalError{sub, []string{
		"input", text, "intervalStr", family, "typeName", "interval " + key, "supportedFormat",
		"`" + format + "`, `INTERVAL [+|-]'" + format + "' " + strings.ToUpper(key) + "`",
	}}
}

func yearMonths(s string) (int64, bool) {
	y, m, ok := strings.Cut(s, "-")
	years, okYears := boundedNumber(y, math.MaxInt32/12)
	months, okMonths := boundedNumber(m, 11)
	total := years*12 + months
	return total, ok && okYears && okMonths && total <= math.MaxInt32
}

// dayTimeMicros reads d h:m:s.n from field from to field to. Only the first field is unbounded.
func dayTimeMicros(s string, from, to int) (int64, bool) {
	sizes := [...]int64{microsPerDay, microsPerHour, microsPerMinute, microsPerSecond}
	limits := [...]int64{0, 23, 59, 59}
	var total int64
	for f := from; f <= to; f++ {
		part := s
		if f < to {
			separator := ":"
			if f == types.Day {
				separator = " "
			}
			var ok bool
			if part, s, ok = strings.Cut(s, separator); !ok {
				return 0, false
			}
			if f == types.Day {
				s = strings.TrimLeft(s, " ")
			}
		}
		limit := limits[f]
		if f == from {
			limit = math.MaxInt64/sizes[f] - 1
		}
		if f == types.Second {
			whole, decimals, point := strings.Cut(part, ".")
			if point && (len(decimals) > 9 || strings.Trim(decimals, "0123456789") != "" || decimals == "") {
				return 0, false
			}
			micros, _ := strconv.ParseInt((decimals + "000000")[:6], 10, 64)
			total += micros
			part = whole
		}
		v, ok := boundedNumber(part, limit)
		if !ok {
			return 0, false
		}
		total += v * sizes[f]
	}
	return total, total >= 0
}

// rangeExcess finds the field after the first that is too large, as "hour 25", and its limit.
func rangeExcess(s string, from, to int) (part, limit string) {
	fields := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ':' || r == '.' })
	names := [...]string{"day", "hour", "minute", "second"}
	for i, text := range fields {
		f := from + i
		if f > to || strings.Trim(text, "0123456789") != "" {
			return "", ""
		}
		limit := int64(59)
		if f == types.Hour {
			limit = 23
		}
		if v, err := strconv.ParseInt(text, 10, 64); i > 0 && err == nil && v > limit {
			return names[f] + " " + text, strconv.FormatInt(limit, 10)
		}
	}
	return "", ""
}

func boundedNumber(s string, limit int64) (int64, bool) {
	if s == "" || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	v, err := strconv.ParseInt(s, 10, 64)
	return v, err == nil && v <= limit
}
