package function

import (
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// itemText is the name of a[i].
func itemText(_ *analyzed.Call, args []string) string { return args[0] + "[" + args[1] + "]" }

// fieldsText is the name of a.field over an array of structs.
func fieldsText(_ *analyzed.Call, args []string) string { return args[0] + "." + args[1] }

// fieldsType is the array of one field of an array of structs; argument 2 is the field's position.
func fieldsType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	t := args[0].Type().(types.ArrayType)
	i, _ := constantInt(args[2])
	f := t.Element.(types.StructType).Fields[i]
	return types.ArrayType{Element: f.Type, ContainsNull: t.ContainsNull || f.Nullable}, nil
}

func lowerStructFields(c *lowering) (ducksql.Expr, error) {
	list, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	i, _ := constantInt(c.Args[2])
	names := FieldNames(elementType(c.Args[0].Type()).(types.StructType))
	field := &ducksql.FieldOf{Base: ducksql.Column("e"), Name: names[i]}
	return ducksql.Func("list_transform", list, &ducksql.Lambda{Params: []string{"e"}, Body: field}), nil
}

// coerceElementAt: an INT position of an array, or a key of a map.
func coerceElementAt(b *Binding, args []analyzed.Expr) error {
	switch t := args[0].Type().(type) {
	case types.ArrayType:
		if _, ok := implicitTarget(b.Conf, args[1].Type(), kinds{integer, tinyint, smallint}, true); !ok {
			return b.unexpected(1, args, []string{"INT"})
		}
		args[1] = b.implicit(args[1], types.Int)
		return nil
	case types.MapType:
		key, ok := types.TightestType(b.Conf, t.Key, args[1].Type())
		if !ok {
			return mapDiff(b, args)
		}
		args[0] = b.implicit(args[0], types.MapType{Key: key, Value: t.Value, ValueContainsNull: t.ValueContainsNull})
		args[1] = b.implicit(args[1], key)
		return nil
	}
	return b.unexpected(0, args, []string{"ARRAY", "MAP"})
}

// extractedType is the element of an array or the value of a map.
func extractedType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	if isMap(args[0].Type()) {
		return valueType(args[0].Type()), nil
	}
	return elementType(args[0].Type()), nil
}

// itemNull is the nullability of array[i]: an index known at analysis looks into an array() constructor, and any other
// array may be shorter; an unknown index raises in ANSI mode, so that only the elements count.
func itemNull(b *Binding, args []analyzed.Expr) bool { return positionNull(b, args, 0) }

func elementAtNull(b *Binding, args []analyzed.Expr) bool {
	return isMap(args[0].Type()) || positionNull(b, args, 1)
}

func positionNull(b *Binding, args []analyzed.Expr, first int64) bool {
	at, known := constantInt(args[1])
	if !known {
		return !b.Conf.ANSI() || args[0].Nullable() || containsNull(args[0].Type())
	}
	items, ok := constructed(args[0])
	if !ok {
		return true
	}
	if at < 0 && first == 1 {
		at += int64(len(items)) + 1
	}
	if at -= first; at < 0 || at >= int64(len(items)) {
		return !b.Conf.ANSI()
	}
	return items[at].Nullable()
}

// getNull is that of get(), which never raises.
func getNull(_ *Binding, args []analyzed.Expr) bool {
	items, ok := constructed(args[0])
	at, known := constantInt(args[1])
	return !ok || !known || at < 0 || at >= int64(len(items)) || items[at].Nullable()
}

// constructed are the arguments of a call of array().
func constructed(e analyzed.Expr) ([]analyzed.Expr, bool) {
	if c, ok := e.(*analyzed.Call); ok && c.Callee.FunctionName() == "array" {
		return c.Args, true
	}
	return nil, false
}

func lowerElementAt(c *lowering) (ducksql.Expr, error) {
	if isMap(c.Args[0].Type()) {
		return template("$1[$2]").lower(c)
	}
	if !c.ANSI {
		return unplaced(template("CASE WHEN $2 = 0 AND $1 IS NOT NULL THEN $error(INVALID_INDEX_OF_ZERO) ELSE $1[$2] END")).lower(c)
	}
	return template("CASE WHEN $2 = 0 AND $1 IS NOT NULL THEN $error(INVALID_INDEX_OF_ZERO) " +
		"WHEN abs($2) > len($1) THEN $error(INVALID_ARRAY_INDEX_IN_ELEMENT_AT, indexValue=$2, arraySize=len($1)) ELSE $1[$2] END").lower(c)
}

func itoa(i int) string { return strconv.Itoa(i) }

// mapDiff is MAP_FUNCTION_DIFF_TYPES for (map, key).
func mapDiff(b *Binding, args []analyzed.Expr) error {
	return sparkerr.Mismatch("MAP_FUNCTION_DIFF_TYPES", b.sqlText(args), b.Origin, "functionName", sparkerr.ID(b.row.Name), "dataType", sparkerr.TypeSQL("MAP"),
		"leftType", sparkerr.TypeSQL(args[0].Type().SQL()), "rightType", sparkerr.TypeSQL(args[1].Type().SQL()))
}

// coerceMapKey brings the map's keys and the key to one type.
func coerceMapKey(b *Binding, args []analyzed.Expr) error {
	t, ok := args[0].Type().(types.MapType)
	if !ok {
		return mapDiff(b, args)
	}
	key, ok := commonType(b.Conf, false, t.Key, args[1].Type())
	if !ok {
		return mapDiff(b, args)
	}
	args[0] = b.implicit(args[0], types.MapType{Key: key, Value: t.Value, ValueContainsNull: t.ValueContainsNull})
	args[1] = b.implicit(args[1], key)
	return nil
}

// coerceMapValue casts the key of map[key] to the type of the map's keys.
func coerceMapValue(b *Binding, args []analyzed.Expr) error {
	t, ok := args[0].Type().(types.MapType)
	if !ok {
		return b.unexpected(0, args, []string{"MAP"})
	}
	want := kind{name: t.Key.SQL(), accepts: func(u types.DataType) bool { return types.SameType(t.Key, u, true) }, concrete: t.Key}
	key, ok := implicitTarget(b.Conf, args[1].Type(), kinds{want}, false)
	if !ok {
		return b.unexpected(1, args, []string{want.name})
	}
	args[1] = b.implicit(args[1], key)
	return nil
}

// coerceTwoArrays brings the elements of two arrays to one type.
func coerceTwoArrays(b *Binding, args []analyzed.Expr) error {
	left, okLeft := args[0].Type().(types.ArrayType)
	right, okRight := args[1].Type().(types.ArrayType)
	if !okLeft || !okRight {
		return arrayDiff(b, args, nil)
	}
	element, ok := types.TightestType(b.Conf, left.Element, right.Element)
	if !ok {
		return arrayDiff(b, args, nil)
	}
	for i, t := range []types.ArrayType{left, right} {
		args[i] = b.implicit(args[i], types.ArrayType{Element: element, ContainsNull: t.ContainsNull || castNullable(t.Element, element)})
	}
	return nil
}

// refuseVoid refuses untyped NULLs.
func refuseVoid(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	if args[0] != nil && args[1] != nil && (isVoid(args[0].Type()) || isVoid(args[1].Type())) {
		return nil, sparkerr.Mismatch("NULL_TYPE", b.sqlText(args), b.Origin, "functionName", sparkerr.ID(b.row.Name))
	}
	return nil, nil
}

// tryElementAtNull knows the length of array() constructors.
func tryElementAtNull(b *Binding, args []analyzed.Expr) bool {
	at, known := constantInt(args[1])
	items, constructor := constructed(args[0])
	if !known || !constructor || at == 0 || at > int64(len(items)) || -at > int64(len(items)) {
		return true
	}
	return elementAtNull(b, args)
}

// lowerTryElementAt: only the position 0 of an array is an error.
func lowerTryElementAt(c *lowering) (ducksql.Expr, error) {
	if isMap(c.Args[0].Type()) {
		return template("$1[$2]").lower(c)
	}
	return unplaced(template("CASE WHEN $1 IS NOT NULL AND $2 = 0 THEN $error(INVALID_INDEX_OF_ZERO) ELSE $1[$2] END")).lower(c)
}
