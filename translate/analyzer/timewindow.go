package analyzer

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

const (
	windowName        = "window"
	sessionWindowName = "session_window"
)

// timeWindows finds the calls of window() and session_window() among expressions.
func (a *analyzer) timeWindows(found []*parsed.Call, list ...parsed.Expr) []*parsed.Call {
	for _, e := range list {
		switch e := e.(type) {
		case *parsed.Call:
			if isTimeWindow(e) {
				found = append(found, e)
				continue
			}
			found = a.timeWindows(found, e.Args...)
		case *parsed.ExpressionText:
			if x, err := a.unwrap(e); err == nil {
				found = a.timeWindows(found, x)
			}
		case *parsed.Alias:
			found = a.timeWindows(found, e.Input)
		case *parsed.Cast:
			found = a.timeWindows(found, e.Input)
		case *parsed.Field:
			found = a.timeWindows(found, e.Base)
		case *parsed.Extract:
			found = a.timeWindows(found, e.Base)
		case *parsed.Window:
			found = a.timeWindows(a.timeWindows(found, e.Function), e.Spec.PartitionBy...)
			found = a.timeWindows(found, orderExprs(e.Spec.OrderBy)...)
		case *parsed.Case:
			for _, w := range e.Whens {
				found = a.timeWindows(found, w.Condition, w.Result)
			}
			if e.Else != nil {
				found = a.timeWindows(found, e.Else)
			}
		}
	}
	return found
}

func isTimeWindow(e *parsed.Call) bool {
	return len(e.Name) == 1 && (strings.EqualFold(e.Name[0], windowName) || strings.EqualFold(e.Name[0], sessionWindowName))
}

func groupingOrigin(g *parsed.Grouping) sparkerr.Origin {
	if g == nil {
		return sparkerr.Origin{}
	}
	return g.Origin
}

func groupingExprs(g *parsed.Grouping) []parsed.Expr {
	if g == nil {
		return nil
	}
	var out []parsed.Expr
	for i := range g.Items {
		for _, set := range g.Items[i].Sets {
			out = append(out, set...)
		}
	}
	return out
}

// withTimeWindow puts the time window that the expressions ask for under the operator, as a column of its input that
// stars do not list; calls then mean that column. keys are the grouping expressions, by which sessions are told apart.
func (a *analyzer) withTimeWindow(in *relation, keys, list []parsed.Expr, at sparkerr.Origin) (*relation, error) {
	calls := a.timeWindows(a.timeWindows(nil, keys...), list...)
	if len(calls) == 0 {
		return in, nil
	}
	r := a.resolve(in, clauseOther)
	var window *analyzed.Call
	for _, c := range calls {
		w, err := r.timeWindow(c)
		if err != nil {
			return nil, err
		}
		if window != nil && !analyzed.Equal(window, w) {
			return nil, sparkerr.SeveralTimeWindows(at)
		}
		window = w
	}
	time := window.Args[0]
	there, err := a.bind("isnotnull", time)
	if err != nil {
		return nil, err
	}
	base := &analyzed.Filter{Input: in.plan, Condition: there}
	if window.Callee.FunctionName() == sessionWindowName {
		return a.sessions(in, base, window, r, keys)
	}
	width, _ := intValue(window.Args[1])
	slide, _ := intValue(window.Args[2])
	c := newColumn(analyzed.Column{ID: a.newID(), Name: windowName, Type: window.DataType, Nullable: width != slide && time.Nullable(),
		Metadata: types.Metadata{"spark.timeWindow": true}}, nil)
	out := projected(nil, in.columns, in)
	if width == slide {
		p := &analyzed.Project{Input: base, Items: append([]analyzed.Item{{Column: c.Column, Expr: window}}, passItems(physicalColumns(in))...)}
		out.plan, out.projects = p, []*analyzed.Project{p}
	} else {
		explode, err := a.bind("explode", function.OverlappingWindows(window))
		if err != nil {
			return nil, err
		}
		out.plan, out.projects = &analyzed.Generate{Input: base, Generator: explode.(*analyzed.Call), Columns: []analyzed.Column{c.Column}}, nil
		out.pass = passNone
	}
	out.loose = true
	out.hidden = append(in.hidden[:len(in.hidden):len(in.hidden)], c)
	out.timeWindow = c
	return out, nil
}

// withShownWindow is withTimeWindow for filters and sorts: they pass the window on as their first column.
func (a *analyzer) withShownWindow(in *relation, at sparkerr.Origin, list ...parsed.Expr) (*relation, error) {
	out, err := a.withTimeWindow(in, nil, list, at)
	if err != nil || out == in {
		return in, err
	}
	shown := *out
	shown.columns = append([]*column{out.timeWindow}, in.columns...)
	shown.hidden = in.hidden
	return &shown, nil
}

// windowColumn is the column that a call of window() or session_window() means, nil for other calls.
func (r *relation) windowColumn(e *parsed.Call) *column {
	if r == nil || r.timeWindow == nil || !isTimeWindow(e) || !strings.EqualFold(e.Name[0], r.timeWindow.Name) {
		return nil
	}
	return r.timeWindow
}

func physicalColumns(r *relation) []*column {
	if !r.loose {
		return r.columns
	}
	return columnsOf(r.plan.Output(), nil)
}

// timeWindow analyzes one call of window() or session_window().
func (r *resolver) timeWindow(e *parsed.Call) (*analyzed.Call, error) {
	name := strings.ToLower(e.Name[0])
	most := 4
	if name == sessionWindowName {
		most = 2
	}
	if n := len(e.Args); n < 2 || n > most {
		want := "[2, 3, 4]"
		if name == sessionWindowName {
			want = "2"
		}
		return nil, sparkerr.WrongNumArgs(name, want, n, e.At)
	}
	time, err := r.expr(e.Args[0])
	if err != nil {
		return nil, err
	}
	b := &function.Binding{Name: name, Origin: e.At, Conf: r.conf, Session: r.session()}
	if name == sessionWindowName {
		return r.sessionCall(e, time, b)
	}
	w := function.Windows{}
	durations := [...]*int64{&w.Width, &w.Slide, &w.Start}
	for i, arg := range e.Args[1:] {
		if *durations[i], err = r.duration(arg, e.At); err != nil {
			return nil, err
		}
	}
	if len(e.Args) < 3 {
		w.Slide = w.Width
	}
	call := function.TimeWindow(time, w, b)
	if err := r.checkWindowTime(call, time, e.At); err != nil {
		return nil, err
	}
	if function.IsWindow(time.Type()) {
		if time, err = r.bind("window_time", []analyzed.Expr{time}, e.At); err != nil {
			return nil, err
		}
	} else if isString(time.Type()) {
		time = r.implicit(time, types.Timestamp)
	}
	if err := r.checkDurations(call, w, e.At); err != nil {
		return nil, err
	}
	return function.TimeWindow(time, w, b), nil
}

func (r *resolver) checkWindowTime(call *analyzed.Call, time analyzed.Expr, at sparkerr.Origin) error {
	switch time.Type().(type) {
	case types.TimestampType, types.TimestampNTZType, types.StringType, types.DateType, types.NullType:
		return nil
	}
	if function.IsWindow(time.Type()) {
		return nil
	}
	want := sparkerr.TypeChoice("(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)", "STRUCT<start: TIMESTAMP, end: TIMESTAMP>", "STRUCT<start: TIMESTAMP_NTZ, end: TIMESTAMP_NTZ>")
	return sparkerr.UnexpectedInputType(r.text(call), 1, want, r.text(time), time.Type().SQL(), at)
}

// duration is a constant length of time in microseconds.
func (r *resolver) duration(e parsed.Expr, at sparkerr.Origin) (int64, error) {
	l, ok := e.(*parsed.Literal)
	if !ok {
		return 0, sparkerr.WindowDurationConstant(at)
	}
	switch v := l.Value.(type) {
	case int64:
		return v, nil
	case string:
		iv, ok := sqlparse.ParseInterval(v)
		if !ok {
			return 0, sparkerr.CannotParseInterval(v, at)
		}
		if iv.Months != 0 {
			return 0, sparkerr.WindowDurationMonths(v)
		}
		return iv.Micros + int64(iv.Days)*24*3600*1_000_000, nil
	}
	return 0, sparkerr.WindowDurationConstant(at)
}

func (r *resolver) checkDurations(call *analyzed.Call, w function.Windows, at sparkerr.Origin) error {
	text := r.text(call)
	long := func(n int64) string { return strconv.FormatInt(n, 10) + "L" }
	start := max(w.Start, -w.Start)
	switch {
	case w.Width <= 0:
		return sparkerr.ValueOutOfRange(text, sparkerr.ID("window_duration"), "(0, 9223372036854775807]", long(w.Width), at)
	case w.Slide <= 0:
		return sparkerr.ValueOutOfRange(text, sparkerr.ID("slide_duration"), "(0, 9223372036854775807]", long(w.Slide), at)
	case w.Slide > w.Width:
		return sparkerr.ParameterConstraint(text, "slide_duration", long(w.Slide), "<=", "window_duration", long(w.Width), at)
	case start >= w.Slide:
		return sparkerr.ParameterConstraint(text, "abs(start_time)", long(start), "<", "slide_duration", long(w.Slide), at)
	}
	return nil
}

// sessionCall types session_window(time, gap); a gap is text or an interval, and may differ by row.
func (r *resolver) sessionCall(e *parsed.Call, time analyzed.Expr, b *function.Binding) (*analyzed.Call, error) {
	gap, err := r.expr(e.Args[1])
	if err != nil {
		return nil, err
	}
	switch gap.Type().(type) {
	case types.CalendarIntervalType:
	case types.StringType:
		if l, ok := gap.(*analyzed.Literal); ok {
			if text, _ := l.Value.(string); !isIntervalText(text) {
				return nil, sparkerr.CannotParseInterval(text, e.At)
			}
		}
		gap = r.implicit(gap, types.CalendarInterval)
	default:
		return nil, sparkerr.SessionGapType(javaTypeName(gap.Type()))
	}
	if isString(time.Type()) {
		time = r.implicit(time, types.Timestamp)
	}
	return function.SessionWindow(time, gap, b), nil
}

func isIntervalText(text string) bool {
	_, ok := sqlparse.ParseInterval(text)
	return ok
}

// javaTypeName is how the JVM prints a type: IntegerType, DayTimeIntervalType(2,2).
func javaTypeName(t types.DataType) string {
	switch t := t.(type) {
	case types.DayTimeIntervalType:
		return "DayTimeIntervalType(" + strconv.Itoa(t.Start) + "," + strconv.Itoa(t.End) + ")"
	case types.YearMonthIntervalType:
		return "YearMonthIntervalType(" + strconv.Itoa(t.Start) + "," + strconv.Itoa(t.End) + ")"
	}
	name := types.TypeName(t)
	return strings.ToUpper(name[:1]) + name[1:] + "Type"
}
