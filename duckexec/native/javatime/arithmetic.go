package javatime

import (
	"math"
	"strings"
)

const microsPerHour = 3600 * microsPerSecond

// AddMonths moves an instant by months of the zone's clock. A day that the month does not have becomes its last; ok is
// false when the result does not fit.
func (z *Zone) AddMonths(instant, months int64) (moved int64, ok bool) {
	local := z.ToLocal(instant)
	c := clockOf(local)
	total := int64(c.year)*12 + int64(c.month) - 1 + months
	c.year, c.month = int(floorDiv(total, 12)), int(floorMod(total, 12))+1
	c.day = min(c.day, daysIn(c.year, c.month))
	to, ok := c.micros()
	return z.relocated(instant, local, to), ok
}

// AddDays moves an instant by days of the zone's clock.
func (z *Zone) AddDays(instant, days int64) (moved int64, ok bool) {
	local := z.ToLocal(instant)
	if days > math.MaxInt32 || days < math.MinInt32 {
		return 0, false
	}
	to, ok := addExact(local, days*microsPerDay)
	return z.relocated(instant, local, to), ok
}

// relocated reads a moved clock; where the reading occurs twice the offset stays what it was, as in java.time.
func (z *Zone) relocated(instant, local, to int64) int64 {
	offset := local - instant
	if same := to - offset; z.ToLocal(same) == to {
		return same
	}
	return z.ToInstant(to)
}

// AddDayTime moves by the whole days of an interval on the zone's clock, and by the rest in elapsed time.
func (z *Zone) AddDayTime(instant, micros int64) (moved int64, ok bool) {
	moved, ok = z.AddDays(instant, micros/microsPerDay)
	if !ok {
		return 0, false
	}
	return addExact(moved, micros%microsPerDay)
}

func addExact(a, b int64) (int64, bool) {
	sum := a + b
	return sum, (sum > a) == (b > 0)
}

// MultiplyExact multiplies; ok is false on overflow.
func MultiplyExact(a, b int64) (product int64, ok bool) {
	if a == 0 || b == 0 {
		return 0, true
	}
	product = a * b
	return product, product/b == a && !(a == -1 && b == math.MinInt64) && !(b == -1 && a == math.MinInt64)
}

// unitMicros are the units of elapsed time.
var unitMicros = map[string]int64{
	"HOUR": microsPerHour, "MINUTE": 60 * microsPerSecond, "SECOND": microsPerSecond, "MILLISECOND": 1000, "MICROSECOND": 1,
}

// Add moves an instant by a number of units: YEAR, QUARTER, MONTH, WEEK, DAY, DAYOFYEAR or a unit of elapsed time.
func (z *Zone) Add(instant, quantity int64, unit string) (moved int64, ok bool) {
	unit = strings.ToUpper(unit)
	if size, elapsed := unitMicros[unit]; elapsed {
		micros, ok := MultiplyExact(quantity, size)
		if !ok {
			return 0, false
		}
		return addExact(instant, micros)
	}
	if quantity > math.MaxInt32 || quantity < math.MinInt32 {
		return 0, false
	}
	days, months := int64(0), int64(0)
	switch unit {
	case "YEAR":
		months = 12
	case "QUARTER":
		months = 3
	case "MONTH":
		months = 1
	case "WEEK":
		days = 7
	case "DAY", "DAYOFYEAR":
		days = 1
	default:
		return 0, false
	}
	if n := quantity * (days + months); n > math.MaxInt32 || n < math.MinInt32 {
		return 0, false
	}
	if months > 0 {
		return z.AddMonths(instant, quantity*months)
	}
	return z.AddDays(instant, quantity*days)
}

// Between counts whole units from one local reading to another; ok is false for an unknown unit.
func Between(from, to int64, unit string) (n int64, ok bool) {
	unit = strings.ToUpper(unit)
	if size, elapsed := unitMicros[unit]; elapsed {
		return (to - from) / size, true
	}
	// whole days first: a time of day that is not reached takes a day off
	first, last := floorDiv(from, microsPerDay), floorDiv(to, microsPerDay)
	timeFrom, timeTo := floorMod(from, microsPerDay), floorMod(to, microsPerDay)
	switch {
	case last > first && timeTo < timeFrom:
		last--
	case last < first && timeTo > timeFrom:
		last++
	}
	y1, m1, d1 := DateOf(first)
	y2, m2, d2 := DateOf(last)
	months := (int64(y2*12+m2)*32 + int64(d2) - int64(y1*12+m1)*32 - int64(d1)) / 32
	switch unit {
	case "YEAR":
		return months / 12, true
	case "QUARTER":
		return months / 3, true
	case "MONTH":
		return months, true
	case "WEEK":
		return (last - first) / 7, true
	case "DAY":
		return last - first, true
	}
	return 0, false
}

// MonthsBetween is Spark's fractional number of months from b to a, on a month of 31 days.
func (z *Zone) MonthsBetween(a, b int64, round bool) float64 {
	y1, m1, d1, s1 := z.daySeconds(a)
	y2, m2, d2, s2 := z.daySeconds(b)
	months := float64(y1*12 + m1 - y2*12 - m2)
	if d1 == d2 || d1 == daysIn(y1, m1) && d2 == daysIn(y2, m2) {
		return months
	}
	diff := months + float64(int64(d1-d2)*86_400+s1-s2)/(31*86_400)
	if round {
		return math.Floor(diff*1e8+0.5) / 1e8
	}
	return diff
}

// daySeconds is the local date and the seconds that have elapsed since its midnight.
func (z *Zone) daySeconds(instant int64) (year, month, day int, seconds int64) {
	days := floorDiv(z.ToLocal(instant), microsPerDay)
	year, month, day = DateOf(days)
	return year, month, day, (instant - z.ToInstant(days*microsPerDay)) / microsPerSecond
}

// DayTimeBucket is the start of the bucket of a day-time width that holds an instant; buckets of days follow the zone's
// clock.
func (z *Zone) DayTimeBucket(width, instant, origin int64) (start int64, ok bool) {
	diff, ok := addExact(instant, -origin)
	if !ok {
		return 0, false
	}
	k := floorDiv(diff, width)
	if width < microsPerDay {
		return origin + k*width, true
	}
	start, ok = z.AddDayTime(origin, k*width)
	if !ok {
		return 0, false
	}
	if start > instant {
		return z.AddDayTime(origin, (k-1)*width)
	}
	if next, fits := z.AddDayTime(origin, (k+1)*width); fits && next <= instant {
		start = next
	}
	return start, true
}

// MonthBucket is DayTimeBucket for a width in months.
func (z *Zone) MonthBucket(width, instant, origin int64) (start int64, ok bool) {
	from, at := clockOf(z.ToLocal(origin)), clockOf(z.ToLocal(instant))
	k := floorDiv(int64(at.year-from.year)*12+int64(at.month-from.month), width)
	start, ok = z.AddMonths(origin, k*width)
	if ok && start > instant {
		return z.AddMonths(origin, (k-1)*width)
	}
	return start, ok
}

// dayNumbers are the days of the week by all accepted names, Monday 0.
var dayNumbers = map[string]int{
	"MO": 0, "MON": 0, "MONDAY": 0, "TU": 1, "TUE": 1, "TUESDAY": 1, "WE": 2, "WED": 2, "WEDNESDAY": 2, "TH": 3, "THU": 3,
	"THURSDAY": 3, "FR": 4, "FRI": 4, "FRIDAY": 4, "SA": 5, "SAT": 5, "SATURDAY": 5, "SU": 6, "SUN": 6, "SUNDAY": 6,
}

// NextDay is the first day after days that is the named day of the week; ok is false for an unknown name.
func NextDay(days int64, name string) (next int64, ok bool) {
	wanted, ok := dayNumbers[strings.ToUpper(name)]
	if !ok {
		return 0, false
	}
	// 1970-01-01 was a Thursday
	return days + 1 + floorMod(int64(wanted)-3-days-1, 7), true
}
