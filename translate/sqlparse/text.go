package sqlparse

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/sparkduck/sparkduck/translate/parsed"
)

// stringAt tells whether a string literal, or a parameter in its place, stands at token i.
func (p *parser) stringAt(i int) bool {
	t := p.tokenAt(i)
	return t.kind == singleQuoted || t.kind == question || t.kind == colon && p.nameAt(i+1)
}

// stringLiteral consumes string literals up to the last adjacent one and joins them. Parameters bound to strings count as literals.
func (p *parser) stringLiteral() string {
	if !p.stringAt(p.i) {
		p.unexpected()
		return ""
	}
	text := p.stringPart()
	if !p.stringAt(p.i) {
		return text
	}
	var whole strings.Builder
	whole.WriteString(text)
	for p.err == nil && p.stringAt(p.i) {
		whole.WriteString(p.stringPart())
	}
	return whole.String()
}

func (p *parser) stringPart() string {
	if p.is(singleQuoted) {
		text := p.stringValue(p.i)
		p.next()
		return text
	}
	first := p.i
	if l, ok := p.parameterValue().(*parsed.Literal); ok {
		if s, ok := l.Value.(string); ok {
			return s
		}
		if p.unbound != nil {
			return ""
		}
	}
	if p.err == nil {
		p.blame(first, "")
	}
	return ""
}

// stringValue is the meaning of the string literal at token i.
func (p *parser) stringValue(i int) string {
	text := p.word(i)
	if text[0] == 'r' || text[0] == 'R' {
		return text[2 : len(text)-1]
	}
	quote, body := text[:1], text[1:len(text)-1]
	switch {
	case p.opt.escapedStrings:
		return body
	case strings.IndexByte(body, '\\') < 0 && strings.Index(body, quote) < 0:
		return body
	}
	return unescape(body, quote[0], p.opt.consecutiveStrings)
}

// unescape resolves backslash escapes and doubled quotes; in the legacy form doubled quotes vanish, as two adjacent strings.
func unescape(body string, quote byte, legacy bool) string {
	var b strings.Builder
	var high rune // pending first half of a surrogate pair
	for i := 0; i < len(body); {
		c := body[i]
		if c == quote {
			if !legacy {
				b.WriteByte(c)
			}
			i += 2
			continue
		}
		if c != '\\' || i+1 == len(body) {
			b.WriteByte(c)
			i++
			continue
		}
		r, n := escape(body[i:])
		switch {
		case r == keepBackslash:
			b.WriteString(body[i : i+n])
		case utf16.IsSurrogate(r) && high == 0 && r < 0xDC00:
			high = r
			i += n
			if !strings.HasPrefix(body[i:], `\u`) {
				b.WriteRune(utf8.RuneError)
				high = 0
			}
			continue
		case high != 0:
			b.WriteRune(utf16.DecodeRune(high, r))
		default:
			b.WriteRune(r)
		}
		high = 0
		i += n
	}
	return b.String()
}

const keepBackslash rune = -1

// escape resolves the escape at the start of s: the character and the bytes consumed.
func escape(s string) (rune, int) {
	switch c := s[1]; {
	case c == 'u' && len(s) >= 6 && isHex(s[2:6]):
		return hexValue(s[2:6]), 6
	case c == 'U' && len(s) >= 10 && isHex(s[2:10]):
		return hexValue(s[2:10]), 10
	case (c == '0' || c == '1') && len(s) >= 4 && isOctal(s[2]) && isOctal(s[3]):
		return rune(c-'0')<<6 | rune(s[2]-'0')<<3 | rune(s[3]-'0'), 4
	}
	switch s[1] {
	case '0':
		return 0, 2
	case 'b':
		return '\b', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'Z':
		return 0x1A, 2
	case '%', '_':
		return keepBackslash, 2
	}
	r, n := utf8.DecodeRuneInString(s[1:])
	return r, 1 + n
}

func isOctal(c byte) bool { return c >= '0' && c <= '7' }

func isHex(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; !isDigit(s[i]) && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}

func hexValue(s string) rune {
	var v rune
	for i := 0; i < len(s); i++ {
		d := rune(s[i] - '0')
		if d > 9 {
			d = rune(s[i]|0x20) - 'a' + 10
		}
		v = v<<4 | d
	}
	return v
}
