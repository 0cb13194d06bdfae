package function

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func structFunctions() []Function {
	return []Function{
		{Name: "named_struct", Args: sig(rest(anything, 0)), Type: namedStructType, Nullable: never, Check: checkNamedStruct, SQL: code(lowerNamedStruct)},
		{Name: "struct", Args: sig(rest(anything, 0)), Type: structType, Nullable: never, SQL: code(lowerStruct)},
	}
}

// FieldNames are the names of a struct's fields in DuckDB: Spark's, or f0, f1, .. when one is empty or two differ by case only.
func FieldNames(t types.StructType) []string {
	names := make([]string, len(t.Fields))
	seen := make(map[string]bool, len(t.Fields))
	positional := false
	for i, f := range t.Fields {
		low := strings.ToLower(f.Name)
		positional = positional || f.Name == "" || seen[low]
		seen[low] = true
		names[i] = f.Name
	}
	if positional {
		for i := range names {
			names[i] = "f" + strconv.Itoa(i)
		}
	}
	return names
}

// structType names fields by column, alias or extraction, else col1, col2, .. by position.
func structType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	t := types.StructType{Fields: make([]types.Field, len(args))}
	for i, a := range args {
		name, metadata := fieldName(a)
		if name == "" {
			name = "col" + strconv.Itoa(i+1)
		}
		t.Fields[i] = types.Field{Name: name, Type: a.Type(), Nullable: a.Nullable(), Metadata: metadata}
	}
	return t, nil
}

func fieldName(e analyzed.Expr) (string, types.Metadata) {
	switch e := e.(type) {
	case *analyzed.Alias:
		return e.Name, e.Metadata
	case *analyzed.ColumnRef:
		return e.Name, nil
	case *analyzed.LambdaVar:
		return e.Name, nil
	case *analyzed.Field:
		return e.Name, nil
	}
	return "", nil
}

func lowerStruct(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return structOf(c.Type().(types.StructType), args), nil
}

// structOf is a struct literal; DuckDB has no empty struct, the generator's type has one NULL field then.
func structOf(t types.StructType, values []ducksql.Expr) ducksql.Expr {
	if len(values) == 0 {
		return &ducksql.Struct{Names: []string{"f0"}, Values: []ducksql.Expr{ducksql.CastTo(ducksql.Null{}, ducksql.Integer)}}
	}
	return &ducksql.Struct{Names: FieldNames(t), Values: values}
}

func namedStructType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	t := types.StructType{}
	for i := 0; i+1 < len(args); i += 2 {
		name, _ := constantString(args[i])
		t.Fields = append(t.Fields, types.Field{Name: name, Type: args[i+1].Type(), Nullable: args[i+1].Nullable()})
	}
	return t, nil
}

// checkNamedStruct wants pairs whose names are constant strings.
func checkNamedStruct(b *Binding, args []analyzed.Expr) error {
	if len(args)%2 == 1 {
		return sparkerr.WrongNumArgs("named_struct", "2n (n > 0)", len(args), sparkerr.Origin{})
	}
	var names []string
	wrong := false
	for i := 0; i < len(args); i += 2 {
		names = append(names, b.text(args[i]))
		_, constant := constantString(args[i])
		wrong = wrong || !constant
	}
	if wrong {
		return sparkerr.NamedStructNames(b.sqlText(args), sparkerr.TypeList(names), b.Origin)
	}
	return nil
}

func lowerNamedStruct(c *lowering) (ducksql.Expr, error) {
	var values []ducksql.Expr
	for i := 1; i < len(c.Args); i += 2 {
		v, err := c.arg(i)
		if err != nil {
			return nil, err
		}
		values = append(values, v)
	}
	return structOf(c.Type().(types.StructType), values), nil
}
