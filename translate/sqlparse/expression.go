package sqlparse

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// expr parses a whole expression.
func (p *parser) expr() parsed.Expr {
	if !p.enter() {
		return nil
	}
	e := p.disjunction()
	p.leave()
	return e
}

func (p *parser) exprList() []parsed.Expr {
	list := []parsed.Expr{p.expr()}
	for p.accept(comma) {
		list = append(list, p.expr())
	}
	return list
}

func (p *parser) disjunction() parsed.Expr {
	left := p.conjunction()
	if !p.isKw(kwOr) {
		return left
	}
	terms := []parsed.Expr{left}
	for p.isKw(kwOr) && p.operatorHere(1) {
		p.next()
		terms = append(terms, p.conjunction())
	}
	return p.balanced("or", terms)
}

func (p *parser) conjunction() parsed.Expr {
	left := p.negation()
	if !p.isKw(kwAnd) {
		return left
	}
	terms := []parsed.Expr{left}
	for p.isKw(kwAnd) && p.operatorHere(1) {
		p.next()
		terms = append(terms, p.negation())
	}
	return p.balanced("and", terms)
}

// balanced builds the tree that Spark makes of a chain, of logarithmic height; generated column names show it.
func (p *parser) balanced(op string, terms []parsed.Expr) parsed.Expr {
	if p.err != nil {
		return nil
	}
	at := p.span(terms[0].Origin())
	name := []string{op}
	var build func(low, high int) parsed.Expr
	build = func(low, high int) parsed.Expr {
		switch high - low {
		case 0:
			return terms[low]
		case 1:
			return &parsed.Call{ExprCommon: at, Name: name, Args: []parsed.Expr{terms[low], terms[high]}, Operator: true}
		}
		mid := low + (high-low)/2
		return &parsed.Call{ExprCommon: at, Name: name, Args: []parsed.Expr{build(low, mid), build(mid+1, high)}, Operator: true}
	}
	return build(0, len(terms)-1)
}

func (p *parser) negation() parsed.Expr {
	first := p.i
	switch {
	case p.isKw(kwNot):
		if t := p.peek(1); t.kind == dot || t.kind == lbracket || t.kind == star || !p.operatorHere(1) {
			return p.predicated()
		}
	case p.is(bang):
	case p.isKw(kwExists) && p.peek(1).mate > 0 && p.queryParenAt(p.i+1):
		p.next()
		return &parsed.Exists{Query: p.parenQuery(), ExprCommon: p.here(first)}
	default:
		return p.predicated()
	}
	p.next()
	if !p.enter() {
		return nil
	}
	e := p.negation()
	p.leave()
	return operator(p.here(first), "not", e)
}

func operator(at parsed.ExprCommon, name string, args ...parsed.Expr) *parsed.Call {
	return &parsed.Call{ExprCommon: at, Name: []string{name}, Args: args, Operator: true}
}

// precedence of the binary operators on values, lowest first.
const (
	comparison = iota + 1
	bitOr
	bitXor
	bitAnd
	shift
	additive
	multiplicative
)

// binary returns the operator at the current token: its name, precedence and number of tokens; precedence 0 = none.
func (p *parser) binary() (name string, level, width int) {
	switch t := p.tok(); t.kind {
	case equal:
		return "==", comparison, 1
	case nullSafeEqual:
		return "<=>", comparison, 1
	case notEqual, bangNotEqual:
		return "!=", comparison, 1
	case less:
		return "<", comparison, 1
	case lessEqual:
		return "<=", comparison, 1
	case greaterEqual:
		return ">=", comparison, 1
	case greater:
		if !p.adjacentGreater(1) {
			return ">", comparison, 1
		}
		if p.adjacentGreater(2) {
			return ">>>", shift, 3
		}
		return ">>", shift, 2
	case pipe:
		if !p.pipeStart(p.i) {
			return "|", bitOr, 1
		}
	case hat:
		return "^", bitXor, 1
	case ampersand:
		return "&", bitAnd, 1
	case shiftLeft:
		return "<<", shift, 1
	case plus:
		return "+", additive, 1
	case minus:
		return "-", additive, 1
	case concat:
		return "||", additive, 1
	case star:
		return "*", multiplicative, 1
	case slash:
		return "/", multiplicative, 1
	case percent:
		return "%", multiplicative, 1
	case word:
		if t.kw == kwDiv && p.operatorHere(1) {
			return "div", multiplicative, 1
		}
	}
	return "", 0, 0
}

// adjacentGreater tells whether the n-th token ahead is a > that touches the one before it.
func (p *parser) adjacentGreater(n int) bool {
	return p.peek(n).kind == greater && p.peek(n).start == p.peek(n-1).end
}

// value parses operators on values; NOT, AND, OR and predicates end it.
func (p *parser) value() parsed.Expr { return p.valueAbove(0) }

func (p *parser) valueAbove(level int) parsed.Expr {
	left := p.unary()
	for {
		name, prec, width := p.binary()
		if prec <= level || p.err != nil {
			return left
		}
		p.i += width
		right := p.valueAbove(prec)
		if p.err != nil {
			return nil
		}
		at := p.span(left.Origin())
		if name == "!=" {
			left = operator(at, "not", operator(at, "==", left, right))
			continue
		}
		left = operator(at, name, left, right)
	}
}

func (p *parser) unary() parsed.Expr {
	var name string
	switch p.tok().kind {
	case minus:
		if p.peek(1).isNumber() {
			return p.postfix(p.primary())
		}
		name = "negative"
	case plus:
		name = "positive"
	case tilde:
		name = "~"
	default:
		return p.postfix(p.primary())
	}
	first := p.i
	p.next()
	if !p.enter() {
		return nil
	}
	e := p.unary()
	p.leave()
	return operator(p.here(first), name, e)
}

// postfix parses .field, [index], ::type, COLLATE name and :path after base.
func (p *parser) postfix(base parsed.Expr) parsed.Expr {
	for p.err == nil {
		switch p.tok().kind {
		case dot:
			p.next()
			name := p.identifier()
			base = p.field(base, name)
		case lbracket:
			p.next()
			if !p.enter() {
				return nil
			}
			index := p.value()
			p.leave()
			p.expect(rbracket, "]")
			base = &parsed.Extract{Base: base, Index: index, ExprCommon: p.span(originOf(base))}
		case doubleColon:
			p.next()
			t := p.dataType()
			base = &parsed.Cast{Input: base, Type: t, ExprCommon: p.span(originOf(base))}
		case colon:
			p.next()
			if !p.pathAt(p.i) {
				p.unexpected()
				return nil
			}
			path := p.variantPath()
			base = &parsed.VariantPath{Base: base, Path: path, ExprCommon: p.span(originOf(base))}
		case word:
			if p.tok().kw != kwCollate || !p.nameAt(p.i+1) || !p.decide(p.i, !p.clauseAt(p.i+1, lookaheadDepth)) {
				return base
			}
			p.next()
			base = &parsed.Collate{Input: base, Collation: p.name(), ExprCommon: p.span(originOf(base))}
		default:
			return base
		}
	}
	return base
}

// originOf tolerates the missing nodes of a failed parse.
func originOf(e parsed.Expr) sparkerr.Origin {
	if e == nil {
		return sparkerr.Origin{}
	}
	return e.Origin()
}

// field adds .name: a chain of names is one reference, resolved later.
func (p *parser) field(base parsed.Expr, name string) parsed.Expr {
	at := p.span(originOf(base))
	if a, ok := base.(*parsed.Attribute); ok {
		a.ExprCommon, a.Parts = at, append(a.Parts, name)
		return a
	}
	return &parsed.Field{ExprCommon: at, Base: base, Name: name}
}

func (p *parser) literal(first int, value any, t types.DataType) *parsed.Literal {
	return &parsed.Literal{ExprCommon: p.here(first), Value: value, Type: t}
}
