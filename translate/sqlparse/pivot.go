package sqlparse

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// pivot parses PIVOT (aggregates FOR columns IN (values)) [[AS] alias].
func (p *parser) pivot(first int, input parsed.Relation) parsed.Relation {
	p.next()
	p.expect(lparen, "(")
	n := &parsed.Pivot{Input: input, Aggregates: p.namedExprs()}
	p.expectKw(kwFor)
	n.Columns = p.pivotColumns()
	p.expectKw(kwIn)
	p.expect(lparen, "(")
	n.Values = []parsed.Expr{p.pivotValue()}
	for p.accept(comma) {
		n.Values = append(n.Values, p.pivotValue())
	}
	p.listEnd(len(n.Values))
	p.expect(rparen, ")")
	n.RelationCommon = p.relationFrom(first)
	return p.shortAlias(first, n)
}

func (p *parser) pivotColumns() []parsed.Expr {
	column := func() parsed.Expr {
		first := p.i
		name := p.ident()
		return &parsed.Attribute{ExprCommon: p.here(first), Parts: []string{name}, PlanID: parsed.NoPlanID}
	}
	if !p.accept(lparen) {
		return []parsed.Expr{column()}
	}
	list := []parsed.Expr{column()}
	for p.accept(comma) {
		list = append(list, column())
	}
	p.listEnd(len(list))
	return list
}

func (p *parser) pivotValue() parsed.Expr {
	first := p.i
	e := p.expr()
	if p.isKw(kwAs) && p.nameAt(p.i+1) {
		p.next()
	} else if !p.nameAt(p.i) {
		return e
	}
	name := p.ident()
	return &parsed.Alias{Input: e, Names: []string{name}, ExprCommon: p.here(first)}
}

// shortAlias parses [[AS] name] without columns after PIVOT and UNPIVOT.
func (p *parser) shortAlias(first int, r parsed.Relation) parsed.Relation {
	switch {
	case p.isKw(kwAs) && p.nameAt(p.i+1) && p.aliasWordAt(p.i+1):
		p.next()
	case p.nameAt(p.i) && !joinWords[p.tok().kw] && !p.clauseHere():
	default:
		return r
	}
	name := p.ident()
	return &parsed.SubqueryAlias{Input: r, Alias: name, RelationCommon: p.relationFrom(first)}
}

// unpivot parses UNPIVOT [{INCLUDE | EXCLUDE} NULLS] (values FOR name IN (columns)) [[AS] alias].
func (p *parser) unpivot(first int, input parsed.Relation) parsed.Relation {
	p.next()
	u := &parsed.Unpivot{Input: input, FromSQL: true}
	if k := p.acceptAnyKw(kwInclude, kwExclude); k != 0 {
		u.IncludeNulls = k == kwInclude
		p.expectKw(kwNulls)
	}
	p.expect(lparen, "(")
	several := p.is(lparen)
	if several {
		p.next()
		u.ValueNames = []string{p.identifier()}
		for p.accept(comma) {
			u.ValueNames = append(u.ValueNames, p.identifier())
		}
		p.listEnd(len(u.ValueNames))
	} else {
		u.ValueNames = []string{p.identifier()}
	}
	p.expectKw(kwFor)
	u.VariableName = p.identifier()
	p.expectKw(kwIn)
	p.expect(lparen, "(")
	u.Groups = []parsed.UnpivotGroup{p.unpivotGroup(several)}
	for p.accept(comma) {
		u.Groups = append(u.Groups, p.unpivotGroup(several))
	}
	p.listEnd(len(u.Groups))
	p.expect(rparen, ")")
	u.RelationCommon = p.relationFrom(first)
	return p.shortAlias(first, u)
}

func (p *parser) unpivotGroup(several bool) parsed.UnpivotGroup {
	column := func() parsed.Expr {
		first := p.i
		name := p.name()
		return &parsed.Attribute{ExprCommon: p.here(first), Parts: name, PlanID: parsed.NoPlanID}
	}
	var g parsed.UnpivotGroup
	if several {
		p.expect(lparen, "(")
		g.Columns = []parsed.Expr{column()}
		for p.accept(comma) {
			g.Columns = append(g.Columns, column())
		}
		p.listEnd(len(g.Columns))
	} else {
		g.Columns = []parsed.Expr{column()}
	}
	if p.acceptKw(kwAs) || p.nameAt(p.i) {
		g.Alias = p.ident()
	}
	return g
}
