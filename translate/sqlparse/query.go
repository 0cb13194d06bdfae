package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// query parses [WITH ...] term tail.
func (p *parser) query() parsed.Relation {
	if !p.enter() {
		return nil
	}
	defer p.leave()
	defer func(outer bool) { p.fromFirst = outer }(p.fromFirst)
	p.fromFirst = false
	first := p.i
	with := p.with()
	body := p.queryTerm(pipeLevel)
	body = p.queryTail(first, body)
	if with == nil {
		return body
	}
	with.Body = body
	with.RelationCommon = p.relationFrom(first)
	p.checkCTEs(with, first)
	return with
}

// parenQuery parses (query).
func (p *parser) parenQuery() parsed.Relation {
	p.expect(lparen, "(")
	q := p.query()
	p.expect(rparen, ")")
	return q
}

// with parses the list of common table expressions, nil if there is none.
func (p *parser) with() *parsed.With {
	if !p.isKw(kwWith) || !p.nameAt(p.i+1) {
		return nil
	}
	p.next()
	w := &parsed.With{}
	if p.isKw(kwRecursive) && p.nameAt(p.i+1) && p.peekKw(1) != kwAs {
		w.Recursive = true
		p.next()
	}
	for {
		w.CTEs = append(w.CTEs, p.cte())
		if !p.accept(comma) {
			break
		}
	}
	return w
}

func (p *parser) cte() parsed.CTE {
	first := p.i
	c := parsed.CTE{Name: p.ident()}
	if p.is(lparen) && !p.queryParenAt(p.i) {
		c.Columns = p.names()
	}
	if p.acceptKw(kwMax, kwRecursion, kwLevel) {
		at := p.i
		level := p.integerValue()
		c.MaxLevel = p.intLiteral(at, level)
	}
	p.acceptKw(kwAs)
	p.require(lparen)
	c.Query = p.query()
	p.require(rparen)
	c.Origin = p.from(first)
	return c
}

// checkCTEs refuses a name used twice in one WITH, whatever the case, and a recursion limit without recursion.
func (p *parser) checkCTEs(w *parsed.With, first int) {
	seen := make(map[string]bool, len(w.CTEs))
	var twice []string
	for _, c := range w.CTEs {
		if c.MaxLevel != nil && !w.Recursive {
			p.illegal(p.from(first), "Cannot specify MAX RECURSION LEVEL when the CTE is not marked as RECURSIVE")
		}
		key := strings.ToLower(c.Name)
		if seen[key] {
			twice = append(twice, key)
		}
		seen[key] = true
	}
	if len(twice) > 0 {
		p.refuse(sparkerr.DuplicateCTENames(twice, p.from(first)))
	}
}

// Levels of the operators between query terms, lowest first.
const (
	pipeLevel = iota
	unionLevel
	intersectLevel
)

// queryTerm parses terms joined by operators that bind tighter than level.
func (p *parser) queryTerm(level int) parsed.Relation {
	if !p.enter() {
		return nil
	}
	defer p.leave()
	first := p.i
	left := p.queryPrimary()
	for p.err == nil {
		if level == pipeLevel && (p.is(pipeArrow) || p.is(pipe) && p.pipeStart(p.i)) {
			p.next()
			left = p.pipeOperator(first, left)
			if !p.opt.pipes && p.err == nil {
				p.illegal(p.from(first), "Operator pipe SQL syntax using |>")
			}
			continue
		}
		kind, prec := p.setOperator()
		if prec <= level {
			return left
		}
		p.next()
		op := &parsed.SetOp{Left: left, Kind: kind}
		op.All = p.acceptAnyKw(kwAll, kwDistinct) == kwAll
		op.Right = p.queryTerm(prec)
		op.RelationCommon = p.relationFrom(first)
		left = op
	}
	return left
}

// setOperator returns the set operator at the current token; level 0 = none.
func (p *parser) setOperator() (parsed.SetOpKind, int) {
	switch p.tok().kw {
	case kwUnion:
		return parsed.Union, unionLevel
	case kwMinus:
		if !p.clauseAt(p.i, 1) {
			return 0, 0
		}
		return parsed.Except, unionLevel
	case kwExcept:
		return parsed.Except, unionLevel
	case kwIntersect:
		if p.opt.equalSetOps {
			return parsed.Intersect, unionLevel
		}
		return parsed.Intersect, intersectLevel
	}
	return 0, 0
}

func (p *parser) queryPrimary() parsed.Relation {
	first := p.i
	switch p.tok().kw {
	case kwSelect:
		return p.selectBlock()
	case kwFrom:
		return p.fromStatement()
	case kwTable:
		p.next()
		name, e := p.reference()
		return &parsed.NamedTable{Name: name, Identifier: e, RelationCommon: p.relationFrom(first)}
	case kwValues:
		return p.inlineTable()
	case kwMap, kwReduce:
		p.stop(notSupported("TRANSFORM", p.originAt(p.i, p.i)), p.i)
		return nil
	}
	if p.is(lparen) {
		return p.parenQuery()
	}
	p.unexpected()
	return nil
}

// queryTail parses the clauses on the result of a query, in Spark's fixed order.
func (p *parser) queryTail(first int, body parsed.Relation) parsed.Relation {
	if p.err != nil {
		return nil
	}
	start := p.i
	t := p.tailClauses()
	if p.err != nil {
		return nil
	}
	if t.conflicting() {
		p.raise(p.from(start), "UNSUPPORTED_FEATURE.COMBINATION_QUERY_RESULT_CLAUSES")
	}
	return p.applyTail(first, body, t)
}

// tail holds the clauses after a query.
type tail struct {
	order, sort         []parsed.SortOrder
	cluster, distribute []parsed.Expr
	windows             []parsed.NamedWindow
	limit, offset       parsed.Expr
}

func (t *tail) sorts() int {
	n := 0
	for _, present := range []bool{t.order != nil, t.cluster != nil, t.distribute != nil || t.sort != nil} {
		if present {
			n++
		}
	}
	return n
}

// conflicting: only one of ORDER BY, CLUSTER BY and DISTRIBUTE BY with SORT BY may be given.
func (t *tail) conflicting() bool { return t.sorts() > 1 }

func (p *parser) tailClauses() tail {
	var t tail
	p.tailClause(p.byClause(kwOrder), 2, func() { t.order = p.sortItems() })
	p.tailClause(p.byClause(kwCluster), 2, func() { t.cluster = p.exprList() })
	p.tailClause(p.byClause(kwDistribute), 2, func() { t.distribute = p.exprList() })
	p.tailClause(p.byClause(kwSort), 2, func() { t.sort = p.sortItems() })
	t.windows = p.windowClause()
	limit := p.isKw(kwLimit) && p.operandAt(p.i+1, lookaheadDepth) && p.acceptKw(kwLimit)
	if limit && p.isKw(kwAll) && !p.operandAt(p.i+1, 1) {
		limit = false
		p.next()
	}
	p.tailClause(limit, 1, func() { t.limit = p.expr() })
	offset := p.isKw(kwOffset) && p.operandAt(p.i+1, lookaheadDepth) && p.acceptKw(kwOffset)
	p.tailClause(offset, 1, func() { t.offset = p.expr() })
	return t
}

// tailClause parses the rest of a clause whose n words are consumed. Spark blames the first of them for a syntax error in the clause.
func (p *parser) tailClause(present bool, n int, rest func()) {
	if !present || p.err != nil {
		return
	}
	start := p.i - n
	rest()
	if sparkerr.Is(p.err, "PARSE_SYNTAX_ERROR") && p.errAt > start {
		p.err = nil
		p.blame(start, "")
	}
}

// byClause consumes k BY when an expression follows.
func (p *parser) byClause(k keyword) bool {
	return p.isKw(k) && p.peekKw(1) == kwBy && p.operandAt(p.i+2, lookaheadDepth) && p.acceptKw(k, kwBy)
}

func (p *parser) applyTail(first int, body parsed.Relation, t tail) parsed.Relation {
	at := p.relationFrom(first)
	addWindows(body, t.windows)
	switch {
	case t.order != nil:
		body = sorted(at, body, t.order, true)
	case t.cluster != nil:
		body = &parsed.Repartition{RelationCommon: at, Input: body, Shuffle: true, Exprs: t.cluster}
		orders := make([]parsed.SortOrder, len(t.cluster))
		for i, e := range t.cluster {
			orders[i] = parsed.SortOrder{Expr: e, Origin: e.Origin()}
		}
		body = sorted(at, body, orders, false)
	case t.distribute != nil:
		body = &parsed.Repartition{RelationCommon: at, Input: body, Shuffle: true, Exprs: t.distribute}
	}
	if t.sort != nil {
		body = sorted(at, body, t.sort, false)
	}
	if t.offset != nil {
		body = &parsed.Offset{RelationCommon: at, Input: body, Count: t.offset}
	}
	if t.limit != nil {
		body = &parsed.Limit{RelationCommon: at, Input: body, Count: t.limit}
	}
	return body
}

// sorted recognises ORDER BY ALL.
func sorted(at parsed.RelationCommon, input parsed.Relation, orders []parsed.SortOrder, global bool) parsed.Relation {
	s := &parsed.Sort{RelationCommon: at, Input: input, Orders: orders, Global: global}
	s.All = global && len(orders) == 1 && isBareWord(orders[0].Expr, "all")
	return s
}

func isBareWord(e parsed.Expr, name string) bool {
	a, ok := e.(*parsed.Attribute)
	return ok && len(a.Parts) == 1 && strings.EqualFold(a.Parts[0], name)
}

// addWindows gives the names of a WINDOW clause behind a query to the blocks below it.
func addWindows(r parsed.Relation, windows []parsed.NamedWindow) {
	for len(windows) > 0 {
		switch n := r.(type) {
		case *parsed.Select:
			n.Windows = append(n.Windows, windows...)
			return
		case *parsed.SetOp:
			addWindows(n.Right, windows)
			r = n.Left
		default:
			return
		}
	}
}
