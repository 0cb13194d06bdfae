package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// window analyzes function OVER spec.
func (r *resolver) window(e *parsed.Window) (analyzed.Expr, error) {
	spec, err := r.namedSpec(e.Spec)
	if err != nil {
		return nil, err
	}
	inner := *r
	inner.inWindow = true
	call, ok := e.Function.(*parsed.Call)
	if !ok {
		shown, err := inner.expr(e.Function)
		if err != nil {
			return nil, err
		}
		return nil, sparkerr.NotWindowFunction(r.text(shown), e.At)
	}
	whole := *call
	whole.At = e.At // messages about the function show the window, too
	fn, err := inner.callOver(&whole, true)
	if err != nil {
		return nil, err
	}
	w := analyzed.WindowCall{}
	w.At = e.At
	if w.PartitionBy, err = inner.exprs(spec.PartitionBy); err != nil {
		return nil, err
	}
	if w.OrderBy, err = inner.orders(spec.OrderBy); err != nil {
		return nil, err
	}
	return inner.overCalls(fn, &w, spec)
}

// overCalls puts the window over the function, or over the aggregates that the function was rewritten to.
func (r *resolver) overCalls(fn analyzed.Expr, w *analyzed.WindowCall, spec parsed.WindowSpec) (analyzed.Expr, error) {
	found := false
	var over func(x analyzed.Expr) (analyzed.Expr, error)
	over = func(x analyzed.Expr) (analyzed.Expr, error) {
		c, ok := x.(*analyzed.Call)
		if !ok || c.Callee.Kind() != analyzed.AggregateFunction && c.Callee.Kind() != analyzed.WindowFunction {
			return analyzed.MapChildren(x, over)
		}
		found = true
		out := *w
		out.Function, out.DataType, out.Null = c, c.DataType, c.Null
		return &out, r.frame(&out, spec)
	}
	out, err := over(fn)
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, sparkerr.NotWindowFunction(r.text(fn), w.At)
	}
	return out, r.checkWindows(out)
}

func (r *resolver) checkWindows(e analyzed.Expr) error {
	var err error
	analyzed.Walk(e, func(x analyzed.Expr) bool {
		w, ok := x.(*analyzed.WindowCall)
		if ok && err == nil && w.Function.Distinct {
			err = sparkerr.DistinctWindow(r.text(w), w.At)
		}
		return err == nil
	})
	return err
}

// namedSpec follows OVER name to the WINDOW clause.
func (r *resolver) namedSpec(spec parsed.WindowSpec) (parsed.WindowSpec, error) {
	if spec.Base == "" {
		return spec, nil
	}
	for _, w := range r.windows {
		if !r.same(w.Name, spec.Base) {
			continue
		}
		base, err := r.namedSpec(w.Spec)
		if err != nil || spec.BaseOnly {
			return base, err
		}
		base.Base = ""
		if len(spec.PartitionBy) > 0 {
			base.PartitionBy = spec.PartitionBy
		}
		if len(spec.OrderBy) > 0 {
			base.OrderBy = spec.OrderBy
		}
		if spec.Frame != nil {
			base.Frame = spec.Frame
		}
		return base, nil
	}
	return spec, sparkerr.MissingWindow(spec.Base, sparkerr.Origin{})
}

// orders analyzes sort keys; NULLs come first in ascending order unless said otherwise.
func (r *resolver) orders(list []parsed.SortOrder) ([]analyzed.SortOrder, error) {
	if len(list) == 0 {
		return nil, nil
	}
	out := make([]analyzed.SortOrder, len(list))
	for i, o := range list {
		e, err := r.expr(o.Expr)
		if err != nil {
			return nil, err
		}
		if out[i], err = r.order(e, o); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (a *analyzer) order(e analyzed.Expr, o parsed.SortOrder) (analyzed.SortOrder, error) {
	if !types.Orderable(e.Type()) {
		return analyzed.SortOrder{}, sparkerr.InvalidOrdering(a.text(e)+orderSuffix(o), "sortorder", e.Type().SQL(), e.Origin())
	}
	return analyzed.SortOrder{Expr: e, Descending: o.Descending, NullsFirst: nullsFirst(o), Origin: o.Origin}, nil
}

func nullsFirst(o parsed.SortOrder) bool {
	if o.NullsFirst != nil {
		return *o.NullsFirst
	}
	return !o.Descending
}

func orderSuffix(o parsed.SortOrder) string {
	text := " ASC"
	if o.Descending {
		text = " DESC"
	}
	if nullsFirst(o) {
		return text + " NULLS FIRST"
	}
	return text + " NULLS LAST"
}

// frame fills in the frame: the written one, checked, or the default.
func (r *resolver) frame(w *analyzed.WindowCall, spec parsed.WindowSpec) error {
	name := w.Function.Callee.FunctionName()
	ranking := w.Function.Callee.Kind() == analyzed.WindowFunction && name != "nth_value"
	if ranking && len(w.OrderBy) == 0 {
		return sparkerr.WindowNotOrdered(name, r.text(w.Function), sparkerr.Origin{})
	}
	if spec.Frame == nil {
		w.Frame = defaultFrame(name, ranking, len(w.OrderBy) > 0)
		return nil
	}
	if err := r.writtenFrame(w, spec); err != nil {
		return err
	}
	if name == "lag" || name == "lead" {
		return sparkerr.WindowFrameRefused(name, sparkerr.Origin{})
	}
	if ranking && w.Frame != rankingFrame() {
		return sparkerr.WindowFrameRequired(name, "specifiedwindowframe(RowFrame, unboundedpreceding$(), currentrow$())", sparkerr.Origin{})
	}
	return nil
}

func rankingFrame() analyzed.Frame {
	return analyzed.Frame{Rows: true, Lower: analyzed.Bound{Kind: analyzed.UnboundedPreceding}, Upper: analyzed.Bound{Kind: analyzed.CurrentRow}}
}

func defaultFrame(name string, ranking, ordered bool) analyzed.Frame {
	f := rankingFrame()
	switch {
	case name == "cume_dist":
		f.Rows = false
	case ranking:
	case ordered:
		f.Rows = false
	default:
		f.Upper.Kind = analyzed.UnboundedFollowing
	}
	return f
}

// writtenFrame analyzes ROWS or RANGE BETWEEN. Both ends are read before either is checked: messages show the whole frame.
func (r *resolver) writtenFrame(w *analyzed.WindowCall, spec parsed.WindowSpec) error {
	f := spec.Frame
	w.Frame.Rows = f.Rows
	ends := [...]struct {
		name string
		from parsed.Bound
		to   *analyzed.Bound
	}{{"lower", f.Lower, &w.Frame.Lower}, {"upper", f.Upper, &w.Frame.Upper}}
	for _, e := range ends {
		var err error
		if *e.to, err = r.bound(e.from); err != nil {
			return err
		}
	}
	for _, e := range ends {
		if err := r.coerceBound(w, e.to, spec.Origin, e.name); err != nil {
			return err
		}
	}
	lower, upper := w.Frame.Lower, w.Frame.Upper
	if lower.Kind == analyzed.UnboundedFollowing {
		return sparkerr.Mismatch("SPECIFIED_WINDOW_FRAME_INVALID_BOUND", r.frameText(w), spec.Origin, "upper", boundName(r, upper), "lower", boundName(r, lower))
	}
	if lower.Kind != analyzed.OffsetBound || upper.Kind != analyzed.OffsetBound {
		return nil
	}
	x, okX := intValue(lower.Offset)
	y, okY := intValue(upper.Offset)
	if okX && okY && x > y {
		return sparkerr.Mismatch("SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON", r.frameText(w), spec.Origin, "comparison", "less than or equal")
	}
	return nil
}

// specText is the window specification as messages show it, in parentheses.
func (r *resolver) specText(w *analyzed.WindowCall) string {
	text := r.text(w)
	return text[strings.LastIndex(text, " OVER (")+len(" OVER "):]
}

// frameText is the frame alone.
func (r *resolver) frameText(w *analyzed.WindowCall) string {
	text := strings.TrimSuffix(r.specText(w), ")")
	unit := "RANGE BETWEEN "
	if w.Frame.Rows {
		unit = "ROWS BETWEEN "
	}
	return text[max(0, strings.LastIndex(text, unit)):]
}

func boundName(r *resolver, b analyzed.Bound) string {
	switch b.Kind {
	case analyzed.UnboundedPreceding:
		return sparkerr.Expr("UNBOUNDED PRECEDING")
	case analyzed.CurrentRow:
		return sparkerr.Expr("CURRENT ROW")
	case analyzed.UnboundedFollowing:
		return sparkerr.Expr("UNBOUNDED FOLLOWING")
	}
	return sparkerr.Expr(r.text(b.Offset))
}

func intValue(e analyzed.Expr) (int64, bool) {
	l, ok := e.(*analyzed.Literal)
	if !ok {
		return 0, false
	}
	n, ok := l.Value.(int64)
	return n, ok
}

// bound analyzes one end. N PRECEDING arrives as negative(N).
func (r *resolver) bound(b parsed.Bound) (analyzed.Bound, error) {
	out := analyzed.Bound{Kind: analyzed.BoundKind(b.Kind)}
	if b.Kind != parsed.OffsetBound {
		return out, nil
	}
	e := b.Offset
	if c, ok := e.(*parsed.Call); ok && len(c.Name) == 1 && c.Name[0] == "negative" && len(c.Args) == 1 {
		e, out.Preceding = c.Args[0], true
	}
	var err error
	out.Offset, err = r.expr(e)
	return out, err
}

// coerceBound checks an offset and makes it a signed constant of the type it must have.
func (r *resolver) coerceBound(w *analyzed.WindowCall, b *analyzed.Bound, at sparkerr.Origin, location string) error {
	if b.Kind != analyzed.OffsetBound {
		return nil
	}
	if !function.Foldable(b.Offset) {
		return sparkerr.Mismatch("SPECIFIED_WINDOW_FRAME_WITHOUT_FOLDABLE", r.frameText(w), at, "location", location, "expression", sparkerr.Expr(r.text(b.Offset)))
	}
	want, err := r.boundType(w, b.Offset, b.Preceding, at, location)
	if err != nil {
		return err
	}
	value, err := r.constantOf(b.Offset, want)
	if err != nil {
		return err
	}
	if b.Preceding {
		value = negated(value)
	}
	b.Written, b.WrittenCast = b.Offset, !types.Equal(b.Offset.Type(), want)
	b.Offset = literal(value, want, b.Offset.Origin())
	return nil
}

// boundType is the type an offset must have: int for rows, that of the order key or an interval for ranges.
func (r *resolver) boundType(w *analyzed.WindowCall, offset analyzed.Expr, preceding bool, at sparkerr.Origin, location string) (types.DataType, error) {
	t := offset.Type()
	if w.Frame.Rows {
		if _, ok := t.(types.IntType); !ok {
			if _, text := t.(types.StringType); preceding && (text || types.Equal(t, types.Null)) {
				t = types.Double // what the minus sign makes of it
			}
			return nil, sparkerr.Mismatch("SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE", r.frameText(w), at,
				"location", location, "exprType", sparkerr.TypeSQL(t.SQL()), "expectedType", sparkerr.TypeSQL("INT"))
		}
		return types.Int, nil
	}
	switch len(w.OrderBy) {
	case 0:
		return nil, sparkerr.Mismatch("RANGE_FRAME_WITHOUT_ORDER", r.specText(w), at)
	case 1:
	default:
		return nil, sparkerr.Mismatch("RANGE_FRAME_MULTI_ORDER", r.specText(w), at, "orderSpec", r.orderSpec(w.OrderBy))
	}
	key := w.OrderBy[0].Expr.Type()
	switch key.(type) {
	case types.DateType:
		if types.IsIntegral(t) && !types.Equal(t, types.Long) || isInterval(t) {
			return t, nil
		}
	case types.TimestampType, types.TimestampNTZType:
		if isInterval(t) {
			return t, nil
		}
	default:
		if !types.IsNumeric(key) && !isInterval(key) {
			return nil, sparkerr.Mismatch("SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE", r.frameText(w), at, "location", location,
				"exprType", sparkerr.TypeSQL(key.SQL()), "expectedType", sparkerr.TypeChoice("NUMERIC", "INTERVAL DAY TO SECOND", "INTERVAL YEAR TO MONTH", "INTERVAL"))
		}
		if types.CanCast(t, key, r.conf.ANSI()) {
			return key, nil
		}
	}
	return nil, sparkerr.Mismatch("RANGE_FRAME_INVALID_TYPE", r.specText(w), at,
		"orderSpecType", sparkerr.TypeSQL(key.SQL()), "valueBoundaryType", sparkerr.TypeSQL(t.SQL()))
}

func (r *resolver) orderSpec(orders []analyzed.SortOrder) string {
	out := ""
	for i, o := range orders {
		if i > 0 {
			out += ","
		}
		null := o.NullsFirst
		out += r.text(o.Expr) + orderSuffix(parsed.SortOrder{Descending: o.Descending, NullsFirst: &null})
	}
	return out
}

func isInterval(t types.DataType) bool {
	switch t.(type) {
	case types.YearMonthIntervalType, types.DayTimeIntervalType, types.CalendarIntervalType:
		return true
	}
	return false
}
