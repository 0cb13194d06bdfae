package javatext

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/duckexec/native/sparkhash"
)

// hashOf is the hash code that %h prints: that of Spark's own value.
func hashOf(arg Arg) (int32, bool) {
	switch x := arg.(type) {
	case bool:
		return sparkhash.OfBool(x), true
	case string:
		return sparkhash.OfString(x), true
	case float64:
		return sparkhash.OfLong(int64(math.Float64bits(x))), true
	case float32:
		return int32(math.Float32bits(x)), true
	case Plain:
		whole, fraction, _ := strings.Cut(string(x), ".")
		unscaled, ok := new(big.Int).SetString(whole+fraction, 10)
		if !ok {
			return 0, false
		}
		return sparkhash.OfDecimal(unscaled, len(fraction)), true
	}
	x, bits, ok := integerOf(arg)
	if bits == 64 {
		return sparkhash.OfLong(x), ok
	}
	return int32(x), ok
}

// hexadecimal is %a: one digit before the point, and at least one behind it.
func (s *spec) hexadecimal(x float64) string {
	switch {
	case math.IsNaN(x):
		return s.pad(s.capitals("NaN"))
	case math.IsInf(x, 0):
		return s.signed(x < 0, s.capitals("Infinity"), "")
	}
	text := strconv.FormatFloat(math.Abs(x), 'x', s.precision, 64)
	mantissa, power, _ := strings.Cut(text, "p")
	exponent, _ := strconv.Atoi(power)
	if s.precision < 0 && exponent < -1022 { // a subnormal number keeps Java's least exponent
		fraction := strings.TrimRight(fmt.Sprintf("%013x", math.Float64bits(x)&(1<<52-1)), "0")
		mantissa, exponent = "0x0."+fraction, -1022
	}
	if !strings.Contains(mantissa, ".") {
		mantissa += ".0"
	}
	digits := strings.TrimPrefix(mantissa, "0x") + "p" + strconv.Itoa(exponent)
	sign := ""
	switch {
	case math.Signbit(x):
		sign = "-"
	case s.has('+'):
		sign = "+"
	case s.has(' '):
		sign = " "
	}
	if s.has('0') {
		for len(sign)+2+len(digits) < s.width {
			digits = "0" + digits
		}
	}
	return s.pad(s.capitals(sign + "0x" + digits))
}

// timeFields are the letters that follow %t.
const timeFields = "HIklMSLNpzZsQBbhAaCYyjmdeRTrDFc"

// timeLayouts are those fields that Go prints as Java does.
var timeLayouts = map[byte]string{
	'H': "15", 'I': "03", 'M': "04", 'S': "05", 'z': "-0700", 'Z': "MST", 'B': "January", 'b': "Jan", 'h': "Jan",
	'A': "Monday", 'a': "Mon", 'y': "06", 'm': "01", 'd': "02", 'e': "2", 'R': "15:04", 'T': "15:04:05", 'r': "03:04:05 PM", 'D': "01/02/06",
	'l': "3",
}

// timeField is one field of an instant, milliseconds since 1970, in UTC.
func timeField(field byte, millis int64) string {
	t := time.UnixMilli(millis).UTC()
	switch field {
	case 'k':
		return strconv.Itoa(t.Hour())
	case 'L':
		return fmt.Sprintf("%03d", t.Nanosecond()/1_000_000)
	case 'N':
		return fmt.Sprintf("%09d", t.Nanosecond())
	case 'p':
		return strings.ToLower(t.Format("PM"))
	case 's':
		return strconv.FormatInt(t.Unix(), 10)
	case 'Q':
		return strconv.FormatInt(millis, 10)
	case 'C':
		return fmt.Sprintf("%02d", t.Year()/100)
	case 'Y':
		return fmt.Sprintf("%04d", t.Year())
	case 'j':
		return fmt.Sprintf("%03d", t.YearDay())
	case 'F':
		return fmt.Sprintf("%04d", t.Year()) + t.Format("-01-02")
	case 'c':
		return t.Format("Mon Jan 02 15:04:05 MST ") + strconv.Itoa(t.Year())
	}
	return t.Format(timeLayouts[field])
}
