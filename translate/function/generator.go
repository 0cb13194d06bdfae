package function

import (
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// columnsRule is the output of a generator: the schema of the rows it makes. It is also the type of its call.
type columnsRule func(b *Binding, args []analyzed.Expr) (types.StructType, error)

// generatorFunctions make rows; the generator of SQL knows them by name.
func generatorFunctions() []Function {
	row := func(name string, args Signature, columns columnsRule) Function {
		return Function{Name: name, Class: generator, Args: args, Nullable: never, Columns: columns}
	}
	collection := sig(only(oneOf(anyArray, anyMap))).named("collection")
	variants := sig(strict(variant)).named("input")
	structs := sig(only(anyArray)).wants(sparkerr.TypeSQL("ARRAY<STRUCT>")).named("input")
	return []Function{
		row("explode", collection, explodeColumns),
		row("explode_outer", collection, outer(explodeColumns)),
		row("inline", structs, inlineColumns),
		row("inline_outer", structs, outer(inlineColumns)),
		row("json_tuple", sig(rest(anything, 2)).countedLate().with(coerceJSONTuple), jsonTupleColumns),
		row("posexplode", collection, positioned(explodeColumns)),
		row("posexplode_outer", collection, outer(positioned(explodeColumns))),
		row("stack", sig(called("n", constantOf(only(integer))), rest(anything, 1)).countedLate(), stackColumns),
		row("variant_explode", variants, variantColumns),
		row("variant_explode_outer", variants, outer(variantColumns)),
	}
}

// outer makes all columns nullable: they are NULL where there is nothing to generate.
func outer(rule columnsRule) columnsRule {
	return func(b *Binding, args []analyzed.Expr) (types.StructType, error) {
		s, err := rule(b, args)
		for i := range s.Fields {
			s.Fields[i].Nullable = true
		}
		return s, err
	}
}

// positioned puts the position before the columns.
func positioned(rule columnsRule) columnsRule {
	return func(b *Binding, args []analyzed.Expr) (types.StructType, error) {
		s, err := rule(b, args)
		return types.StructType{Fields: append([]types.Field{{Name: "pos", Type: types.Int}}, s.Fields...)}, err
	}
}

func explodeColumns(_ *Binding, args []analyzed.Expr) (types.StructType, error) {
	switch t := args[0].Type().(type) {
	case types.ArrayType:
		return types.StructType{Fields: []types.Field{{Name: "col", Type: t.Element, Nullable: t.ContainsNull}}}, nil
	case types.MapType:
		return types.StructType{Fields: []types.Field{{Name: "key", Type: t.Key}, {Name: "value", Type: t.Value, Nullable: t.ValueContainsNull}}}, nil
	}
	return types.StructType{}, nil
}

// inlineColumns are the fields; a NULL struct makes a row of NULLs.
func inlineColumns(b *Binding, args []analyzed.Expr) (types.StructType, error) {
	list, _ := args[0].Type().(types.ArrayType)
	s, ok := list.Element.(types.StructType)
	if !ok {
		return s, sparkerr.UnexpectedInputType(b.sqlText(args), 1, sparkerr.TypeSQL("ARRAY<STRUCT>"), b.text(args[0]), args[0].Type().SQL(), b.Origin)
	}
	out := types.StructType{Fields: append([]types.Field(nil), s.Fields...)}
	for i := range out.Fields {
		out.Fields[i].Nullable = out.Fields[i].Nullable || list.ContainsNull
	}
	return out, nil
}

// variantColumns: key is NULL for the elements of arrays.
func variantColumns(*Binding, []analyzed.Expr) (types.StructType, error) {
	return types.StructType{Fields: []types.Field{{Name: "pos", Type: types.Int}, {Name: "key", Type: types.String, Nullable: true}, {Name: "value", Type: types.Variant}}}, nil
}

// coerceJSONTuple wants strings; untyped NULLs become some.
func coerceJSONTuple(b *Binding, args []analyzed.Expr) error {
	for i, a := range args {
		if isVoid(a.Type()) {
			args[i] = b.implicit(a, types.String)
		} else if !isString(a.Type()) {
			return sparkerr.Mismatch("NON_STRING_TYPE", b.sqlText(args), b.Origin, "funcName", sparkerr.ID(b.row.Name))
		}
	}
	return nil
}

func jsonTupleColumns(_ *Binding, args []analyzed.Expr) (types.StructType, error) {
	s := types.StructType{}
	for i := range args[1:] {
		s.Fields = append(s.Fields, types.Field{Name: "c" + strconv.Itoa(i), Type: types.String, Nullable: true})
	}
	return s, nil
}

// stackColumns spreads the values over n rows; each column has the type of its first value that is not void.
func stackColumns(b *Binding, args []analyzed.Expr) (types.StructType, error) {
	n, ok := constantInt(args[0])
	if !ok || n <= 0 {
		return types.StructType{}, b.outOfRange(args, "`n`", "(0, 2147483647]", args[0])
	}
	values := args[1:]
	width := (len(values) + int(n) - 1) / int(n)
	s := types.StructType{}
	for column := range width {
		t, first := types.DataType(types.Null), 0
		for i := column; i < len(values); i += width {
			switch u := values[i].Type(); {
			case isVoid(u):
			case isVoid(t):
				t, first = u, i+1
			case !types.SameType(t, u, b.Conf.CaseSensitive()):
				return s, sparkerr.Mismatch("STACK_COLUMN_DIFF_TYPES", b.sqlText(args), b.Origin, "columnIndex", strconv.Itoa(column),
					"leftParamIndex", strconv.Itoa(first), "leftType", sparkerr.TypeSQL(t.SQL()),
					"rightParamIndex", strconv.Itoa(i+1), "rightType", sparkerr.TypeSQL(u.SQL()))
			default:
				t = mergeNullability(t, u)
			}
		}
		for i := column; i < len(values); i += width {
			values[i] = b.implicit(values[i], t)
		}
		s.Fields = append(s.Fields, types.Field{Name: "col" + strconv.Itoa(column), Type: t, Nullable: true})
	}
	return s, nil
}
