package sqlparse

import (
	"strconv"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Params are the values of :name and ? markers: literals, or calls that construct maps, arrays and structs. Markers without
// a value are UNBOUND_SQL_PARAMETER, values without a marker are ignored.
type Params struct {
	Named map[string]parsed.Expr
	Pos   []parsed.Expr
}

// parameterValue consumes a marker and returns the value bound to it.
func (p *parser) parameterValue() parsed.Expr {
	first := p.i
	name := ""
	if p.accept(question) {
		p.positional = true
	} else {
		p.next()
		if !p.nameAt(p.i) {
			p.unexpected()
			return nil
		}
		name = p.plainName(p.i)
		p.named = true
		p.next()
	}
	if p.err != nil {
		return nil
	}
	value := p.bound(first, name)
	if value == nil {
		if name == "" {
			name = "_" + strconv.Itoa(int(p.tokens[first].pos))
		}
		if p.unbound == nil {
			p.unbound = sparkerr.UnboundParameter(name, p.from(first))
		}
		return p.literal(first, nil, types.Null)
	}
	return p.placed(value, first)
}

func (p *parser) bound(first int, name string) parsed.Expr {
	if name != "" {
		return p.params.Named[name]
	}
	if n := int(p.tokens[first].mate); n < len(p.params.Pos) {
		return p.params.Pos[n]
	}
	return nil
}

// placed copies a bound value to the place of its marker.
func (p *parser) placed(value parsed.Expr, first int) parsed.Expr {
	switch v := value.(type) {
	case *parsed.Literal:
		l := *v
		l.ExprCommon = p.here(first)
		return &l
	case *parsed.Call:
		c := *v
		c.ExprCommon = p.here(first)
		c.Args = make([]parsed.Expr, len(v.Args))
		for i, a := range v.Args {
			c.Args[i] = p.placed(a, first)
		}
		return &c
	case *parsed.Cast:
		c := *v
		c.ExprCommon = p.here(first)
		c.Input = p.placed(v.Input, first)
		return &c
	}
	return value
}

// integerValue consumes an integer literal or a parameter bound to one.
func (p *parser) integerValue() int64 {
	first := p.i
	switch {
	case p.is(integer):
		v, err := strconv.ParseInt(p.word(p.i), 10, 64)
		if err != nil {
			p.unexpected()
		}
		p.next()
		return v
	case p.is(question), p.is(colon):
		if l, ok := p.parameterValue().(*parsed.Literal); ok {
			if v, ok := l.Value.(int64); ok {
				return v
			}
			if p.unbound != nil {
				return 1
			}
		}
		if p.err == nil {
			p.blame(first, "")
		}
		return 0
	}
	p.unexpected()
	return 0
}

// literalText is a constant as it would stand in SQL text, without quotes.
func literalText(l *parsed.Literal) string {
	switch v := l.Value.(type) {
	case string:
		return v
	case parsed.Decimal:
		return string(v)
	case int64:
		return strconv.FormatInt(v, 10)
	}
	return ""
}
