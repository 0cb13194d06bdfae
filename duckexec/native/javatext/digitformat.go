package javatext

import (
	"fmt"
	"strings"
)

// DigitFormat is a compiled number format of to_char and to_number: [MI|S][$] digits with 0 9 , (G) [. (D) digits][$][PR|MI|S].
type DigitFormat struct {
	lead, trail     string // MI or S in front; MI, S or PR behind
	dollar          bool   // $ in front of the digits
	dollarBehind    bool
	whole, fraction string // 0, 9 and commas; 0 and 9
	point           bool
}

// CompileDigitFormat reads a format; the error names what is out of place.
func CompileDigitFormat(format string) (*DigitFormat, error) {
	f := &DigitFormat{}
	rest := strings.NewReplacer("G", ",", "D", ".").Replace(strings.ToUpper(format))
	sign := func() string {
		for _, s := range []string{"MI", "S", "PR"} {
			if after, ok := strings.CutPrefix(rest, s); ok {
				rest = after
				return s
			}
		}
		return ""
	}
	dollar := func() bool {
		after, ok := strings.CutPrefix(rest, "$")
		rest = after
		return ok
	}
	span := func(set string) string {
		n := 0
		for n < len(rest) && strings.IndexByte(set, rest[n]) >= 0 {
			n++
		}
		text := rest[:n]
		rest = rest[n:]
		return text
	}
	f.lead = sign()
	f.dollar = dollar()
	f.whole = span("09,")
	if strings.HasPrefix(rest, ".") {
		rest, f.point = rest[1:], true
		f.fraction = span("09")
	}
	f.dollarBehind = dollar()
	f.trail = sign()
	if rest != "" || f.lead == "PR" || f.lead != "" && f.trail != "" {
		return nil, fmt.Errorf("%q", rest)
	}
	if !strings.ContainsAny(f.whole+f.fraction, "09") {
		return nil, fmt.Errorf("%q", format)
	}
	return f, nil
}

// Print lays out a plain decimal text such as -12.50; a number that does not fit becomes # signs.
func (f *DigitFormat) Print(text string) string {
	text, negative := strings.CutPrefix(text, "-")
	whole, fraction, _ := strings.Cut(text, ".")
	whole, fraction = strings.TrimLeft(whole, "0"), strings.TrimRight(fraction, "0")
	if whole == "" && fraction == "" {
		negative = false
	}
	body := ""
	if len(whole) > strings.Count(f.whole, "0")+strings.Count(f.whole, "9") || len(fraction) > len(f.fraction) {
		body = f.hashes()
	} else {
		body = f.wholePart(whole) + f.fractionPart(fraction)
	}
	if f.dollar {
		body = "$" + body
	}
	if f.dollarBehind {
		body += "$"
	}
	return f.signed(body, negative)
}

func (f *DigitFormat) hashes() string {
	body := strings.NewReplacer("0", "#", "9", "#", ",", " ").Replace(f.whole)
	if f.fraction == "" {
		if f.point {
			body += " "
		}
		return body
	}
	return body + "." + strings.Repeat("#", len(f.fraction))
}

// wholePart fills from the right: a format that starts with 0 prints zeros, one with 9 blanks for missing digits.
func (f *DigitFormat) wholePart(digits string) string {
	out := []byte(f.whole)
	zeroFill := strings.HasPrefix(strings.TrimLeft(f.whole, ","), "0")
	if digits == "" && !zeroFill && f.fraction != "" {
		digits = "0"
	}
	n := len(digits)
	for i := len(out) - 1; i >= 0; i-- {
		switch {
		case out[i] == ',':
			if n <= 0 && !zeroFill {
				out[i] = ' '
			}
		case n > 0:
			n--
			out[i] = digits[n]
		case zeroFill:
			out[i] = '0'
		default:
			out[i] = ' '
		}
	}
	return string(out)
}

func (f *DigitFormat) fractionPart(digits string) string {
	if !f.point {
		return ""
	}
	if f.fraction == "" {
		return " "
	}
	return "." + digits + strings.Repeat("0", len(f.fraction)-len(digits))
}

// signed adds the sign; one in front moves to the first digit.
func (f *DigitFormat) signed(body string, negative bool) string {
	front := func(sign string) string {
		digits := strings.TrimLeft(body, " ")
		return body[:len(body)-len(digits)] + sign + digits
	}
	sign := func(kind string) string {
		switch {
		case negative:
			return "-"
		case kind == "S":
			return "+"
		}
		return " "
	}
	switch {
	case f.lead != "":
		return front(sign(f.lead))
	case f.trail == "PR" && negative:
		return front("<") + ">"
	case f.trail == "PR":
		return body + "  "
	case f.trail != "":
		return body + sign(f.trail)
	}
	return body
}

// Parse reads a text by the format and gives it as plain decimal text.
func (f *DigitFormat) Parse(text string) (plain string, ok bool) {
	rest := strings.Map(func(r rune) rune {
		if r == ' ' || r == '\t' || r == '\n' || r == '\r' {
			return -1
		}
		return r
	}, text)
	negative := false
	cut := func(s string) bool {
		after, found := strings.CutPrefix(rest, s)
		rest = after
		return found
	}
	if f.trail == "PR" && cut("<") {
		if !strings.HasSuffix(rest, ">") {
			return "", false
		}
		negative, rest = true, strings.TrimSuffix(rest, ">")
	}
	if f.lead != "" {
		negative = cut("-")
		if !negative && f.lead == "S" {
			cut("+")
		}
	}
	if f.dollar && !cut("$") {
		return "", false
	}
	if f.trail == "S" || f.trail == "MI" {
		if after, found := strings.CutSuffix(rest, "-"); found {
			negative, rest = true, after
		} else if f.trail == "S" {
			rest = strings.TrimSuffix(rest, "+")
		}
	}
	if f.dollarBehind {
		after, found := strings.CutSuffix(rest, "$")
		if !found {
			return "", false
		}
		rest = after
	}
	whole, fraction, pointed := strings.Cut(rest, ".")
	if pointed && !f.point || len(fraction) > len(f.fraction) || !isDigits(fraction) || whole+fraction == "" {
		return "", false
	}
	if whole, ok = f.readWhole(whole); !ok {
		return "", false
	}
	if whole == "" {
		whole = "0"
	}
	plain = whole
	if fraction != "" {
		plain += "." + fraction
	}
	if negative {
		plain = "-" + plain
	}
	return plain, true
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// readWhole matches digits and separators from the right; a format that starts with 0 wants all of them.
func (f *DigitFormat) readWhole(s string) (digits string, ok bool) {
	if len(s) > len(f.whole) || strings.HasPrefix(f.whole, "0") && len(s) != len(f.whole) {
		return "", false
	}
	format := f.whole[len(f.whole)-len(s):]
	var out strings.Builder
	for i := range len(s) {
		switch {
		case format[i] == ',' && s[i] == ',':
		case format[i] != ',' && s[i] >= '0' && s[i] <= '9':
			out.WriteByte(s[i])
		default:
			return "", false
		}
	}
	return out.String(), true
}
