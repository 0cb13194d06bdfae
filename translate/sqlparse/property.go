package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// properties parses (key [=] value, ...). A key without value is refused.
func (p *parser) properties() map[string]string { return p.propertiesOf(p.i) }

// propertiesOf blames the object at token owner for keys without value.
func (p *parser) propertiesOf(owner int) map[string]string {
	first := p.i
	p.expect(lparen, "(")
	values := map[string]string{}
	var missing []string
	for p.err == nil {
		at := p.i
		key := p.propertyKey()
		p.accept(equal)
		if p.is(comma) || p.is(rparen) {
			missing = append(missing, key)
		} else {
			if _, twice := values[key]; twice && p.err == nil {
				p.stop(sparkerr.DuplicateKey(key, p.originAt(first, at)), at)
			}
			values[key] = p.propertyValue()
		}
		if !p.accept(comma) {
			break
		}
	}
	p.listEnd(len(values))
	if len(missing) > 0 && p.err == nil {
		last := p.i - 1
		if owner < first {
			last = owner
		}
		p.illegal(p.originAt(owner, last), "Values must be specified for key(s): ["+strings.Join(missing, ",")+"]")
	}
	return values
}

// propertyKey is a string or a dotted name.
func (p *parser) propertyKey() string {
	if p.is(singleQuoted) {
		text := p.stringValue(p.i)
		p.next()
		return text
	}
	return strings.Join(p.name(), ".")
}

// propertyValue is a string, number or boolean as text.
func (p *parser) propertyValue() string {
	switch {
	case p.isKw(kwTrue), p.isKw(kwFalse):
		text := strings.ToLower(p.word(p.i))
		p.next()
		return text
	case p.is(integer), p.is(decimalNumber):
		text := p.word(p.i)
		p.next()
		return text
	case p.is(question), p.is(colon):
		if l, ok := p.parameterValue().(*parsed.Literal); ok {
			return literalText(l)
		}
		return ""
	}
	return p.stringLiteral()
}
