package javatext

import "unicode"

// Masks are the replacements of Mask for upper-case and lower-case letters, digits and all other characters; -1 keeps them.
type Masks struct{ Upper, Lower, Digit, Other rune }

// Mask replaces characters by their class. Characters beyond U+FFFF are two characters of class other, as in Java.
func Mask(buf []rune, s string, m Masks) []rune {
	for _, r := range s {
		to, count := m.Other, 1
		switch {
		case r > 0xFFFF:
			count = 2
		case unicode.Is(unicode.Lu, r):
			to = m.Upper
		case unicode.Is(unicode.Ll, r):
			to = m.Lower
		case unicode.Is(unicode.Nd, r):
			to = m.Digit
		}
		if to < 0 {
			buf = append(buf, r)
			continue
		}
		for range count {
			buf = append(buf, to)
		}
	}
	return buf
}

// Luhn checks the check digit of a number; a text with other characters than digits fails.
func Luhn(s string) bool {
	sum, second := 0, false
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
		d := int(s[i] - '0')
		if second {
			d *= 2
		}
		sum += d%10 + d/10
		second = !second
	}
	return s != "" && sum%10 == 0
}
