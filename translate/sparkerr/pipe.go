package sparkerr

// PipeAggregate reports an aggregate function in a pipe operator that takes none.
func PipeAggregate(sqlExpr, clause string, origin Origin) *Error {
	return New(Analysis, "PIPE_OPERATOR_CONTAINS_AGGREGATE_FUNCTION", origin, "expr", sqlExpr, "clause", clause)
}

// PipeAggregateMissing reports an item of |> AGGREGATE that aggregates nothing.
func PipeAggregateMissing(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "PIPE_OPERATOR_AGGREGATE_EXPRESSION_CONTAINS_NO_AGGREGATE_FUNCTION", origin, "expr", sqlExpr)
}
