package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func arrayFunctions() []Function {
	twoArrays := sig(arrayOf(E), arrayOf(E)).with(coerceTwoArrays).orElse(arrayDiff)
	element := sig(arrayOf(E), E).orElse(arrayDiff)
	wideElement := sig(arrayOf(T), T).orElse(arrayDiff)
	return []Function{
		{Name: "array", Args: sig(rest(P, 0)), Type: arrayType, Nullable: never, SQL: code(lowerArray)},
		{Name: "array_append", Args: element, Type: withNulls(0), Nullable: like(0),
			SQL: template("CASE WHEN $1 IS NOT NULL THEN list_append($1, $2) END")},
		{Name: "array_compact", Args: sig(arrayOf(T)), Type: arrayOfType(elementOf(0), false),
			SQL: template("list_filter($1, lambda x: x IS NOT NULL)")},
		{Name: "array_contains", Args: wideElement, Instead: refuseVoid, Check: checkElements, Type: fixed(types.Boolean),
			Nullable: func(b *Binding, args []analyzed.Expr) bool {
				return anyNullable(b, args) || containsNull(args[0].Type())
			},
			SQL: template("CASE WHEN list_contains($1, $2) THEN true WHEN $1 IS NULL OR $2 IS NULL THEN NULL WHEN list_count($1) < len($1) THEN NULL ELSE false END")},
		{Name: "array_distinct", Args: sig(arrayOf(T)), Check: checkElements, Type: sameAs(0), SQL: template(distinctTemplate)},
		{Name: "array_except", Args: twoArrays, Check: checkElements, Type: sameAs(0),
			SQL: template("CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN list_filter(list_filter($1, " + firstSeen + "), lambda x: NOT (" + inSecond + ")) END")},
		{Name: "array_insert", Args: sig(arrayOf(E), strict(integer), E).orElse(arrayDiff), Type: withNulls(0), Nullable: of(0, 1), SQL: template(insertTemplate)},
		{Name: "array_intersect", Args: twoArrays, Check: checkElements, Type: intersectType,
			SQL: template("CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN list_filter(list_filter($1, " + firstSeen + "), lambda x: " + inSecond + ") END")},
		{Name: "array_join", Args: sig(arrayOf(str), str, opt(str)), Type: fixed(types.String), SQL: code(lowerArrayJoin)},
		{Name: "array_max", Args: sig(arrayOf(T)), Check: checkElements, Type: elementOf(0), Nullable: always, SQL: code(lowerListExtreme("list_max"))},
		{Name: "array_min", Args: sig(arrayOf(T)), Check: checkElements, Type: elementOf(0), Nullable: always, SQL: code(lowerListExtreme("list_min"))},
		{Name: "array_position", Args: element, Instead: refuseVoid, Check: checkElements, Type: fixed(types.Long), Native: ducksql.Integer,
			SQL: template("CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN coalesce(list_position($1, $2), 0) END")},
		{Name: "array_prepend", Args: element, Type: withNulls(0), Nullable: like(0),
			SQL: template("CASE WHEN $1 IS NOT NULL THEN list_prepend($2, $1) END")},
		{Name: "array_remove", Args: element, Check: checkElements, Type: sameAs(0), SQL: template("CASE WHEN $2 IS NOT NULL THEN list_filter($1, lambda x: x IS DISTINCT FROM $2) END")},
		{Name: "array_repeat", Args: sig(anything, strict(integer)), Nullable: like(1), SQL: code(lowerArrayRepeat),
			Type: func(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
				return types.ArrayType{Element: args[0].Type(), ContainsNull: args[0].Nullable()}, nil
			}},
		{Name: "array_size", Args: sig(anyArray), Type: fixed(types.Int), SQL: rename("len"), Native: ducksql.BigInt},
		{Name: "array_union", Args: twoArrays, Check: checkElements, Type: common,
			SQL: template("CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN list_transform([list_concat($1, $2)], lambda u: list_filter(u, lambda x, i: i = CASE WHEN x IS NULL THEN list_position(list_transform(u, lambda y: y IS NULL), true) ELSE list_position(u, x) END))[1] END")},
		{Name: "arrays_overlap", Args: twoArrays, Check: checkElements, Type: fixed(types.Boolean),
			Nullable: func(b *Binding, args []analyzed.Expr) bool {
				return anyNullable(b, args) || containsNull(args[0].Type()) || containsNull(args[1].Type())
			},
			SQL: template("CASE WHEN $1 IS NULL OR $2 IS NULL THEN NULL WHEN list_has_any(list_filter($1, lambda x: x IS NOT NULL), list_filter($2, lambda x: x IS NOT NULL)) THEN true " +
				"WHEN len($1) > 0 AND len($2) > 0 AND (list_count($1) < len($1) OR list_count($2) < len($2)) THEN NULL ELSE false END")},
		{Name: "arrays_zip", Args: sig(rest(anyArray, 0)), Type: zipType, SQL: code(lowerArraysZip)},
		alias("cardinality", "size"),
		{Name: "element_at", Args: sig(anything, anything).with(coerceElementAt), Type: extractedType, Nullable: elementAtNull, SQL: code(lowerElementAt)},
		{Name: "flatten", Args: sig(anyArray).wants(`"ARRAY" of "ARRAY"`), Check: checkNestedArray, Type: elementOf(0), Nullable: elementNull(0),
			SQL: template("CASE WHEN list_count($1) = len($1) THEN flatten($1) END")},
		{Name: "get", Args: sig(anyArray, integer), Type: elementOf(0), Nullable: getNull, SQL: template("CASE WHEN $2 >= 0 THEN $1[$2 + 1] END")},
		{Name: "getarrayitem", Args: sig(anyArray, strict(integral)), Type: elementOf(0), Nullable: itemNull, Show: itemText,
			SQL: template("CASE WHEN $2 >= 0 THEN $1[$2 + 1] END"),
			ANSI: template("CASE WHEN $1 IS NOT NULL AND ($2 < 0 OR $2 >= len($1)) THEN " +
				"$error(INVALID_ARRAY_INDEX, indexValue=$2, arraySize=len($1)) ELSE $1[$2 + 1] END")},
		{Name: "getarraystructfields", Args: sig(anyArray, str, integer), Type: fieldsType, Nullable: like(0), Show: fieldsText, SQL: code(lowerStructFields)},
		{Name: "getmapvalue", Args: sig(anything, anything).with(coerceMapValue), Type: byArgument(0, valueType), Nullable: always, Show: itemText, SQL: template("$1[$2]")},
		{Name: "sequence", Args: sig(anything, anything, opt(anything)).with(coerceSequence), Type: sequenceType, SQL: code(lowerSequence)},
		{Name: "shuffle", Args: sig(strict(anyArray), opt(anything)), Check: checkShuffle, Type: sameAs(0), Volatile: true, Show: firstArgs(1, "shuffle"), SQL: code(lowerShuffle)},
		{Name: "size", Args: sig(strict(oneOf(anyArray, anyMap))), Type: fixed(types.Int), Nullable: sizeNull, SQL: code(lowerSize)},
		{Name: "slice", Args: sig(arrayOf(T), integer, integer), Type: sameAs(0), SQL: unplaced(template(sliceTemplate))},
		{Name: "sort_array", Args: sig(arrayOf(T), defaultTo(called("ascendingOrder", constantOf(strict(boolean))), boolLit(true))), Check: checkSortable, Type: sameAs(0), SQL: code(lowerSortArray)},
		{Name: "try_element_at", Args: sig(anything, anything).with(coerceElementAt), Type: extractedType, Nullable: tryElementAtNull, SQL: code(lowerTryElementAt)},
	}
}

// Pieces of templates over arrays that keep NULL elements, which DuckDB's own set functions drop.
const (
	// firstSeen keeps the first of equal elements of $1.
	firstSeen = "lambda x, i: i = CASE WHEN x IS NULL THEN list_position(list_transform($1, lambda y: y IS NULL), true) ELSE list_position($1, x) END"
	// inSecond tells whether x is an element of $2.
	inSecond         = "CASE WHEN x IS NULL THEN list_count($2) < len($2) ELSE list_contains($2, x) END"
	distinctTemplate = "list_filter($1, " + firstSeen + ")"

	insertTemplate = "CASE WHEN $1 IS NULL OR $2 IS NULL THEN NULL WHEN $2 = 0 THEN $error(INVALID_INDEX_OF_ZERO) " +
		"WHEN $2 > 0 THEN CASE WHEN $2 > len($1) THEN list_append(list_resize($1, $2 - 1), $3) ELSE list_concat(list_append($1[1:$2 - 1], $3), $1[$2:]) END " +
		"ELSE CASE WHEN -$2 > len($1) + 1 THEN list_concat(list_prepend($3, list_resize($1[1:0], -$2 - len($1) - 1)), $1) " +
		"ELSE list_concat(list_append($1[1:len($1) + $2 + 1], $3), $1[len($1) + $2 + 2:]) END END"

	sliceTemplate = "CASE WHEN $1 IS NULL OR $2 IS NULL OR $3 IS NULL THEN NULL " +
		"WHEN $2 = 0 THEN $error(INVALID_PARAMETER_VALUE.START, parameter='`start`', functionName='`slice`') " +
		"WHEN $3 < 0 THEN $error(INVALID_PARAMETER_VALUE.LENGTH, parameter='`length`', length=$3, functionName='`slice`') " +
		"WHEN $2 < 0 AND -$2 > len($1) THEN $1[1:0] WHEN $2 < 0 THEN list_slice($1, len($1) + $2 + 1, len($1) + $2 + $3) " +
		"ELSE list_slice($1, CAST($2 AS BIGINT), CAST($2 AS BIGINT) + $3 - 1) END"
)

// withNulls is the array type of argument i whose elements may be NULL.
func withNulls(i int) typeRule { return arrayOfType(elementOf(i), true) }

// arrayType is the type of array(..): of void when empty.
func arrayType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	if len(args) == 0 {
		if b.Conf.EmptyCollectionAsString() {
			return types.ArrayType{Element: types.String}, nil
		}
		return types.ArrayType{Element: types.Null}, nil
	}
	t, err := common(b, args)
	return types.ArrayType{Element: t, ContainsNull: anyNullable(b, args)}, err
}

func lowerArray(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	list := &ducksql.List{Items: args}
	if len(args) > 0 {
		return list, nil
	}
	t, err := c.DuckType(c.Type())
	if err != nil {
		return nil, err
	}
	return ducksql.CastTo(list, t), nil
}

// intersectType: an element is NULL only where both arrays may hold NULL.
func intersectType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	a, b := args[0].Type(), args[1].Type()
	return types.ArrayType{Element: elementType(a), ContainsNull: containsNull(a) && containsNull(b)}, nil
}

// checkElements wants elements that have an order.
func checkElements(b *Binding, args []analyzed.Expr) error {
	return b.orderable(args, elementType(args[0].Type()))
}

func checkNestedArray(b *Binding, args []analyzed.Expr) error {
	if isArray(elementType(args[0].Type())) {
		return nil
	}
	return b.unexpected(0, args, []string{"ARRAY"})
}

// lowerArrayJoin drops NULL elements or writes a text for them.
func lowerArrayJoin(c *lowering) (ducksql.Expr, error) {
	_, constant := constantString(c.Args[1])
	switch {
	case len(c.Args) == 3 && constant:
		return joinReplaced.lower(c)
	case len(c.Args) == 3:
		return reduceReplaced.lower(c)
	case constant:
		return joinKnown.lower(c)
	}
	return reduceKnown.lower(c)
}

// Joins with and without a text for NULL elements; DuckDB's array_to_string wants a constant separator.
var (
	joinKnown      = template("CASE WHEN $1 IS NOT NULL THEN coalesce(array_to_string($1, $2), '') END")
	joinReplaced   = template("CASE WHEN $1 IS NOT NULL AND $3 IS NOT NULL THEN coalesce(array_to_string(list_transform($1, lambda x: coalesce(x, $3)), $2), '') END")
	reduceKnown    = template("CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN CASE WHEN list_count($1) = 0 THEN '' ELSE list_reduce(list_filter($1, lambda x: x IS NOT NULL), lambda a, x: a || $2 || x, '')[len($2) + 1:] END END")
	reduceReplaced = template("CASE WHEN $1 IS NOT NULL AND $2 IS NOT NULL AND $3 IS NOT NULL THEN CASE WHEN len($1) = 0 THEN '' ELSE list_reduce(list_transform($1, lambda x: coalesce(x, $3)), lambda a, x: a || $2 || x, '')[len($2) + 1:] END END")
)

// maxArray is the number of elements a JVM's array can have.
const maxArray = 2147483632

func lowerArrayRepeat(c *lowering) (ducksql.Expr, error) {
	t, err := c.DuckType(c.Type())
	if err != nil {
		return nil, err
	}
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	empty := ducksql.CastTo(&ducksql.List{}, t)
	repeated := ducksql.Func("list_resize", empty, args[1], args[0])
	tooMany := c.Raise("COLLECTION_SIZE_LIMIT_EXCEEDED.PARAMETER", sparkerr.Origin{}, map[string]ducksql.Expr{
		"functionName": ducksql.String{Value: sparkerr.ID("array_repeat")}, "parameter": ducksql.String{Value: sparkerr.ID("count")},
		"numberOfElements": args[1], "maxRoundedArrayLength": ducksql.Int(maxArray)})
	return &ducksql.Case{
		Whens: []ducksql.When{
			{Condition: &ducksql.IsNull{Value: args[1]}, Result: ducksql.CastTo(ducksql.Null{}, t)},
			{Condition: ducksql.Op(ducksql.PrecComparison, "<=", args[1], ducksql.Int(0)), Result: empty},
			{Condition: ducksql.Op(ducksql.PrecComparison, ">", args[1], ducksql.Int(maxArray)), Result: tooMany},
		},
		Else: repeated,
	}, nil
}

// zipType names fields after columns and aliases, else by position.
func zipType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	t := types.StructType{}
	for i, a := range args {
		name, _ := fieldName(a)
		if name == "" {
			name = itoa(i)
		}
		t.Fields = append(t.Fields, types.Field{Name: name, Type: elementType(a.Type()), Nullable: true})
	}
	return types.ArrayType{Element: t}, nil
}

func lowerArraysZip(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	t, err := c.DuckType(c.Type())
	if err != nil {
		return nil, err
	}
	if len(args) == 0 {
		return ducksql.CastTo(&ducksql.List{}, t), nil
	}
	e := ducksql.CastTo(ducksql.Func("list_zip", args...), t)
	return whenAllKnown(args, e, t), nil
}

// whenAllKnown is e, or NULL when any of the arguments is.
func whenAllKnown(args []ducksql.Expr, e ducksql.Expr, t ducksql.Type) ducksql.Expr {
	c := &ducksql.Case{Else: e}
	for _, a := range args {
		c.Whens = append(c.Whens, ducksql.When{Condition: &ducksql.IsNull{Value: a}, Result: ducksql.CastTo(ducksql.Null{}, t)})
	}
	return c
}

// sizeNull: size(NULL) is -1 where legacy.sizeOfNull holds.
func sizeNull(b *Binding, args []analyzed.Expr) bool {
	return !b.Conf.SizeOfNull() && args[0].Nullable()
}

func lowerSize(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	name := "len"
	if isMap(c.Args[0].Type()) {
		name = "cardinality"
	}
	n := ducksql.CastTo(ducksql.Func(name, e), ducksql.Integer)
	if c.Conf().SizeOfNull() {
		return ducksql.Func("coalesce", n, ducksql.Int(-1)), nil
	}
	return n, nil
}
