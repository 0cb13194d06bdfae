package sqlparse

import (
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// insertInto checks INSERT {INTO | OVERWRITE} [TABLE] name ... query.
func (p *parser) insertInto(first int) parsed.Plan {
	p.next()
	refused := ""
	if p.acceptKw(kwWith, kwSchema, kwEvolution) {
		refused = "INSERT WITH SCHEMA EVOLUTION"
	}
	ins := &parsed.Insert{}
	switch p.acceptAnyKw(kwInto, kwOverwrite) {
	case kwOverwrite:
		ins.Overwrite = true
	case 0:
		p.unexpected()
	}
	if p.isKw(kwTable) && p.nameAt(p.i+1) {
		p.next()
	}
	ins.Table = p.object()
	if p.isKw(kwWith) && p.peek(1).kind == lparen {
		p.next()
		p.properties()
		refused = "INSERT with options"
	}
	at := p.i
	ins.Partition = p.partitionSpec()
	for i, v := range ins.Partition {
		if slices.ContainsFunc(ins.Partition[:i], func(other parsed.PartitionValue) bool { return other.Column == v.Column }) {
			p.stop(sparkerr.DuplicateKey(v.Column, p.originAt(at, p.i)), at)
		}
	}
	if !ins.Overwrite || len(ins.Partition) > 0 {
		ins.IfNotExists = p.insertIfNotExists(first, ins)
	}
	if ins.ByName = p.acceptKw(kwBy, kwName); !ins.ByName && p.is(lparen) && !p.queryParenAt(p.i) {
		ins.Columns = p.names()
	}
	if p.isKw(kwReplace) {
		return p.refused(first, "INSERT ... REPLACE")
	}
	ins.Query = p.query()
	if p.err == nil && p.strictNameAt(p.i) {
		p.tableAlias()
	}
	if refused != "" {
		return p.refusedAtEnd(first, refused)
	}
	ins.CommandCommon = p.commandFrom(first)
	return ins
}

// insertIfNotExists parses IF NOT EXISTS after PARTITION, which must give all values of what is overwritten.
func (p *parser) insertIfNotExists(first int, ins *parsed.Insert) bool {
	if !p.ifNotExists() {
		return false
	}
	var open []string
	for _, v := range ins.Partition {
		if v.Value == nil {
			open = append(open, v.Column)
		}
	}
	switch {
	case !ins.Overwrite:
		p.raise(p.from(first), "INVALID_STATEMENT_OR_CLAUSE", "operation", "INSERT INTO ... IF NOT EXISTS")
	case len(open) > 0:
		p.illegal(p.from(first), "IF NOT EXISTS with dynamic partitions: "+strings.Join(open, ", "))
	}
	return true
}

// deleteFrom checks DELETE FROM name [alias] [WHERE condition].
func (p *parser) deleteFrom(first int) parsed.Plan {
	p.next()
	p.expectKw(kwFrom)
	p.object()
	p.tableAlias()
	if p.acceptKw(kwWhere) {
		p.expr()
	}
	return p.refusedAtEnd(first, "DELETE")
}

// update checks UPDATE name [alias] SET name = value, ... [WHERE condition].
func (p *parser) update(first int) parsed.Plan {
	p.next()
	p.object()
	if !p.isKw(kwSet) {
		p.tableAlias()
	}
	p.expectKw(kwSet)
	p.assignments()
	if p.acceptKw(kwWhere) {
		p.expr()
	}
	return p.refusedAtEnd(first, "UPDATE")
}

func (p *parser) assignments() {
	for {
		p.name()
		p.expect(equal, "=")
		p.expr()
		if !p.accept(comma) {
			return
		}
	}
}

// merge checks MERGE INTO name USING source ON condition and the clauses after it.
func (p *parser) merge(first int) parsed.Plan {
	p.next()
	p.acceptKw(kwWith, kwSchema, kwEvolution)
	p.expectKw(kwInto)
	p.object()
	p.tableAlias()
	p.expectKw(kwUsing)
	if p.is(lparen) {
		p.parenQuery()
	} else {
		p.object()
	}
	p.tableAlias()
	p.expectKw(kwOn)
	p.expr()
	if p.atEnd() && p.err == nil {
		p.raise(p.from(first), "MERGE_WITHOUT_WHEN")
	}
	for p.err == nil && p.acceptKw(kwWhen) {
		p.mergeClause()
	}
	return p.refusedAtEnd(first, "MERGE")
}

func (p *parser) mergeClause() {
	p.acceptKw(kwNot)
	p.expectKw(kwMatched)
	if p.acceptKw(kwBy) && p.acceptAnyKw(kwTarget, kwSource) == 0 {
		p.unexpected()
	}
	if p.acceptKw(kwAnd) {
		p.expr()
	}
	p.expectKw(kwThen)
	switch p.acceptAnyKw(kwDelete, kwUpdate, kwInsert) {
	case kwDelete:
	case kwUpdate:
		p.expectKw(kwSet)
		if !p.accept(star) {
			p.assignments()
		}
	case kwInsert:
		if p.accept(star) {
			return
		}
		p.nameList()
		p.expectKw(kwValues)
		p.expect(lparen, "(")
		n := len(p.exprList())
		p.listEnd(n)
	default:
		p.unexpected()
	}
}
