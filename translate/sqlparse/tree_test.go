package sqlparse

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// tree prints a parsed tree on one line: expressions in prefix form, other nodes as Name{Field:value} without origins and zero values.
func tree(node any) string {
	switch n := node.(type) {
	case nil:
		return "nil"
	case *sparkerr.Error:
		return n.Params["feature"]
	case *parsed.Literal:
		return fmt.Sprintf("%v:%s", literalShown(n.Value), n.Type.SimpleString())
	case *parsed.Attribute:
		return strings.Join(n.Parts, ".")
	case types.DataType:
		return n.SimpleString()
	case *parsed.Call:
		name := strings.Join(n.Name, ".")
		marks := ""
		if n.Distinct {
			marks += " DISTINCT"
		}
		if n.IgnoreNulls != nil {
			marks += fmt.Sprintf(" IGNORE=%v", *n.IgnoreNulls)
		}
		if n.Filter != nil {
			marks += " FILTER=" + tree(n.Filter)
		}
		if n.WithinGroup != nil {
			marks += " WITHIN=" + value(reflect.ValueOf(n.WithinGroup))
		}
		return "(" + strings.TrimSpace(name+marks+" "+list(n.Args)) + ")"
	case *parsed.Alias:
		return tree(n.Input) + " AS " + strings.Join(n.Names, ",")
	case *parsed.Case:
		return fields(reflect.ValueOf(n).Elem())
	}
	v := reflect.ValueOf(node)
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	return value(v)
}

func literalShown(v any) any {
	if s, ok := v.(string); ok {
		return "'" + s + "'"
	}
	return v
}

func list(args []parsed.Expr) string {
	shown := make([]string, len(args))
	for i, a := range args {
		shown[i] = tree(a)
	}
	return strings.Join(shown, " ")
}

func value(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Slice:
		shown := make([]string, v.Len())
		for i := range shown {
			shown[i] = value(v.Index(i))
		}
		return "[" + strings.Join(shown, " ") + "]"
	case reflect.Interface:
		return tree(v.Interface())
	case reflect.Pointer:
		if v.Type().Elem().Kind() != reflect.Struct {
			return fmt.Sprint(v.Elem().Interface())
		}
		return tree(v.Interface())
	case reflect.Struct:
		return fields(v)
	}
	return fmt.Sprint(v.Interface())
}

var hidden = map[reflect.Type]bool{
	reflect.TypeOf(parsed.ExprCommon{}):     true,
	reflect.TypeOf(parsed.RelationCommon{}): true,
	reflect.TypeOf(parsed.CommandCommon{}):  true,
	reflect.TypeOf(sparkerr.Origin{}):       true,
}

func fields(v reflect.Value) string {

	var shown []string
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if hidden[f.Type] || v.Field(i).IsZero() || f.Name == "PlanID" {
			continue
		}
		shown = append(shown, f.Name+":"+value(v.Field(i)))
	}
	return v.Type().Name() + "{" + strings.Join(shown, " ") + "}"
}
