package function

import "github.com/sparkduck/sparkduck/translate/types"

func csvFunctions() []Function {
	return []Function{
		{Name: "from_csv", Args: sig(strict(str), anything, opt(anything)), Check: checkOptions(1), Type: fromCSVType, Nullable: like(0),
			Show: firstArgs(1, "from_csv"), SQL: code(lowerParsing("from_csv"))},
		{Name: "schema_of_csv", Args: sig(called("csv", constantOf(strict(str))), opt(anything)), Check: checkSample("csv"), Type: fixed(types.String), Nullable: never,
			Show: firstArgs(1, "schema_of_csv"), SQL: code(lowerParsing("schema_of_csv"))},
		{Name: "to_csv", Args: sig(anything, opt(anything)), Check: checkToCSV, Type: fixed(types.String), Nullable: always,
			Show: firstArgs(1, "to_csv"), SQL: code(lowerToCSV)},
	}
}
