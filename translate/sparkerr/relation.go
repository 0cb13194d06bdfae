package sparkerr

import (
	"strconv"
	"strings"
)

// ScalarSubqueryWidth reports a scalar subquery of several columns.
func ScalarSubqueryWidth(columns int, origin Origin) *Error {
	return New(Analysis, "INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN", origin,
		"number", strconv.Itoa(columns))
}

// ScalarSubqueryInGroup reports a correlated scalar subquery that an
// aggregation can neither group nor aggregate.
func ScalarSubqueryInGroup(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "SCALAR_SUBQUERY_IS_IN_GROUP_BY_OR_AGGREGATE_FUNCTION", origin, "sqlExpr", Expr(sqlExpr))
}

// UnsupportedSubquery reports a subclass of
// UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY, with alternating parameters.
func UnsupportedSubquery(sub string, origin Origin, params ...string) *Error {
	return New(Analysis, "UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY."+sub, origin, params...)
}

// InvalidLateralJoinType reports LATERAL under RIGHT, FULL, SEMI or ANTI.
func InvalidLateralJoinType(joinType string, origin Origin) *Error {
	return New(Parse, "INVALID_LATERAL_JOIN_TYPE", origin, "joinType", joinType)
}

// LimitNotFoldable reports a LIMIT or OFFSET (name) that is not a constant.
func LimitNotFoldable(name, sqlExpr string, origin Origin) *Error {
	return New(Analysis, "INVALID_LIMIT_LIKE_EXPRESSION.IS_UNFOLDABLE", origin, "name", name, "expr", Expr(sqlExpr))
}

// LimitNegative reports a negative LIMIT or OFFSET.
func LimitNegative(name, sqlExpr string, value int64, origin Origin) *Error {
	return New(Analysis, "INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE", origin,
		"name", name, "expr", Expr(sqlExpr), "v", strconv.FormatInt(value, 10))
}

// LimitType reports a LIMIT or OFFSET that is not integral.
func LimitType(name, sqlExpr, dataType string, origin Origin) *Error {
	return New(Analysis, "INVALID_LIMIT_LIKE_EXPRESSION.DATA_TYPE", origin,
		"name", name, "expr", Expr(sqlExpr), "dataType", TypeSQL(dataType))
}

// GeneratorOutsideSelect reports a generator in a clause; plan is the
// operator's name.
func GeneratorOutsideSelect(plan string, origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_GENERATOR.OUTSIDE_SELECT", origin, "plan", plan)
}

// GeneratorNested reports a generator inside another expression.
func GeneratorNested(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS", origin, "expression", Expr(sqlExpr))
}

// NotGenerator reports a plain function where a generator must stand.
func NotGenerator(function, class string, origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_GENERATOR.NOT_GENERATOR", origin,
		"functionName", ID(function), "classCanonicalName", class)
}

// GeneratorAliases reports a wrong number of names for a generator's columns.
func GeneratorAliases(columns int, names []string, origin Origin) *Error {
	return New(Analysis, "UDTF_ALIAS_NUMBER_MISMATCH", origin,
		"aliasesSize", strconv.Itoa(columns), "aliasesNames", strings.Join(names, ","))
}

// MultiAlias reports several names for a value that has one column.
func MultiAlias(sqlExpr string, names []string, origin Origin) *Error {
	return New(Analysis, "MULTI_ALIAS_WITHOUT_GENERATOR", origin,
		"expr", Expr(sqlExpr), "names", strings.Join(names, ", "))
}

// UnpivotNeedsValues reports an unpivot without value columns.
func UnpivotNeedsValues(origin Origin) *Error {
	return New(Analysis, "UNPIVOT_REQUIRES_VALUE_COLUMNS", origin)
}

// LimitNull reports a LIMIT or OFFSET that is NULL.
func LimitNull(name, sqlExpr string, origin Origin) *Error {
	return New(Analysis, "INVALID_LIMIT_LIKE_EXPRESSION.IS_NULL", origin, "name", name, "expr", Expr(sqlExpr))
}

// GroupByType reports a grouping expression whose type has no order.
func GroupByType(sqlExpr, dataType string, origin Origin) *Error {
	return New(Analysis, "GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE", origin, "sqlExpr", Expr(sqlExpr), "dataType", TypeSQL(dataType))
}

// WindowInAggregate reports a window function inside an aggregate without OVER.
func WindowInAggregate(_ string, origin Origin) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1031", origin)
}

// NotAConstantString reports an argument of IDENTIFIER and the like that is no
// constant; the expression is shown without quotes.
func NotAConstantString(name, sqlExpr string, origin Origin) *Error {
	return New(Analysis, "NOT_A_CONSTANT_STRING.NOT_CONSTANT", origin, "name", name, "expr", sqlExpr)
}

// NullableColumnOrField reports a column that df.to(schema) wants not null.
func NullableColumnOrField(path []string, origin Origin) *Error {
	return New(Analysis, "NULLABLE_COLUMN_OR_FIELD", origin, "name", ID(path...))
}

// InvalidColumnOrFieldType reports a column that df.to(schema) cannot convert.
func InvalidColumnOrFieldType(path []string, have, want string, origin Origin) *Error {
	return New(Analysis, "INVALID_COLUMN_OR_FIELD_DATA_TYPE", origin,
		"name", ID(path...), "type", TypeSQL(have), "expectedType", TypeSQL(want))
}

// RangeStepZero reports range(a, b, 0), an exception without a condition.
func RangeStepZero(origin Origin) *Error {
	return Plain(JavaIllegalArgument, "the step of a range cannot be 0", origin)
}

// LocalRelationWithoutSchema reports local data that is empty and untyped.
func LocalRelationWithoutSchema(origin Origin) *Error {
	return New(InvalidPlan, "CONNECT_INVALID_PLAN.SCHEMA_REQUIRED_FOR_LOCAL_RELATION", origin)
}

// LocalRelationWidth reports local data with another number of columns than
// its schema.
func LocalRelationWidth(want, have int, origin Origin) *Error {
	return New(InvalidPlan, "CONNECT_INVALID_PLAN.ASSERTION_FAILURE", origin, "message",
		"the schema has "+strconv.Itoa(want)+" columns and the data "+strconv.Itoa(have))
}

// RemoteRelationNotFound reports a checkpoint that is gone.
func RemoteRelationNotFound(id, session string) *Error {
	return New(InvalidPlan, "CONNECT_INVALID_PLAN.DATAFRAME_NOT_FOUND", Origin{}, "dfId", id, "sessionId", session)
}

// WatermarkInBatch refuses an operation that only streams have. Clients know the
// condition by its parameter.
func WatermarkInBatch(operation string, origin Origin) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_3102", origin, "msg", operation+" is not supported with batch DataFrames/DataSets")
}

// UnsupportedAsOfJoinType reports a type of join that has no meaning for as-of joins.
func UnsupportedAsOfJoinType(name string) *Error {
	return Plain(JavaIllegalArgument, "requirement failed: Unsupported as-of join type "+name, Origin{})
}

// UnsupportedAsOfDirection reports an unknown direction of an as-of join.
func UnsupportedAsOfDirection(direction string, supported ...string) *Error {
	return New(Analysis, "AS_OF_JOIN.UNSUPPORTED_DIRECTION", Origin{}, "direction", direction, "supported", "'"+strings.Join(supported, "', '")+"'")
}

// AsOfToleranceNotConstant reports the tolerance of an as-of join that depends on rows.
func AsOfToleranceNotConstant() *Error {
	return New(Analysis, "AS_OF_JOIN.TOLERANCE_IS_UNFOLDABLE", Origin{})
}

// AsOfToleranceNegative reports the tolerance of an as-of join that is negative or NULL.
func AsOfToleranceNegative() *Error {
	return New(Analysis, "AS_OF_JOIN.TOLERANCE_IS_NON_NEGATIVE", Origin{})
}

// joinTypeNames are the names of join types that clients may send.
var joinTypeNames = []string{"inner", "outer", "full", "fullouter", "full_outer", "leftouter", "left", "left_outer", "rightouter", "right", "right_outer",
	"leftsemi", "left_semi", "semi", "leftanti", "left_anti", "anti", "cross"}

// UnsupportedJoinType reports an unknown name of a join type.
func UnsupportedJoinType(name string) *Error {
	return New(Analysis, "UNSUPPORTED_JOIN_TYPE", Origin{}, "typ", name, "supported", "'"+strings.Join(joinTypeNames, "', '")+"'")
}

// CartesianProduct reports a join of all rows with all rows that the settings forbid; the sides are shown by their columns.
func CartesianProduct(joinType string, left, right []string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1211", Origin{}, "joinType", joinType, "leftPlan", "["+strings.Join(left, ", ")+"]",
		"rightPlan", "["+strings.Join(right, ", ")+"]")
}
