package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// columnsRule is the output of a generator: the schema of the rows it makes. Outer forms make every column nullable,
// which the analyzer does.
type columnsRule func(b *Binding, args []analyzed.Expr) (types.StructType, error)

func generatorFunctions() []Function {
	return []Function{
		{Name: "explode", Class: generator, Args: sig(oneOf(anyArray, anyMap)), Columns: explodeColumns, SQL: rename("unnest")},
	}
}

func explodeColumns(_ *Binding, args []analyzed.Expr) (types.StructType, error) {
	switch t := args[0].Type().(type) {
	case types.ArrayType:
		return types.StructType{Fields: []types.Field{{Name: "col", Type: t.Element, Nullable: t.ContainsNull}}}, nil
	case types.MapType:
		return types.StructType{Fields: []types.Field{{Name: "key", Type: t.Key}, {Name: "value", Type: t.Value, Nullable: t.ValueContainsNull}}}, nil
	}
	return types.StructType{}, nil
}
