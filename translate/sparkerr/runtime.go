package sparkerr

import (
	"maps"
	"strings"
)

// FromRuntime makes the error of a condition raised while a query ran, as
// generated SQL reports it: condition and parameters. The class follows from
// them, and parameters that only name the ANSI setting are filled in.
func FromRuntime(condition string, params map[string]string, origin Origin) *Error {
	if condition == ConditionNotImplemented {
		return NotImplemented(params["feature"], origin)
	}
	if condition == ConditionIllegalArgument {
		return Plain(IllegalArgument, params["message"], Origin{})
	}
	if _, names, ok := LookupCondition(condition); ok {
		filled := make(map[string]string, len(params)+1)
		maps.Copy(filled, params)
		for _, name := range append(names, hiddenParams(condition)...) {
			if _, given := params[name]; !given && (name == "config" || name == "ansiConfig") {
				filled[name] = Conf(ansiKey)
			}
		}
		params = filled
	}
	return FromParams(runtimeClass(condition, params), condition, origin, params)
}

const ansiKey = "spark.sql.ansi.enabled"

// hiddenParams are parameters that Spark passes although its text of the
// condition has no place for them.
func hiddenParams(condition string) []string {
	switch condition {
	case "CAST_INVALID_INPUT", "CAST_OVERFLOW":
		return []string{"ansiConfig"}
	case "INCOMPLETE_TYPE_DEFINITION.ARRAY":
		return []string{"elementType"}
	}
	return nil
}

// runtimeClass is the class in which Spark throws a condition at run time.
func runtimeClass(condition string, params map[string]string) Class {
	switch condition {
	case "CAST_INVALID_INPUT":
		return castClass(strings.Trim(params["targetType"], `"`))
	case "_LEGACY_ERROR_TEMP_3241", "_LEGACY_ERROR_TEMP_3242", "INVALID_PARAMETER_VALUE.CHARSET", "INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE", "INVALID_PARAMETER_VALUE.DATETIME_UNIT",
		"INVALID_PARAMETER_VALUE.TIME_UNIT", "INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER", "INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_WEEK_BASED_PATTERN":
		return IllegalArgument
	}
	main, _, _ := strings.Cut(condition, ".")
	switch main {
	case "DIVIDE_BY_ZERO", "REMAINDER_BY_ZERO", "ARITHMETIC_OVERFLOW", "BINARY_ARITHMETIC_OVERFLOW",
		"CAST_OVERFLOW", "NUMERIC_VALUE_OUT_OF_RANGE", "INTERVAL_ARITHMETIC_OVERFLOW",
		"INTERVAL_DIVIDED_BY_ZERO", "DATETIME_OVERFLOW":
		return Arithmetic
	case "INVALID_ARRAY_INDEX", "INVALID_ARRAY_INDEX_IN_ELEMENT_AT", "INVALID_BITMAP_POSITION":
		return ArrayIndex
	case "CANNOT_PARSE_TIMESTAMP", "CANNOT_PARSE_TIME", "DATETIME_FIELD_OUT_OF_BOUNDS",
		"INVALID_FRACTION_OF_SECOND", "INVALID_TIMEZONE":
		return DateTime
	case "INVALID_URL", "ILLEGAL_DAY_OF_WEEK", "INVALID_INTERVAL_FORMAT", "CONVERSION_INVALID_INPUT",
		"CANNOT_DECODE_URL", "INVALID_UTF8_STRING", "INVALID_FORMAT", "INVALID_INTERVAL_WITH_MICROSECONDS_ADDITION",
		"NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION":
		return IllegalArgument
	case "INCONSISTENT_BEHAVIOR_CROSS_VERSION":
		return Upgrade
	case "FAILED_READ_FILE", "MALFORMED_RECORD_IN_PARSING", "TASK_WRITE_FAILED", "MERGE_CARDINALITY_VIOLATION",
		"SCALAR_SUBQUERY_TOO_MANY_ROWS", "RECURSION_LEVEL_LIMIT_EXCEEDED", "RECURSION_ROW_LIMIT_EXCEEDED":
		return Spark
	case "FILE_NOT_EXIST":
		return FileNotFound
	case "UNSUPPORTED_CALL":
		return Unsupported
	default:
		return Runtime
	}
}

// castClass depends on what text should have become: numbers, datetimes and
// booleans fail in their own ways.
func castClass(target string) Class {
	switch {
	case target == "DATE", strings.HasPrefix(target, "TIME"):
		return DateTime
	case target == "BOOLEAN":
		return Runtime
	default:
		return NumberFormat
	}
}

// ArithmeticOverflow reports a result too large for its type; function is the
// try_ variant to suggest, or "".
func ArithmeticOverflow(message, function string, origin Origin) *Error {
	alternative := ""
	if function != "" {
		alternative = " Use '" + function + "' to tolerate overflow and return NULL instead."
	}
	return New(Arithmetic, "ARITHMETIC_OVERFLOW", origin,
		"message", message, "alternative", alternative, "config", Conf(ansiKey))
}

// NumericOutOfRange reports a decimal that its type cannot hold.
func NumericOutOfRange(value, precision, scale string, origin Origin) *Error {
	return New(Arithmetic, "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION", origin, "value", value,
		"precision", precision, "scale", scale, "config", Conf(ansiKey))
}

// SubqueryTooManyRows reports a scalar subquery of several rows. A correlated one, which Spark runs as a join, has no place
// and is another exception.
func SubqueryTooManyRows(origin Origin) *Error {
	class := Spark
	if !origin.Known() {
		class = Runtime
	}
	return New(class, "SCALAR_SUBQUERY_TOO_MANY_ROWS", origin)
}

// MalformedVariant reports bytes that are no variant.
func MalformedVariant() *Error { return New(Runtime, "MALFORMED_VARIANT", Origin{}) }
