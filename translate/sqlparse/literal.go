package sqlparse

import (
	"encoding/hex"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// constant parses what stands where only values can: a literal or a parameter.
func (p *parser) constant() parsed.Expr {
	t, after := p.tok(), p.peek(1)
	switch {
	case t.isNumber(), t.kind == minus && after.isNumber(), t.kind == singleQuoted, t.kind == question, t.kind == colon:
		return p.primary()
	case t.kw == kwNull, t.kw == kwTrue, t.kw == kwFalse, t.kw == kwInterval:
		if e := p.keywordPrimary(); e != nil || p.err != nil {
			return e
		}
	}
	name := p.nameAt(p.i)
	if name && after.kind == singleQuoted {
		return p.typedLiteral()
	}
	if name || t.kind == minus { // what does not fit is after it
		p.next()
	}
	p.unexpected()
	return nil
}

// number parses a numeric literal with the minus directly before it.
func (p *parser) number() parsed.Expr {
	first := p.i
	sign := ""
	if p.accept(minus) {
		sign = "-"
	}
	t := p.tok()
	text := sign + p.word(p.i)
	p.next()
	switch t.kind {
	case integer:
		return p.integerLiteral(first, text)
	case decimalNumber:
		return p.decimalLiteral(first, text)
	case exponent:
		if p.opt.exponentDecimal {
			return p.decimalLiteral(first, text)
		}
		return p.doubleLiteral(first, text, 64)
	case bigint:
		return p.rangedLiteral(first, text[:len(text)-1], types.Long, 64)
	case smallint:
		return p.rangedLiteral(first, text[:len(text)-1], types.Short, 16)
	case tinyint:
		return p.rangedLiteral(first, text[:len(text)-1], types.Byte, 8)
	case floatNumber:
		return p.doubleLiteral(first, text[:len(text)-1], 32)
	case doubleNumber:
		return p.doubleLiteral(first, text[:len(text)-1], 64)
	}
	return p.decimalLiteral(first, text[:len(text)-2])
}

// integerLiteral takes the narrowest of INT, BIGINT and DECIMAL.
func (p *parser) integerLiteral(first int, text string) parsed.Expr {
	v, err := strconv.ParseInt(text, 10, 64)
	switch {
	case err != nil:
		return p.decimalLiteral(first, text)
	case v >= math.MinInt32 && v <= math.MaxInt32:
		return p.literal(first, v, types.Int)
	}
	return p.literal(first, v, types.Long)
}

func (p *parser) rangedLiteral(first int, text string, t types.DataType, bits int) parsed.Expr {
	v, err := strconv.ParseInt(text, 10, bits)
	if err != nil {
		limit := int64(1) << (bits - 1)
		p.outOfRange(first, text, t.SimpleString(), strconv.FormatInt(-limit, 10), strconv.FormatInt(limit-1, 10))
	}
	return p.literal(first, v, t)
}

func (p *parser) outOfRange(first int, text, typeName, low, high string) {
	p.refuse(sparkerr.NumericLiteralRange(text, typeName, low, high, p.from(first)))
}

func (p *parser) doubleLiteral(first int, text string, bits int) parsed.Expr {
	v, _ := strconv.ParseFloat(text, bits)
	t, limit := types.DataType(types.Double), "1.7976931348623157E+308"
	if bits == 32 {
		t, limit = types.Float, "3.4028234663852886E+38"
	}
	if beyond(text, limit) {
		p.outOfRange(first, text, t.SimpleString(), "-"+limit, limit)
	}
	return p.literal(first, v, t)
}

// beyond tells whether a number as written lies outside -limit..limit, digit for digit: reading it as a float would round it.
func beyond(text, limit string) bool {
	v, _ := strconv.ParseFloat(text, 64)
	most, _ := strconv.ParseFloat(limit, 64)
	if math.Abs(v) != most {
		return math.Abs(v) > most
	}
	exact, ok := new(big.Rat).SetString(text)
	bound, _ := new(big.Rat).SetString(limit)
	return ok && exact.Abs(exact).Cmp(bound) > 0
}

// maxPrecision is the number of digits a decimal can have.
const maxPrecision = 38

// decimalLiteral keeps the digits exactly: 00.10 is DECIMAL(2,2), 1. is DECIMAL(1,0).
func (p *parser) decimalLiteral(first int, text string) parsed.Expr {
	digits, scale := decimalParts(text)
	precision := max(len(strings.TrimLeft(digits, "-")), scale)
	if precision > maxPrecision || scale > maxPrecision {
		p.raise(p.from(first), "DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION",
			"precision", strconv.Itoa(precision), "maxPrecision", strconv.Itoa(maxPrecision))
		return p.hole(first)
	}
	return p.literal(first, parsed.Decimal(placePoint(digits, scale)), types.DecimalType{Precision: precision, Scale: scale})
}

// decimalParts splits a number into signed digits without leading zeros and the count of digits after the point, which is never negative.
func decimalParts(text string) (digits string, scale int) {
	sign := ""
	if strings.HasPrefix(text, "-") {
		sign, text = "-", text[1:]
	}
	mantissa, power := text, 0
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		mantissa = text[:i]
		power, _ = strconv.Atoi(text[i+1:])
		power = min(max(power, -10_000), 10_000)
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits = strings.TrimLeft(whole+fraction, "0")
	scale = len(fraction) - power
	if scale < 0 {
		if digits != "" {
			digits += strings.Repeat("0", -scale)
		}
		scale = 0
	}
	if digits == "" {
		digits = "0"
	}
	return sign + digits, scale
}

// placePoint writes digits with scale of them after the point.
func placePoint(digits string, scale int) string {
	if scale == 0 {
		return digits
	}
	sign := ""
	if digits[0] == '-' {
		sign, digits = "-", digits[1:]
	}
	if n := scale + 1 - len(digits); n > 0 {
		digits = strings.Repeat("0", n) + digits
	}
	cut := len(digits) - scale
	return sign + digits[:cut] + "." + digits[cut:]
}

// typedLiteral parses TYPE 'text'.
func (p *parser) typedLiteral() parsed.Expr {
	first := p.i
	k, name := p.tok().kw, p.word(p.i)
	p.next()
	text := p.stringValue(p.i)
	p.next()
	at := p.from(first)
	var value any
	var t types.DataType
	ok := false
	switch k {
	case kwDate:
		t = types.Date
		value, ok = p.dateValue(text)
	case kwTimestamp, kwTimestampLtz, kwTimestampNtz:
		return p.timestampLiteral(first, k, text)
	case kwTime:
		t = types.TimeType{Precision: 6}
		value, ok = timeValue(text)
	case kwInterval:
		return p.intervalText(first, text)
	case kwX:
		t = types.Binary
		value, ok = hexBytes(text)
		name = "X"
	default:
		p.refuse(sparkerr.UnsupportedTypedLiteral(name, at))
		return p.hole(first)
	}
	if !ok {
		p.refuse(sparkerr.InvalidTypedLiteral(name, text, at))
		return p.hole(first)
	}
	return p.literal(first, value, t)
}

// hexBytes pads an odd number of digits on the left.
func hexBytes(text string) ([]byte, bool) {
	if len(text)%2 == 1 {
		text = "0" + text
	}
	b, err := hex.DecodeString(text)
	return b, err == nil
}
