package javatext

import (
	"encoding/binary"
	"errors"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Charsets are the names that Charset knows, in the order messages show them.
var Charsets = []string{"iso-8859-1", "us-ascii", "utf-16", "utf-16be", "utf-16le", "utf-32", "utf-8"}

// ErrMalformed is a text or bytes that a charset cannot represent.
var ErrMalformed = errors.New("malformed or unmappable characters")

// Charset encodes and decodes text.
type Charset struct {
	name string
}

// NewCharset finds a charset by its name in any case; false: there is none.
func NewCharset(name string) (Charset, bool) {
	name = strings.ToLower(name)
	for _, known := range Charsets {
		if known == name {
			return Charset{name}, true
		}
	}
	return Charset{}, false
}

// AppendEncoded appends the bytes of a text. UTF-16 starts with a mark and is big-endian, as is UTF-32 without a mark.
func (c Charset) AppendEncoded(buf []byte, s string) ([]byte, error) {
	switch c.name {
	case "utf-8":
		return append(buf, s...), nil
	case "us-ascii", "iso-8859-1":
		limit := rune(0x80)
		if c.name == "iso-8859-1" {
			limit = 0x100
		}
		for _, r := range s {
			if r >= limit {
				return buf, ErrMalformed
			}
			buf = append(buf, byte(r))
		}
		return buf, nil
	case "utf-32":
		for _, r := range s {
			buf = binary.BigEndian.AppendUint32(buf, uint32(r))
		}
		return buf, nil
	}
	if c.name == "utf-16" && s != "" {
		buf = append(buf, 0xFE, 0xFF)
	}
	var order binary.AppendByteOrder = binary.BigEndian
	if c.name == "utf-16le" {
		order = binary.LittleEndian
	}
	for _, u := range utf16.Encode([]rune(s)) {
		buf = order.AppendUint16(buf, u)
	}
	return buf, nil
}

// AppendDecoded appends the text of bytes.
func (c Charset) AppendDecoded(buf []byte, data string) ([]byte, error) {
	switch c.name {
	case "utf-8":
		if !utf8.ValidString(data) {
			return buf, ErrMalformed
		}
		return append(buf, data...), nil
	case "us-ascii", "iso-8859-1":
		for i := range len(data) {
			if data[i] >= 0x80 && c.name == "us-ascii" {
				return buf, ErrMalformed
			}
			buf = utf8.AppendRune(buf, rune(data[i]))
		}
		return buf, nil
	case "utf-32":
		return appendUTF32(buf, data)
	}
	return c.appendUTF16(buf, data)
}

func appendUTF32(buf []byte, data string) ([]byte, error) {
	raw := []byte(data)
	var order binary.ByteOrder = binary.BigEndian
	if len(raw) >= 4 && raw[0] == 0xFF && raw[1] == 0xFE && raw[2] == 0 && raw[3] == 0 {
		order, raw = binary.LittleEndian, raw[4:]
	} else if len(raw) >= 4 && raw[0] == 0 && raw[1] == 0 && raw[2] == 0xFE && raw[3] == 0xFF {
		raw = raw[4:]
	}
	if len(raw)%4 != 0 {
		return buf, ErrMalformed
	}
	for ; len(raw) > 0; raw = raw[4:] {
		u := order.Uint32(raw)
		if u > utf8.MaxRune || !utf8.ValidRune(rune(u)) {
			return buf, ErrMalformed
		}
		buf = utf8.AppendRune(buf, rune(u))
	}
	return buf, nil
}

func (c Charset) appendUTF16(buf []byte, data string) ([]byte, error) {
	raw := []byte(data)
	var order binary.ByteOrder = binary.BigEndian
	switch {
	case c.name == "utf-16le":
		order = binary.LittleEndian
	case c.name == "utf-16" && len(raw) >= 2 && raw[0] == 0xFF && raw[1] == 0xFE:
		order, raw = binary.LittleEndian, raw[2:]
	case c.name == "utf-16" && len(raw) >= 2 && raw[0] == 0xFE && raw[1] == 0xFF:
		raw = raw[2:]
	}
	if len(raw)%2 != 0 {
		return buf, ErrMalformed
	}
	for len(raw) > 0 {
		u := rune(order.Uint16(raw))
		raw = raw[2:]
		if utf16.IsSurrogate(u) {
			if len(raw) < 2 {
				return buf, ErrMalformed
			}
			if u = utf16.DecodeRune(u, rune(order.Uint16(raw))); u == utf8.RuneError {
				return buf, ErrMalformed
			}
			raw = raw[2:]
		}
		buf = utf8.AppendRune(buf, u)
	}
	return buf, nil
}
