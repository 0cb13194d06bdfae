package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
)

// fromClause parses FROM relation, ... with the lateral views behind it. Comma and JOIN bind alike unless relationPrecedence is set.
func (p *parser) fromClause() (parsed.Relation, []parsed.LateralView) {
	p.expectKw(kwFrom)
	first := p.i
	from := p.relationItem(nil, first)
	for p.accept(comma) {
		from = p.relationItem(from, first)
	}
	views := p.lateralViews()
	if len(views) == 0 || p.err != nil {
		return from, views
	}
	switch {
	case p.isKw(kwPivot) && p.peek(1).kind == lparen:
		p.pivot(first, from)
		p.raise(p.from(first-1), "NOT_ALLOWED_IN_FROM.LATERAL_WITH_PIVOT")
	case p.isKw(kwUnpivot) && p.clauseAt(p.i, 1):
		p.unpivot(first, from)
		p.raise(p.from(first-1), "NOT_ALLOWED_IN_FROM.LATERAL_WITH_UNPIVOT")
	}
	return from, views
}

// relationItem parses one item of FROM, with left the items before it, nil for the first.
func (p *parser) relationItem(left parsed.Relation, first int) parsed.Relation {
	if !p.enter() {
		return nil
	}
	defer p.leave()
	start := p.i
	lateral := p.lateral()
	right := p.relationPrimary()
	if left != nil {
		p.checkLateral(lateral, right, first-1)
	}
	if p.opt.relationPrecedence {
		right = p.extensions(start, right)
	}
	if left != nil {
		right = &parsed.Join{Left: left, Right: right, Type: parsed.InnerJoin, Lateral: lateral, RelationCommon: p.relationFrom(first)}
	}
	return p.extensions(first, right)
}

// lateral consumes LATERAL before a relation.
func (p *parser) lateral() bool {
	if p.isKw(kwLateral) && (p.peek(1).kind == lparen || p.nameAt(p.i+1)) && p.peekKw(1) != kwView {
		p.next()
		return true
	}
	return false
}

func (p *parser) checkLateral(lateral bool, r parsed.Relation, start int) {
	if !lateral || p.err != nil {
		return
	}
	for {
		alias, ok := r.(*parsed.SubqueryAlias)
		if !ok {
			break
		}
		r = alias.Input
	}
	if _, named := r.(*parsed.NamedTable); named {
		p.raise(p.originAt(start, p.i-1), "INVALID_SQL_SYNTAX.LATERAL_WITHOUT_SUBQUERY_OR_TABLE_VALUED_FUNC")
	}
}

// extensions parses the joins, pivots and unpivots after a relation.
func (p *parser) extensions(first int, left parsed.Relation) parsed.Relation {
	for p.err == nil {
		switch k := p.tok().kw; {
		case (k == kwSemi || k == kwAnti) && p.peekKw(1) != kwJoin:
			return left
		case joinWords[k]:
			left = p.join(first, left)
		case k == kwPivot && p.peek(1).kind == lparen:
			left = p.pivot(first, left)
		case k == kwUnpivot && p.clauseAt(p.i, 1):
			left = p.unpivot(first, left)
		default:
			return left
		}
	}
	return left
}

// joinKind parses the words before JOIN; text is how they are written in messages.
func (p *parser) joinKind() (kind parsed.JoinType, text string) {
	switch p.acceptAnyKw(kwInner, kwCross, kwLeft, kwRight, kwFull, kwSemi, kwAnti) {
	case kwCross:
		return parsed.CrossJoin, "CROSS"
	case kwLeft:
		switch p.acceptAnyKw(kwOuter, kwSemi, kwAnti) {
		case kwSemi:
			return parsed.SemiJoin, "LEFT SEMI"
		case kwAnti:
			return parsed.AntiJoin, "LEFT ANTI"
		}
		return parsed.LeftJoin, "LEFT OUTER"
	case kwRight:
		p.acceptKw(kwOuter)
		return parsed.RightJoin, "RIGHT OUTER"
	case kwFull:
		p.acceptKw(kwOuter)
		return parsed.FullJoin, "FULL OUTER"
	case kwSemi:
		return parsed.SemiJoin, "LEFT SEMI"
	case kwAnti:
		return parsed.AntiJoin, "LEFT ANTI"
	}
	return parsed.InnerJoin, "INNER"
}

// join parses one join step onto left.
func (p *parser) join(first int, left parsed.Relation) parsed.Relation {
	j := &parsed.Join{Left: left}
	start := p.i
	j.Natural = p.acceptKw(kwNatural)
	var text string
	j.Type, text = p.joinKind()
	p.expectKw(kwJoin)
	j.Lateral = p.lateral()
	j.Right = p.relationPrimary()
	p.checkLateral(j.Lateral, j.Right, start)
	switch {
	case p.err != nil:
		return nil
	case j.Natural:
		p.checkNatural(j, text, start)
	case p.acceptKw(kwOn):
		j.On = p.expr()
	case p.acceptKw(kwUsing):
		j.Using = p.names()
		if j.Lateral && p.err == nil {
			p.raise(p.from(start), "UNSUPPORTED_FEATURE.LATERAL_JOIN_USING")
		}
	case (p.isKw(kwApprox) || p.isKw(kwExact)) && p.peekKw(1) == kwNearest:
		p.stop(notSupported("NEAREST BY joins", p.originAt(p.i, p.i+1)), p.i)
	}
	if j.Lateral && p.err == nil {
		switch j.Type {
		case parsed.InnerJoin, parsed.CrossJoin, parsed.LeftJoin:
		default:
			p.raise(p.from(start), "INVALID_LATERAL_JOIN_TYPE", "joinType", text)
		}
	}
	j.RelationCommon = p.relationFrom(start)
	return j
}

func (p *parser) checkNatural(j *parsed.Join, text string, start int) {
	switch {
	case j.Lateral:
		p.raise(p.from(start), "INCOMPATIBLE_JOIN_TYPES", "joinType1", "LATERAL", "joinType2", "NATURAL")
	case j.Type == parsed.CrossJoin:
		p.raise(p.from(start), "INCOMPATIBLE_JOIN_TYPES", "joinType1", "NATURAL", "joinType2", text)
	}
}

// relationPrimary parses a table, subquery, VALUES or table function with what may follow it.
func (p *parser) relationPrimary() parsed.Relation {
	if !p.enter() {
		return nil
	}
	defer p.leave()
	first := p.i
	switch {
	case p.is(lparen):
		return p.parenRelation()
	case p.isKw(kwValues) && p.inlineTableAt(p.i):
		return p.inlineTable()
	case p.isKw(kwStream) && (p.nameAt(p.i+1) && !p.clauseAt(p.i+1, lookaheadDepth) && p.peekKw(1) != kwAs || p.peek(1).kind == lparen):
		p.stop(notSupported("STREAM relations", p.originAt(p.i, p.i)), p.i)
		return nil
	case !p.nameAt(p.i):
		p.unexpected()
		return nil
	}
	name, e := p.reference()
	if p.is(lparen) {
		return p.tableFunction(first, name, e)
	}
	t := &parsed.NamedTable{Name: name, Identifier: e}
	if p.isKw(kwChanges) && p.peekKw(1) == kwFrom {
		p.stop(notSupported("CHANGES FROM", p.originAt(p.i, p.i+1)), p.i)
		return nil
	}
	t.TimeTravel = p.timeTravel()
	if p.isKw(kwWith) && p.peek(1).kind == lparen {
		p.next()
		t.Options = p.propertiesOf(first)
	}
	t.RelationCommon = p.relationFrom(first)
	return p.suffix(first, t)
}

// suffix parses what all primaries share: TABLESAMPLE, WATERMARK and the alias.
func (p *parser) suffix(first int, r parsed.Relation) parsed.Relation {
	if p.isKw(kwTablesample) && p.peek(1).kind == lparen {
		r = p.sample(first, r)
	}
	return p.aliased(first, r)
}

// aliased parses an optional WATERMARK and [AS] name [(columns)].
func (p *parser) aliased(first int, r parsed.Relation) parsed.Relation {
	if p.isKw(kwWatermark) && p.clauseHere() {
		p.stop(notSupported("WATERMARK", p.originAt(p.i, p.i)), p.i)
		return nil
	}
	alias, columns := p.tableAlias()
	if alias == "" || p.err != nil {
		return r
	}
	return &parsed.SubqueryAlias{Input: r, Alias: alias, Columns: columns, RelationCommon: p.relationFrom(first)}
}

// tableAlias parses [[AS] name [(columns)]].
func (p *parser) tableAlias() (alias string, columns []string) {
	switch {
	case p.isKw(kwAs) && p.strictNameAt(p.i+1) && p.aliasWordAt(p.i+1):
		p.next()
	case p.strictNameAt(p.i) && (p.tok().kw == 0 || p.isKw(kwFor) || !p.clauseHere() || p.peekKw(1) == kwBy && p.peek(2).kind == eof):
	default:
		return "", nil
	}
	alias = p.ident()
	if p.is(lparen) {
		columns = p.names()
	}
	return alias, columns
}

// parenRelation parses (query) or (relation).
func (p *parser) parenRelation() parsed.Relation {
	first := p.i
	var r parsed.Relation
	if p.queryParenAt(p.i) {
		r = p.parenQuery()
		q := p.suffix(first, r)
		if _, named := q.(*parsed.SubqueryAlias); named || p.err != nil {
			return q
		}
		return &parsed.SubqueryAlias{Input: q, RelationCommon: p.relationFrom(first)}
	}
	p.next()
	r = p.relationItem(nil, p.i)
	p.expect(rparen, ")")
	return p.suffix(first, r)
}

// timeTravel parses [FOR] {VERSION | TIMESTAMP} AS OF value.
func (p *parser) timeTravel() *parsed.TimeTravel {
	n := 0
	if p.isKw(kwFor) {
		n = 1
		if p.peekKw(2) != kwAs && timeTravelWords[p.peekKw(1)] {
			p.i += 2
			p.unexpected()
			return nil
		}
	}
	if p.peekKw(n+1) != kwAs || p.peekKw(n+2) != kwOf {
		return nil
	}
	switch p.peekKw(n) {
	case kwVersion, kwSystemVersion:
		p.i += n + 3
		first := p.i
		if p.stringAt(p.i) && !p.is(question) && !p.is(colon) {
			text := p.stringLiteral()
			return &parsed.TimeTravel{Version: p.textLiteral(first, text)}
		}
		v := p.integerValue()
		return &parsed.TimeTravel{Version: p.intLiteral(first, v)}
	case kwTimestamp, kwSystemTime:
		p.i += n + 3
		return &parsed.TimeTravel{Timestamp: p.value()}
	}
	return nil
}

var timeTravelWords = wordSet(kwVersion, kwSystemVersion, kwTimestamp, kwSystemTime)

// inlineTableAt tells VALUES rows from a table named values.
func (p *parser) inlineTableAt(i int) bool {
	after := p.tokenAt(i + 1)
	if after.kind != word && after.kind != backquoted {
		return p.operandAt(i+1, 1)
	}
	switch p.tokenAt(i + 2).kind {
	case lparen, dot, singleQuoted, plus, minus, star, slash:
		return !startsClause[after.kw]
	}
	return after.kw == kwNull || after.kw == kwTrue || after.kw == kwFalse || after.kw == kwInterval || after.kw == kwCase
}

// inlineTable parses VALUES row, ... [alias]. A row constructor or struct(...) is a row, anything else one column.
func (p *parser) inlineTable() parsed.Relation {
	first := p.i
	p.next()
	t := &parsed.InlineTable{}
	for {
		t.Rows = append(t.Rows, rowValues(p.expr()))
		if !p.accept(comma) {
			break
		}
		if p.is(eof) {
			p.blame(p.i-1, "extra")
		}
	}
	alias, columns := p.tableAlias()
	t.Names, t.RelationCommon = columns, p.relationFrom(first)
	if alias == "" || p.err != nil {
		return t
	}
	return &parsed.SubqueryAlias{Input: t, Alias: alias, RelationCommon: p.relationFrom(first)}
}

// rowValues are the columns of one row; aliases in it mean nothing.
func rowValues(e parsed.Expr) []parsed.Expr {
	var values []parsed.Expr
	switch e := e.(type) {
	case *parsed.Tuple:
		values = e.Items
	case *parsed.Call:
		if len(e.Name) != 1 || !strings.EqualFold(e.Name[0], "struct") {
			return []parsed.Expr{e}
		}
		values = e.Args
	default:
		return []parsed.Expr{e}
	}
	row := make([]parsed.Expr, len(values))
	for i, v := range values {
		if a, ok := v.(*parsed.Alias); ok {
			v = a.Input
		}
		row[i] = v
	}
	return row
}
