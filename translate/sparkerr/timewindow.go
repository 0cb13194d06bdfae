package sparkerr

// CannotParseInterval reports a duration that is no interval.
func CannotParseInterval(text string, origin Origin) *Error {
	return New(Analysis, "CANNOT_PARSE_INTERVAL", origin, "intervalString", Text(text))
}

// WindowDurationMonths reports a window of months, which have no fixed length.
func WindowDurationMonths(interval string) *Error {
	return New(IllegalArgument, "_LEGACY_ERROR_TEMP_3231", Origin{}, "interval", interval)
}

// WindowDurationConstant reports a window duration that is no constant text or number.
func WindowDurationConstant(origin Origin) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1207", origin)
}

// SeveralTimeWindows reports two different time windows in one operator.
func SeveralTimeWindows(origin Origin) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1039", origin)
}

// SessionGapType reports a session gap of another type than interval; dataType is its JVM name.
func SessionGapType(dataType string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1040", Origin{}, "dt", dataType)
}

// ParameterConstraint reports two constant arguments in a wrong relation; values are SQL literals.
func ParameterConstraint(sqlExpr, left, leftValue, constraint, right, rightValue string, origin Origin) *Error {
	return Mismatch("PARAMETER_CONSTRAINT_VIOLATION", sqlExpr, origin, "leftExprName", ID(left), "leftExprValue", leftValue,
		"constraint", constraint, "rightExprName", ID(right), "rightExprValue", rightValue)
}
