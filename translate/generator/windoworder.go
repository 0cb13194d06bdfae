package generator

import "github.com/sparkduck/sparkduck/translate/analyzed"

// smallBytes is how much data Spark leaves to one task after a shuffle, at least.
const smallBytes = 1 << 20

// inWindowOrder gives the rows of a window function that somebody sees the order in which one task of Spark leaves them: by
// partition, and in its order. Nobody may rely on it, but many see it, in show() and in small results, and DuckDB's differs from
// one run to the next. Sorting costs next to nothing there; large results are not sorted.
func inWindowOrder(plan analyzed.Plan, few bool) analyzed.Plan {
	switch p := plan.(type) {
	case *analyzed.Limit:
		few = few || p.Count >= 0
	case *analyzed.Project, *analyzed.Filter:
	case *analyzed.Window:
		orders := windowOrder(p)
		if len(orders) == 0 || !few && !small(p) {
			return p
		}
		return &analyzed.Sort{Input: p, Orders: orders}
	default:
		return plan
	}
	ordered, _ := analyzed.MapInputs(plan, func(in analyzed.Plan) (analyzed.Plan, error) { return inWindowOrder(in, few), nil })
	return ordered
}

// windowOrder is the order in which the last of the windows is computed. Rows that tie come as they were numbered, if they were.
func windowOrder(p *analyzed.Window) []analyzed.SortOrder {
	last := p.Items[len(p.Items)-1]
	call, ok := last.Expr.(*analyzed.WindowCall)
	if !ok {
		return nil
	}
	var orders []analyzed.SortOrder
	for _, key := range call.PartitionBy {
		orders = append(orders, analyzed.SortOrder{Expr: key, NullsFirst: true})
	}
	if call.Function.Callee.FunctionName() == "row_number" {
		number := &analyzed.ColumnRef{Typed: analyzed.Typed{DataType: last.Column.Type}, ID: last.Column.ID, Name: last.Column.Name}
		return append(orders, analyzed.SortOrder{Expr: number})
	}
	return append(orders, call.OrderBy...)
}

// small holds for plans over little data, of which nothing makes more.
func small(plan analyzed.Plan) bool {
	bytes, known := int64(0), true
	analyzed.WalkPlan(plan, func(p analyzed.Plan) {
		switch p := p.(type) {
		case *analyzed.Range:
			bytes += 8 * int64(min(steps(p), smallBytes))
		case *analyzed.Generate:
			known = false
		case *analyzed.Join:
			known = known && p.Condition != nil
		case *analyzed.Scan:
			n, ok := sourceBytes(p.Source)
			bytes, known = bytes+n, known && ok
		}
	}, nil)
	return known && bytes <= smallBytes
}

func sourceBytes(s analyzed.Source) (n int64, known bool) {
	switch s := s.(type) {
	case *analyzed.LocalSource:
		return s.Bytes(), true
	case *analyzed.FileSource:
		return s.Bytes(), true
	}
	return 0, false
}
