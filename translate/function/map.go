package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func mapFunctions() []Function {
	return []Function{
		{Name: "map", Args: sig(rest(anything, 0)).with(coerceMap), Check: checkMapKey, Type: mapType, Nullable: never, SQL: code(lowerMap)},
		{Name: "map_concat", Args: sig(rest(T, 0)).with(coerceMapConcat), Type: mapConcatType, SQL: code(lowerMapConcat)},
		{Name: "map_contains_key", Args: sig(anything, anything).with(coerceMapKey), Type: fixed(types.Boolean), SQL: template("CASE WHEN $2 IS NOT NULL THEN map_contains($1, $2) END"), Nullable: always},
		{Name: "map_entries", Args: sig(mapOf(K, V)), Type: entriesType, SQL: code(lowerMapEntries)},
		{Name: "map_from_arrays", Args: sig(anyArray, anyArray), Check: checkMapKey, SQL: code(lowerMapFromArrays),
			Type: func(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
				v := args[1].Type()
				return types.MapType{Key: elementType(args[0].Type()), Value: elementType(v), ValueContainsNull: containsNull(v)}, nil
			}},
		{Name: "map_from_entries", Args: sig(anyArray).wants(`"ARRAY" of pair "STRUCT"`), Check: checkEntries, Type: mapOfEntries, Nullable: elementNull(0), SQL: code(lowerMapFromEntries)},
		{Name: "map_keys", Args: sig(mapOf(K, V)), SQL: rename("map_keys"),
			Type: byArgument(0, func(t types.DataType) types.DataType { return types.ArrayType{Element: keyType(t)} })},
		{Name: "map_values", Args: sig(mapOf(K, V)), SQL: rename("map_values"),
			Type: byArgument(0, func(t types.DataType) types.DataType {
				return types.ArrayType{Element: valueType(t), ContainsNull: containsNull(t)}
			})},
		{Name: "str_to_map", Args: sig(strict(str), defaultTo(strict(str), stringLit(",")), defaultTo(strict(str), stringLit(":"))), SQL: code(lowerStrToMap),
			Type: fixed(types.MapType{Key: types.String, Value: types.String, ValueContainsNull: true})},
	}
}

// coerceMap unifies keys and values, each for itself.
func coerceMap(b *Binding, args []analyzed.Expr) error {
	if len(args)%2 == 1 {
		return sparkerr.WrongNumArgs("map", "2n (n > 0)", len(args), sparkerr.Origin{})
	}
	var keys, values []types.DataType
	for i := 0; i < len(args); i += 2 {
		keys, values = append(keys, args[i].Type()), append(values, args[i+1].Type())
	}
	if len(args) == 0 {
		return nil
	}
	k, ok := commonType(b.Conf, true, keys...)
	if !ok {
		return sparkerr.Mismatch("CREATE_MAP_KEY_DIFF_TYPES", b.sqlText(args), b.Origin, "functionName", sparkerr.ID("map"), "dataType", sparkerr.TypeList(sqlOf(keys)))
	}
	v, ok := commonType(b.Conf, true, values...)
	if !ok {
		return sparkerr.Mismatch("CREATE_MAP_VALUE_DIFF_TYPES", b.sqlText(args), b.Origin, "functionName", sparkerr.ID("map"), "dataType", sparkerr.TypeList(sqlOf(values)))
	}
	for i := 0; i < len(args); i += 2 {
		args[i], args[i+1] = b.implicit(args[i], k), b.implicit(args[i+1], v)
	}
	return nil
}

func mapType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	if len(args) == 0 {
		if b.Conf.EmptyCollectionAsString() {
			return types.MapType{Key: types.String, Value: types.String}, nil
		}
		return types.MapType{Key: types.Null, Value: types.Null}, nil
	}
	t := types.MapType{Key: args[0].Type(), Value: args[1].Type()}
	for i := 1; i < len(args); i += 2 {
		t.Value = mergeNullability(t.Value, args[i].Type())
		t.ValueContainsNull = t.ValueContainsNull || args[i].Nullable()
	}
	return t, nil
}

// checkMapKey refuses keys that cannot be compared.
func checkMapKey(b *Binding, args []analyzed.Expr) error {
	t, err := b.row.Type(b, args)
	if err != nil {
		return err
	}
	if k := keyType(t); isMap(k) {
		return sparkerr.Mismatch("INVALID_MAP_KEY_TYPE", b.sqlText(args), b.Origin, "keyType", sparkerr.TypeSQL(k.SQL()))
	}
	return nil
}

func lowerMap(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	keys, values := &ducksql.List{}, &ducksql.List{}
	for i := 0; i < len(args); i += 2 {
		keys.Items, values.Items = append(keys.Items, args[i]), append(values.Items, args[i+1])
	}
	t, err := c.DuckType(c.Type())
	if err != nil {
		return nil, err
	}
	if len(args) == 0 {
		return ducksql.CastTo(ducksql.Func("map"), t), nil
	}
	return c.buildMap(keys, values, len(args) > 2), nil
}

// buildMap makes a map of two lists; it raises for a NULL key and, when there can be one, for a key that comes twice.
func (c *lowering) buildMap(keys, values ducksql.Expr, repeats bool) ducksql.Expr {
	body := oneKeyMap
	if repeats {
		body = checkedMap
		if c.Conf().MapKeyLastWin() {
			body = lastWinMap
		}
	}
	twice := c.raise("DUPLICATED_MAP_KEY", map[string]ducksql.Expr{
		"key":               &ducksql.Template{Body: firstRepeated},
		"mapKeyDedupPolicy": ducksql.String{Value: `"spark.sql.mapKeyDedupPolicy"`},
	})
	null := c.raise("NULL_MAP_KEY", nil)
	return &ducksql.Template{Body: body, Args: []ducksql.Expr{keys, values, null, twice}}
}

// Maps of the key list $1 and the value list $2; $3 raises for NULL keys, $4 for keys that come twice. k and v name the lists once.
var (
	firstRepeated = ducksql.MustTemplate("CAST(list_filter(p.k, lambda x, i: list_position(p.k, x) < i)[1] AS VARCHAR)")
	oneKeyMap     = ducksql.MustTemplate("list_transform([{'k': $1, 'v': $2}], lambda p: CASE WHEN p.k IS NULL OR p.v IS NULL THEN NULL WHEN list_count(p.k) < len(p.k) THEN $3 ELSE map(p.k, p.v) END)[1]")
	checkedMap    = ducksql.MustTemplate("list_transform([{'k': $1, 'v': $2}], lambda p: CASE WHEN p.k IS NULL OR p.v IS NULL THEN NULL WHEN list_count(p.k) < len(p.k) THEN $3 WHEN list_unique(p.k) < len(p.k) THEN $4 ELSE map(p.k, p.v) END)[1]")
	lastWinMap    = ducksql.MustTemplate("list_transform([{'k': $1, 'v': $2}], lambda p: CASE WHEN p.k IS NULL OR p.v IS NULL THEN NULL WHEN list_count(p.k) < len(p.k) THEN $3 " +
		"ELSE list_transform([list_filter(p.k, lambda x, i: list_position(p.k, x) = i)], lambda once: map(once, list_transform(once, lambda x: p.v[len(p.k) + 1 - list_position(list_reverse(p.k), x)])))[1] END)[1]")
)

// coerceMapConcat: all maps of one type.
func coerceMapConcat(b *Binding, args []analyzed.Expr) error {
	if len(args) == 0 {
		return nil
	}
	t, ok := commonType(b.Conf, true, typesOf(args)...)
	if !ok || !isMap(t) {
		return mapConcatDiff(b, args)
	}
	for i, a := range args {
		args[i] = b.implicit(a, t)
	}
	return nil
}

// mapConcatDiff tells arguments that are no maps from maps of different types.
func mapConcatDiff(b *Binding, args []analyzed.Expr) error {
	for _, a := range args {
		if !isMap(a.Type()) {
			return sparkerr.Mismatch("MAP_CONCAT_DIFF_TYPES", b.sqlText(args), b.Origin, "functionName", sparkerr.ID("map_concat"), "dataType", sparkerr.TypeList(sqlOf(typesOf(args))))
		}
	}
	return dataDiffTypes(b, args, typesOf(args))
}

func mapConcatType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	if len(args) == 0 {
		return types.MapType{Key: types.String, Value: types.String}, nil
	}
	return common(b, args)
}

func lowerMapConcat(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	t, err := c.DuckType(c.Type())
	if err != nil {
		return nil, err
	}
	if len(args) == 0 {
		return ducksql.CastTo(ducksql.Func("map"), t), nil
	}
	keys, values := make([]ducksql.Expr, len(args)), make([]ducksql.Expr, len(args))
	for i, a := range args {
		keys[i], values[i] = ducksql.Func("map_keys", a), ducksql.Func("map_values", a)
	}
	return whenAllKnown(args, c.buildMap(ducksql.Func("list_concat", keys...), ducksql.Func("list_concat", values...), true), t), nil
}

func entriesType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	t := args[0].Type().(types.MapType)
	return types.ArrayType{Element: types.StructType{Fields: []types.Field{
		{Name: "key", Type: t.Key}, {Name: "value", Type: t.Value, Nullable: t.ValueContainsNull}}}}, nil
}

func lowerMapEntries(c *lowering) (ducksql.Expr, error) { return rename("map_entries").lower(c) }

func lowerMapFromArrays(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	lengths := c.Raise("_LEGACY_ERROR_TEMP_2128", sparkerr.Origin{}, nil)
	return &ducksql.Template{Body: sameLength, Args: []ducksql.Expr{args[0], args[1], lengths, c.buildMap(args[0], args[1], true)}}, nil
}

var sameLength = ducksql.MustTemplate("CASE WHEN len($1) <> len($2) THEN $3 ELSE $4 END")

// checkEntries wants an array of structs with two fields.
func checkEntries(b *Binding, args []analyzed.Expr) error {
	if s, ok := elementType(args[0].Type()).(types.StructType); ok && len(s.Fields) == 2 {
		return nil
	}
	return b.unexpected(0, args, nil)
}

func mapOfEntries(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	s, ok := elementType(args[0].Type()).(types.StructType)
	if !ok || len(s.Fields) != 2 {
		return types.Null, nil
	}
	return types.MapType{Key: s.Fields[0].Type, Value: s.Fields[1].Type, ValueContainsNull: s.Fields[1].Nullable}, nil
}

// lowerMapFromEntries: a NULL entry makes the whole map NULL.
func lowerMapFromEntries(c *lowering) (ducksql.Expr, error) {
	list, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	names := FieldNames(elementType(c.Args[0].Type()).(types.StructType))
	field := func(i int) ducksql.Expr {
		return ducksql.Func("list_transform", list, &ducksql.Lambda{Params: []string{"e"}, Body: &ducksql.FieldOf{Base: ducksql.Column("e"), Name: names[i]}})
	}
	return &ducksql.Template{Body: noNullEntries, Args: []ducksql.Expr{list, c.buildMap(field(0), field(1), true)}}, nil
}

var noNullEntries = ducksql.MustTemplate("CASE WHEN list_count($1) = len($1) THEN $2 END")

// lowerStrToMap splits by regular expressions; a part without the inner delimiter has no value.
func lowerStrToMap(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	split := func(text, pattern ducksql.Expr, limit int64) (ducksql.Expr, error) {
		return c.Native("split", types.ArrayType{Element: types.String}, text, pattern, ducksql.CastTo(ducksql.Int(limit), ducksql.Integer))
	}
	pairs, err := split(args[0], args[1], -1)
	if err != nil {
		return nil, err
	}
	parts, err := split(ducksql.Column("x"), args[2], 2)
	if err != nil {
		return nil, err
	}
	entries := ducksql.Func("list_transform", pairs, &ducksql.Lambda{Params: []string{"x"}, Body: parts})
	item := func(i int64) ducksql.Expr {
		return ducksql.Func("list_transform", entries, &ducksql.Lambda{Params: []string{"e"}, Body: &ducksql.Index{Base: ducksql.Column("e"), At: ducksql.Int(i)}})
	}
	return c.buildMap(item(1), item(2), true), nil
}
