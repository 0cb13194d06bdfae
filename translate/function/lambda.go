package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

func lambdaFunctions() []Function {
	return []Function{
		{Name: "filter", Args: sig(arrayOf(T), predicate(1, elementAndIndex)), Type: sameAs(0), Nullable: like(0), SQL: code(lowerListLambda("list_filter"))},
		{Name: "transform", Args: sig(arrayOf(T), lambda(1, elementAndIndex)), Type: transformType, Nullable: like(0), SQL: code(lowerListLambda("list_transform"))},
	}
}

// elementAndIndex offers (element, index) of array argument 0.
func elementAndIndex(args []analyzed.Expr) []analyzed.Typed {
	t := args[0].Type()
	return []analyzed.Typed{{DataType: elementType(t), Null: containsNull(t)}, {DataType: types.Int}}
}

func transformType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	return types.ArrayType{Element: args[1].Type(), ContainsNull: args[1].Nullable()}, nil
}

// lowerListLambda calls a list function whose lambda takes element and index.
func lowerListLambda(name string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		list, err := c.arg(0)
		if err != nil {
			return nil, err
		}
		l, err := c.lambda(1, 1)
		if err != nil {
			return nil, err
		}
		if len(l.Params) > 1 {
			l = zeroBased(l, 1)
		}
		return ducksql.Func(name, list, l), nil
	}
}

// lambda is the SQL of lambda argument i with at least so many parameters: DuckDB wants as many as it passes.
func (c *lowering) lambda(i, least int) (*ducksql.Lambda, error) {
	e, err := c.arg(i)
	if err != nil {
		return nil, err
	}
	l, ok := e.(*ducksql.Lambda)
	if !ok {
		l = &ducksql.Lambda{Body: e}
	}
	out := &ducksql.Lambda{Params: append([]string(nil), l.Params...), Body: l.Body}
	for k := len(out.Params); k < least; k++ {
		out.Params = append(out.Params, unusedParams[k])
	}
	return out, nil
}

// unusedParams are names of parameters the user did not write.
var unusedParams = []string{"u0", "u1", "u2"}

// zeroBased makes parameter i, which DuckDB counts from 1, count from 0: the body becomes that of an inner lambda
// over a one-element list.
func zeroBased(l *ducksql.Lambda, i int) *ducksql.Lambda {
	const outer = "j0"
	params := append([]string(nil), l.Params...)
	params[i] = outer
	index := ducksql.CastTo(ducksql.Op(ducksql.PrecAdd, "-", ducksql.Column(outer), ducksql.Int(1)), ducksql.Integer)
	body := &ducksql.Index{
		Base: ducksql.Func("list_transform", &ducksql.List{Items: []ducksql.Expr{index}},
			&ducksql.Lambda{Params: []string{l.Params[i]}, Body: l.Body}),
		At: ducksql.Int(1),
	}
	return &ducksql.Lambda{Params: params, Body: body}
}
