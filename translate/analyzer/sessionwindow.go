package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// sessions gives each row the session it belongs to: events of equal keys whose windows touch are one session, unless no
// grouping expression asks for sessions: then each event is its own. Joining takes three
// steps: the window of each event, the count of gaps before it, and the bounds over the events with the same count.
func (a *analyzer) sessions(in *relation, base analyzed.Plan, window *analyzed.Call, r *resolver, keys []parsed.Expr) (*relation, error) {
	s := sessionBuilder{analyzer: a}
	if err := s.partitions(r, keys); err != nil {
		return nil, err
	}
	event := newColumn(analyzed.Column{ID: a.newID(), Name: "event", Type: window.DataType}, nil)
	passed := physicalColumns(in)
	events := &analyzed.Project{Input: base, Items: append([]analyzed.Item{{Column: event.Column, Expr: window}}, passItems(passed)...)}
	start, end := s.field(event, window, 0), s.field(event, window, 1)
	longer, err := a.bind(">", end, start)
	if err != nil {
		return nil, err
	}
	positive := &analyzed.Filter{Input: events, Condition: longer}
	if len(a.timeWindows(nil, keys...)) == 0 {
		return sessionColumn(a.newID(), positive, event.ref, passed, in), nil
	}
	gap, err := s.gap(start, end)
	if err != nil {
		return nil, err
	}
	plan, number, err := s.computed(positive, gap)
	if err != nil {
		return nil, err
	}
	s.keys = append(s.keys, number)
	first, err := s.over("min", start, nil, wholeFrame())
	if err != nil {
		return nil, err
	}
	last, err := s.over("max", end, nil, wholeFrame())
	if err != nil {
		return nil, err
	}
	session, err := a.bind("named_struct", literal("start", types.String, window.At), first, literal("end", types.String, window.At), last)
	if err != nil {
		return nil, err
	}
	expr := analyzed.Expr(session)
	if plan, err = a.withWindows(plan, []*analyzed.Expr{&expr}); err != nil {
		return nil, err
	}
	return sessionColumn(a.newID(), plan, expr, passed, in), nil
}

// sessionColumn adds the session to the columns that pass, where stars do not list it.
func sessionColumn(id analyzed.ColumnID, plan analyzed.Plan, session analyzed.Expr, passed []*column, in *relation) *relation {
	c := newColumn(analyzed.Column{ID: id, Name: sessionWindowName, Type: session.Type(), Metadata: types.Metadata{"spark.sessionWindow": true}}, nil)
	p := &analyzed.Project{Input: plan, Items: append([]analyzed.Item{{Column: c.Column, Expr: session}}, passItems(passed)...)}
	out := projected(p, in.columns, in)
	out.hidden, out.loose, out.timeWindow = append(in.hidden[:len(in.hidden):len(in.hidden)], c), true, c
	return out
}

type sessionBuilder struct {
	*analyzer
	keys []analyzed.Expr
}

// partitions analyzes the other grouping expressions.
func (s *sessionBuilder) partitions(r *resolver, keys []parsed.Expr) error {
	for _, k := range keys {
		if len(s.timeWindows(nil, k)) > 0 {
			continue
		}
		if _, isOrdinal := ordinal(k); isOrdinal {
			return sparkerr.NotImplemented("session_window beside grouping by position", k.Origin())
		}
		x, err := r.expr(k)
		if err != nil {
			return err
		}
		s.keys = append(s.keys, x)
	}
	return nil
}

func (s *sessionBuilder) field(c *column, window *analyzed.Call, i int) analyzed.Expr {
	f := window.DataType.(types.StructType).Fields[i]
	return &analyzed.Field{Typed: typed(f.Type, true, window.At), Input: c.ref, Index: i, Name: f.Name}
}

func wholeFrame() analyzed.Frame {
	return analyzed.Frame{Rows: true, Lower: analyzed.Bound{Kind: analyzed.UnboundedPreceding}, Upper: analyzed.Bound{Kind: analyzed.UnboundedFollowing}}
}

func (s *sessionBuilder) over(name string, arg analyzed.Expr, order []analyzed.SortOrder, frame analyzed.Frame) (analyzed.Expr, error) {
	fn, err := function.Bind(&function.Binding{Name: name, Args: []analyzed.Expr{arg}, Conf: s.conf})
	if err != nil {
		return nil, err
	}
	return &analyzed.WindowCall{Typed: typed(fn.Type(), fn.Nullable(), sparkerr.Origin{}), Function: fn.(*analyzed.Call), PartitionBy: s.keys, OrderBy: order, Frame: frame}, nil
}

// gap counts, for each event in order of time, the earlier places where no window reached the next event.
func (s *sessionBuilder) gap(start, end analyzed.Expr) (analyzed.Expr, error) {
	order := []analyzed.SortOrder{{Expr: start, NullsFirst: true}}
	before := analyzed.Frame{Rows: true, Lower: analyzed.Bound{Kind: analyzed.UnboundedPreceding},
		Upper: analyzed.Bound{Kind: analyzed.OffsetBound, Offset: literal(int64(-1), types.Int, sparkerr.Origin{}), Preceding: true}}
	reached, err := s.over("max", end, order, before)
	if err != nil {
		return nil, err
	}
	apart, err := s.bind(">", start, reached)
	if err != nil {
		return nil, err
	}
	one, zero := literal(int64(1), types.Int, sparkerr.Origin{}), literal(int64(0), types.Int, sparkerr.Origin{})
	step := &analyzed.Case{Typed: typed(types.Int, false, sparkerr.Origin{}), Whens: []analyzed.When{{Condition: apart, Result: one}}, Else: zero}
	upToHere := analyzed.Frame{Rows: true, Lower: analyzed.Bound{Kind: analyzed.UnboundedPreceding}, Upper: analyzed.Bound{Kind: analyzed.CurrentRow}}
	return s.over("sum", step, order, upToHere)
}

// computed evaluates an expression of windows over a plan.
func (s *sessionBuilder) computed(plan analyzed.Plan, e analyzed.Expr) (analyzed.Plan, analyzed.Expr, error) {
	plan, err := s.withWindows(plan, []*analyzed.Expr{&e})
	return plan, e, err
}
