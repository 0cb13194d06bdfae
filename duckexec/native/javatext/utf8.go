package javatext

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// AppendValid appends bytes as UTF-8, each malformed part replaced by U+FFFD: a part is the longest start of a
// character, or one byte.
func AppendValid(buf []byte, s string) []byte {
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		if r != utf8.RuneError || n > 1 {
			buf = append(buf, s[:n]...)
			s = s[n:]
			continue
		}
		buf = append(buf, "\uFFFD"...)
		s = s[brokenLength(s):]
	}
	return buf
}

// brokenLength is the length of the longest start of a character at the start of malformed text, at least 1.
func brokenLength(s string) int {
	n, low, high := 0, byte(0x80), byte(0xBF)
	switch c := s[0]; {
	case c >= 0xC2 && c <= 0xDF:
		n = 1
	case c >= 0xE0 && c <= 0xEF:
		n = 2
		if c == 0xE0 {
			low = 0xA0
		} else if c == 0xED {
			high = 0x9F
		}
	case c >= 0xF0 && c <= 0xF4:
		n = 3
		if c == 0xF0 {
			low = 0x90
		} else if c == 0xF4 {
			high = 0x8F
		}
	}
	i := 1
	for ; i <= n && i < len(s) && s[i] >= low && s[i] <= high; i++ {
		low, high = 0x80, 0xBF
	}
	return i
}

// InvalidText shows bytes as \xNN.
func InvalidText(s string) string {
	var out strings.Builder
	for i := range len(s) {
		fmt.Fprintf(&out, "\\x%02X", s[i])
	}
	return out.String()
}
