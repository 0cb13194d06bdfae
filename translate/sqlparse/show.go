package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// showStatement parses SHOW.
func (p *parser) showStatement() parsed.Plan {
	first := p.i
	p.next()
	s := &parsed.Show{}
	switch k := p.tok().kw; {
	case k == kwNamespaces, k == kwDatabases, k == kwSchemas:
		s.What = parsed.ShowDatabases
		p.next()
		p.showIn(s)
		p.showPattern(s)
	case k == kwTables:
		s.What = parsed.ShowTables
		p.next()
		p.showIn(s)
		p.showPattern(s)
	case k == kwTable && p.peekKw(1) == kwExtended:
		s.What, s.Extended = parsed.ShowTables, true
		p.i += 2
		p.showIn(s)
		p.expectKw(kwLike)
		s.Pattern, s.HasPattern = p.stringLiteral(), true
		if p.isKw(kwPartition) {
			return p.refused(first, "SHOW TABLE EXTENDED with PARTITION")
		}
	case k == kwViews:
		s.What = parsed.ShowViews
		p.next()
		p.showIn(s)
		p.showPattern(s)
	case k == kwColumns:
		s.What = parsed.ShowColumns
		p.next()
		p.showColumns(s)
	case k == kwPartitions:
		s.What = parsed.ShowPartitions
		p.next()
		p.showTable(s)
		s.Partition = p.partitionSpec()
	case k == kwTblproperties:
		s.What = parsed.ShowTableProperties
		p.next()
		p.showTable(s)
		if p.accept(lparen) {
			s.Pattern, s.HasPattern = p.propertyKey(), true
			p.expect(rparen, ")")
		}
	case k == kwCatalogs:
		s.What = parsed.ShowCatalogs
		p.next()
		p.showPattern(s)
	case k == kwCreate && p.peekKw(1) == kwTable:
		s.What = parsed.ShowCreateTable
		p.i += 2
		p.showTable(s)
		s.AsSerde = p.acceptKw(kwAs, kwSerde)
	case k == kwCurrent && p.namespaceAt(p.i+1):
		s.What = parsed.ShowCurrentNamespace
		p.i += 2
	case k == kwCollations:
		p.next()
		p.showPattern(s)
		return p.refused(first, "SHOW COLLATIONS")
	case k == kwProcedures:
		p.next()
		p.showIn(s)
		return p.refused(first, "SHOW PROCEDURES")
	default:
		return p.showFunctions(first, s)
	}
	s.CommandCommon = p.commandFrom(first)
	return s
}

// showTable parses the table that a statement is about.
func (p *parser) showTable(s *parsed.Show) { s.In, s.NameAt = p.tableObject() }

// tableObject parses the name of a table, and tells where it is.
func (p *parser) tableObject() ([]string, sparkerr.Origin) {
	first := p.i
	name := p.object()
	return name, p.from(first)
}

// showIn parses [{FROM | IN} name].
func (p *parser) showIn(s *parsed.Show) {
	if p.acceptAnyKw(kwFrom, kwIn) != 0 {
		s.In = p.object()
	}
}

// showPattern parses [[LIKE] string].
func (p *parser) showPattern(s *parsed.Show) {
	if p.acceptKw(kwLike) || p.stringAt(p.i) {
		s.Pattern, s.HasPattern = p.stringLiteral(), true
	}
}

func (p *parser) showColumns(s *parsed.Show) {
	if p.acceptAnyKw(kwFrom, kwIn) == 0 {
		p.unexpected()
	}
	s.In = p.object()
	if p.acceptAnyKw(kwFrom, kwIn) != 0 {
		namespace := p.name()
		if len(s.In) > 0 {
			s.In = append(namespace, s.In[len(s.In)-1])
		}
	}
}

// showFunctions parses SHOW [scope] FUNCTIONS ..., or one of the statements that Spark only refuses.
func (p *parser) showFunctions(first int, s *parsed.Show) parsed.Plan {
	if refused := p.refusedHive(first); refused {
		return nil
	}
	s.What = parsed.ShowFunctions
	if !p.isKw(kwFunctions) || p.peekKw(1) == kwFunctions {
		if !p.nameAt(p.i) {
			p.unexpected()
			return nil
		}
		s.Scope = strings.ToUpper(p.plainName(p.i))
		p.next()
		if k := p.tokens[p.i-1].kw; k == kwCreate || k == kwCurrent {
			p.requireKw(kwFunctions)
		}
		p.expectKw(kwFunctions)
		switch s.Scope {
		case "ALL", "SYSTEM", "USER":
		default:
			if p.err == nil {
				p.raiseWhole(first, "INVALID_SQL_SYNTAX.SHOW_FUNCTIONS_INVALID_SCOPE", "scope", "`"+strings.ToLower(s.Scope)+"`")
			}
		}
	} else {
		p.next()
	}
	p.showIn(s)
	like := p.acceptKw(kwLike)
	switch {
	case p.stringAt(p.i):
		s.Pattern, s.HasPattern = p.stringLiteral(), true
	case p.nameAt(p.i):
		name := p.name()
		s.Pattern, s.HasPattern = strings.Join(name, "."), true
		if s.In != nil {
			p.raise(p.from(first), "INVALID_SQL_SYNTAX.SHOW_FUNCTIONS_INVALID_PATTERN", "pattern", quoteName(name))
		}
	case like:
		p.unexpected()
	}
	s.CommandCommon = p.commandFrom(first)
	return s
}

// describeStatement parses {DESC | DESCRIBE} of a function, schema, table or query.
func (p *parser) describeStatement() parsed.Plan {
	first := p.i
	p.next()
	after := p.peek(1)
	switch {
	case p.isKw(kwFunction) && after.kind != eof && after.kind != semicolon && after.kw != kwAs:
		return p.describeFunction(first)
	case p.isKw(kwProcedure) && after.isWord():
		p.next()
		p.object()
		return p.refused(first, "DESCRIBE PROCEDURE")
	case p.namespaceAt(p.i) && after.isWord():
		p.next()
		d := &parsed.DescribeDatabase{}
		if p.isKw(kwExtended) && p.nameAt(p.i+1) {
			p.next()
			d.Extended = true
		}
		d.Name = p.object()
		d.CommandCommon = p.commandFrom(first)
		return d
	case p.isKw(kwQuery) && (p.queryAt(p.i+1) || after.kind == lparen):
		p.next()
		return p.describeQuery(first)
	case p.queryAt(p.i) && !p.isKw(kwTable), p.is(lparen):
		return p.describeQuery(first)
	}
	return p.describeTable(first)
}

func (p *parser) describeQuery(first int) parsed.Plan {
	start := p.i
	query := p.query()
	return &parsed.DescribeQuery{Query: query, Text: p.text(start, p.i-1), CommandCommon: p.commandFrom(first)}
}

// describeFunction parses DESCRIBE FUNCTION [EXTENDED] {name | string | operator}.
func (p *parser) describeFunction(first int) parsed.Plan {
	p.next()
	d := &parsed.DescribeFunction{}
	if p.isKw(kwExtended) && p.peek(1).kind != eof {
		p.next()
		d.Extended = true
	}
	named := p.i
	switch k := p.tok().kind; {
	case k == singleQuoted:
		d.Name = []string{p.stringLiteral()}
	case k >= plus && k <= shiftLeft:
		d.Name = []string{p.word(p.i)}
		p.next()
	default:
		d.Name = p.object()
	}
	d.NameAt, d.CommandCommon = p.from(named), p.commandFrom(first)
	return d
}

// describeTable parses DESCRIBE [TABLE] [EXTENDED | FORMATTED] name [column] [AS JSON].
func (p *parser) describeTable(first int) parsed.Plan {
	if p.isKw(kwTable) && p.nameAt(p.i+1) {
		p.next()
	}
	d := &parsed.DescribeTable{}
	if (p.isKw(kwExtended) || p.isKw(kwFormatted)) && p.nameAt(p.i+1) {
		p.next()
		d.Extended = true
	}
	d.Name, d.NameAt = p.tableObject()
	d.Partition = p.partitionSpec()
	if p.nameAt(p.i) && !(p.isKw(kwAs) && p.peekKw(1) == kwJson) {
		d.Column = p.name()
	}
	if p.acceptKw(kwAs, kwJson) {
		d.AsJSON = true
		if !d.Extended && p.err == nil {
			p.raise(sparkerr.Origin{}, "DESCRIBE_JSON_NOT_EXTENDED", "tableName", joinName(d.Name))
		}
	}
	d.CommandCommon = p.commandFrom(first)
	return d
}
