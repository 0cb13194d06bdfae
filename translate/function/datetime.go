package function

import "github.com/sparkduck/sparkduck/translate/types"

func datetimeFunctions() []Function {
	days := strict(oneOf(integer, smallint, tinyint))
	return []Function{
		{Name: "date_add", Args: sig(date, days).with(coerceDays), Type: fixed(types.Date), SQL: template("$1 + CAST($2 AS INTEGER)")},
		{Name: "date_sub", Args: sig(date, days).with(coerceDays), Type: fixed(types.Date), SQL: template("$1 - CAST($2 AS INTEGER)")},
		{Name: "datediff", Args: sig(date, date), Type: fixed(types.Int), Native: "BIGINT", SQL: template("$1 - $2")},
		{Name: "year", Args: sig(date), Type: fixed(types.Int), Native: "BIGINT", SQL: rename("year")},
	}
}
