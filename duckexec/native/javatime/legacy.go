package javatime

import (
	"strings"
	"time"
)

// legacyLetters are the fields of java.text.SimpleDateFormat.
const legacyLetters = "GyYMLwWDdFEuaHkKhmsSzZX"

// maxIsoOffset is the longest run of X.
const maxIsoOffset = 3

// CompileLegacy reads a pattern of java.text.SimpleDateFormat in the US locale, as Spark 2 used it: numbers may have any
// number of digits, names any case, text behind the last field is ignored. Fields must be within their ranges.
func (z *Zones) CompileLegacy(pattern string) (*Pattern, error) {
	p := &Pattern{zones: z, legacy: true}
	c := compiler{s: pattern}
	for c.at < len(pattern) {
		ch := pattern[c.at]
		switch {
		case ch == '\'':
			text, err := c.quoted()
			if err != nil {
				return nil, err
			}
			p.elements = append(p.elements, element{literal: text})
		case !isLetter(ch):
			p.elements = append(p.elements, element{literal: string(ch)})
			c.at++
		case strings.IndexByte(legacyLetters, ch) < 0:
			return nil, &PatternError{Illegal, string(ch)}
		default:
			start := c.at
			for c.at < len(pattern) && pattern[c.at] == ch {
				c.at++
			}
			if ch == 'X' && c.at-start > maxIsoOffset {
				return nil, &PatternError{TooLong, pattern[start:c.at]}
			}
			p.elements = append(p.elements, element{letter: ch, count: c.at - start})
		}
	}
	return p, nil
}

// legacyField prints a field of SimpleDateFormat.
func (f *formatter) legacyField(buf []byte, e *element) ([]byte, error) {
	weekday := int(floorMod(f.days+3, 7)) // 0 is Monday
	sunday := (weekday + 1) % 7           // 0 is Sunday: weeks start there
	yearDay := int(f.days-DaysOf(f.year, 1, 1)) + 1
	switch e.letter {
	case 'G':
		return append(buf, f.era(1)...), nil
	case 'y':
		return f.legacyYear(buf, f.year, e.count), nil
	case 'Y':
		year, _ := weekOfYear(f.year, yearDay, sunday)
		return f.legacyYear(buf, year, e.count), nil
	case 'M', 'L':
		return textOrNumber(buf, months, f.month, min(e.count, 4)), nil
	case 'E':
		return textOrNumber(buf, weekdays, weekday+1, min(max(e.count, 3), 4)), nil
	case 'u':
		return padded(buf, weekday+1, e.count), nil
	case 'w':
		_, week := weekOfYear(f.year, yearDay, sunday)
		return padded(buf, week, e.count), nil
	case 'W':
		return padded(buf, (f.day-1+6-sunday)/7+1, e.count), nil
	case 'F':
		return padded(buf, (f.day-1)/7+1, e.count), nil
	case 'a':
		return append(buf, [...]string{"AM", "PM"}[f.hour/12]...), nil
	case 'S':
		return padded(buf, f.nano/1_000_000, e.count), nil
	case 'z':
		return f.zoneName(buf, min(e.count, 4))
	case 'Z':
		return appendOffset(buf, &element{letter: 'x', count: 2}, f.zone.OffsetAt(f.second1970)), nil
	case 'X':
		return appendOffset(buf, e, f.zone.OffsetAt(f.second1970)), nil
	}
	return padded(buf, f.number(e.letter), e.count), nil
}

func (f *formatter) legacyYear(buf []byte, year, count int) []byte {
	if year <= 0 {
		year = 1 - year
	}
	if count == 2 {
		return padded(buf, year%100, 2)
	}
	return padded(buf, year, count)
}

// weekOfYear counts weeks from Sunday; the first one holds January 1st. sunday is the day of the week, 0 for Sunday.
func weekOfYear(year, yearDay, sunday int) (weekYear, week int) {
	length := 365
	if isLeap(year) {
		length = 366
	}
	if saturday := yearDay + 6 - sunday; saturday > length { // the week of next year's first day
		return year + 1, 1
	}
	first := floorMod(int64(sunday-(yearDay-1)), 7) // day of the week of January 1st
	return year, (yearDay-1+int(first))/7 + 1
}

// parseLegacy reads a text from its start; what follows the last field is ignored.
func (p *Pattern) parseLegacy(s string, zone *Zone) (local, instant int64, ok bool) {
	r := legacyReader{s: s, fields: fields{values: map[byte]int{}}, zones: p.zones, earliest: time.Now().Year() - legacyPast}
	for i := range p.elements {
		e := &p.elements[i]
		if e.letter == 0 {
			if !strings.HasPrefix(s[r.at:], e.literal) {
				return 0, 0, false
			}
			r.at += len(e.literal)
			continue
		}
		limit := 0
		if i+1 < len(p.elements) && p.elements[i+1].letter != 0 {
			limit = e.count
		}
		if !r.read(e, limit) {
			return 0, 0, false
		}
	}
	c, ok := r.fields.resolve()
	if !ok || !validDate(c.year, c.month, c.day) || c.minute > 59 || c.second > 59 {
		return 0, 0, false
	}
	if local, ok = c.micros(); !ok || !r.sameWeekday(local) {
		return 0, 0, false
	}
	switch {
	case r.fields.zoned:
		zone = &Zone{fixed: r.fields.offset}
	case r.fields.zone != nil:
		zone = r.fields.zone
	}
	return local, zone.ToInstant(local), true
}

type legacyReader struct {
	s      string
	at     int
	fields fields
	zones  *Zones
	// earliest is the first year that two digits can mean.
	earliest int
}

// sameWeekday compares the day of the week, when the text names it, with the date.
func (r *legacyReader) sameWeekday(local int64) bool {
	day, named := r.fields.values['u']
	return !named || int(floorMod(floorDiv(local, microsPerDay)+3, 7))+1 == day
}

// read takes one field; limit is its number of digits where another field follows directly, else 0.
func (r *legacyReader) read(e *element, limit int) bool {
	for r.at < len(r.s) && (r.s[r.at] == ' ' || r.s[r.at] == '\t') {
		r.at++
	}
	if r.at == len(r.s) {
		return false
	}
	ok := false
	switch e.letter {
	case 'G':
		r.at, ok = parseEra(r.s, r.at, 1, &r.fields)
		return ok
	case 'a':
		return r.name([]string{"AM", "PM"}, 'a', 0)
	case 'E':
		return r.name(weekdays, 'u', 1)
	case 'z', 'Z', 'X':
		return r.zone(e)
	case 'M', 'L':
		if e.count > 2 {
			return r.name(months, 'M', 1)
		}
	}
	start := r.at
	x, ok := r.number(limit)
	if !ok {
		return false
	}
	switch e.letter {
	case 'y':
		if e.count <= 2 && r.at-start == 2 {
			x += 1900
			if x < r.earliest {
				x += 100
			}
		}
	case 'S':
		r.fields.nano = x * 1_000_000
		return x <= 999
	case 'F', 'w', 'W', 'Y':
		return true // the date is known without them
	}
	return r.fields.set(canonical(e.letter), x)
}

// legacyPast is how many years back two digits of a year can mean.
const legacyPast = 80

func (r *legacyReader) number(limit int) (x int, ok bool) {
	end := len(r.s)
	if limit > 0 {
		if end = r.at + limit; end > len(r.s) {
			return 0, false
		}
	}
	start := r.at
	for r.at < end && r.s[r.at] >= '0' && r.s[r.at] <= '9' && r.at-start < 9 {
		x = x*10 + int(r.s[r.at]-'0')
		r.at++
	}
	return x, r.at > start
}

// name takes a full or short name in any case; its value counts from first.
func (r *legacyReader) name(names []string, letter byte, first int) bool {
	for i, name := range names {
		for _, n := range []int{len(name), min(3, len(name))} {
			if len(r.s)-r.at >= n && strings.EqualFold(r.s[r.at:r.at+n], name[:n]) {
				r.at += n
				return r.fields.set(letter, first+i)
			}
		}
	}
	return false
}

// zone takes an offset, or for z and Z a name.
func (r *legacyReader) zone(e *element) bool {
	rest := r.s[r.at:]
	if e.letter == 'X' && (rest[0] == 'Z' || rest[0] == 'z') {
		r.at++
		r.fields.zoned = true
		return rest[0] == 'Z'
	}
	if e.letter == 'X' {
		return r.offset(e.count, e.count == maxIsoOffset)
	}
	if len(rest) >= 3 && strings.EqualFold(rest[:3], "GMT") {
		r.at += 3
		if len(rest) == 3 || rest[3] != '+' && rest[3] != '-' {
			r.fields.zoned = true
			return true
		}
		return r.offset(0, true)
	}
	if rest[0] == '+' || rest[0] == '-' {
		return r.offset(0, false)
	}
	p, ok := Pattern{zones: r.zones}, false
	before := r.at
	r.at, ok = p.zoneText(r.s, r.at, &r.fields)
	return ok && r.at > before+1 // a single letter names no zone here
}

// offset takes a sign and hours, then minutes unless count is 1, behind a colon or not.
func (r *legacyReader) offset(count int, colon bool) bool {
	sign := strings.IndexByte("-?+", r.s[r.at]) - 1
	if sign != 1 && sign != -1 {
		return false
	}
	r.at++
	start := r.at
	hours, ok := r.number(min(2, len(r.s)-r.at))
	if !ok || hours > 23 || r.at-start == 1 && (count > 0 || !colon) {
		return false
	}
	minutes := 0
	if count != 1 {
		if colon {
			if r.at >= len(r.s) || r.s[r.at] != ':' {
				return false
			}
			r.at++
		}
		start = r.at
		if minutes, ok = r.number(2); !ok || r.at-start != 2 || minutes > 59 {
			return false
		}
	}
	r.fields.offset, r.fields.zoned = sign*(hours*3600+minutes*60), true
	return true
}
