package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// specialForm parses the calls with keywords between their arguments. nil: what stands here is an ordinary call.
func (p *parser) specialForm() parsed.Expr {
	switch p.tok().kw {
	case kwCast, kwTryCast:
		if m := int(p.peek(1).mate); m > 0 && !p.keywordInCall(kwAs) && (p.argumentCount() > 1 || m <= p.i+3) {
			return nil
		}
		return p.cast()
	case kwStruct:
		return p.structCall()
	case kwExtract:
		if p.nameAt(p.i+2) && p.peekKw(3) == kwFrom {
			return p.extract()
		}
	case kwTrim:
		if p.keywordInCall(kwFrom) && (p.peekKw(2) != kwFrom || p.peek(3).kind != singleQuoted) {
			return p.trim()
		}
	case kwSubstr, kwSubstring:
		if p.keywordInCall(kwFrom) || p.keywordInCall(kwFor) {
			return p.substring()
		}
	case kwPosition:
		if p.keywordInCall(kwIn) {
			return p.position()
		}
	case kwOverlay:
		if p.keywordInCall(kwPlacing) {
			return p.overlay()
		}
	case kwTimestampadd, kwDateadd, kwDateAdd:
		return p.timestampCall("timestampadd")
	case kwTimestampdiff, kwDatediff, kwDateDiff, kwTimediff:
		return p.timestampCall("timestampdiff")
	}
	return nil
}

// keywordInCall looks for a keyword directly inside the parentheses of the call at the current token.
func (p *parser) keywordInCall(k keyword) bool {
	const window = 1000 // tokens searched in a call that is not closed
	end := int(p.peek(1).mate)
	if end < 0 {
		end = min(len(p.tokens)-1, p.i+window)
	}
	for i := p.i + 2; i < end; i++ {
		t := &p.tokens[i]
		if t.kw == k {
			return true
		}
		if (t.kind == lparen || t.kind == lbracket) && t.mate > 0 {
			i = int(t.mate)
		}
	}
	return false
}

// formCall starts a call of the form: it consumes the name and the parenthesis.
func (p *parser) formCall() (first int, ok bool) {
	first = p.i
	p.i += 2
	return first, p.enter()
}

func (p *parser) endForm(first int, name string, args ...parsed.Expr) parsed.Expr {
	p.leave()
	p.require(rparen)
	return &parsed.Call{Name: []string{name}, Args: args, ExprCommon: p.here(first)}
}

func (p *parser) cast() parsed.Expr {
	mode := parsed.DefaultCast
	if p.isKw(kwTryCast) {
		mode = parsed.TryCast
	}
	first, ok := p.formCall()
	if !ok {
		return nil
	}
	e := p.expr()
	p.requireKw(kwAs)
	t := p.dataType()
	p.leave()
	p.require(rparen)
	return &parsed.Cast{Input: e, Type: t, Mode: mode, ExprCommon: p.here(first)}
}

func (p *parser) structCall() parsed.Expr {
	first, ok := p.formCall()
	if !ok {
		return nil
	}
	var args []parsed.Expr
	if !p.is(rparen) {
		args = p.namedExprs()
	}
	return p.endForm(first, "struct", args...)
}

func (p *parser) extract() parsed.Expr {
	first, ok := p.formCall()
	if !ok {
		return nil
	}
	field := p.literal(p.i, p.plainName(p.i), types.String)
	p.i += 2
	source := p.value()
	return p.endForm(first, "extract", field, source)
}

func (p *parser) trim() parsed.Expr {
	first, ok := p.formCall()
	if !ok {
		return nil
	}
	name := "trim"
	if p.peek(1).kind != rparen {
		switch p.acceptAnyKw(kwBoth, kwLeading, kwTrailing) {
		case kwLeading:
			name = "ltrim"
		case kwTrailing:
			name = "rtrim"
		}
	}
	var chars parsed.Expr
	if !p.isKw(kwFrom) {
		chars = p.value()
	}
	p.requireKw(kwFrom)
	source := p.value()
	if chars == nil {
		return p.endForm(first, name, source)
	}
	return p.endForm(first, name, chars, source)
}

// substring accepts FROM and FOR mixed with commas.
func (p *parser) substring() parsed.Expr {
	first, ok := p.formCall()
	if !ok {
		return nil
	}
	args := []parsed.Expr{p.value()}
	if !p.accept(comma) {
		p.requireKw(kwFrom)
	}
	args = append(args, p.value())
	if p.accept(comma) || p.acceptKw(kwFor) {
		args = append(args, p.value())
	}
	return p.endForm(first, "substring", args...)
}

func (p *parser) position() parsed.Expr {
	first, ok := p.formCall()
	if !ok {
		return nil
	}
	part := p.value()
	p.requireKw(kwIn)
	whole := p.value()
	return p.endForm(first, "locate", part, whole)
}

func (p *parser) overlay() parsed.Expr {
	first, ok := p.formCall()
	if !ok {
		return nil
	}
	args := []parsed.Expr{p.value()}
	p.requireKw(kwPlacing)
	args = append(args, p.value())
	p.requireKw(kwFrom)
	args = append(args, p.value())
	if p.acceptKw(kwFor) {
		args = append(args, p.value())
	}
	return p.endForm(first, "overlay", args...)
}

// timestampCall parses f(UNIT, value, value), nil when the first argument is no unit.
func (p *parser) timestampCall(name string) parsed.Expr {
	unit := p.peek(2)
	quoted := unit.kind == singleQuoted
	if !quoted && !datetimeUnits[unit.kw] || p.peek(3).kind != comma {
		return nil
	}
	if (quoted || p.peek(1).mate > 0) && p.argumentCount() != 3 {
		return nil
	}
	written := p.word(p.i)
	first, ok := p.formCall()
	if !ok {
		return nil
	}
	field := p.literal(p.i, p.word(p.i), types.String)
	p.i += 2
	amount := p.value()
	p.expect(comma, ",")
	at := p.value()
	call := p.endForm(first, name, field, amount, at)
	if quoted && p.err == nil {
		p.raise(p.from(first), "INVALID_PARAMETER_VALUE.DATETIME_UNIT",
			"functionName", "`"+written+"`", "parameter", "`unit`", "invalidValue", p.word(first+2))
	}
	return call
}

// argumentCount counts the arguments of the call at the current token.
func (p *parser) argumentCount() int {
	end, n := int(p.peek(1).mate), 1
	for i := p.i + 2; i < end; i++ {
		switch t := &p.tokens[i]; t.kind {
		case lparen, lbracket:
			if t.mate > 0 {
				i = int(t.mate)
			}
		case comma:
			n++
		}
	}
	return n
}

// pathAt tells whether a VARIANT path can start at token i.
func (p *parser) pathAt(i int) bool {
	return p.nameAt(i) || p.tokenAt(i).kind == lbracket
}

// variantPath parses key or ['key'] or [n], then .key, ['key'], [n]; it returns the text with $ in front.
func (p *parser) variantPath() string {
	var path strings.Builder
	path.WriteByte('$')
	if p.nameAt(p.i) {
		path.WriteString("." + p.word(p.i))
		p.next()
	} else {
		p.pathIndex(&path)
	}
	for p.err == nil {
		switch {
		case p.is(lbracket):
			p.pathIndex(&path)
		case p.is(dot) && p.nameAt(p.i+1):
			path.WriteString("." + p.word(p.i+1))
			p.i += 2
		default:
			return path.String()
		}
	}
	return path.String()
}

func (p *parser) pathIndex(path *strings.Builder) {
	p.next()
	if !p.is(integer) && !p.is(singleQuoted) && !p.nameAt(p.i) {
		p.unexpected()
		return
	}
	path.WriteString("[" + p.word(p.i) + "]")
	p.next()
	p.expect(rbracket, "]")
}
