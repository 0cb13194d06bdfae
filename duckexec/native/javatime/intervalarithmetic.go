package javatime

import "math"

// Plus adds field by field; exact is false when a field wraps around.
func (i Interval) Plus(j Interval) (sum Interval, exact bool) {
	sum = Interval{Months: i.Months + j.Months, Days: i.Days + j.Days, Micros: i.Micros + j.Micros}
	_, fits := addExact(i.Micros, j.Micros)
	return sum, fits && int64(sum.Months) == int64(i.Months)+int64(j.Months) && int64(sum.Days) == int64(i.Days)+int64(j.Days)
}

// Minus subtracts field by field; exact is false when a field wraps around.
func (i Interval) Minus(j Interval) (difference Interval, exact bool) {
	difference = Interval{Months: i.Months - j.Months, Days: i.Days - j.Days, Micros: i.Micros - j.Micros}
	fits := (i.Micros >= j.Micros) == (difference.Micros >= 0)
	return difference, fits && int64(difference.Months) == int64(i.Months)-int64(j.Months) && int64(difference.Days) == int64(i.Days)-int64(j.Days)
}

// Times multiplies field by field. Fractions of months are lost, those of days become microseconds. exact is false when a
// field leaves its range: then it is the nearest value in it.
func (i Interval) Times(x float64) (product Interval, exact bool) {
	return fromFields(x*float64(i.Months), x*float64(i.Days), x*float64(i.Micros))
}

// Over divides field by field, by the rules of Times; x is not 0.
func (i Interval) Over(x float64) (quotient Interval, exact bool) {
	return fromFields(float64(i.Months)/x, float64(i.Days)/x, float64(i.Micros)/x)
}

func fromFields(months, days, micros float64) (Interval, bool) {
	m, fitsMonths := saturated(months)
	d, fitsDays := saturated(days)
	micros += microsPerDay * (days - float64(d))
	return Interval{Months: m, Days: d, Micros: javaRound(micros)}, fitsMonths && fitsDays
}

// saturated truncates to an int as Java's narrowing does: NaN is 0.
func saturated(x float64) (n int32, exact bool) {
	switch {
	case math.IsNaN(x):
		return 0, true
	case x >= math.MaxInt32+1:
		return math.MaxInt32, false
	case x <= math.MinInt32-1:
		return math.MinInt32, false
	}
	return int32(x), true
}

// javaRound is Math.round: halves go up, NaN is 0.
func javaRound(x float64) int64 {
	switch x = math.Floor(x + 0.5); {
	case math.IsNaN(x):
		return 0
	case x >= math.MaxInt64:
		return math.MaxInt64
	case x <= math.MinInt64:
		return math.MinInt64
	}
	return int64(x)
}
