package types

import "github.com/sparkduck/sparkduck/translate/conf"

// WiderType is the type that several values are cast to before coalesce, CASE,
// IN, array() or a set operation puts them together. Strings are promoted to
// the other type under ANSI rules, the other type to strings otherwise. ok is
// false when there is no such type.
func WiderType(c conf.Conf, ts ...DataType) (t DataType, ok bool) {
	if !c.ANSI() {
		ts = stringsFirst(ts)
	}
	return fold(ts, func(a, b DataType) (DataType, bool) { return widerOfTwo(c, a, b) })
}

// WiderTypeWithoutStrings is WiderType where strings mix with nothing else:
// VALUES, greatest, least, unpivot, array functions with an element.
func WiderTypeWithoutStrings(c conf.Conf, ts ...DataType) (t DataType, ok bool) {
	return fold(ts, func(a, b DataType) (DataType, bool) { return widerWithoutStrings(c, a, b) })
}

// TightestType is the common type that loses nothing: like WiderType, but
// neither decimals nor strings are widened.
func TightestType(c conf.Conf, a, b DataType) (t DataType, ok bool) {
	if Equal(a, b) {
		return a, true
	}
	switch x := a.(type) {
	case NullType:
		return b, true
	case DecimalType:
		if x.holds(b) && IsIntegral(b) {
			return a, true
		}
	case DayTimeIntervalType:
		if y, ok := b.(DayTimeIntervalType); ok {
			return DayTimeIntervalType{min(x.Start, y.Start), max(x.End, y.End)}, true
		}
	case YearMonthIntervalType:
		if y, ok := b.(YearMonthIntervalType); ok {
			return YearMonthIntervalType{min(x.Start, y.Start), max(x.End, y.End)}, true
		}
	case GeometryType:
		if _, ok := b.(GeometryType); ok {
			return GeometryType{SRIDAny}, true
		}
	case GeographyType:
		if _, ok := b.(GeographyType); ok {
			return GeographyType{SRIDAny}, true
		}
	}
	if b == DataType(Null) {
		return a, true
	}
	if y, ok := b.(DecimalType); ok && IsIntegral(a) && y.holds(a) {
		return b, true
	}
	if t, ok := widerNumber(c, a, b); ok {
		return t, true
	}
	if t, ok := widerDatetime(a, b); ok {
		return t, true
	}
	return widerNested(c, a, b, func(a, b DataType) (DataType, bool) { return TightestType(c, a, b) })
}

// precedence orders the numbers that are not decimals.
func precedence(t DataType) int {
	switch t.(type) {
	case ByteType:
		return 1
	case ShortType:
		return 2
	case IntType:
		return 3
	case LongType:
		return 4
	case FloatType:
		return 5
	case DoubleType:
		return 6
	default:
		return 0
	}
}

// widerNumber is the later of two numbers; under ANSI rules a float beside an
// integer becomes a double, which keeps all its digits.
func widerNumber(c conf.Conf, a, b DataType) (DataType, bool) {
	i, j := precedence(a), precedence(b)
	if i == 0 || j == 0 {
		return nil, false
	}
	wider := a
	if j > i {
		wider = b
	}
	if c.ANSI() && wider == DataType(Float) && i != j {
		return Double, true
	}
	return wider, true
}

// widerDatetime mixes dates and timestamps; a time mixes with nothing.
func widerDatetime(a, b DataType) (DataType, bool) {
	rank := func(t DataType) int {
		switch t.(type) {
		case DateType:
			return 1
		case TimestampNTZType:
			return 2
		case TimestampType:
			return 3
		default:
			return 0
		}
	}
	switch i, j := rank(a), rank(b); {
	case i == 0 || j == 0:
		return nil, false
	case i > j:
		return a, true
	default:
		return b, true
	}
}

func widerOfTwo(c conf.Conf, a, b DataType) (DataType, bool) {
	if t, ok := TightestType(c, a, b); ok {
		return t, true
	}
	if t, ok := widerDecimals(c, a, b); ok {
		return t, true
	}
	if t, ok := promoteStrings(c, a, b); ok {
		return t, true
	}
	return widerNested(c, a, b, func(a, b DataType) (DataType, bool) { return widerOfTwo(c, a, b) })
}

func widerWithoutStrings(c conf.Conf, a, b DataType) (DataType, bool) {
	if t, ok := TightestType(c, a, b); ok {
		return t, true
	}
	if t, ok := widerDecimals(c, a, b); ok {
		return t, true
	}
	return widerNested(c, a, b, func(a, b DataType) (DataType, bool) { return widerWithoutStrings(c, a, b) })
}

// widerDecimals mixes decimals with decimals and integers, and gives a double
// beside float and double.
func widerDecimals(c conf.Conf, a, b DataType) (DataType, bool) {
	_, aDecimal := a.(DecimalType)
	_, bDecimal := b.(DecimalType)
	switch {
	case !aDecimal && !bDecimal || !IsNumeric(a) || !IsNumeric(b):
		return nil, false
	case precedence(a) >= precedence(Float) || precedence(b) >= precedence(Float):
		return Double, true
	default:
		return WiderDecimal(DecimalForType(a), DecimalForType(b), c.RetainFractionDigits()), true
	}
}

// promoteStrings mixes a string with another atomic type: ANSI rules cast the
// string, the others the other value.
func promoteStrings(c conf.Conf, a, b DataType) (DataType, bool) {
	if !IsString(a) {
		a, b = b, a
	}
	if !IsString(a) || IsString(b) || !IsAtomic(b) {
		return nil, false
	}
	if !c.ANSI() {
		return a, b != DataType(Binary) && b != DataType(Boolean)
	}
	switch {
	case IsAnsiInterval(b):
		return nil, false
	case IsIntegral(b):
		return Long, true
	case IsFractional(b):
		return Double, true
	default:
		return b, true
	}
}

// widerNested merges arrays, maps and structs part by part. A part becomes
// nullable when casting to it can give NULL, which map keys must not.
func widerNested(c conf.Conf, a, b DataType, wider func(a, b DataType) (DataType, bool)) (DataType, bool) {
	switch a := a.(type) {
	case ArrayType:
		b, ok := b.(ArrayType)
		if !ok {
			return nil, false
		}
		element, ok := wider(a.Element, b.Element)
		return ArrayType{element, a.ContainsNull || b.ContainsNull || ok && forcesNull(element, a.Element, b.Element)}, ok
	case MapType:
		b, ok := b.(MapType)
		if !ok {
			return nil, false
		}
		key, ok := wider(a.Key, b.Key)
		if !ok || forcesNull(key, a.Key, b.Key) {
			return nil, false
		}
		value, ok := wider(a.Value, b.Value)
		return MapType{key, value, a.ValueContainsNull || b.ValueContainsNull || ok && forcesNull(value, a.Value, b.Value)}, ok
	case StructType:
		b, ok := b.(StructType)
		if !ok || len(a.Fields) != len(b.Fields) {
			return nil, false
		}
		return widerFields(c, a.Fields, b.Fields, wider)
	}
	return nil, false
}

func widerFields(c conf.Conf, a, b []Field, wider func(a, b DataType) (DataType, bool)) (DataType, bool) {
	fields := make([]Field, len(a))
	for i, f := range a {
		g := b[i]
		t, ok := wider(f.Type, g.Type)
		if !ok || !c.SameName(f.Name, g.Name) {
			return nil, false
		}
		fields[i] = Field{Name: f.Name, Type: t, Nullable: f.Nullable || g.Nullable || forcesNull(t, f.Type, g.Type)}
	}
	return StructType{fields}, true
}

func forcesNull(to DataType, from ...DataType) bool {
	for _, t := range from {
		if ForceNullable(t, to) {
			return true
		}
	}
	return false
}

func fold(ts []DataType, wider func(a, b DataType) (DataType, bool)) (DataType, bool) {
	var result DataType = Null
	for _, t := range ts {
		var ok bool
		if result, ok = wider(result, t); !ok {
			return nil, false
		}
	}
	return result, true
}

// stringsFirst puts strings and arrays of strings first: with them in the
// middle the result would depend on the order of the others.
func stringsFirst(ts []DataType) []DataType {
	ordered := make([]DataType, 0, len(ts))
	for _, t := range ts {
		if hasString(t) {
			ordered = append(ordered, t)
		}
	}
	for _, t := range ts {
		if !hasString(t) {
			ordered = append(ordered, t)
		}
	}
	return ordered
}

func hasString(t DataType) bool {
	if a, ok := t.(ArrayType); ok {
		return hasString(a.Element)
	}
	return IsString(t)
}
