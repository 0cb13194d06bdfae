package native

import (
	"encoding/base64"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/javatext"
	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkjson"
	"github.com/sparkduck/sparkduck/duckexec/native/variant"
	"github.com/sparkduck/sparkduck/translate/types"
)

// VariantStorage is how a variant is held in DuckDB.
var VariantStorage = Type{ID: Struct, Children: []Type{BlobType, BlobType}, Names: []string{"value", "metadata"}}

func variantKernels() []*Kernel {
	j := &jsons{}
	text := []Type{VarcharType}
	return []*Kernel{
		{Name: "spark_parse_json", Params: text, Result: VariantStorage, Run: func(c *Call) error { return parseJSON(c, false) }},
		{Name: "spark_try_parse_json", Params: text, Result: VariantStorage, Run: func(c *Call) error { return parseJSON(c, true) }},
		{Name: "spark_to_variant", Params: []Type{AnyType, VarcharType}, Result: VariantStorage, Nulls: true, Run: j.toVariant},
		{Name: "spark_from_variant", Params: []Type{VariantStorage, VarcharType, BooleanType}, Rest: true, Run: j.fromVariant},
		{Name: "spark_variant_get", Params: []Type{VariantStorage, VarcharType, VarcharType, BooleanType, VarcharType}, Run: j.variantGet},
		{Name: "spark_is_variant_null", Params: []Type{VariantStorage}, Result: BooleanType, Run: isVariantNull},
		{Name: "spark_schema_of_variant", Params: []Type{VariantStorage}, Result: VarcharType, Run: schemaOfVariant},
	}
}

// variantOf encodes JSON: numbers without exponent that fit 38 digits are decimals, others doubles.
func variantOf(n *sparkjson.Node) (value, metadata []byte, err error) {
	v, err := variantValue(n)
	if err != nil {
		return nil, nil, err
	}
	return variant.Build(v)
}

func variantValue(n *sparkjson.Node) (any, error) {
	switch n.Kind {
	case sparkjson.Null:
		return nil, nil
	case sparkjson.True, sparkjson.False:
		return n.Kind == sparkjson.True, nil
	case sparkjson.String:
		return n.Text, nil
	case sparkjson.Special:
		return specials[n.Text], nil
	case sparkjson.Integer, sparkjson.Decimal:
		return variantNumber(n), nil
	case sparkjson.Array:
		items := make([]any, len(n.Items))
		for i, item := range n.Items {
			var err error
			if items[i], err = variantValue(item); err != nil {
				return nil, err
			}
		}
		return items, nil
	}
	o := variant.Object{Names: n.Names, Values: make([]any, len(n.Items))}
	for i, item := range n.Items {
		var err error
		if o.Values[i], err = variantValue(item); err != nil {
			return nil, err
		}
	}
	return o, nil
}

func variantNumber(n *sparkjson.Node) any {
	if x, err := strconv.ParseInt(n.Text, 10, 64); err == nil && n.Kind == sparkjson.Integer {
		return x
	}
	if !strings.ContainsAny(n.Text, "eE") {
		if x, scale, ok := parseDecimal(n.Text); ok && scale <= 38 && x.CmpAbs(pow10(38)) < 0 {
			return variant.Decimal{Unscaled: x, Scale: scale}
		}
	}
	x, _ := strconv.ParseFloat(n.Text, 64) // out of range gives an infinity, as in Java
	return x
}

func (o *Builder) appendVariant(value, metadata []byte) {
	o.Children[0].AppendBytes(value)
	o.Children[1].AppendBytes(metadata)
	o.EndStruct()
}

func parseJSON(c *Call, try bool) error {
	return c.Each(func(row int) error {
		text := c.Args[0].Text(row)
		node, err := sparkjson.Parse(text, sparkjson.Options{NoSingleQuotes: true, TrailingAllowed: true})
		var value, metadata []byte
		if err == nil {
			value, metadata, err = variantOf(node)
		}
		switch {
		case err == nil:
			c.Out.appendVariant(value, metadata)
		case try:
			c.Out.AppendNull()
		default:
			return raise("MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION", "badRecord", text, "failFastMode", "FAILFAST")
		}
		return nil
	})
}

// toVariant is to_variant(value, type). NULL stays NULL.
func (j *jsons) toVariant(c *Call) error {
	var l latest[types.DataType]
	for row := range c.Rows {
		if c.Args[0].IsNull(row) {
			c.Out.AppendNull()
			continue
		}
		t, err := j.typeOf(&l, c.Args[1].Text(row))
		if err != nil {
			return err
		}
		v, err := plainValue(c.Args[0], row, t)
		if err != nil {
			return err
		}
		value, metadata, err := variant.Build(v)
		if err != nil {
			return err
		}
		c.Out.appendVariant(value, metadata)
	}
	return nil
}

// plainValue is a value of DuckDB as package variant takes it.
func plainValue(v *Vector, row int, t types.DataType) (any, error) {
	if v.IsNull(row) {
		return nil, nil
	}
	switch t := t.(type) {
	case types.BooleanType:
		return v.Bool(row), nil
	case types.ByteType, types.ShortType, types.IntType, types.LongType:
		return v.Int(row), nil
	case types.FloatType:
		return At[float32](v, row), nil
	case types.DoubleType:
		return At[float64](v, row), nil
	case types.DecimalType:
		return variant.Decimal{Unscaled: v.Huge(row).Big(), Scale: t.Scale}, nil
	case types.StringType, types.CharType, types.VarcharType:
		return v.Text(row), nil
	case types.BinaryType:
		return []byte(v.Text(row)), nil
	case types.DateType:
		return variant.Date(v.Int(row)), nil
	case types.TimestampType:
		return variant.Timestamp(v.Int(row)), nil
	case types.TimestampNTZType:
		return variant.TimestampNTZ(v.Int(row)), nil
	case types.VariantType:
		return variant.Read(v.Children[0].Text(row), v.Children[1].Text(row))
	case types.ArrayType:
		from, to := v.List(row)
		items := []any{}
		for i := from; i < to; i++ {
			item, err := plainValue(v.Children[0], i, t.Element)
			if err != nil {
				return nil, err
			}
			items = append(items, item)
		}
		return items, nil
	case types.StructType, types.MapType:
		return plainObject(v, row, t)
	}
	return nil, raise("NOT_IMPLEMENTED", "feature", "variants of "+t.SQL())
}

func plainObject(v *Vector, row int, t types.DataType) (any, error) {
	o := variant.Object{}
	add := func(name string, child *Vector, at int, t types.DataType) error {
		x, err := plainValue(child, at, t)
		o.Names, o.Values = append(o.Names, strings.Clone(name)), append(o.Values, x)
		return err
	}
	switch t := t.(type) {
	case types.StructType:
		for i, f := range t.Fields {
			if err := add(f.Name, v.Children[i], row, f.Type); err != nil {
				return nil, err
			}
		}
	case types.MapType:
		from, to := v.List(row)
		for i := from; i < to; i++ {
			if err := add(v.Children[0].Text(i), v.Children[1], i, t.Value); err != nil {
				return nil, err
			}
		}
	}
	return o, nil
}

func readVariant(v *Vector, row int) (any, error) {
	x, err := variant.Read(v.Children[0].Text(row), v.Children[1].Text(row))
	if err != nil {
		return nil, raise("MALFORMED_VARIANT")
	}
	return x, nil
}

// fromVariant is from_variant(variant, type, whether a bad value is an error[, zone]).
func (j *jsons) fromVariant(c *Call) error {
	var l latest[types.DataType]
	return c.Each(func(row int) error {
		zone := javatime.UTC
		if len(c.Args) > 3 {
			var err error
			if zone, err = j.clocks.zone(c, 3, row); err != nil {
				return err
			}
		}
		x, err := readVariant(c.Args[0], row)
		if err != nil {
			return err
		}
		return j.cast(c, row, &l, x, 1, c.Args[2].Bool(row), zone)
	})
}

// variantGet is variant_get(variant, path, type, whether a bad value is an error, zone).
func (j *jsons) variantGet(c *Call) error {
	var l latest[types.DataType]
	return c.Each(func(row int) error {
		zone, err := j.clocks.zone(c, 4, row)
		if err != nil {
			return err
		}
		path, ok := variantPath(c.Args[1].Text(row))
		if !ok {
			return raise("INVALID_VARIANT_GET_PATH", "path", c.Args[1].Text(row), "functionName", "`variant_get`")
		}
		x, err := readVariant(c.Args[0], row)
		if err != nil {
			return err
		}
		for _, step := range path {
			if x, ok = step.of(x); !ok {
				c.Out.AppendNull()
				return nil
			}
		}
		return j.cast(c, row, &l, x, 2, c.Args[3].Bool(row), zone)
	})
}

// cast appends a variant's value as the type in an argument.
func (j *jsons) cast(c *Call, row int, l *latest[types.DataType], x any, typeArg int, strict bool, zone *javatime.Zone) error {
	t, err := j.typeOf(l, c.Args[typeArg].Text(row))
	if err != nil {
		return err
	}
	v := variantCaster{zones: &j.clocks.zones, zone: zone}
	out := v.cast(x, t)
	if v.failed && strict {
		text, err := printVariant(nil, v.value, zone)
		if err != nil {
			return err
		}
		return raise("INVALID_VARIANT_CAST", "value", string(text), "dataType", `"`+v.target.SQL()+`"`)
	}
	return appendValue(c.Out, out)
}

// variantStep is one step of a path.
type variantStep struct {
	name  string
	index int // -1: a name
}

func (s variantStep) of(x any) (any, bool) {
	switch v := x.(type) {
	case variant.Object:
		for i, name := range v.Names {
			if s.index < 0 && name == s.name {
				return v.Values[i], true
			}
		}
	case []any:
		if s.index >= 0 && s.index < len(v) {
			return v[s.index], true
		}
	}
	return nil, false
}

// variantPath reads $.a['b']["c"][0].
func variantPath(s string) (path []variantStep, ok bool) {
	rest, ok := strings.CutPrefix(s, "$")
	for ok && rest != "" {
		switch {
		case rest[0] == '.':
			end := strings.IndexAny(rest[1:], ".[")
			if end < 0 {
				end = len(rest) - 1
			}
			path = append(path, variantStep{rest[1 : end+1], -1})
			ok, rest = end > 0, rest[end+1:]
		case strings.HasPrefix(rest, "['") || strings.HasPrefix(rest, `["`):
			end := strings.Index(rest[2:], rest[1:2]+"]")
			if end < 0 {
				return nil, false
			}
			path = append(path, variantStep{rest[2 : end+2], -1})
			rest = rest[end+4:]
		case rest[0] == '[':
			end := strings.IndexByte(rest, ']')
			if end < 0 {
				return nil, false
			}
			n, err := strconv.Atoi(rest[1:end])
			if err != nil || n < 0 {
				return nil, false
			}
			path = append(path, variantStep{index: n})
			rest = rest[end+1:]
		default:
			return nil, false
		}
	}
	return path, ok
}

// variantCaster casts the values of variants to Spark types, as values of appendValue. What cannot be cast becomes NULL; the
// first such value is noted.
type variantCaster struct {
	zones  *javatime.Zones
	zone   *javatime.Zone
	failed bool
	value  any
	target types.DataType
}

func (v *variantCaster) fail(x any, t types.DataType) any {
	if !v.failed {
		v.failed, v.value, v.target = true, x, t
	}
	return nil
}

func (v *variantCaster) cast(x any, t types.DataType) any {
	if _, same := t.(types.VariantType); same {
		value, metadata, err := variant.Build(x)
		if err != nil {
			return v.fail(x, t)
		}
		return []any{string(value), string(metadata)}
	}
	if x == nil {
		return nil
	}
	object, isObject := x.(variant.Object)
	switch t := t.(type) {
	case types.ArrayType:
		items, isArray := x.([]any)
		if !isArray {
			return v.fail(x, t)
		}
		out := make([]any, len(items))
		for i := range items {
			out[i] = v.cast(items[i], t.Element)
		}
		return out
	case types.StructType:
		if !isObject {
			return v.fail(x, t)
		}
		out := make([]any, len(t.Fields))
		for i, f := range t.Fields {
			if field, found := (variantStep{f.Name, -1}).of(object); found {
				out[i] = v.cast(field, f.Type)
			}
		}
		return out
	case types.MapType:
		if !isObject {
			return v.fail(x, t)
		}
		out := make([]pair, len(object.Names))
		for i, name := range object.Names {
			out[i] = pair{name, v.cast(object.Values[i], t.Value)}
		}
		return out
	case types.StringType, types.CharType, types.VarcharType:
		text, err := printVariantText(x, v.zone)
		if err != nil {
			return v.fail(x, t)
		}
		return text
	}
	out, ok := v.atom(x, t)
	if !ok {
		return v.fail(x, t)
	}
	return out
}

func (v *variantCaster) atom(x any, t types.DataType) (any, bool) {
	switch t := t.(type) {
	case types.BooleanType:
		switch x := x.(type) {
		case bool:
			return x, true
		case int64:
			return x != 0, true
		case string:
			switch strings.ToLower(strings.TrimSpace(x)) {
			case "t", "true", "y", "yes", "1":
				return true, true
			case "f", "false", "n", "no", "0":
				return false, true
			}
		}
		return nil, false
	case types.ByteType:
		return variantInteger(x, math.MinInt8, math.MaxInt8)
	case types.ShortType:
		return variantInteger(x, math.MinInt16, math.MaxInt16)
	case types.IntType:
		return variantInteger(x, math.MinInt32, math.MaxInt32)
	case types.LongType:
		return variantInteger(x, math.MinInt64, math.MaxInt64)
	case types.FloatType, types.DoubleType:
		return variantFloat(x)
	case types.DecimalType:
		d, scale, ok := decimalOfVariant(x)
		if !ok {
			return nil, false
		}
		d = roundedQuotient(d, one, t.Scale-scale)
		return d, d.CmpAbs(pow10(t.Precision)) < 0
	case types.BinaryType:
		switch x := x.(type) {
		case []byte:
			return string(x), true
		case string:
			return x, true
		}
		return nil, false
	}
	return v.time(x, t)
}

// decimalOfVariant is a number, boolean or numeric text as a decimal.
func decimalOfVariant(x any) (*big.Int, int, bool) {
	switch x := x.(type) {
	case bool:
		if x {
			return big.NewInt(1), 0, true
		}
		return new(big.Int), 0, true
	case int64:
		return big.NewInt(x), 0, true
	case variant.Decimal:
		return x.Unscaled, x.Scale, true
	case string:
		return parseDecimal(strings.TrimSpace(x))
	case float32:
		return decimalOfVariant(float64(x))
	case float64:
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return nil, 0, false
		}
		return parseDecimal(string(javatext.AppendDouble(nil, x)))
	}
	return nil, 0, false
}

// variantInteger cuts fractions off.
func variantInteger(x any, low, high int64) (any, bool) {
	if t, stamp := x.(variant.Timestamp); stamp {
		seconds, _ := floorSeconds(int64(t))
		return seconds, seconds >= low && seconds <= high
	}
	if text, isText := x.(string); isText && strings.ContainsAny(text, ".eE") {
		return nil, false
	}
	d, scale, ok := decimalOfVariant(x)
	if !ok {
		return nil, false
	}
	if scale > 0 {
		d = new(big.Int).Quo(d, pow10(scale))
	} else if scale < 0 {
		d = new(big.Int).Mul(d, pow10(-scale))
	}
	return d.Int64(), d.IsInt64() && d.Int64() >= low && d.Int64() <= high
}

func floorSeconds(micros int64) (seconds, rest int64) {
	seconds, rest = micros/1_000_000, micros%1_000_000
	if rest < 0 {
		seconds, rest = seconds-1, rest+1_000_000
	}
	return seconds, rest
}

func variantFloat(x any) (any, bool) {
	switch x := x.(type) {
	case float64:
		return x, true
	case float32:
		return float64(x), true
	case string:
		f, err := strconv.ParseFloat(strings.TrimSpace(x), 64)
		return f, err == nil
	}
	d, scale, ok := decimalOfVariant(x)
	if !ok {
		return nil, false
	}
	f, err := strconv.ParseFloat(scaledText(d, scale), 64)
	return f, err == nil
}

func (v *variantCaster) time(x any, t types.DataType) (any, bool) {
	const day = 86_400_000_000
	switch t.(type) {
	case types.DateType:
		switch x := x.(type) {
		case variant.Date:
			return int64(x), true
		case variant.Timestamp:
			return floorDays(v.zone.ToLocal(int64(x))), true
		case variant.TimestampNTZ:
			return floorDays(int64(x)), true
		case string:
			days, ok := javatime.ParseDate(x)
			return days, ok
		}
	case types.TimestampType:
		switch x := x.(type) {
		case variant.Timestamp:
			return int64(x), true
		case variant.TimestampNTZ:
			return v.zone.ToInstant(int64(x)), true
		case variant.Date:
			return v.zone.ToInstant(int64(x) * day), true
		case int64:
			return x * 1_000_000, true
		case string:
			return timestampOf(v.zones, x, v.zone)
		}
	case types.TimestampNTZType:
		switch x := x.(type) {
		case variant.TimestampNTZ:
			return int64(x), true
		case variant.Timestamp:
			return v.zone.ToLocal(int64(x)), true
		case variant.Date:
			return int64(x) * day, true
		case string:
			local, ok := v.zones.ParseTimestampNTZ(x)
			return local, ok
		}
	}
	return nil, false
}

func isVariantNull(c *Call) error {
	return c.Each(func(row int) error {
		x, err := readVariant(c.Args[0], row)
		c.Out.AppendBool(x == nil)
		return err
	})
}

func schemaOfVariant(c *Call) error {
	return c.Each(func(row int) error {
		x, err := readVariant(c.Args[0], row)
		if err == nil {
			c.Out.AppendText(shapeOfVariant(x))
		}
		return err
	})
}

// variantToJSON prints a variant.
func variantToJSON(buf []byte, value, metadata string, zone *javatime.Zone) ([]byte, error) {
	x, err := variant.Read(value, metadata)
	if err != nil {
		return nil, raise("MALFORMED_VARIANT")
	}
	return printVariant(buf, x, zone)
}

// printVariantText is the cast to STRING: texts without quotes.
func printVariantText(x any, zone *javatime.Zone) (string, error) {
	switch x := x.(type) {
	case string:
		return x, nil
	case []byte:
		return string(x), nil
	case variant.Date, variant.Timestamp, variant.TimestampNTZ:
		text, err := printVariant(nil, x, zone)
		return strings.Trim(string(text), `"`), err
	}
	text, err := printVariant(nil, x, zone)
	return string(text), err
}

func printVariant(buf []byte, x any, zone *javatime.Zone) ([]byte, error) {
	switch x := x.(type) {
	case nil:
		return append(buf, "null"...), nil
	case bool:
		return strconv.AppendBool(buf, x), nil
	case int64:
		return strconv.AppendInt(buf, x, 10), nil
	case float32:
		return printFloat(buf, float64(x), javatext.AppendFloat(nil, x)), nil
	case float64:
		return printFloat(buf, x, javatext.AppendDouble(nil, x)), nil
	case variant.Decimal:
		text := scaledText(x.Unscaled, x.Scale)
		if x.Scale > 0 {
			text = strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
		}
		return append(buf, text...), nil
	case string:
		return sparkjson.AppendQuoted(buf, x), nil
	case []byte:
		return sparkjson.AppendQuoted(buf, base64.StdEncoding.EncodeToString(x)), nil
	case variant.Date:
		year, month, day := javatime.DateOf(int64(x))
		return append(javatime.AppendDate(append(buf, '"'), year, month, day), '"'), nil
	case variant.TimestampNTZ:
		return append(javatime.AppendTimestamp(append(buf, '"'), int64(x)), '"'), nil
	case variant.Timestamp:
		buf = javatime.AppendTimestamp(append(buf, '"'), zone.ToLocal(int64(x)))
		seconds, _ := floorSeconds(int64(x))
		return append(javatime.AppendOffset(buf, zone.OffsetAt(seconds)), '"'), nil
	case []any:
		buf = append(buf, '[')
		var err error
		for i, item := range x {
			if i > 0 {
				buf = append(buf, ',')
			}
			if buf, err = printVariant(buf, item, zone); err != nil {
				return nil, err
			}
		}
		return append(buf, ']'), nil
	case variant.Object:
		buf = append(buf, '{')
		var err error
		for i, name := range x.Names {
			if i > 0 {
				buf = append(buf, ',')
			}
			buf = append(sparkjson.AppendQuoted(buf, name), ':')
			if buf, err = printVariant(buf, x.Values[i], zone); err != nil {
				return nil, err
			}
		}
		return append(buf, '}'), nil
	}
	return nil, raise("MALFORMED_VARIANT")
}

func printFloat(buf []byte, x float64, text []byte) []byte {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return sparkjson.AppendQuoted(buf, string(text))
	}
	return append(buf, text...)
}

// shapeOfVariant is the type that schema_of_variant names.
func shapeOfVariant(x any) string {
	switch x := x.(type) {
	case nil:
		return "VOID"
	case bool:
		return "BOOLEAN"
	case int64:
		return "BIGINT"
	case float32:
		return "FLOAT"
	case float64:
		return "DOUBLE"
	case string:
		return "STRING"
	case []byte:
		return "BINARY"
	case variant.Date:
		return "DATE"
	case variant.Timestamp:
		return "TIMESTAMP"
	case variant.TimestampNTZ:
		return "TIMESTAMP_NTZ"
	case variant.Decimal:
		text := strings.TrimPrefix(scaledText(x.Unscaled, x.Scale), "-")
		whole, fraction, _ := strings.Cut(text, ".")
		whole, fraction = strings.TrimLeft(whole, "0"), strings.TrimRight(fraction, "0")
		return decimalName(max(1, len(whole)+len(fraction)), len(fraction))
	case []any:
		elem := "VOID"
		for i, item := range x {
			shape := shapeOfVariant(item)
			if i == 0 {
				elem = shape
			} else {
				elem = mergeShapes(elem, shape)
			}
		}
		return "ARRAY<" + elem + ">"
	case variant.Object:
		fields := make([]string, len(x.Names))
		for i, name := range x.Names {
			fields[i] = name + ": " + shapeOfVariant(x.Values[i])
		}
		return "OBJECT<" + strings.Join(fields, ", ") + ">"
	}
	return "VARIANT"
}

func decimalName(precision, scale int) string {
	return "DECIMAL(" + strconv.Itoa(precision) + "," + strconv.Itoa(scale) + ")"
}

// mergeShapes is the common type of two elements: numbers widen, all else differs.
func mergeShapes(a, b string) string {
	switch {
	case a == b || b == "VOID":
		return a
	case a == "VOID":
		return b
	}
	wholeA, scaleA, okA := decimalShape(a)
	wholeB, scaleB, okB := decimalShape(b)
	if !okA || !okB {
		if (okA || a == "DOUBLE" || a == "FLOAT") && (okB || b == "DOUBLE" || b == "FLOAT") {
			return "DOUBLE"
		}
		return "VARIANT"
	}
	whole, scale := max(wholeA, wholeB), max(scaleA, scaleB)
	if whole+scale > 38 {
		return "DOUBLE"
	}
	return decimalName(whole+scale, scale)
}

// decimalShape is the number of digits before and behind the point of BIGINT or DECIMAL(p,s).
func decimalShape(s string) (whole, scale int, ok bool) {
	if s == "BIGINT" {
		return 20, 0, true
	}
	inner, ok := strings.CutPrefix(s, "DECIMAL(")
	if !ok {
		return 0, 0, false
	}
	p, q, _ := strings.Cut(strings.TrimSuffix(inner, ")"), ",")
	precision, errP := strconv.Atoi(p)
	scale, errS := strconv.Atoi(q)
	return precision - scale, scale, errP == nil && errS == nil
}
