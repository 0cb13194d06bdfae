package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// vectorFunctions work on arrays of floats.
func vectorFunctions() []Function {
	list := types.ArrayType{Element: types.Float}
	pair := func(name string, sql Lowering) Function {
		return Function{Name: name, Args: sig(anything, anything).with(floatVectors(2)), Type: fixed(types.Float), Nullable: always, SQL: sql}
	}
	norm := func(name string, t types.DataType, sql Lowering) Function {
		return Function{Name: name, Args: sig(anything, defaultTo(anything, literal(types.Float, 2.0))).with(floatVectors(1)), Type: fixed(t), Nullable: always, SQL: sql}
	}
	const reason = "sums of vectors are not supported"
	return []Function{
		{Name: "vector_avg", Class: aggregate, Unsupported: reason},
		pair("vector_cosine_similarity", native("vector_cosine_similarity")),
		pair("vector_inner_product", native("vector_inner_product")),
		pair("vector_l2_distance", native("vector_l2_distance")),
		norm("vector_norm", types.Float, native("vector_norm")),
		norm("vector_normalize", list, native("vector_normalize")),
		{Name: "vector_sum", Class: aggregate, Unsupported: reason},
	}
}

// floatVectors wants arrays of floats in the first n arguments and a float behind them, and casts nothing.
func floatVectors(n int) coerceRule {
	return func(b *Binding, args []analyzed.Expr) error {
		for i, a := range args {
			wanted, ok := types.DataType(types.Float), a.Type() == types.Float
			if i < n {
				wanted = types.ArrayType{Element: types.Float, ContainsNull: true}
				ok = isArray(a.Type()) && elementType(a.Type()) == types.Float
			}
			if !ok {
				return sparkerr.Mismatch("UNEXPECTED_INPUT_TYPE", b.sqlText(args), b.Origin, "paramIndex", sparkerr.Ordinal(i+1),
					"requiredType", sparkerr.TypeSQL(wanted.SQL()), "inputSql", sparkerr.Expr(b.text(a)), "inputType", sparkerr.TypeSQL(a.Type().SQL()))
			}
		}
		return nil
	}
}
