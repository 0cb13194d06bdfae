package datasource

import (
	"bytes"
	"context"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/sparkduck/sparkduck/duckexec/native/sparkjson"
	"github.com/sparkduck/sparkduck/duckexec/native/textfile"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// maxJSONDepth bounds the nesting of values that are written.
const maxJSONDepth = 200

// jsonInference finds the columns of JSON.
type jsonInference struct {
	*sniffer
	syntax             sparkjson.Options
	asString, decimals bool
	times              *textTypes // nil: texts are no timestamps
	corrupt            string     // the column for malformed records
	drop, failFast     bool
	merged             types.DataType
}

// inferJSON merges the types of all records.
func inferJSON(ctx context.Context, s *sniffer) (types.StructType, error) {
	o := s.options
	in := &jsonInference{sniffer: s, asString: o.on("primitivesasstring", false), decimals: o.on("prefersdecimal", false), corrupt: o["columnnameofcorruptrecord"],
		drop: strings.EqualFold(o["mode"], "DROPMALFORMED"), failFast: strings.EqualFold(o["mode"], "FAILFAST"), merged: types.StructType{}}
	in.syntax = sparkjson.Options{
		TrailingAllowed: true, UnquotedNames: o.on("allowunquotedfieldnames", false), NoSingleQuotes: !o.on("allowsinglequotes", true),
		LeadingZeros: o.on("allownumericleadingzeros", false), NoSpecials: !o.on("allownonnumericnumbers", true), Comments: o.on("allowcomments", false),
		AnyEscape: o.on("allowbackslashescapinganycharacter", false), ControlChars: o.on("allowunquotedcontrolchars", false),
	}
	if o.on("infertimestamp", false) {
		var err error
		if in.times, err = newTextTypes(s); err != nil {
			return types.StructType{}, err
		}
	}
	if err := in.read(ctx); err != nil {
		return types.StructType{}, err
	}
	out, ok := in.final(in.merged).(types.StructType)
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

func (in *jsonInference) read(ctx context.Context) error {
	charset := in.options.charset()
	if !in.options.on("multiline", false) {
		return in.eachLine(ctx, func(line []byte) (bool, error) {
			if in.inMemory && line == nil || charset.UTF8() && !utf8.Valid(line) {
				return true, in.malformed()
			}
			return true, in.record(charset.Text(line))
		})
	}
	for _, path := range in.paths {
		data, err := textfile.Whole(path)
		if err == nil {
			detected := charset
			if !in.options.encoded() {
				detected = textfile.DetectJSON(data)
			}
			if text := detected.Decode(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))); detected.UTF8() && !in.options.encoded() && !utf8.Valid(data) {
				err = in.malformed()
			} else {
				err = in.record(text)
			}
		}
		if err = in.passed(path, err); err != nil {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return nil
}

// record merges one text: an object, or an array of objects.
func (in *jsonInference) record(text string) error {
	if strings.TrimLeft(text, " \t\r\n") == "" {
		return nil
	}
	node, err := sparkjson.Parse(text, in.syntax)
	if err != nil {
		return in.malformed()
	}
	t := in.typeOf(node)
	for {
		list, ok := t.(types.ArrayType)
		if !ok {
			break
		}
		t = list.Element
	}
	switch t.(type) {
	case types.NullType:
		return nil
	case types.StructType:
		in.merged = in.merge(in.merged, t)
		return nil
	}
	if in.failFast {
		return sparkerr.InvalidJSONRecord(t.SQL())
	}
	return in.malformed()
}

// malformed makes room for records that are none.
func (in *jsonInference) malformed() error {
	switch {
	case in.failFast:
		return sparkerr.MalformedInInference(in.corrupt)
	case !in.drop:
		in.merged = in.merge(in.merged, types.StructType{Fields: []types.Field{{Name: in.corrupt, Type: types.String, Nullable: true}}})
	}
	return nil
}

func (in *jsonInference) typeOf(n *sparkjson.Node) types.DataType {
	switch n.Kind {
	case sparkjson.Null:
		return types.Null
	case sparkjson.Array:
		var element types.DataType = types.Null
		for _, item := range n.Items {
			element = in.merge(element, in.typeOf(item))
		}
		return types.ArrayType{Element: element, ContainsNull: true}
	case sparkjson.Object:
		fields := make([]types.Field, len(n.Items))
		for i, item := range n.Items {
			fields[i] = types.Field{Name: strings.Clone(n.Names[i]), Type: in.typeOf(item), Nullable: true}
		}
		slices.SortStableFunc(fields, func(a, b types.Field) int { return strings.Compare(a.Name, b.Name) })
		return types.StructType{Fields: fields}
	case sparkjson.String:
		return in.text(n.Text)
	}
	if in.asString {
		return types.String
	}
	switch n.Kind {
	case sparkjson.True, sparkjson.False:
		return types.Boolean
	case sparkjson.Integer:
		if _, err := strconv.ParseInt(n.Text, 10, 64); err == nil {
			return types.Long
		}
		return decimalOf(n.Text, types.Double)
	case sparkjson.Special:
		if in.decimals {
			return types.Null // no decimal, and no reason for another type
		}
	case sparkjson.Decimal:
		if in.decimals {
			return decimalOf(n.Text, types.Double)
		}
	}
	return types.Double
}

func (in *jsonInference) text(text string) types.DataType {
	if text == "" {
		return types.Null
	}
	if in.decimals {
		if precision, scale, ok := digits(strings.ReplaceAll(text, ",", "")); ok && precision <= 38 && scale <= precision && scale >= 0 {
			return types.DecimalType{Precision: precision, Scale: scale}
		}
	}
	switch {
	case in.times == nil:
	case in.times.ntz && in.times.isLocal(text):
		return types.TimestampNTZ
	case in.times.isTimestamp(text):
		return types.Timestamp
	}
	return types.String
}

// decimalOf is the decimal that holds a number, or another type when it does not fit one.
func decimalOf(text string, otherwise types.DataType) types.DataType {
	precision, scale, ok := digits(text)
	if precision = max(precision, scale); !ok || precision > 38 || scale < 0 {
		return otherwise
	}
	return types.DecimalType{Precision: precision, Scale: scale}
}

// digits counts those of a number as Java's BigDecimal does.
func digits(text string) (precision, scale int, ok bool) {
	mantissa, exponent, hasExponent := strings.Cut(strings.ToLower(text), "e")
	e := 0
	if hasExponent {
		var err error
		if e, err = strconv.Atoi(exponent); err != nil {
			return 0, 0, false
		}
	}
	mantissa = strings.TrimLeft(mantissa, "+-")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	all := whole + fraction
	if all == "" || strings.Trim(all, "0123456789") != "" {
		return 0, 0, false
	}
	return max(1, len(strings.TrimLeft(all, "0"))), len(fraction) - e, true
}

// merge is the type that holds both; what does not fit together is text.
func (in *jsonInference) merge(a, b types.DataType) types.DataType {
	switch {
	case types.Equal(a, b), b == types.DataType(types.Null):
		return a
	case a == types.DataType(types.Null):
		return b
	case isInstant(a) && isInstant(b):
		return types.Timestamp
	}
	if number := commonNumber(a, b); number != nil {
		return number
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

// final turns what was only ever null into text and drops structs without fields; nil = nothing is left.
func (in *jsonInference) final(t types.DataType) types.DataType {
	switch t := t.(type) {
	case types.NullType:
		if in.options.on("dropfieldifallnull", false) {
			return nil
		}
		return types.String
	case types.ArrayType:
		if element := in.final(t.Element); element != nil {
			return types.ArrayType{Element: element, ContainsNull: true}
		}
		return nil
	case types.StructType:
		var fields []types.Field
		for _, f := range t.Fields {
			if f.Type = in.final(f.Type); f.Type != nil && f.Name != "" {
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
