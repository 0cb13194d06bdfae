package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

func mapFunctions() []Function {
	return []Function{
		{Name: "map_keys", Args: sig(mapOf(K, V)), SQL: rename("map_keys"),
			Type: byArgument(0, func(t types.DataType) types.DataType { return types.ArrayType{Element: keyType(t)} })},
		{Name: "map_values", Args: sig(mapOf(K, V)), SQL: rename("map_values"),
			Type: func(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
				t := args[0].Type()
				return types.ArrayType{Element: valueType(t), ContainsNull: containsNull(t)}, nil
			}},
	}
}
