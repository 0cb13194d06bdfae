package function

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// constantText evaluates a constant string argument; ok is false for NULL and for what is no constant string.
func (b *Binding) constantText(e analyzed.Expr) (text string, ok bool, err error) {
	if text, ok = constantString(e); ok || !isString(e.Type()) || !Foldable(e) || b.Constant == nil {
		return text, ok, nil
	}
	v, err := b.Constant(e)
	text, ok = v.(string)
	return text, ok, err
}

// schemaOf reads a type from a constant argument: a column list, a type, or JSON.
func (b *Binding) schemaOf(e analyzed.Expr) (types.DataType, error) {
	text, ok, err := b.constantText(e)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, sparkerr.InvalidSchemaNotLiteral(b.text(e), b.Origin)
	}
	t, err := types.ParseDDL(text, types.ParseOptions{TimestampNTZ: b.Conf.TimestampNTZ()})
	if err == nil {
		return types.AsNullable(t), nil
	}
	if t, err := types.ParseJSON(text); err == nil {
		return types.AsNullable(t), nil
	}
	_, err = types.ParseType(text, types.ParseOptions{})
	return nil, sparkerr.InSchema(err, b.Origin)
}

// fromJSONType is the type that the second argument names.
func fromJSONType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	t, err := b.schemaOf(args[1])
	if err != nil {
		return nil, err
	}
	switch t := t.(type) {
	case types.MapType:
		if !isString(t.Key) {
			return nil, sparkerr.Mismatch("INVALID_JSON_MAP_KEY_TYPE", "entries", b.Origin, "schema", sparkerr.TypeSQL(t.SQL()))
		}
	case types.StructType, types.ArrayType, types.VariantType:
	default:
		return nil, sparkerr.Mismatch("INVALID_JSON_SCHEMA", b.sqlText(args), b.Origin, "schema", sparkerr.TypeSQL(t.SQL()))
	}
	return t, nil
}

// fromJSONText is from_json(text), or the fixed name of maps.
func fromJSONText(c *analyzed.Call, args []string) string {
	if isMap(c.DataType) {
		return "entries"
	}
	return callText("from_json", false, args[:1])
}

// checkSample wants a constant text to infer from.
func checkSample(name string) func(b *Binding, args []analyzed.Expr) error {
	return func(b *Binding, args []analyzed.Expr) error {
		if _, ok, err := b.constantText(args[0]); err != nil || !ok {
			if err == nil {
				err = sparkerr.UnexpectedNull(b.sqlText(args), name, b.Origin)
			}
			return err
		}
		return checkOptions(0)(b, args)
	}
}

func checkToJSON(b *Binding, args []analyzed.Expr) error {
	t := args[0].Type()
	if !isNested(t) && !isVariant(t) {
		return sparkerr.Mismatch("INVALID_JSON_SCHEMA", b.sqlText(args), b.Origin, "schema", sparkerr.TypeSQL(t.SQL()))
	}
	return checkOptions(0)(b, args)
}

// lowerParsing calls a kernel with the text, the type to read, the zone and the options.
func lowerParsing(kernel string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		e, err := c.arg(0)
		if err != nil {
			return nil, err
		}
		return c.withOptions(kernel, c.Type(), e)
	}
}

// lowerWriting calls a kernel with the value, its type, the zone and the options.
func lowerWriting(kernel string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		e, err := c.arg(0)
		if err != nil {
			return nil, err
		}
		return c.withOptions(kernel, c.Args[0].Type(), e)
	}
}

// withOptions calls kernel(e, type, zone, option, value, ..); the options are the last argument when it is a map().
func (c *lowering) withOptions(kernel string, t types.DataType, e ducksql.Expr) (ducksql.Expr, error) {
	args := []ducksql.Expr{e, ducksql.String{Value: t.SQL()}, ducksql.String{Value: c.Conf().TimeZoneName()}}
	if name := c.Conf().ColumnNameOfCorruptRecord(); name != "_corrupt_record" {
		args = append(args, ducksql.String{Value: "columnNameOfCorruptRecord"}, ducksql.String{Value: name})
	}
	if kernel == "to_json" && !c.Conf().Bool("spark.sql.jsonGenerator.ignoreNullFields") {
		args = append(args, ducksql.String{Value: "ignoreNullFields"}, ducksql.String{Value: "false"})
	}
	if strings.HasPrefix(kernel, "schema_of_") {
		args = append(args, ducksql.String{Value: "caseSensitive"}, ducksql.String{Value: strconv.FormatBool(c.Conf().CaseSensitive())},
			ducksql.String{Value: "timestampNTZ"}, ducksql.String{Value: strconv.FormatBool(c.Conf().TimestampNTZ())})
	}
	for _, o := range optionsOf(c.Args) {
		if ignoredOptions[o.key()] {
			continue
		}
		value, err := c.Lower(o.value)
		if err != nil {
			return nil, err
		}
		if key := o.key(); key == "dateformat" || key == "timestampformat" {
			value = c.marked(value)
		}
		args = append(args, ducksql.String{Value: o.name}, value)
	}
	return c.Native(kernel, c.Type(), args...)
}
