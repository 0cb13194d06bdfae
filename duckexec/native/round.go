package native

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

func roundKernels() []*Kernel {
	var out []*Kernel
	for name, mode := range map[string]rounding{
		"spark_round": halfUp, "spark_bround": halfEven, "spark_round_ceil": upward, "spark_round_floor": downward,
	} {
		out = append(out, &Kernel{Name: name, Params: []Type{AnyType, IntegerType}, Rest: true, Run: func(c *Call) error { return round(c, mode) }})
	}
	return out
}

type rounding int

const (
	halfUp rounding = iota
	halfEven
	upward
	downward
)

// round rounds argument 0 to the number of places in argument 1; the result has the type of the statement. Integers that leave
// their type wrap around, or with the optional flag raise a condition.
func round(c *Call, mode rounding) error {
	switch c.Args[0].Type.ID {
	case Double:
		return c.Each(func(row int) error {
			Append(c.Out, roundDouble(At[float64](c.Args[0], row), int(c.Args[1].Int(row)), mode))
			return nil
		})
	case Float:
		return c.Each(func(row int) error {
			Append(c.Out, float32(roundDouble(float64(At[float32](c.Args[0], row)), int(c.Args[1].Int(row)), mode)))
			return nil
		})
	}
	scale, limit := c.Args[0].Type.Scale, resultLimit(c.Out.Type)
	return c.Each(func(row int) error {
		places := int(c.Args[1].Int(row))
		x := roundUnscaled(c.Args[0].Huge(row).Big(), scale, places, c.Out.Type.Scale, mode)
		if c.Out.Type.ID == Decimal {
			if x.CmpAbs(limit) >= 0 {
				return tooWide(x, places, c.Out.Type)
			}
			c.Out.AppendHuge(hugeOf(x))
			return nil
		}
		bits := uint(8 * c.Out.Type.Size())
		if !fits(x, bits) {
			if len(c.Args) > 2 && c.Args[2].Bool(row) {
				return raise("ARITHMETIC_OVERFLOW", "message", "Overflow", "alternative", "", "config", `"spark.sql.ansi.enabled"`)
			}
			x.And(x, new(big.Int).Sub(new(big.Int).Lsh(one, bits), one))
			if x.Bit(int(bits)-1) == 1 {
				x.Sub(x, new(big.Int).Lsh(one, bits))
			}
		}
		c.Out.AppendHuge(hugeOf(x))
		return nil
	})
}

// tooWide reports a rounded decimal that has no room. Digits stay only in front of the last place that was rounded to,
// so that the value has an exponent.
func tooWide(x *big.Int, places int, t Type) error {
	plain := x.String()
	digits := plain[:len(plain)+min(places, 0)]
	lead := 1 + len(digits) - len(strings.TrimPrefix(digits, "-"))
	exponent := len(plain) - lead
	return raise("NUMERIC_VALUE_OUT_OF_RANGE.WITHOUT_SUGGESTION", "originalValue", digits[:lead]+"."+digits[lead:]+"E+"+strconv.Itoa(exponent),
		"roundedValue", plain, "precision", strconv.Itoa(t.Width), "scale", strconv.Itoa(t.Scale))
}

// fits reports whether a number has room in a signed integer of so many bits.
func fits(x *big.Int, bits uint) bool {
	if x.Sign() < 0 {
		return new(big.Int).Not(x).BitLen() < int(bits)
	}
	return x.BitLen() < int(bits)
}

// roundUnscaled rounds x / 10^scale to places and gives the unscaled value for the scale of the result.
func roundUnscaled(x *big.Int, scale, places, result int, mode rounding) *big.Int {
	if places < scale {
		unit := pow10(min(scale-places, 400))
		q, r := new(big.Int).QuoRem(x, unit, new(big.Int))
		if away(q, r, unit, mode) {
			q.Add(q, big.NewInt(int64(x.Sign())))
		}
		x = q.Mul(q, unit)
	}
	if result >= scale {
		return new(big.Int).Mul(x, pow10(result-scale))
	}
	return new(big.Int).Quo(x, pow10(scale-result))
}

// away reports whether a quotient with a remainder is to move away from zero.
func away(q, r, unit *big.Int, mode rounding) bool {
	switch mode {
	case upward:
		return r.Sign() > 0
	case downward:
		return r.Sign() < 0
	}
	half := new(big.Int).Lsh(r, 1).CmpAbs(unit)
	return half > 0 || half == 0 && (mode == halfUp || q.Bit(0) == 1)
}

// exactPowers are the powers of ten that a double holds exactly.
var exactPowers = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15}

// roundDouble rounds the shortest decimal text of x, as Spark does.
func roundDouble(x float64, places int, mode rounding) float64 {
	if x == 0 || math.IsNaN(x) || math.IsInf(x, 0) {
		return x + 0 // Spark loses the sign of -0.0
	}
	if places >= 0 && places < len(exactPowers) && (mode == halfUp || mode == halfEven) {
		// far from a tie the binary value decides, and k / 10^n is the nearest double to the decimal text
		scaled := math.Abs(x) * exactPowers[places]
		whole := math.Floor(scaled)
		if fraction := scaled - whole; scaled < 1<<50 && math.Abs(fraction-0.5) > 1e-2 && (fraction > 1e-2 || whole > 0) {
			if fraction > 0.5 {
				whole++
			}
			return signed(whole/exactPowers[places], x)
		}
	}
	return roundText(x, places, mode)
}

// signed gives r the sign of x; zero stays positive.
func signed(r, x float64) float64 {
	if x < 0 && r != 0 {
		return -r
	}
	return r
}

func roundText(x float64, places int, mode rounding) float64 {
	text := strconv.FormatFloat(x, 'e', -1, 64)
	mantissa, exponent := text, 0
	for i := range len(text) {
		if text[i] == 'e' {
			mantissa = text[:i]
			exponent, _ = strconv.Atoi(text[i+1:])
		}
	}
	digits := make([]byte, 0, len(mantissa))
	scale := -exponent
	for i := range len(mantissa) {
		if mantissa[i] == '.' {
			scale += len(mantissa) - i - 1
		} else {
			digits = append(digits, mantissa[i])
		}
	}
	if places >= scale {
		return x
	}
	if scale-places > 400 {
		return 0
	}
	unscaled, _ := new(big.Int).SetString(string(digits), 10)
	unit := pow10(scale - places)
	q, r := new(big.Int).QuoRem(unscaled, unit, new(big.Int))
	if away(q, r, unit, mode) {
		q.Add(q, big.NewInt(int64(unscaled.Sign())))
	}
	out, _ := strconv.ParseFloat(q.String()+"e"+strconv.Itoa(-places), 64)
	return out
}
