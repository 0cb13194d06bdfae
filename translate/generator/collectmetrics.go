package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Observed is a relation that is read from the table of its observation.
type Observed struct {
	Relation *analyzed.CollectMetrics
	Limit    int64 // how many of its rows are needed; -1 = all
}

// collectMetrics reads the table of an observation that was asked for; other ones are nothing but their input.
func (g *generator) collectMetrics(p *analyzed.CollectMetrics, outer *scope, need analyzed.ColumnSet) (*block, error) {
	table := g.observed[p.Observation]
	if table == nil {
		return g.rows(p.Input, outer, need)
	}
	if outer.correlates(p.Input) {
		return nil, sparkerr.NotImplemented("observing the rows of a correlated subquery", sparkerr.Origin{})
	}
	limit, ok := g.bounds[p]
	if !ok {
		limit = -1
	}
	g.result.Observed = append(g.result.Observed, Observed{Relation: p, Limit: limit})
	return g.scan(&analyzed.Scan{Columns: p.Output(), Source: table}, need)
}

// correlates tells whether a plan reads columns of the enclosing queries.
func (s *scope) correlates(p analyzed.Plan) bool {
	if s == nil {
		return false
	}
	read := analyzed.ColumnSet{}
	read.AddReadBy(p)
	for id := range read {
		if _, found := s.find(id); found {
			return true
		}
	}
	return false
}

// boundObserved notes that a limit directly over an observed relation needs so many of its rows: no others are observed.
func (g *generator) boundObserved(p *analyzed.Limit) {
	if p.Count < 0 || len(g.observed) == 0 {
		return
	}
	in := p.Input
	for {
		switch below := in.(type) {
		case *analyzed.Project:
			in = below.Input
			continue
		case *analyzed.CollectMetrics:
			if g.bounds == nil {
				g.bounds = map[*analyzed.CollectMetrics]int64{}
			}
			g.bounds[below] = p.Count + p.Offset
		}
		return
	}
}

// readsColumn notes that a column of a table is read.
func (g *generator) readsColumn(t *analyzed.TableSource, position int) {
	if g.result.Reads == nil {
		g.result.Reads = map[*analyzed.TableSource]map[int]bool{}
	}
	if g.result.Reads[t] == nil {
		g.result.Reads[t] = map[int]bool{}
	}
	g.result.Reads[t][position] = true
}
