package javatime

import (
	"strconv"
	"time"
)

// trim removes blanks and control characters from both ends, as Spark does before it casts a text.
func trim(s string) string {
	blank := func(c byte) bool { return c <= ' ' || c == 0x7f }
	for len(s) > 0 && blank(s[0]) {
		s = s[1:]
	}
	for len(s) > 0 && blank(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

// scanner reads numbers off a text.
type scanner struct {
	s  string
	at int
}

func (p *scanner) done() bool { return p.at == len(p.s) }

func (p *scanner) accept(chars string) bool {
	if p.done() {
		return false
	}
	for i := range len(chars) {
		if p.s[p.at] == chars[i] {
			p.at++
			return true
		}
	}
	return false
}

// number reads between least and most digits and no more.
func (p *scanner) number(least, most int) (value int, ok bool) {
	start := p.at
	for !p.done() && p.s[p.at] >= '0' && p.s[p.at] <= '9' && p.at-start <= most {
		value = value*10 + int(p.s[p.at]-'0')
		p.at++
	}
	n := p.at - start
	return value, n >= least && n <= most
}

// date reads [+-]y[-m[-d]]; parts is how many of the three were there.
func (p *scanner) date(mostYearDigits int) (year, month, day, parts int, ok bool) {
	sign := 1
	if p.accept("-") {
		sign = -1
	} else {
		p.accept("+")
	}
	month, day = 1, 1
	if year, ok = p.number(4, mostYearDigits); !ok {
		return
	}
	year *= sign
	parts = 1
	if !p.accept("-") {
		return
	}
	if month, ok = p.number(1, 2); !ok {
		return
	}
	parts = 2
	if !p.accept("-") {
		return
	}
	day, ok = p.number(1, 2)
	return year, month, day, 3, ok
}

// ParseDate casts a text to days since 1970: [+-]y*[-[m]m[-[d]d]], anything after a blank or T behind the day is ignored.
func ParseDate(s string) (days int64, ok bool) {
	p := scanner{s: trim(s)}
	year, month, day, parts, ok := p.date(7)
	if !ok || !p.done() && (parts < 3 || !p.accept(" T")) {
		return 0, false
	}
	// dates reach further than timestamps
	if month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, false
	}
	days = DaysOf(year, month, day)
	return days, days == int64(int32(days))
}

// parsedTime is the content of a timestamp text.
type parsedTime struct {
	clock
	zone     string // zone text, "" when absent
	timeOnly bool
}

func parseTime(s string) (t parsedTime, ok bool) {
	p := scanner{s: trim(s)}
	t.month, t.day = 1, 1
	if p.done() {
		return t, false
	}
	// a text that has a colon before any minus is a time without a date
	if p.accept("T") || p.startsWithTime() {
		t.timeOnly = true
		return t, p.time(&t)
	}
	var parts int
	if t.year, t.month, t.day, parts, ok = p.date(6); !ok {
		return t, false
	}
	if p.done() {
		return t, true
	}
	if parts < 3 || !p.accept(" T") {
		return t, false
	}
	return t, p.time(&t)
}

func (p *scanner) startsWithTime() bool {
	look := *p
	_, ok := look.number(1, 2)
	return ok && look.accept(":")
}

// time reads [h]h[:[m]m[:[s]s[.fraction]][zone]].
func (p *scanner) time(t *parsedTime) (ok bool) {
	if t.hour, ok = p.number(1, 2); !ok || p.done() {
		return ok
	}
	if !p.accept(":") {
		return false
	}
	if t.minute, ok = p.number(1, 2); !ok || p.done() {
		return ok
	}
	if !p.accept(":") {
		return false
	}
	if t.second, ok = p.number(1, 2); !ok {
		return false
	}
	if p.accept(".") {
		t.nano = p.fraction()
	}
	t.zone = p.s[p.at:]
	return true
}

// fraction reads digits of a second and keeps microseconds.
func (p *scanner) fraction() (nanos int) {
	unit := 100_000_000
	for !p.done() && p.s[p.at] >= '0' && p.s[p.at] <= '9' {
		if unit >= 1000 {
			nanos += int(p.s[p.at]-'0') * unit
			unit /= 10
		}
		p.at++
	}
	return nanos
}

// ParseTimestamp casts a text to an instant in microseconds. Without a zone in the text it is a reading of zone's clock;
// a text without a date means today there.
func (z *Zones) ParseTimestamp(s string, zone *Zone, now time.Time) (instant int64, ok bool) {
	t, ok := parseTime(s)
	if !ok {
		return 0, false
	}
	if t.zone != "" {
		named, err := z.Resolve(trim(t.zone))
		if err != nil {
			return 0, false
		}
		zone = named
	}
	if t.timeOnly {
		t.year, t.month, t.day = DateOf(floorDiv(zone.ToLocal(now.UnixMicro()), microsPerDay))
	}
	local, ok := t.micros()
	if !ok {
		return 0, false
	}
	instant = zone.ToInstant(local)
	return instant, (instant < 0) == (local < 0) || local > -2*microsPerDay && local < 2*microsPerDay
}

// ParseTimestampNTZ casts a text to a local reading in microseconds. A zone in the text is checked and ignored; a text
// without a date is refused.
func (z *Zones) ParseTimestampNTZ(s string) (local int64, ok bool) {
	t, ok := parseTime(s)
	if !ok || t.timeOnly {
		return 0, false
	}
	if t.zone != "" {
		if _, err := z.Resolve(trim(t.zone)); err != nil {
			return 0, false
		}
	}
	return t.micros()
}

// IsLocal tells texts of a date and time without a zone.
func IsLocal(s string) bool {
	t, ok := parseTime(s)
	if !ok || t.timeOnly || t.zone != "" {
		return false
	}
	_, ok = t.micros()
	return ok
}

// AppendDate prints year-month-day; years beyond 9999 carry a sign.
func AppendDate(buf []byte, year, month, day int) []byte {
	buf = appendYear(buf, year)
	buf = appendTwo(append(buf, '-'), month)
	return appendTwo(append(buf, '-'), day)
}

// AppendTimestamp prints a local reading as Spark casts timestamps to text: the fraction without trailing zeros.
func AppendTimestamp(buf []byte, local int64) []byte {
	c := clockOf(local)
	buf = append(AppendDate(buf, c.year, c.month, c.day), ' ')
	buf = appendTwo(buf, c.hour)
	buf = appendTwo(append(buf, ':'), c.minute)
	buf = appendTwo(append(buf, ':'), c.second)
	if c.nano == 0 {
		return buf
	}
	buf = append(buf, '.')
	for rest, unit := c.nano, 100_000_000; rest > 0; unit /= 10 {
		buf = append(buf, byte('0'+rest/unit))
		rest %= unit
	}
	return buf
}

func appendTwo(buf []byte, x int) []byte { return append(buf, byte('0'+x/10), byte('0'+x%10)) }

func appendYear(buf []byte, year int) []byte {
	switch {
	case year < 0:
		buf, year = append(buf, '-'), -year
	case year > 9999:
		buf = append(buf, '+')
	}
	for limit := 1000; limit > year && limit > 1; limit /= 10 {
		buf = append(buf, '0')
	}
	return strconv.AppendInt(buf, int64(year), 10)
}
