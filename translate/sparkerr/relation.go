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

// UnsupportedJoinType reports an unknown join name from a client.
func UnsupportedJoinType(name string, supported []string, origin Origin) *Error {
	quoted := make([]string, len(supported))
	for i, s := range supported {
		quoted[i] = "'" + s + "'"
	}
	return New(Analysis, "UNSUPPORTED_JOIN_TYPE", origin, "typ", name, "supported", strings.Join(quoted, ", "))
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

// MultiGenerator reports several generators beside aggregates.
func MultiGenerator(generators []string, origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_GENERATOR.MULTI_GENERATOR", origin,
		"num", strconv.Itoa(len(generators)), "generators", Exprs(generators))
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

// RecursionLimit reports a recursive CTE that does not end.
func RecursionLimit(limit int) *Error {
	return New(Spark, "RECURSION_LEVEL_LIMIT_EXCEEDED", Origin{}, "levelLimit", strconv.Itoa(limit))
}
