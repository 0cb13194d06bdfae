package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

func lambdaFunctions() []Function {
	fold := sig(arrayOf(T), anything, lambda(2, accumulatorAndElement), opt(lambda(1, accumulated)))
	return []Function{
		{Name: "aggregate", Args: fold, Check: checkMerge, Type: foldType, Nullable: always, Show: foldText, SQL: code(lowerFold)},
		{Name: "array_sort", Args: sig(arrayOf(T), opt(lambda(2, twoElements))), Check: checkComparator, Type: sameAs(0), Nullable: like(0), SQL: code(lowerArraySort), Show: arraySortText},
		{Name: "exists", Args: sig(arrayOf(T), predicate(1, elementOnly)), Type: fixed(types.Boolean), Nullable: quantifierNull, SQL: code(lowerQuantifier(existsTemplate))},
		{Name: "filter", Args: sig(arrayOf(T), predicate(1, elementAndIndex)), Type: sameAs(0), Nullable: like(0), SQL: code(lowerListLambda("list_filter"))},
		{Name: "forall", Args: sig(arrayOf(T), predicate(1, elementOnly)), Type: fixed(types.Boolean), Nullable: quantifierNull, SQL: code(lowerQuantifier(forallTemplate))},
		{Name: "map_filter", Args: sig(mapOf(K, V), predicate(2, keyAndValue)), Type: sameAs(0), Nullable: like(0), SQL: code(lowerMapLambda(mapFilter))},
		{Name: "map_zip_with", Args: sig(mapOf(K, T), mapOf(K, V), lambda(3, keyAndTwoValues)).orElse(mapZipDiff), Nullable: of(0, 1), SQL: code(lowerMapZipWith),
			Type: func(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
				return types.MapType{Key: keyType(args[0].Type()), Value: args[2].Type(), ValueContainsNull: args[2].Nullable()}, nil
			}},
		alias("reduce", "aggregate"),
		{Name: "transform", Args: sig(arrayOf(T), lambda(1, elementAndIndex)), Type: transformType, Nullable: like(0), SQL: code(lowerListLambda("list_transform"))},
		{Name: "transform_keys", Args: sig(mapOf(K, V), lambda(2, keyAndValue)), Check: checkMapKey, Nullable: like(0), SQL: code(lowerTransformKeys),
			Type: func(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
				t := args[0].Type()
				return types.MapType{Key: args[1].Type(), Value: valueType(t), ValueContainsNull: containsNull(t)}, nil
			}},
		{Name: "transform_values", Args: sig(mapOf(K, V), lambda(2, keyAndValue)), Nullable: like(0), SQL: code(lowerMapLambda(transformValues)),
			Type: func(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
				return types.MapType{Key: keyType(args[0].Type()), Value: args[1].Type(), ValueContainsNull: args[1].Nullable()}, nil
			}},
		{Name: "zip_with", Args: sig(arrayOf(T), arrayOf(V), lambda(2, twoNullableElements)), Nullable: of(0, 1), SQL: code(lowerZipWith),
			Type: func(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
				return types.ArrayType{Element: args[2].Type(), ContainsNull: true}, nil
			}},
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
		list, l, err := c.valueAndLambda(1)
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

// valueAndLambda are the two arguments, the second a lambda with at least so many parameters.
func (c *lowering) valueAndLambda(least int) (value ducksql.Expr, l *ducksql.Lambda, err error) {
	if value, err = c.arg(0); err != nil {
		return nil, nil, err
	}
	l, err = c.lambda(1, least)
	return value, l, err
}

// pairAndLambda are the first three arguments, the third a lambda with at least so many parameters.
func (c *lowering) pairAndLambda(least int) (a, b ducksql.Expr, l *ducksql.Lambda, err error) {
	if a, err = c.arg(0); err != nil {
		return nil, nil, nil, err
	}
	if b, err = c.arg(1); err != nil {
		return nil, nil, nil, err
	}
	l, err = c.lambda(2, least)
	return a, b, l, err
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
