package generator

import (
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/types"
)

// toNested casts the parts of nested values by position.
func (c *casting) toNested(e ducksql.Expr) (ducksql.Expr, error) {
	if _, variant := c.from.(types.VariantType); variant {
		return c.fromVariant(e), nil
	}
	switch to := c.to.(type) {
	case types.ArrayType:
		if from, ok := c.from.(types.ArrayType); ok {
			return c.list(e, from, to)
		}
	case types.MapType:
		if from, ok := c.from.(types.MapType); ok {
			return c.entries(e, from, to)
		}
	case types.StructType:
		if from, ok := c.from.(types.StructType); ok && len(from.Fields) == len(to.Fields) {
			return c.fields(e, from, to)
		}
	}
	return nil, c.refuse()
}

func (c *casting) list(e ducksql.Expr, from, to types.ArrayType) (ducksql.Expr, error) {
	if _, empty := from.Element.(types.NullType); empty {
		return ducksql.CastTo(e, c.duck), nil
	}
	x := c.boundName()
	item, err := c.CastTo(ducksql.Column(x), from.Element, to.Element, c.mode, c.at)
	if err != nil {
		return nil, err
	}
	return ducksql.Func("list_transform", e, &ducksql.Lambda{Params: []string{x}, Body: item}), nil
}

func (c *casting) entries(e ducksql.Expr, from, to types.MapType) (ducksql.Expr, error) {
	if _, empty := from.Key.(types.NullType); empty {
		return ducksql.CastTo(e, c.duck), nil
	}
	x := c.boundName()
	key, err := c.CastTo(&ducksql.FieldOf{Base: ducksql.Column(x), Name: "key"}, from.Key, to.Key, c.mode, c.at)
	if err != nil {
		return nil, err
	}
	value, err := c.CastTo(&ducksql.FieldOf{Base: ducksql.Column(x), Name: "value"}, from.Value, to.Value, c.mode, c.at)
	if err != nil {
		return nil, err
	}
	entry := &ducksql.Struct{Names: []string{"key", "value"}, Values: []ducksql.Expr{key, value}}
	list := ducksql.Func("list_transform", ducksql.Func("map_entries", e), &ducksql.Lambda{Params: []string{x}, Body: entry})
	return ducksql.Func("map_from_entries", list), nil
}

func (c *casting) fields(e ducksql.Expr, from, to types.StructType) (ducksql.Expr, error) {
	if len(from.Fields) == 0 {
		return e, nil
	}
	base, wrap := c.bound(e)
	out := &ducksql.Struct{Names: function.FieldNames(to), Values: make([]ducksql.Expr, len(to.Fields))}
	for i, name := range function.FieldNames(from) {
		field, err := c.CastTo(&ducksql.FieldOf{Base: base, Name: name}, from.Fields[i].Type, to.Fields[i].Type, c.mode, c.at)
		if err != nil {
			return nil, err
		}
		out.Values[i] = field
	}
	return wrap(template(ifPresent, base, out)), nil
}
