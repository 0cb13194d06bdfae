package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// aggregate groups rows. Keys that are no mere columns are computed in a block below, so that GROUP BY names columns only.
func (g *generator) aggregate(p *analyzed.Aggregate, outer *scope, need analyzed.ColumnSet) (*block, error) {
	calls := neededItems(p.Aggregates, need)
	below := analyzed.ColumnSet{}.With(append(expressions(p.Keys), expressions(calls)...)...)
	in, err := g.rows(p.Input, outer, below)
	if err != nil {
		return nil, err
	}
	if in, err = g.groupKeys(in, p, calls, outer); err != nil {
		return nil, err
	}
	exprs := expressions(calls)
	if sources := longArguments(calls, in); len(sources) > 0 {
		if in, exprs, err = g.hoist(in, outer, exprs, sources); err != nil {
			return nil, err
		}
	}
	in, lowered, err := g.lowerAll(in, outer, exprs, aggregateBinding)
	if err != nil {
		return nil, err
	}
	columns := map[analyzed.ColumnID]*binding{}
	order := []analyzed.ColumnID{}
	for _, k := range p.Keys {
		columns[k.Column.ID] = in.byID[k.Column.ID]
		order = append(order, k.Column.ID)
	}
	for i, a := range calls {
		columns[a.Column.ID] = lowered[i]
		order = append(order, a.Column.ID)
	}
	if id := p.GroupingID.ID; id != 0 && need.Has(id) {
		columns[id] = &binding{expr: g.groupingID(p, in), ops: 1}
		order = append(order, id)
	}
	in.grouped, in.groupBy = true, groupBy(p, in)
	if in.groupBy == nil && len(calls) == 0 {
		in.having = append(in.having, ducksql.Bool{Value: true}) // one row, though nobody reads its aggregates
	}
	in.columns, in.byID = order, columns
	return in, nil
}

// longArguments are arguments worth a column of their own: many aggregates print theirs several times, for checks of overflow.
// Constants stay: functions read their percentages and separators.
func longArguments(calls []analyzed.Item, in *block) map[analyzed.Expr]bool {
	const longest = 2
	out := map[analyzed.Expr]bool{}
	for _, it := range calls {
		c, ok := it.Expr.(*analyzed.Call)
		if !ok || c.Filter != nil {
			continue
		}
		for _, arg := range c.Args {
			if profileOf(arg).opsOver(in) > longest && movable(arg) && !analyzed.Foldable(arg) {
				out[arg] = true
			}
		}
	}
	return out
}

func aggregateBinding(l *lowerer, e analyzed.Expr) (*binding, error) {
	call, err := l.Lower(e)
	return &binding{expr: call, ops: 1}, err
}

// groupKeys makes every key a plain column of the block, and the block fit for GROUP BY.
func (g *generator) groupKeys(in *block, p *analyzed.Aggregate, calls []analyzed.Item, outer *scope) (*block, error) {
	if !in.limited && !orderSensitive(calls) {
		in.orders = nil
	}
	args, err := g.spreadArguments(&in, calls, outer)
	if err != nil {
		return nil, err
	}
	copy(calls, args)
	all := profileOf(append(expressions(calls), expressions(p.Keys)...)...)
	if !in.open() || len(in.orders) > 0 || all.repeats(in) || all.opsOver(in) > maxBlockOps || all.readsComputed(in, isVolatile) ||
		all.subqueries > 0 && all.readsComputed(in, notPlain) {
		in = g.wrapped(in, nil)
	}
	if len(p.Keys) == 0 {
		return in, nil
	}
	in, lowered, err := g.lowerAll(in, outer, expressions(p.Keys), (*lowerer).binding)
	if err != nil {
		return nil, err
	}
	keys := make([]*binding, len(p.Keys))
	plain := true
	for i, k := range p.Keys {
		copied := *lowered[i]
		if needsNormal(k.Column.Type) {
			copied.expr, copied.ops = g.normalised(copied.expr, k.Column.Type), copied.ops+1
		}
		keys[i] = &copied
		_, column := k.Expr.(*analyzed.ColumnRef)
		plain = plain && column && copied.plain()
	}
	for i, k := range p.Keys {
		in.bind(k.Column.ID, keys[i])
	}
	if plain {
		return in, nil
	}
	return g.wrapped(in, nil), nil
}

// spreadArguments spreads long arguments of aggregates over blocks below.
func (g *generator) spreadArguments(in **block, calls []analyzed.Item, outer *scope) ([]analyzed.Item, error) {
	b, out, err := g.spread(*in, calls, outer)
	if err != nil {
		return nil, err
	}
	*in = b
	return out, nil
}

// orderSensitive reports whether the result of some aggregate depends on the order of its input.
func orderSensitive(calls []analyzed.Item) bool {
	for _, it := range calls {
		if analyzed.Any(it.Expr, func(e analyzed.Expr) bool {
			c, ok := e.(*analyzed.Call)
			if !ok || c.Callee.Kind() != analyzed.AggregateFunction {
				return false
			}
			switch c.Callee.FunctionName() {
			case "count", "sum", "min", "max", "avg", "mean", "count_if", "bool_and", "bool_or", "every", "some", "any", "stddev", "variance":
				return false
			}
			return true
		}) {
			return true
		}
	}
	return false
}

// groupBy is nil for an aggregate over all rows.
func groupBy(p *analyzed.Aggregate, in *block) *ducksql.GroupBy {
	keys := make([]ducksql.Expr, len(p.Keys))
	for i, k := range p.Keys {
		keys[i] = in.byID[k.Column.ID].expr
	}
	if p.Sets == nil {
		if len(keys) == 0 {
			return nil
		}
		return &ducksql.GroupBy{Keys: keys}
	}
	out := &ducksql.GroupBy{Keys: keys, Sets: make([][]ducksql.Expr, len(p.Sets))}
	for i, set := range p.Sets {
		for _, k := range set {
			out.Sets[i] = append(out.Sets[i], keys[k])
		}
	}
	return out
}

// groupingID has a bit per key, the leftmost key highest; 1 = the key is not in the row's set.
func (g *generator) groupingID(p *analyzed.Aggregate, in *block) ducksql.Expr {
	if len(p.Keys) == 0 {
		return bigint(0)
	}
	keys := make([]ducksql.Expr, len(p.Keys))
	for i, k := range p.Keys {
		keys[i] = in.byID[k.Column.ID].expr
	}
	duck, err := DuckType(p.GroupingID.Type)
	if err != nil {
		duck = ducksql.BigInt
	}
	return ducksql.CastTo(ducksql.Func("grouping", keys...), duck)
}
