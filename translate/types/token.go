package types

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenKind tells the few kinds of tokens that types are made of.
type tokenKind int

const (
	endToken tokenKind = iota
	wordToken
	quotedToken // `name`
	stringToken
	numberToken
	symbolToken // one character, or <>
)

// token is text[start:end]; start and end are byte offsets.
type token struct {
	kind       tokenKind
	start, end int
}

// nextToken reads one token from offset at, after blanks and comments. A '<>'
// is one token, '>>' are two.
func nextToken(text string, at int) token {
	at = skipBlank(text, at)
	if at >= len(text) {
		return token{endToken, len(text), len(text)}
	}
	r, size := utf8.DecodeRuneInString(text[at:])
	switch {
	case r == '`':
		return quotedAt(text, at, at+1, '`', quotedToken)
	case r == '\'' || r == '"':
		return quotedAt(text, at, at+1, byte(r), stringToken)
	case (r == 'r' || r == 'R') && at+1 < len(text) && (text[at+1] == '\'' || text[at+1] == '"'):
		end := strings.IndexByte(text[at+2:], text[at+1])
		if end >= 0 {
			return token{stringToken, at, at + 2 + end + 1}
		}
	}
	if isWordRune(r) {
		return wordAt(text, at)
	}
	if strings.HasPrefix(text[at:], "<>") {
		size = 2
	}
	return token{symbolToken, at, at + size}
}

// wordAt reads letters, digits and underscores; digits only are a number.
func wordAt(text string, at int) token {
	end, digits := at, true
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !isWordRune(r) {
			break
		}
		digits = digits && '0' <= r && r <= '9'
		end += size
	}
	if digits {
		return token{numberToken, at, end}
	}
	return token{wordToken, at, end}
}

// quotedAt reads to the closing quote; a doubled quote stays inside, and in
// strings a backslash takes the next character along. Without a closing quote
// the token is the quote alone.
func quotedAt(text string, start, at int, quote byte, kind tokenKind) token {
	for at < len(text) {
		switch {
		case text[at] == '\\' && kind == stringToken:
			at += 2
		case text[at] == quote && at+1 < len(text) && text[at+1] == quote:
			at += 2
		case text[at] == quote:
			return token{kind, start, at + 1}
		default:
			at++
		}
	}
	return token{symbolToken, start, start + 1}
}

func isWordRune(r rune) bool {
	return r == '_' || '0' <= r && r <= '9' || unicode.IsLetter(r)
}

// skipBlank passes white space, line comments and nested block comments.
func skipBlank(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case unicode.IsSpace(r):
			at += size
		case strings.HasPrefix(text[at:], "--"):
			end := strings.IndexByte(text[at:], '\n')
			if end < 0 {
				return len(text)
			}
			at += end + 1
		case strings.HasPrefix(text[at:], "/*"):
			end := blockEnd(text, at)
			if end < 0 {
				return at
			}
			at = end
		default:
			return at
		}
	}
	return at
}

// blockEnd is the offset after the comment that starts at at, or -1.
func blockEnd(text string, at int) int {
	depth := 0
	for at < len(text) {
		switch {
		case strings.HasPrefix(text[at:], "/*"):
			depth++
			at += 2
		case strings.HasPrefix(text[at:], "*/"):
			depth--
			at += 2
			if depth == 0 {
				return at
			}
		default:
			at++
		}
	}
	return -1
}

// stringValue is the value of a string token: quotes off, escapes resolved.
func stringValue(literal string) string {
	if c := literal[0]; c == 'r' || c == 'R' {
		return literal[2 : len(literal)-1]
	}
	quote := literal[0]
	body := literal[1 : len(literal)-1]
	var b strings.Builder
	for i := 0; i < len(body); i++ {
		switch {
		case body[i] == quote && i+1 < len(body) && body[i+1] == quote:
			b.WriteByte(quote)
			i++
		case body[i] == '\\' && i+1 < len(body):
			i = writeEscape(&b, body, i+1)
		default:
			b.WriteByte(body[i])
		}
	}
	return b.String()
}

// writeEscape resolves the escape whose letter is body[i] and returns the
// offset of its last byte.
func writeEscape(b *strings.Builder, body string, i int) int {
	digits := map[byte]int{'u': 4, 'U': 8}[body[i]]
	if digits > 0 {
		if r, ok := hexRune(body[i+1:], digits); ok {
			b.WriteRune(r)
			return i + digits
		}
	}
	if i+2 < len(body) && body[i] <= '1' && isOctal(body[i]) && isOctal(body[i+1]) && isOctal(body[i+2]) {
		b.WriteRune(rune(body[i]-'0')<<6 | rune(body[i+1]-'0')<<3 | rune(body[i+2]-'0'))
		return i + 2
	}
	switch body[i] {
	case '0':
		b.WriteByte(0)
	case 'b':
		b.WriteByte('\b')
	case 'n':
		b.WriteByte('\n')
	case 'r':
		b.WriteByte('\r')
	case 't':
		b.WriteByte('\t')
	case 'Z':
		b.WriteByte(26)
	case '%', '_':
		b.WriteString(body[i-1 : i+1])
	default:
		b.WriteByte(body[i])
	}
	return i
}

func isOctal(c byte) bool { return '0' <= c && c <= '7' }

func hexRune(text string, digits int) (rune, bool) {
	if len(text) < digits {
		return 0, false
	}
	var r rune
	for i := 0; i < digits; i++ {
		v := strings.IndexByte("0123456789abcdef", text[i]|0x20)
		if v < 0 {
			return 0, false
		}
		r = r<<4 | rune(v)
	}
	return r, utf8.ValidRune(r)
}
