package sparkerr

import "strconv"

// PivotWithoutAggregate reports a pivot expression that aggregates nothing.
func PivotWithoutAggregate(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1006", origin, "sql", sqlExpr)
}

// PivotTooManyValues reports a pivot column with more distinct values than allowed.
func PivotTooManyValues(column string, limit int, origin Origin) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1324", origin, "pivotColumn", column, "maxValues", strconv.Itoa(limit),
		"config", "spark.sql.pivotMaxValues")
}

// UnpivotNotColumns reports an unpivot over expressions.
func UnpivotNotColumns(sqlExpr string, origin Origin) *Error {
	return New(Analysis, "UNPIVOT_REQUIRES_ATTRIBUTES", origin, "given", "value", "empty", "id", "expressions", Expr(sqlExpr))
}

// UnpivotSize reports a group with another number of columns than there are value names.
func UnpivotSize(columns, names int, origin Origin) *Error {
	return New(Analysis, "UNPIVOT_VALUE_SIZE_MISMATCH", origin, "names", strconv.Itoa(names))
}

// TransposeTypes reports columns without a common type.
func TransposeTypes(first, second string, origin Origin) *Error {
	return New(Analysis, "TRANSPOSE_NO_LEAST_COMMON_TYPE", origin, "dt1", TypeSQL(first), "dt2", TypeSQL(second))
}

// TransposeIndex reports an unusable index column.
func TransposeIndex(reason string, origin Origin) *Error {
	return New(Analysis, "TRANSPOSE_INVALID_INDEX_COLUMN", origin, "reason", reason)
}

// TransposeTooManyRows reports more rows than new columns are allowed.
func TransposeTooManyRows(limit int, origin Origin) *Error {
	return New(Analysis, "TRANSPOSE_EXCEED_ROW_LIMIT", origin, "maxValues", strconv.Itoa(limit), "config", "spark.sql.transposeMaxValues")
}

// StatisticUnknown reports a statistic that summary does not know.
func StatisticUnknown(name string, origin Origin) *Error {
	return New(IllegalArgument, "UNRECOGNIZED_STATISTIC", origin, "stats", Text(name))
}

// StatisticPercentile reports a percentile that is no number.
func StatisticPercentile(name string, origin Origin) *Error {
	return New(IllegalArgument, "UNRECOGNIZED_STATISTIC", origin, "stats", Text(name))
}
