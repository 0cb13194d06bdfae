package types

// CollationIn is the name of a collation of the type or of one nested in it, "" when strings are compared by their bytes.
func CollationIn(t DataType) string {
	switch t := t.(type) {
	case StringType:
		return t.Collation
	case ArrayType:
		return CollationIn(t.Element)
	case MapType:
		if name := CollationIn(t.Key); name != "" {
			return name
		}
		return CollationIn(t.Value)
	case StructType:
		for _, f := range t.Fields {
			if name := CollationIn(f.Type); name != "" {
				return name
			}
		}
	}
	return ""
}
