package analyzed

// Renew copies a plan with fresh ids for every column it defines, so that the same relation can stand twice in a query.
// ids maps old to new ids; columns of enclosing queries keep theirs.
func Renew(plan Plan, alloc func() ColumnID) (renewed Plan, ids map[ColumnID]ColumnID) {
	r := renewer{alloc: alloc, ids: map[ColumnID]ColumnID{}, ctes: map[*CTE]*CTE{}}
	return r.plan(plan), r.ids
}

type renewer struct {
	alloc func() ColumnID
	ids   map[ColumnID]ColumnID
	ctes  map[*CTE]*CTE
}

func (r *renewer) id(old ColumnID) ColumnID {
	if id, ok := r.ids[old]; ok {
		return id
	}
	id := r.alloc()
	r.ids[old] = id
	return id
}

func (r *renewer) column(c Column) Column {
	if c.ID != 0 {
		c.ID = r.id(c.ID)
	}
	return c
}

func (r *renewer) columns(in []Column) []Column {
	out := make([]Column, len(in))
	for i, c := range in {
		out[i] = r.column(c)
	}
	return out
}

func (r *renewer) plan(p Plan) Plan {
	switch p := p.(type) {
	case *Scan:
		return &Scan{Columns: r.columns(p.Columns), Source: p.Source, Hidden: r.columns(p.Hidden)}
	case *Values:
		rows := make([][]Expr, len(p.Rows))
		for i, row := range p.Rows {
			rows[i] = r.exprs(row)
		}
		return &Values{Columns: r.columns(p.Columns), Rows: rows}
	case *Range:
		c := *p
		c.Column = r.column(p.Column)
		return &c
	case *Project:
		in := r.plan(p.Input)
		return &Project{Input: in, Items: r.items(p.Items)}
	case *Filter:
		in := r.plan(p.Input)
		return &Filter{Input: in, Condition: r.expr(p.Condition)}
	case *Join:
		c := *p
		c.Left, c.Right = r.plan(p.Left), r.plan(p.Right)
		c.Condition, c.Columns = r.expr(p.Condition), r.columns(p.Columns)
		return &c
	case *Aggregate:
		c := *p
		c.Input = r.plan(p.Input)
		c.Keys, c.Aggregates, c.GroupingID = r.items(p.Keys), r.items(p.Aggregates), r.column(p.GroupingID)
		return &c
	case *Window:
		in := r.plan(p.Input)
		return &Window{Input: in, Items: r.items(p.Items)}
	case *Sort:
		in := r.plan(p.Input)
		return &Sort{Input: in, Orders: r.orders(p.Orders)}
	case *Limit:
		return &Limit{Input: r.plan(p.Input), Count: p.Count, Offset: p.Offset}
	case *Tail:
		return &Tail{Input: r.plan(p.Input), Count: p.Count}
	case *SetOp:
		c := *p
		c.Left, c.Right, c.Columns = r.plan(p.Left), r.plan(p.Right), r.columns(p.Columns)
		return &c
	case *Distinct:
		return &Distinct{Input: r.plan(p.Input)}
	case *Generate:
		c := *p
		c.Input = r.plan(p.Input)
		if g, ok := r.expr(p.Generator).(*Call); ok {
			c.Generator = g
		}
		c.Columns = r.columns(p.Columns)
		return &c
	case *Sample:
		c := *p
		c.Input = r.plan(p.Input)
		return &c
	case *CollectMetrics:
		return &CollectMetrics{Input: r.plan(p.Input), Observation: p.Observation}
	case *With:
		ctes := make([]*CTE, len(p.CTEs))
		for i, c := range p.CTEs {
			ctes[i] = r.cte(c)
		}
		return &With{CTEs: ctes, Body: r.plan(p.Body)}
	case *CTERef:
		cte := p.CTE
		if c, ok := r.ctes[cte]; ok {
			cte = c
		}
		return &CTERef{CTE: cte, Columns: r.columns(p.Columns)}
	}
	return p
}

// cte copies a binding; its number stays, as it names the binding and no column.
func (r *renewer) cte(c *CTE) *CTE {
	n := *c
	r.ctes[c] = &n
	n.Plan = r.plan(c.Plan)
	n.Columns = r.columns(c.Columns)
	if c.Step != nil {
		n.Step = r.plan(c.Step)
	}
	return &n
}

func (r *renewer) items(in []Item) []Item {
	out := make([]Item, len(in))
	for i, it := range in {
		out[i] = Item{Column: r.column(it.Column), Expr: r.expr(it.Expr)}
	}
	return out
}

func (r *renewer) orders(in []SortOrder) []SortOrder {
	out := make([]SortOrder, len(in))
	for i, o := range in {
		o.Expr = r.expr(o.Expr)
		out[i] = o
	}
	return out
}

func (r *renewer) exprs(in []Expr) []Expr {
	out := make([]Expr, len(in))
	for i, e := range in {
		out[i] = r.expr(e)
	}
	return out
}

// expr remaps references. A reference seen before its definition can only be to an enclosing query.
func (r *renewer) expr(e Expr) Expr {
	switch e := e.(type) {
	case nil:
		return nil
	case *ColumnRef:
		id, ok := r.ids[e.ID]
		if !ok {
			return e
		}
		c := *e
		c.ID = id
		return &c
	case *Subquery:
		c := *e
		c.Values = r.exprs(e.Values)
		c.Plan = r.plan(e.Plan)
		c.Outer = make([]ColumnRef, len(e.Outer))
		for i := range e.Outer {
			c.Outer[i] = e.Outer[i]
			if id, ok := r.ids[c.Outer[i].ID]; ok {
				c.Outer[i].ID = id
			}
		}
		return &c
	}
	out, _ := MapChildren(e, func(c Expr) (Expr, error) { return r.expr(c), nil })
	return out
}
