package types

// Families of types, as Spark groups them.

// IsIntegral reports tinyint, smallint, int and bigint.
func IsIntegral(t DataType) bool {
	switch t.(type) {
	case ByteType, ShortType, IntType, LongType:
		return true
	}
	return false
}

// IsFloating reports float and double.
func IsFloating(t DataType) bool {
	switch t.(type) {
	case FloatType, DoubleType:
		return true
	}
	return false
}

// IsFractional reports float, double and decimals.
func IsFractional(t DataType) bool {
	_, decimal := t.(DecimalType)
	return decimal || IsFloating(t)
}

// IsNumeric reports integral and fractional types.
func IsNumeric(t DataType) bool { return IsIntegral(t) || IsFractional(t) }

// IsString reports string with any collation, char and varchar.
func IsString(t DataType) bool {
	switch t.(type) {
	case StringType, CharType, VarcharType:
		return true
	}
	return false
}

// IsDatetime reports date, both timestamps and time.
func IsDatetime(t DataType) bool {
	switch t.(type) {
	case DateType, TimestampType, TimestampNTZType, TimeType:
		return true
	}
	return false
}

// IsAnsiInterval reports year-month and day-time intervals.
func IsAnsiInterval(t DataType) bool {
	switch t.(type) {
	case YearMonthIntervalType, DayTimeIntervalType:
		return true
	}
	return false
}

// IsAtomic reports what is neither nested nor void, a calendar interval or a
// user-defined type.
func IsAtomic(t DataType) bool {
	switch t.(type) {
	case NullType, CalendarIntervalType, ArrayType, MapType, StructType, UDTType:
		return false
	}
	return true
}

func isGeo(t DataType) bool {
	switch t.(type) {
	case GeometryType, GeographyType:
		return true
	}
	return false
}

// Orderable reports whether values of the type can be compared and sorted.
func Orderable(t DataType) bool {
	switch t := t.(type) {
	case MapType, CalendarIntervalType, VariantType, GeometryType, GeographyType:
		return false
	case ArrayType:
		return Orderable(t.Element)
	case StructType:
		for _, f := range t.Fields {
			if !Orderable(f.Type) {
				return false
			}
		}
		return true
	case UDTType:
		return Orderable(t.SQLType)
	default:
		return true
	}
}
