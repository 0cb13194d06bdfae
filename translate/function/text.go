package function

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/types"
)

// maxTextDepth bounds the nesting that Text follows; deeper parts print as three dots.
const maxTextDepth = 1000

// Text is the text of an expression as automatic column names and messages show it: implicit casts are hidden.
func Text(e analyzed.Expr, c conf.Conf) string {
	return texter{c}.text(e, 0)
}

type texter struct{ conf conf.Conf }

func (t texter) text(e analyzed.Expr, depth int) string {
	if depth > maxTextDepth {
		return "..."
	}
	depth++
	switch e := e.(type) {
	case nil:
		return ""
	case *analyzed.ColumnRef:
		return e.Name
	case *analyzed.Literal:
		return LiteralText(e.Value, e.DataType, t.conf)
	case *analyzed.Call:
		return t.callText(e, depth)
	case *analyzed.Cast:
		return t.castText(e, depth)
	case *analyzed.Case:
		return t.caseText(e, depth)
	case *analyzed.In:
		return "(" + t.text(e.Value, depth) + " IN (" + strings.Join(t.texts(e.List, depth), ", ") + "))"
	case *analyzed.Subquery:
		return t.subqueryText(e, depth)
	case *analyzed.Lambda:
		s := "lambdafunction(" + t.text(e.Body, depth)
		for _, p := range e.Params {
			s += ", " + t.text(p, depth)
		}
		return s + strings.Repeat(", namedlambdavariable()", e.Hidden) + ")"
	case *analyzed.LambdaVar:
		if e.Untyped {
			return e.Name
		}
		return "namedlambdavariable()"
	case *analyzed.WindowCall:
		return t.windowText(e, depth)
	case *analyzed.Field:
		return t.text(e.Input, depth) + "." + e.Name
	case *analyzed.Alias:
		if e.Display != "" {
			return e.Display
		}
		return t.text(e.Input, depth) + " AS " + types.QuoteIfNeeded(e.Name)
	}
	return "?"
}

func (t texter) texts(es []analyzed.Expr, depth int) []string {
	out := make([]string, len(es))
	for i, e := range es {
		out[i] = t.text(e, depth)
	}
	return out
}

func (t texter) callText(c *analyzed.Call, depth int) string {
	s := c.Callee.Display(c, t.texts(c.Args, depth))
	if len(c.OrderBy) > 0 {
		keys := make([]string, len(c.OrderBy))
		for i, o := range c.OrderBy {
			keys[i] = t.text(o.Expr, depth)
		}
		within := withinRule(ascendingKeys)
		if row, ok := c.Callee.(*Function); ok && row.Within != nil {
			within = row.Within
		}
		s += within(c.OrderBy, keys)
	}
	if c.Filter != nil {
		s += " FILTER (WHERE " + t.text(c.Filter, depth) + ")"
	}
	return s
}

func (t texter) castText(c *analyzed.Cast, depth int) string {
	inner := t.text(c.Input, depth)
	if c.Implicit || isNested(c.DataType) {
		return inner
	}
	name := "CAST("
	if c.Mode == analyzed.Try {
		name = "TRY_CAST("
	}
	return name + inner + " AS " + c.DataType.SQL() + ")"
}

func (t texter) caseText(c *analyzed.Case, depth int) string {
	if c.If {
		last := "NULL"
		if c.Else != nil {
			last = t.text(c.Else, depth)
		}
		return "(IF(" + t.text(c.Whens[0].Condition, depth) + ", " + t.text(c.Whens[0].Result, depth) + ", " + last + "))"
	}
	var b strings.Builder
	b.WriteString("CASE")
	for _, w := range c.Whens {
		b.WriteString(" WHEN " + t.text(w.Condition, depth) + " THEN " + t.text(w.Result, depth))
	}
	if c.Else != nil {
		b.WriteString(" ELSE " + t.text(c.Else, depth))
	}
	return b.String() + " END"
}

func (t texter) subqueryText(s *analyzed.Subquery, depth int) string {
	outer := make([]string, len(s.Outer))
	for i, c := range s.Outer {
		outer[i] = c.Name
	}
	list := strings.Join(outer, ", ")
	switch s.Kind {
	case analyzed.Exists:
		return "exists(" + list + ")"
	case analyzed.InQuery:
		value := strings.Join(t.texts(s.Values, depth), ", ")
		if len(s.Values) > 1 {
			named := make([]string, 0, 2*len(s.Values))
			for _, v := range s.Values {
				text := t.text(v, depth)
				named = append(named, "'"+text+"'", text)
			}
			value = callText("named_struct", false, named)
		}
		return "(" + value + " IN (listquery(" + list + ")))"
	}
	return "scalarsubquery(" + list + ")"
}

func (t texter) windowText(w *analyzed.WindowCall, depth int) string {
	var parts []string
	if len(w.PartitionBy) > 0 {
		parts = append(parts, "PARTITION BY "+strings.Join(t.texts(w.PartitionBy, depth), ", "))
	}
	if len(w.OrderBy) > 0 {
		keys := make([]string, len(w.OrderBy))
		for i, o := range w.OrderBy {
			keys[i] = t.text(o.Expr, depth)
		}
		parts = append(parts, "ORDER BY "+orderTexts(w.OrderBy, keys))
	}
	return t.text(w.Function, depth) + " OVER (" + strings.Join(append(parts, t.frameText(w, depth)), " ") + ")"
}

// frameText prints the frame; lag and lead have one of their own, a single row at their offset.
func (t texter) frameText(w *analyzed.WindowCall, depth int) string {
	if name := w.Function.Callee.FunctionName(); (name == "lag" || name == "lead") && len(w.Function.Args) > 1 {
		offset := t.text(w.Function.Args[1], depth)
		if name == "lag" {
			if negated, ok := strings.CutPrefix(offset, "-"); ok {
				offset = negated
			} else {
				offset = "-" + offset
			}
		}
		return "ROWS BETWEEN " + offset + " FOLLOWING AND " + offset + " FOLLOWING"
	}
	unit := "RANGE"
	if w.Frame.Rows {
		unit = "ROWS"
	}
	return unit + " BETWEEN " + t.boundText(w.Frame.Lower, true, depth) + " AND " + t.boundText(w.Frame.Upper, false, depth)
}

func (t texter) boundText(b analyzed.Bound, lower bool, depth int) string {
	switch b.Kind {
	case analyzed.UnboundedPreceding:
		return "UNBOUNDED PRECEDING"
	case analyzed.CurrentRow:
		return "CURRENT ROW"
	case analyzed.UnboundedFollowing:
		return "UNBOUNDED FOLLOWING"
	}
	switch {
	case b.Written != nil && b.Preceding && b.WrittenCast: // Spark takes the cast minus for a following row
		return "(- " + t.text(b.Written, depth) + ") FOLLOWING"
	case b.Written != nil && b.Preceding:
		return t.text(b.Written, depth) + " PRECEDING"
	case b.Written != nil:
		return t.text(b.Written, depth) + " FOLLOWING"
	case b.Preceding:
		return strings.TrimPrefix(strings.Replace(t.text(b.Offset, depth), "'-", "'", 1), "-") + " PRECEDING"
	}
	return t.text(b.Offset, depth) + " FOLLOWING"
}

// expr is Text for messages of a call being bound.
func (b *Binding) text(e analyzed.Expr) string { return Text(e, b.Conf) }

// sqlText is the text of the call being bound.
func (b *Binding) sqlText(args []analyzed.Expr) string {
	shown := make([]analyzed.Expr, 0, len(args))
	for i, a := range args {
		if a == nil {
			a = b.unanalyzedLambda(i)
		}
		shown = append(shown, a)
	}
	return Text(&analyzed.Call{Typed: analyzed.Typed{DataType: types.Null}, Callee: b.row, Name: b.shownName(), Args: shown,
		Distinct: b.Distinct, Filter: b.Filter, OrderBy: b.OrderBy}, b.Conf)
}

// unanalyzedLambda is argument i, a lambda, before its parameters have types: it shows them by their names.
func (b *Binding) unanalyzedLambda(i int) *analyzed.Lambda {
	if b.Lambda == nil || b.LambdaArity(i) < 0 {
		return &analyzed.Lambda{}
	}
	params := make([]*analyzed.LambdaVar, b.LambdaArity(i))
	for k := range params {
		params[k] = &analyzed.LambdaVar{Typed: analyzed.Typed{DataType: types.Null, Null: true}, Untyped: true}
	}
	l, err := b.Lambda(i, params)
	if err != nil {
		return &analyzed.Lambda{}
	}
	return l
}
