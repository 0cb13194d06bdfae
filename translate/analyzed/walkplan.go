package analyzed

// WalkPlan visits p and every plan below it, parents first: inputs, CTEs and the plans of subqueries. onExpr gets all their expressions
// with their sub-expressions. Either visit may be nil.
func WalkPlan(p Plan, onPlan func(Plan), onExpr func(Expr)) {
	w := planWalker{onPlan: onPlan, onExpr: onExpr}
	w.visit = w.expr
	w.plan(p)
}

type planWalker struct {
	onPlan func(Plan)
	onExpr func(Expr)
	visit  func(Expr) bool // w.expr, made once
}

func (w *planWalker) plan(p Plan) {
	if w.onPlan != nil {
		w.onPlan(p)
	}
	w.expressions(p)
	if with, ok := p.(*With); ok {
		for _, c := range with.CTEs {
			w.plan(c.Plan)
			if c.Step != nil {
				w.plan(c.Step)
			}
		}
	}
	for _, in := range p.Inputs() {
		w.plan(in)
	}
}

// expressions visits the expressions of one plan.
func (w *planWalker) expressions(p Plan) {
	switch p := p.(type) {
	case *Values:
		for _, row := range p.Rows {
			each(row, w.walk)
		}
	case *Project:
		w.items(p.Items)
	case *Filter:
		w.walk(p.Condition)
	case *Join:
		w.walk(p.Condition)
	case *Aggregate:
		w.items(p.Keys)
		w.items(p.Aggregates)
	case *Window:
		w.items(p.Items)
	case *Sort:
		eachOrder(p.Orders, w.walk)
	case *Generate:
		w.walk(p.Generator)
	}
}

func (w *planWalker) items(list []Item) {
	for _, it := range list {
		w.walk(it.Expr)
	}
}

func (w *planWalker) walk(e Expr) { Walk(e, w.visit) }

func (w *planWalker) expr(e Expr) bool {
	if w.onExpr != nil {
		w.onExpr(e)
	}
	if s, ok := e.(*Subquery); ok {
		w.plan(s.Plan)
	}
	return true
}
