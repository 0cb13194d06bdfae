package fdlibm

import "math"

// quadrant reduces x to y0+y1 in [-pi/4, pi/4]; n counts the quarters of a turn that were removed. It serves |x| below 2^20;
// beyond, the fractional turns come from the C library's rounding anyway.
func quadrant(x float64) (n int, y0, y1 float64) {
	const (
		inverse = 6.36619772367581382433e-01
		pio2a   = 1.57079632673412561417e+00
		pio2aT  = 6.07710050650619224932e-11
		pio2b   = 6.07710050630396597660e-11
		pio2bT  = 2.02226624879595063154e-21
		pio2c   = 2.02226624871116645580e-21
		pio2cT  = 8.47842766036889956997e-32
	)
	fn := math.RoundToEven(x * inverse)
	r := x - fn*pio2a
	w := fn * pio2aT
	y0 = r - w
	j := int(high(x) >> 20 & 0x7ff)
	if j-int(high(y0)>>20&0x7ff) > 16 {
		t := r
		w = fn * pio2b
		r = t - w
		w = fn*pio2bT - ((t - r) - w)
		y0 = r - w
		if j-int(high(y0)>>20&0x7ff) > 49 {
			t = r
			w = fn * pio2c
			r = t - w
			w = fn*pio2cT - ((t - r) - w)
			y0 = r - w
		}
	}
	return int(int64(fn)) & 3, y0, (r - y0) - w
}

const (
	s1 = -1.66666666666666324348e-01
	s2 = 8.33333333332248946124e-03
	s3 = -1.98412698298579493134e-04
	s4 = 2.75573137070700676789e-06
	s5 = -2.50507602534068634195e-08
	s6 = 1.58969099521155010221e-10
	c1 = 4.16666666666666019037e-02
	c2 = -1.38888888888741095749e-03
	c3 = 2.48015872894767294178e-05
	c4 = -2.75573143513906633035e-07
	c5 = 2.08757232129817482790e-09
	c6 = -1.13596475577881948265e-11
)

func kernelSin(x, y float64) float64 {
	z := x * x
	v := z * x
	r := s2 + z*(s3+z*(s4+z*(s5+z*s6)))
	return x - ((z*(0.5*y-v*r) - y) - v*s1)
}

func kernelCos(x, y float64) float64 {
	z := x * x
	r := z * (c1 + z*(c2+z*(c3+z*(c4+z*(c5+z*c6)))))
	if high(x)&0x7fffffff < 0x3FD33333 {
		return 1 - (0.5*z - (z*r - x*y))
	}
	qx := 0.28125
	if h := high(x) & 0x7fffffff; h <= 0x3fe90000 {
		qx = ofHigh(h - 0x00200000)
	}
	half := 0.5*z - qx
	return (1 - qx) - (half - (z*r - x*y))
}

// reducible is the bound below which quadrant is exact enough.
const reducible = 1 << 20

// Sin is the sine; infinities give NaN.
func Sin(x float64) float64 {
	if a := math.Abs(x); a < math.Pi/4 {
		if a < 1.0/(1<<27) {
			return x
		}
		return kernelSin(x, 0)
	} else if !(a < reducible) {
		return math.Sin(x)
	}
	n, y0, y1 := quadrant(x)
	switch n {
	case 0:
		return kernelSin(y0, y1)
	case 1:
		return kernelCos(y0, y1)
	case 2:
		return -kernelSin(y0, y1)
	}
	return -kernelCos(y0, y1)
}

// Cos is the cosine; infinities give NaN.
func Cos(x float64) float64 {
	if a := math.Abs(x); a < math.Pi/4 {
		return kernelCos(x, 0)
	} else if !(a < reducible) {
		return math.Cos(x)
	}
	n, y0, y1 := quadrant(x)
	switch n {
	case 0:
		return kernelCos(y0, y1)
	case 1:
		return -kernelSin(y0, y1)
	case 2:
		return -kernelCos(y0, y1)
	}
	return kernelSin(y0, y1)
}
