package sparkerr

import "strconv"

// InvalidModificationTime reports a modifiedBefore or modifiedAfter that is no timestamp.
func InvalidModificationTime(option, text string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1294", Origin{}, "strategy", option, "timeString", text)
}

// CannotRead reports a file that exists and cannot be read, with the operating system's or the reader's reason.
func CannotRead(path string, cause error) *Error {
	return New(Spark, "FAILED_READ_FILE.NO_HINT", Origin{}, "path", path).Because(cause)
}

// CastInvalidPartition reports a folder value that does not fit the column's type.
func CastInvalidPartition(value, dataType, column string) *Error {
	return New(Runtime, "INVALID_PARTITION_VALUE", Origin{}, "value", value, "dataType", TypeSQL(dataType), "columnName", ID(column))
}

// CannotMergeSchemas reports files whose schemas do not fit together.
func CannotMergeSchemas(left, right string) *Error {
	return New(Spark, "CANNOT_MERGE_SCHEMAS", Origin{}, "left", Type(left), "right", Type(right))
}

// OptionTooLong reports a CSV option that must be one character.
func OptionTooLong(name, value string) *Error {
	return New(Runtime, "OPTION_VALUE_EXCEEDS_ONE_CHARACTER", Origin{}, "paramName", name, "actualValue", value)
}

// CannotWrite reports a write that failed for a reason outside of the rows, with the operating system's reason.
func CannotWrite(path string, cause error) *Error {
	return New(Spark, "TASK_WRITE_FAILED", Origin{}, "path", path).Because(cause)
}

// AllPartitionColumns refuses to write rows that have nothing but partition columns.
func AllPartitionColumns() *Error {
	return New(Analysis, "ALL_PARTITION_COLUMNS_NOT_ALLOWED", Origin{})
}

// TextNeedsOneColumn reports rows that a text file cannot hold.
func TextNeedsOneColumn(n int) *Error {
	return NotImplemented("writing text with "+strconv.Itoa(n)+" columns; it has exactly one", Origin{})
}
