package fdlibm

import "math"

func high(x float64) uint32 { return uint32(math.Float64bits(x) >> 32) }

// ofHigh is the double whose upper half is h and whose lower half is 0.
func ofHigh(h uint32) float64 { return math.Float64frombits(uint64(h) << 32) }

// Cbrt is the cube root.
func Cbrt(x float64) float64 {
	if x != x || math.IsInf(x, 0) || x == 0 {
		return x
	}
	a := math.Abs(x)
	const (
		b1 = 715094163
		b2 = 696219795
		c  = 5.42857142857142815906e-01
		d  = -7.05306122448979611050e-01
		e  = 1.41428571428571436819e+00
		f  = 1.60714285714285720630e+00
		g  = 3.57142857142857150787e-01
	)
	var t float64
	if high(a) < 0x00100000 {
		t = ofHigh(high(a*(1<<54))/3 + b2)
	} else {
		t = ofHigh(high(a)/3 + b1)
	}
	r := t * t / a
	s := c + r*t
	t *= g + f/(s+e+d/s)
	t = ofHigh(high(t) + 1)
	s = t * t
	r = a / s
	r = (r - t) / (t + t + r)
	return math.Copysign(t+t*r, x)
}

// Hypot is the length of (x, y).
func Hypot(x, y float64) float64 {
	a, b := math.Abs(x), math.Abs(y)
	if math.IsInf(a, 1) || math.IsInf(b, 1) {
		return math.Inf(1)
	}
	if x != x || y != y {
		return math.NaN()
	}
	if a < b {
		a, b = b, a
	}
	if high(a)-high(b) > 0x3c00000 {
		return a + b
	}
	scale := 0
	switch {
	case high(a) > 0x5f300000:
		a, b, scale = math.Ldexp(a, -600), math.Ldexp(b, -600), 600
	case high(b) < 0x20b00000:
		if b == 0 {
			return a
		}
		a, b, scale = math.Ldexp(a, 600), math.Ldexp(b, 600), -600
	}
	w := a - b
	if w > b {
		t1 := ofHigh(high(a))
		t2 := a - t1
		w = math.Sqrt(t1*t1 - (b*(-b) - t2*(a+t1)))
	} else {
		y1 := ofHigh(high(b))
		y2 := b - y1
		t1 := ofHigh(high(a) + 0x00100000)
		a += a
		t2 := a - t1
		w = math.Sqrt(t1*y1 - (w*(-w) - (t1*y2 + t2*b)))
	}
	return math.Ldexp(w, scale)
}

// Asinh is the inverse of Sinh.
func Asinh(x float64) float64 {
	a := math.Abs(x)
	w := a
	switch {
	case a != a || math.IsInf(a, 1) || a < 1.0/(1<<28):
	case a > 1<<28:
		w = Log(a) + Log(2)
	case a > 2:
		w = Log(2*a + 1/(math.Sqrt(x*x+1)+a))
	default:
		t := x * x
		w = Log1p(a + t/(1+math.Sqrt(1+t)))
	}
	return math.Copysign(w, x)
}

// Acosh is the inverse of Cosh, NaN below 1.
func Acosh(x float64) float64 {
	switch {
	case x != x || x < 1:
		return math.NaN()
	case x >= 1<<28:
		return Log(x) + Log(2)
	case x == 1:
		return 0
	case x > 2:
		return Log(2*x - 1/(x+math.Sqrt(x*x-1)))
	}
	t := x - 1
	return Log1p(t + math.Sqrt(2*t+t*t))
}

// Atanh is the inverse of Tanh.
func Atanh(x float64) float64 { return 0.5 * (Log1p(x) - Log1p(-x)) }
