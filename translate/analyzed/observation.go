package analyzed

import "slices"

// Observation is a set of metrics over the rows of a relation. Copies of the relation share it.
type Observation struct {
	Name    string
	PlanID  int64 // of the client's DataFrame
	metrics Plan
	rows    *Scan
}

// NewObservation names the metrics that a plan computes, in one row, over the rows that the scan stands for.
func NewObservation(name string, planID int64, metrics Plan, rows *Scan) *Observation {
	return &Observation{Name: name, PlanID: planID, metrics: metrics, rows: rows}
}

// Over computes the metrics over a table that holds the rows.
func (o *Observation) Over(table *TableSource) Plan {
	var over func(Plan) (Plan, error)
	over = func(p Plan) (Plan, error) {
		if p == Plan(o.rows) {
			return &Scan{Columns: o.rows.Columns, Source: table}, nil
		}
		return MapInputs(p, over)
	}
	p, _ := over(o.metrics) // over never fails
	return p
}

// Observations are those of a plan, each once; those that another one's rows come from stand before it.
func Observations(p Plan) []*Observation {
	var all []*Observation
	WalkPlan(p, func(p Plan) {
		if c, ok := p.(*CollectMetrics); ok {
			all = append(all, c.Observation)
		}
	}, nil)
	slices.Reverse(all) // plans are visited from above
	return unique(all)
}

func unique(all []*Observation) []*Observation {
	var out []*Observation
	for _, o := range all {
		if !slices.Contains(out, o) {
			out = append(out, o)
		}
	}
	return out
}
