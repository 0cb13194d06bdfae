package sqlparse

// kind classifies a token. Keywords are words: any word may be a name.
type kind uint8

const (
	eof kind = iota
	word
	backquoted
	doubleQuoted
	singleQuoted // raw strings in either quote too
	codeText     // $tag$ ... $tag$
	integer
	decimalNumber
	exponent
	bigint
	smallint
	tinyint
	floatNumber
	doubleNumber
	bigDecimal
	comma
	dot
	lparen
	rparen
	lbracket
	rbracket
	semicolon
	colon
	doubleColon
	question
	arrow
	fatArrow
	pipeArrow
	pipe
	concat
	plus
	minus
	star
	slash
	percent
	tilde
	ampersand
	hat
	bang
	equal
	nullSafeEqual
	notEqual     // <>
	bangNotEqual // !=
	less
	lessEqual
	greater
	greaterEqual
	shiftLeft
	hintStart
	hintEnd
	unrecognized
)

// token is a piece of the text. Offsets are in bytes for slicing the text and
// in code points for origins.
type token struct {
	kind  kind
	kw    keyword
	start int32 // byte offset
	end   int32 // byte offset after the token
	pos   int32 // code point offset
	last  int32 // code point offset of the last character
	line  int32 // 1-based
	col   int32 // code points from the start of the line, 0-based
	mate  int32 // brackets: index of the partner, -1 without; question marks: ordinal
}

func (t *token) isNumber() bool { return t.kind >= integer && t.kind <= bigDecimal }

func (t *token) isWord() bool { return t.kind == word || t.kind == backquoted }
