package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
)

// refused consumes the rest of a statement that Spark has and the project has not.
func (p *parser) refused(first int, name string) parsed.Plan {
	for p.err == nil && !p.atEnd() {
		p.next()
	}
	if p.err != nil {
		return nil
	}
	c := &parsed.UnsupportedCommand{CommandCommon: p.commandFrom(first)}
	c.Err = notSupported("the statement "+name, c.At)
	return c
}

// refusedStatement recognises the statements that start with none of the supported words.
func (p *parser) refusedStatement() parsed.Plan {
	first := p.i
	if p.refusedHive(first) {
		return nil
	}
	after := p.peek(1)
	switch k := p.tok().kw; k {
	case kwDelete:
		return p.deleteFrom(first)
	case kwUpdate:
		return p.update(first)
	case kwMerge:
		return p.merge(first)
	case kwLoad:
		p.next()
		p.expectKw(kwData)
		return p.refused(first, "LOAD DATA")
	case kwAdd, kwList:
		p.next()
		p.identifier()
		return p.refused(first, keywordNames[k]+" resource")
	case kwCall:
		p.next()
		p.object()
		p.call(first, nil)
		return p.refused(first, "CALL")
	case kwComment:
		p.next()
		p.expectKw(kwOn)
		if !p.namespaceAt(p.i) && !p.isKw(kwTable) {
			p.unexpected()
		}
		p.next()
		p.object()
		p.expectKw(kwIs)
		return p.refused(first, "COMMENT ON")
	case kwDeclare:
		p.next()
		p.acceptKw(kwOr, kwReplace)
		if p.nameAt(p.i+1) && p.peekKw(1) != kwDefault {
			p.acceptAnyKw(kwVariable, kwVar)
		}
		p.object()
		return p.refused(first, "DECLARE VARIABLE")
	case kwExecute:
		p.next()
		p.expectKw(kwImmediate)
		p.expr()
		return p.refused(first, "EXECUTE IMMEDIATE")
	case kwReplace:
		p.next()
		return p.createTable(first, "REPLACE TABLE")
	case kwOpen, kwClose:
		if after.isWord() {
			p.next()
			p.name()
			return p.refused(first, keywordNames[k])
		}
	case kwFetch:
		if after.isWord() {
			return p.refused(first, "FETCH")
		}
	}
	p.unexpected()
	return nil
}

// refusedHive raises INVALID_STATEMENT_OR_CLAUSE for statements that Spark's grammar has only to refuse them.
func (p *parser) refusedHive(first int) bool {
	for _, words := range hiveStatements {
		n := 0
		for n < len(words) && p.tokenAt(first+n).kw == words[n] {
			n++
		}
		if n < len(words) || p.nameAt(first+n) && words[0] == kwShow && p.tokenAt(first+n).kw == kwFunctions {
			continue
		}
		var names []string
		for _, w := range words {
			names = append(names, keywordNames[w])
		}
		p.raiseWhole(first, "INVALID_STATEMENT_OR_CLAUSE", "operation", strings.Join(names, " "))
		p.rawText()
		return true
	}
	return false
}

// hiveStatements are the first words of those statements, longer ones before their prefixes.
var hiveStatements = [][]keyword{
	{kwCreate, kwRole}, {kwDrop, kwRole}, {kwGrant, kwRole}, {kwGrant}, {kwRevoke, kwRole}, {kwRevoke},
	{kwShow, kwGrant}, {kwShow, kwRole, kwGrant}, {kwShow, kwRole}, {kwShow, kwPrincipals}, {kwShow, kwRoles},
	{kwShow, kwCurrent, kwRoles}, {kwExport, kwTable}, {kwImport, kwTable}, {kwShow, kwCompactions},
	{kwShow, kwTransactions}, {kwShow, kwIndexes}, {kwShow, kwLocks}, {kwAlter, kwIndex},
	{kwLock, kwTable}, {kwLock, kwDatabase}, {kwUnlock, kwTable}, {kwUnlock, kwDatabase},
	{kwCreate, kwTemporary, kwMacro}, {kwDrop, kwTemporary, kwMacro},
	{kwStart, kwTransaction}, {kwCommit}, {kwRollback}, {kwDfs},
}

// createOther recognises what CREATE can make besides views; n tokens were looked at.
func (p *parser) createOther(first, n int) parsed.Plan {
	if p.refusedHive(first) {
		return nil
	}
	switch k := p.peekKw(n); {
	case k == kwTable, k == kwExternal && p.peekKw(n+1) == kwTable:
		temporary := p.peekKw(n-1) == kwTemporary
		p.i += n
		p.acceptKw(kwExternal)
		c := p.createTable(first, "CREATE TABLE")
		if temporary && p.err == nil {
			p.temporaryTable(first)
		}
		return c
	case k == kwFunction:
		p.i += n + 1
		p.ifNotExists()
		p.object()
		if !p.is(lparen) && !p.isKw(kwAs) {
			p.unexpected()
		}
		return p.refused(first, "CREATE FUNCTION")
	case n == 1 && p.namespaceAt(p.i+1):
		p.i += 2
		return p.createDatabase(first)
	case n == 1 && k == kwIndex:
		return p.refused(first, "CREATE INDEX")
	case n == 1 && k == kwMaterialized && p.peekKw(2) == kwView, n == 1 && k == kwStreaming && p.peekKw(2) == kwTable:
		return p.refused(first, "CREATE "+keywordNames[k]+" "+keywordNames[p.peekKw(2)])
	case n == 1 && k == kwFlow:
		return p.refused(first, "CREATE FLOW")
	}
	p.i += n
	p.unexpected()
	return nil
}

// createTable checks the outline of CREATE TABLE: name, brackets, and the query behind AS.
func (p *parser) createTable(first int, what string) parsed.Plan {
	p.expectKw(kwTable)
	start := p.i
	p.ifNotExists()
	p.object()
	if p.is(lparen) && !p.queryParenAt(p.i) {
		p.tableElements()
	}
	for p.err == nil && !p.atEnd() {
		switch {
		case p.acceptKw(kwStored, kwAs):
		case p.is(lparen) && p.tok().mate < 0:
			p.i = len(p.tokens) - 1
			p.unexpected()
		case p.isKw(kwAs), p.isKw(kwSelect), p.isKw(kwWith) && p.peekKw(2) == kwAs, p.is(lparen) && p.queryParenAt(p.i):
			p.acceptKw(kwAs)
			p.query()
			return p.tableOrRefused(first, start, what+" AS SELECT")
		case p.is(lparen):
			p.i = int(p.tok().mate) + 1
		default:
			p.next()
		}
	}
	return p.tableOrRefused(first, start, what)
}

// temporaryTable refuses CREATE TEMPORARY TABLE except in the deprecated form that means a view.
func (p *parser) temporaryTable(first int) {
	using := false
	for i := first; i < p.i; i++ {
		switch p.tokens[i].kw {
		case kwUsing:
			using = true
		case kwSelect:
			p.illegal(p.from(first), "CREATE TEMPORARY TABLE ... AS ..., use CREATE TEMPORARY VIEW instead")
			return
		}
	}
	if !using {
		p.raise(p.from(first), "_LEGACY_ERROR_TEMP_0046")
	}
}

// tableElements checks the columns and constraints of a table.
func (p *parser) tableElements() {
	p.next()
	for {
		switch p.tok().kw {
		case kwConstraint, kwCheck, kwUnique, kwPrimary, kwForeign:
		default:
			p.ident()
			p.dataType()
		}
		for p.err == nil && !p.is(comma) && !p.is(rparen) && !p.is(eof) {
			if m := p.tok().mate; p.is(lparen) && m > 0 {
				p.i = int(m)
			}
			p.next()
		}
		if !p.accept(comma) {
			break
		}
	}
	p.require(rparen)
}

// dropOther recognises what DROP can remove besides views.
func (p *parser) dropOther(first int) parsed.Plan {
	if p.refusedHive(first) {
		return nil
	}
	p.next()
	temporary := p.acceptKw(kwTemporary)
	switch k := p.tok().kw; {
	case k == kwTable && !temporary:
		p.next()
		d := &parsed.DropTable{IfExists: p.ifExists()}
		d.Name = p.object()
		p.acceptKw(kwPurge)
		d.CommandCommon = p.commandFrom(first)
		return d
	case k == kwFunction:
		p.next()
		p.ifExists()
		p.object()
		return p.refusedAtEnd(first, "DROP FUNCTION")
	case temporary && (k == kwVariable || k == kwVar):
		p.next()
		p.ifExists()
		p.object()
		return p.refusedAtEnd(first, "DROP VARIABLE")
	case p.namespaceAt(p.i) && !temporary:
		p.next()
		d := &parsed.DropDatabase{IfExists: p.ifExists()}
		d.Name = p.object()
		d.Cascade = p.acceptAnyKw(kwRestrict, kwCascade) == kwCascade
		d.CommandCommon = p.commandFrom(first)
		return d
	case k == kwIndex && !temporary:
		return p.refused(first, "DROP INDEX")
	}
	p.unexpected()
	return nil
}

// refusedAtEnd is refused for a statement that is complete: more text is an error that the caller reports.
func (p *parser) refusedAtEnd(first int, name string) parsed.Plan {
	if p.err == nil && !p.atEnd() {
		p.statementEnd()
	}
	return p.refused(first, name)
}

// script recognises BEGIN ... END [;].
func (p *parser) script() parsed.Plan {
	last := len(p.tokens) - 2
	if last > 0 && p.tokens[last].kind == semicolon {
		last--
	}
	if last == 0 || p.tokens[last].kw != kwEnd || p.tokens[last-1].kind == word && p.tokens[last-1].kw != kwBegin && p.tokens[last-1].kw != kwAtomic || last > 0 && p.tokens[last-1].isNumber() {
		p.i = len(p.tokens) - 1
		p.unexpected()
		return nil
	}
	p.i = len(p.tokens) - 1
	c := &parsed.UnsupportedCommand{CommandCommon: p.commandFrom(0)}
	c.Err = notSupported("SQL scripting (BEGIN ... END)", c.At)
	return c
}
