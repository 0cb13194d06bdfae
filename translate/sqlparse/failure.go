package sqlparse

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// stop keeps the first error and moves to the end of the text.
func (p *parser) stop(err error, at int) {
	if p.err == nil {
		p.err, p.errAt = err, at
	}
	p.i = len(p.tokens) - 1
}

// refuse notes an error about the meaning of a construct. Spark looks at meaning when the whole text has the right form, so parsing
// goes on and a syntax error wins.
func (p *parser) refuse(err error) {
	if p.err == nil && p.refusal == nil {
		p.refusal = err
	}
}

// raise refuses a construct whose place is known.
func (p *parser) raise(at sparkerr.Origin, condition string, params ...string) {
	p.refuse(sparkerr.Parsing(condition, at, params...))
}

// raiseWhole refuses the statement that starts at token first; the context is all of it.
func (p *parser) raiseWhole(first int, condition string, params ...string) {
	last := len(p.tokens) - 2
	for last > first && p.tokens[last].kind == semicolon {
		last--
	}
	p.raise(p.originAt(first, max(first, last)), condition, params...)
}

// hole stands for an expression that was refused.
func (p *parser) hole(first int) parsed.Expr { return p.literal(first, nil, types.Null) }

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
	case "FUNCTIONS", "CACHE":
		return t.kind == eof || t.isWord()
	case "JOIN", "FROM", "TABLE", "USING":
		return t.isWord() || t.kind == lparen
	case "AND":
		return p.operandAt(p.i, 1)
	case "BY", "FOR", "(", "VIEW":
		return t.isWord()
	case "IMMEDIATE":
		return t.kind != eof
	}
	return false
}

// listEnd expects the bracket after a list of n items. In a list of several items Spark calls whatever else comes extra input.
func (p *parser) listEnd(n int) {
	if p.accept(rparen) {
		return
	}
	next := p.peek(1).kind
	if p.is(arrow) {
		p.unexpected()
	}
	if n > 1 || !p.is(eof) && (next == rparen || next == comma) {
		p.blame(p.i, "extra")
		return
	}
	p.unexpected()
}
