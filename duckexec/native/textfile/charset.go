package textfile

import (
	"strings"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// Charset turns bytes into text and back.
type Charset struct {
	name string
	enc  encoding.Encoding // nil for UTF-8 and ASCII
}

// CharsetNames are those that Spark takes, as its messages list them.
const CharsetNames = "iso-8859-1, us-ascii, utf-16, utf-16be, utf-16le, utf-32, utf-8"

// NewCharset finds a charset by its name in any case; "" is UTF-8. false: there is none.
func NewCharset(name string) (*Charset, bool) {
	c := &Charset{name: strings.ToLower(name)}
	switch c.name {
	case "", "utf-8":
		c.name = "utf-8"
	case "us-ascii":
	case "iso-8859-1":
		c.enc = charmap.ISO8859_1
	case "utf-16":
		c.enc = unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	case "utf-16be":
		c.enc = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	case "utf-16le":
		c.enc = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case "utf-32":
		c.enc = utf32.UTF32(utf32.BigEndian, utf32.UseBOM)
	default:
		return nil, false
	}
	return c, true
}

// UTF8 reports whether bytes are text already.
func (c *Charset) UTF8() bool { return c.name == "utf-8" }

// Name is the charset's name in lower case.
func (c *Charset) Name() string { return c.name }

// Decode is the text of bytes; what the charset cannot read becomes U+FFFD, as in Java.
func (c *Charset) Decode(data []byte) string {
	if c.enc != nil {
		text, err := c.enc.NewDecoder().Bytes(data)
		if err == nil {
			return string(text)
		}
	}
	if c.name == "us-ascii" {
		return ascii(data)
	}
	if utf8.Valid(data) {
		return string(data)
	}
	return replaced(data)
}

func ascii(data []byte) string {
	out := make([]byte, 0, len(data))
	for _, b := range data {
		if b < utf8.RuneSelf {
			out = append(out, b)
		} else {
			out = utf8.AppendRune(out, utf8.RuneError)
		}
	}
	return string(out)
}

// replaced puts one U+FFFD in the place of each longest part that begins a character and does not end it.
func replaced(data []byte) string {
	out := make([]byte, 0, len(data)+8)
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			size = brokenPrefix(data[i:])
		}
		out = utf8.AppendRune(out, r)
		i += size
	}
	return string(out)
}

// brokenPrefix is how many bytes a character that breaks off has.
func brokenPrefix(data []byte) int {
	for n := min(3, len(data)); n > 1; n-- {
		// A prefix of a character is completed by some continuation bytes.
		for _, tail := range []string{"\x80", "\xbf", "\x80\x80", "\xbf\xbf"} {
			if r, size := utf8.DecodeRuneInString(string(data[:n]) + tail); r != utf8.RuneError && size == n+len(tail) {
				return n
			}
		}
	}
	return 1
}

// Encode is the bytes of a text; what the charset does not have becomes a question mark.
func (c *Charset) Encode(text string) []byte {
	switch c.name {
	case "utf-8":
		return []byte(text)
	case "us-ascii", "iso-8859-1":
		limit := rune(0x80)
		if c.name == "iso-8859-1" {
			limit = 0x100
		}
		out := make([]byte, 0, len(text))
		for _, r := range text {
			if r >= limit {
				r = '?'
			}
			out = append(out, byte(r))
		}
		return out
	}
	out, err := c.enc.NewEncoder().Bytes([]byte(text))
	if err != nil {
		return []byte("?")
	}
	return out
}

// UTF8 is bytes as text; what is no UTF-8 becomes U+FFFD. The text shares the memory of the bytes when it can.
func UTF8(data []byte) string {
	if utf8.Valid(data) {
		return unsafe.String(unsafe.SliceData(data), len(data))
	}
	return replaced(data)
}

// Text is Decode that shares the memory of the bytes when it can.
func (c *Charset) Text(data []byte) string {
	if c.UTF8() {
		return UTF8(data)
	}
	return c.Decode(data)
}

// DetectJSON is the charset that the first bytes of a text of JSON show: by a mark, or by where the zeros stand.
func DetectJSON(data []byte) *Charset {
	name := "utf-8"
	if len(data) >= 4 {
		switch {
		case data[0] == 0xFF && data[1] == 0xFE && (data[2] != 0 || data[3] != 0), data[0] == 0xFE && data[1] == 0xFF:
			name = "utf-16"
		case data[0] == 0 && data[1] != 0:
			name = "utf-16be"
		case data[0] != 0 && data[1] == 0 && data[2] != 0:
			name = "utf-16le"
		case data[0] == 0 && data[1] == 0, data[1] == 0 && data[2] == 0:
			name = "utf-32"
		}
	}
	c, _ := NewCharset(name)
	return c
}
