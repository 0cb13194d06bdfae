package sparkerr

import "strconv"

// Mismatch reports a subclass of DATATYPE_MISMATCH about the expression that
// prints as sqlExpr; params alternates further parameter names and values. The
// constructors below cover what most of the analyzer needs.
func Mismatch(sub, sqlExpr string, origin Origin, params ...string) *Error {
	return New(Analysis, "DATATYPE_MISMATCH."+sub, origin, append([]string{"sqlExpr", Expr(sqlExpr)}, params...)...)
}

// BinaryOpDiffTypes reports operands without a common type.
func BinaryOpDiffTypes(sqlExpr, left, right string, origin Origin) *Error {
	return Mismatch("BINARY_OP_DIFF_TYPES", sqlExpr, origin, "left", TypeSQL(left), "right", TypeSQL(right))
}

// BinaryOpWrongType reports operands of a type the operator does not take;
// input is already quoted (see TypeSQL and TypeChoice).
func BinaryOpWrongType(sqlExpr, input, actual string, origin Origin) *Error {
	return Mismatch("BINARY_OP_WRONG_TYPE", sqlExpr, origin, "inputType", input, "actualDataType", TypeSQL(actual))
}

// UnexpectedInputType reports argument number param (from 1) of a wrong type;
// required is already quoted, inputSQL is the argument's text.
func UnexpectedInputType(sqlExpr string, param int, required, inputSQL, inputType string, origin Origin) *Error {
	return Mismatch("UNEXPECTED_INPUT_TYPE", sqlExpr, origin, "paramIndex", Ordinal(param),
		"requiredType", required, "inputSql", Expr(inputSQL), "inputType", TypeSQL(inputType))
}

// DataDiffTypes reports inputs that must share a type and do not; types is
// already quoted (TypeChoice or TypeList).
func DataDiffTypes(sqlExpr, function, types string, origin Origin) *Error {
	return Mismatch("DATA_DIFF_TYPES", sqlExpr, origin, "functionName", ID(function), "dataType", types)
}

// ArrayFunctionDiffTypes reports an array function's argument that does not
// fit the array; dataType names the wanted shape.
func ArrayFunctionDiffTypes(sqlExpr, function, dataType, left, right string, origin Origin) *Error {
	return Mismatch("ARRAY_FUNCTION_DIFF_TYPES", sqlExpr, origin, "functionName", ID(function),
		"dataType", TypeSQL(dataType), "leftType", TypeSQL(left), "rightType", TypeSQL(right))
}

// BinaryArrayDiffTypes reports two arrays of different element types.
func BinaryArrayDiffTypes(sqlExpr, function, left, right string, origin Origin) *Error {
	return Mismatch("BINARY_ARRAY_DIFF_TYPES", sqlExpr, origin, "functionName", ID(function),
		"arrayType", TypeSQL("ARRAY"), "leftType", TypeSQL(left), "rightType", TypeSQL(right))
}

// InvalidOrdering reports a type without an order.
func InvalidOrdering(sqlExpr, function, dataType string, origin Origin) *Error {
	return Mismatch("INVALID_ORDERING_TYPE", sqlExpr, origin, "functionName", ID(function), "dataType", TypeSQL(dataType))
}

// CannotCast reports a cast that never works.
func CannotCast(sqlExpr, from, to string, origin Origin) *Error {
	return Mismatch("CAST_WITHOUT_SUGGESTION", sqlExpr, origin, "srcType", TypeSQL(from), "targetType", TypeSQL(to))
}

// CannotCastConf reports a cast that works only with a configuration.
func CannotCastConf(sqlExpr, from, to, key, value string, origin Origin) *Error {
	return Mismatch("CAST_WITH_CONF_SUGGESTION", sqlExpr, origin, "srcType", TypeSQL(from),
		"targetType", TypeSQL(to), "config", Conf(key), "configVal", Text(value))
}

// CannotCastFunction reports a cast that a function replaces.
func CannotCastFunction(sqlExpr, from, to, functions string, origin Origin) *Error {
	return Mismatch("CAST_WITH_FUNC_SUGGESTION", sqlExpr, origin, "srcType", TypeSQL(from),
		"targetType", TypeSQL(to), "functionNames", functions)
}

// FilterNotBoolean reports a WHERE of another type.
func FilterNotBoolean(sqlExpr, filterType string, origin Origin) *Error {
	return Mismatch("FILTER_NOT_BOOLEAN", sqlExpr, origin, "filter", Expr(sqlExpr), "type", TypeSQL(filterType))
}

// NonFoldableInput reports an argument that must be a constant; inputType is
// already quoted.
func NonFoldableInput(sqlExpr, name, inputType, inputExpr string, origin Origin) *Error {
	return Mismatch("NON_FOLDABLE_INPUT", sqlExpr, origin,
		"inputName", ID(name), "inputType", inputType, "inputExpr", Expr(inputExpr))
}

// ValueOutOfRange reports a constant argument outside its range. Spark shows
// most names bare and a few quoted, so name is shown as given.
func ValueOutOfRange(sqlExpr, name, valueRange, current string, origin Origin) *Error {
	return Mismatch("VALUE_OUT_OF_RANGE", sqlExpr, origin,
		"exprName", name, "valueRange", valueRange, "currentValue", current)
}

// UnexpectedNull reports a NULL constant for an argument that takes none; name
// is shown as given.
func UnexpectedNull(sqlExpr, name string, origin Origin) *Error {
	return Mismatch("UNEXPECTED_NULL", sqlExpr, origin, "exprName", name)
}

// NamedStructNames reports struct names that are not constant strings.
func NamedStructNames(sqlExpr, inputs string, origin Origin) *Error {
	return Mismatch("CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING", sqlExpr, origin, "inputExprs", inputs)
}

// HashMapType reports a hash over a map.
func HashMapType(sqlExpr, function string, origin Origin) *Error {
	return Mismatch("HASH_MAP_TYPE", sqlExpr, origin, "functionName", ID(function))
}

// InSubqueryLength reports a row and a subquery of different widths.
func InSubqueryLength(sqlExpr string, left, right int, leftColumns, rightColumns string, origin Origin) *Error {
	return Mismatch("IN_SUBQUERY_LENGTH_MISMATCH", sqlExpr, origin,
		"leftLength", strconv.Itoa(left), "rightLength", strconv.Itoa(right),
		"leftColumns", leftColumns, "rightColumns", rightColumns)
}

// InSubqueryTypes reports a row and a subquery of different types; all lists
// are ready text.
func InSubqueryTypes(sqlExpr, columns, left, right string, origin Origin) *Error {
	return Mismatch("IN_SUBQUERY_DATA_TYPE_MISMATCH", sqlExpr, origin,
		"mismatchedColumns", columns, "leftType", left, "rightType", right)
}

// JoinConditionNotBoolean reports an ON of another type.
func JoinConditionNotBoolean(condition, conditionType string, origin Origin) *Error {
	return New(Analysis, "JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE", origin,
		"joinCondition", Expr(condition), "conditionType", TypeSQL(conditionType))
}

// IncompatibleColumnType reports a set operation whose column number column of
// branch number table does not fit the first branch (both from 1). hint is
// ready text or "".
func IncompatibleColumnType(operator string, column, table int, dataType, firstType, hint string, origin Origin) *Error {
	return New(Analysis, "INCOMPATIBLE_COLUMN_TYPE", origin, "operator", operator,
		"columnOrdinalNumber", Ordinal(column), "tableOrdinalNumber", Ordinal(table),
		"dataType1", TypeSQL(dataType), "dataType2", TypeSQL(firstType), "hint", hint)
}

// NumColumnsMismatch reports a set operation whose branch number branch (from
// 1) has another number of columns than the first.
func NumColumnsMismatch(operator string, first, branch, columns int, origin Origin) *Error {
	return New(Analysis, "NUM_COLUMNS_MISMATCH", origin, "operator", operator,
		"firstNumColumns", strconv.Itoa(first), "invalidOrdinalNum", Ordinal(branch),
		"invalidNumColumns", strconv.Itoa(columns))
}

// InlineTableWidth reports a row of VALUES of another width than the first;
// row counts from 0.
func InlineTableWidth(expected, actual, row int, origin Origin) *Error {
	return New(Parse, "INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH", origin,
		"expectedNumCols", strconv.Itoa(expected), "actualNumCols", strconv.Itoa(actual), "rowIndex", strconv.Itoa(row))
}

// InlineTableTypes reports a column of VALUES without a common type.
func InlineTableTypes(column string, origin Origin) *Error {
	return New(Analysis, "INVALID_INLINE_TABLE.INCOMPATIBLE_TYPES_IN_INLINE_TABLE", origin, "colName", ID(column))
}

// InlineTableExpression reports a value that is not a constant.
func InlineTableExpression(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "INVALID_INLINE_TABLE.CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE", origin, "expr", Expr(sqlExpr))
}

// UnpivotTypes reports value columns without a common type; types is ready text.
func UnpivotTypes(types string, origin Origin) *Error {
	return New(Analysis, "UNPIVOT_VALUE_DATA_TYPE_MISMATCH", origin, "types", types)
}

// InvalidJSONType reports JSON that describes no type.
func InvalidJSONType(json string) *Error {
	return New(IllegalArgument, "INVALID_JSON_DATA_TYPE", Origin{}, "invalidType", json)
}

// InvalidJSONTypeForCollation reports a collation on a type that is no string.
func InvalidJSONTypeForCollation(name string) *Error {
	return New(IllegalArgument, "INVALID_JSON_DATA_TYPE_FOR_COLLATIONS", Origin{}, "jsonType", name)
}

// DecimalPrecisionTooLarge reports a decimal of more than 38 digits.
func DecimalPrecisionTooLarge(precision int, origin Origin) *Error {
	return New(Arithmetic, "DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION", origin,
		"precision", strconv.Itoa(precision), "maxPrecision", "38")
}

// DecimalScaleTooLarge reports a decimal type whose scale exceeds its precision.
func DecimalScaleTooLarge(precision, scale int, origin Origin) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1228", origin,
		"scale", strconv.Itoa(scale), "precision", strconv.Itoa(precision))
}

// InvalidSRID reports a spatial reference system that is not supported.
func InvalidSRID(id int) *Error {
	return New(IllegalArgument, "ST_INVALID_SRID_VALUE", Origin{}, "srid", strconv.Itoa(id))
}
