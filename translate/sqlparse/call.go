package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// call parses the arguments at the current parenthesis and the clauses that may follow a call, in Spark's fixed order.
func (p *parser) call(first int, name []string) parsed.Expr {
	c := &parsed.Call{Name: name}
	if !p.enter() {
		return nil
	}
	open := p.i
	closed := p.arguments(c)
	p.leave()
	p.blameCall(open, c)
	if p.err != nil {
		return nil
	}
	if closed {
		c.ExprCommon = p.here(first)
		return c
	}
	if p.isKw(kwWithin) && p.peekKw(1) == kwGroup && p.peek(2).kind == lparen {
		p.i += 3
		p.expectKw(kwOrder, kwBy)
		c.WithinGroup = p.sortItems()
		p.listEnd(len(c.WithinGroup))
	}
	if p.isKw(kwFilter) && p.peek(1).kind == lparen && p.peekKw(2) == kwWhere && p.operandAt(p.i+3, lookaheadDepth) {
		p.i += 3
		c.Filter = p.expr()
		p.expect(rparen, ")")
	}
	if p.peekKw(1) == kwNulls && (p.isKw(kwIgnore) || p.isKw(kwRespect)) {
		ignore := p.isKw(kwIgnore)
		c.IgnoreNulls = &ignore
		p.i += 2
	}
	countRows(c)
	c.ExprCommon = p.here(first)
	if p.isKw(kwOver) && (p.windowSpecAt(p.i+1) || p.nameAt(p.i+1) && !p.clauseAt(p.i+1, lookaheadDepth)) {
		p.next()
		spec := p.windowSpec()
		return &parsed.Window{Function: c, Spec: spec, ExprCommon: p.here(first)}
	}
	return c
}

// arguments parses ([DISTINCT | ALL] argument, ...). closed: IGNORE NULLS stood inside, and no clause may follow the call.
func (p *parser) arguments(c *parsed.Call) (closed bool) {
	p.expect(lparen, "(")
	if p.accept(rparen) {
		return false
	}
	if k := p.tok().kw; (k == kwDistinct || k == kwAll) && p.operandAt(p.i+1, lookaheadDepth) && p.quantifierHere() {
		c.Distinct = k == kwDistinct
		p.next()
	}
	p.addArgument(c)
	if k := lastWord(c.Name); p.isKw(kwIgnore) && p.peekKw(1) == kwNulls && p.peek(2).kind == rparen && ignoresNullsInside(k) {
		p.i += 3
		ignore := true
		c.IgnoreNulls = &ignore
		return true
	}
	for p.accept(comma) {
		p.addArgument(c)
	}
	if p.is(eof) && bareWords(c.Args) {
		p.blame(p.i, ": missing ')'") // Spark reads f (a, b as an alias list
	}
	p.listEnd(len(c.Args))
	return false
}

// blameCall moves a syntax error in arguments that so far could be aliases, f (a, b, to the parenthesis, unless aliases can stand here:
// Spark then takes the name for a column.
func (p *parser) blameCall(open int, c *parsed.Call) {
	if sparkerr.Is(p.err, "PARSE_SYNTAX_ERROR") && p.depth != p.itemDepth+1 && bareWords(c.Args) && p.errAt > open && p.errAt <= open+2*len(c.Args)+1 {
		p.err = nil
		p.blame(open, "")
	}
}

func bareWords(list []parsed.Expr) bool {
	for _, e := range list {
		if a, ok := e.(*parsed.Attribute); !ok || len(a.Parts) > 1 {
			return false
		}
	}
	return true
}

func (p *parser) addArgument(c *parsed.Call) {
	if e := p.argument(); p.err == nil {
		c.Args = append(c.Args, e)
	}
}

// quantifierHere tells DISTINCT and ALL from columns of that name.
func (p *parser) quantifierHere() bool {
	switch p.peek(1).kind {
	case star, plus, minus: // DISTINCT * is a quantifier, distinct * 2 a product
		k := p.peek(2).kind
		return p.peek(1).kind != star || k == rparen || k == comma || p.peekKw(2) == kwExcept
	case lparen:
		return true
	}
	return p.peekKw(1) == 0 || p.decide(p.i, !infixWords[p.peekKw(1)])
}

func lastWord(name []string) string {
	if len(name) != 1 {
		return ""
	}
	return strings.ToLower(name[0])
}

func ignoresNullsInside(name string) bool {
	return name == "first" || name == "last" || name == "any_value"
}

// argument parses an expression or name => expression.
func (p *parser) argument() parsed.Expr {
	first := p.i
	if p.nameAt(p.i) && p.peek(1).kind == fatArrow {
		name := p.identifier()
		p.next()
		if p.tableArgumentAt(p.i) {
			value := p.tableArgument()
			return &parsed.NamedArg{Name: name, Value: value, ExprCommon: p.here(first)}
		}
		value := p.expr()
		return &parsed.NamedArg{Name: name, Value: value, ExprCommon: p.here(first)}
	}
	return p.expr()
}

// countRows turns count(*) into count(1), as Spark's parser does.
func countRows(c *parsed.Call) {
	if c.Distinct || len(c.Args) != 1 || lastWord(c.Name) != "count" {
		return
	}
	if s, ok := c.Args[0].(*parsed.Star); ok && s.Target == nil && s.Except == nil {
		c.Args[0] = &parsed.Literal{ExprCommon: s.ExprCommon, Value: int64(1), Type: types.Int}
	}
}

// caseAt tells CASE ... from a column named case.
func (p *parser) caseAt(i int) bool {
	after := p.tokenAt(i + 1)
	switch {
	case after.kw == kwEnd && p.tokenAt(i+2).kw != kwWhen:
		return false
	case after.kw == kwWhen:
		return p.decide(i, p.operandAt(i+2, lookaheadDepth)) && p.endsCase(i)
	}
	return p.operandAt(i+1, lookaheadDepth) && p.decide(i, !infixWords[after.kw] && after.kw != kwAs && after.kind != star) && p.endsCase(i)
}

// endsCase tells whether the CASE at token i can be one: an END follows, and it has not failed before. Spark reads other ones as names.
func (p *parser) endsCase(i int) bool {
	if p.failedCases[i] {
		return false
	}
	if p.lastEnd == 0 {
		p.lastEnd = -1
		for j := len(p.tokens) - 1; j > 0; j-- {
			if p.tokens[j].kw == kwEnd {
				p.lastEnd = j
				break
			}
		}
	}
	return p.lastEnd > i
}

// caseExpr parses CASE [operand] WHEN ... THEN ... [ELSE ...] END.
func (p *parser) caseExpr() parsed.Expr {
	first := p.i
	p.next()
	c := &parsed.Case{}
	if !p.enter() {
		return nil
	}
	defer p.leave()
	if !p.isKw(kwWhen) || p.peekKw(1) == kwWhen && p.peekKw(2) != kwThen {
		c.Operand = p.expr()
	}
	for p.acceptKw(kwWhen) {
		w := parsed.When{Condition: p.expr()}
		p.requireKw(kwThen)
		w.Result = p.expr()
		c.Whens = append(c.Whens, w)
	}
	if len(c.Whens) == 0 {
		p.unexpected()
	}
	if p.acceptKw(kwElse) {
		c.Else = p.expr()
	}
	p.requireKw(kwEnd)
	if c.Operand == nil && sparkerr.Is(p.err, "PARSE_SYNTAX_ERROR") {
		p.i, p.err = first, nil // a CASE of the wrong form is a name to Spark, and what follows it is wrong
		p.failedCases[first] = true
		return nil
	}
	c.ExprCommon = p.here(first)
	return c
}
