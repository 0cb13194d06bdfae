package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

func miscFunctions() []Function {
	return []Function{
		{Name: "typeof", Args: sig(anything), Type: fixed(types.String), Nullable: never,
			SQL: rewrite(func(c *lowering) (analyzed.Expr, error) { return stringLit(types.CatalogString(c.Args[0].Type())), nil })},
		{Name: "uuid", Type: fixed(types.String), Nullable: never, Volatile: true, Native: "UUID", SQL: rename("uuid")},
	}
}
