package sqlparse

import (
	"unicode"
	"unicode/utf8"
)

// lexer cuts text into tokens. It never fails: what it does not know becomes a
// one-character token that no rule accepts.
type lexer struct {
	text      string
	i         int // byte offset of the next character
	multi     int // bytes before i that continue a character
	line      int
	lineStart int // code point offset
	tokens    []token
	open      []int32 // indexes of brackets without partner yet
	questions int32
	unclosed  bool // a bracketed comment runs to the end
	tooDeep   int  // index of the bracket that nests too deeply, 0 = none
}

// lex returns the tokens of text, closed by an eof token.
func lex(text string) lexer {
	l := lexer{text: text, line: 1, tokens: make([]token, 0, len(text)/4+2)}
	for l.tooDeep == 0 {
		l.skipBlank()
		if l.i >= len(l.text) {
			break
		}
		l.next()
	}
	end := int32(l.codePoint(len(l.text)))
	if l.tooDeep != 0 {
		end = int32(l.codePoint(l.i))
	}
	l.tokens = append(l.tokens, token{
		kind: eof, start: int32(l.i), end: int32(l.i), pos: end, last: end - 1,
		line: int32(l.line), col: end - int32(l.lineStart), mate: -1,
	})
	return l
}

func (l *lexer) codePoint(byteOffset int) int { return byteOffset - l.multi }

// advance moves to byte offset end, counting lines and characters.
func (l *lexer) advance(end int) {
	for l.i < end {
		c := l.text[l.i]
		l.i++
		switch {
		case c == '\n':
			l.line++
			l.lineStart = l.i - l.multi
		case c >= utf8.RuneSelf:
			_, size := utf8.DecodeRuneInString(l.text[l.i-1:])
			l.i += size - 1
			l.multi += size - 1
		}
	}
}

func (l *lexer) at(i int) byte {
	if i < len(l.text) {
		return l.text[i]
	}
	return 0
}

// skipBlank passes white space and comments.
func (l *lexer) skipBlank() {
	for l.i < len(l.text) {
		switch c := l.text[l.i]; {
		case c == ' ':
			l.i++
		case c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v':
			l.advance(l.i + 1)
		case c == '-' && l.at(l.i+1) == '-':
			l.advance(l.lineCommentEnd())
		case c == '/' && l.at(l.i+1) == '*' && l.at(l.i+2) != '+':
			l.advance(l.bracketedCommentEnd())
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(l.text[l.i:])
			if !isUnicodeBlank(r) {
				return
			}
			l.advance(l.i + size)
		default:
			return
		}
	}
}

// A backslash before the line feed continues a comment.
func (l *lexer) lineCommentEnd() int {
	i := l.i + 2
	for i < len(l.text) && l.text[i] != '\r' && l.text[i] != '\n' {
		if l.text[i] == '\\' && l.at(i+1) == '\n' {
			i++
		}
		i++
	}
	return i
}

func (l *lexer) bracketedCommentEnd() int {
	depth, i := 1, l.i+2
	for i < len(l.text) {
		switch {
		case l.text[i] == '*' && l.at(i+1) == '/':
			depth--
			i += 2
			if depth == 0 {
				return i
			}
		case l.text[i] == '/' && l.at(i+1) == '*' && l.at(i+2) != '+':
			depth++
			i += 2
		default:
			i++
		}
	}
	l.unclosed = true
	return i
}

func isUnicodeBlank(r rune) bool {
	switch r {
	case 0xA0, 0x1680, 0x2028, 0x202F, 0x205F, 0x3000:
		return true
	}
	return r >= 0x2000 && r <= 0x200A
}

// next appends the token at l.i.
func (l *lexer) next() {
	kind, end, kw := l.scan()
	t := token{
		kind: kind, kw: kw, start: int32(l.i), end: int32(end), pos: int32(l.codePoint(l.i)),
		line: int32(l.line), mate: -1,
	}
	t.col = t.pos - int32(l.lineStart)
	if kind == word && kw != 0 || kind > codeText {
		l.i = end // ASCII without line feeds
		if kind == unrecognized {
			l.i = int(t.start)
			l.advance(end)
		}
	} else {
		l.advance(end)
	}
	t.last = int32(l.codePoint(l.i)) - 1
	l.pair(&t)
	l.tokens = append(l.tokens, t)
}

// pair links brackets with their partners and numbers question marks.
func (l *lexer) pair(t *token) {
	switch t.kind {
	case lparen, lbracket:
		l.open = append(l.open, int32(len(l.tokens)))
		if len(l.open) > maxDepth {
			l.tooDeep = len(l.tokens)
		}
	case rparen, rbracket:
		n := len(l.open)
		if n > 0 && l.tokens[l.open[n-1]].kind == t.kind-1 {
			t.mate = l.open[n-1]
			l.tokens[t.mate].mate = int32(len(l.tokens))
			l.open = l.open[:n-1]
		}
	case question:
		t.mate = l.questions
		l.questions++
	}
}

// scan finds the kind and end of the token at l.i: the longest match wins.
func (l *lexer) scan() (kind, int, keyword) {
	i := l.i
	c := l.text[i]
	switch {
	case (c == 'r' || c == 'R') && (l.at(i+1) == '\'' || l.at(i+1) == '"'):
		if end := l.rawStringEnd(); end > 0 {
			return singleQuoted, end, 0
		}
		return l.word()
	case isLetter(c) || c == '_':
		return l.word()
	case isDigit(c) || c == '.' && isDigit(l.at(i+1)):
		return l.number()
	case c == '\'' || c == '"':
		if end := l.stringEnd(c); end > 0 {
			if c == '"' {
				return doubleQuoted, end, 0
			}
			return singleQuoted, end, 0
		}
		return unrecognized, i + 1, 0
	case c == '`':
		if end := l.backquotedEnd(); end > 0 {
			return backquoted, end, 0
		}
		return unrecognized, i + 1, 0
	case c == '$':
		if end := l.codeEnd(); end > 0 {
			return codeText, end, 0
		}
		return unrecognized, i + 1, 0
	case c >= utf8.RuneSelf:
		r, size := utf8.DecodeRuneInString(l.text[i:])
		if unicode.IsLetter(r) {
			return l.word()
		}
		return unrecognized, i + size, 0
	}
	k, n := l.operator(c)
	return k, i + n, 0
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

// word scans letters, digits and underscores; letters followed by :// take the rest of an address, too.
func (l *lexer) word() (kind, int, keyword) {
	i := l.i
	ascii, letters := true, true
	for i < len(l.text) {
		c := l.text[i]
		if isLetter(c) {
			i++
			continue
		}
		if c == '_' || isDigit(c) {
			letters = false
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(l.text[i:])
		if c < utf8.RuneSelf || !unicode.IsLetter(r) {
			break
		}
		ascii = false
		i += size
	}
	if letters && l.at(i) == ':' && l.at(i+1) == '/' && l.at(i+2) == '/' {
		if end := l.addressEnd(i + 3); end > i+3 {
			return word, end, 0
		}
	}
	if !ascii {
		return word, i, 0
	}
	return word, i, lookupKeyword(l.text[l.i:i])
}

func (l *lexer) addressEnd(i int) int {
	for i < len(l.text) {
		r, size := utf8.DecodeRuneInString(l.text[i:])
		switch {
		case unicode.IsLetter(r), r >= '0' && r <= '9':
		case r == '_', r == '/', r == '-', r == '.', r == '?', r == '=', r == '&', r == '#', r == '%':
		default:
			return i
		}
		i += size
	}
	return i
}

// stringEnd scans a quoted string with backslash escapes and doubled quotes. Without a closing quote the longest
// prefix that is a string counts; 0 = none.
func (l *lexer) stringEnd(quote byte) int {
	best := 0
	for i := l.i + 1; i < len(l.text); i++ {
		switch l.text[i] {
		case '\\':
			i++
		case quote:
			if l.at(i+1) != quote {
				return i + 1
			}
			best = i + 1
			i++
		}
	}
	return best
}

func (l *lexer) rawStringEnd() int {
	quote := l.text[l.i+1]
	for i := l.i + 2; i < len(l.text); i++ {
		if l.text[i] == quote {
			return i + 1
		}
	}
	return 0
}

func (l *lexer) backquotedEnd() int {
	best := 0
	for i := l.i + 1; i < len(l.text); i++ {
		if l.text[i] == '`' {
			if l.at(i+1) != '`' {
				return i + 1
			}
			best = i + 1
			i++
		}
	}
	return best
}

func (l *lexer) codeEnd() int {
	i := l.i + 1
	for isLetter(l.at(i)) {
		i++
	}
	if l.at(i) != '$' {
		return 0
	}
	tag := l.text[l.i : i+1]
	for i++; i+len(tag) <= len(l.text); i++ {
		if l.text[i:i+len(tag)] == tag {
			return i + len(tag)
		}
	}
	return 0
}
