package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// subquery lowers a query inside an expression. Its plan sees the columns in scope as those of an enclosing query.
// A scalar subquery of several rows is an error of DuckDB, which DecodeRaised knows.
func (l *lowerer) subquery(e *analyzed.Subquery) (ducksql.Expr, error) {
	switch e.Kind {
	case analyzed.Scalar:
		q, err := l.inner(e)
		if err != nil {
			return nil, err
		}
		l.MayFail("SCALAR_SUBQUERY_TOO_MANY_ROWS", e.At)
		return &ducksql.Subquery{Query: q}, nil
	case analyzed.Exists:
		in, err := l.rows(e.Plan, l.scope, columnSet{})
		if err != nil {
			return nil, err
		}
		return &ducksql.Exists{Query: l.query(in, nil, nil)}, nil
	}
	if len(e.Values) == 1 {
		value, err := l.Lower(e.Values[0])
		if err != nil {
			return nil, err
		}
		q, err := l.inner(e)
		if err != nil {
			return nil, err
		}
		return &ducksql.InSubquery{Value: value, Query: q}, nil
	}
	return l.rowIn(e)
}

func (l *lowerer) inner(e *analyzed.Subquery) (ducksql.Query, error) {
	out := ids(e.Plan.Output())
	in, err := l.rows(e.Plan, l.scope, setOf(out))
	if err != nil {
		return nil, err
	}
	if e.Kind == analyzed.Scalar && len(out) != 1 {
		return nil, internal("a scalar subquery has more than one column")
	}
	return l.query(in, out, nil), nil
}

// rowIn is (a, b) IN (SELECT x, y ..): true when some row equals, NULL when none does but some might, else false.
func (l *lowerer) rowIn(e *analyzed.Subquery) (ducksql.Expr, error) {
	values, err := l.all(e.Values)
	if err != nil {
		return nil, err
	}
	equal, err := l.existsRow(e, func(value, column ducksql.Expr) ducksql.Expr {
		return ducksql.Op(ducksql.PrecComparison, "=", value, column)
	}, values)
	if err != nil {
		return nil, err
	}
	possible, err := l.existsRow(e, func(value, column ducksql.Expr) ducksql.Expr {
		return ducksql.Func("coalesce", ducksql.Op(ducksql.PrecComparison, "=", value, column), ducksql.Bool{Value: true})
	}, values)
	if err != nil {
		return nil, err
	}
	return &ducksql.Case{
		Whens: []ducksql.When{{Condition: equal, Result: ducksql.Bool{Value: true}}, {Condition: possible, Result: ducksql.CastTo(ducksql.Null{}, ducksql.Boolean)}},
		Else:  ducksql.Bool{},
	}, nil
}

func (l *lowerer) existsRow(e *analyzed.Subquery, match func(value, column ducksql.Expr) ducksql.Expr, values []ducksql.Expr) (ducksql.Expr, error) {
	out := ids(e.Plan.Output())
	in, err := l.rows(e.Plan, l.scope, setOf(out))
	if err != nil {
		return nil, err
	}
	in = l.wrapped(in, nil)
	for i, id := range out {
		in.where = append(in.where, match(values[i], in.byID[id].expr))
	}
	return &ducksql.Exists{Query: l.query(in, nil, nil)}, nil
}
