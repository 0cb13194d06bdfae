package javatext

import (
	"fmt"
	"github.com/sparkduck/sparkduck/translate/types"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Arg is an argument of String.format: nil, bool, int8 to int64, float32, float64, string, or Plain for values that only
// %s prints.
type Arg any

// Plain is the text of a value that takes part in %s and %S only.
type Plain string

// FormatError is a pattern that Java refuses, or an argument that does not fit its conversion.
type FormatError struct{ Text string }

func (e *FormatError) Error() string { return e.Text }

// spec is one %[index$][flags][width][.precision]conversion.
type spec struct {
	index      int
	flags      string
	width      int
	precision  int
	conversion byte
	field      byte // of %t
}

func (s *spec) has(flag byte) bool { return strings.IndexByte(s.flags, flag) >= 0 }

// Format is String.format of the US locale for the conversions s S b B h H c C d o x X e E f g G a A t T n %.
func Format(pattern string, args []Arg) (string, error) {
	var out strings.Builder
	next, last := 0, -1
	for {
		text, rest, found := strings.Cut(pattern, "%")
		out.WriteString(text)
		if !found {
			return out.String(), nil
		}
		s, length, err := parseSpec(rest)
		if err != nil {
			return "", err
		}
		pattern = rest[length:]
		switch s.conversion {
		case 'n':
			out.WriteByte('\n')
			continue
		case '%':
			out.WriteString(s.pad("%"))
			continue
		}
		at := s.index - 1
		switch {
		case s.has('<'):
			at = last
		case s.index == 0:
			at = next
			next++
		}
		if at < 0 || at >= len(args) {
			return "", &FormatError{"there is no argument for %" + rest[:length]}
		}
		last = at
		printed, err := s.print(args[at])
		if err != nil {
			return "", err
		}
		out.WriteString(printed)
	}
}

func parseSpec(s string) (spec, int, error) {
	p := spec{precision: -1}
	at := 0
	number := func() int {
		n := 0
		for at < len(s) && s[at] >= '0' && s[at] <= '9' && n < 1<<24 {
			n = n*10 + int(s[at]-'0')
			at++
		}
		return n
	}
	if n := number(); n > 0 && at < len(s) && s[at] == '$' && s[0] != '0' {
		p.index = n
		at++
	} else {
		at = 0
	}
	for at < len(s) && strings.IndexByte("-#+ 0,(<", s[at]) >= 0 {
		p.flags += s[at : at+1]
		at++
	}
	p.width = number()
	if at < len(s) && s[at] == '.' {
		at++
		start := at
		p.precision = number()
		if at == start {
			return p, 0, &FormatError{"a precision is missing in %" + s[:at]}
		}
	}
	if at >= len(s) || strings.IndexByte("sSbBhHcCdoxXeEfgGaAtTn%", s[at]) < 0 {
		return p, 0, &FormatError{"unknown conversion in %" + s[:min(at+1, len(s))]}
	}
	p.conversion = s[at]
	if p.conversion|0x20 == 't' {
		if at++; at >= len(s) || strings.IndexByte(timeFields, s[at]) < 0 {
			return p, 0, &FormatError{"unknown conversion in %" + s[:min(at+1, len(s))]}
		}
		p.field = s[at]
	}
	if p.width == 0 && (p.has('-') || p.has('0')) {
		return p, 0, &FormatError{"a width is missing in %" + s[:at+1]}
	}
	return p, at + 1, nil
}

// pad fills to the width with blanks.
func (s *spec) pad(text string) string {
	fill := s.width - utf8.RuneCountInString(text)
	if fill <= 0 {
		return text
	}
	if s.has('-') {
		return text + strings.Repeat(" ", fill)
	}
	return strings.Repeat(" ", fill) + text
}

// general finishes %s and %b: precision cuts, capital letters for capital conversions.
func (s *spec) general(text string) string {
	if runes := []rune(text); s.precision >= 0 && len(runes) > s.precision {
		text = string(runes[:s.precision])
	}
	return s.pad(s.capitals(text))
}

func (s *spec) capitals(text string) string {
	if s.conversion < 'a' {
		return strings.ToUpper(text)
	}
	return text
}

func (s *spec) mismatch(arg Arg) error {
	return &FormatError{fmt.Sprintf("conversion %%%c does not take an argument of type %T", s.conversion, arg)}
}

func (s *spec) print(arg Arg) (string, error) {
	if arg == nil && s.conversion|0x20 != 'b' {
		return s.general("null"), nil
	}
	switch s.conversion | 0x20 {
	case 's':
		return s.general(textOf(arg)), nil
	case 'b':
		if v, ok := arg.(bool); ok {
			return s.general(strconv.FormatBool(v)), nil
		}
		return s.general(strconv.FormatBool(arg != nil)), nil
	case 'h':
		h, ok := hashOf(arg)
		if !ok {
			return "", s.mismatch(arg)
		}
		return s.general(strconv.FormatUint(uint64(uint32(h)), 16)), nil
	case 't':
		millis, ok := arg.(int64)
		if !ok {
			return "", s.mismatch(arg)
		}
		return s.pad(s.capitals(timeField(s.field, millis))), nil
	case 'c':
		x, bits, ok := integerOf(arg)
		if !ok || bits == 64 {
			return "", s.mismatch(arg)
		}
		return s.pad(s.capitals(string(rune(x)))), nil
	case 'd', 'o', 'x':
		return s.integer(arg)
	}
	switch x := arg.(type) {
	case float64:
		if s.conversion|0x20 == 'a' {
			return s.hexadecimal(x), nil
		}
		return s.float(x, string(types.AppendDouble(nil, x)))
	case float32:
		if s.conversion|0x20 == 'a' {
			return s.hexadecimal(float64(x)), nil
		}
		return s.float(float64(x), string(types.AppendFloat(nil, x)))
	}
	return "", s.mismatch(arg)
}

func textOf(arg Arg) string {
	switch x := arg.(type) {
	case string:
		return x
	case Plain:
		return string(x)
	case float64:
		return string(types.AppendDouble(nil, x))
	case float32:
		return string(types.AppendFloat(nil, x))
	}
	return fmt.Sprint(arg)
}

func integerOf(arg Arg) (x int64, bits int, ok bool) {
	switch v := arg.(type) {
	case int8:
		return int64(v), 8, true
	case int16:
		return int64(v), 16, true
	case int32:
		return int64(v), 32, true
	case int64:
		return v, 64, true
	}
	return 0, 0, false
}

func (s *spec) integer(arg Arg) (string, error) {
	x, bits, ok := integerOf(arg)
	if !ok {
		return "", s.mismatch(arg)
	}
	if s.conversion == 'd' {
		digits := strconv.FormatUint(uint64(max(x, -x)), 10)
		if x == math.MinInt64 {
			digits = "9223372036854775808"
		}
		return s.signed(x < 0, digits, ""), nil
	}
	base, prefix := 16, "0x"
	if s.conversion == 'o' {
		base, prefix = 8, "0"
	}
	text := strconv.FormatUint(uint64(x)<<(64-bits)>>(64-bits), base)
	if s.has('#') {
		text = prefix + text
	}
	if s.has('0') {
		for len(text) < s.width {
			text = "0" + text
		}
	}
	return s.pad(s.capitals(text)), nil
}

// signed adds grouping, sign and zero padding.
func (s *spec) signed(negative bool, whole, rest string) string {
	if s.has(',') {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + "," + whole[i:]
		}
	}
	before, after := "", ""
	switch {
	case negative && s.has('('):
		before, after = "(", ")"
	case negative:
		before = "-"
	case s.has('+'):
		before = "+"
	case s.has(' '):
		before = " "
	}
	if s.has('0') {
		for len(before)+len(whole)+len(rest)+len(after) < s.width {
			whole = "0" + whole
		}
	}
	return s.pad(before + whole + rest + after)
}

// float prints e, f and g from the digits of Double.toString, halves up.
func (s *spec) float(x float64, text string) (string, error) {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		plain := *s
		plain.flags = strings.ReplaceAll(plain.flags, "0", "")
		if math.IsNaN(x) {
			return plain.pad(s.capitals("NaN")), nil
		}
		return plain.signed(x < 0, s.capitals("Infinity"), ""), nil
	}
	precision := s.precision
	if precision < 0 {
		precision = 6
	}
	negative, digits, point := decimalOf(text)
	negative = negative || math.Signbit(x)
	conversion := s.conversion | 0x20
	if conversion == 'g' {
		precision = max(precision, 1)
		_, at := roundHalfUp(digits, point, precision-point)
		if digits == "" || at >= -3 && at <= precision {
			conversion, precision = 'f', precision-at
			if digits == "" {
				precision = max(s.precision, 1) - 1
				if s.precision < 0 {
					precision = 5
				}
			}
		} else {
			conversion, precision = 'e', precision-1
		}
	}
	if conversion == 'f' {
		digits, point = roundHalfUp(digits, point, precision)
		whole, fraction := fixed(digits, point, precision)
		return s.signed(negative, whole, fraction), nil
	}
	return s.signed(negative, "", s.capitals(exponential(digits, point, precision))), nil
}

// fixed splits digits into the whole part and ".fraction" of the given length.
func fixed(digits string, point, precision int) (whole, fraction string) {
	if point <= 0 {
		digits, point = strings.Repeat("0", 1-point)+digits, 1
	}
	for len(digits) < point+precision {
		digits += "0"
	}
	whole = digits[:point]
	if precision > 0 {
		fraction = "." + digits[point:point+precision]
	}
	return whole, fraction
}

func exponential(digits string, point, precision int) string {
	exponent := 0
	if digits != "" {
		digits, point = roundHalfUp(digits, point, precision+1-point)
		exponent = point - 1
	}
	whole, fraction := fixed(digits, 1, precision)
	if digits == "" {
		whole = "0"
	}
	return fmt.Sprintf("%s%se%+03d", whole, fraction, exponent)
}
