package datasource

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func jsonFormat() *format {
	return &format{
		name: "json", title: "JSON",
		read: optionSet("multiline", "primitivesasstring", "prefersdecimal", "mode", "samplingratio",
			"encoding", "charset", "linesep", "dropfieldifallnull", "columnnameofcorruptrecord", "locale", "allowsinglequotes", "infertimestamp"),
		write: optionSet("compression", "dateformat", "timestampformat", "timestampntzformat", "encoding", "charset", "linesep", "ignorenullfields"),
		infer: inferJSON, checkOptions: checkJSON,
		supports: func(t types.DataType) bool { return t != types.CalendarInterval },
	}
}

func checkJSON(options map[string]string) error {
	if err := utf8Only(options); err != nil {
		return err
	}
	for name, values := range map[string][]string{
		"mode": {"permissive", "failfast"}, "locale": {"en-US", "en"}, "samplingratio": {"1.0", "1"}, "linesep": {"\n", "\r\n"},
		"dropfieldifallnull": {"false"}, "allowsinglequotes": {"true"}, "infertimestamp": {"false"},
	} {
		if err := oneOf(options, name, values...); err != nil {
			return err
		}
	}
	return nil
}

// maxJSONDepth bounds the nesting of values that inference follows.
const maxJSONDepth = 200

// inferJSON merges the types of all records.
func inferJSON(ctx context.Context, s *sniffer) (types.StructType, error) {
	in := &jsonInference{}
	var err error
	if in.asString, err = boolOption(s.options, "primitivesasstring", false); err != nil {
		return types.StructType{}, err
	}
	if in.decimals, err = boolOption(s.options, "prefersdecimal", false); err != nil {
		return types.StructType{}, err
	}
	whole, err := boolOption(s.options, "multiline", false)
	if err != nil {
		return types.StructType{}, err
	}
	var merged types.DataType = types.Null
	for _, path := range s.paths {
		r, err := open(path)
		if err != nil {
			return types.StructType{}, err
		}
		merged, err = in.file(ctx, bufio.NewReaderSize(r, 1<<16), whole, merged)
		_ = r.Close()
		if err != nil {
			return types.StructType{}, unreadable(path, err)
		}
	}
	if in.corrupt {
		column := s.options["columnnameofcorruptrecord"]
		if column == "" {
			column = s.conf.ColumnNameOfCorruptRecord()
		}
		return types.StructType{}, sparkerr.NotImplemented("inferring the schema of JSON with malformed records (column "+column+"); give a schema", sparkerr.Origin{})
	}
	out, ok := finalJSON(merged).(types.StructType)
	if !ok {
		return types.StructType{}, nil
	}
	return out, duplicateField(out, s)
}

func duplicateField(t types.StructType, s *sniffer) error {
	for i, f := range t.Fields {
		if find(types.StructType{Fields: t.Fields[:i]}, f.Name, s.conf) >= 0 {
			return sparkerr.ColumnExists(strings.ToLower(f.Name), sparkerr.Origin{})
		}
	}
	return nil
}

type jsonInference struct {
	asString, decimals bool
	corrupt            bool
}

func (in *jsonInference) file(ctx context.Context, r *bufio.Reader, whole bool, merged types.DataType) (types.DataType, error) {
	if whole {
		data, err := io.ReadAll(r)
		if err != nil {
			return nil, err
		}
		return in.records(data, merged), nil
	}
	for {
		line, err := r.ReadBytes('\n')
		if line = bytes.TrimSpace(line); len(line) > 0 {
			merged = in.records(line, merged)
		}
		if err == io.EOF {
			return merged, nil
		}
		if err != nil {
			return nil, err
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
}

// records merges one text: an object, or an array of objects.
func (in *jsonInference) records(text []byte, merged types.DataType) types.DataType {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		in.corrupt = true
		return merged
	}
	values, ok := value.([]any)
	if !ok {
		values = []any{value}
	}
	for _, v := range values {
		t := in.typeOf(v, 0)
		if _, ok := t.(types.StructType); !ok {
			in.corrupt = in.corrupt || v != nil
			continue
		}
		merged = in.merge(merged, t)
	}
	return merged
}

func (in *jsonInference) typeOf(value any, depth int) types.DataType {
	if depth > maxJSONDepth {
		return types.String
	}
	switch v := value.(type) {
	case nil:
		return types.Null
	case bool:
		if in.asString {
			return types.String
		}
		return types.Boolean
	case json.Number:
		return in.number(string(v))
	case []any:
		var element types.DataType = types.Null
		for _, item := range v {
			element = in.merge(element, in.typeOf(item, depth+1))
		}
		return types.ArrayType{Element: element, ContainsNull: true}
	case map[string]any:
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
		fields := make([]types.Field, len(names))
		for i, name := range names {
			fields[i] = types.Field{Name: name, Type: in.typeOf(v[name], depth+1), Nullable: true}
		}
		return types.StructType{Fields: fields}
	}
	return types.String
}

func (in *jsonInference) number(text string) types.DataType {
	if in.asString {
		return types.String
	}
	digits := strings.TrimPrefix(text, "-")
	if !strings.ContainsAny(digits, ".eE") {
		if _, err := json.Number(text).Int64(); err == nil {
			return types.Long
		}
		if len(digits) <= 38 {
			return types.DecimalType{Precision: len(digits)}
		}
		return types.Double
	}
	if whole, fraction, ok := strings.Cut(digits, "."); in.decimals && ok && !strings.ContainsAny(digits, "eE") && len(whole)+len(fraction) <= 38 {
		whole = strings.TrimLeft(whole, "0")
		return types.DecimalType{Precision: max(len(whole)+len(fraction), 1), Scale: len(fraction)}
	}
	return types.Double
}

// merge is the type that holds both; what does not fit together is text.
func (in *jsonInference) merge(a, b types.DataType) types.DataType {
	switch {
	case types.Equal(a, b), b == types.Null:
		return a
	case a == types.Null:
		return b
	case numeric(a) && numeric(b):
		return mergeNumbers(a, b)
	}
	switch a := a.(type) {
	case types.ArrayType:
		if b, ok := b.(types.ArrayType); ok {
			return types.ArrayType{Element: in.merge(a.Element, b.Element), ContainsNull: true}
		}
	case types.StructType:
		if b, ok := b.(types.StructType); ok {
			return in.mergeStructs(a, b)
		}
	}
	return types.String
}

func numeric(t types.DataType) bool {
	_, decimal := t.(types.DecimalType)
	return decimal || t == types.Long || t == types.Double
}

func mergeNumbers(a, b types.DataType) types.DataType {
	x, y := asDecimal(a), asDecimal(b)
	if x == nil || y == nil {
		return types.Double
	}
	scale := max(x.Scale, y.Scale)
	precision := max(x.Precision-x.Scale, y.Precision-y.Scale) + scale
	if precision > 38 {
		return types.Double
	}
	return types.DecimalType{Precision: precision, Scale: scale}
}

func asDecimal(t types.DataType) *types.DecimalType {
	switch t := t.(type) {
	case types.DecimalType:
		return &t
	case types.LongType:
		return &types.DecimalType{Precision: 20}
	}
	return nil
}

// mergeStructs joins two sorted lists of fields.
func (in *jsonInference) mergeStructs(a, b types.StructType) types.StructType {
	var fields []types.Field
	for i, k := 0, 0; i < len(a.Fields) || k < len(b.Fields); {
		switch {
		case k == len(b.Fields) || i < len(a.Fields) && a.Fields[i].Name < b.Fields[k].Name:
			fields = append(fields, a.Fields[i])
			i++
		case i == len(a.Fields) || b.Fields[k].Name < a.Fields[i].Name:
			fields = append(fields, b.Fields[k])
			k++
		default:
			f := a.Fields[i]
			f.Type = in.merge(f.Type, b.Fields[k].Type)
			fields = append(fields, f)
			i++
			k++
		}
	}
	return types.StructType{Fields: fields}
}

// finalJSON turns what was only ever null into text and drops structs without fields; nil = nothing is left.
func finalJSON(t types.DataType) types.DataType {
	switch t := t.(type) {
	case types.NullType:
		return types.String
	case types.ArrayType:
		if element := finalJSON(t.Element); element != nil {
			return types.ArrayType{Element: element, ContainsNull: true}
		}
		return nil
	case types.StructType:
		var fields []types.Field
		for _, f := range t.Fields {
			if f.Type = finalJSON(f.Type); f.Type != nil && f.Name != "" {
				fields = append(fields, f)
			}
		}
		if len(fields) == 0 {
			return nil
		}
		return types.StructType{Fields: fields}
	}
	return t
}
