package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// subquery lowers a query inside an expression. Its plan sees the columns in scope as those of an enclosing query.
// A scalar subquery of several rows is an error of DuckDB, which DecodeRaised knows. IN over a subquery is never NULL:
// Spark evaluates it as a join that marks rows, and takes unknown for false, under NOT too.
func (l *lowerer) subquery(e *analyzed.Subquery) (ducksql.Expr, error) {
	switch e.Kind {
	case analyzed.Scalar:
		q, err := l.inner(e)
		if err != nil {
			return nil, err
		}
		if len(e.Outer) == 0 {
			l.MayFail("SCALAR_SUBQUERY_TOO_MANY_ROWS", e.At) // of correlated ones Spark names no place
		}
		return &ducksql.Subquery{Query: q}, nil
	case analyzed.Exists:
		in, err := l.rows(e.Plan, l.scope, analyzed.ColumnSet{})
		if err != nil {
			return nil, err
		}
		return &ducksql.Exists{Query: l.query(in, nil, nil)}, nil
	}
	return l.known(l.inQuery(e, false))
}

// known makes an unknown truth value false.
func (l *lowerer) known(e ducksql.Expr, err error) (ducksql.Expr, error) {
	if err != nil {
		return nil, err
	}
	if isLiteral(e) {
		return e, nil
	}
	return ducksql.Func("coalesce", e, ducksql.Bool{}), nil
}

// isNullLiteral tells a constant NULL, which Spark folds before it looks at the subquery.
func isNullLiteral(e analyzed.Expr) bool {
	switch e := e.(type) {
	case *analyzed.Literal:
		return e.Value == nil
	case *analyzed.Cast:
		return isNullLiteral(e.Input)
	}
	return false
}

// predicate lowers a condition of which only true counts. IN over subqueries stays bare there, so that DuckDB plans it as a join.
func (l *lowerer) predicate(e analyzed.Expr) (ducksql.Expr, error) {
	c, ok := e.(*analyzed.Call)
	if !ok || c.Callee.FunctionName() != "and" {
		return l.conjunct(e)
	}
	operands := flatten(c, "and")
	out := make([]ducksql.Expr, len(operands))
	for i, o := range operands {
		sql, err := l.conjunct(o)
		if err != nil {
			return nil, err
		}
		out[i] = sql
	}
	return balanced(out, "AND", ducksql.PrecAnd), nil
}

func (l *lowerer) conjunct(e analyzed.Expr) (ducksql.Expr, error) {
	if s, negated := inQueryOf(e); s != nil {
		return l.inQuery(s, negated)
	}
	return l.Lower(e)
}

// inQueryOf is the subquery of an IN or NOT IN.
func inQueryOf(e analyzed.Expr) (s *analyzed.Subquery, negated bool) {
	if c, ok := e.(*analyzed.Call); ok && len(c.Args) == 1 && isNot(c) {
		e, negated = c.Args[0], true
	}
	if s, ok := e.(*analyzed.Subquery); ok && s.Kind == analyzed.InQuery {
		return s, negated
	}
	return nil, false
}

func isNot(c *analyzed.Call) bool {
	name := c.Callee.FunctionName()
	return name == "not" || name == "!"
}

func (l *lowerer) inQuery(e *analyzed.Subquery, negated bool) (ducksql.Expr, error) {
	if err := checkCompared(e.Values, analyzed.Expr.Type); err != nil {
		return nil, err
	}
	if len(e.Values) > 1 {
		return l.rowIn(e, negated)
	}
	if isNullLiteral(e.Values[0]) {
		return ducksql.CastTo(ducksql.Null{}, ducksql.Boolean), nil
	}
	value, err := l.Lower(e.Values[0])
	if err != nil {
		return nil, err
	}
	q, err := l.inner(e)
	if err != nil {
		return nil, err
	}
	return &ducksql.InSubquery{Value: value, Query: q, Not: negated}, nil
}

func (l *lowerer) inner(e *analyzed.Subquery) (ducksql.Query, error) {
	out := analyzed.IDs(e.Plan.Output())
	in, err := l.rows(e.Plan, l.scope, analyzed.SetOf(out))
	if err != nil {
		return nil, err
	}
	if len(out) != 1 {
		return nil, internal("a subquery of one value has another number of columns")
	}
	return l.query(in, out, nil), nil
}

// rowIn is (a, b) IN (SELECT x, y ..): some row equals. NOT IN is true when no row equals and none might.
func (l *lowerer) rowIn(e *analyzed.Subquery, negated bool) (ducksql.Expr, error) {
	values, err := l.all(e.Values)
	if err != nil {
		return nil, err
	}
	out := analyzed.IDs(e.Plan.Output())
	in, err := l.rows(e.Plan, l.scope, analyzed.SetOf(out))
	if err != nil {
		return nil, err
	}
	in = l.wrapped(in, nil)
	for i, id := range out {
		match := ducksql.Op(ducksql.PrecComparison, "=", values[i], in.byID[id].expr)
		if negated {
			match = ducksql.Func("coalesce", match, ducksql.Bool{Value: true})
		}
		in.where = append(in.where, match)
	}
	exists := &ducksql.Exists{Query: l.query(in, nil, nil)}
	if negated {
		return &ducksql.Unary{Op: "NOT", Prec: ducksql.PrecNot, Operand: exists}, nil
	}
	return exists, nil
}
