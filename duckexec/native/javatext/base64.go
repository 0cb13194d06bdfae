package javatext

import (
	"encoding/base64"
	"strings"
)

// DecodeBase64 reads text as java.util.Base64's MIME decoder: characters outside the alphabet are skipped, padding may be
// absent; ok is false for a lone last character and for wrong padding.
func DecodeBase64(s string) (data []byte, ok bool) {
	digits := make([]byte, 0, len(s))
	for i := range len(s) {
		c := s[i]
		if c == '=' {
			return finishBase64(digits, s[i:])
		}
		if isBase64(c) {
			digits = append(digits, c)
		}
	}
	return finishBase64(digits, "")
}

// finishBase64 checks what follows the digits: nothing, or the padding of the last group and characters to skip.
func finishBase64(digits []byte, padding string) ([]byte, bool) {
	left := len(digits) % 4
	if padding != "" {
		want := 4 - left
		if left < 2 {
			return nil, false
		}
		seen := 0
		for i := range len(padding) {
			switch {
			case padding[i] == '=':
				seen++
			case isBase64(padding[i]):
				return nil, false
			}
		}
		if seen != want {
			return nil, false
		}
	}
	data, err := base64.RawStdEncoding.DecodeString(string(digits))
	return data, err == nil
}

func isBase64(c byte) bool {
	return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/'
}

// ValidBase64 is Spark's stricter check: only the alphabet, blanks and padding at the end.
func ValidBase64(s string) bool {
	digits, pads := 0, 0
	for _, c := range s {
		switch {
		case c < 0x80 && isBase64(byte(c)):
			if pads > 0 {
				return false
			}
			digits++
		case c == '=':
			pads++
			if pads > 2 || digits%4 < 2 {
				return false
			}
		case strings.ContainsRune("\t\n\v\f\r \x1c\x1d\x1e\x1f", c):
			if pads > 0 {
				return false
			}
		default:
			return false
		}
	}
	if pads > 0 {
		return (digits+pads)%4 == 0
	}
	return digits%4 != 1
}
