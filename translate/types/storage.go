package types

// Storage is t with every user-defined type replaced by the type that its values travel as.
func Storage(t DataType) DataType {
	switch t := t.(type) {
	case UDTType:
		return Storage(t.SQLType)
	case ArrayType:
		t.Element = Storage(t.Element)
		return t
	case MapType:
		t.Key, t.Value = Storage(t.Key), Storage(t.Value)
		return t
	case StructType:
		fields := make([]Field, len(t.Fields))
		for i, f := range t.Fields {
			f.Type = Storage(f.Type)
			fields[i] = f
		}
		return StructType{Fields: fields}
	}
	return t
}
