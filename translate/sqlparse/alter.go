package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// alter parses ALTER {TABLE | VIEW | schema} name and the action.
func (p *parser) alter() parsed.Plan {
	first := p.i
	if p.refusedHive(first) {
		return nil
	}
	p.next()
	what := p.tok().kw
	if what != kwTable && what != kwView && !p.namespaceAt(p.i) {
		p.unexpected()
		return nil
	}
	p.next()
	start := p.i
	if what == kwTable || what == kwView {
		if c := p.alterRelation(first, what == kwView); c != nil || p.err != nil {
			return c
		}
		p.i = start
	}
	p.object()
	p.partitionSpec()
	if k := p.tok().kw; alterActions[k] && p.peek(1).kind != eof {
		return p.refused(first, "ALTER "+keywordNames[what]+" ... "+keywordNames[k])
	}
	p.unexpected()
	return nil
}

var alterActions = map[keyword]bool{
	kwSet: true, kwUnset: true, kwAdd: true, kwRename: true, kwDrop: true, kwAlter: true, kwChange: true, kwReplace: true,
	kwRecover: true, kwCluster: true, kwDefault: true, kwWith: true, kwNot: true, kwClustered: true, kwSkewed: true,
	kwExchange: true, kwArchive: true, kwUnarchive: true, kwTouch: true, kwCompact: true, kwConcatenate: true,
}

// alterRelation parses what follows ALTER TABLE or VIEW; nil for actions that the project has not.
func (p *parser) alterRelation(first int, view bool) parsed.Plan {
	name, at := p.tableObject()
	switch {
	case p.acceptKw(kwSet, kwTblproperties):
		c := &parsed.AlterProperties{Name: name, NameAt: at, View: view, Set: p.properties()}
		c.CommandCommon = p.commandFrom(first)
		return c
	case p.acceptKw(kwUnset, kwTblproperties):
		p.ifExists() // it is the same: what is not there needs no unsetting
		c := &parsed.AlterProperties{Name: name, NameAt: at, View: view, Unset: p.propertyKeys(first)}
		c.CommandCommon = p.commandFrom(first)
		return c
	case p.acceptKw(kwRename, kwTo):
		c := &parsed.RenameTable{Name: name, NameAt: at, View: view, To: p.object()}
		c.CommandCommon = p.commandFrom(first)
		return c
	case view && (p.isKw(kwAs) || p.queryAt(p.i) || p.is(lparen)):
		p.acceptKw(kwAs)
		start := p.i
		c := &parsed.AlterViewAs{Name: name, NameAt: at, Query: p.query()}
		c.Text, c.CommandCommon = p.text(start, p.i-1), p.commandFrom(first)
		return c
	case view:
		return nil
	case p.acceptKw(kwRecover):
		p.expectKw(kwPartitions)
		return &parsed.RepairTable{Name: name, NameAt: at, Operation: "ALTER TABLE ... RECOVER PARTITIONS", CommandCommon: p.commandFrom(first)}
	case p.isKw(kwAdd), p.isKw(kwDrop):
		c := &parsed.AlterPartitions{Name: name, NameAt: at, Add: p.isKw(kwAdd)}
		return p.alterPartitions(first, c)
	}
	return nil
}

// alterPartitions parses the partitions to add or drop; nil when it is about columns, or about partitions in other folders.
func (p *parser) alterPartitions(first int, c *parsed.AlterPartitions) parsed.Plan {
	p.next()
	if c.Add {
		c.If = p.ifNotExists()
	} else {
		c.If = p.ifExists()
	}
	for p.partitionAt() {
		spec := p.partitionSpec()
		if p.err != nil {
			return nil
		}
		c.Specs = append(c.Specs, spec)
		if !c.Add && !p.accept(comma) {
			break
		}
	}
	if !c.Add {
		p.acceptKw(kwPurge)
	}
	if len(c.Specs) == 0 || !p.atEnd() {
		return nil
	}
	c.CommandCommon = p.commandFrom(first)
	return c
}

func (p *parser) partitionAt() bool { return p.isKw(kwPartition) && p.peek(1).kind == lparen }

// partitionSpec parses [PARTITION (k [= value], ...)]; nil when there is none.
func (p *parser) partitionSpec() []parsed.PartitionValue {
	if !p.partitionAt() {
		return nil
	}
	first, defaulted := p.i, false
	p.i += 2
	var spec []parsed.PartitionValue
	for {
		v := parsed.PartitionValue{Column: p.identifier()}
		switch {
		case !p.accept(equal):
		case p.isKw(kwDefault) && p.peek(1).kind != singleQuoted:
			p.next()
			defaulted = true
		default:
			v.Value = p.constant()
		}
		spec = append(spec, v)
		if !p.accept(comma) {
			break
		}
	}
	p.listEnd(len(spec))
	if defaulted && p.err == nil {
		p.refuse(sparkerr.DefaultInPartition(p.from(first)))
	}
	return spec
}

// propertyKeys parses (key, ...). A key with a value is refused.
func (p *parser) propertyKeys(first int) []string {
	p.expect(lparen, "(")
	var keys, valued []string
	for p.err == nil {
		key := p.propertyKey()
		if p.accept(equal) || !p.is(comma) && !p.is(rparen) {
			p.propertyValue()
			valued = append(valued, key)
		}
		keys = append(keys, key)
		if !p.accept(comma) {
			break
		}
	}
	p.listEnd(len(keys))
	if len(valued) > 0 && p.err == nil {
		p.illegal(p.from(first), "Values should not be specified for key(s): ["+strings.Join(valued, ",")+"]")
	}
	return keys
}

// truncateTable parses TRUNCATE TABLE.
func (p *parser) truncateTable() parsed.Plan {
	first := p.i
	p.next()
	p.expectKw(kwTable)
	name := p.object()
	if p.err == nil && p.atEnd() {
		return &parsed.TruncateTable{Name: name, CommandCommon: p.commandFrom(first)}
	}
	p.partitionSpec()
	return p.refused(first, "TRUNCATE TABLE ... PARTITION")
}

// repairTable parses [MSCK] REPAIR TABLE.
func (p *parser) repairTable() parsed.Plan {
	first := p.i
	p.acceptKw(kwMsck)
	p.expectKw(kwRepair, kwTable)
	r := &parsed.RepairTable{Operation: "MSCK REPAIR TABLE"}
	r.Name, r.NameAt = p.tableObject()
	if p.err == nil && !p.atEnd() {
		return p.refused(first, "REPAIR TABLE with these clauses")
	}
	r.CommandCommon = p.commandFrom(first)
	return r
}

// analyzeTable parses ANALYZE {TABLE | TABLES}.
func (p *parser) analyzeTable() parsed.Plan {
	first := p.i
	p.next()
	if p.acceptKw(kwTables) {
		t := &parsed.AnalyzeTables{}
		if p.acceptAnyKw(kwFrom, kwIn) != 0 {
			t.Database = p.object()
		}
		p.expectKw(kwCompute, kwStatistics)
		p.noscan(first)
		t.CommandCommon = p.commandFrom(first)
		return t
	}
	p.requireKw(kwTable)
	t := &parsed.AnalyzeTable{}
	t.Name, t.NameAt = p.tableObject()
	t.Partition = p.partitionSpec()
	p.expectKw(kwCompute, kwStatistics)
	switch {
	case p.acceptKw(kwFor, kwAll, kwColumns):
	case p.acceptKw(kwFor, kwColumns):
		for {
			t.Columns = append(t.Columns, p.identifier())
			if !p.accept(comma) {
				break
			}
		}
	default:
		p.noscan(first)
	}
	t.CommandCommon = p.commandFrom(first)
	return t
}

// noscan parses [NOSCAN]; Spark's grammar takes any name there.
func (p *parser) noscan(first int) {
	if p.err != nil || p.atEnd() {
		return
	}
	if word := p.identifier(); !strings.EqualFold(word, "NOSCAN") && p.err == nil {
		p.raiseWhole(first, "INVALID_SQL_SYNTAX.ANALYZE_TABLE_UNEXPECTED_NOSCAN", "ctx", strings.ToUpper(word))
	}
}
