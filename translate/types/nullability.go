package types

import "strings"

// ForceNullable reports whether a cast of a value that is not NULL is typed
// nullable, which Spark decides by the types alone, ANSI mode or not.
func ForceNullable(from, to DataType) bool {
	switch {
	case from == DataType(Null) || Equal(from, to):
		return false
	case from == DataType(Variant):
		return true
	case IsString(from):
		return to != DataType(Binary) && !IsString(to)
	case IsString(to):
		return false
	}
	switch from.(type) {
	case TimestampType:
		switch to.(type) {
		case ByteType, ShortType, IntType:
			return true
		case DateType:
			return false
		}
	case TimeType:
		if to == DataType(Byte) || to == DataType(Short) {
			return true
		}
	case FloatType, DoubleType:
		if to == DataType(Timestamp) {
			return true
		}
	case DateType:
		return to != DataType(Timestamp)
	}
	switch t := to.(type) {
	case DateType, CalendarIntervalType:
		return true
	case DecimalType:
		return !neverOverflows(from, t)
	}
	return IsFractional(from) && IsIntegral(to)
}

// neverOverflows reports whether a cast to a decimal always succeeds; between
// decimals the fraction may be rounded, which can carry one digit over.
func neverOverflows(from DataType, to DecimalType) bool {
	if from == DataType(Boolean) {
		from = DecimalForType(from)
	}
	if d, ok := from.(DecimalType); ok && to.Precision-to.Scale > d.Precision-d.Scale {
		return true
	}
	return to.holds(from)
}

// TryCastNullable reports whether TRY_CAST of a value that is not NULL is
// typed nullable.
func TryCastNullable(from, to DataType) bool {
	if from == DataType(String) && to == DataType(Binary) {
		return false
	}
	if _, decimal := from.(DecimalType); decimal && IsIntegral(to) {
		return true
	}
	return !CanUpCast(from, to)
}

// sameName compares names as the resolver does.
func sameName(a, b string, caseSensitive bool) bool {
	return a == b || !caseSensitive && strings.EqualFold(a, b)
}
