package fdlibm

import (
	"math"
	"testing"
)

// TestAgainstLibrary: all functions agree with Go's to a few units in the last place.
func TestAgainstLibrary(t *testing.T) {
	pairs := map[string][2]func(float64) float64{
		"exp": {Exp, math.Exp}, "log": {Log, math.Log}, "log10": {Log10, math.Log10}, "cbrt": {Cbrt, math.Cbrt}, "sinh": {Sinh, math.Sinh},
		"cosh": {Cosh, math.Cosh}, "tanh": {Tanh, math.Tanh}, "asinh": {Asinh, math.Asinh}, "acosh": {Acosh, math.Acosh},
		"sin": {Sin, math.Sin}, "cos": {Cos, math.Cos},
	}
	for name, f := range pairs {
		for _, x := range []float64{0, 1e-300, 1e-9, 0.1, 0.3, 0.5, 0.7, 0.99, 1, 1.01, 1.5, 2, 2.5, 3, 10, 21, 23, 100, 700, 1234.5, 9e5, 1e10, 1e300, -0.3, -1, -2.5, -100, math.Inf(1), math.Inf(-1), math.NaN()} {
			got, want := f[0](x), f[1](x)
			if got != want && !(got != got && want != want) && !(math.Abs(got-want) <= 1e-15*math.Max(math.Abs(want), 1e-9)*2) {
				t.Errorf("%s(%v) = %v, Go has %v", name, x, got, want)
			}
		}
	}
}

// TestAsJava holds values that a Spark printed and other libraries round differently.
func TestAsJava(t *testing.T) {
	for _, c := range []struct{ got, want float64 }{
		{Exp(1), 2.7182818284590455}, {Cbrt(100), 4.641588833612779}, {Cbrt(-123.456), -4.979327984674048}, {Cbrt(27), 3},
		{Sin(2.5), 0.5984721441039564}, {Cosh(1), 1.543080634815244}, {Hypot(2, 3), 3.605551275463989}, {Hypot(10, 1000), 1000.0499987500625},
		{Log(3) / Log(2), 1.584962500721156}, {Log(4) / Log(3), 1.261859507142915},
	} {
		if c.got != c.want {
			t.Errorf("%v, want %v", c.got, c.want)
		}
	}
}
