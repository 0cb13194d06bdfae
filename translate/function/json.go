package function

import "github.com/sparkduck/sparkduck/translate/types"

func jsonFunctions() []Function {
	return []Function{
		{Name: "from_json", Args: sig(strict(str), anything, opt(anything)), Check: checkOptions(1), Type: fromJSONType, Nullable: always,
			Show: fromJSONText, SQL: code(lowerParsing("from_json"))},
		{Name: "get_json_object", Args: sig(strict(str), strict(str)), Type: fixed(types.String), Nullable: always, SQL: native("get_json_object")},
		{Name: "json_array_length", Args: sig(strict(str)), Type: fixed(types.Int), Nullable: always, SQL: native("json_array_length")},
		{Name: "json_object_keys", Args: sig(strict(str)), Type: fixed(types.ArrayType{Element: types.String, ContainsNull: true}), Nullable: always,
			SQL: native("json_object_keys")},
		{Name: "schema_of_json", Args: sig(called("json", constantOf(strict(str))), opt(anything)), Check: checkSample("json"), Type: fixed(types.String), Nullable: never,
			Show: firstArgs(1, "schema_of_json"), SQL: code(lowerParsing("schema_of_json"))},
		{Name: "to_json", Args: sig(anything, opt(anything)), Check: checkToJSON, Type: fixed(types.String), Nullable: always,
			Show: firstArgs(1, "to_json"), SQL: code(lowerWriting("to_json"))},
	}
}
