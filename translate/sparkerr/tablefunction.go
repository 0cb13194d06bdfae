package sparkerr

// NotATableFunction reports a scalar function in FROM.
func NotATableFunction(name string, origin Origin) *Error {
	return New(Analysis, "NOT_A_TABLE_FUNCTION", origin, "functionName", ID(name))
}

// NotAScalarFunction reports a table function among expressions.
func NotAScalarFunction(name string, origin Origin) *Error {
	return New(Analysis, "NOT_A_SCALAR_FUNCTION", origin, "functionName", ID(name))
}

// FailedTableFunction reports a table function that refuses its arguments for a cause.
func FailedTableFunction(name string, cause error, origin Origin) *Error {
	return New(Analysis, "FAILED_FUNCTION_CALL", origin, "funcName", ID(name)).Because(cause)
}

// TableFunctionArgument reports an argument of a table function that has the wrong type or is NULL; param counts from 1.
func TableFunctionArgument(function string, param int, required, inputSQL, inputType string, origin Origin) *Error {
	return New(Analysis, "UNEXPECTED_INPUT_TYPE", origin, "functionName", ID(function), "paramIndex", Ordinal(param),
		"requiredType", TypeSQL(required), "inputSql", Expr(inputSQL), "inputType", TypeSQL(inputType))
}
