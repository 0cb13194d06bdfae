package types

import (
	"cmp"
	"math"
	"math/big"
	"math/bits"
	"strconv"
)

// AppendDouble prints x as Double.toString of Java 17: 1.0E10, 0.001, 1.0E-4, NaN, Infinity. That printer does not always
// find the shortest digits, so Go's cannot be used.
func AppendDouble(buf []byte, x float64) []byte {
	return appendBinary(buf, x, math.Float64bits(x), 52, 11)
}

// AppendFloat prints x as Float.toString of Java 17.
func AppendFloat(buf []byte, x float32) []byte {
	return appendBinary(buf, float64(x), uint64(math.Float32bits(x)), 23, 8)
}

// appendBinary prints x, whose bits are a sign, an exponent and a fraction of the given widths.
func appendBinary(buf []byte, x float64, raw uint64, fractionBits, exponentBits int) []byte {
	largest := 1<<exponentBits - 1
	fraction, exponent := raw&(1<<fractionBits-1), int(raw>>fractionBits)&largest
	if exponent == largest || x == 0 {
		return appendSpecial(buf, x)
	}
	significant := fractionBits + 1
	if exponent == 0 {
		used := bits.Len64(fraction)
		fraction <<= significant - used
		exponent, significant = used-fractionBits, used
	} else {
		fraction |= 1 << fractionBits
	}
	return appendDigits(buf, math.Signbit(x), fraction<<(52-fractionBits), exponent-largest/2, significant)
}

func appendSpecial(buf []byte, x float64) []byte {
	switch {
	case math.IsNaN(x):
		return append(buf, "NaN"...)
	case math.IsInf(x, 1):
		return append(buf, "Infinity"...)
	case math.IsInf(x, -1):
		return append(buf, "-Infinity"...)
	case math.Signbit(x):
		return append(buf, "-0.0"...)
	}
	return append(buf, "0.0"...)
}

func appendDigits(buf []byte, negative bool, fraction uint64, exponent, significant int) []byte {
	if negative {
		buf = append(buf, '-')
	}
	var space [32]byte
	digits, point := decimalDigits(space[:0], fraction, exponent, significant)
	return layOut(buf, digits, point)
}

// layOut places the point behind the given number of digits, or uses the E form below 1E-3 and from 1E7 on.
func layOut(buf, digits []byte, point int) []byte {
	switch {
	case point > 0 && point < 8:
		for i := range max(point, len(digits)) {
			if i == point {
				buf = append(buf, '.')
			}
			if i < len(digits) {
				buf = append(buf, digits[i])
			} else {
				buf = append(buf, '0')
			}
		}
		if len(digits) <= point {
			buf = append(buf, ".0"...)
		}
		return buf
	case point <= 0 && point > -3:
		buf = append(buf, "0."...)
		for range -point {
			buf = append(buf, '0')
		}
		return append(buf, digits...)
	}
	buf = append(buf, digits[0], '.')
	if len(digits) > 1 {
		buf = append(buf, digits[1:]...)
	} else {
		buf = append(buf, '0')
	}
	return strconv.AppendInt(append(buf, 'E'), int64(point-1), 10)
}

// bitsOf5 is the number of bits of 5^n.
func bitsOf5(n int) int {
	if n < 27 {
		return (n*2322 + 999) / 1000
	}
	return n * 3
}

// decimalDigits finds the digits of fraction * 2^(exponent-52), fraction having its highest bit at 52, of which only the
// given number of bits is significant. point is the number of digits before the decimal point.
func decimalDigits(digits []byte, fraction uint64, exponent, significant int) (out []byte, point int) {
	zeros := bits.TrailingZeros64(fraction)
	used := 53 - zeros
	tiny := max(0, used-exponent-1) // bits behind the binary point
	if exponent <= 62 && exponent >= 0 && tiny == 0 {
		return integerDigits(digits, fraction, exponent, significant)
	}
	// estimate of the decimal exponent; it may be one too large
	d := math.Float64frombits(1023<<52 | fraction&(1<<52-1))
	estimate := int(math.Floor((d-1.5)*0.289529654 + 0.176091259 + float64(exponent)*0.301029995663981))

	// The value is B/S, half the distance to its neighbours M/S; each is kept as powers of 2 and 5.
	b5 := max(0, -estimate)
	b2 := b5 + tiny + exponent
	s5 := max(0, estimate)
	s2 := s5 + tiny
	m2 := b2 - significant
	fraction >>= zeros
	b2 -= used - 1
	common := min(b2, s2)
	b2, s2, m2 = b2-common, s2-common, m2-common
	if used == 1 {
		m2-- // the neighbour below a power of two is nearer
	}
	if m2 < 0 {
		b2, s2, m2 = b2-m2, s2-m2, 0
	}
	width := max(used+b2+bitsOf5(b5), s2+1+bitsOf5(s5+1))
	g := generator{digits: digits, exponent: estimate}
	switch {
	case width < 32:
		runSmall(&g, int32(fraction)*int32(pow5(b5))<<b2, int32(pow5(s5))<<s2, int32(pow5(b5))<<m2)
	case width < 64:
		runSmall(&g, int64(fraction*pow5(b5))<<b2, int64(pow5(s5))<<s2, int64(pow5(b5))<<m2)
	default:
		g.runBig(fraction, b2, b5, s2, s5, m2)
	}
	return g.digits, g.exponent + 1
}

func pow5(n int) uint64 {
	p := uint64(1)
	for range n {
		p *= 5
	}
	return p
}

// integerDigits prints an integral value and drops the digits that its precision does not cover.
func integerDigits(digits []byte, fraction uint64, exponent, significant int) ([]byte, int) {
	value := fraction
	if exponent >= 52 {
		value <<= exponent - 52
	} else {
		value >>= 52 - exponent
	}
	dropped := 0
	if p := exponent - significant - 1; exponent > significant && p > 1 {
		dropped = p * 30103 / 100000
	}
	if dropped > 0 {
		unit := uint64(1)
		for range dropped {
			unit *= 10
		}
		rest := value % unit
		value /= unit
		if rest >= unit/2 {
			value++
		}
	}
	for value%10 == 0 {
		value /= 10
		dropped++
	}
	digits = strconv.AppendUint(digits, value, 10)
	return digits, len(digits) + dropped
}

// generator makes digits until the rest is within half the distance to the neighbours.
type generator struct {
	digits   []byte
	exponent int // decimal exponent of the first digit
}

// first handles the first digit: a leading zero lowers the exponent. It returns whether to stop already.
func (g *generator) first(q byte, low, high bool) (bool, bool) {
	if q == 0 && !high {
		g.exponent--
	} else {
		g.digits = append(g.digits, '0'+q)
	}
	if g.exponent < -3 || g.exponent >= 8 {
		return false, false // the E form wants a second digit
	}
	return low, high
}

// runSmall works in machine integers. Their overflow is part of the result: Java's printer overflows alike.
func runSmall[T int32 | int64](g *generator, b, s, m T) {
	tens := s * 10
	step := func() (q byte, low, high bool) {
		q = byte(b / s)
		b = 10 * (b % s)
		m *= 10
		if m <= 0 {
			return q, true, true
		}
		return q, b < m, b+m > tens
	}
	low, high := g.first(step())
	for !low && !high {
		var q byte
		q, low, high = step()
		g.digits = append(g.digits, '0'+q)
	}
	g.finish(low, high, cmp.Compare(b<<1-tens, 0))
}

func (g *generator) runBig(fraction uint64, b2, b5, s2, s5, m2 int) {
	power := func(n int) *big.Int { return new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(n)), nil) }
	b := new(big.Int).SetUint64(fraction)
	fives := power(b5)
	b.Lsh(b.Mul(b, fives), uint(b2))
	m := new(big.Int).Lsh(fives, uint(m2))
	s := power(s5)
	s.Lsh(s, uint(s2))
	ten := big.NewInt(10)
	tens := new(big.Int).Mul(s, ten)
	var quotient, sum big.Int
	step := func() (q byte, low, high bool) {
		quotient.QuoRem(b, s, b)
		b.Mul(b, ten)
		m.Mul(m, ten)
		return byte(quotient.Uint64()), b.Cmp(m) < 0, sum.Add(b, m).Cmp(tens) >= 0
	}
	low, high := g.first(step())
	for !low && !high {
		var q byte
		q, low, high = step()
		g.digits = append(g.digits, '0'+q)
	}
	g.finish(low, high, b.Lsh(b, 1).Cmp(tens))
}

// finish rounds the last digit by the rest, of which difference tells whether it is above a half.
func (g *generator) finish(low, high bool, difference int) {
	last := len(g.digits) - 1
	up := high
	if high && low {
		up = difference > 0 || difference == 0 && g.digits[last]&1 == 1
	}
	if !up {
		return
	}
	for ; last >= 0; last-- {
		if g.digits[last] < '9' {
			g.digits[last]++
			return
		}
		g.digits[last] = '0'
	}
	// all nines: the digits stay as many, as in Java
	g.digits[0] = '1'
	g.exponent++
}
