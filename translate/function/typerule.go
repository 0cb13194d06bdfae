package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// typeRule is the result type of a call, from its coerced arguments.
type typeRule func(b *Binding, args []analyzed.Expr) (types.DataType, error)

// fixed is always the same type.
func fixed(t types.DataType) typeRule {
	return func(*Binding, []analyzed.Expr) (types.DataType, error) { return t, nil }
}

// sameAs is the type of argument i.
func sameAs(i int) typeRule {
	return func(_ *Binding, args []analyzed.Expr) (types.DataType, error) { return args[i].Type(), nil }
}

// typed is a rule that sees only the types of the arguments and cannot fail.
func typed(f func(ts []types.DataType) types.DataType) typeRule {
	return func(_ *Binding, args []analyzed.Expr) (types.DataType, error) { return f(typesOf(args)), nil }
}

// byArgument is typed for functions of one argument that matters.
func byArgument(i int, f func(t types.DataType) types.DataType) typeRule {
	return func(_ *Binding, args []analyzed.Expr) (types.DataType, error) { return f(args[i].Type()), nil }
}

// common is the common type of all arguments, nullability merged: they differ in no more than that after coercion.
func common(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	t := args[0].Type()
	for _, a := range args[1:] {
		t = mergeNullability(t, a.Type())
	}
	return t, nil
}

// commonOf is common for some of the arguments.
func commonOf(from int) typeRule {
	return func(b *Binding, args []analyzed.Expr) (types.DataType, error) { return common(b, args[from:]) }
}

// elementOf is the element type of array argument i.
func elementOf(i int) typeRule {
	return byArgument(i, func(t types.DataType) types.DataType { return elementType(t) })
}

// arrayOfType is an array of what the rule yields.
func arrayOfType(rule typeRule, containsNull bool) typeRule {
	return func(b *Binding, args []analyzed.Expr) (types.DataType, error) {
		t, err := rule(b, args)
		return types.ArrayType{Element: t, ContainsNull: containsNull}, err
	}
}

// Parts of nested types; void when t is not of that shape.
func elementType(t types.DataType) types.DataType {
	if a, ok := t.(types.ArrayType); ok {
		return a.Element
	}
	return types.Null
}

func keyType(t types.DataType) types.DataType {
	if m, ok := t.(types.MapType); ok {
		return m.Key
	}
	return types.Null
}

func valueType(t types.DataType) types.DataType {
	if m, ok := t.(types.MapType); ok {
		return m.Value
	}
	return types.Null
}

// containsNull reports whether the elements of an array or the values of a map may be NULL.
func containsNull(t types.DataType) bool {
	switch t := t.(type) {
	case types.ArrayType:
		return t.ContainsNull
	case types.MapType:
		return t.ValueContainsNull
	}
	return true
}

func typesOf(args []analyzed.Expr) []types.DataType {
	out := make([]types.DataType, len(args))
	for i, a := range args {
		if a != nil {
			out[i] = a.Type()
		}
	}
	return out
}

// mergeNullability is a with every null flag that b has, for types of one shape.
func mergeNullability(a, b types.DataType) types.DataType {
	switch a := a.(type) {
	case types.ArrayType:
		if b, ok := b.(types.ArrayType); ok {
			return types.ArrayType{Element: mergeNullability(a.Element, b.Element), ContainsNull: a.ContainsNull || b.ContainsNull}
		}
	case types.MapType:
		if b, ok := b.(types.MapType); ok {
			return types.MapType{Key: mergeNullability(a.Key, b.Key), Value: mergeNullability(a.Value, b.Value),
				ValueContainsNull: a.ValueContainsNull || b.ValueContainsNull}
		}
	case types.StructType:
		b, ok := b.(types.StructType)
		if !ok || len(a.Fields) != len(b.Fields) {
			return a
		}
		fields := make([]types.Field, len(a.Fields))
		for i, f := range a.Fields {
			fields[i] = types.Field{Name: f.Name, Type: mergeNullability(f.Type, b.Fields[i].Type),
				Nullable: f.Nullable || b.Fields[i].Nullable}
		}
		return types.StructType{Fields: fields}
	case types.NullType:
		return b
	}
	return a
}
