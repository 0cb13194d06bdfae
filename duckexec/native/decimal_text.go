package native

import (
	"math/big"
	"strings"
)

// quotientDigits are the digits after the point of a quotient that does not end.
const quotientDigits = 38

// decimalTexts prints the exact results of an operation, for messages about results that have no room.
func decimalTexts(c *Call, from, n int, op decimalOp) error {
	sx, sy := c.Args[0].Type.Scale, c.Args[1].Type.Scale
	return c.eachOf(from, n, func(row int) error {
		n, d, scale := op(c.Args[0].Huge(row).Big(), c.Args[1].Huge(row).Big(), sx, sy)
		if n == nil {
			c.Out.AppendNull()
			return nil
		}
		if d != one {
			n, scale = roundedQuotient(n, d, quotientDigits-scale), quotientDigits
		}
		c.Out.AppendText(plainDecimal(n, scale))
		return nil
	})
}

// plainDecimal is the number of a scale without exponent: 12.50.
func plainDecimal(unscaled *big.Int, scale int) string {
	digits := new(big.Int).Abs(unscaled).String()
	if missing := scale + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	if scale > 0 {
		digits = digits[:len(digits)-scale] + "." + digits[len(digits)-scale:]
	}
	if unscaled.Sign() < 0 {
		return "-" + digits
	}
	return digits
}
