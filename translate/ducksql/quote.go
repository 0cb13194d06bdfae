package ducksql

import (
	"strings"
	"unicode/utf8"
)

// This file is the only place where text from outside becomes SQL.

// writeIdent writes one part of a name. Names of the generator's own form, one
// letter and digits (c17), stay bare; all others are quoted.
func writeIdent(b *strings.Builder, name string) {
	if isGenerated(name) {
		b.WriteString(name)
		return
	}
	b.WriteByte('"')
	for _, r := range clean(name) {
		switch r {
		case 0: // the engine's parser ends at NUL
			b.WriteRune(utf8.RuneError)
		case '"':
			b.WriteString(`""`)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
}

// isGenerated reports names like c17.
func isGenerated(name string) bool {
	if len(name) < 2 || name[0] < 'a' || name[0] > 'z' {
		return false
	}
	for i := 1; i < len(name); i++ {
		if !isDigit(name[i]) {
			return false
		}
	}
	return true
}

// writeString writes a string literal. NUL cannot stand in SQL text: such
// strings are joined from pieces with chr(0). Invalid UTF-8 becomes U+FFFD.
func writeString(b *strings.Builder, value string) {
	value = clean(value)
	if !strings.Contains(value, "\x00") {
		writeQuoted(b, value)
		return
	}
	b.WriteString("concat(")
	for i, piece := range strings.Split(value, "\x00") {
		if i > 0 {
			b.WriteString(", chr(0), ")
		}
		writeQuoted(b, piece)
	}
	b.WriteByte(')')
}

func writeQuoted(b *strings.Builder, value string) {
	b.WriteByte('\'')
	for {
		i := strings.IndexByte(value, '\'')
		if i < 0 {
			break
		}
		b.WriteString(value[:i])
		b.WriteString("''")
		value = value[i+1:]
	}
	b.WriteString(value)
	b.WriteByte('\'')
}

// writeBytes writes a BLOB literal; bytes outside plain ASCII are escaped.
func writeBytes(b *strings.Builder, value []byte) {
	const hex = "0123456789ABCDEF"
	b.WriteString("CAST('")
	for _, c := range value {
		if c >= ' ' && c < 0x7f && c != '\'' && c != '\\' {
			b.WriteByte(c)
			continue
		}
		b.WriteString(`\x`)
		b.WriteByte(hex[c>>4])
		b.WriteByte(hex[c&15])
	}
	b.WriteString("' AS BLOB)")
}

func clean(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }

// validNumber accepts an optional sign, digits with at most one point, and an exponent.
func validNumber(s string) bool {
	s = strings.TrimPrefix(s, "-")
	mantissa, exponent, hasExponent := strings.Cut(strings.ToLower(s), "e")
	digits, points := 0, 0
	for i := 0; i < len(mantissa); i++ {
		switch {
		case isDigit(mantissa[i]):
			digits++
		case mantissa[i] == '.':
			points++
		default:
			return false
		}
	}
	if digits == 0 || points > 1 {
		return false
	}
	if !hasExponent {
		return true
	}
	exponent = strings.TrimLeft(exponent, "+-")
	return exponent != "" && strings.Trim(exponent, "0123456789") == ""
}

// QuoteIdent is an identifier as it stands in SQL, for names inside types.
func QuoteIdent(name string) string {
	var b strings.Builder
	writeIdent(&b, name)
	return b.String()
}
