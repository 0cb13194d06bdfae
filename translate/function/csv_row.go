package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// fromCSVType is the struct that the second argument names; its fields are flat.
func fromCSVType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	t, err := b.schemaOf(args[1])
	if err != nil {
		return nil, err
	}
	row, ok := t.(types.StructType)
	if !ok {
		text, _, err := b.constantText(args[1])
		if err != nil {
			return nil, err
		}
		return nil, sparkerr.InvalidSchemaNotStruct(text, t.SQL(), b.Origin)
	}
	for _, f := range row.Fields {
		if isNested(f.Type) || isBinary(f.Type) || isVariant(f.Type) {
			return nil, sparkerr.UnsupportedType(f.Type.SQL())
		}
	}
	return t, nil
}

// checkToCSV wants a struct; variants have no form in CSV.
func checkToCSV(b *Binding, args []analyzed.Expr) error {
	row, ok := args[0].Type().(types.StructType)
	for _, f := range row.Fields {
		ok = ok && !isVariant(f.Type)
	}
	if !ok {
		return sparkerr.Mismatch("UNSUPPORTED_INPUT_TYPE", b.sqlText(args), b.Origin,
			"functionName", sparkerr.ID(b.row.Name), "dataType", sparkerr.TypeSQL(args[0].Type().SQL()))
	}
	return checkOptions(0)(b, args)
}

// lowerToCSV casts nested fields to text before the kernel.
func lowerToCSV(c *lowering) (ducksql.Expr, error) {
	e, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	row := c.Args[0].Type().(types.StructType)
	flat := types.StructType{Fields: append([]types.Field(nil), row.Fields...)}
	nested := false
	for i, f := range row.Fields {
		if isNested(f.Type) {
			flat.Fields[i].Type, nested = types.String, true
		}
	}
	if !nested {
		return c.withOptions("to_csv", row, e)
	}
	name, wrap := c.Bind(e, c.Args[0])
	values := make([]ducksql.Expr, len(row.Fields))
	for i, field := range FieldNames(row) {
		if values[i], err = c.castTo(&ducksql.FieldOf{Base: name, Name: field}, row.Fields[i].Type, flat.Fields[i].Type); err != nil {
			return nil, err
		}
	}
	text, err := c.withOptions("to_csv", flat, structOf(flat, values))
	if err != nil {
		return nil, err
	}
	text = &ducksql.Case{Whens: []ducksql.When{{Condition: &ducksql.IsNull{Value: name, Not: true}, Result: text}}}
	if wrap != nil {
		text = wrap(text)
	}
	return text, nil
}
