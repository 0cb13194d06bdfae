package analyzer

import (
	"slices"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// collectMetrics passes its input on and notes the aggregates to compute over it. They are analyzed over a scan that stands
// for the input's rows, whose columns stay in their places: the projection in between is where columns that others miss go.
func (a *analyzer) collectMetrics(rel *parsed.CollectMetrics) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if rel.Name == "" {
		return nil, sparkerr.EmptyObservationName()
	}
	again, err := a.isObserved(rel)
	if err != nil || again {
		return through(in.plan, in), err
	}
	in = a.seen(in)
	rows := &analyzed.Scan{Columns: in.plan.Output(), Source: &analyzed.TableSource{}}
	over := opaque(rows, in.columns, in)
	over.hidden, over.loose = in.hidden, in.loose
	r := a.resolve(over, clauseSelect)
	items, err := r.items(rel.Items)
	if err != nil {
		return nil, err
	}
	for i := range items {
		if err := r.checkMetric(&items[i]); err != nil {
			return nil, err
		}
	}
	block := &selectList{resolver: r, origin: rel.Origin, items: items}
	metrics, err := block.grouped(&keySet{})
	if err != nil {
		return nil, err
	}
	o := analyzed.NewObservation(rel.Name, rel.PlanID, a.exact(metrics), rows)
	a.observed = append(a.observed, o)
	return through(&analyzed.CollectMetrics{Input: in.plan, Observation: o}, in), nil
}

// seen is the input's columns and hidden columns, each once.
func (a *analyzer) seen(in *relation) *relation {
	p := &analyzed.Project{Input: in.plan}
	for _, c := range in.columns {
		if !yields(p, c.ID) {
			p.Items = append(p.Items, c.item())
		}
	}
	r := projected(p, in.columns, in)
	r.loose = len(p.Items) != len(in.columns)
	r.keepHidden(p, in)
	return r
}

// isObserved tells whether the same relation was met before, as in a self-join: it is observed once.
// Two relations may not share a name.
func (a *analyzer) isObserved(rel *parsed.CollectMetrics) (bool, error) {
	if err := a.freeName(rel.Name, rel.PlanID); err != nil {
		return false, err
	}
	return slices.ContainsFunc(a.observed, func(o *analyzed.Observation) bool { return o.Name == rel.Name }), nil
}

// freeName refuses a name that another relation has.
func (a *analyzer) freeName(name string, planID int64) error {
	for _, list := range [][]*analyzed.Observation{a.observed, a.viewed} {
		for _, o := range list {
			if o.Name == name && o.PlanID != planID {
				return sparkerr.DuplicatedMetricsName(name)
			}
		}
	}
	return nil
}

// observedIn notes the observations that a view brings along.
func (a *analyzer) observedIn(p analyzed.Plan) error {
	for _, o := range analyzed.Observations(p) {
		if err := a.freeName(o.Name, o.PlanID); err != nil {
			return err
		}
		a.viewed = append(a.viewed, o)
	}
	return nil
}

// checkMetric refuses what is no plain aggregate: Spark computes metrics row by row while the query runs.
func (r *resolver) checkMetric(it *item) error {
	text := func() string {
		if it.explicit {
			return r.text(it.expr) + " AS " + it.name
		}
		return r.text(it.expr)
	}
	refused := ""
	var check func(e analyzed.Expr, inAggregate bool)
	check = func(e analyzed.Expr, inAggregate bool) {
		analyzed.Walk(e, func(x analyzed.Expr) bool {
			if refused != "" {
				return false
			}
			if refused = refusedMetric(x, inAggregate); refused != "" {
				return false
			}
			if c, ok := x.(*analyzed.Call); ok && isAggregate(c) {
				for _, arg := range c.Args {
					check(arg, true)
				}
				return false
			}
			return true
		})
	}
	check(it.expr, false)
	if refused != "" {
		return sparkerr.InvalidObservedMetrics(refused, text())
	}
	return nil
}

// refusedMetric names the rule that an expression breaks, "" when it breaks none.
func refusedMetric(e analyzed.Expr, inAggregate bool) string {
	switch e := e.(type) {
	case *analyzed.WindowCall:
		return "WINDOW_EXPRESSIONS_UNSUPPORTED"
	case *analyzed.ColumnRef:
		if !inAggregate {
			return "NON_AGGREGATE_FUNC_ARG_IS_ATTRIBUTE"
		}
	case *analyzed.Call:
		switch aggregate := isAggregate(e); {
		case !inAggregate && isRandom(e):
			return "NON_AGGREGATE_FUNC_ARG_IS_NON_DETERMINISTIC"
		case aggregate && inAggregate:
			return "NESTED_AGGREGATES_UNSUPPORTED"
		case aggregate && e.Distinct:
			return "AGGREGATE_EXPRESSION_WITH_DISTINCT_UNSUPPORTED"
		case aggregate && e.Filter != nil:
			return "AGGREGATE_EXPRESSION_WITH_FILTER_UNSUPPORTED"
		}
	}
	return ""
}

// isRandom tells whether a value may differ from call to call. What raises an
// error is not folded and counts as volatile elsewhere; here it does not.
func isRandom(e analyzed.Expr) bool {
	return analyzed.Any(e, func(x analyzed.Expr) bool {
		c, ok := x.(*analyzed.Call)
		return ok && !c.Callee.Deterministic() && c.Callee.FunctionName() != "raise_error" && c.Callee.FunctionName() != "assert_true"
	})
}
