package sqlparse

// In the default mode any keyword may be a name. Where a keyword follows a complete item, it starts a clause exactly if what comes after it can
// continue that clause. The few texts this rule misjudges are parsed again with single decisions reversed (see retry.go).

const lookaheadDepth = 4

// clauseHere decides whether the keyword at the current token starts a clause; otherwise it is an alias.
func (p *parser) clauseHere() bool {
	t := p.tok()
	if t.kw == 0 || !startsClause[t.kw] {
		return false
	}
	return p.decide(p.i, p.clauseAt(p.i, lookaheadDepth))
}

// decide notes that token i could be read in two ways and applies a reversal, if there is one.
func (p *parser) decide(i int, reading bool) bool {
	p.ambiguous = append(p.ambiguous, i)
	return reading != p.flipped[i]
}

// clauseAt tells whether token i starts a clause of a query that can follow a complete item.
func (p *parser) clauseAt(i, fuel int) bool {
	t, after := p.tokenAt(i), p.tokenAt(i+1)
	if t.kw == 0 || fuel == 0 {
		return false
	}
	switch t.kw {
	case kwFrom:
		return (after.isWord() || after.kind == lparen) && !p.clauseAt(i+1, fuel-1)
	case kwWhere, kwHaving, kwQualify, kwOffset, kwLimit:
		return p.operandAt(i+1, fuel-1)
	case kwGroup, kwOrder, kwSort, kwCluster, kwDistribute:
		return after.kw == kwBy
	case kwWindow:
		return after.isWord() && !p.clauseAt(i+1, fuel-1)
	case kwUnion, kwExcept, kwMinus, kwIntersect:
		return after.kind == lparen || after.kw == kwAll || after.kw == kwDistinct || p.queryAt(i+1)
	case kwLateral:
		return after.kw == kwView
	case kwSelect:
		return p.fromFirst && p.queryAt(i)
	case kwInsert:
		return p.fromFirst && (after.kw == kwInto || after.kw == kwOverwrite)
	case kwPivot, kwTablesample:
		return after.kind == lparen
	case kwUnpivot:
		return after.kind == lparen || after.kw == kwInclude || after.kw == kwExclude
	case kwWatermark:
		return p.nameAt(i+1) && !p.clauseAt(i+1, fuel-1)
	case kwNatural, kwInner, kwCross, kwLeft, kwRight, kwFull, kwSemi, kwAnti, kwJoin:
		return p.joinAt(i)
	case kwFor:
		return p.nameAt(i+1) && !p.clauseAt(i+1, fuel-1) || after.kind == lparen
	case kwApprox, kwExact:
		return after.kw == kwNearest
	}
	return false
}

// operandAt tells whether an expression can start at token i.
func (p *parser) operandAt(i, fuel int) bool {
	t := p.tokenAt(i)
	switch t.kind {
	case word:
		return t.kw == 0 || !p.clauseAt(i, fuel)
	case backquoted, singleQuoted, lparen, plus, minus, tilde, bang, question, colon, star:
		return true
	}
	return t.isNumber()
}

// operatorHere tells whether the keyword at the current token continues the expression before it, given n words of operator.
func (p *parser) operatorHere(n int) bool {
	if p.opt.reserved && reservedWords[p.tok().kw] {
		return true
	}
	return p.decide(p.i, p.operandAt(p.i+n, lookaheadDepth))
}

// queryAt tells whether token i starts a query, not counting parentheses.
func (p *parser) queryAt(i int) bool {
	t, after := p.tokenAt(i), p.tokenAt(i+1)
	switch t.kw {
	case kwSelect:
		switch after.kind {
		case star, hintStart, lparen, word, backquoted, singleQuoted, minus, plus, tilde, bang, question, colon:
			return true
		}
		return after.isNumber()
	case kwFrom:
		return after.isWord() || after.kind == lparen
	case kwWith:
		return after.isWord()
	case kwTable:
		return after.isWord()
	case kwValues:
		return p.operandAt(i+1, 1)
	case kwMap, kwReduce:
		return after.isWord() || after.isNumber() || after.kind == singleQuoted
	}
	return false
}

// queryParenAt tells whether the parenthesis at token i encloses a query: ((SELECT 1) UNION SELECT 2) does, ((SELECT 1) + 1) does not.
func (p *parser) queryParenAt(i int) bool {
	inner := i
	for p.tokenAt(inner+1).kind == lparen {
		inner++
	}
	if !p.queryAt(inner + 1) {
		return false
	}
	for k := inner; k > i; k-- {
		end := int(p.tokens[k].mate)
		if end < 0 {
			return true
		}
		if after := p.tokenAt(end + 1); after.kind != rparen && !p.queryTailAt(end+1) {
			return false
		}
	}
	return true
}

// queryTailAt tells whether token i continues a query after its first term.
func (p *parser) queryTailAt(i int) bool {
	t := p.tokenAt(i)
	switch t.kw {
	case kwUnion, kwExcept, kwMinus, kwIntersect, kwOrder, kwSort, kwCluster, kwDistribute, kwLimit, kwOffset, kwWindow:
		return p.clauseAt(i, lookaheadDepth)
	}
	return t.kind == pipeArrow || t.kind == pipe && p.pipeStart(i)
}

// joinAt tells whether token i starts a join step.
func (p *parser) joinAt(i int) bool {
	if p.tokenAt(i).kw == kwNatural {
		i++
	}
	for n := 0; n < 4; n++ {
		switch p.tokenAt(i + n).kw {
		case kwJoin:
			after := p.tokenAt(i + n + 1)
			return after.isWord() || after.kind == lparen
		case kwInner, kwCross, kwLeft, kwRight, kwFull, kwOuter, kwSemi, kwAnti:
		default:
			return false
		}
	}
	return false
}

// pipeStart tells whether the bar at token i is a pipe operator, by the word after it.
func (p *parser) pipeStart(i int) bool {
	return p.opt.singlePipe && pipeWords[p.tokenAt(i+1).kw]
}
