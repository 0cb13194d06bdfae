package sparkerr

import "strconv"

// MissingAggregation reports a column that is neither grouped nor aggregated.
func MissingAggregation(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "MISSING_AGGREGATION", origin,
		"expression", Expr(sqlExpr), "expressionAnyValue", Expr("any_value("+sqlExpr+")"))
}

// MissingGroupBy reports columns beside aggregates without GROUP BY.
func MissingGroupBy(origin Origin) *Error { return New(Analysis, "MISSING_GROUP_BY", origin) }

// GroupByAggregate reports an aggregate as grouping expression; sqlExpr is
// shown without quotes.
func GroupByAggregate(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "GROUP_BY_AGGREGATE", origin, "sqlExpr", sqlExpr)
}

// GroupByPosAggregate reports a grouping position that names an aggregate.
func GroupByPosAggregate(index int, aggregate string, origin Origin) *Error {
	return New(Analysis, "GROUP_BY_POS_AGGREGATE", origin, "index", strconv.Itoa(index), "aggExpr", aggregate)
}

// GroupByPosOutOfRange reports a grouping position outside 1..size.
func GroupByPosOutOfRange(index, size int, origin Origin) *Error {
	return New(Analysis, "GROUP_BY_POS_OUT_OF_RANGE", origin, "index", strconv.Itoa(index), "size", strconv.Itoa(size))
}

// OrderByPosOutOfRange reports a sorting position outside 1..size.
func OrderByPosOutOfRange(index, size int, origin Origin) *Error {
	return New(Analysis, "ORDER_BY_POS_OUT_OF_RANGE", origin, "index", strconv.Itoa(index), "size", strconv.Itoa(size))
}

// StarGroupByPos reports positions beside a star.
func StarGroupByPos(origin Origin) *Error { return New(Analysis, "STAR_GROUP_BY_POS", origin) }

// UnresolvedAllInGroupBy reports GROUP BY ALL that cannot tell its keys.
func UnresolvedAllInGroupBy(origin Origin) *Error {
	return New(Analysis, "UNRESOLVED_ALL_IN_GROUP_BY", origin)
}

// NestedAggregate reports an aggregate inside an aggregate.
func NestedAggregate(origin Origin) *Error { return New(Analysis, "NESTED_AGGREGATE_FUNCTION", origin) }

// NondeterministicAggregate reports an aggregate over a random value.
func NondeterministicAggregate(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "AGGREGATE_FUNCTION_WITH_NONDETERMINISTIC_EXPRESSION", origin, "sqlExpr", Expr(sqlExpr))
}

// NondeterministicNotAllowed reports random values where none may stand;
// sqlExprs is ready text.
func NondeterministicNotAllowed(sqlExprs string, origin Origin) *Error {
	return New(Analysis, "INVALID_NON_DETERMINISTIC_EXPRESSIONS", origin, "sqlExprs", sqlExprs)
}

// InvalidWhere reports aggregates in WHERE; expressions are shown as given.
func InvalidWhere(condition, expressions string, origin Origin) *Error {
	return New(Analysis, "INVALID_WHERE_CONDITION", origin, "condition", Expr(condition), "expressionList", expressions)
}

// UnsupportedExprForOperator reports expressions that the operator cannot hold.
func UnsupportedExprForOperator(exprs []string, origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_EXPR_FOR_OPERATOR", origin, "invalidExprSqls", Exprs(exprs))
}

// AttributeAppears reports a column that is missing under a name that the input has under another id.
func AttributeAppears(missing, input, operator, operation string) *Error {
	return New(Analysis, "MISSING_ATTRIBUTES.RESOLVED_ATTRIBUTE_APPEAR_IN_OPERATION", Origin{},
		"missingAttributes", missing, "input", input, "operator", operator, "operation", operation)
}

// AggregateFilter reports an unusable FILTER; sub is NOT_BOOLEAN,
// NON_DETERMINISTIC, CONTAINS_AGGREGATE or CONTAINS_WINDOW_FUNCTION, inner the
// offending part of the latter two.
func AggregateFilter(sub, filter, inner string, origin Origin) *Error {
	params := []string{"filterExpr", Expr(filter)}
	switch sub {
	case "CONTAINS_AGGREGATE":
		params = append(params, "aggExpr", Expr(inner))
	case "CONTAINS_WINDOW_FUNCTION":
		params = append(params, "windowExpr", Expr(inner))
	}
	return New(Analysis, "INVALID_AGGREGATE_FILTER."+sub, origin, params...)
}

// UnsupportedSyntax reports DISTINCT, FILTER, IGNORE NULLS or WITHIN GROUP on
// a function that does not take it.
func UnsupportedSyntax(function, syntax string, origin Origin) *Error {
	return New(Analysis, "INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX", origin,
		"prettyName", ID(function), "syntax", syntax)
}

// WithinGroupMissing reports an ordered-set aggregate without WITHIN GROUP.
func WithinGroupMissing(function string, origin Origin) *Error {
	return New(Analysis, "INVALID_WITHIN_GROUP_EXPRESSION.WITHIN_GROUP_MISSING", origin, "funcName", ID(function))
}

// GroupingOutside reports grouping() without grouping sets.
func GroupingOutside(origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_GROUPING_EXPRESSION", origin)
}

// GroupingColumn reports grouping(c) of a column that is no key.
func GroupingColumn(column, columns string, origin Origin) *Error {
	return New(Analysis, "GROUPING_COLUMN_MISMATCH", origin, "grouping", column, "groupingColumns", columns)
}

// GroupingID reports grouping_id arguments that are not all keys in order.
func GroupingID(arguments, columns string, origin Origin) *Error {
	return New(Analysis, "GROUPING_ID_COLUMN_MISMATCH", origin, "groupingIdColumn", arguments, "groupByColumns", columns)
}

// WindowNotAllowed reports a window function in WHERE, HAVING...
func WindowNotAllowed(clause string, origin Origin) *Error {
	return New(Analysis, "WINDOW_FUNCTION_NOT_ALLOWED_IN_CLAUSE", origin, "clauseName", clause)
}

// WindowWithoutOver reports a window function called plainly.
func WindowWithoutOver(function string, origin Origin) *Error {
	return New(Analysis, "WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE", origin, "funcName", Expr(function))
}

// NotWindowFunction reports OVER after a function that cannot have it.
func NotWindowFunction(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_EXPR_FOR_WINDOW", origin, "sqlExpr", Expr(sqlExpr))
}

// WindowNotOrdered reports a ranking function without ORDER BY.
func WindowNotOrdered(function, sqlExpr string, origin Origin) *Error {
	return New(Analysis, "WINDOW_FUNCTION_FRAME_NOT_ORDERED", origin, "wf_name", function, "wf_expr", sqlExpr)
}

// WindowFrameRefused reports a frame on an offset function.
func WindowFrameRefused(function string, origin Origin) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1035", origin, "prettyName", function)
}

// WindowFrameRequired reports a frame that must be another one.
func WindowFrameRequired(function, required string, origin Origin) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1036", origin, "wf", function, "required", required)
}

// DistinctWindow reports DISTINCT in a window function.
func DistinctWindow(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "DISTINCT_WINDOW_FUNCTION_UNSUPPORTED", origin, "windowExpr", Expr(sqlExpr))
}

// MissingWindow reports an unknown named window.
func MissingWindow(name string, origin Origin) *Error {
	return New(Analysis, "MISSING_WINDOW_SPECIFICATION", origin, "windowName", name, "docroot", docRoot)
}

// PivotValueNotLiteral reports a pivot value that is not a constant.
func PivotValueNotLiteral(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "NON_LITERAL_PIVOT_VALUES", origin, "expression", Expr(sqlExpr))
}

// PivotValueType reports a pivot value of another type than the column; both
// types are simple strings, shown as they are.
func PivotValueType(value, valueType, pivotType string, origin Origin) *Error {
	return New(Analysis, "PIVOT_VALUE_DATA_TYPE_MISMATCH", origin, "value", value, "valueType", valueType, "pivotType", pivotType)
}

// SetOperationOnMap reports DISTINCT or a set operation over a map column.
func SetOperationOnMap(column, dataType string, origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE", origin, "colName", ID(column), "dataType", TypeSQL(dataType))
}

// SetOperationOnVariant is the same over a variant column.
func SetOperationOnVariant(column, dataType string, origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_FEATURE.SET_OPERATION_ON_VARIANT_TYPE", origin, "colName", ID(column), "dataType", TypeSQL(dataType))
}

// LateralAliasInWindow reports a lateral alias inside a window expression.
func LateralAliasInWindow(alias []string, sqlExpr string, origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_WINDOW", origin, "lca", ID(alias...), "windowExpr", Expr(sqlExpr))
}

// LateralAliasInAggregate reports a lateral alias inside an aggregate.
func LateralAliasInAggregate(alias []string, sqlExpr string, origin Origin) *Error {
	return New(Analysis, "UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_AGGREGATE_FUNC", origin, "lca", ID(alias...), "aggFunc", Expr(sqlExpr))
}

// InvalidObservedMetrics reports a metric that cannot be observed; sub names the
// rule it breaks.
func InvalidObservedMetrics(sub, sqlExpr string) *Error {
	return New(Analysis, "INVALID_OBSERVED_METRICS."+sub, Origin{}, "expr", Expr(sqlExpr))
}

// DuplicatedMetricsName reports two observations of one name in a query.
func DuplicatedMetricsName(name string) *Error {
	return New(Analysis, "DUPLICATED_METRICS_NAME", Origin{}, "metricName", name)
}

// EmptyObservationName refuses an observation without a name. Spark has no condition for it.
func EmptyObservationName() *Error {
	return Plain(JavaIllegalArgument, "The name of an observation may not be empty.", Origin{})
}
