package sqlparse

import (
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// stop keeps the first error and moves to the end of the text.
func (p *parser) stop(err error, at int) {
	if p.err == nil {
		p.err, p.errAt = err, at
	}
	p.i = len(p.tokens) - 1
}

// raise stops with an error about a construct whose place is known.
func (p *parser) raise(at sparkerr.Origin, condition string, params ...string) {
	p.stop(sparkerr.Parsing(condition, at, params...), p.i)
}

// raiseOnce raises unless there is an error already.
func (p *parser) raiseOnce(at sparkerr.Origin, condition string, params ...string) {
	if p.err == nil {
		p.raise(at, condition, params...)
	}
}

// illegal is _LEGACY_ERROR_TEMP_0035, "operation not allowed".
func (p *parser) illegal(at sparkerr.Origin, message string) {
	p.raise(at, "_LEGACY_ERROR_TEMP_0035", "message", message)
}

// unexpected blames the current token.
func (p *parser) unexpected() { p.blame(p.i, "") }

// blame stops with a syntax error at a token.
func (p *parser) blame(i int, hint string) {
	if p.err != nil {
		return
	}
	shown := p.display(i)
	if hint == "extra" {
		hint = ": extra input " + shown
	}
	p.stop(sparkerr.SyntaxError(shown, hint, p.originAt(i, i)), i)
}

// display is a token as messages show it.
func (p *parser) display(i int) string {
	if p.tokens[i].kind == eof {
		return "end of input"
	}
	return sparkerr.TokenText(p.word(i))
}

// missing blames the current token because another one is expected: as extra input when the token after it fits, as a missing token
// when the current one can stand after the expected one.
func (p *parser) missing(fits func(*token) bool, spelling string) {
	switch {
	case !p.is(eof) && fits(p.peek(1)):
		p.blame(p.i, "extra")
	case p.canFollow(spelling):
		p.blame(p.i, ": missing '"+spelling+"'")
	default:
		p.unexpected()
	}
}

// canFollow approximates which tokens may come after a missing one.
func (p *parser) canFollow(spelling string) bool {
	t := p.tok()
	switch spelling {
	case ")", "]":
		switch t.kind {
		case word, backquoted:
			return true
		case lparen, lbracket, singleQuoted, doubleQuoted, unrecognized, bang, tilde, question:
			return false
		}
		return !t.isNumber()
	case "FUNCTIONS":
		return t.kind == eof || t.isWord()
	case "JOIN", "FROM", "TABLE", "BY", "FOR":
		return t.isWord() || t.kind == lparen && spelling != "BY"
	}
	return false
}

// listEnd expects the bracket after a list of n items. In a list of several items Spark calls whatever else comes extra input.
func (p *parser) listEnd(n int) {
	if p.accept(rparen) {
		return
	}
	next := p.peek(1).kind
	if n > 1 || !p.is(eof) && (next == rparen || next == comma) {
		p.blame(p.i, "extra")
		return
	}
	p.unexpected()
}
