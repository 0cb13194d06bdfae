package types

import "reflect"

// Equal reports whether two types are the same in every respect: names,
// nullability and metadata included.
func Equal(a, b DataType) bool {
	switch a := a.(type) {
	case ArrayType:
		b, ok := b.(ArrayType)
		return ok && a.ContainsNull == b.ContainsNull && Equal(a.Element, b.Element)
	case MapType:
		b, ok := b.(MapType)
		return ok && a.ValueContainsNull == b.ValueContainsNull && Equal(a.Key, b.Key) && Equal(a.Value, b.Value)
	case StructType:
		b, ok := b.(StructType)
		return ok && equalFields(a.Fields, b.Fields)
	case UDTType:
		b, ok := b.(UDTType)
		return ok && a.JVMClass == b.JVMClass && a.PythonClass == b.PythonClass
	case nil:
		return b == nil
	default:
		switch b.(type) {
		case ArrayType, MapType, StructType, UDTType:
			return false
		}
		return a == b
	}
}

func equalFields(a, b []Field) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Name != b[i].Name || a[i].Nullable != b[i].Nullable || !Equal(a[i].Type, b[i].Type) ||
			len(a[i].Metadata) != len(b[i].Metadata) ||
			len(a[i].Metadata) > 0 && !reflect.DeepEqual(a[i].Metadata, b[i].Metadata) {
			return false
		}
	}
	return true
}

// SameType is Equal without regard to nullability and metadata. Field names
// compare by resolver: exactly, or ignoring case.
func SameType(a, b DataType, caseSensitive bool) bool {
	return sameShape(a, b, func(x, y string) bool { return sameName(x, y, caseSensitive) })
}

// SameStructure is SameType without regard to field names.
func SameStructure(a, b DataType) bool {
	return sameShape(a, b, func(string, string) bool { return true })
}

func sameShape(a, b DataType, names func(string, string) bool) bool {
	switch a := a.(type) {
	case ArrayType:
		b, ok := b.(ArrayType)
		return ok && sameShape(a.Element, b.Element, names)
	case MapType:
		b, ok := b.(MapType)
		return ok && sameShape(a.Key, b.Key, names) && sameShape(a.Value, b.Value, names)
	case StructType:
		b, ok := b.(StructType)
		if !ok || len(a.Fields) != len(b.Fields) {
			return false
		}
		for i, f := range a.Fields {
			if !names(f.Name, b.Fields[i].Name) || !sameShape(f.Type, b.Fields[i].Type, names) {
				return false
			}
		}
		return true
	default:
		return Equal(a, b)
	}
}

// AsNullable returns the type with every nested null flag set.
func AsNullable(t DataType) DataType {
	switch t := t.(type) {
	case ArrayType:
		return ArrayType{Element: AsNullable(t.Element), ContainsNull: true}
	case MapType:
		return MapType{Key: AsNullable(t.Key), Value: AsNullable(t.Value), ValueContainsNull: true}
	case StructType:
		fields := make([]Field, len(t.Fields))
		for i, f := range t.Fields {
			fields[i] = Field{Name: f.Name, Type: AsNullable(f.Type), Nullable: true, Metadata: f.Metadata}
		}
		return StructType{Fields: fields}
	default:
		return t
	}
}
