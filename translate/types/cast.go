package types

// CanCast reports whether CAST accepts the two types at all; values may still
// fail. ansi selects the ANSI rules.
func CanCast(from, to DataType, ansi bool) bool {
	if Equal(from, to) || from == DataType(Null) {
		return true
	}
	if isGeo(from) || isGeo(to) {
		return canCastGeo(from, to)
	}
	switch t := to.(type) {
	case StringType, CharType, VarcharType:
		return true
	case VariantType:
		return hasVariantForm(from, false)
	case ArrayType, MapType, StructType:
		if from != DataType(Variant) {
			return canCastNested(from, t, ansi)
		}
	case UDTType:
		u, ok := from.(UDTType)
		return ok && u.PythonClass == t.PythonClass && u.JVMClass == t.JVMClass
	}
	if from == DataType(Variant) {
		return hasVariantForm(to, true)
	}
	return canCastAtomic(from, to, ansi)
}

// CanTryCast reports whether TRY_CAST accepts the two types: ANSI rules for
// atomic types, and nested values may turn NULL.
func CanTryCast(from, to DataType) bool {
	switch to.(type) {
	case ArrayType, MapType, StructType:
		return CanCast(from, to, false)
	default:
		return CanCast(from, to, true)
	}
}

func canCastAtomic(from, to DataType, ansi bool) bool {
	text := IsString(from)
	switch t := to.(type) {
	case BinaryType:
		return text || IsIntegral(from) && !ansi
	case BooleanType:
		return text || IsNumeric(from) || (from == DataType(Date) || from == DataType(Timestamp)) && !ansi
	case TimestampType:
		return text || IsNumeric(from) || from == DataType(Date) || from == DataType(TimestampNTZ) ||
			from == DataType(Boolean) && !ansi
	case TimestampNTZType:
		return text || from == DataType(Date) || from == DataType(Timestamp)
	case DateType:
		return text || from == DataType(Timestamp) || from == DataType(TimestampNTZ)
	case TimeType:
		_, time := from.(TimeType)
		return text || time
	case CalendarIntervalType:
		return text
	case YearMonthIntervalType:
		_, same := from.(YearMonthIntervalType)
		return text || same || canCastToInterval(from)
	case DayTimeIntervalType:
		_, same := from.(DayTimeIntervalType)
		return text || same || canCastToInterval(from)
	default:
		return IsNumeric(t) && canCastToNumber(from, t, ansi)
	}
}

func canCastToInterval(from DataType) bool {
	_, decimal := from.(DecimalType)
	return decimal || IsIntegral(from)
}

func canCastToNumber(from, to DataType, ansi bool) bool {
	exact := to != DataType(Float) && to != DataType(Double)
	switch from.(type) {
	case YearMonthIntervalType, DayTimeIntervalType, TimeType:
		return exact
	case DateType:
		return !ansi
	case BooleanType, TimestampType:
		return true
	}
	return IsString(from) || IsNumeric(from)
}

// canCastGeo allows going to ANY, and between geometry and geography of one
// reference system.
func canCastGeo(from, to DataType) bool {
	switch f := from.(type) {
	case GeometryType:
		switch t := to.(type) {
		case GeometryType:
			return t.SRID == SRIDAny
		case GeographyType:
			return f.SRID == t.SRID
		}
	case GeographyType:
		switch t := to.(type) {
		case GeographyType:
			return t.SRID == SRIDAny
		case GeometryType:
			return f.SRID == t.SRID
		}
	}
	return false
}

// hasVariantForm reports whether a variant can become the type, or the other
// way round; structs and maps go only out of a variant.
func hasVariantForm(t DataType, nested bool) bool {
	switch t := t.(type) {
	case BooleanType, BinaryType, VariantType, StringType:
		return true
	case ArrayType:
		return hasVariantForm(t.Element, nested)
	case MapType:
		return nested && IsString(t.Key) && hasVariantForm(t.Value, nested)
	case StructType:
		for _, f := range t.Fields {
			if !hasVariantForm(f.Type, nested) {
				return false
			}
		}
		return nested
	}
	return IsNumeric(t) || IsDatetime(t)
}

// canCastNested goes part by part, by position. A part that must not be null
// accepts only what cannot turn NULL.
func canCastNested(from, to DataType, ansi bool) bool {
	fitsNull := func(f, t DataType, fromNull, toNull bool) bool {
		if ansi {
			fromNull = fromNull || f == DataType(Variant)
		} else {
			fromNull = fromNull || ForceNullable(f, t)
		}
		return !fromNull || toNull
	}
	switch t := to.(type) {
	case ArrayType:
		f, ok := from.(ArrayType)
		return ok && CanCast(f.Element, t.Element, ansi) && fitsNull(f.Element, t.Element, f.ContainsNull, t.ContainsNull)
	case MapType:
		f, ok := from.(MapType)
		return ok && CanCast(f.Key, t.Key, ansi) && (ansi || !ForceNullable(f.Key, t.Key)) &&
			CanCast(f.Value, t.Value, ansi) && fitsNull(f.Value, t.Value, f.ValueContainsNull, t.ValueContainsNull)
	case StructType:
		f, ok := from.(StructType)
		if !ok || len(f.Fields) != len(t.Fields) {
			return false
		}
		for i, a := range f.Fields {
			b := t.Fields[i]
			if !CanCast(a.Type, b.Type, ansi) || !fitsNull(a.Type, b.Type, a.Nullable, b.Nullable) {
				return false
			}
		}
		return true
	}
	return false
}

// CanUpCast reports whether every value converts exactly, as reading a table
// with a wider schema needs.
func CanUpCast(from, to DataType) bool {
	if Equal(from, to) || from == DataType(Null) {
		return true
	}
	if d, ok := to.(DecimalType); ok && d.holds(from) {
		return true
	}
	if d, ok := from.(DecimalType); ok && d.fits(to) {
		return true
	}
	switch from.(type) {
	case VariantType:
		return false
	case DateType:
		return to == DataType(Timestamp) || to == DataType(TimestampNTZ) || to == DataType(String)
	case TimestampType:
		return to == DataType(TimestampNTZ) || to == DataType(Long) || to == DataType(String)
	case TimestampNTZType:
		return to == DataType(Timestamp) || to == DataType(String)
	case LongType:
		if to == DataType(Timestamp) {
			return true
		}
	case DayTimeIntervalType:
		if _, ok := to.(DayTimeIntervalType); ok {
			return true
		}
	case YearMonthIntervalType:
		if _, ok := to.(YearMonthIntervalType); ok {
			return true
		}
	case ArrayType, MapType, StructType:
		return assignNested(from, to, CanUpCast)
	}
	if i, j := precedence(from), precedence(to); i > 0 && j > 0 {
		return i < j
	}
	_, text := to.(StringType)
	return text && (IsAtomic(from) || from == DataType(CalendarInterval))
}

// CanStoreAssign reports whether INSERT casts the value by itself under the
// ANSI policy.
func CanStoreAssign(from, to DataType) bool {
	switch {
	case Equal(from, to), from == DataType(Null), IsNumeric(from) && IsNumeric(to), IsDatetime(from) && IsDatetime(to):
		return true
	case IsString(to):
		return IsAtomic(from) || from == DataType(CalendarInterval)
	}
	return assignNested(from, to, CanStoreAssign)
}

// assignNested applies a rule part by part; nothing may lose its null flag.
func assignNested(from, to DataType, rule func(from, to DataType) bool) bool {
	switch t := to.(type) {
	case ArrayType:
		f, ok := from.(ArrayType)
		return ok && (!f.ContainsNull || t.ContainsNull) && rule(f.Element, t.Element)
	case MapType:
		f, ok := from.(MapType)
		return ok && (!f.ValueContainsNull || t.ValueContainsNull) && rule(f.Key, t.Key) && rule(f.Value, t.Value)
	case StructType:
		f, ok := from.(StructType)
		if !ok || len(f.Fields) != len(t.Fields) {
			return false
		}
		for i, a := range f.Fields {
			if b := t.Fields[i]; a.Nullable && !b.Nullable || !rule(a.Type, b.Type) {
				return false
			}
		}
		return true
	}
	return false
}
