package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// sort is ORDER BY, SORT BY and the DataFrame sorts. Order within partitions is order: there is one partition.
func (a *analyzer) sort(rel *parsed.Sort) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if rel.All {
		return a.sortAll(in, rel)
	}
	if in, err = a.withShownWindow(in, rel.Origin, orderExprs(rel.Orders)...); err != nil {
		return nil, err
	}
	r := a.resolve(in, clauseOrderBy)
	carried := &carrier{resolver: r, in: in}
	r.after = carried.missing
	s := &analyzed.Sort{Orders: make([]analyzed.SortOrder, 0, len(rel.Orders))}
	for _, o := range rel.Orders {
		orders, err := carried.sortKeys(o)
		if err != nil {
			return nil, err
		}
		s.Orders = append(s.Orders, orders...)
	}
	s.Input = in.plan
	out := through(s, in)
	if carried.added {
		out.plan = &analyzed.Project{Input: s, Items: passItems(in.columns)}
		out.hidden, out.loose, out.pass = nil, false, passProject
		out.projects = []*analyzed.Project{out.plan.(*analyzed.Project)}
	}
	return out, nil
}

// sortKeys analyzes one key: an ordinal, a star, or an expression.
func (c *carrier) sortKeys(o parsed.SortOrder) ([]analyzed.SortOrder, error) {
	e, err := c.unwrap(o.Expr)
	if err != nil {
		return nil, err
	}
	if so, ok := e.(*parsed.SortOrderExpr); ok {
		return c.sortKeys(so.Order)
	}
	if n, ok := ordinal(e); ok && c.conf.OrderByOrdinal() {
		if n < 1 || n > len(c.in.columns) {
			return nil, sparkerr.OrderByPosOutOfRange(n, len(c.in.columns), e.Origin())
		}
		k, err := c.order(c.in.columns[n-1].ref, o)
		return []analyzed.SortOrder{k}, err
	}
	list, err := c.expandStars([]parsed.Expr{e})
	if err != nil {
		return nil, err
	}
	keys := make([]analyzed.SortOrder, len(list))
	for i, e := range list {
		if keys[i], err = c.sortKey(e, o); err != nil {
			return nil, err
		}
	}
	return keys, nil
}

func (c *carrier) sortKey(e parsed.Expr, o parsed.SortOrder) (analyzed.SortOrder, error) {
	x, err := c.expr(e)
	if err != nil {
		return analyzed.SortOrder{}, err
	}
	if c.aggregated() != nil {
		if x, err = c.overAggregation(x); err != nil {
			return analyzed.SortOrder{}, err
		}
	}
	if err := c.checkSortKey(x); err != nil {
		return analyzed.SortOrder{}, err
	}
	return c.order(x, o)
}

// checkSortKey refuses what a sort cannot compute.
func (c *carrier) checkSortKey(x analyzed.Expr) error {
	if g := first(x, isGenerator); g != nil {
		return sparkerr.GeneratorOutsideSelect("Sort ["+c.text(g)+"]", sparkerr.Origin{})
	}
	if agg := firstAggregate(x); agg != nil {
		return sparkerr.UnsupportedExprForOperator([]string{c.text(agg)}, agg.Origin())
	}
	if w := firstWindow(x); w != nil {
		return sparkerr.UnsupportedExprForOperator([]string{c.text(w)}, w.Origin())
	}
	if g := first(x, isGroupingCall); g != nil {
		return sparkerr.GroupingOutside(g.Origin())
	}
	if s := first(x, isCorrelatedScalar); s != nil {
		return sparkerr.UnsupportedSubquery("UNSUPPORTED_CORRELATED_SCALAR_SUBQUERY", s.Origin(), "treeNode", "Sort ["+c.text(x)+"]")
	}
	return c.refuseOuter(x, x)
}

func isCorrelatedScalar(e analyzed.Expr) bool {
	s, ok := e.(*analyzed.Subquery)
	return ok && s.Kind == analyzed.Scalar && len(s.Outer) > 0
}

// sortAll is ORDER BY ALL: every output column; a column of that name wins.
func (a *analyzer) sortAll(in *relation, rel *parsed.Sort) (*relation, error) {
	o := parsed.SortOrder{}
	if len(rel.Orders) > 0 {
		o = rel.Orders[0]
	}
	named, _, err := a.match(in, []string{"all"}, o.Origin)
	if err != nil {
		return nil, err
	}
	s := &analyzed.Sort{Input: in.plan}
	for _, c := range in.columns {
		if named != nil && c != named {
			continue
		}
		k, err := a.order(c.ref, o)
		if err != nil {
			return nil, err
		}
		s.Orders = append(s.Orders, k)
	}
	return through(s, in), nil
}

// orderExprs are the expressions of sort keys.
func orderExprs(orders []parsed.SortOrder) []parsed.Expr {
	out := make([]parsed.Expr, len(orders))
	for i, o := range orders {
		out[i] = o.Expr
	}
	return out
}
