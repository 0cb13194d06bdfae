package javatime

import (
	"fmt"
	"strconv"
	"strings"
)

var (
	months   = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
	weekdays = []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	ordinals = []string{"1st", "2nd", "3rd", "4th"}
)

// Format prints a local reading (microseconds) that belongs to an instant (microseconds) of a zone.
func (p *Pattern) Format(buf []byte, local, instant int64, zone *Zone) ([]byte, error) {
	f := formatter{legacy: p.legacy, clock: clockOf(local), days: floorDiv(local, microsPerDay), second1970: floorDiv(instant, microsPerSecond), zone: zone}
	return f.sequence(buf, p.elements)
}

type formatter struct {
	clock
	legacy     bool
	days       int64
	second1970 int64
	zone       *Zone
}

func (f *formatter) sequence(buf []byte, elements []element) ([]byte, error) {
	var err error
	for i := range elements {
		e := &elements[i]
		switch {
		case e.section != nil:
			buf, err = f.sequence(buf, e.section)
		case e.letter == 0:
			buf = append(buf, e.literal...)
		case f.legacy:
			buf, err = f.legacyField(buf, e)
		default:
			buf, err = f.field(buf, e)
		}
		if err != nil {
			return nil, err
		}
	}
	return buf, nil
}

func (f *formatter) field(buf []byte, e *element) ([]byte, error) {
	switch e.letter {
	case 'G':
		return append(buf, f.era(e.count)...), nil
	case 'y':
		return f.yearOfEra(buf, e.count), nil
	case 'M', 'L':
		return textOrNumber(buf, months, f.month, e.count), nil
	case 'Q', 'q':
		return f.quarter(buf, e.count), nil
	case 'E':
		return textOrNumber(buf, weekdays, int(floorMod(f.days+3, 7))+1, max(e.count, 3)), nil
	case 'a':
		return append(buf, [...]string{"AM", "PM"}[f.hour/12]...), nil
	case 'S':
		return append(buf, fmt.Sprintf("%09d", f.nano)[:e.count]...), nil
	case 'V':
		return append(buf, f.zone.ID...), nil
	case 'z':
		return f.zoneName(buf, e.count)
	case 'O', 'X', 'x', 'Z':
		return appendOffset(buf, e, f.zone.OffsetAt(f.second1970)), nil
	}
	return padded(buf, f.number(e.letter), e.count), nil
}

func (f *formatter) number(letter byte) int {
	switch letter {
	case 'd':
		return f.day
	case 'D':
		return int(f.days-DaysOf(f.year, 1, 1)) + 1
	case 'F':
		return (f.day-1)%7 + 1
	case 'h':
		return (f.hour+11)%12 + 1
	case 'K':
		return f.hour % 12
	case 'k':
		return (f.hour+23)%24 + 1
	case 'H':
		return f.hour
	case 'm':
		return f.minute
	}
	return f.second
}

func padded(buf []byte, x, width int) []byte {
	text := strconv.Itoa(x)
	for range width - len(text) {
		buf = append(buf, '0')
	}
	return append(buf, text...)
}

func (f *formatter) era(count int) string {
	switch {
	case f.year > 0 && count == 4:
		return "Anno Domini"
	case f.year > 0:
		return "AD"
	case count == 4:
		return "Before Christ"
	}
	return "BC"
}

// yearOfEra prints y: two letters keep two digits, four and more print a sign when the year is wider.
func (f *formatter) yearOfEra(buf []byte, count int) []byte {
	year := f.year
	if year <= 0 {
		year = 1 - year
	}
	if count == 2 {
		return padded(buf, year%100, 2)
	}
	if count >= 4 && len(strconv.Itoa(year)) > count {
		buf = append(buf, '+')
	}
	return padded(buf, year, count)
}

func (f *formatter) quarter(buf []byte, count int) []byte {
	q := (f.month-1)/3 + 1
	switch count {
	case 3:
		return append(buf, 'Q', byte('0'+q))
	case 4:
		return append(append(buf, ordinals[q-1]...), " quarter"...)
	}
	return padded(buf, q, count)
}

// textOrNumber prints number x as one or two digits, or its name: three letters short, four letters full.
func textOrNumber(buf []byte, names []string, x, count int) []byte {
	switch count {
	case 3:
		return append(buf, names[x-1][:3]...)
	case 4:
		return append(buf, names[x-1]...)
	}
	return padded(buf, x, count)
}

// zoneWords are the words of zone abbreviations in full names.
var zoneWords = map[string]string{
	"UTC": "Coordinated Universal Time", "GMT": "Greenwich Mean Time", "PST": "Pacific Standard Time",
	"PDT": "Pacific Daylight Time", "MST": "Mountain Standard Time", "MDT": "Mountain Daylight Time",
	"CST": "Central Standard Time", "CDT": "Central Daylight Time", "EST": "Eastern Standard Time",
	"EDT": "Eastern Daylight Time", "CET": "Central European Standard Time", "CEST": "Central European Summer Time",
	"EET": "Eastern European Standard Time", "EEST": "Eastern European Summer Time",
	"WET": "Western European Standard Time", "WEST": "Western European Summer Time", "JST": "Japan Standard Time",
	"KST": "Korean Standard Time", "IST": "India Standard Time", "HST": "Hawaii-Aleutian Standard Time",
}

func (f *formatter) zoneName(buf []byte, count int) ([]byte, error) {
	name, _ := f.zone.NameAt(f.second1970)
	if name == "LMT" { // local mean time, before the zone had a name
		name, _ = f.zone.NameAt(0)
	}
	if f.zone.loc == nil {
		name = f.zone.ID
		if count < 4 || name == "Z" || strings.ContainsAny(name, "+-") {
			return append(buf, name...), nil
		}
	}
	if count < 4 {
		if name == "" || name[0] == '+' || name[0] == '-' {
			return nil, &PatternError{Unknown, strings.Repeat("z", count)}
		}
		return append(buf, name...), nil
	}
	full, ok := zoneWords[name]
	ambiguous := name == "CST" && strings.HasPrefix(f.zone.ID, "Asia/") || name == "IST" && f.zone.ID != "Asia/Kolkata" && f.zone.ID != "Asia/Calcutta"
	if !ok || ambiguous {
		return nil, &PatternError{Unknown, "zzzz"}
	}
	return append(buf, full...), nil
}

// offsetStyle describes the texts of an offset field.
type offsetStyle struct {
	prefix  string // GMT in localized styles
	zero    string // text of offset zero; "" means digits
	colon   bool
	minutes int // 0: only when not zero, 1: always, -1: O style: no padding of hours, minutes when not zero
	seconds bool
}

func styleOf(e *element) offsetStyle {
	s := offsetStyle{minutes: 1}
	switch e.letter {
	case 'O':
		s = offsetStyle{prefix: "GMT", zero: "GMT", colon: true, minutes: 1, seconds: true}
		if e.count == 1 {
			s.minutes = -1
		}
		return s
	case 'Z':
		switch e.count {
		case 4:
			return offsetStyle{prefix: "GMT", zero: "GMT", colon: true, minutes: 1, seconds: true}
		case 5:
			return offsetStyle{zero: "Z", colon: true, minutes: 1, seconds: true}
		}
		s.zero = "+0000"
		return s
	case 'X':
		s.zero = "Z"
	}
	if e.count == 1 {
		s.minutes = 0
	}
	s.colon = e.count == 3 || e.count == 5
	s.seconds = e.count >= 4
	return s
}

func appendOffset(buf []byte, e *element, offset int) []byte {
	s := styleOf(e)
	if offset == 0 && s.zero != "" {
		return append(buf, s.zero...)
	}
	buf = append(buf, s.prefix...)
	sign := byte('+')
	if offset < 0 {
		sign, offset = '-', -offset
	}
	buf = append(buf, sign)
	hours, minutes, seconds := offset/3600, offset/60%60, offset%60
	if s.minutes == -1 {
		buf = strconv.AppendInt(buf, int64(hours), 10)
	} else {
		buf = appendTwo(buf, hours)
	}
	if s.minutes == 1 || minutes != 0 || s.minutes == -1 && seconds != 0 {
		if s.colon {
			buf = append(buf, ':')
		}
		buf = appendTwo(buf, minutes)
	}
	if s.seconds && seconds != 0 {
		if s.colon {
			buf = append(buf, ':')
		}
		buf = appendTwo(buf, seconds)
	}
	return buf
}

// AppendOffset prints an offset in seconds as +hh:mm.
func AppendOffset(buf []byte, offset int) []byte {
	return appendOffset(buf, &element{letter: 'x', count: 3}, offset)
}
