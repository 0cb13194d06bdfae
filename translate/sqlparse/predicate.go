package sqlparse

import (
	"unicode/utf8"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// predicated parses a value and at most one predicate after it.
func (p *parser) predicated() parsed.Expr {
	first := p.i
	left := p.value()
	if p.err != nil || p.tok().kw == 0 && !p.is(bang) {
		return left
	}
	mark := p.i
	negated := false
	switch {
	case p.isKw(kwNot) && predicateWords[p.peekKw(1)]:
		negated = true
		p.next()
	case p.is(bang) && predicateWords[p.peekKw(1)]:
		p.discontinuedBang()
		negated = true
		p.next()
	}
	e := p.predicate(first, left)
	switch {
	case e == nil:
		if p.err == nil {
			p.i = mark
		}
		return left
	case negated:
		return p.negated(first, e)
	}
	return e
}

// negated turns e into NOT e; quantified patterns carry the negation themselves.
func (p *parser) negated(first int, e parsed.Expr) parsed.Expr {
	if q, ok := e.(*parsed.LikeQuantified); ok {
		q.Not = true
		return q
	}
	return operator(p.here(first), "not", e)
}

// discontinuedBang refuses ! in the place of NOT.
func (p *parser) discontinuedBang() {
	if p.opt.bangIsNot {
		return
	}
	p.raise(p.originAt(p.i, p.i), "SYNTAX_DISCONTINUED.BANG_EQUALS_NOT", "clause", "!")
}

// predicate parses the predicate at the current token, nil if none stands there.
func (p *parser) predicate(first int, left parsed.Expr) parsed.Expr {
	switch p.tok().kw {
	case kwBetween:
		if p.operatorHere(1) {
			return p.between(first, left)
		}
	case kwIn:
		if p.peek(1).kind == lparen {
			return p.in(first, left)
		}
		if p.tokens[p.i-1].kw == kwNot {
			p.next()
			p.unexpected()
		}
	case kwLike, kwIlike:
		if p.operatorHere(1) {
			return p.like(first, left)
		}
	case kwRlike:
		if p.operatorHere(1) {
			p.next()
			pattern := p.value()
			return operator(p.here(first), "rlike", left, pattern)
		}
	case kwIs:
		return p.isPredicate(first, left)
	}
	return nil
}

func (p *parser) between(first int, left parsed.Expr) parsed.Expr {
	p.next()
	low := p.value()
	p.expectKw(kwAnd)
	high := p.value()
	at := p.here(first)
	if p.opt.duplicateBetween {
		return operator(at, "and", operator(at, ">=", left, low), operator(at, "<=", left, high))
	}
	return operator(at, "between", left, low, high)
}

func (p *parser) in(first int, left parsed.Expr) parsed.Expr {
	start := p.i // Spark's place of IN over a query is the predicate, without the value
	if start > 0 && p.tokenAt(start-1).kw == kwNot {
		start--
	}
	p.next()
	if p.queryParenAt(p.i) {
		query := p.parenQuery()
		return &parsed.InSubquery{Value: left, Query: query, ExprCommon: p.here(start)}
	}
	p.next()
	if p.accept(rparen) {
		p.raise(p.originAt(p.i-3, p.i-1), "INVALID_SQL_SYNTAX.EMPTY_IN_PREDICATE")
		return p.hole(first)
	}
	list := p.exprList()
	p.listEnd(len(list))
	return &parsed.In{Value: left, List: list, ExprCommon: p.here(first)}
}

func (p *parser) like(first int, left parsed.Expr) parsed.Expr {
	insensitive := p.isKw(kwIlike)
	start := p.i
	p.next()
	switch p.tok().kw {
	case kwAny, kwSome, kwAll:
		if p.peek(1).kind == lparen {
			return p.likeQuantified(first, start, left, insensitive)
		}
	}
	pattern := p.value()
	like := &parsed.Like{Input: left, Pattern: pattern, Insensitive: insensitive}
	if p.isKw(kwEscape) && p.stringAt(p.i+1) {
		p.next()
		like.Escape = p.stringLiteral()
		if utf8.RuneCountInString(like.Escape) != 1 {
			p.raise(p.from(start), "INVALID_ESC", "invalidEscape", "'"+like.Escape+"'")
		}
	}
	like.ExprCommon = p.here(first)
	return like
}

func (p *parser) likeQuantified(first, start int, left parsed.Expr, insensitive bool) parsed.Expr {
	all := p.isKw(kwAll)
	p.i += 2
	if p.accept(rparen) {
		p.raise(p.from(start), "_LEGACY_ERROR_TEMP_0064", "msg", "Expected something between '(' and ')'.")
		return p.hole(first)
	}
	list := p.exprList()
	p.listEnd(len(list))
	return &parsed.LikeQuantified{Input: left, Patterns: list, All: all, Insensitive: insensitive, ExprCommon: p.here(first)}
}

// isPredicate parses IS [NOT] {NULL | TRUE | FALSE | UNKNOWN | DISTINCT FROM value}.
func (p *parser) isPredicate(first int, left parsed.Expr) parsed.Expr {
	n := 1
	not := p.peekKw(1) == kwNot || p.peek(1).kind == bang
	if not {
		n = 2
	}
	what := p.peekKw(n)
	switch what {
	case kwNull, kwTrue, kwFalse, kwUnknown:
	case kwDistinct:
		if p.peekKw(n+1) != kwFrom {
			p.i += n + 1
			p.unexpected()
			return nil
		}
	default:
		if not {
			p.i += n
			p.unexpected()
		}
		return nil
	}
	p.next()
	if p.is(bang) {
		p.discontinuedBang()
	}
	if not {
		p.next()
	}
	p.next()
	at := p.here(first)
	switch what {
	case kwTrue, kwFalse:
		test := p.literal(p.i-1, what == kwTrue, types.Boolean)
		return p.notIf(not, operator(at, "<=>", left, test))
	case kwDistinct:
		p.next()
		right := p.value()
		return p.notIf(!not, operator(p.here(first), "<=>", left, right))
	}
	if not {
		return operator(at, "isnotnull", left)
	}
	return operator(at, "isnull", left)
}

func (p *parser) notIf(not bool, e *parsed.Call) parsed.Expr {
	if not {
		return operator(e.ExprCommon, "not", e)
	}
	return e
}
