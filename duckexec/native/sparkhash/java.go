package sparkhash

import (
	"math"
	"math/big"
	"math/bits"
	"strconv"
	"strings"
)

// stringSeed is the seed of the hash code of Spark's strings.
const stringSeed = 42

// OfString is the hashCode of Spark's strings.
func OfString(s string) int32 { return int32(MurmurBytes(s, stringSeed)) }

// OfBool is Boolean.hashCode.
func OfBool(b bool) int32 {
	if b {
		return 1231
	}
	return 1237
}

// OfLong is Long.hashCode.
func OfLong(x int64) int32 { return int32(x ^ int64(uint64(x)>>32)) }

// OfDecimal is the hashCode of Scala's BigDecimal: whole numbers hash as integers, numbers that a double shows exactly as
// doubles, all others by their digits and scale.
func OfDecimal(unscaled *big.Int, scale int) int32 {
	ten := big.NewInt(10)
	number := new(big.Rat).SetFrac(unscaled, new(big.Int).Exp(ten, big.NewInt(int64(scale)), nil))
	if number.IsInt() {
		return ofInteger(number.Num())
	}
	f, _ := number.Float64()
	if back, ok := new(big.Rat).SetString(strconv.FormatFloat(f, 'g', -1, 64)); ok && back.Cmp(number) == 0 {
		return ofDouble(f)
	}
	digits := strings.TrimRight(unscaled.String(), "0")
	scale -= len(unscaled.String()) - len(digits)
	stripped, _ := new(big.Int).SetString(digits, 10)
	mixed := bits.RotateLeft32(uint32(scale)*c1, 15) * c2
	return int32(uint32(ofMagnitude(stripped)) ^ mixed)
}

// ofInteger is the hash of a whole number, the same for all of Scala's integer types.
func ofInteger(x *big.Int) int32 {
	switch {
	case !x.IsInt64():
		return ofMagnitude(x)
	case int64(int32(x.Int64())) == x.Int64():
		return int32(x.Int64())
	}
	return OfLong(x.Int64())
}

// ofDouble is the hash of a double that is no whole number.
func ofDouble(f float64) int32 {
	if narrow := float32(f); float64(narrow) == f {
		return int32(math.Float32bits(narrow))
	}
	return OfLong(int64(math.Float64bits(f)))
}

// ofMagnitude is BigInteger.hashCode.
func ofMagnitude(x *big.Int) int32 {
	magnitude := x.Bytes()
	for len(magnitude)%4 != 0 {
		magnitude = append([]byte{0}, magnitude...)
	}
	h := int32(0)
	for i := 0; i < len(magnitude); i += 4 {
		word := uint32(magnitude[i])<<24 | uint32(magnitude[i+1])<<16 | uint32(magnitude[i+2])<<8 | uint32(magnitude[i+3])
		h = 31*h + int32(word)
	}
	return h * int32(x.Sign())
}
