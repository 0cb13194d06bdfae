package analyzed

// Walk visits e and its sub-expressions, parents first; visit returns false to skip the children. Plans of subqueries are not entered.
func Walk(e Expr, visit func(Expr) bool) {
	if e == nil || !visit(e) {
		return
	}
	eachChild(e, func(c Expr) { Walk(c, visit) })
}

// Any reports whether some sub-expression of e, or e itself, satisfies is.
func Any(e Expr, is func(Expr) bool) bool {
	found := false
	Walk(e, func(x Expr) bool {
		found = found || is(x)
		return !found
	})
	return found
}

func eachChild(e Expr, visit func(Expr)) {
	switch e := e.(type) {
	case *Call:
		each(e.Args, visit)
		if e.Filter != nil {
			visit(e.Filter)
		}
		eachOrder(e.OrderBy, visit)
	case *Cast:
		visit(e.Input)
	case *Case:
		for _, w := range e.Whens {
			visit(w.Condition)
			visit(w.Result)
		}
		if e.Else != nil {
			visit(e.Else)
		}
	case *In:
		visit(e.Value)
		each(e.List, visit)
	case *Subquery:
		each(e.Values, visit)
	case *Lambda:
		visit(e.Body)
	case *WindowCall:
		visit(e.Function)
		each(e.PartitionBy, visit)
		eachOrder(e.OrderBy, visit)
	case *Field:
		visit(e.Input)
	case *Alias:
		visit(e.Input)
	}
}

func each(list []Expr, visit func(Expr)) {
	for _, e := range list {
		visit(e)
	}
}

func eachOrder(orders []SortOrder, visit func(Expr)) {
	for _, o := range orders {
		visit(o.Expr)
	}
}

// MapChildren rebuilds e with f applied to each direct sub-expression. It returns e itself when nothing changed.
func MapChildren(e Expr, f func(Expr) (Expr, error)) (Expr, error) {
	m := &mapper[Expr]{f: f}
	var out Expr
	switch e := e.(type) {
	case *Call:
		c := *e
		c.Args, c.OrderBy = m.list(e.Args), mapOrders(m, e.OrderBy)
		if e.Filter != nil {
			c.Filter = m.one(e.Filter)
		}
		out = &c
	case *Cast:
		c := *e
		c.Input = m.one(e.Input)
		out = &c
	case *Case:
		c := *e
		c.Whens = make([]When, len(e.Whens))
		for i, w := range e.Whens {
			c.Whens[i] = When{Condition: m.one(w.Condition), Result: m.one(w.Result)}
		}
		if e.Else != nil {
			c.Else = m.one(e.Else)
		}
		out = &c
	case *In:
		c := *e
		c.Value, c.List = m.one(e.Value), m.list(e.List)
		out = &c
	case *Subquery:
		c := *e
		c.Values = m.list(e.Values)
		out = &c
	case *Lambda:
		c := *e
		c.Body = m.one(e.Body)
		out = &c
	case *WindowCall:
		c := *e
		if fn, ok := m.one(e.Function).(*Call); ok {
			c.Function = fn
		}
		c.PartitionBy, c.OrderBy = m.list(e.PartitionBy), mapOrders(m, e.OrderBy)
		out = &c
	case *Field:
		c := *e
		c.Input = m.one(e.Input)
		out = &c
	case *Alias:
		c := *e
		c.Input = m.one(e.Input)
		out = &c
	}
	if m.err != nil || !m.changed {
		return e, m.err
	}
	return out, nil
}

// mapper applies f to one node after another until it fails, and notes whether any came back another.
type mapper[T comparable] struct {
	f       func(T) (T, error)
	changed bool
	err     error
}

func (m *mapper[T]) one(node T) T {
	if m.err != nil {
		return node
	}
	mapped, err := m.f(node)
	if err != nil {
		m.err = err
		return node
	}
	m.changed = m.changed || mapped != node
	return mapped
}

func (m *mapper[T]) list(in []T) []T {
	if len(in) == 0 {
		return in
	}
	out := make([]T, len(in))
	for i, node := range in {
		out[i] = m.one(node)
	}
	return out
}

func mapOrders(m *mapper[Expr], in []SortOrder) []SortOrder {
	if len(in) == 0 {
		return in
	}
	out := make([]SortOrder, len(in))
	for i, o := range in {
		o.Expr = m.one(o.Expr)
		out[i] = o
	}
	return out
}
