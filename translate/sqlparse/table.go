package sqlparse

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// tableOrRefused reads a CREATE TABLE, whose outline has been checked, once more
// from token start: into a node when all its clauses are supported.
func (p *parser) tableOrRefused(first, start int, what string) parsed.Plan {
	if p.err == nil && !p.atEnd() {
		p.statementEnd()
	}
	if p.err != nil || p.tokens[first].kw != kwCreate || p.peekKwAt(first+1) != kwTable {
		return p.refused(first, what)
	}
	end := p.i
	p.i = start
	c := &parsed.CreateTable{IfNotExists: p.ifNotExists()}
	c.Name = p.object()
	if p.is(lparen) && !p.queryParenAt(p.i) {
		last := int(p.tok().mate)
		schema, err := types.ParseTableSchema(p.text(p.i+1, last-1), p.opt.types)
		if err != nil {
			p.i = end
			return p.refused(first, "CREATE TABLE with these columns")
		}
		c.Schema = &schema
		p.i = last + 1
	}
	if !p.tableClauses(c) || p.i != end {
		p.i, p.err = end, nil
		return p.refused(first, what+" with these clauses")
	}
	c.CommandCommon = p.commandFrom(first)
	return c
}

func (p *parser) peekKwAt(i int) keyword { return p.tokenAt(i).kw }

// tableClauses reads the clauses after name and columns; false means that one is not supported.
func (p *parser) tableClauses(c *parsed.CreateTable) bool {
	for p.err == nil && !p.atEnd() {
		switch {
		case p.acceptKw(kwUsing):
			c.Format = joinName(p.name())
		case p.acceptKw(kwOptions):
			c.Options = p.properties()
		case p.acceptKw(kwTblproperties):
			c.Properties = p.properties()
		case p.acceptKw(kwComment):
			c.Comment = p.stringLiteral()
		case p.spelled(p.i, "LOCATION"):
			p.next()
			c.Location = p.stringLiteral()
		case p.isKw(kwPartitioned) && p.peekKw(1) == kwBy:
			p.i += 2
			if c.PartitionBy = p.plainNames(); c.PartitionBy == nil {
				return false
			}
		case p.isKw(kwAs), p.isKw(kwSelect), p.isKw(kwWith), p.is(lparen):
			p.acceptKw(kwAs)
			c.Query = p.query()
		default:
			return false
		}
	}
	return p.err == nil
}

// plainNames reads (a, b); nil when there is more than names, such as types and transforms.
func (p *parser) plainNames() []string {
	if !p.is(lparen) {
		return nil
	}
	end := int(p.tok().mate)
	var names []string
	for i := p.i + 1; i < end; i += 2 {
		if !p.nameAt(i) || i+1 < end && p.tokenAt(i+1).kind != comma {
			return nil
		}
		p.i = i
		names = append(names, p.identifier())
	}
	p.i = end + 1
	return names
}

// createDatabase parses what follows CREATE DATABASE.
func (p *parser) createDatabase(first int) parsed.Plan {
	d := &parsed.CreateDatabase{IfNotExists: p.ifNotExists()}
	d.Name = p.object()
	for p.err == nil && !p.atEnd() {
		switch {
		case p.acceptKw(kwComment):
			d.Comment = p.stringLiteral()
		case p.spelled(p.i, "LOCATION"):
			p.next()
			d.Location = p.stringLiteral()
		default:
			return p.refused(first, "CREATE DATABASE with these clauses")
		}
	}
	d.CommandCommon = p.commandFrom(first)
	return d
}
