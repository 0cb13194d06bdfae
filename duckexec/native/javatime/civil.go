package javatime

import "math"

// Limits of Spark's dates and timestamps.
const (
	minYear = -999_999
	maxYear = 999_999
)

// DaysOf is the number of days from 1970-01-01 to a date of the proleptic Gregorian calendar.
func DaysOf(year, month, day int) int64 {
	y := int64(year)
	if month <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	m := int64(month+9) % 12
	doy := (153*m+2)/5 + int64(day) - 1
	return era*146_097 + yoe*365 + yoe/4 - yoe/100 + doy - 719_468
}

// DateOf is the inverse of DaysOf.
func DateOf(days int64) (year, month, day int) {
	z := days + 719_468
	era := floorDiv(z, 146_097)
	doe := z - era*146_097
	yoe := (doe - doe/1460 + doe/36_524 - doe/146_096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	m := (5*doy + 2) / 153
	day = int(doy - (153*m+2)/5 + 1)
	month = int(m + 3)
	if month > 12 {
		month -= 12
	}
	year = int(yoe + era*400)
	if month <= 2 {
		year++
	}
	return year, month, day
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(year, month int) int {
	switch month {
	case 2:
		if isLeap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

func validDate(year, month, day int) bool {
	return year >= minYear && year <= maxYear && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

// clock is a local date and time.
type clock struct {
	year, month, day           int
	hour, minute, second, nano int
}

func clockOf(local int64) clock {
	days, micros := floorDiv(local, microsPerDay), floorMod(local, microsPerDay)
	c := clock{nano: int(micros%microsPerSecond) * 1000}
	c.year, c.month, c.day = DateOf(days)
	seconds := int(micros / microsPerSecond)
	c.hour, c.minute, c.second = seconds/3600, seconds/60%60, seconds%60
	return c
}

// micros is the local reading; ok is false when it does not fit.
func (c clock) micros() (local int64, ok bool) {
	if c.hour > 23 || c.minute > 59 || c.second > 59 || !validDate(c.year, c.month, c.day) {
		return 0, false
	}
	seconds := DaysOf(c.year, c.month, c.day)*86_400 + int64((c.hour*60+c.minute)*60+c.second)
	rest := int64(c.nano / 1000)
	if seconds < 0 {
		// work from the end of the second, so that the smallest value does not overflow on the way
		seconds, rest = seconds+1, rest-microsPerSecond
	}
	const limit = math.MaxInt64 / microsPerSecond
	if seconds > limit || seconds < -limit {
		return 0, false
	}
	local = seconds * microsPerSecond
	if rest > 0 && local > math.MaxInt64-rest || rest < 0 && local < math.MinInt64-rest {
		return 0, false
	}
	return local + rest, true
}
