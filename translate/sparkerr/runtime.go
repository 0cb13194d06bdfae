package sparkerr

import "strings"

// FromRuntime makes the error of a condition raised while a query ran, as
// generated SQL reports it: condition and parameters. The class follows from
// the condition.
func FromRuntime(condition string, params map[string]string, origin Origin) *Error {
	return FromParams(RuntimeClass(condition), condition, origin, params)
}

// RuntimeClass is the class in which Spark throws a condition at run time.
func RuntimeClass(condition string) Class {
	main, _, _ := strings.Cut(condition, ".")
	switch main {
	case "DIVIDE_BY_ZERO", "REMAINDER_BY_ZERO", "ARITHMETIC_OVERFLOW", "BINARY_ARITHMETIC_OVERFLOW",
		"CAST_OVERFLOW", "NUMERIC_VALUE_OUT_OF_RANGE", "INTERVAL_ARITHMETIC_OVERFLOW",
		"INTERVAL_DIVIDED_BY_ZERO", "DATETIME_OVERFLOW", "INVALID_FRACTION_OF_SECOND_OVERFLOW":
		return Arithmetic
	case "INVALID_ARRAY_INDEX", "INVALID_ARRAY_INDEX_IN_ELEMENT_AT", "INVALID_BITMAP_POSITION":
		return ArrayIndex
	case "CANNOT_PARSE_TIMESTAMP", "CANNOT_PARSE_TIME", "DATETIME_FIELD_OUT_OF_BOUNDS",
		"INVALID_FRACTION_OF_SECOND", "INVALID_TIMEZONE":
		return DateTime
	case "CAST_INVALID_INPUT":
		return NumberFormat
	case "INVALID_URL", "ILLEGAL_DAY_OF_WEEK", "INVALID_INTERVAL_FORMAT", "CONVERSION_INVALID_INPUT",
		"INVALID_DATETIME_PATTERN", "MALFORMED_CHARACTER_CODING", "INVALID_UTF8_STRING":
		return IllegalArgument
	case "INCONSISTENT_BEHAVIOR_CROSS_VERSION":
		return Upgrade
	case "FAILED_READ_FILE", "MALFORMED_RECORD_IN_PARSING", "TASK_WRITE_FAILED", "MERGE_CARDINALITY_VIOLATION":
		return Spark
	case "FILE_NOT_EXIST":
		return FileNotFound
	case "UNSUPPORTED_CALL":
		return Unsupported
	default:
		return Runtime
	}
}

// CastInvalidInput reports text that does not convert; datetime targets throw
// another class. value is already a SQL literal.
func CastInvalidInput(value, from, to string, origin Origin) *Error {
	class := NumberFormat
	switch to {
	case "DATE", "TIMESTAMP", "TIMESTAMP_NTZ":
		class = DateTime
	case "BOOLEAN":
		class = Runtime
	}
	return New(class, "CAST_INVALID_INPUT", origin,
		"expression", value, "sourceType", TypeSQL(from), "targetType", TypeSQL(to))
}

// CastOverflow reports a number that the target type cannot hold.
func CastOverflow(value, from, to string, origin Origin) *Error {
	return New(Arithmetic, "CAST_OVERFLOW", origin,
		"value", value, "sourceType", TypeSQL(from), "targetType", TypeSQL(to))
}

// DivideByZero reports a division by zero under ANSI rules.
func DivideByZero(origin Origin) *Error {
	return New(Arithmetic, "DIVIDE_BY_ZERO", origin, "config", Conf("spark.sql.ansi.enabled"))
}

// RemainderByZero reports a remainder of a division by zero.
func RemainderByZero(origin Origin) *Error {
	return New(Arithmetic, "REMAINDER_BY_ZERO", origin, "config", Conf("spark.sql.ansi.enabled"))
}

// ArithmeticOverflow reports a result too large for its type; function is the
// try_ variant to suggest, or "".
func ArithmeticOverflow(message, function string, origin Origin) *Error {
	alternative := ""
	if function != "" {
		alternative = " Use '" + function + "' to tolerate overflow and return NULL instead."
	}
	return New(Arithmetic, "ARITHMETIC_OVERFLOW", origin,
		"message", message, "alternative", alternative, "config", Conf("spark.sql.ansi.enabled"))
}

// NumericOutOfRange reports a decimal that its type cannot hold.
func NumericOutOfRange(value, precision, scale string, origin Origin) *Error {
	return New(Arithmetic, "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION", origin, "value", value,
		"precision", precision, "scale", scale, "config", Conf("spark.sql.ansi.enabled"))
}

// SubqueryTooManyRows reports a scalar subquery of several rows.
func SubqueryTooManyRows(origin Origin) *Error {
	return New(Runtime, "SCALAR_SUBQUERY_TOO_MANY_ROWS", origin)
}

// UserRaised reports raise_error(message).
func UserRaised(message string, origin Origin) *Error {
	return New(Runtime, "USER_RAISED_EXCEPTION", origin, "errorMessage", message)
}

// PythonFailure reports an exception of user code; traceback is Python's text.
func PythonFailure(traceback string) *Error {
	return New(PythonWorker, "PYTHON_EXCEPTION", Origin{}, "msg", "An exception was thrown from the Python worker", "traceback", traceback)
}

// MalformedVariant reports bytes that are no variant.
func MalformedVariant() *Error { return New(Runtime, "MALFORMED_VARIANT", Origin{}) }
