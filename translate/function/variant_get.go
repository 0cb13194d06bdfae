package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// variantGetType is the type that the third argument names.
func variantGetType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	t, err := b.schemaOf(args[2])
	if err == nil && !types.CanCast(types.Variant, t, b.Conf.ANSI()) {
		return nil, sparkerr.Mismatch("CAST_WITHOUT_SUGGESTION", b.sqlText(args), b.Origin, "srcType", sparkerr.TypeSQL("VARIANT"), "targetType", sparkerr.TypeSQL(t.SQL()))
	}
	return t, err
}

// lowerVariantGet: try_variant_get yields NULL for a value that does not fit.
func lowerVariantGet(c *lowering) (ducksql.Expr, error) {
	v, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	path, err := c.arg(1)
	if err != nil {
		return nil, err
	}
	strict := ducksql.Bool{Value: c.Callee.FunctionName() == "variant_get"}
	return c.Native("variant_get", c.Type(), v, path, ducksql.String{Value: c.Type().SQL()}, strict, ducksql.String{Value: c.Conf().TimeZoneName()})
}

// lowerIsVariantNull: NULL is no variant.
func lowerIsVariantNull(c *lowering) (ducksql.Expr, error) {
	e, err := native("is_variant_null").lower(c)
	return ducksql.Func("coalesce", e, ducksql.Bool{}), err
}

// checkToVariant wants a nested type whose maps have strings as keys.
func checkToVariant(b *Binding, args []analyzed.Expr) error {
	t := args[0].Type()
	if isNested(t) && variantForm(t) {
		return nil
	}
	return sparkerr.Mismatch("CAST_WITHOUT_SUGGESTION", b.sqlText(args), b.Origin, "srcType", sparkerr.TypeSQL(t.SQL()), "targetType", sparkerr.TypeSQL("VARIANT"))
}

func variantForm(t types.DataType) bool {
	switch t := t.(type) {
	case types.ArrayType:
		return variantForm(t.Element)
	case types.MapType:
		return isString(t.Key) && variantForm(t.Value)
	case types.StructType:
		for _, f := range t.Fields {
			if !variantForm(f.Type) {
				return false
			}
		}
		return true
	}
	return isVariant(t) || isVoid(t) || types.CanCast(t, types.Variant, true)
}

func lowerToVariant(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	return c.Native("to_variant", types.Variant, e, ducksql.String{Value: c.Args[0].Type().SQL()})
}

// lowerSchemaOfVariants merges the schemas of all values.
func lowerSchemaOfVariants(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	list, err := c.DuckType(types.ArrayType{Element: types.Variant})
	if err != nil {
		return nil, err
	}
	all := ducksql.Func("coalesce", c.call("list", e), ducksql.CastTo(&ducksql.List{}, list))
	return c.Native("schema_of_variants", c.Type(), all)
}
