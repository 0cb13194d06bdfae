package generator

import (
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/types"
)

var (
	zeroDouble = ducksql.MustTemplate(`CASE WHEN $1 = 0 THEN CAST(0 AS DOUBLE) ELSE $1 END`)
	sortedMap  = ducksql.MustTemplate(`map_from_entries(list_sort(map_entries($1)))`)
	zeroFloat  = ducksql.MustTemplate(`CASE WHEN $1 = 0 THEN CAST(0 AS FLOAT) ELSE $1 END`)
)

// normalised turns -0.0 into 0.0 and sorts maps, in nested values too, as Spark does with group keys and distinct values.
func (g *generator) normalised(e ducksql.Expr, t types.DataType) ducksql.Expr {
	if !needsNormal(t) {
		return e
	}
	switch t := t.(type) {
	case types.DoubleType:
		return template(zeroDouble, e)
	case types.FloatType:
		return template(zeroFloat, e)
	case types.ArrayType:
		x := g.boundName()
		return ducksql.Func("list_transform", e, &ducksql.Lambda{Params: []string{x}, Body: g.normalised(ducksql.Column(x), t.Element)})
	case types.MapType:
		return template(sortedMap, e)
	case types.StructType:
		base, wrap := g.bound(e)
		out := &ducksql.Struct{Names: function.FieldNames(t)}
		for i, name := range out.Names {
			out.Values = append(out.Values, g.normalised(&ducksql.FieldOf{Base: base, Name: name}, t.Fields[i].Type))
		}
		return wrap(template(ifPresent, base, out))
	}
	return e
}

// needsNormal reports whether equal keys of the type may differ in form: -0.0, or the order of a map's entries.
func needsNormal(t types.DataType) bool {
	return types.Holds(t, func(t types.DataType) bool {
		_, isMap := t.(types.MapType)
		return isMap || types.IsFloating(t)
	})
}

// sortable is a key that DuckDB orders as Spark orders e: NULLs inside nested values come first.
func (l *lowerer) sortable(e ducksql.Expr, t types.DataType) ducksql.Expr {
	if !function.NullsInside(t) {
		return e
	}
	base, wrap := l.bound(e)
	return wrap(function.OrderKey(base, t))
}
