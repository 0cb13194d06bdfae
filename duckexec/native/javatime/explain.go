package javatime

import (
	"strconv"
	"strings"
)

var monthNames = [...]string{"JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"}

// outside describes a field outside its range as java.time.temporal does.
func outside(field, valid string, value int) string {
	return "Invalid value for " + field + " (valid values " + valid + "): " + strconv.Itoa(value)
}

// DateProblem tells what java.time says of a date that does not exist, "" of one that does.
func DateProblem(year, month, day int) string {
	switch {
	case year < -999_999_999 || year > 999_999_999:
		return outside("Year", "-999999999 - 999999999", year)
	case month < 1 || month > 12:
		return outside("MonthOfYear", "1 - 12", month)
	case day < 1 || day > 31:
		return outside("DayOfMonth", "1 - 28/31", day)
	case day <= daysIn(year, month):
		return ""
	case day == 29:
		return "Invalid date 'February 29' as '" + strconv.Itoa(year) + "' is not a leap year"
	}
	return "Invalid date '" + monthNames[month-1] + " " + strconv.Itoa(day) + "'"
}

// TimeProblem tells what java.time says of a time of day that does not exist, "" of one that does.
func TimeProblem(hour, minute, second int) string {
	switch {
	case hour < 0 || hour > 23:
		return outside("HourOfDay", "0 - 23", hour)
	case minute < 0 || minute > 59:
		return outside("MinuteOfHour", "0 - 59", minute)
	case second < 0 || second > 59:
		return outside("SecondOfMinute", "0 - 59", second)
	}
	return ""
}

// Explain tells what java.time says of a text that Parse refuses.
func (p *Pattern) Explain(s string) string {
	if p.legacy {
		return "Unparseable date: \"" + s + "\""
	}
	shown := s
	if runes := []rune(s); len(runes) > 64 {
		shown = string(runes[:64]) + "..."
	}
	said := "Text '" + shown + "' could not be parsed"
	f := fields{values: map[byte]int{}}
	at, ok := p.sequence(s, 0, p.elements, &f)
	at = len([]rune(s[:at]))
	switch {
	case !ok:
		return said + " at index " + strconv.Itoa(at)
	case at != len([]rune(s)):
		return said + ", unparsed text found at index " + strconv.Itoa(at)
	}
	return said + ": " + f.problem()
}

// problem is the first field or date that does not exist.
func (f *fields) problem() string {
	year, month, day := 1970, 1, 1
	get := func(letter byte, to *int) {
		if x, ok := f.values[letter]; ok {
			*to = x
		}
	}
	get('y', &year)
	get('M', &month)
	get('d', &day)
	if year < 1 && f.has('y') {
		return outside("YearOfEra", "1 - 999999999/1000000000", year)
	}
	if ordinal, ok := f.values['D']; ok {
		if ordinal < 1 || ordinal > 366 {
			return outside("DayOfYear", "1 - 365/366", ordinal)
		}
		if ordinal == 366 && !isLeap(year) {
			return "Invalid date 'DayOfYear 366' as '" + strconv.Itoa(year) + "' is not a leap year"
		}
	} else if p := DateProblem(year, month, day); p != "" {
		return p
	}
	hour, minute, second := 0, 0, 0
	for _, c := range []struct {
		letter      byte
		name        string
		least, most int
	}{{'k', "ClockHourOfDay", 1, 24}, {'h', "ClockHourOfAmPm", 1, 12}, {'K', "HourOfAmPm", 0, 11}} {
		if x, ok := f.values[c.letter]; ok && (x < c.least || x > c.most) {
			return outside(c.name, strconv.Itoa(c.least)+" - "+strconv.Itoa(c.most), x)
		}
	}
	get('H', &hour)
	get('m', &minute)
	get('s', &second)
	if p := TimeProblem(hour, minute, second); p != "" {
		return p
	}
	return "Conflict found: " + strings.Join(f.names(), ", ")
}

// names lists the fields that the text gave.
func (f *fields) names() []string {
	var out []string
	for _, letter := range []byte("yMdDHkhKamsQ") {
		if x, ok := f.values[letter]; ok {
			out = append(out, string(letter)+"="+strconv.Itoa(x))
		}
	}
	return out
}
