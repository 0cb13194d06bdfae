package function

import "github.com/sparkduck/sparkduck/translate/types"

func jsonFunctions() []Function {
	return []Function{
		{Name: "json_array_length", Args: sig(str), Type: fixed(types.Int), Nullable: always, Native: "UBIGINT",
			SQL: template("CASE WHEN json_valid($1) AND json_type($1) = 'ARRAY' THEN json_array_length($1) END")},
	}
}
