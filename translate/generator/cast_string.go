package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/types"
)

var (
	listAsText = ducksql.MustTemplate(`concat('[', array_to_string($1, ', '), ']')`)
	mapAsText  = ducksql.MustTemplate(`concat('{', array_to_string($1, ', '), '}')`)
	orNull     = ducksql.MustTemplate(`coalesce($1, 'null')`)
	ifPresent  = ducksql.MustTemplate(`CASE WHEN $1 IS NOT NULL THEN $2 END`)
)

func (c *casting) toString(e ducksql.Expr) (ducksql.Expr, error) {
	switch from := c.from.(type) {
	case types.BooleanType, types.ByteType, types.ShortType, types.IntType, types.LongType, types.TimeType:
		return c.plain(e), nil
	case types.DecimalType:
		if c.mode == analyzed.ANSI || from.Scale <= 6 {
			return c.plain(e), nil
		}
		return c.native("decimal_to_string", c.duck, e), nil
	case types.FloatType, types.DoubleType:
		return c.floatingText(e), nil
	case types.BinaryType:
		return ducksql.Func("decode", e, constantText("replace")), nil
	case types.DateType:
		return c.native("date_to_string", c.duck, e), nil
	case types.TimestampType:
		return c.timestampText(e), nil
	case types.TimestampNTZType:
		return c.native("timestamp_ntz_to_string", c.duck, e), nil
	case types.YearMonthIntervalType, types.DayTimeIntervalType:
		return c.intervalText(e)
	case types.CalendarIntervalType:
		return template(calendarAsText, e), nil
	case types.ArrayType:
		return c.listToString(e, from)
	case types.MapType:
		return c.mapToString(e, from)
	case types.StructType:
		return c.structToString(e, from)
	case types.VariantType:
		return c.fromVariant(e), nil
	}
	return nil, c.refuse()
}

// floatingText is Java's text of a double or float: 1.0E10, 0.1, Infinity, NaN.
func (c *casting) floatingText(e ducksql.Expr) ducksql.Expr {
	if _, single := c.from.(types.FloatType); single {
		return c.native("float_to_string", ducksql.Varchar, e)
	}
	return c.native("double_to_string", ducksql.Varchar, e)
}

// timestampText is the local time in the session's zone, which is that of the connection.
func (g *generator) timestampText(e ducksql.Expr) ducksql.Expr {
	return g.native("timestamp_to_string", ducksql.Varchar, e, constantText(g.zone()))
}

// element casts the parts of nested values to text; NULL parts show as null, variants as JSON.
func (c *casting) element(e ducksql.Expr, t types.DataType) (ducksql.Expr, error) {
	if _, isVariant := t.(types.VariantType); isVariant {
		text := c.native("to_json", ducksql.Varchar, e, constantText(t.SQL()), constantText(c.zone()))
		return template(orNull, text), nil
	}
	text, err := c.CastTo(e, t, types.String, c.mode, c.at)
	if err != nil {
		return nil, err
	}
	return template(orNull, text), nil
}

func (c *casting) listToString(e ducksql.Expr, from types.ArrayType) (ducksql.Expr, error) {
	x := c.boundName()
	item, err := c.element(ducksql.Column(x), from.Element)
	if err != nil {
		return nil, err
	}
	texts := ducksql.Func("list_transform", e, &ducksql.Lambda{Params: []string{x}, Body: item})
	return template(ifPresent, e, template(listAsText, texts)), nil
}

func (c *casting) mapToString(e ducksql.Expr, from types.MapType) (ducksql.Expr, error) {
	x := c.boundName()
	key, err := c.element(&ducksql.FieldOf{Base: ducksql.Column(x), Name: "key"}, from.Key)
	if err != nil {
		return nil, err
	}
	value, err := c.element(&ducksql.FieldOf{Base: ducksql.Column(x), Name: "value"}, from.Value)
	if err != nil {
		return nil, err
	}
	entry := ducksql.Func("concat", key, constantText(" -> "), value)
	texts := ducksql.Func("list_transform", ducksql.Func("map_entries", e), &ducksql.Lambda{Params: []string{x}, Body: entry})
	return template(ifPresent, e, template(mapAsText, texts)), nil
}

func (c *casting) structToString(e ducksql.Expr, from types.StructType) (ducksql.Expr, error) {
	base, wrap := c.bound(e)
	parts := []ducksql.Expr{constantText("{")}
	for i, name := range function.FieldNames(from) {
		field, err := c.element(&ducksql.FieldOf{Base: base, Name: name}, from.Fields[i].Type)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			parts = append(parts, constantText(", "))
		}
		parts = append(parts, field)
	}
	parts = append(parts, constantText("}"))
	return wrap(template(ifPresent, base, ducksql.Func("concat", parts...))), nil
}

// toBinary takes the bytes of text, or in legacy mode the big-endian bytes of an integer.
func (c *casting) toBinary(e ducksql.Expr) (ducksql.Expr, error) {
	switch c.from.(type) {
	case types.StringType:
		return ducksql.Func("encode", e), nil
	case types.ByteType:
		return template(byteBytes, e), nil
	case types.ShortType:
		return template(shortBytes, e), nil
	case types.IntType:
		return template(intBytes, e), nil
	case types.LongType:
		return template(longBytes, e), nil
	case types.VariantType:
		return c.fromVariant(e), nil
	}
	return nil, c.refuse()
}

var (
	byteBytes  = ducksql.MustTemplate(`unhex(format('{:02x}', CAST($1 AS BIGINT) & 255))`)
	shortBytes = ducksql.MustTemplate(`unhex(format('{:04x}', CAST($1 AS BIGINT) & 65535))`)
	intBytes   = ducksql.MustTemplate(`unhex(format('{:08x}', CAST($1 AS BIGINT) & 4294967295))`)
	longBytes  = ducksql.MustTemplate(`unhex(concat(format('{:08x}', ($1 >> 32) & 4294967295), format('{:08x}', $1 & 4294967295)))`)
)
