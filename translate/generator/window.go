package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// window adds window calls to the block's columns.
func (g *generator) window(p *analyzed.Window, outer *scope, need analyzed.ColumnSet) (*block, error) {
	items := neededItems(p.Items, need)
	in, err := g.rows(p.Input, outer, need.With(expressions(items)...))
	if err != nil || len(items) == 0 {
		return in, err
	}
	all := profileOf(expressions(items)...)
	if in.limited || in.distinct || in.set != nil || in.grouped || in.windowed && all.readsComputed(in, isWindow) || all.repeats(in) ||
		all.readsComputed(in, isVolatile) || all.opsOver(in) > maxBlockOps {
		in = g.wrapped(in, nil)
	}
	in, added, err := g.lowerAll(in, outer, expressions(items), windowBinding)
	if err != nil {
		return nil, err
	}
	for i, it := range items {
		in.bind(it.Column.ID, added[i])
	}
	in.windowed = true
	return in, nil
}

func windowBinding(l *lowerer, e analyzed.Expr) (*binding, error) {
	call, ok := e.(*analyzed.WindowCall)
	if !ok {
		return nil, internal("a Window plan holds " + typeName(e))
	}
	sql, err := l.windowCall(call)
	return &binding{expr: sql, ops: 1, window: true}, err
}

func (l *lowerer) windowCall(w *analyzed.WindowCall) (ducksql.Expr, error) {
	if err := checkWindow(w); err != nil {
		return nil, err
	}
	partition, err := l.all(w.PartitionBy)
	if err != nil {
		return nil, err
	}
	var orders []ducksql.Order
	for _, o := range w.OrderBy {
		key, err := l.Lower(o.Expr)
		if err != nil {
			return nil, err
		}
		orders = append(orders, ducksql.Order{Expr: l.sortable(key, o.Expr.Type()), Descending: o.Descending, NullsFirst: o.NullsFirst})
	}
	frame, err := l.frame(w)
	if err != nil {
		return nil, err
	}
	return function.LowerOver(w.Function, l, func(f *ducksql.Call, ignoreNulls bool) ducksql.Expr {
		return &ducksql.Over{Function: f, IgnoreNulls: ignoreNulls, PartitionBy: partition, OrderBy: orders, Frame: frame}
	})
}

// frame is nil where DuckDB's default is the same, and for functions that have no frame.
func (l *lowerer) frame(w *analyzed.WindowCall) (*ducksql.Frame, error) {
	switch w.Function.Callee.FunctionName() {
	case "row_number", "rank", "dense_rank", "percent_rank", "cume_dist", "ntile", "lag", "lead":
		return nil, nil
	}
	f := w.Frame
	whole := f.Lower.Kind == analyzed.UnboundedPreceding && f.Upper.Kind == analyzed.UnboundedFollowing
	if len(w.OrderBy) == 0 && whole || len(w.OrderBy) > 0 && !f.Rows && f.Lower.Kind == analyzed.UnboundedPreceding && f.Upper.Kind == analyzed.CurrentRow {
		return nil, nil
	}
	lower, err := l.frameBound(f.Lower, w)
	if err != nil {
		return nil, err
	}
	upper, err := l.frameBound(f.Upper, w)
	if err != nil {
		return nil, err
	}
	if lower.Kind == following && upper.Kind == currentRow {
		upper = zeroBound(following, lower)
	}
	if lower.Kind == currentRow && upper.Kind == preceding {
		lower = zeroBound(preceding, upper)
	}
	return &ducksql.Frame{Rows: f.Rows, Lower: lower, Upper: upper}, nil
}

// Kinds of bounds.
const (
	currentRow = "CURRENT ROW"
	preceding  = "PRECEDING"
	following  = "FOLLOWING"
)

// zeroBound is the current row, spelled so that DuckDB takes it beside the other bound in a frame without rows.
func zeroBound(kind string, other ducksql.Bound) ducksql.Bound {
	return ducksql.Bound{Kind: kind, Offset: ducksql.Op(ducksql.PrecAdd, "-", other.Offset, other.Offset)}
}

func (l *lowerer) frameBound(b analyzed.Bound, w *analyzed.WindowCall) (ducksql.Bound, error) {
	switch b.Kind {
	case analyzed.UnboundedPreceding:
		return ducksql.Bound{Kind: "UNBOUNDED PRECEDING"}, nil
	case analyzed.UnboundedFollowing:
		return ducksql.Bound{Kind: "UNBOUNDED FOLLOWING"}, nil
	case analyzed.CurrentRow:
		return ducksql.Bound{Kind: currentRow}, nil
	}
	negative, err := isNegative(b.Offset)
	if err != nil {
		return ducksql.Bound{}, err
	}
	offset, err := l.Lower(b.Offset)
	if err != nil {
		return ducksql.Bound{}, err
	}
	kind := following
	if negative {
		kind = preceding
		offset = &ducksql.Unary{Op: "-", Prec: ducksql.PrecUnary, Operand: offset}
		if n, ok := offset.(*ducksql.Unary).Operand.(ducksql.Number); ok {
			offset = ducksql.Number{Text: n.Text[1:]}
		}
	}
	if !w.Frame.Rows && len(w.OrderBy) == 1 {
		offset = rangeOffset(offset, b.Offset.Type(), w.OrderBy[0].Expr.Type())
	}
	return ducksql.Bound{Kind: kind, Offset: offset}, nil
}

// rangeOffset makes an interval of the offset from a date or timestamp.
func rangeOffset(e ducksql.Expr, offset, key types.DataType) ducksql.Expr {
	switch key.(type) {
	case types.DateType, types.TimestampType, types.TimestampNTZType:
	default:
		return e
	}
	switch offset.(type) {
	case types.YearMonthIntervalType:
		return ducksql.Func("to_months", e)
	case types.DayTimeIntervalType:
		return ducksql.Func("to_microseconds", e)
	case types.CalendarIntervalType:
		return e
	}
	return ducksql.Func("to_days", ducksql.CastTo(e, ducksql.Integer))
}

// isNegative tells the sign of a constant offset.
func isNegative(e analyzed.Expr) (bool, error) {
	switch e := e.(type) {
	case *analyzed.Cast:
		return isNegative(e.Input)
	case *analyzed.Alias:
		return isNegative(e.Input)
	case *analyzed.Literal:
		switch v := e.Value.(type) {
		case int64:
			return v < 0, nil
		case float64:
			return v < 0, nil
		case types.DecimalValue:
			return len(v) > 0 && v[0] == '-', nil
		case types.IntervalValue:
			return v.Months < 0 || v.Months == 0 && (v.Days < 0 || v.Days == 0 && v.Micros < 0), nil
		}
	case *analyzed.Call:
		if len(e.Args) == 1 {
			negative, err := isNegative(e.Args[0])
			switch e.Callee.FunctionName() {
			case "negative", "-":
				return !negative, err
			case "positive", "+":
				return negative, err
			}
		}
	}
	return false, sparkerr.NotImplemented("a window frame whose offset is not a literal", e.Origin())
}
