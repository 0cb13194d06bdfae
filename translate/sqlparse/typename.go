package sqlparse

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// dataType parses a type at the current token with the one type parser, which works on text.
func (p *parser) dataType() types.DataType {
	if p.err != nil {
		return nil
	}
	if p.peek(1).kind == lparen && p.peek(1).mate > 0 {
		if k := p.peek(2).kind; k == question || k == colon {
			return p.parameterType()
		}
	}
	t, end, err := types.ParsePrefix(p.source, int(p.tok().start), p.opt.types)
	if err != nil && (sparkerr.Is(err, "PARSE_SYNTAX_ERROR") || sparkerr.Is(err, "INVALID_IDENTIFIER")) {
		p.stop(err, p.i)
		return nil
	}
	if err != nil {
		p.refuse(err)
		t = types.Null
	}
	for !p.is(eof) && int(p.tok().start) < end {
		p.i++
	}
	return t
}

// parameterType parses a type whose length or precision is a parameter: DECIMAL(:p, 2).
func (p *parser) parameterType() types.DataType {
	var text strings.Builder
	end := int(p.peek(1).mate)
	for p.i <= end && p.err == nil {
		if k := p.tok().kind; k == question || k == colon {
			text.WriteString(strconv.FormatInt(p.integerValue(), 10))
			continue
		}
		text.WriteString(p.word(p.i))
		p.next()
	}
	if p.err != nil {
		return nil
	}
	t, _, err := types.ParsePrefix(&sparkerr.Source{Text: text.String()}, 0, p.opt.types)
	if err != nil {
		p.stop(err, p.i)
	}
	return t
}
