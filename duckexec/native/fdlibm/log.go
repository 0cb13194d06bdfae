package fdlibm

import "math"

// logOfSpecial is the logarithm, to any base, of what is no positive finite number.
func logOfSpecial(x float64) float64 {
	switch {
	case x < 0:
		return math.NaN()
	case x == 0:
		return math.Inf(-1)
	}
	return x // NaN and infinity
}

// split takes a positive finite number apart: 2 to the power k, times 1.fraction.
func split(x float64) (k int, fraction uint64) {
	bits := math.Float64bits(x)
	if bits < 1<<52 { // subnormal
		k = -54
		bits = math.Float64bits(x * (1 << 54))
	}
	return k + int(bits>>52) - 1023, bits & (1<<52 - 1)
}

// Log is the natural logarithm.
func Log(x float64) float64 {
	if !(x > 0 && x <= math.MaxFloat64) {
		return logOfSpecial(x)
	}
	k, fraction := split(x)
	high := int32(fraction >> 32)
	i := (high + 0x95f64) & 0x100000
	// x or x/2, so that 1+f lies between sqrt(2)/2 and sqrt(2)
	f := math.Float64frombits(uint64(i^0x3ff00000)<<32|fraction) - 1
	k += int(i >> 20)
	dk := float64(k)
	if 0x000fffff&(2+high) < 3 { // |f| < 2^-20
		if f == 0 {
			return dk*ln2Hi + dk*ln2Lo
		}
		r := f * f * (0.5 - 0.33333333333333333*f)
		if k == 0 {
			return f - r
		}
		return dk*ln2Hi - ((r - dk*ln2Lo) - f)
	}
	const (
		l1 = 6.666666666666735130e-01
		l2 = 3.999999999940941908e-01
		l3 = 2.857142874366239149e-01
		l4 = 2.222219843214978396e-01
		l5 = 1.818357216161805012e-01
		l6 = 1.531383769920937332e-01
		l7 = 1.479819860511658591e-01
	)
	s := f / (2 + f)
	z := s * s
	w := z * z
	r := z*(l1+w*(l3+w*(l5+w*l7))) + w*(l2+w*(l4+w*l6))
	if (high-0x6147a)|(0x6b851-high) > 0 {
		half := 0.5 * f * f
		if k == 0 {
			return f - (half - s*(half+r))
		}
		return dk*ln2Hi - ((half - (s*(half+r) + dk*ln2Lo)) - f)
	}
	if k == 0 {
		return f - s*(f-r)
	}
	return dk*ln2Hi - ((s*(f-r) - dk*ln2Lo) - f)
}

// Log10 is the decimal logarithm.
func Log10(x float64) float64 {
	const (
		inverse = 4.34294481903251816668e-01
		log2Hi  = 3.01029995663611771306e-01
		log2Lo  = 3.69423907715893078616e-13
	)
	if !(x > 0 && x <= math.MaxFloat64) {
		return logOfSpecial(x)
	}
	k, fraction := split(x)
	i := 0
	if k < 0 {
		i = 1
	}
	y := float64(k + i)
	m := math.Float64frombits(fraction | uint64(0x3ff-i)<<52)
	z := y*log2Lo + inverse*Log(m)
	return z + y*log2Hi
}

// Log1p is the logarithm of 1+x.
func Log1p(x float64) float64 { return math.Log1p(x) }

// Expm1 is e to the power x, less 1.
func Expm1(x float64) float64 { return math.Expm1(x) }
