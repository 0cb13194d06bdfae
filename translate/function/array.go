package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

func arrayFunctions() []Function {
	return []Function{
		{Name: "array", Args: sig(rest(P, 0)), Type: arrayType, Nullable: never, SQL: code(lowerArray)},
		{Name: "array_contains", Args: sig(arrayOf(T), T).orElse(arrayDiff), Type: fixed(types.Boolean),
			Nullable: func(b *Binding, args []analyzed.Expr) bool {
				return anyNullable(b, args) || containsNull(args[0].Type())
			},
			SQL: template("CASE WHEN list_contains($1, $2) THEN true WHEN $1 IS NULL OR $2 IS NULL THEN NULL WHEN list_count($1) < len($1) THEN NULL ELSE false END")},
		{Name: "array_position", Args: sig(arrayOf(T), T).orElse(arrayDiff), Type: fixed(types.Long), Native: ducksql.Integer,
			SQL: template("CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN coalesce(list_position($1, $2), 0) END")},
		{Name: "array_size", Args: sig(anyArray), Type: fixed(types.Int), SQL: rename("len"), Native: ducksql.BigInt},
	}
}

// arrayType is the type of array(..): of void when empty.
func arrayType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	if len(args) == 0 {
		return types.ArrayType{Element: types.Null}, nil
	}
	t, err := common(b, args)
	return types.ArrayType{Element: t, ContainsNull: anyNullable(b, args)}, err
}

func lowerArray(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	list := &ducksql.List{Items: args}
	if len(args) > 0 {
		return list, nil
	}
	t, err := c.DuckType(c.Type())
	if err != nil {
		return nil, err
	}
	return ducksql.CastTo(list, t), nil
}
