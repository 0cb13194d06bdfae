package types

// HasTime reports TIME, also inside nested types.
func HasTime(t DataType) bool {
	switch t := t.(type) {
	case TimeType:
		return true
	case ArrayType:
		return HasTime(t.Element)
	case MapType:
		return HasTime(t.Key) || HasTime(t.Value)
	case StructType:
		for _, f := range t.Fields {
			if HasTime(f.Type) {
				return true
			}
		}
	}
	return false
}
