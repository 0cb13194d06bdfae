package sparkhash

import (
	"math/big"
	"testing"
)

// The hash codes are those of a JVM with Scala's BigDecimal and Spark's UTF8String.
func TestJavaHashCodes(t *testing.T) {
	for _, c := range []struct {
		unscaled string
		scale    int
		want     int32
	}{
		{"70", 1, 7}, {"15", 1, 0x3fc00000}, {"5000000000", 0, 705032705}, {"-30", 1, -3},
	} {
		unscaled, _ := new(big.Int).SetString(c.unscaled, 10)
		if got := OfDecimal(unscaled, c.scale); got != c.want {
			t.Errorf("%s scale %d: %d, want %d", c.unscaled, c.scale, got, c.want)
		}
	}
	if OfLong(1<<32) != 1 || OfLong(-1) != 0 || OfBool(true) != 1231 {
		t.Error("longs or booleans differ")
	}
}
