package protoplan

import (
	"math/big"
	"strconv"
	"strings"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// decimalLiteralType widens the type that a client declares to the digits it sends.
func (c *converter) decimalLiteralType(d *pb.Expression_Literal_Decimal) types.DataType {
	unscaled, scale, ok := parseDecimal(d.GetValue())
	if !ok {
		c.invalidDecimal(d.GetValue())
		return nil
	}
	precision := digits(unscaled)
	if scale < 0 {
		precision, scale = precision-scale, 0
	}
	precision = max(precision, scale)
	if precision > types.MaxPrecision {
		c.fail(sparkerr.DecimalPrecisionTooLarge(precision, c.origin))
		return nil
	}
	if d.Precision != nil {
		precision = max(precision, int(d.GetPrecision()))
	}
	if d.Scale != nil {
		scale = max(scale, int(d.GetScale()))
	}
	return c.decimalType(max(precision, scale), scale)
}

// decimalType checks the bounds of a decimal type.
func (c *converter) decimalType(precision, scale int) types.DataType {
	if scale < 0 {
		c.fail(sparkerr.NegativeScale(scale))
	}
	c.assert(precision >= 0, "the precision of a decimal must not be negative")
	return checked(c)(types.NewDecimal(precision, scale, c.origin))
}

// decimalValue writes a number with as many fractional digits as its type has, rounding half up.
func (c *converter) decimalValue(text string, t types.DecimalType) any {
	unscaled, scale, ok := parseDecimal(text)
	if !ok {
		c.invalidDecimal(text)
		return nil
	}
	if scale <= t.Scale {
		unscaled.Mul(unscaled, power10(t.Scale-scale))
	} else {
		divisor := power10(scale - t.Scale)
		half := new(big.Int).Quo(divisor, big.NewInt(2))
		if unscaled.Sign() < 0 {
			half.Neg(half)
		}
		unscaled.Quo(unscaled.Add(unscaled, half), divisor)
	}
	if digits(unscaled) > t.Precision && unscaled.Sign() != 0 {
		c.fail(sparkerr.NumericOutOfRange(text, itoa(t.Precision), itoa(t.Scale), c.origin))
		return nil
	}
	return parsed.Decimal(plainDecimal(unscaled, t.Scale))
}

func (c *converter) invalidDecimal(text string) {
	c.assert(false, "not a decimal number: "+strconv.Quote(text))
}

// parseDecimal reads what Java's BigDecimal reads: digits, a point, an
// exponent. Numbers far outside of 38 digits are refused before they cost memory.
func parseDecimal(text string) (unscaled *big.Int, scale int, ok bool) {
	mantissa, exponent := text, 0
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		n, err := strconv.Atoi(strings.TrimPrefix(text[i+1:], "+"))
		if err != nil || n > 1000 || n < -1000 || strings.HasPrefix(text[i+1:], "+-") {
			return nil, 0, false
		}
		mantissa, exponent = text[:i], n
	}
	negative := strings.HasPrefix(mantissa, "-")
	if negative || strings.HasPrefix(mantissa, "+") {
		mantissa = mantissa[1:]
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	number := whole + fraction
	if number == "" || len(number) > 1000 || strings.Trim(number, "0123456789") != "" {
		return nil, 0, false
	}
	unscaled, ok = new(big.Int).SetString(number, 10)
	if negative && ok {
		unscaled.Neg(unscaled)
	}
	return unscaled, len(fraction) - exponent, ok
}

// digits counts decimal digits; zero has one.
func digits(n *big.Int) int { return len(new(big.Int).Abs(n).String()) }

func power10(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

// plainDecimal writes unscaled / 10^scale without an exponent.
func plainDecimal(unscaled *big.Int, scale int) string {
	text := new(big.Int).Abs(unscaled).String()
	if len(text) <= scale {
		text = strings.Repeat("0", scale-len(text)+1) + text
	}
	if scale > 0 {
		text = text[:len(text)-scale] + "." + text[len(text)-scale:]
	}
	if unscaled.Sign() < 0 {
		text = "-" + text
	}
	return text
}
