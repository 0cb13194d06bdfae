package sqlparse

import (
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// createStatement parses CREATE VIEW in its forms; other objects are refused.
func (p *parser) createStatement() parsed.Plan {
	first := p.i
	n := 1
	replace := p.peekKw(1) == kwOr && p.peekKw(2) == kwReplace
	if replace {
		n = 3
	}
	global := p.peekKw(n) == kwGlobal
	if global {
		n++
	}
	temporary := p.peekKw(n) == kwTemporary
	if temporary {
		n++
	}
	if p.peekKw(n) != kwView || global && !temporary {
		return p.createOther(first, n)
	}
	p.i += n + 1
	v := &parsed.CreateView{Replace: replace, Global: global, Temporary: temporary}
	v.IfNotExists = p.ifNotExists()
	v.Name = p.object()
	if temporary && (p.isKw(kwUsing) || p.is(lparen) && p.viewUsingAt(p.i)) {
		return p.viewUsing(first, v)
	}
	if p.is(lparen) {
		v.Columns = p.viewColumnList()
	}
	p.viewClauses(first, v)
	p.expectKw(kwAs)
	start := p.i
	v.Query = p.query()
	v.Text = p.text(start, p.i-1)
	v.CommandCommon = p.commandFrom(first)
	p.checkView(first, v)
	return v
}

func (p *parser) checkView(first int, v *parsed.CreateView) {
	switch {
	case p.err != nil:
	case v.Temporary && v.IfNotExists:
		p.raise(p.from(first), "_LEGACY_ERROR_TEMP_0053")
	case v.Temporary && v.Properties != nil:
		p.illegal(p.from(first), "TBLPROPERTIES can't coexist with CREATE TEMPORARY VIEW")
	case v.Replace && v.IfNotExists:
		p.raise(p.from(first), "CREATE_VIEW_WITH_IF_NOT_EXISTS_AND_REPLACE", "viewName", joinName(v.Name))
	}
}

func (p *parser) viewColumnList() []parsed.ViewColumn {
	p.expect(lparen, "(")
	var list []parsed.ViewColumn
	for {
		c := parsed.ViewColumn{Name: p.identifier()}
		if p.acceptKw(kwComment) {
			c.Comment = p.stringLiteral()
		}
		list = append(list, c)
		if !p.accept(comma) {
			break
		}
	}
	p.listEnd(len(list))
	return list
}

// viewClauses parses the clauses before AS, in any order.
func (p *parser) viewClauses(first int, v *parsed.CreateView) {
	seen := map[keyword]bool{}
	for p.err == nil {
		k := p.tok().kw
		start := p.i
		switch {
		case k == kwComment:
			p.next()
			v.Comment = p.stringLiteral()
		case k == kwTblproperties:
			p.next()
			v.Properties = p.properties()
		case k == kwWith && p.peekKw(1) == kwSchema:
			p.stop(notSupported("CREATE VIEW WITH SCHEMA", p.originAt(start, start+1)), start)
		case k == kwWith && p.peekKw(1) == kwMetrics, k == kwLanguage:
			p.stop(notSupported("metric views", p.originAt(start, start+1)), start)
		case k == kwDefault && p.peekKw(1) == kwCollation:
			p.stop(notSupported("CREATE VIEW DEFAULT COLLATION", p.originAt(start, start+1)), start)
		case k == kwPartitioned && p.peekKw(1) == kwOn:
			p.i += 2
			p.names()
			p.raiseWhole(first, "INVALID_STATEMENT_OR_CLAUSE", "operation", "CREATE VIEW ... PARTITIONED ON")
		default:
			return
		}
		if seen[k] {
			p.raiseWhole(first, "DUPLICATE_CLAUSES", "clauseName", keywordNames[k])
		}
		seen[k] = true
	}
}

// viewUsingAt tells a typed column list before USING from names before AS.
func (p *parser) viewUsingAt(i int) bool {
	m := p.tokenAt(i).mate
	return m > 0 && p.tokenAt(int(m)+1).kw == kwUsing
}

// viewUsing parses CREATE TEMPORARY VIEW name [(columns)] USING format [OPTIONS (...)].
func (p *parser) viewUsing(first int, v *parsed.CreateView) parsed.Plan {
	u := &parsed.CreateTempViewUsing{Name: v.Name, Replace: v.Replace, Global: v.Global}
	if p.is(lparen) {
		end := int(p.tok().mate)
		schema, err := types.ParseTableSchema(p.text(p.i+1, end-1), p.opt.types)
		if err != nil {
			p.stop(err, p.i)
			return nil
		}
		u.Schema = &schema
		p.i = end + 1
	}
	p.expectKw(kwUsing)
	u.Format = joinName(p.name())
	if p.acceptKw(kwOptions) {
		u.Options = p.properties()
	}
	u.CommandCommon = p.commandFrom(first)
	if v.IfNotExists && p.err == nil {
		p.illegal(p.from(first), "CREATE TEMPORARY VIEW IF NOT EXISTS")
	}
	return u
}

func joinName(parts []string) string {
	text := ""
	for i, part := range parts {
		if i > 0 {
			text += "."
		}
		text += part
	}
	return text
}

// dropStatement parses DROP VIEW; other objects are refused.
func (p *parser) dropStatement() parsed.Plan {
	first := p.i
	if p.peekKw(1) != kwView {
		return p.dropOther(first)
	}
	p.i += 2
	exists := p.ifExists()
	name := p.object()
	return &parsed.DropView{Name: name, IfExists: exists, CommandCommon: p.commandFrom(first)}
}

// insertStatement parses INSERT INTO or OVERWRITE, of a table or of a directory.
func (p *parser) insertStatement() parsed.Plan {
	first := p.i
	n := 2
	if p.peekKw(2) == kwLocal {
		n = 3
	}
	if p.peekKw(1) != kwOverwrite || p.peekKw(n) != kwDirectory {
		return p.insertInto(first)
	}
	p.i += n + 1
	d := &parsed.InsertDirectory{Options: map[string]string{}}
	if p.stringAt(p.i) {
		d.Path = p.stringLiteral()
	}
	if p.isKw(kwRow) || p.isKw(kwStored) || p.queryAt(p.i) {
		p.stop(sparkerr.CommandNeedsHive("INSERT OVERWRITE DIRECTORY with the Hive format"), p.i)
		return nil
	}
	p.expectKw(kwUsing)
	d.Format = joinName(p.name())
	if p.acceptKw(kwOptions) {
		d.Options = p.properties()
	}
	if path, given := d.Options["path"]; given == (d.Path != "") && p.err == nil {
		p.raise(p.from(first), "_LEGACY_ERROR_TEMP_0049")
	} else if given {
		d.Path = path
	}
	d.Query = p.query()
	d.CommandCommon = p.commandFrom(first)
	return d
}
