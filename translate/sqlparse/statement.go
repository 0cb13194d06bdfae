package sqlparse

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// statement parses one statement.
func (p *parser) statement() parsed.Plan {
	switch p.tok().kw {
	case kwSet:
		return p.setStatement()
	case kwReset:
		return p.resetStatement()
	case kwUse:
		return p.useStatement()
	case kwShow:
		return p.showStatement()
	case kwDesc, kwDescribe:
		return p.describeStatement()
	case kwExplain:
		return p.explainStatement()
	case kwCreate:
		return p.createStatement()
	case kwDrop:
		return p.dropStatement()
	case kwCache:
		return p.cacheTable()
	case kwUncache, kwClear, kwRefresh:
		return p.cacheStatement()
	case kwInsert:
		return p.insertStatement()
	case kwAlter:
		return p.alter()
	case kwTruncate:
		return p.truncateTable()
	case kwAnalyze:
		return p.analyzeTable()
	case kwMsck, kwRepair:
		return p.repairTable()
	case kwWith:
		return p.withStatement()
	case kwFrom:
		return p.fromOrInsert()
	case kwSelect, kwTable, kwValues, kwMap, kwReduce:
		return p.query()
	}
	if p.is(lparen) {
		return p.query()
	}
	return p.refusedStatement()
}

// withStatement parses WITH before a query or a DML statement.
func (p *parser) withStatement() parsed.Plan {
	mark := p.i
	w := p.with()
	switch {
	case p.err != nil:
		return nil
	case w == nil:
		p.next()
		p.unexpected()
		return nil
	}
	switch p.tok().kw {
	case kwInsert:
		plan := p.insertStatement()
		if p.err != nil {
			return nil
		}
		switch ins := plan.(type) {
		case *parsed.Insert:
			w.Body, ins.Query = ins.Query, w
		case *parsed.InsertDirectory:
			w.Body, ins.Query = ins.Query, w
		}
		return plan
	case kwDelete, kwUpdate, kwMerge:
		return p.refusedStatement()
	}
	p.i = mark
	return p.query()
}

// fromOrInsert parses a query that begins with FROM, or a multi-insert.
func (p *parser) fromOrInsert() parsed.Plan {
	mark := p.i
	q := p.query()
	if p.err == nil && p.isKw(kwInsert) {
		return p.refused(mark, "INSERT")
	}
	return q
}

// useStatement parses USE [NAMESPACE | DATABASE | SCHEMA] name.
func (p *parser) useStatement() parsed.Plan {
	first := p.i
	p.next()
	if p.namespaceAt(p.i) && p.nameAt(p.i+1) {
		p.next()
	}
	name := p.object()
	return &parsed.Use{Name: name, CommandCommon: p.commandFrom(first)}
}

// namespaceAt tells whether token i is one of the three words for a schema.
func (p *parser) namespaceAt(i int) bool {
	k := p.tokenAt(i).kw
	return k == kwNamespace || k == kwDatabase || k == kwSchema
}

// explainStatement parses EXPLAIN [mode] statement.
func (p *parser) explainStatement() parsed.Plan {
	first := p.i
	p.next()
	e := &parsed.Explain{Mode: "simple"}
	switch p.acceptAnyKw(kwLogical, kwFormatted, kwExtended, kwCodegen, kwCost) {
	case kwLogical:
		p.raiseWhole(first, "INVALID_STATEMENT_OR_CLAUSE", "operation", "EXPLAIN LOGICAL")
	case kwFormatted:
		e.Mode = "formatted"
	case kwExtended:
		e.Mode = "extended"
	case kwCodegen:
		e.Mode = "codegen"
	case kwCost:
		e.Mode = "cost"
	}
	if !p.enter() {
		return nil
	}
	e.Plan = p.statement()
	p.leave()
	e.CommandCommon = p.commandFrom(first)
	return e
}

// cacheTable parses CACHE [LAZY] TABLE name [OPTIONS (...)] [[AS] query].
func (p *parser) cacheTable() parsed.Plan {
	first := p.i
	p.next()
	c := &parsed.CacheTable{Lazy: p.acceptKw(kwLazy)}
	p.expectKw(kwTable)
	c.Name = p.object()
	if p.acceptKw(kwOptions) {
		c.Options = p.properties()
	}
	p.acceptKw(kwAs)
	if !p.atEnd() {
		start := p.i
		c.Query = p.query()
		c.Text = p.text(start, p.i-1)
		if len(c.Name) > 1 && p.err == nil {
			p.raise(p.from(first), "_LEGACY_ERROR_TEMP_0037", "quoted", joinName(c.Name[:len(c.Name)-1]))
		}
	}
	c.CommandCommon = p.commandFrom(first)
	return c
}

func (p *parser) atEnd() bool { return p.is(eof) || p.is(semicolon) }

// cacheStatement parses UNCACHE TABLE, CLEAR CACHE and REFRESH.
func (p *parser) cacheStatement() parsed.Plan {
	first := p.i
	switch {
	case p.acceptKw(kwUncache):
		p.expectKw(kwTable)
		exists := p.ifExists()
		name := p.object()
		return &parsed.UncacheTable{Name: name, IfExists: exists, CommandCommon: p.commandFrom(first)}
	case p.acceptKw(kwClear):
		p.expectKw(kwCache)
		return &parsed.ClearCache{CommandCommon: p.commandFrom(first)}
	case p.acceptKw(kwRefresh, kwTable):
		name := p.object()
		return &parsed.RefreshTable{Name: name, CommandCommon: p.commandFrom(first)}
	case p.peekKw(1) == kwFunction && p.nameAt(p.i+2):
		p.i += 2
		p.object()
		return p.refused(first, "REFRESH FUNCTION")
	}
	p.next()
	path := p.refreshPath(first)
	return &parsed.RefreshTable{Path: path, CommandCommon: p.commandFrom(first)}
}

// refreshPath reads the path of REFRESH, in quotes or raw.
func (p *parser) refreshPath(first int) string {
	if p.is(singleQuoted) && (p.peek(1).kind == eof || p.peek(1).kind == semicolon) {
		return p.stringLiteral()
	}
	path := p.rawText()
	switch {
	case path == "":
		p.raise(p.from(first), "_LEGACY_ERROR_TEMP_0064", "msg", "Resource paths cannot be empty in REFRESH statements. Use / to match everything")
	case hasBlank(path):
		p.raise(p.from(first), "_LEGACY_ERROR_TEMP_0064", "msg", "REFRESH statements cannot contain ' ', '\\n', '\\r', '\\t' inside unquoted resource paths")
	}
	return path
}

func (p *parser) ifExists() bool { return p.acceptKw(kwIf, kwExists) }

// ifNotExists parses IF NOT EXISTS; ! for NOT is discontinued.
func (p *parser) ifNotExists() bool {
	if p.isKw(kwIf) && p.peek(1).kind == bang && p.peekKw(2) == kwExists {
		p.next()
		p.discontinuedBang()
		p.i += 2
		return true
	}
	return p.acceptKw(kwIf, kwNot, kwExists)
}
