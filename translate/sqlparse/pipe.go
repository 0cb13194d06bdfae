package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
)

// pipeOperator parses the right side of |> and applies it to left.
func (p *parser) pipeOperator(first int, left parsed.Relation) parsed.Relation {
	start := p.i
	switch k := p.tok().kw; {
	case k == kwSelect:
		return p.pipeSelect(first, left)
	case k == kwExtend:
		p.next()
		items := p.namedExprs()
		at := p.here(start)
		items = append([]parsed.Expr{&parsed.Star{ExprCommon: at, PlanID: parsed.NoPlanID}}, items...)
		return &parsed.Select{From: left, Items: items, Pipe: parsed.PipeExtend, RelationCommon: p.relationFrom(first)}
	case k == kwSet:
		return p.pipeSet(first, left)
	case k == kwDrop:
		return p.pipeDrop(first, left)
	case k == kwAs:
		p.next()
		name := p.ident()
		return &parsed.SubqueryAlias{Input: left, Alias: name, RelationCommon: p.relationFrom(first)}
	case k == kwWhere:
		p.next()
		condition := p.expr()
		if p.windowClause() != nil && p.err == nil {
			p.raise(p.from(first), "NOT_ALLOWED_IN_PIPE_OPERATOR_WHERE.WINDOW_CLAUSE")
		}
		return &parsed.Filter{Input: left, Condition: condition, RelationCommon: p.relationFrom(first)}
	case k == kwPivot:
		return p.onlyOnePivot(first, p.pivot(first, left))
	case k == kwUnpivot:
		return p.onlyOnePivot(first, p.unpivot(first, left))
	case k == kwTablesample:
		if p.peek(1).kind != lparen {
			p.next()
			p.unexpected()
			return nil
		}
		return p.sample(first, left)
	case joinWords[k]:
		return p.join(first, left)
	case k == kwAggregate:
		return p.pipeAggregate(first, left)
	}
	if kind, level := p.setOperator(); level > 0 {
		p.next()
		op := &parsed.SetOp{Left: left, Kind: kind}
		op.All = p.acceptAnyKw(kwAll, kwDistinct) == kwAll
		op.Right = p.queryPrimary()
		op.RelationCommon = p.relationFrom(first)
		return op
	}
	return p.pipeTail(first, left)
}

// onlyOnePivot refuses PIVOT and UNPIVOT in one operator.
func (p *parser) onlyOnePivot(first int, r parsed.Relation) parsed.Relation {
	switch {
	case p.isKw(kwPivot) && p.clauseAt(p.i, 1):
		p.pivot(first, r)
	case p.isKw(kwUnpivot) && p.clauseAt(p.i, 1):
		p.unpivot(first, r)
	default:
		return r
	}
	p.raise(p.from(first), "NOT_ALLOWED_IN_FROM.UNPIVOT_WITH_PIVOT")
	return nil
}

func (p *parser) pipeSelect(first int, left parsed.Relation) parsed.Relation {
	s := p.selectItems()
	if s == nil {
		return nil
	}
	s.From, s.Pipe = left, parsed.PipeSelect
	s.GroupBy = p.groupBy()
	s.Windows = p.windowClause()
	s.RelationCommon = p.relationFrom(first)
	return s
}

// pipeSet replaces existing columns from left to right; each assignment sees those before it.
func (p *parser) pipeSet(first int, left parsed.Relation) parsed.Relation {
	p.next()
	start := p.i
	for {
		at := p.i
		name := p.ident()
		dotted := p.is(dot)
		for p.accept(dot) {
			p.ident()
		}
		p.expect(equal, "=")
		value := p.expr()
		if p.err != nil {
			return nil
		}
		if dotted {
			p.illegal(p.from(start), "SQL pipe syntax |> SET operator with multi-part assignment key (only single-part keys are allowed)")
			return nil
		}
		item := &parsed.Alias{Input: value, Names: []string{name}, ExprCommon: p.here(at)}
		left = &parsed.WithColumns{Input: left, Items: []*parsed.Alias{item}, MustExist: true, RelationCommon: p.relationFrom(first)}
		if !p.accept(comma) {
			return left
		}
	}
}

func (p *parser) pipeDrop(first int, left parsed.Relation) parsed.Relation {
	start := p.i
	p.next()
	names := [][]string{p.name()}
	for p.accept(comma) {
		names = append(names, p.name())
	}
	star := &parsed.Star{ExprCommon: p.here(start), Except: names, PlanID: parsed.NoPlanID}
	return &parsed.Select{From: left, Items: []parsed.Expr{star}, Pipe: parsed.PipeDrop, RelationCommon: p.relationFrom(first)}
}

// pipeAggregate parses AGGREGATE [items] [GROUP BY expr [[AS] alias], ...].
func (p *parser) pipeAggregate(first int, left parsed.Relation) parsed.Relation {
	p.next()
	a := &parsed.Aggregate{Input: left, Pipe: true}
	refused := ""
	if p.operandAt(p.i, lookaheadDepth) {
		a.Items = p.namedExprs()
	}
	if p.acceptKw(kwGroup, kwBy) {
		a.Grouping.Items = []parsed.GroupingItem{p.pipeGroup(&refused)}
		for p.accept(comma) {
			a.Grouping.Items = append(a.Grouping.Items, p.pipeGroup(&refused))
		}
		if p.isKw(kwWith) && (p.peekKw(1) == kwRollup || p.peekKw(1) == kwCube) {
			refused = "GROUP BY " + keywordNames[p.peekKw(1)]
			p.i += 2
		} else if p.groupingSetsAt(p.i) {
			refused = "GROUPING SETS"
			p.i += 2
			p.groupingSets(false)
		}
		if refused != "" {
			p.raise(p.from(first), "UNSUPPORTED_FEATURE.PIPE_OPERATOR_AGGREGATE_UNSUPPORTED_CASE", "case", refused)
		}
	} else if a.Items == nil && p.err == nil {
		p.illegal(p.from(first), "The AGGREGATE clause requires a list of aggregate expressions or a list of grouping expressions, or both")
	}
	a.RelationCommon = p.relationFrom(first)
	return a
}

// pipeGroup parses one grouping item; refused is what Spark does not take in a pipe.
func (p *parser) pipeGroup(refused *string) parsed.GroupingItem {
	if item, ok := p.groupingAnalytic(); ok {
		*refused = [...]string{"", "GROUP BY ROLLUP", "GROUP BY CUBE", "GROUPING SETS"}[item.Kind]
		return item
	}
	e := p.namedExpr()
	switch e := e.(type) {
	case *parsed.Attribute:
		if isBareWord(e, "all") {
			*refused = "GROUP BY ALL"
		}
	case *parsed.Call:
		if name := strings.ToUpper(lastWord(e.Name)); len(e.Args) == 1 && (name == "GROUPING" || name == "GROUPING_ID") {
			*refused = name
		}
	}
	return parsed.GroupingItem{Kind: parsed.GroupExpr, Sets: [][]parsed.Expr{{e}}}
}

// pipeTail parses sorting or limiting. An empty operator is accepted and does nothing, as in Spark.
func (p *parser) pipeTail(first int, left parsed.Relation) parsed.Relation {
	start := p.i
	t := p.tailClauses()
	if p.i == start && p.tokens[start-1].kind == pipe {
		p.blame(start-1, "")
	}
	if p.err != nil {
		return nil
	}
	var used []string
	for _, c := range []struct {
		present bool
		name    string
	}{
		{t.order != nil, "ORDER BY"},
		{t.sort != nil && t.distribute != nil, "SORT BY ... DISTRIBUTE BY ..."},
		{t.sort != nil && t.distribute == nil, "SORT BY"},
		{t.sort == nil && t.distribute != nil, "DISTRIBUTE BY"},
		{t.cluster != nil, "CLUSTER BY"},
	} {
		if c.present {
			used = append(used, c.name)
		}
	}
	switch {
	case t.offset != nil && t.limit == nil:
		used = append(used, "OFFSET")
	case t.limit != nil:
		used = append(used, "LIMIT")
	}
	switch {
	case t.windows != nil:
		p.raise(p.from(start), "UNSUPPORTED_FEATURE.CLAUSE_WITH_PIPE_OPERATORS", "clauses", "the WINDOW clause")
		return nil
	case t.conflicting():
		p.raise(p.from(start), "UNSUPPORTED_FEATURE.COMBINATION_QUERY_RESULT_CLAUSES")
		return nil
	case len(used) > 1:
		p.raise(p.from(start), "MULTIPLE_QUERY_RESULT_CLAUSES_WITH_PIPE_OPERATORS", "clause1", used[0], "clause2", used[1])
		return nil
	}
	return p.applyTail(first, left, t)
}
