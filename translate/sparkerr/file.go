package sparkerr

import (
	"strconv"
	"strings"
)

// InvalidModificationTime reports a modifiedBefore or modifiedAfter that is no timestamp.
func InvalidModificationTime(option, text string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1294", Origin{}, "strategy", option, "timeString", text)
}

// CannotRead reports a file that exists and cannot be read, with the operating system's or the reader's reason.
func CannotRead(path string, cause error) *Error {
	return New(Spark, "FAILED_READ_FILE.NO_HINT", Origin{}, "path", path).DueTo(cause)
}

// CannotReadFooter reports a file that is not of the format it is read as.
func CannotReadFooter(path string, cause error) *Error {
	return New(Spark, "FAILED_READ_FILE.CANNOT_READ_FILE_FOOTER", Origin{}, "path", path).DueTo(cause)
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
	return New(Spark, "TASK_WRITE_FAILED", Origin{}, "path", path).DueTo(cause)
}

// AllPartitionColumns refuses to write rows that have nothing but partition columns.
func AllPartitionColumns() *Error {
	return New(Analysis, "ALL_PARTITION_COLUMNS_NOT_ALLOWED", Origin{})
}

// TextNeedsOneColumn reports rows that a text file cannot hold.
func TextNeedsOneColumn(n int) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1290", Origin{}, "schemaSize", strconv.Itoa(n))
}

// HiveNeeded reports tables of Hive, which need a catalog of Hive; operation is "read" or "write".
func HiveNeeded(operation string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1187", Origin{}, "operation", operation)
}

// ConflictingDirectories reports files below different folders with partitions.
func ConflictingDirectories(bases []string) *Error {
	return New(Runtime, "CONFLICTING_DIRECTORY_STRUCTURES", Origin{}, "discoveredBasePaths", "\n\t"+strings.Join(bases, "\n\t")+"\n")
}

// InvalidCorruptRecordType reports a column for malformed records that is no text.
func InvalidCorruptRecordType(column, dataType string) *Error {
	return New(Analysis, "INVALID_CORRUPT_RECORD_TYPE", Origin{}, "columnName", ID(column), "actualType", TypeSQL(dataType))
}

// MultipleSources reports a function of the file that a row comes from above more than one source.
func MultipleSources(call string, origin Origin) *Error {
	return New(Analysis, "MULTI_SOURCES_UNSUPPORTED_FOR_EXPRESSION", origin, "expr", TypeSQL(call))
}

// IllegalArgumentText is an IllegalArgumentException of Java's own about an option.
func IllegalArgumentText(text string) *Error { return Plain(JavaIllegalArgument, text, Origin{}) }

// OptionNotBoolean and OptionNotInteger report options of CSV that are neither.
func OptionNotBoolean(name string) *Error {
	return New(Spark, "_LEGACY_ERROR_TEMP_2147", Origin{}, "paramName", name)
}

// OptionNotInteger reports an option of CSV that is no number.
func OptionNotInteger(name, value string) *Error {
	return New(Runtime, "_LEGACY_ERROR_TEMP_2146", Origin{}, "paramName", name, "value", value)
}

// NotANumber reports an option that is no number.
func NotANumber(text string) *Error {
	return Plain(NumberFormat, "For input string: "+strconv.Quote(text), Origin{})
}

// UnknownCharset reports an encoding that Spark does not take.
func UnknownCharset(caller, name, all string) *Error {
	return New(IllegalArgument, "INVALID_PARAMETER_VALUE.CHARSET", Origin{}, "functionName", ID(caller), "parameter", ID("charset"), "charset", name, "charsets", all)
}

// InvalidDelimiter reports a separator of CSV; reason is the subclass.
func InvalidDelimiter(reason, text string) *Error {
	if text == "" {
		return New(IllegalArgument, "INVALID_DELIMITER_VALUE."+reason, Origin{})
	}
	return New(IllegalArgument, "INVALID_DELIMITER_VALUE."+reason, Origin{}, "str", text)
}

// CodecNotAvailable reports a compression that there is not.
func CodecNotAvailable(name, all string) *Error {
	return New(IllegalArgument, "CODEC_NOT_AVAILABLE.WITH_AVAILABLE_CODECS_SUGGESTION", Origin{}, "codecName", name, "availableCodecs", all)
}

// MalformedInInference reports a record that FAILFAST does not take while the schema is found.
func MalformedInInference(column string) *Error {
	return New(Spark, "MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION", Origin{}, "badRecord", column, "failFastMode", "FAILFAST")
}

// InvalidJSONRecord reports a record of JSON that is neither an object nor an array of objects.
func InvalidJSONRecord(dataType string) *Error {
	return New(Spark, "INVALID_JSON_RECORD_TYPE", Origin{}, "failFastMode", "FAILFAST", "invalidType", TypeSQL(dataType))
}

// MalformedCSV reports a record of CSV that cannot be split.
func MalformedCSV(record string) *Error {
	return New(Runtime, "MALFORMED_CSV_RECORD", Origin{}, "badRecord", record)
}

// NoBatchReads reports a source that only streams, or only writes.
func NoBatchReads(name string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1135", Origin{}, "className", name)
}

// SourceModuleMissing reports a source whose module is not part of Spark itself.
func SourceModuleMissing(name string) *Error {
	condition := "_LEGACY_ERROR_TEMP_1139"
	if name == "kafka" {
		condition = "_LEGACY_ERROR_TEMP_1140"
	}
	return New(Analysis, condition, Origin{}, "provider", name)
}

// FileMissing reports a file that went away after it was listed.
func FileMissing(uri string) *Error {
	return New(Spark, "FAILED_READ_FILE.FILE_NOT_EXIST", Origin{}, "path", uri)
}

// InvalidTimeZone reports the option timeZone.
func InvalidTimeZone(name string) *Error {
	return New(DateTime, "INVALID_TIMEZONE", Origin{}, "timeZone", name)
}

// InputColumns reports a DataFrame of texts to parse that has not exactly one column.
func InputColumns(n int) *Error {
	return New(Analysis, "DATAFRAME_INPUT_NOT_SINGLE_COLUMN", Origin{}, "numColumns", strconv.Itoa(n))
}

// InputNotString reports a DataFrame to parse whose column is no text.
func InputNotString(dataType string) *Error {
	return New(Analysis, "DATAFRAME_INPUT_NOT_STRING_TYPE", Origin{}, "dataType", TypeSQL(dataType))
}

// EmptyPath reports a path without a character.
func EmptyPath() *Error {
	return Plain(JavaIllegalArgument, "A path may not be an empty text.", Origin{})
}

// CommandNeedsHive reports a statement that only a catalog of Hive can carry out.
func CommandNeedsHive(command string) *Error {
	return New(Analysis, "NOT_SUPPORTED_COMMAND_WITHOUT_HIVE_SUPPORT", Origin{}, "cmd", command)
}
