package analyzer

import (
	"errors"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// constant evaluates a foldable expression: literals here, all else by the engine.
func (a *analyzer) constant(e analyzed.Expr) (any, error) {
	switch e := e.(type) {
	case *analyzed.Literal:
		return e.Value, nil
	case *analyzed.Alias:
		return a.constant(e.Input)
	case *analyzed.Cast:
		in, err := a.constant(e.Input)
		if err != nil {
			return nil, err
		}
		if in == nil {
			return nil, nil
		}
		if v, ok := widened(in, e.Input.Type(), e.DataType); ok {
			return v, nil
		}
	case *analyzed.Call:
		if (e.Callee.FunctionName() == "negative" || e.Callee.FunctionName() == "-") && len(e.Args) == 1 {
			v, err := a.constant(e.Args[0])
			return negated(v), err
		}
	}
	return a.evaluate(e)
}

// constantOf is constant of e cast to t.
func (a *analyzer) constantOf(e analyzed.Expr, t types.DataType) (any, error) {
	if types.Equal(e.Type(), t) {
		return a.constant(e)
	}
	return a.constant(a.implicit(e, t))
}

// evaluate asks the engine for the value of a constant expression.
func (a *analyzer) evaluate(e analyzed.Expr) (any, error) {
	if a.env.Eval == nil {
		return nil, sparkerr.NotImplementedBecause("constant expression "+a.text(e), "nothing evaluates it here", e.Origin())
	}
	c := analyzed.Column{ID: a.newID(), Name: "value", Type: e.Type(), Nullable: true}
	rows, err := a.env.Eval(a.ctx, &analyzed.Values{Columns: []analyzed.Column{c}, Rows: [][]analyzed.Expr{{e}}})
	if err != nil {
		return nil, err
	}
	if len(rows) != 1 || len(rows[0]) != 1 {
		return nil, sparkerr.Internal(errors.New("a constant did not evaluate to one value"))
	}
	return rows[0][0], nil
}

// widened converts a constant where that needs no engine: between integers, to floats, to decimals and to text of integers.
func widened(v any, from, to types.DataType) (any, bool) {
	if types.Equal(from, to) {
		return v, true
	}
	n, ok := v.(int64)
	if !ok || !types.IsIntegral(from) {
		return nil, false
	}
	switch to := to.(type) {
	case types.ByteType:
		return n, n == int64(int8(n))
	case types.ShortType:
		return n, n == int64(int16(n))
	case types.IntType:
		return n, n == int64(int32(n))
	case types.LongType:
		return n, true
	case types.DoubleType:
		return float64(n), true
	case types.DecimalType:
		text := strconv.FormatInt(n, 10)
		if len(strings.TrimPrefix(text, "-")) > to.Precision-to.Scale {
			return nil, false
		}
		if to.Scale > 0 {
			text += "." + strings.Repeat("0", to.Scale)
		}
		return parsed.Decimal(text), true
	case types.StringType:
		return strconv.FormatInt(n, 10), true
	}
	return nil, false
}

func negated(v any) any {
	switch v := v.(type) {
	case int64:
		return -v
	case float64:
		return -v
	case parsed.Decimal:
		if s, ok := strings.CutPrefix(string(v), "-"); ok {
			return parsed.Decimal(s)
		}
		return "-" + v
	case parsed.Interval:
		return parsed.Interval{Months: -v.Months, Days: -v.Days, Micros: -v.Micros}
	}
	return v
}
