package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

// coerceConcat: arrays get their common type, all-binary stays binary, all else becomes string.
func coerceConcat(b *Binding, args []analyzed.Expr) error {
	arrays, binaries := false, len(args) > 0
	for _, a := range args {
		arrays = arrays || isArray(a.Type())
		binaries = binaries && isBinary(a.Type())
	}
	switch {
	case arrays:
		for i, a := range args {
			if isVoid(a.Type()) { // as in Spark, where NULL becomes a string first
				args[i] = b.implicit(a, types.String)
			}
		}
		t, ok := commonType(b.Conf, true, typesOf(args)...)
		if !ok {
			return dataDiffTypes(b, args, typesOf(args))
		}
		for i, a := range args {
			args[i] = b.implicit(a, t)
		}
		return nil
	case binaries && !b.Conf.ConcatBinaryAsString():
		return nil
	}
	for i, a := range args {
		if t, ok := implicitTarget(b.Conf, a.Type(), kinds{str}, false); ok {
			args[i] = b.implicit(a, t)
		} else if isBinary(a.Type()) && !b.Conf.ANSI() || isBinary(a.Type()) {
			args[i] = b.implicit(a, types.String)
		} else {
			return b.unexpected(i, args, []string{"STRING", "BINARY", "ARRAY"})
		}
	}
	return nil
}

func concatType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	if len(args) == 0 {
		return types.String, nil
	}
	return common(b, args)
}

// lowerConcat joins with ||, which yields NULL for any NULL; lists need the test, DuckDB's list_concat skips NULLs.
func lowerConcat(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	if len(args) == 0 {
		return ducksql.String{}, nil
	}
	if isArray(c.Type()) {
		return concatLists(c, args), nil
	}
	e := args[0]
	for _, a := range args[1:] {
		e = ducksql.Op(ducksql.PrecOther, "||", e, a)
	}
	return e, nil
}

func concatLists(c *lowering, args []ducksql.Expr) ducksql.Expr {
	wrap := func(e ducksql.Expr) ducksql.Expr { return e }
	names := make([]ducksql.Expr, len(args))
	var missing []ducksql.Expr
	for i, a := range args {
		names[i] = a
		if !c.Args[i].Nullable() {
			continue
		}
		name, w := c.Bind(a, c.Args[i])
		outer := wrap
		wrap = func(e ducksql.Expr) ducksql.Expr { return outer(w(e)) }
		names[i] = name
		missing = append(missing, &ducksql.IsNull{Value: name, Not: true})
	}
	e := names[0]
	for _, n := range names[1:] {
		e = ducksql.Func("list_concat", e, n)
	}
	if len(missing) > 0 {
		e = &ducksql.Case{Whens: []ducksql.When{{Condition: ducksql.And(missing...), Result: e}}}
	}
	return wrap(e)
}
