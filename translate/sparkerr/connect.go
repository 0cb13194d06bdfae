package sparkerr

import (
	"strconv"
	"strings"
)

// InvalidSchemaTypeNonStruct reports a schema that is not a struct; sql is the type's SQL form.
func InvalidSchemaTypeNonStruct(sql string) *Error {
	return New(InvalidPlan, "INVALID_SCHEMA_TYPE_NON_STRUCT", Origin{}, "dataType", TypeSQL(sql))
}

// InvalidViewName reports a name that a temporary view cannot have.
func InvalidViewName(name string) *Error {
	return New(RuleAnalysis, "_LEGACY_ERROR_TEMP_1321", Origin{}, "viewName", name)
}

// NegativeScale reports a decimal type with a negative scale.
func NegativeScale(scale int) *Error {
	return New(Analysis, "NEGATIVE_SCALE_DISALLOWED", Origin{},
		"scale", strconv.Itoa(scale), "sqlConf", Conf("spark.sql.legacy.allowNegativeScaleOfDecimal"))
}

// InvalidIntervalField reports a number that is no field of an interval type
// whose fields have the given names.
func InvalidIntervalField(field int, names []string) *Error {
	ids := make([]string, len(names))
	for i, name := range names {
		ids[i] = strconv.Itoa(i) + " (" + name + ")"
	}
	return New(Analysis, "_LEGACY_ERROR_TEMP_1225", Origin{}, "field", strconv.Itoa(field), "supportedIds", strings.Join(ids, ", "))
}

// InvalidIntervalFields reports an interval type whose start is finer than its end.
func InvalidIntervalFields(start, end string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1224", Origin{}, "startFieldName", start, "endFieldName", end)
}
