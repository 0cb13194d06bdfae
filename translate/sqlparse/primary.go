package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// primary parses an operand without the postfixes after it.
func (p *parser) primary() parsed.Expr {
	t := p.tok()
	switch t.kind {
	case word:
		if t.kw != 0 {
			if e := p.keywordPrimary(); e != nil || p.err != nil {
				return e
			}
		}
		return p.nameOrCall()
	case backquoted:
		return p.nameOrCall()
	case singleQuoted:
		first := p.i
		text := p.stringLiteral()
		return p.literal(first, text, types.String)
	case lparen:
		return p.parenthesised()
	case star:
		first := p.i
		p.next()
		return p.starAfter(first, nil)
	case question, colon:
		return p.parameterValue()
	case minus:
		return p.number()
	}
	if t.isNumber() {
		return p.number()
	}
	p.unexpected()
	return nil
}

// keywordPrimary parses the forms that a keyword introduces, nil if the keyword is a plain name here.
func (p *parser) keywordPrimary() parsed.Expr {
	first, t, after := p.i, p.tok(), p.peek(1)
	switch t.kw {
	case kwNull, kwTrue, kwFalse:
		if after.kind == lparen || after.kind == arrow || after.kind == singleQuoted {
			return nil
		}
		p.next()
		if t.kw == kwNull {
			return p.literal(first, nil, types.Null)
		}
		return p.literal(first, t.kw == kwTrue, types.Boolean)
	case kwCase:
		if p.caseAt(p.i) {
			return p.caseExpr()
		}
		return nil
	case kwInterval:
		return p.intervalOrName()
	case kwCurrentPath:
		if after.kind != lparen && after.kind != dot {
			p.next()
			return &parsed.Call{ExprCommon: p.here(first), Name: []string{"current_path"}}
		}
		return nil
	case kwCurrentDate, kwCurrentTimestamp, kwCurrentTime, kwCurrentUser, kwUser, kwSessionUser:
		if p.opt.reserved {
			p.next()
			return &parsed.Call{ExprCommon: p.here(first), Name: []string{strings.ToLower(p.word(first))}}
		}
		return nil
	}
	if after.kind == lparen {
		return p.specialForm()
	}
	return nil
}

// parenthesised parses (expr), a row, a subquery or a lambda of several parameters.
func (p *parser) parenthesised() parsed.Expr {
	first := p.i
	if m := p.tok().mate; m > 0 && p.tokenAt(int(m)+1).kind == arrow && p.lambdaParamsAt(p.i+1, int(m)) {
		return p.lambda()
	}
	if p.queryParenAt(p.i) {
		query := p.parenQuery()
		return &parsed.Scalar{Query: query, ExprCommon: p.here(first)}
	}
	if !p.enter() {
		return nil
	}
	defer p.leave()
	p.next()
	e := p.namedExpr()
	if !p.is(comma) {
		if _, named := e.(*parsed.Alias); named || !p.accept(rparen) {
			p.unexpected()
		}
		return e
	}
	items := []parsed.Expr{e}
	for p.accept(comma) {
		items = append(items, p.namedExpr())
	}
	p.listEnd(len(items))
	return &parsed.Tuple{Items: items, ExprCommon: p.here(first)}
}

// lambdaParamsAt tells whether tokens i to end are nothing or two or more names between commas.
func (p *parser) lambdaParamsAt(i, end int) bool {
	if i == end {
		return true
	}
	for ; p.nameAt(i) && i+1 < end && p.tokens[i+1].kind == comma; i += 2 {
		if p.nameAt(i+2) && i+3 == end {
			return true
		}
	}
	return false
}

// lambda parses x -> body and (x, y) -> body.
func (p *parser) lambda() parsed.Expr {
	first := p.i
	var params []string
	if p.accept(lparen) {
		params = append(params, p.identifier())
		if p.is(rparen) {
			p.unexpected()
		}
		for p.accept(comma) {
			params = append(params, p.identifier())
		}
		p.expect(rparen, ")")
	} else {
		params = append(params, p.identifier())
	}
	p.expect(arrow, "->")
	body := p.expr()
	return &parsed.Lambda{Params: params, Body: body, ExprCommon: p.here(first)}
}

// nameOrCall parses what begins with a name: a column, a qualified star, a call, a typed literal or a lambda.
func (p *parser) nameOrCall() parsed.Expr {
	first := p.i
	switch after := p.peek(1); {
	case !p.nameAt(p.i) && after.kind != lparen:
		p.unexpected()
		return nil
	case after.kind == arrow:
		return p.lambda()
	case after.kind == singleQuoted:
		return p.typedLiteral()
	case p.identifierCallAt(p.i):
		return p.identifierClause()
	case after.kind == lparen:
		name := p.functionName()
		return p.call(first, name)
	case after.kind != dot:
		name := p.plainName(p.i)
		p.next()
		if p.opt.regexColumns && p.tokens[first].kind == backquoted && isColumnPattern(name) {
			return &parsed.RegexColumns{ExprCommon: p.here(first), Pattern: name, PlanID: parsed.NoPlanID}
		}
		return &parsed.Attribute{ExprCommon: p.here(first), Parts: []string{name}, PlanID: parsed.NoPlanID}
	}
	return p.dottedName()
}

// isColumnPattern tells a regular expression in back quotes from a name.
func isColumnPattern(name string) bool { return strings.ContainsAny(name, ".*+?[](){}|^$\\") }

// functionName consumes one word; LEFT, RIGHT and FILTER are functions even where they are reserved.
func (p *parser) functionName() []string {
	name := p.plainName(p.i)
	if p.opt.reserved && !p.nameAt(p.i) {
		switch p.tok().kw {
		case kwLeft, kwRight, kwFilter:
		default:
			p.unexpected()
		}
	}
	p.next()
	return []string{name}
}

// dottedName parses a.b.c, a.b.* and a.b.f(...).
func (p *parser) dottedName() parsed.Expr {
	first := p.i
	parts := []string{p.plainName(p.i)}
	p.next()
	for p.is(dot) {
		after := p.peek(1)
		if after.kind == star {
			p.i += 2
			return p.starAfter(first, parts)
		}
		if !p.nameAt(p.i + 1) {
			p.next()
			p.unexpected()
			return nil
		}
		if p.identifierLiteralAt(p.i + 1) {
			break
		}
		p.next()
		parts = append(parts, p.plainName(p.i))
		p.next()
	}
	if p.is(lparen) && p.tokens[p.i-1].isWord() {
		return p.call(first, parts)
	}
	return &parsed.Attribute{ExprCommon: p.here(first), Parts: parts, PlanID: parsed.NoPlanID}
}

// starAfter parses the EXCEPT list of a star.
func (p *parser) starAfter(first int, target []string) parsed.Expr {
	s := &parsed.Star{Target: target, PlanID: parsed.NoPlanID}
	if p.isKw(kwExcept) && p.peek(1).kind == lparen && p.nameAt(p.i+2) {
		switch p.peek(3).kind {
		case comma, rparen, dot, minus, lparen:
			p.next()
			s.Except = p.nameList()
		}
	}
	s.ExprCommon = p.here(first)
	return s
}

// identifierClause parses IDENTIFIER(expr) as a column, the start of a dotted name, or a function name.
func (p *parser) identifierClause() parsed.Expr {
	first := p.i
	name, e := p.reference()
	if p.err != nil {
		return nil
	}
	if e == nil {
		if p.is(lparen) {
			return p.call(first, name)
		}
		return &parsed.Attribute{ExprCommon: p.here(first), Parts: name, PlanID: parsed.NoPlanID}
	}
	clause := &parsed.IdentifierClause{Name: e}
	if p.is(lparen) {
		call, _ := p.call(first, nil).(*parsed.Call)
		if call != nil {
			clause.Args, clause.Call = call.Args, true
		}
	}
	clause.ExprCommon = p.here(first)
	return clause
}

// namedExpr parses expr [[AS] alias | (aliases)].
func (p *parser) namedExpr() parsed.Expr {
	first, outer := p.i, p.itemDepth
	p.itemDepth = p.depth
	e := p.expr()
	p.itemDepth = outer
	names := p.alias()
	if names == nil || p.err != nil {
		return e
	}
	return &parsed.Alias{Input: e, Names: names, ExprCommon: p.here(first)}
}

// alias parses the optional alias of a select item.
func (p *parser) alias() []string {
	switch {
	case p.isKw(kwAs) && p.aliasWordAt(p.i+1):
		p.next()
		return []string{p.ident()}
	case p.isKw(kwAs) && p.opt.reserved:
		p.next()
		if p.is(lparen) {
			return p.names()
		}
		p.unexpected()
	case p.isKw(kwAs) && p.peek(1).kind == lparen:
		p.next()
		return p.names()
	case p.is(lparen):
		return p.names()
	case p.nameAt(p.i) && !p.clauseHere():
		return []string{p.ident()}
	}
	return nil
}

// aliasWordAt tells whether the word at i is the alias after AS. A dangling AS is itself the alias.
func (p *parser) aliasWordAt(i int) bool {
	if !p.nameAt(i) {
		return false
	}
	t := p.tokenAt(i)
	if t.kw == 0 || !startsClause[t.kw] {
		return true
	}
	return p.decide(i, !p.clauseAt(i, lookaheadDepth))
}

func (p *parser) namedExprs() []parsed.Expr {
	list := []parsed.Expr{p.namedExpr()}
	for p.accept(comma) {
		list = append(list, p.namedExpr())
	}
	return list
}
