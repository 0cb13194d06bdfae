package types

import (
	"bytes"
	"encoding/json"
	"strings"
)

// JSON is Spark's JSON form of a type, as stored in Parquet footers and view
// metadata.
func JSON(t DataType) string {
	var b strings.Builder
	writeJSON(&b, t)
	return b.String()
}

func writeJSON(b *strings.Builder, t DataType) {
	switch t := t.(type) {
	case ArrayType:
		b.WriteString(`{"type":"array","elementType":`)
		writeJSON(b, t.Element)
		b.WriteString(`,"containsNull":` + boolText(t.ContainsNull) + "}")
	case MapType:
		b.WriteString(`{"type":"map","keyType":`)
		writeJSON(b, t.Key)
		b.WriteString(`,"valueType":`)
		writeJSON(b, t.Value)
		b.WriteString(`,"valueContainsNull":` + boolText(t.ValueContainsNull) + "}")
	case StructType:
		b.WriteString(`{"type":"struct","fields":[`)
		for i, f := range t.Fields {
			if i > 0 {
				b.WriteByte(',')
			}
			writeFieldJSON(b, f)
		}
		b.WriteString("]}")
	case UDTType:
		writeUDTJSON(b, t)
	case GeometryType, GeographyType:
		b.WriteString(quoteJSON(geoJSON(t)))
	default:
		b.WriteString(quoteJSON(TypeName(t)))
	}
}

// writeFieldJSON moves collations out of the type into the metadata, where
// readers that know no collations ignore them.
func writeFieldJSON(b *strings.Builder, f Field) {
	collations := map[string]any{}
	plain := liftCollations(f.Type, f.Name, collations)
	metadata := f.Metadata
	if len(collations) > 0 {
		metadata = metadata.With(collationsKey, collations)
	}
	b.WriteString(`{"name":` + quoteJSON(f.Name) + `,"type":`)
	writeJSON(b, plain)
	b.WriteString(`,"nullable":` + boolText(f.Nullable) + `,"metadata":` + metadata.JSON() + "}")
}

// liftCollations records collations by path and returns the type without them.
// Structs keep theirs: their own fields record them.
func liftCollations(t DataType, path string, found map[string]any) DataType {
	switch t := t.(type) {
	case StringType:
		if t.Collation == "" {
			return t
		}
		found[path] = collationProvider(t.Collation) + "." + t.Collation
		return String
	case ArrayType:
		t.Element = liftCollations(t.Element, path+".element", found)
		return t
	case MapType:
		t.Key = liftCollations(t.Key, path+".key", found)
		t.Value = liftCollations(t.Value, path+".value", found)
		return t
	default:
		return t
	}
}

func writeUDTJSON(b *strings.Builder, t UDTType) {
	b.WriteString(`{"type":"udt"`)
	if t.JVMClass != "" {
		b.WriteString(`,"class":` + quoteJSON(t.JVMClass))
	}
	b.WriteString(`,"pyClass":` + quoteJSON(t.PythonClass))
	if t.JVMClass == "" {
		b.WriteString(`,"serializedClass":` + quoteJSON(t.SerializedPython))
	}
	b.WriteString(`,"sqlType":`)
	writeJSON(b, t.SQLType)
	b.WriteString("}")
}

// JSON is the metadata as a JSON object, "{}" when empty.
func (m Metadata) JSON() string {
	if len(m) == 0 {
		return "{}"
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(map[string]any(m)); err != nil {
		return "{}" // metadata comes from JSON, so it encodes
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func quoteJSON(text string) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(text) // a string always encodes
	return strings.TrimSuffix(b.String(), "\n")
}

func boolText(b bool) string {
	if b {
		return "true"
	}
	return "false"
}
