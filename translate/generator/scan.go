package generator

import (
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// scanFunction is the table function over data that clients sent; its argument is the handle of the data.
const scanFunction = "sparkduck_scan"

func (g *generator) scan(p *analyzed.Scan, need analyzed.ColumnSet) (*block, error) {
	switch s := p.Source.(type) {
	case *analyzed.LocalSource:
		return g.localScan(p, s), nil
	case *analyzed.FileSource:
		g.result.Stored = true
		return g.fileScan(p, s, need)
	case *analyzed.TableSource:
		g.result.Stored = true
		return g.tableScan(p, s, need), nil
	}
	return nil, unknownSource(p.Source)
}

// localScan reads client data by a parameter that stands for the handle of the source.
func (g *generator) localScan(p *analyzed.Scan, s *analyzed.LocalSource) *block {
	names := make([]string, len(p.Columns))
	for i, c := range p.Columns {
		names[i] = columnName(c.ID)
	}
	call := ducksql.Call{Name: scanFunction, Args: []ducksql.Expr{ducksql.Parameter{Number: g.source(s)}}}
	b := newBlock(&ducksql.FromFunction{Call: call, Alias: g.alias(), Columns: names})
	for _, c := range p.Columns {
		b.bindName(c.ID, columnName(c.ID))
	}
	return b
}

// source numbers a local source from 1; equal content shares a number.
func (g *generator) source(s *analyzed.LocalSource) int {
	key := s.Key
	if key == "" {
		key = "#" + strconv.Itoa(len(g.result.Sources))
	}
	if n, ok := g.sources[key]; ok {
		return n
	}
	if g.sources == nil {
		g.sources = map[string]int{}
	}
	g.result.Sources = append(g.result.Sources, s)
	g.sources[key] = len(g.result.Sources)
	return len(g.result.Sources)
}

// tableScan reads a table of the engine, whose columns are p0, p1, ...
func (g *generator) tableScan(p *analyzed.Scan, s *analyzed.TableSource, need analyzed.ColumnSet) *block {
	parts := []string{s.Table}
	if s.Database != "" {
		parts = []string{s.Database, s.Table}
	}
	alias := g.alias()
	b := newBlock(&ducksql.Table{Parts: parts, Alias: alias})
	for i, c := range p.Columns {
		b.bindName(c.ID, alias, "p"+strconv.Itoa(i))
		if need.Has(c.ID) {
			g.readsColumn(s, i)
		}
	}
	return b
}
