package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// aggregation is an Aggregate under construction. HAVING and ORDER BY may still add aggregates to it.
type aggregation struct {
	*analyzer
	in      *relation
	plan    *analyzed.Aggregate
	keys    []analyzed.Expr // as written, over the input; parallel to plan.Keys
	global  bool            // no GROUP BY was written
	origin  sparkerr.Origin
	allowed map[analyzed.ColumnID]bool // ids of items that lateral references may name
}

// keySet is an analyzed GROUP BY: distinct expressions and, with grouping analytics, the sets of their positions.
type keySet struct {
	exprs []analyzed.Expr
	names []string
	sets  [][]int
}

func (a *analyzer) newAggregation(in *relation, keys *keySet, grouped bool, origin sparkerr.Origin) *aggregation {
	g := &aggregation{analyzer: a, in: in, keys: keys.exprs, global: !grouped, origin: origin}
	g.plan = &analyzed.Aggregate{Input: in.plan, Keys: make([]analyzed.Item, len(keys.exprs)), Sets: keys.sets}
	for i, e := range keys.exprs {
		c := analyzed.Column{Name: keys.names[i], Type: e.Type(), Nullable: e.Nullable() || omitted(keys.sets, i)}
		if ref, ok := e.(*analyzed.ColumnRef); ok {
			if col, _ := in.byID(ref.ID); col != nil {
				c.Metadata = col.Metadata
			}
			if keys.sets == nil && !ref.Outer {
				c.ID = ref.ID
			}
		}
		if c.ID == 0 {
			c.ID = a.newID()
		}
		g.plan.Keys[i] = analyzed.Item{Column: c, Expr: e}
	}
	if keys.sets != nil {
		g.plan.GroupingID = analyzed.Column{ID: a.newID(), Name: "spark_grouping_id", Type: types.Long}
	}
	return g
}

// omitted reports whether some set leaves key i out.
func omitted(sets [][]int, i int) bool {
	for _, set := range sets {
		in := false
		for _, k := range set {
			in = in || k == i
		}
		if !in {
			return true
		}
	}
	return false
}

// allow lets lateral references to an item stand.
func (g *aggregation) allow(items []item, i int) {
	if items[i].source != nil {
		return
	}
	if g.allowed == nil {
		g.allowed = map[analyzed.ColumnID]bool{}
	}
	g.allowed[items[i].id] = true
	for _, c := range items[i].columns {
		g.allowed[c.ID] = true
	}
}

// mark lets an expression over the aggregation stand when it is rewritten again.
func (g *aggregation) mark(e analyzed.Expr) {
	analyzed.Walk(e, func(x analyzed.Expr) bool {
		if ref, ok := x.(*analyzed.ColumnRef); ok {
			if g.allowed == nil {
				g.allowed = map[analyzed.ColumnID]bool{}
			}
			g.allowed[ref.ID] = true
		}
		return true
	})
}

// rewrite turns an expression over the input into one over the aggregation: grouping expressions and aggregates become
// references, all other columns are an error.
func (g *aggregation) rewrite(e analyzed.Expr) (analyzed.Expr, error) {
	if key := g.key(e); key >= 0 {
		ref := *refTo(g.plan.Keys[key].Column)
		if old, ok := e.(*analyzed.ColumnRef); ok {
			ref.Name = old.Name
		}
		ref.At = e.Origin()
		return &ref, nil
	}
	switch x := e.(type) {
	case *analyzed.ColumnRef:
		if x.Outer || g.allowed[x.ID] {
			return x, nil
		}
		if g.global {
			return nil, sparkerr.MissingGroupBy(g.origin)
		}
		return nil, sparkerr.MissingAggregation(g.text(x), sparkerr.Origin{})
	case *analyzed.Call:
		if isGroupingCall(x) {
			return g.groupingValue(x)
		}
		if x.Callee.Kind() == analyzed.AggregateFunction {
			return g.add(x)
		}
	case *analyzed.WindowCall:
		return g.rewriteWindow(x)
	case *analyzed.Subquery:
		return g.rewriteSubquery(x)
	}
	return analyzed.MapChildren(e, g.rewrite)
}

// key is the position of the grouping expression that e equals, -1 for none.
func (g *aggregation) key(e analyzed.Expr) int {
	if _, isLiteral := e.(*analyzed.Literal); isLiteral {
		return -1
	}
	for i, k := range g.keys {
		if k == e || analyzed.Equal(k, e) {
			return i
		}
	}
	return -1
}

// add extracts an aggregate; an equal one is computed once.
func (g *aggregation) add(c *analyzed.Call) (analyzed.Expr, error) {
	if err := g.checkAggregate(c); err != nil {
		return nil, err
	}
	for _, it := range g.plan.Aggregates {
		if analyzed.Equal(it.Expr, c) {
			return g.reference(it.Column, c.At), nil
		}
	}
	col := analyzed.Column{ID: g.newID(), Name: "aggregate", Type: c.DataType, Nullable: c.Null}
	g.plan.Aggregates = append(g.plan.Aggregates, analyzed.Item{Column: col, Expr: c})
	return g.reference(col, c.At), nil
}

func (g *aggregation) reference(c analyzed.Column, at sparkerr.Origin) analyzed.Expr {
	ref := refTo(c)
	ref.At = at
	return ref
}

// checkAggregate refuses nested aggregates, windows, random values and mixed outer columns in an aggregate.
func (g *aggregation) checkAggregate(c *analyzed.Call) error {
	for _, arg := range c.Args {
		if _, plain := arg.(*analyzed.ColumnRef); plain {
			continue
		}
		if inner := firstAggregate(arg); inner != nil {
			return sparkerr.NestedAggregate(inner.Origin())
		}
		if w := firstWindow(arg); w != nil {
			return sparkerr.WindowInAggregate(g.text(c), c.At)
		}
		if isRandom(arg) {
			return sparkerr.NondeterministicAggregate(g.text(c), arg.Origin())
		}
	}
	return nil
}

// rewriteWindow keeps the function of the window and rewrites what it is applied to.
func (g *aggregation) rewriteWindow(w *analyzed.WindowCall) (analyzed.Expr, error) {
	fn, err := analyzed.MapChildren(w.Function, g.rewrite)
	if err != nil {
		return nil, err
	}
	out := *w
	out.Function = fn.(*analyzed.Call)
	spec := out
	spec.Function = &analyzed.Call{Callee: out.Function.Callee}
	rewritten, err := analyzed.MapChildren(&spec, func(e analyzed.Expr) (analyzed.Expr, error) {
		if e == analyzed.Expr(spec.Function) {
			return e, nil
		}
		return g.rewrite(e)
	})
	if err != nil {
		return nil, err
	}
	done := *rewritten.(*analyzed.WindowCall)
	done.Function = out.Function
	return &done, nil
}

// rewriteSubquery checks that a correlated subquery uses grouped columns only.
func (g *aggregation) rewriteSubquery(s *analyzed.Subquery) (analyzed.Expr, error) {
	for i := range s.Outer {
		ref := s.Outer[i]
		ref.Outer = false
		key := g.key(&ref)
		if key < 0 && s.Kind == analyzed.Scalar {
			return nil, sparkerr.ScalarSubqueryInGroup(g.text(s), s.At)
		}
		if key < 0 {
			return nil, sparkerr.MissingAggregation(g.text(&ref), sparkerr.Origin{})
		}
		if g.plan.Keys[key].Column.ID != ref.ID {
			return nil, sparkerr.NotImplemented("a correlated subquery over grouping sets", s.At)
		}
	}
	return analyzed.MapChildren(s, g.rewrite)
}

// retrace finds the key that an item passes through, now that the item stands over the aggregation.
func (g *aggregation) retrace(it *item) {
	ref, ok := it.expr.(*analyzed.ColumnRef)
	if !ok || it.explicit {
		it.source = nil
		return
	}
	if it.source != nil && it.source.ID != ref.ID { // grouping sets: the key has an id of its own
		c := it.column()
		c.ID = ref.ID
		it.id, it.source = ref.ID, newColumn(c, it.source.qualifier)
		return
	}
	if it.source != nil && it.source.Nullable != ref.Null {
		it.source = it.source.nullable(ref.Null)
	}
}

// childColumn looks a name up below the aggregation, where that is what the name must mean: inside an aggregate function,
// or when the column is part of a grouping expression.
func (g *aggregation) childColumn(r *resolver) nameSource {
	return func(e *parsed.Attribute) (analyzed.Expr, error) {
		x, err := r.column(g.in, e)
		if x == nil || err != nil || r.inAggregate > 0 {
			return x, err
		}
		if g.grouped(x) {
			return x, nil
		}
		return nil, nil
	}
}

// grouped reports whether the columns of e occur in grouping expressions.
func (g *aggregation) grouped(e analyzed.Expr) bool {
	return !analyzed.Any(e, func(x analyzed.Expr) bool {
		ref, ok := x.(*analyzed.ColumnRef)
		if !ok {
			return false
		}
		for _, k := range g.keys {
			if analyzed.Any(k, func(y analyzed.Expr) bool { c, ok := y.(*analyzed.ColumnRef); return ok && c.ID == ref.ID }) {
				return false
			}
		}
		return true
	})
}

// anyChildColumn is the last resort: a column that is neither grouped nor aggregated, which rewrite reports.
func (g *aggregation) anyChildColumn(r *resolver) nameSource {
	return func(e *parsed.Attribute) (analyzed.Expr, error) {
		if e.PlanID != parsed.NoPlanID {
			return r.dataFrameColumnIn(g.in, e)
		}
		return r.column(g.in, e)
	}
}
