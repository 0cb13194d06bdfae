package types

import (
	"math"
	"math/rand/v2"
	"strconv"
	"testing"
)

func TestDouble(t *testing.T) {
	tests := map[string]float64{
		"1.0E7": 1e7, "0.002": 2e-3, "1.0E-5": 1e-5, "4.9E-324": 5e-324, "9.999999999999999E22": 1e23, "2.0E22": 2e22,
		"9.007199254740992E15": 9007199254740993, "1.0E16": 1e16, "1.23456789125E8": 123456789.125,
		"2.2250738585072014E-308": 2.2250738585072014e-308, "2.2E-322": 2.2e-322, "0.001": 0.001, "1.0": 1, "-0.0": math.Copysign(0, -1),
		"123.456": 123.456, "1234567.0": 1234567, "9999999.999": 9999999.999, "NaN": math.NaN(), "-Infinity": math.Inf(-1),
		"1.7976931348623157E308": math.MaxFloat64, "0.1": 0.1, "100.0": 100,
	}
	for want, x := range tests {
		if got := string(AppendDouble(nil, x)); got != want {
			t.Errorf("%g: %s, want %s", x, got, want)
		}
	}
}

func TestFloat(t *testing.T) {
	tests := map[string]float32{
		"1.10000005E10": 1.1e10, "3.4028235E38": math.MaxFloat32, "1.4E-45": math.SmallestNonzeroFloat32,
		"1.17549435E-38": 1.17549435e-38, "1.6777216E7": 16777216, "3.3554432E7": 33554432, "0.1": 0.1, "1.5": 1.5, "9.6714065E24": 1 << 83,
	}
	for want, x := range tests {
		if got := string(AppendFloat(nil, x)); got != want {
			t.Errorf("%g: %s, want %s", x, got, want)
		}
	}
}

func TestDoublesReadBack(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		x := math.Float64frombits(r.Uint64())
		if math.IsNaN(x) || math.IsInf(x, 0) {
			continue
		}
		text := string(AppendDouble(nil, x))
		if back, err := strconv.ParseFloat(text, 64); err != nil || back != x {
			t.Fatalf("%s is not %g", text, x)
		}
	}
}
