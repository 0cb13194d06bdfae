package native

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkjson"
	"github.com/sparkduck/sparkduck/duckexec/native/variant"
	"github.com/sparkduck/sparkduck/translate/types"
)

// variantStorage is how a variant is held in DuckDB.
var variantStorage = Type{ID: Struct, Children: []Type{BlobType, BlobType}, Names: []string{"value", "metadata"}}

func variantKernels() []*Kernel {
	j, schemas := &jsons{}, newVariantTypes()
	text := []Type{VarcharType}
	return []*Kernel{
		{Name: "spark_parse_json", Params: text, Result: variantStorage, Run: func(c *Call) error { return parseJSON(c, false) }},
		{Name: "spark_try_parse_json", Params: text, Result: variantStorage, Run: func(c *Call) error { return parseJSON(c, true) }},
		{Name: "spark_to_variant", Params: []Type{AnyType, VarcharType}, Result: variantStorage, Nulls: true, Run: j.toVariant},
		{Name: "spark_from_variant", Params: []Type{variantStorage, VarcharType, BooleanType}, Rest: true, Run: j.fromVariant},
		{Name: "spark_variant_get", Params: []Type{variantStorage, VarcharType, VarcharType, BooleanType, VarcharType}, Run: j.variantGet},
		{Name: "spark_is_valid_variant", Params: []Type{variantStorage}, Result: BooleanType, Run: isValidVariant},
		{Name: "spark_is_variant_null", Params: []Type{variantStorage}, Result: BooleanType, Run: isVariantNull},
		{Name: "spark_schema_of_variant", Params: []Type{variantStorage}, Result: VarcharType, Run: schemas.schemaOf},
		{Name: "spark_schema_of_variants", Params: []Type{{ID: List, Children: []Type{variantStorage}}}, Result: VarcharType, Run: schemas.schemaOfAll},
		{Name: "spark_variant_entries", Params: []Type{variantStorage}, Result: variantEntries, Run: explodeVariant},
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
	parser := sparkjson.NewParser(sparkjson.Options{NoSingleQuotes: true, TrailingAllowed: true})
	return c.Each(func(row int) error {
		text := c.Args[0].Text(row)
		node, err := parser.Parse(text)
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
	return c.Each(func(row int) error {
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
		return nil
	})
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
			function := "`try_variant_get`"
			if c.Args[3].Bool(row) {
				function = "`variant_get`"
			}
			return raise("INVALID_VARIANT_GET_PATH", "path", c.Args[1].Text(row), "functionName", function)
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

func isVariantNull(c *Call) error {
	return c.Each(func(row int) error {
		x, err := readVariant(c.Args[0], row)
		c.Out.AppendBool(x == nil)
		return err
	})
}
