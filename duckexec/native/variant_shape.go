package native

import (
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/variant"
	"github.com/sparkduck/sparkduck/translate/types"
)

// variantTypes finds the types of variants; an object is a struct.
type variantTypes struct{ rules types.Inferred }

func newVariantTypes() *variantTypes { return &variantTypes{types.NewInferred(false, types.Variant)} }

// typeOf is the type of a value.
func (v *variantTypes) typeOf(x any) types.DataType {
	switch x := x.(type) {
	case []any:
		var element types.DataType = types.Null
		for _, item := range x {
			element = v.rules.Common(element, v.typeOf(item))
		}
		return types.ArrayType{Element: element, ContainsNull: true}
	case variant.Object:
		fields := make([]types.Field, len(x.Names))
		for i, name := range x.Names {
			fields[i] = types.Field{Name: name, Type: v.typeOf(x.Values[i]), Nullable: true}
		}
		slices.SortStableFunc(fields, func(a, b types.Field) int { return types.CompareNames(a.Name, b.Name) })
		return types.StructType{Fields: fields}
	}
	return flatVariantType(x)
}

func flatVariantType(x any) types.DataType {
	switch x := x.(type) {
	case nil:
		return types.Null
	case bool:
		return types.Boolean
	case int64:
		return types.Long
	case float32:
		return types.Float
	case float64:
		return types.Double
	case string:
		return types.String
	case []byte:
		return types.Binary
	case variant.Date:
		return types.Date
	case variant.Timestamp:
		return types.Timestamp
	case variant.TimestampNTZ:
		return types.TimestampNTZ
	case variant.Decimal:
		text := strings.TrimPrefix(scaledText(x.Unscaled, x.Scale), "-")
		whole, fraction, _ := strings.Cut(text, ".")
		whole, fraction = strings.TrimLeft(whole, "0"), strings.TrimRight(fraction, "0")
		return types.DecimalType{Precision: max(1, len(whole)+len(fraction)), Scale: len(fraction)}
	}
	return types.Variant
}

// variantSchema is the text of a type as schema_of_variant shows it.
func variantSchema(t types.DataType) string {
	switch t := t.(type) {
	case types.ArrayType:
		return "ARRAY<" + variantSchema(t.Element) + ">"
	case types.StructType:
		fields := make([]string, len(t.Fields))
		for i, f := range t.Fields {
			fields[i] = types.QuoteIfNeeded(f.Name) + ": " + variantSchema(f.Type)
		}
		return "OBJECT<" + strings.Join(fields, ", ") + ">"
	}
	return t.SQL()
}

func (v *variantTypes) schemaOf(c *Call) error {
	return c.Each(func(row int) error {
		x, err := readVariant(c.Args[0], row)
		if err == nil {
			c.Out.AppendText(variantSchema(v.typeOf(x)))
		}
		return err
	})
}

// schemaOfAll joins the types of a list of variants, NULLs left out.
func (v *variantTypes) schemaOfAll(c *Call) error {
	return c.Each(func(row int) error {
		from, to := c.Args[0].List(row)
		var all types.DataType = types.Null
		for i := from; i < to; i++ {
			if c.Args[0].Children[0].IsNull(i) {
				continue
			}
			x, err := readVariant(c.Args[0].Children[0], i)
			if err != nil {
				return err
			}
			all = v.rules.Common(all, v.typeOf(x))
		}
		c.Out.AppendText(variantSchema(all))
		return nil
	})
}
