package javatext

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// NumberFormat is a compiled pattern of java.text.DecimalFormat in the US locale: literals, 0 # , . % ‰ E and a negative
// subpattern of which only the affixes count.
type NumberFormat struct {
	prefix, suffix       string
	negPrefix, negSuffix string
	minInt, maxInt       int
	minFraction, maxFrac int
	group                int // digits between separators, 0: none
	shift                int // 2 for %, 3 for ‰
	exponent             int // least digits of the exponent, 0: no exponent
	pointAlways          bool
}

// CompileNumberFormat reads a pattern.
func CompileNumberFormat(pattern string) (*NumberFormat, error) {
	f := &NumberFormat{maxInt: math.MaxInt32}
	if pattern == "" {
		return &NumberFormat{negPrefix: "-", minInt: 1, maxInt: math.MaxInt32, maxFrac: math.MaxInt32, group: 3}, nil
	}
	rest, err := f.subpattern(pattern)
	if err != nil {
		return nil, err
	}
	f.negPrefix, f.negSuffix = "-"+f.prefix, f.suffix
	if rest != "" {
		var negative NumberFormat
		if _, err := negative.subpattern(rest[1:]); err != nil {
			return nil, err
		}
		f.negPrefix, f.negSuffix = negative.prefix, negative.suffix
		if f.negPrefix == f.prefix && f.negSuffix == f.suffix {
			f.negPrefix = "-" + f.prefix
		}
	}
	return f, nil
}

// subpattern reads up to ; or the end.
func (f *NumberFormat) subpattern(s string) (rest string, err error) {
	var affix strings.Builder
	phase := 0 // 0 prefix, 1 number, 2 suffix
	left, zeros, groupAt, point, fractionZeros, fractionHashes := 0, 0, -1, false, 0, 0
	quoted := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if quoted {
			if c == '\'' {
				if i+1 < len(s) && s[i+1] == '\'' {
					i++
					affix.WriteByte('\'')
				} else {
					quoted = false
				}
			} else {
				affix.WriteByte(c)
			}
			continue
		}
		isNumber := strings.IndexByte("#0,.", c) >= 0
		if phase == 1 && !isNumber {
			if c == 'E' {
				for i+1 < len(s) && s[i+1] == '0' {
					f.exponent++
					i++
				}
				if f.exponent == 0 {
					return "", fmt.Errorf("malformed exponential pattern %q", s)
				}
				phase = 2
				continue
			}
			phase = 2
		}
		switch {
		case c == ';':
			rest = s[i:]
			i = len(s)
		case isNumber && phase < 2:
			if phase == 0 {
				f.prefix = affix.String()
				affix.Reset()
				phase = 1
			}
			switch {
			case c == '.' && point, c == ',' && point:
				return "", fmt.Errorf("malformed pattern %q", s)
			case c == '.':
				point = true
			case c == ',':
				groupAt = 0
			case point && c == '0':
				if fractionHashes > 0 {
					return "", fmt.Errorf("unexpected '0' in pattern %q", s)
				}
				fractionZeros++
			case point:
				fractionHashes++
			case c == '0':
				zeros++
			case zeros > 0:
				return "", fmt.Errorf("unexpected '#' in pattern %q", s)
			default:
				left++
			}
			if groupAt >= 0 && c != ',' && !point {
				groupAt++
			}
		case c == '\'':
			if i+1 < len(s) && s[i+1] == '\'' {
				affix.WriteByte('\'')
				i++
			} else {
				quoted = true
			}
		case isNumber:
			return "", fmt.Errorf("unquoted special character %q in pattern %q", c, s)
		default:
			if c == '%' {
				f.shift = 2
			}
			affix.WriteByte(c)
		}
	}
	if phase == 0 {
		f.prefix = affix.String()
	} else {
		f.suffix = affix.String()
	}
	if strings.Contains(f.prefix+f.suffix, "‰") {
		f.shift = 3
	}
	f.minInt, f.minFraction, f.maxFrac = zeros, fractionZeros, fractionZeros+fractionHashes
	f.group = max(groupAt, 0)
	f.pointAlways = point && f.maxFrac == 0
	if point && zeros+fractionZeros == 0 && left+fractionHashes > 0 {
		// without a 0 the digit before the point is one, or the first behind it
		if left > 0 {
			f.minInt = 1
		} else {
			f.minFraction = 1
		}
	}
	if f.exponent > 0 {
		f.maxInt = left + zeros
	} else if zeros == 0 && f.maxFrac == 0 {
		f.minInt = 1
	}
	return rest, nil
}

// decimalOf splits a number into digits and the position of the point; zero has no digits.
func decimalOf(text string) (negative bool, digits string, point int) {
	text, negative = strings.CutPrefix(text, "-")
	mantissa, exp, _ := strings.Cut(text, "E")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits = whole + fraction
	point = len(whole)
	if e, err := strconv.Atoi(exp); err == nil {
		point += e
	}
	trimmed := strings.TrimLeft(digits, "0")
	point -= len(digits) - len(trimmed)
	digits = strings.TrimRight(trimmed, "0")
	if digits == "" {
		point = 0
	}
	return negative, digits, point
}

// ExactTie is the decimal text of a double for rounding. The shortest text may end in a 5 that looks like a tie while the
// double lies beside it: then the exact value decides.
func ExactTie(text string, x float64) string {
	_, digits, _ := decimalOf(text)
	if digits == "" || digits[len(digits)-1] != '5' || math.IsNaN(x) || math.IsInf(x, 0) {
		return text
	}
	return strconv.FormatFloat(x, 'f', 1074, 64)
}

// roundHalfEven keeps n digits behind the point, halves to the even digit.
func roundHalfEven(digits string, point, n int) (string, int) {
	keep := point + n
	if keep >= len(digits) {
		return digits, point
	}
	if keep < 0 {
		return "", 0
	}
	up := digits[keep] > '5' || digits[keep] == '5' && (len(digits) > keep+1 || keep > 0 && (digits[keep-1]-'0')%2 == 1)
	return carry(digits[:keep], point, up)
}

// roundHalfUp is the same with halves away from zero.
func roundHalfUp(digits string, point, n int) (string, int) {
	keep := point + n
	if keep >= len(digits) {
		return digits, point
	}
	if keep < 0 {
		return "", 0
	}
	return carry(digits[:keep], point, digits[keep] >= '5')
}

func carry(digits string, point int, up bool) (string, int) {
	if !up {
		return digits, point
	}
	raw := []byte(digits)
	for i := len(raw) - 1; i >= 0; i-- {
		if raw[i] < '9' {
			raw[i]++
			return string(raw), point
		}
		raw[i] = '0'
	}
	return "1" + string(raw), point + 1
}

// Format prints a number given as decimal text, such as -12.5 or 1.5E10, or NaN and Infinity.
func (f *NumberFormat) Format(text string) string {
	switch text {
	case "NaN":
		return "NaN"
	case "Infinity":
		return f.prefix + "∞" + f.suffix
	case "-Infinity":
		return f.negPrefix + "∞" + f.negSuffix
	}
	negative, digits, point := decimalOf(text)
	if digits != "" {
		point += f.shift
	}
	body := ""
	if f.exponent > 0 {
		body = f.scientific(digits, point)
	} else {
		digits, point = roundHalfEven(digits, point, f.maxFrac)
		body = f.plain(digits, point)
	}
	if negative {
		return f.negPrefix + body + f.negSuffix
	}
	return f.prefix + body + f.suffix
}

// plain lays out digits with grouping.
func (f *NumberFormat) plain(digits string, point int) string {
	whole, fraction := "", ""
	switch {
	case point <= 0:
		fraction = strings.Repeat("0", -point) + digits
		if digits == "" {
			fraction = ""
		}
	case point >= len(digits):
		whole = digits + strings.Repeat("0", point-len(digits))
	default:
		whole, fraction = digits[:point], digits[point:]
	}
	fraction = strings.TrimRight(fraction, "0")
	for len(whole) < f.minInt {
		whole = "0" + whole
	}
	for len(fraction) < f.minFraction {
		fraction += "0"
	}
	if whole == "" && fraction == "" {
		whole = "0"
	}
	if f.group > 0 {
		for i := len(whole) - f.group; i > 0; i -= f.group {
			whole = whole[:i] + "," + whole[i:]
		}
	}
	if fraction != "" || f.pointAlways {
		whole += "." + fraction
	}
	return whole
}

// scientific prints with an exponent that keeps minInt digits before the point, or a multiple of maxInt when there are
// more optional ones.
func (f *NumberFormat) scientific(digits string, point int) string {
	exponent := 0
	if digits != "" {
		switch {
		case f.maxInt > 1 && f.maxInt > f.minInt:
			exponent = int(math.Floor(float64(point-1)/float64(f.maxInt))) * f.maxInt
		case f.minInt > 0 || f.minFraction > 0:
			exponent = point - f.minInt
		default:
			exponent = point - 1
		}
	}
	digits, point = roundHalfEven(digits, point-exponent, f.maxFrac)
	text := f.plain(digits, point)
	exp := strconv.Itoa(exponent)
	sign := ""
	if exponent < 0 {
		sign, exp = "-", exp[1:]
	}
	for len(exp) < f.exponent {
		exp = "0" + exp
	}
	return text + "E" + sign + exp
}

// FormatPlaces prints with n digits behind the point and separators of thousands, halves to even.
func FormatPlaces(text string, n int) string {
	f := NumberFormat{negPrefix: "-", minInt: 1, minFraction: n, maxFrac: n, group: 3}
	return f.Format(text)
}
