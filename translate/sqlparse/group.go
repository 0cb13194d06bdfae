package sqlparse

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// groupBy parses GROUP BY in all its forms, nil without one.
func (p *parser) groupBy() *parsed.Grouping {
	first := p.i
	if !p.acceptKw(kwGroup, kwBy) {
		return nil
	}
	g := &parsed.Grouping{Items: []parsed.GroupingItem{p.groupingItem()}}
	for p.accept(comma) {
		g.Items = append(g.Items, p.groupingItem())
	}
	if len(g.Items) == 1 && g.Items[0].Kind == parsed.GroupExpr && isBareWord(g.Items[0].Sets[0][0], "all") {
		g.All, g.Items, g.Origin = true, nil, p.from(first)
		return g
	}
	p.groupSuffix(g)
	g.Origin = p.from(first)
	p.checkEmptySets(first, g)
	return g
}

// checkEmptySets refuses () in ROLLUP and CUBE.
func (p *parser) checkEmptySets(first int, g *parsed.Grouping) {
	for _, item := range g.Items {
		if item.Kind != parsed.GroupRollup && item.Kind != parsed.GroupCube {
			continue
		}
		for _, set := range item.Sets {
			if len(set) == 0 {
				element := [...]string{parsed.GroupRollup: "ROLLUP", parsed.GroupCube: "CUBE"}[item.Kind]
				p.raise(p.from(first), "_LEGACY_ERROR_TEMP_0051", "element", element)
			}
		}
	}
}

// groupSuffix parses WITH ROLLUP, WITH CUBE or GROUPING SETS (...) after a plain list.
func (p *parser) groupSuffix(g *parsed.Grouping) {
	item := parsed.GroupingItem{}
	switch {
	case p.isKw(kwWith) && p.peekKw(1) == kwRollup:
		item.Kind = parsed.GroupRollup
	case p.isKw(kwWith) && p.peekKw(1) == kwCube:
		item.Kind = parsed.GroupCube
	case p.groupingSetsAt(p.i):
		item.Kind = parsed.GroupSets
	default:
		return
	}
	for _, i := range g.Items {
		if i.Kind != parsed.GroupExpr {
			p.unexpected()
			return
		}
		item.Sets = append(item.Sets, i.Sets[0])
		item.Given = append(item.Given, i.Sets[0][0])
	}
	p.i += 2
	if item.Kind == parsed.GroupSets {
		item.Sets, _ = p.groupingSets(false)
	} else {
		item.Given = nil
	}
	g.Items = []parsed.GroupingItem{item}
}

func (p *parser) groupingSetsAt(i int) bool {
	return p.tokenAt(i).kw == kwGrouping && p.tokenAt(i+1).kw == kwSets && p.tokenAt(i+2).kind == lparen
}

// groupingItem parses an expression, ROLLUP(...), CUBE(...) or GROUPING SETS (...).
func (p *parser) groupingItem() parsed.GroupingItem {
	if item, ok := p.groupingAnalytic(); ok {
		return item
	}
	e := p.expr()
	p.groupAlias()
	return parsed.GroupingItem{Kind: parsed.GroupExpr, Sets: [][]parsed.Expr{{e}}}
}

// groupAlias refuses an alias, which only |> AGGREGATE takes, by a syntax error without place.
func (p *parser) groupAlias() {
	if !p.isKw(kwAs) && (!p.nameAt(p.i) || p.isKw(kwWith) || p.groupingSetsAt(p.i) || p.clauseHere()) {
		return
	}
	p.acceptKw(kwAs)
	at := p.i
	p.ident()
	shown := p.display(at)
	p.refuse(sparkerr.SyntaxError(shown, ": extra input "+shown, sparkerr.Origin{}))
}

func (p *parser) groupingAnalytic() (parsed.GroupingItem, bool) {
	item := parsed.GroupingItem{}
	switch {
	case p.isKw(kwRollup) && p.peek(1).kind == lparen:
		item.Kind = parsed.GroupRollup
	case p.isKw(kwCube) && p.peek(1).kind == lparen:
		item.Kind = parsed.GroupCube
	case p.groupingSetsAt(p.i):
		item.Kind = parsed.GroupSets
		p.next()
	default:
		return item, false
	}
	if !p.enter() {
		return item, true
	}
	defer p.leave()
	p.next()
	item.Sets, item.Nested = p.groupingSets(item.Kind == parsed.GroupSets)
	return item, true
}

// groupingSets parses (set, ...). With nesting, analytics may stand among the sets: then all elements are in nested.
func (p *parser) groupingSets(nesting bool) (sets [][]parsed.Expr, nested []parsed.GroupingItem) {
	p.expect(lparen, "(")
	analytics := false
	for {
		if item, ok := p.nestedAnalytic(nesting); ok {
			analytics = true
			nested = append(nested, item)
		} else {
			set := p.groupingSet()
			sets = append(sets, set)
			nested = append(nested, parsed.GroupingItem{Kind: parsed.GroupSets, Sets: [][]parsed.Expr{set}})
		}
		if !p.accept(comma) {
			break
		}
	}
	p.listEnd(len(nested))
	if !analytics {
		return sets, nil
	}
	return nil, nested
}

func (p *parser) nestedAnalytic(allowed bool) (parsed.GroupingItem, bool) {
	if !allowed {
		return parsed.GroupingItem{}, false
	}
	return p.groupingAnalytic()
}

// groupingSet parses (expr, ...) or one expression.
func (p *parser) groupingSet() []parsed.Expr {
	m := p.tok().mate
	if p.is(lparen) && m > 0 {
		if after := p.tokenAt(int(m) + 1).kind; after == comma || after == rparen {
			p.next()
			if p.accept(rparen) {
				return []parsed.Expr{}
			}
			list := p.exprList()
			p.listEnd(len(list))
			return list
		}
	}
	return []parsed.Expr{p.expr()}
}
