package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// groupingKeys analyzes the GROUP BY of a select list; nil groups all rows into one.
func (s *selectList) groupingKeys(group *parsed.Grouping) (*keySet, error) {
	if group == nil {
		return &keySet{}, nil
	}
	r := s.resolve(s.in, clauseGroupBy)
	r.after = s.itemByAlias
	b := &keyBuilder{resolver: r, list: s}
	if group.All {
		return b.all(group.Origin)
	}
	return b.build(group.Items)
}

// itemByAlias finds a select item by its alias, the first match (GROUP BY).
func (s *selectList) itemByAlias(e *parsed.Attribute) (analyzed.Expr, error) {
	if !s.conf.GroupByAliases() || e.PlanID != parsed.NoPlanID {
		return nil, nil
	}
	for i := range s.items {
		it := &s.items[i]
		if !it.explicit || isGenerator(it.expr) || !s.same(it.name, e.Parts[0]) {
			continue
		}
		x, err := s.inlineLateral(it.expr)
		if err != nil {
			return nil, err
		}
		if firstAggregate(x) != nil {
			return nil, sparkerr.GroupByAggregate(s.qualifiedText(s.in, x), sparkerr.Origin{})
		}
		return s.fields(x, e.Parts[1:], e.At)
	}
	return nil, nil
}

// inlineLateral replaces lateral references by what they refer to.
func (s *selectList) inlineLateral(e analyzed.Expr) (analyzed.Expr, error) {
	if ref, ok := e.(*analyzed.ColumnRef); ok {
		for i := range s.items {
			if s.items[i].id == ref.ID && s.items[i].source == nil {
				return s.inlineLateral(s.items[i].expr)
			}
		}
		return e, nil
	}
	return analyzed.MapChildren(e, s.inlineLateral)
}

// keyBuilder collects distinct grouping expressions.
type keyBuilder struct {
	*resolver
	list *selectList // nil for DataFrames, which have no ordinals
	pipe bool        // ordinals name input columns
	keys keySet
}

// add returns the position of a grouping expression.
func (b *keyBuilder) add(e analyzed.Expr, name string) int {
	for i, k := range b.keys.exprs {
		if analyzed.Equal(k, e) {
			return i
		}
	}
	b.keys.exprs, b.keys.names = append(b.keys.exprs, e), append(b.keys.names, name)
	return len(b.keys.exprs) - 1
}

// one analyzes a grouping expression and adds it.
func (b *keyBuilder) one(e parsed.Expr) (int, error) {
	e, err := b.unwrap(e)
	if err != nil {
		return 0, err
	}
	if n, ok := b.ordinal(e); ok {
		return b.position(n, e.Origin())
	}
	name := ""
	if al, ok := e.(*parsed.Alias); ok && len(al.Names) == 1 {
		name, e = al.Names[0], al.Input
	}
	x, err := b.expr(e)
	if err != nil {
		return 0, err
	}
	if err := b.checkKey(x); err != nil {
		return 0, err
	}
	if name == "" {
		name = b.autoName(e, x)
	}
	return b.add(x, name), nil
}

func (b *keyBuilder) checkKey(x analyzed.Expr) error {
	if agg := firstAggregate(x); agg != nil {
		return sparkerr.GroupByAggregate(b.qualifiedText(b.in, x), agg.Origin())
	}
	if w := firstWindow(x); w != nil {
		return sparkerr.WindowNotAllowed("GROUP BY", w.Origin())
	}
	if g := first(x, isGenerator); g != nil {
		return sparkerr.GeneratorOutsideSelect("Aggregate", g.Origin())
	}
	if isVariantType(x.Type()) {
		return sparkerr.GroupByType(b.text(x), x.Type().SQL(), x.Origin())
	}
	return b.refuseOuter(x, x)
}

// ordinal recognizes a bare integer written in SQL.
func (b *keyBuilder) ordinal(e parsed.Expr) (int, bool) {
	if b.list == nil && !b.pipe || !b.conf.GroupByOrdinal() {
		return 0, false
	}
	return ordinal(e)
}

func ordinal(e parsed.Expr) (int, bool) {
	if c, ok := e.(*parsed.Call); ok && len(c.Args) == 1 && (c.Name[0] == "negative" || c.Name[0] == "positive") {
		n, ok := ordinal(c.Args[0])
		if c.Name[0] == "negative" {
			n = -n
		}
		return n, ok
	}
	l, ok := e.(*parsed.Literal)
	if !ok || l.At.SQL == nil || l.Value == nil {
		return 0, false
	}
	if _, isInt := l.Type.(types.IntType); !isInt {
		return 0, false
	}
	n, ok := l.Value.(int64)
	return int(n), ok
}

// position adds the select item that an ordinal names.
func (b *keyBuilder) position(n int, at sparkerr.Origin) (int, error) {
	if b.pipe {
		if n < 1 || n > len(b.in.columns) {
			return 0, sparkerr.GroupByPosOutOfRange(n, len(b.in.columns), at)
		}
		c := b.in.columns[n-1]
		return b.add(c.ref, c.Name), nil
	}
	for _, e := range b.list.listed {
		if isStar(e) {
			return 0, sparkerr.StarGroupByPos(sparkerr.Origin{})
		}
	}
	if n < 1 || n > len(b.list.items) {
		return 0, sparkerr.GroupByPosOutOfRange(n, len(b.list.items), at)
	}
	it := &b.list.items[n-1]
	x, err := b.list.inlineLateral(it.expr)
	if err != nil {
		return 0, err
	}
	if firstAggregate(x) != nil {
		return 0, sparkerr.GroupByPosAggregate(n, b.qualifiedText(b.in, x)+" AS "+sparkerr.ID(it.name), at)
	}
	return b.add(x, it.name), b.checkKey(x)
}

// all is GROUP BY ALL: the items without aggregates.
func (b *keyBuilder) all(at sparkerr.Origin) (*keySet, error) {
	for i := range b.list.items {
		it := &b.list.items[i]
		if firstAggregate(it.expr) == nil && !isGenerator(it.expr) && firstWindow(it.expr) == nil {
			x, err := b.list.inlineLateral(it.expr)
			if err != nil {
				return nil, err
			}
			b.add(x, it.name)
		}
	}
	if len(b.keys.exprs) > 0 {
		return &b.keys, nil
	}
	for i := range b.list.items {
		if columnOutsideAggregate(b.list.items[i].expr) {
			return nil, sparkerr.UnresolvedAllInGroupBy(at)
		}
	}
	return &b.keys, nil
}

func columnOutsideAggregate(e analyzed.Expr) bool {
	found := false
	analyzed.Walk(e, func(x analyzed.Expr) bool {
		_, isColumn := x.(*analyzed.ColumnRef)
		found = found || isColumn
		return !isAggregate(x) && !found
	})
	return found
}

// build analyzes the grouping items; plain and analytic items are combined by cross product.
func (b *keyBuilder) build(items []parsed.GroupingItem) (*keySet, error) {
	analytic := false
	sets := [][]int{{}}
	for i := range items {
		these, err := b.sets(&items[i])
		if err != nil {
			return nil, err
		}
		analytic = analytic || items[i].Kind != parsed.GroupExpr
		sets = crossed(sets, these)
	}
	if analytic {
		b.keys.sets = sets
	}
	return &b.keys, nil
}

// sets lists the grouping sets of one item.
func (b *keyBuilder) sets(it *parsed.GroupingItem) ([][]int, error) {
	for _, list := range [...][]parsed.Expr{it.Given, it.Keys} { // these fix the order of the keys
		for _, e := range list {
			if _, err := b.one(e); err != nil {
				return nil, err
			}
		}
	}
	if it.Kind == parsed.GroupSets && it.Nested != nil {
		var out [][]int
		for i := range it.Nested {
			these, err := b.sets(&it.Nested[i])
			if err != nil {
				return nil, err
			}
			out = append(out, these...)
		}
		return out, nil
	}
	groups := make([][]int, len(it.Sets))
	for i, set := range it.Sets {
		groups[i] = []int{}
		for _, e := range set {
			k, err := b.one(e)
			if err != nil {
				return nil, err
			}
			groups[i] = append(groups[i], k)
		}
	}
	switch it.Kind {
	case parsed.GroupRollup:
		return rollup(groups), nil
	case parsed.GroupCube:
		return cube(groups), nil
	}
	return groups, nil
}

func crossed(left, right [][]int) [][]int {
	out := make([][]int, 0, len(left)*len(right))
	for _, l := range left {
		for _, r := range right {
			out = append(out, union(l, r))
		}
	}
	return out
}

// union joins two sets of positions, in order of appearance.
func union(l, r []int) []int {
	out := append(make([]int, 0, len(l)+len(r)), l...)
next:
	for _, k := range r {
		for _, have := range out {
			if have == k {
				continue next
			}
		}
		out = append(out, k)
	}
	return out
}

// rollup is all prefixes, longest first.
func rollup(groups [][]int) [][]int {
	out := make([][]int, 0, len(groups)+1)
	for n := len(groups); n >= 0; n-- {
		set := []int{}
		for _, g := range groups[:n] {
			set = union(set, g)
		}
		out = append(out, set)
	}
	return out
}

// cube is all subsets, the full set first.
func cube(groups [][]int) [][]int {
	if len(groups) == 0 {
		return [][]int{{}}
	}
	rest := cube(groups[1:])
	out := make([][]int, 0, 2*len(rest))
	for _, s := range rest {
		out = append(out, union(groups[0], s))
	}
	return append(out, rest...)
}

// groupingFunction is grouping() or grouping_id(), which the aggregation replaces by the bits of its grouping id.
type groupingFunction string

func isGrouping(name string) bool {
	return strings.EqualFold(name, "grouping") || strings.EqualFold(name, "grouping_id")
}

func (f groupingFunction) FunctionName() string { return string(f) }
func (groupingFunction) Kind() analyzed.Kind    { return analyzed.ScalarFunction }
func (groupingFunction) Deterministic() bool    { return true }

// Display is name(a, b).
func (f groupingFunction) Display(_ *analyzed.Call, args []string) string {
	return string(f) + "(" + strings.Join(args, ", ") + ")"
}

func isGroupingCall(e analyzed.Expr) bool {
	c, ok := e.(*analyzed.Call)
	if !ok {
		return false
	}
	_, ok = c.Callee.(groupingFunction)
	return ok
}

// groupingCall analyzes grouping(c) and grouping_id(..).
func (r *resolver) groupingCall(e *parsed.Call) (analyzed.Expr, error) {
	args, err := r.exprs(e.Args)
	if err != nil {
		return nil, err
	}
	name := groupingFunction(strings.ToLower(e.Name[0]))
	t := types.DataType(types.Long)
	if name == "grouping" {
		t = types.Byte
		if len(args) != 1 {
			return nil, sparkerr.WrongNumArgs("grouping", "1", len(args), e.At)
		}
	} else if r.conf.IntegerGroupingID() {
		t = types.Int
	}
	return &analyzed.Call{Typed: typed(t, false, e.At), Callee: name, Name: e.Name[0], Args: args}, nil
}

// groupingValue is the value of a grouping function over the aggregation.
func (g *aggregation) groupingValue(c *analyzed.Call) (analyzed.Expr, error) {
	if g.plan.Sets == nil {
		return nil, sparkerr.GroupingOutside(c.At)
	}
	id := refTo(g.plan.GroupingID)
	if c.Callee.FunctionName() == "grouping_id" {
		if len(c.Args) > 0 && !g.allKeys(c.Args) {
			return nil, sparkerr.GroupingID(g.idTexts(c.Args), g.idTexts(g.keys), sparkerr.Origin{})
		}
		return g.implicit(id, c.DataType), nil
	}
	key := g.keyOrOutput(c.Args[0])
	if key < 0 {
		return nil, sparkerr.GroupingColumn(g.idText(c.Args[0]), g.idTexts(g.keys), sparkerr.Origin{})
	}
	shifted, err := g.bind("shiftright", id, literal(int64(len(g.keys)-1-key), types.Int, c.At))
	if err != nil {
		return nil, err
	}
	bit, err := g.bind("&", shifted, literal(int64(1), types.Long, c.At))
	if err != nil {
		return nil, err
	}
	return &analyzed.Cast{Typed: typed(types.Byte, false, c.At), Input: bit, Implicit: true}, nil
}

// keyOrOutput is key; above the aggregation the argument may also be the key's output column.
func (g *aggregation) keyOrOutput(e analyzed.Expr) int {
	if ref, ok := e.(*analyzed.ColumnRef); ok {
		for i := range g.plan.Keys {
			if g.plan.Keys[i].Column.ID == ref.ID {
				return i
			}
		}
	}
	return g.key(e)
}

func (g *aggregation) allKeys(args []analyzed.Expr) bool {
	if len(args) != len(g.keys) {
		return false
	}
	for i, a := range args {
		if g.keyOrOutput(a) != i {
			return false
		}
	}
	return true
}

// idText shows a column with its id, as Spark's messages about grouping do.
func (g *aggregation) idText(e analyzed.Expr) string {
	if ref, ok := e.(*analyzed.ColumnRef); ok {
		return ref.Name + "#" + columnNumber(ref.ID)
	}
	return g.text(e)
}

func (g *aggregation) idTexts(list []analyzed.Expr) string {
	out := make([]string, len(list))
	for i, e := range list {
		out[i] = g.idText(e)
	}
	return strings.Join(out, ",")
}
