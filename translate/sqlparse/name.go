package sqlparse

import (
	"strings"
	"unicode/utf8"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// nameAt tells whether token i can be a name.
func (p *parser) nameAt(i int) bool {
	t := p.tokenAt(i)
	return t.kind == backquoted || t.kind == word && !(p.opt.reserved && reservedWords[t.kw])
}

// strictNameAt tells whether token i can be a table alias or a label.
func (p *parser) strictNameAt(i int) bool {
	return p.nameAt(i) && (p.opt.reserved || !strictWords[p.tokenAt(i).kw])
}

// identifier consumes one word of a name.
func (p *parser) identifier() string {
	if parts := p.identifierParts(); len(parts) == 1 {
		return parts[0]
	} else if len(parts) > 1 {
		p.raise(p.originAt(max(p.i-4, 0), p.i-1), "IDENTIFIER_TOO_MANY_NAME_PARTS", "identifier", quoteName(parts), "limit", "1")
	}
	return ""
}

// identifierParts consumes a word; IDENTIFIER('a.b') stands for several.
func (p *parser) identifierParts() []string {
	if p.identifierLiteralAt(p.i) {
		first := p.i
		p.i += 2
		text := p.stringLiteral()
		p.expect(rparen, ")")
		return p.multipart(text, first)
	}
	if !p.nameAt(p.i) {
		p.unexpected()
		return nil
	}
	name := p.plainName(p.i)
	p.next()
	return []string{name}
}

// identifierLiteralAt recognises IDENTIFIER('text'), where the text may be a bound parameter.
func (p *parser) identifierLiteralAt(i int) bool {
	if p.tokenAt(i).kw != kwIdentifier || p.tokenAt(i+1).kind != lparen || p.opt.legacyIdentifier {
		return false
	}
	end := int(p.tokenAt(i + 1).mate)
	if end < 0 {
		return false
	}
	for j := i + 2; j < end; j++ {
		switch t := p.tokenAt(j); t.kind {
		case singleQuoted, question:
		case colon:
			j++
		default:
			return false
		}
	}
	return end > i+2
}

// plainName is the text of token i as a name.
func (p *parser) plainName(i int) string {
	t := &p.tokens[i]
	text := p.source.Text[t.start:t.end]
	if t.kind == backquoted {
		quote := text[:1]
		text = text[1 : len(text)-1]
		if strings.Contains(text, quote) {
			text = strings.ReplaceAll(text, quote+quote, quote)
		}
		return text
	}
	if t.kw == 0 && !asciiWord(text) {
		p.stop(sparkerr.InvalidIdentifier(text, p.originAt(i, i)), i)
	}
	return text
}

func asciiWord(text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf || text[i] == ':' {
			return false
		}
	}
	return true
}

// ident is a name that may not have a "- word" tail.
func (p *parser) ident() string {
	parts := p.identParts()
	if len(parts) > 1 {
		p.raise(p.originAt(max(p.i-4, 0), p.i-1), "IDENTIFIER_TOO_MANY_NAME_PARTS", "identifier", quoteName(parts), "limit", "1")
	}
	if len(parts) == 0 {
		return ""
	}
	return parts[0]
}

func (p *parser) identParts() []string {
	first := p.i
	parts := p.identifierParts()
	if p.is(minus) && p.nameAt(p.i+1) {
		for p.is(minus) && p.nameAt(p.i+1) {
			p.i += 2
		}
		var text strings.Builder
		for i := first; i < p.i; i++ {
			text.WriteString(p.word(i))
		}
		p.stop(sparkerr.InvalidIdentifier(text.String(), p.originAt(first+1, first+1)), first)
	}
	return parts
}

// name is a dotted name of any number of parts.
func (p *parser) name() []string {
	parts := p.identParts()
	for p.is(dot) && p.err == nil {
		p.next()
		parts = append(parts, p.identParts()...)
	}
	return parts
}

// qualifiedName is a dotted name whose parts may not use IDENTIFIER().
func (p *parser) qualifiedName() []string {
	var parts []string
	for p.err == nil {
		if !p.nameAt(p.i) {
			p.unexpected()
			break
		}
		parts = append(parts, p.plainName(p.i))
		p.next()
		if !p.accept(dot) {
			break
		}
	}
	return parts
}

// reference is a name or IDENTIFIER(expr) of a constant.
func (p *parser) reference() ([]string, parsed.Expr) {
	if !p.identifierCallAt(p.i) || p.identifierLiteralAt(p.i) {
		return p.name(), nil
	}
	first := p.i
	p.i += 2
	e := p.expr()
	p.expect(rparen, ")")
	if text, ok := foldText(e); ok {
		return p.multipart(text, first), nil
	}
	return nil, e
}

// object is a reference in a command, where a name must be known at once.
func (p *parser) object() []string {
	first := p.i
	name, e := p.reference()
	if e != nil && p.err == nil {
		p.stop(notSupported("IDENTIFIER(expression) in this statement", p.from(first)), p.i)
	}
	return name
}

func (p *parser) identifierCallAt(i int) bool {
	return p.tokenAt(i).kw == kwIdentifier && p.tokenAt(i+1).kind == lparen
}

// names is a comma list of single names in parentheses.
func (p *parser) names() []string {
	p.expect(lparen, "(")
	list := []string{p.ident()}
	for p.accept(comma) {
		list = append(list, p.ident())
	}
	p.expect(rparen, ")")
	return list
}

// nameList is a comma list of dotted names in parentheses.
func (p *parser) nameList() [][]string {
	p.expect(lparen, "(")
	list := [][]string{p.name()}
	for p.accept(comma) {
		list = append(list, p.name())
	}
	p.expect(rparen, ")")
	return list
}

// multipart splits the text of an IDENTIFIER clause into parts.
func (p *parser) multipart(text string, first int) []string {
	parts, err := ParseTableName(text)
	if err != nil {
		p.stop(err, first)
	}
	return parts
}

// foldText evaluates string constants joined with ||.
func foldText(e parsed.Expr) (string, bool) {
	switch e := e.(type) {
	case *parsed.Literal:
		s, ok := e.Value.(string)
		return s, ok
	case *parsed.Call:
		if len(e.Args) != 2 || e.Name[0] != "||" {
			return "", false
		}
		left, ok := foldText(e.Args[0])
		if !ok {
			return "", false
		}
		right, ok := foldText(e.Args[1])
		return left + right, ok
	}
	return "", false
}

func quoteName(parts []string) string {
	quoted := make([]string, len(parts))
	for i, part := range parts {
		quoted[i] = "`" + strings.ReplaceAll(part, "`", "``") + "`"
	}
	return strings.Join(quoted, ".")
}
