package sqlparse

import (
	"strconv"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

const secondsPerDay = 24 * 60 * 60

// dateValue reads the text of a DATE literal as days since 1970-01-01.
func (p *parser) dateValue(text string) (int64, bool) {
	if day, ok := specialDay(text, time.Now().In(p.opt.zone)); ok {
		return day, true
	}
	fields, rest, ok := dateFields(strings.TrimSpace(text))
	if !ok || rest != "" && rest[0] != ' ' && rest[0] != 'T' {
		return 0, false
	}
	return civilDay(fields)
}

// specialDay resolves epoch, now, today, tomorrow and yesterday.
func specialDay(text string, now time.Time) (int64, bool) {
	y, m, d := now.Date()
	today := time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / secondsPerDay
	switch strings.ToLower(strings.TrimSpace(text)) {
	case "epoch":
		return 0, true
	case "now", "today":
		return today, true
	case "tomorrow":
		return today + 1, true
	case "yesterday":
		return today - 1, true
	}
	return 0, false
}

// dateFields reads [+-]y[-m[-d]] at the start of s; absent fields are 1.
func dateFields(s string) (fields [3]int, rest string, ok bool) {
	fields = [3]int{1, 1, 1}
	sign := 1
	if s != "" && (s[0] == '+' || s[0] == '-') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	for i := range fields {
		n := 0
		for n < len(s) && isDigit(s[n]) {
			n++
		}
		if i == 0 && (n < 4 || n > 7) || i > 0 && (n < 1 || n > 2) {
			return fields, s, false
		}
		fields[i], _ = strconv.Atoi(s[:n])
		s = s[n:]
		if i == 2 || s == "" || s[0] != '-' {
			break
		}
		s = s[1:]
	}
	fields[0] *= sign
	return fields, s, true
}

// civilDay counts the days of a proleptic Gregorian date, false when the calendar has no such day.
func civilDay(f [3]int) (int64, bool) {
	t := time.Date(f[0], time.Month(f[1]), f[2], 0, 0, 0, 0, time.UTC)
	if f[1] < 1 || f[1] > 12 || t.Day() != f[2] {
		return 0, false
	}
	s := t.Unix()
	day := s / secondsPerDay
	if s%secondsPerDay < 0 {
		day--
	}
	return day, true
}

// timestampLiteral parses TIMESTAMP[_LTZ|_NTZ] 'text'. A plain TIMESTAMP follows spark.sql.timestampType, but a text with a
// zone is always a timestamp with local time zone.
func (p *parser) timestampLiteral(first int, k keyword, text string) parsed.Expr {
	local, zone, ok := clockTime(text)
	ntz := k == kwTimestampNtz || k == kwTimestamp && p.opt.timestampNTZ && zone == nil
	if micros, special := p.specialTimestamp(text, ntz); special {
		local, ok, zone = micros, true, time.UTC
	} else if !ntz && ok {
		if zone == nil {
			zone = p.opt.zone
		}
		local = toUTC(local, zone)
	}
	if !ok {
		p.refuse(sparkerr.InvalidTypedLiteral(p.word(first), text, p.from(first)))
		return p.hole(first)
	}
	if ntz {
		return p.literal(first, local, types.TimestampNTZ)
	}
	return p.literal(first, local, types.Timestamp)
}

// specialTimestamp resolves epoch, now and the days by name.
func (p *parser) specialTimestamp(text string, ntz bool) (int64, bool) {
	now := time.Now().In(p.opt.zone)
	day, ok := specialDay(text, now)
	if !ok {
		return 0, false
	}
	switch strings.ToLower(strings.TrimSpace(text)) {
	case "epoch":
		return 0, true
	case "now":
		if ntz {
			_, offset := now.Zone()
			return now.UnixMicro() + int64(offset)*microsPerSecond, true
		}
		return now.UnixMicro(), true
	}
	if ntz {
		return day * microsPerDay, true
	}
	return toUTC(day*microsPerDay, p.opt.zone), true
}

// toUTC converts the microseconds of a wall clock to an instant. In a gap of the clock the offset before it counts, in an overlap
// the earlier instant, as in java.time.
func toUTC(local int64, zone *time.Location) int64 {
	offset := func(micros int64) int64 {
		_, o := time.UnixMicro(micros).In(zone).Zone()
		return int64(o) * microsPerSecond
	}
	before, after := offset(local-microsPerDay), offset(local+microsPerDay)
	if offset(local-before) != before && offset(local-after) == after {
		return local - after
	}
	return local - before
}

// clockTime reads date[{T| }h:m[:s[.n]][zone]] as the microseconds of a wall clock; zone nil: none written.
func clockTime(text string) (local int64, zone *time.Location, ok bool) {
	s := strings.TrimSpace(text)
	fields, rest, ok := dateFields(s)
	if !ok {
		return 0, nil, false
	}
	day, ok := civilDay(fields)
	if !ok {
		return 0, nil, false
	}
	local = day * microsPerDay
	if rest == "" {
		return local, nil, local/microsPerDay == day
	}
	if rest[0] != 'T' && rest[0] != ' ' {
		return 0, nil, false
	}
	micros, rest, ok := clockFields(rest[1:])
	if !ok {
		return 0, nil, false
	}
	if rest = strings.TrimSpace(rest); rest != "" {
		if zone, ok = conf.LoadZone(rest); !ok {
			return 0, nil, false
		}
	}
	return local + micros, zone, true
}

// clockFields reads h[:m[:s[.n]]] at the start of s as microseconds; digits past the sixth are cut.
func clockFields(s string) (micros int64, rest string, ok bool) {
	sizes := [...]int64{microsPerHour, microsPerMinute, microsPerSecond}
	for i, size := range sizes {
		n := 0
		for n < len(s) && isDigit(s[n]) {
			n++
		}
		if n < 1 || n > 2 {
			return 0, s, false
		}
		v, _ := strconv.Atoi(s[:n])
		if i == 0 && v > 23 || v > 59 {
			return 0, s, false
		}
		micros += int64(v) * size
		s = s[n:]
		if i == 2 || s == "" || s[0] != ':' {
			break
		}
		s = s[1:]
	}
	if s != "" && s[0] == '.' {
		n := 1
		for n < len(s) && isDigit(s[n]) {
			n++
		}
		f, _ := strconv.Atoi((s[1:min(n, 7)] + "000000")[:6])
		micros += int64(f)
		s = s[n:]
	}
	return micros, s, true
}

// timeValue reads the text of a TIME literal as nanoseconds since midnight.
func timeValue(text string) (int64, bool) {
	s := strings.TrimPrefix(strings.TrimSpace(text), "T")
	if !strings.Contains(s, ":") {
		return 0, false
	}
	half := strings.ToUpper(s)
	twelve := strings.HasSuffix(half, "AM") || strings.HasSuffix(half, "PM")
	if twelve {
		s = strings.TrimSpace(s[:len(s)-2])
	}
	micros, rest, ok := clockFields(s)
	if !ok || rest != "" {
		return 0, false
	}
	if twelve {
		hour := micros / microsPerHour
		if hour < 1 || hour > 12 {
			return 0, false
		}
		micros -= hour / 12 * 12 * microsPerHour
		if strings.HasSuffix(half, "PM") {
			micros += 12 * microsPerHour
		}
	}
	return micros * 1000, true
}
