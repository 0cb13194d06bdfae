package analyzed

// MapInputs rebuilds a plan with f applied to each direct input. It returns p itself
// when nothing changed. CTEs, lateral inputs and subqueries in expressions are not entered.
func MapInputs(p Plan, f func(Plan) (Plan, error)) (Plan, error) {
	m := &mapper[Plan]{f: f}
	var out Plan = p
	switch p := p.(type) {
	case *Project:
		out = &Project{Input: m.one(p.Input), Items: p.Items}
	case *Filter:
		out = &Filter{Input: m.one(p.Input), Condition: p.Condition}
	case *Join:
		c := *p
		c.Left = m.one(p.Left)
		if !p.Lateral { // its right side refers to the left one's columns
			c.Right = m.one(p.Right)
		}
		out = &c
	case *Aggregate:
		c := *p
		c.Input = m.one(p.Input)
		out = &c
	case *Window:
		out = &Window{Input: m.one(p.Input), Items: p.Items}
	case *Sort:
		out = &Sort{Input: m.one(p.Input), Orders: p.Orders}
	case *Limit:
		out = &Limit{Input: m.one(p.Input), Count: p.Count, Offset: p.Offset}
	case *Tail:
		out = &Tail{Input: m.one(p.Input), Count: p.Count}
	case *SetOp:
		c := *p
		c.Left, c.Right = m.one(p.Left), m.one(p.Right)
		out = &c
	case *Distinct:
		out = &Distinct{Input: m.one(p.Input)}
	case *Generate:
		c := *p
		c.Input = m.one(p.Input)
		out = &c
	case *Sample:
		c := *p
		c.Input = m.one(p.Input)
		out = &c
	case *CollectMetrics:
		out = &CollectMetrics{Input: m.one(p.Input), Observation: p.Observation}
	}
	if m.err != nil || !m.changed {
		return p, m.err
	}
	return out, nil
}
