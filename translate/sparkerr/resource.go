package sparkerr

// OutOfMemory reports a query that needs more memory than there is. requested and held are sizes as text.
func OutOfMemory(requested, held string) *Error {
	return New(Spark, "UNABLE_TO_ACQUIRE_MEMORY", Origin{}, "requestedBytes", requested, "receivedBytes", held)
}

// DiskFull reports that there is no room left to spill or to write; message tells the limit.
func DiskFull(message string) *Error {
	return New(Spark, "SPILL_OUT_OF_MEMORY", Origin{}, "consumerToSpill", "the query", "message", message)
}

// InsertArity reports an INSERT whose rows have more or fewer columns than it fills.
func InsertArity(table, columns, data []string) *Error {
	condition := "INSERT_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS"
	if len(data) > len(columns) {
		condition = "INSERT_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS"
	}
	return New(Analysis, condition, Origin{}, "tableName", ID(table...),
		"tableColumns", quotedIDs(columns), "dataColumns", quotedIDs(data))
}

// CannotSafelyCast reports a value that a column of a table does not take.
func CannotSafelyCast(table []string, column, from, to string) *Error {
	return New(Analysis, "INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST", Origin{}, "tableName", ID(table...),
		"colName", ID(column), "srcType", TypeSQL(from), "targetType", TypeSQL(to))
}

// UnsupportedSaveMode refuses a mode that a data source cannot write in.
func UnsupportedSaveMode(source, mode string) *Error {
	return New(Analysis, "UNSUPPORTED_DATA_SOURCE_SAVE_MODE", Origin{}, "source", source, "createMode", `"`+mode+`"`)
}

// NoCheckpointDir reports a reliable checkpoint on a server that has no folder for any.
func NoCheckpointDir() *Error { return New(Spark, "_LEGACY_ERROR_TEMP_3016", Origin{}) }
