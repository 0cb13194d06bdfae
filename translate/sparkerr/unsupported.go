package sparkerr

// ConditionIllegalArgument stands for an IllegalArgumentException that Spark
// throws without a condition; its parameter "message" is the text.
const ConditionIllegalArgument = "ILLEGAL_ARGUMENT"

// NotImplemented reports something that Spark can do and this server cannot.
// feature names it as the user knows it: "the function xpath", "the hint
// BROADCAST", "writing format orc".
func NotImplemented(feature string, origin Origin) *Error {
	return New(Unsupported, ConditionNotImplemented, origin, "feature", feature)
}

// NotImplementedBecause is NotImplemented with the reason.
func NotImplementedBecause(feature, reason string, origin Origin) *Error {
	return NotImplemented(feature+" ("+reason+")", origin)
}

// UnsupportedFeature reports a subclass of Spark's own UNSUPPORTED_FEATURE,
// with alternating parameter names and values.
func UnsupportedFeature(sub string, origin Origin, params ...string) *Error {
	return New(Analysis, "UNSUPPORTED_FEATURE."+sub, origin, params...)
}

// UnsupportedTypeForSource reports a column that a format cannot store.
func UnsupportedTypeForSource(column, dataType, format string) *Error {
	return New(Analysis, "UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE", Origin{},
		"columnName", ID(column), "columnType", TypeSQL(dataType), "format", format)
}

// UnsupportedArrowType reports an Arrow type without a Spark type.
func UnsupportedArrowType(name string) *Error {
	return New(Unsupported, "UNSUPPORTED_ARROWTYPE", Origin{}, "typeName", name)
}
