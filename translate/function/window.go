package function

import "github.com/sparkduck/sparkduck/translate/types"

func windowFunctions() []Function {
	return []Function{
		{Name: "row_number", Class: window, Type: fixed(types.Int), Nullable: never, Native: "BIGINT", SQL: rename("row_number")},
	}
}
