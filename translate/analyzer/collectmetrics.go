package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
)

// collectMetrics passes its input on and notes the aggregates to compute over it.
func (a *analyzer) collectMetrics(rel *parsed.CollectMetrics) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	r := a.resolve(in, clauseSelect)
	items, err := r.items(rel.Items)
	if err != nil {
		return nil, err
	}
	block := &selectList{resolver: r, origin: rel.Origin, items: items}
	metrics, err := block.grouped(&keySet{})
	if err != nil {
		return nil, err
	}
	plan, _ := analyzed.Renew(a.exact(metrics), a.newID)
	a.observed = append(a.observed, Observed{Name: rel.Name, PlanID: rel.PlanID, Plan: plan, Schema: schemaOf(metrics.columns)})
	return through(in.plan, in), nil
}
