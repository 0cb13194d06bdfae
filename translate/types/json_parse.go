package types

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// ParseJSON reads the JSON form of a type. Errors are INVALID_JSON_DATA_TYPE.
func ParseJSON(text string) (DataType, error) {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var value any
	if err := d.Decode(&value); err != nil || d.More() {
		return nil, sparkerr.InvalidJSONType(text)
	}
	return typeOfJSON(value, "", nil, 0)
}

// ParseMetadata reads a JSON object; "" and "{}" are empty.
func ParseMetadata(text string) (Metadata, error) {
	if text == "" {
		return nil, nil
	}
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var value map[string]any
	if err := d.Decode(&value); err != nil {
		return nil, sparkerr.InvalidJSONType(text)
	}
	return metadataOf(value), nil
}

// typeOfJSON reads one node. path is where it is below its field; collations
// are those of that field.
func typeOfJSON(value any, path string, collations map[string]string, depth int) (DataType, error) {
	if depth > maxTypeDepth {
		return nil, sparkerr.TooDeep("the type", maxTypeDepth, sparkerr.Origin{})
	}
	if name, ok := value.(string); ok {
		if collation, ok := collations[path]; ok {
			if name != "string" {
				return nil, sparkerr.InvalidJSONTypeForCollation(name)
			}
			return NewCollated(collation)
		}
		return typeOfJSONName(name)
	}
	object, ok := value.(map[string]any)
	if !ok {
		return nil, invalidJSON(value)
	}
	switch object["type"] {
	case "array":
		element, err := typeOfJSON(object["elementType"], below(path, "element"), collations, depth+1)
		containsNull, ok := object["containsNull"].(bool)
		if err == nil && !ok {
			err = invalidJSON(value)
		}
		return ArrayType{Element: element, ContainsNull: containsNull}, err
	case "map":
		return mapOfJSON(object, path, collations, depth)
	case "struct":
		return structOfJSON(object, depth)
	case "udt":
		return udtOfJSON(object, depth)
	}
	return nil, invalidJSON(value)
}

func mapOfJSON(object map[string]any, path string, collations map[string]string, depth int) (DataType, error) {
	key, err := typeOfJSON(object["keyType"], below(path, "key"), collations, depth+1)
	if err != nil {
		return nil, err
	}
	value, err := typeOfJSON(object["valueType"], below(path, "value"), collations, depth+1)
	containsNull, ok := object["valueContainsNull"].(bool)
	if err == nil && !ok {
		err = invalidJSON(object)
	}
	return MapType{Key: key, Value: value, ValueContainsNull: containsNull}, err
}

func structOfJSON(object map[string]any, depth int) (DataType, error) {
	list, ok := object["fields"].([]any)
	if !ok {
		return nil, invalidJSON(object)
	}
	fields := make([]Field, len(list))
	for i, item := range list {
		f, err := fieldOfJSON(item, depth)
		if err != nil {
			return nil, err
		}
		fields[i] = f
	}
	return StructType{Fields: fields}, nil
}

// fieldOfJSON accepts a missing "nullable" and "metadata", as old files have.
func fieldOfJSON(item any, depth int) (Field, error) {
	object, ok := item.(map[string]any)
	if !ok {
		return Field{}, invalidJSON(item)
	}
	name, ok := object["name"].(string)
	if !ok {
		return Field{}, invalidJSON(item)
	}
	metadata, _ := object["metadata"].(map[string]any)
	collations := map[string]string{}
	if paths, ok := metadata[collationsKey].(map[string]any); ok {
		for path, value := range paths {
			text, _ := value.(string)
			_, collations[path], _ = strings.Cut(text, ".")
		}
		delete(metadata, collationsKey)
	}
	t, err := typeOfJSON(object["type"], name, collations, depth+1)
	if err != nil {
		return Field{}, err
	}
	nullable, ok := object["nullable"].(bool)
	return Field{Name: name, Type: t, Nullable: nullable || !ok, Metadata: metadataOf(metadata)}, nil
}

func udtOfJSON(object map[string]any, depth int) (DataType, error) {
	text := func(key string) string { s, _ := object[key].(string); return s }
	inner, err := typeOfJSON(object["sqlType"], "", nil, depth+1)
	if err != nil {
		return nil, err
	}
	return UDTType{SQLType: inner, JVMClass: text("class"), PythonClass: text("pyClass"),
		SerializedPython: text("serializedClass")}, nil
}

func metadataOf(object map[string]any) Metadata {
	if len(object) == 0 {
		return nil
	}
	return plainNumbers(object).(map[string]any)
}

// plainNumbers turns json.Number into int64 or float64, as Spark keeps them.
func plainNumbers(value any) any {
	switch v := value.(type) {
	case json.Number:
		if i, err := v.Int64(); err == nil {
			return i
		}
		f, _ := v.Float64()
		return f
	case []any:
		for i := range v {
			v[i] = plainNumbers(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = plainNumbers(v[key])
		}
	}
	return value
}

func below(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func invalidJSON(value any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(value) // decoded JSON encodes
	return sparkerr.InvalidJSONType(strings.TrimSpace(b.String()))
}

// parametersOf matches the JSON names with parameters.
var parametersOf = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(decimal|char|varchar|time|geometry|geography)\(\s*(-?[\w:]+)\s*(?:,\s*(-?\w+)\s*)?\)$`)
})

func typeOfJSONName(name string) (DataType, error) {
	switch name {
	case "byte":
		return Byte, nil
	case "short":
		return Short, nil
	case "integer":
		return Int, nil
	case "long":
		return Long, nil
	case "decimal":
		return DecimalType{10, 0}, nil
	case "null":
		return Null, nil
	case "timestamp_ltz":
		return Timestamp, nil
	case "geometry", "geography":
		return geoOfJSON(name, "OGC:CRS84")
	case "string":
		return String, nil
	case "timestamp":
		return Timestamp, nil
	case "tinyint", "smallint", "int", "bigint", "real":
		return nil, sparkerr.InvalidJSONType(name)
	}
	if t, ok := simpleTypes[name]; ok {
		return t, nil
	}
	if collation, ok := strings.CutPrefix(name, "string collate "); ok {
		return NewCollated(strings.TrimSpace(collation))
	}
	if t, ok := intervalOfName(name); ok {
		return t, nil
	}
	m := parametersOf().FindStringSubmatch(name)
	if m == nil {
		return nil, sparkerr.InvalidJSONType(name)
	}
	if strings.HasPrefix(m[1], "geo") {
		return geoOfJSON(m[1], m[2])
	}
	first, err := strconv.Atoi(m[2])
	second, err2 := strconv.Atoi("0" + m[3])
	if err != nil || err2 != nil || (m[3] != "") != (m[1] == "decimal") {
		return nil, sparkerr.InvalidJSONType(name)
	}
	switch m[1] {
	case "decimal":
		return NewDecimal(first, second, sparkerr.Origin{})
	case "char":
		return CharType{first}, nil
	case "varchar":
		return VarcharType{first}, nil
	default:
		return NewTime(first, sparkerr.Origin{})
	}
}

// intervalOfName finds "interval", "interval year to month" and the others.
func intervalOfName(name string) (DataType, bool) {
	if !strings.HasPrefix(name, "interval") {
		return nil, false
	}
	t, err := ParseType(name, ParseOptions{})
	return t, err == nil && t.SimpleString() == name
}
