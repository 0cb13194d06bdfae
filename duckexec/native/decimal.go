package native

import (
	"math"
	"math/big"
	"math/bits"
	"strconv"
)

func decimalKernels() []*Kernel {
	var out []*Kernel
	for name, op := range map[string]decimalOp{
		"spark_decimal_add": addDecimals, "spark_decimal_subtract": subtractDecimals,
		"spark_decimal_divide": divideDecimals, "spark_decimal_remainder": remainderOfDecimals,
		"spark_decimal_pmod": positiveModulo, "spark_decimal_div": integralQuotient,
	} {
		out = append(out, &Kernel{Name: name, Params: []Type{AnyType, AnyType}, Run: func(c *Call) error { return decimals(c, op, smallOps[name]) }})
	}
	out = append(out, &Kernel{Name: "spark_decimal_multiply", Params: []Type{AnyType, AnyType}, Run: multiply})
	return append(out, &Kernel{Name: "spark_decimal_to_string", Params: []Type{AnyType}, Result: VarcharType, Run: decimalToString})
}

// decimalOp computes exactly: x and y are unscaled values of scales sx and sy. The result is numerator / denominator, a
// number of the given scale; nil stands for NULL.
type decimalOp func(x, y *big.Int, sx, sy int) (numerator, denominator *big.Int, scale int)

var one = big.NewInt(1)

func pow10(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

// align brings both to the larger scale.
func align(x, y *big.Int, sx, sy int) (a, b *big.Int, scale int) {
	if sx < sy {
		x = new(big.Int).Mul(x, pow10(sy-sx))
	} else if sy < sx {
		y = new(big.Int).Mul(y, pow10(sx-sy))
	}
	return x, y, max(sx, sy)
}

func addDecimals(x, y *big.Int, sx, sy int) (*big.Int, *big.Int, int) {
	a, b, scale := align(x, y, sx, sy)
	return new(big.Int).Add(a, b), one, scale
}

func subtractDecimals(x, y *big.Int, sx, sy int) (*big.Int, *big.Int, int) {
	a, b, scale := align(x, y, sx, sy)
	return new(big.Int).Sub(a, b), one, scale
}

func multiplyDecimals(x, y *big.Int, sx, sy int) (*big.Int, *big.Int, int) {
	return new(big.Int).Mul(x, y), one, sx + sy
}

func divideDecimals(x, y *big.Int, sx, sy int) (*big.Int, *big.Int, int) {
	if y.Sign() == 0 {
		return nil, nil, 0
	}
	return x, y, sx - sy
}

func remainderOfDecimals(x, y *big.Int, sx, sy int) (*big.Int, *big.Int, int) {
	if y.Sign() == 0 {
		return nil, nil, 0
	}
	a, b, scale := align(x, y, sx, sy)
	return new(big.Int).Rem(a, b), one, scale
}

func positiveModulo(x, y *big.Int, sx, sy int) (*big.Int, *big.Int, int) {
	if y.Sign() == 0 {
		return nil, nil, 0
	}
	a, b, scale := align(x, y, sx, sy)
	r := new(big.Int).Rem(a, b)
	if r.Sign() < 0 {
		r.Rem(r.Add(r, b), b)
	}
	return r, one, scale
}

func integralQuotient(x, y *big.Int, sx, sy int) (*big.Int, *big.Int, int) {
	if y.Sign() == 0 {
		return nil, nil, 0
	}
	a, b, _ := align(x, y, sx, sy)
	return new(big.Int).Quo(a, b), one, 0
}

// decimals computes the operation for all rows.
func decimals(c *Call, op decimalOp, small smallOp) error {
	return decimalRows(c, 0, c.Rows, op, small)
}

// decimalRows computes the operation with one HALF_UP rounding to the result's scale; NULL where the result has no room.
func decimalRows(c *Call, from, n int, op decimalOp, small smallOp) error {
	result := c.Out.Type
	if result.ID == Varchar {
		return decimalTexts(c, from, n, op)
	}
	limit := resultLimit(result)
	sx, sy := c.Args[0].Type.Scale, c.Args[1].Type.Scale
	return c.eachOf(from, n, func(row int) error {
		x, y := c.Args[0].Huge(row), c.Args[1].Huge(row)
		if small != nil {
			if h, ok := small(x, y, sx, sy, result); ok {
				c.Out.AppendHuge(h)
				return nil
			}
		}
		n, d, scale := op(x.Big(), y.Big(), sx, sy)
		if n == nil {
			c.Out.AppendNull()
			return nil
		}
		q := roundedQuotient(n, d, result.Scale-scale)
		if q.CmpAbs(limit) >= 0 {
			c.Out.AppendNull()
			return nil
		}
		c.Out.AppendHuge(hugeOf(q))
		return nil
	})
}

// smallOp is the fast path of an operation in machine words; ok is false when it does not apply.
type smallOp func(x, y Huge, sx, sy int, result Type) (h Huge, ok bool)

var smallOps = map[string]smallOp{"spark_decimal_divide": smallDivide}

// word splits a 64-bit number into its absolute value and sign.
func (x Huge) word() (abs uint64, negative, ok bool) {
	if x.Upper != int64(x.Lower)>>63 {
		return 0, false, false
	}
	if x.Upper < 0 {
		return -x.Lower, true, true
	}
	return x.Lower, false, true
}

var tens = func() (t [20]uint64) {
	t[0] = 1
	for i := 1; i < len(t); i++ {
		t[i] = t[i-1] * 10
	}
	return t
}()

func smallDivide(x, y Huge, sx, sy int, result Type) (Huge, bool) {
	a, negativeA, okA := x.word()
	b, negativeB, okB := y.word()
	shift := result.Scale - sx + sy
	if !okA || !okB || b == 0 || shift < 0 || shift >= len(tens) {
		return Huge{}, false
	}
	hi, lo := bits.Mul64(a, tens[shift])
	return roundedWord(hi, lo, b, negativeA != negativeB, result)
}

func smallMultiply(x, y Huge, sx, sy int, result Type) (Huge, bool) {
	a, negativeA, okA := x.word()
	b, negativeB, okB := y.word()
	shift := sx + sy - result.Scale
	if !okA || !okB || shift < 0 || shift >= len(tens) {
		return Huge{}, false
	}
	hi, lo := bits.Mul64(a, b)
	return roundedWord(hi, lo, tens[shift], negativeA != negativeB, result)
}

// roundedWord is hi:lo / d, HALF_UP, when the quotient fits into 63 bits and the result type.
func roundedWord(hi, lo, d uint64, negative bool, result Type) (Huge, bool) {
	if hi >= d {
		return Huge{}, false
	}
	q, r := bits.Div64(hi, lo, d)
	if r >= d-r {
		q++
	}
	if q > math.MaxInt64 || result.ID != Decimal || result.Width < 19 && q >= tens[result.Width] {
		return Huge{}, false
	}
	if negative {
		q = -q
	}
	return Huge{q, int64(q) >> 63}, true
}

// resultLimit is the first absolute value that does not fit.
func resultLimit(t Type) *big.Int {
	if t.ID == Decimal {
		return pow10(t.Width)
	}
	return new(big.Int).Lsh(one, uint(8*t.Size()-1))
}

// roundedQuotient is n * 10^shift / d, rounded HALF_UP (away from zero).
func roundedQuotient(n, d *big.Int, shift int) *big.Int {
	if shift > 0 {
		n = new(big.Int).Mul(n, pow10(shift))
	} else if shift < 0 {
		d = new(big.Int).Mul(d, pow10(-shift))
	}
	if d == one {
		return n
	}
	q, r := new(big.Int).QuoRem(n, d, new(big.Int))
	if r.Lsh(r, 1).CmpAbs(d) >= 0 {
		if n.Sign()*d.Sign() < 0 {
			q.Sub(q, one)
		} else {
			q.Add(q, one)
		}
	}
	return q
}

// Big is the number as a big.Int.
func (x Huge) Big() *big.Int {
	if x.Upper == int64(x.Lower)>>63 {
		return big.NewInt(int64(x.Lower))
	}
	b := big.NewInt(x.Upper)
	return b.Add(b.Lsh(b, 64), new(big.Int).SetUint64(x.Lower))
}

func hugeOf(b *big.Int) Huge {
	if b.IsInt64() {
		x := b.Int64()
		return Huge{uint64(x), x >> 63}
	}
	abs := new(big.Int).Abs(b)
	lower := new(big.Int).And(abs, new(big.Int).SetUint64(1<<64-1)).Uint64()
	upper := new(big.Int).Rsh(abs, 64).Uint64()
	if b.Sign() < 0 {
		var carry uint64
		lower, carry = bits.Add64(^lower, 1, 0)
		upper = ^upper + carry
	}
	return Huge{lower, int64(upper)}
}

// decimalToString prints a decimal as java.math.BigDecimal.toString: with an exponent below 1E-6.
func decimalToString(c *Call) error {
	scale := c.Args[0].Type.Scale
	return c.eachBytes(func(buf []byte, row int) ([]byte, error) {
		x := c.Args[0].Huge(row).Big()
		if x.Sign() < 0 {
			buf = append(buf, '-')
			x.Neg(x)
		}
		digits := x.String()
		if scale == 0 {
			return append(buf, digits...), nil
		}
		adjusted := len(digits) - 1 - scale
		if adjusted < -6 {
			buf = append(buf, digits[0])
			if len(digits) > 1 {
				buf = append(append(buf, '.'), digits[1:]...)
			}
			return strconv.AppendInt(append(buf, 'E'), int64(adjusted), 10), nil
		}
		for len(digits) <= scale {
			digits = "0" + digits
		}
		point := len(digits) - scale
		return append(append(append(buf, digits[:point]...), '.'), digits[point:]...), nil
	})
}
