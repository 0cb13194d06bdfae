package types

// Holds reports whether t, or a type inside it, satisfies is.
func Holds(t DataType, is func(DataType) bool) bool {
	if is(t) {
		return true
	}
	switch t := t.(type) {
	case ArrayType:
		return Holds(t.Element, is)
	case MapType:
		return Holds(t.Key, is) || Holds(t.Value, is)
	case StructType:
		for _, f := range t.Fields {
			if Holds(f.Type, is) {
				return true
			}
		}
	case UDTType:
		return Holds(t.SQLType, is)
	}
	return false
}

// HasTime reports TIME, also inside nested types.
func HasTime(t DataType) bool {
	return Holds(t, func(t DataType) bool { _, is := t.(TimeType); return is })
}

// CollationIn is the name of a collation of the type or of one nested in it, "" when strings are compared by their bytes.
func CollationIn(t DataType) (name string) {
	Holds(t, func(t DataType) bool {
		if s, ok := t.(StringType); ok {
			name = s.Collation
		}
		return name != ""
	})
	return name
}
