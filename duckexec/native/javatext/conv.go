package javatext

import (
	"math"
	"strconv"
	"strings"
)

// Conv converts a number between bases of 2 to 36, in 64 bits. A negative target base means signed output. Reading stops at
// the first character that is no digit. ok is false where Spark gives NULL; overflow tells that the number had no room
// and became the largest one.
func Conv(s string, from, to int) (text string, overflow, ok bool) {
	s = strings.Trim(s, " ")
	signed := to < 0
	base := to
	if signed {
		base = -to
	}
	if from < 2 || from > 36 || base < 2 || base > 36 || s == "" {
		return "", false, false
	}
	negative := s[0] == '-'
	if negative {
		s = s[1:]
	}
	value := uint64(0)
	for i := range len(s) {
		digit := digitOf(s[i])
		if digit < 0 || digit >= from {
			break
		}
		if value > (math.MaxUint64-uint64(digit))/uint64(from) {
			value, overflow = math.MaxUint64, true
			break
		}
		value = value*uint64(from) + uint64(digit)
	}
	if negative && !signed {
		// a negative number is the unsigned one of the same bits; with the highest bit set it is out of range
		if int64(value) < 0 && value != 1<<63 {
			value = math.MaxUint64
		} else {
			value = -value
		}
	}
	if signed && int64(value) < 0 {
		if negative {
			return "-" + strings.ToUpper(strconv.FormatUint(value, base)), overflow, true
		}
		return strings.ToUpper(strconv.FormatInt(int64(value), base)), overflow, true
	}
	text = strings.ToUpper(strconv.FormatUint(value, base))
	if negative && signed {
		text = "-" + text
	}
	return text, overflow, true
}

func digitOf(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'Z':
		return int(c-'A') + 10
	}
	return -1
}
