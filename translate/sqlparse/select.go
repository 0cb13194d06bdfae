package sqlparse

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// notSupported is the refusal of something that Spark has and the project has not.
func notSupported(feature string, at sparkerr.Origin) error {
	return sparkerr.NotImplemented(feature, at)
}

// selectBlock parses SELECT ... [FROM ...] and the clauses of the block.
func (p *parser) selectBlock() parsed.Relation {
	first := p.i
	s := p.selectItems()
	if s == nil {
		return nil
	}
	if p.isKw(kwFrom) {
		s.From, s.LateralViews = p.fromClause()
	}
	p.selectClauses(s)
	return p.endSelect(first, s)
}

func (p *parser) endSelect(first int, s *parsed.Select) parsed.Relation {
	at := p.relationFrom(first)
	if s.From == nil {
		s.From = &parsed.OneRow{RelationCommon: at}
	}
	s.RelationCommon = at
	return s
}

// selectItems parses SELECT [hints] [DISTINCT | ALL] items.
func (p *parser) selectItems() *parsed.Select {
	s := &parsed.Select{}
	if p.peekKw(1) == kwTransform && p.peek(2).kind == lparen {
		if m := p.peek(2).mate; m > 0 {
			switch p.tokenAt(int(m) + 1).kw {
			case kwUsing, kwRow, kwRecordwriter:
				p.stop(notSupported("TRANSFORM", p.originAt(p.i, p.i+1)), p.i)
				return nil
			}
		}
	}
	p.expectKw(kwSelect)
	for p.is(hintStart) {
		s.Hints = append(s.Hints, p.hints()...)
	}
	if k := p.tok().kw; (k == kwDistinct || k == kwAll) && (p.opt.reserved || p.operandAt(p.i+1, lookaheadDepth)) {
		s.Distinct = k == kwDistinct
		p.next()
	}
	s.Items = p.selectList()
	return s
}

// selectList parses the items. A comma before FROM gets an error of its own.
func (p *parser) selectList() []parsed.Expr {
	items := []parsed.Expr{p.namedExpr()}
	for p.is(comma) {
		p.checkTrailingComma()
		p.next()
		items = append(items, p.namedExpr())
	}
	return items
}

// checkTrailingComma refuses "SELECT a, FROM t", which reads FROM as a column and t as its alias.
func (p *parser) checkTrailingComma() {
	if p.peekKw(1) != kwFrom || !p.nameAt(p.i+2) {
		return
	}
	after := p.peek(3)
	if after.kind == eof || after.kind == rparen || after.kind == semicolon || startsClause[after.kw] {
		p.refuse(sparkerr.New(sparkerr.Analysis, "TRAILING_COMMA_IN_SELECT", p.originAt(p.i+1, p.i+2)))
	}
}

// selectClauses parses what may follow FROM in a block.
func (p *parser) selectClauses(s *parsed.Select) {
	s.LateralViews = append(s.LateralViews, p.lateralViews()...)
	if p.isKw(kwWhere) && p.operandAt(p.i+1, lookaheadDepth) {
		p.next()
		s.Where = p.expr()
	}
	s.GroupBy = p.groupBy()
	if p.isKw(kwHaving) && p.operandAt(p.i+1, lookaheadDepth) {
		p.next()
		s.Having = p.expr()
		if s.GroupBy == nil && p.opt.havingIsWhere {
			s.Where, s.Having = p.both(s.Where, s.Having), nil
		}
	}
	s.Windows = p.windowClause()
	if p.isKw(kwQualify) && p.operandAt(p.i+1, lookaheadDepth) {
		p.next()
		s.Qualify = p.expr()
	}
}

func (p *parser) both(a, b parsed.Expr) parsed.Expr {
	if a == nil {
		return b
	}
	return operator(p.span(a.Origin()), "and", a, b)
}

// fromStatement parses FROM relations {SELECT ...}.. ; several SELECTs are UNION ALL, none selects everything.
func (p *parser) fromStatement() parsed.Relation {
	first := p.i
	from, views := p.fromClause()
	var result parsed.Relation
	outer := p.fromFirst
	p.fromFirst = true
	defer func() { p.fromFirst = outer }()
	for p.isKw(kwSelect) && p.err == nil {
		start := p.i
		s := p.selectItems()
		if s == nil {
			return nil
		}
		s.From = from
		s.LateralViews = views[:len(views):len(views)]
		p.selectClauses(s)
		body := p.queryTail(start, p.endSelect(start, s))
		if result == nil {
			result = body
			continue
		}
		result = &parsed.SetOp{Left: result, Right: body, Kind: parsed.Union, All: true, RelationCommon: p.relationFrom(first)}
	}
	switch {
	case result != nil:
		return result
	case len(views) == 0:
		return from
	}
	at := p.here(first)
	star := &parsed.Star{ExprCommon: at, PlanID: parsed.NoPlanID}
	return p.endSelect(first, &parsed.Select{From: from, LateralViews: views, Items: []parsed.Expr{star}})
}

// hints parses one /*+ ... */ block.
func (p *parser) hints() []parsed.Hint {
	p.next()
	var list []parsed.Hint
	for p.err == nil {
		if !p.nameAt(p.i) {
			p.unexpected()
			return nil
		}
		h := parsed.Hint{Name: p.plainName(p.i)}
		p.next()
		if p.accept(lparen) {
			h.Params = []parsed.Expr{p.hintParam()}
			for p.accept(comma) {
				h.Params = append(h.Params, p.hintParam())
			}
			p.listEnd(len(h.Params))
		}
		list = append(list, h)
		if p.accept(hintEnd) {
			return list
		}
		p.accept(comma)
	}
	return nil
}

// hintParam is a primary expression; Spark reads a string as the name of a column or table.
func (p *parser) hintParam() parsed.Expr {
	e := p.postfix(p.primary())
	if l, ok := e.(*parsed.Literal); ok && l.Type == types.String {
		return &parsed.Attribute{ExprCommon: l.ExprCommon, Parts: []string{l.Value.(string)}, PlanID: parsed.NoPlanID}
	}
	return e
}

// lateralViews parses LATERAL VIEW [OUTER] f(args) name [[AS] column, ...].
func (p *parser) lateralViews() []parsed.LateralView {
	var list []parsed.LateralView
	for p.isKw(kwLateral) {
		start := p.i
		p.next()
		p.expectKw(kwView)
		v := parsed.LateralView{}
		if p.isKw(kwOuter) && p.nameAt(p.i+1) {
			p.next()
			v.Outer = true
		}
		first := p.i
		name := p.qualifiedName()
		v.Generator = &parsed.Call{Name: name}
		p.expect(lparen, "(")
		if !p.accept(rparen) {
			v.Generator.Args = p.exprList()
			p.listEnd(len(v.Generator.Args))
		}
		v.Generator.ExprCommon = p.here(first)
		v.Name = p.identifier()
		v.Columns = p.viewColumns()
		v.Origin = p.from(start)
		if len(name) > 2 {
			p.raise(p.from(start), "INVALID_SQL_SYNTAX.UNSUPPORTED_FUNC_NAME", "funcName", quoteName(name))
		}
		list = append(list, v)
	}
	return list
}

func (p *parser) viewColumns() []string {
	if p.isKw(kwAs) && p.nameAt(p.i+1) && p.aliasWordAt(p.i+1) {
		p.next()
	} else if !p.nameAt(p.i) || p.clauseHere() {
		return nil
	}
	list := []string{p.identifier()}
	for p.accept(comma) {
		list = append(list, p.identifier())
	}
	return list
}
