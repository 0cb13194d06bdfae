package protoplan

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// dump writes a parsed tree: node names, fields that are not zero, no origins.
func dump(node any) string {
	var b strings.Builder
	dumpValue(&b, reflect.ValueOf(node))
	return b.String()
}

func dumpValue(b *strings.Builder, v reflect.Value) {
	if !v.IsValid() {
		b.WriteString("nil")
		return
	}
	if t, ok := v.Interface().(types.DataType); ok && v.Kind() != reflect.Pointer {
		b.WriteString(t.SQL())
		return
	}
	switch v.Kind() {
	case reflect.Interface:
		dumpValue(b, v.Elem())
	case reflect.Pointer:
		if v.IsNil() {
			b.WriteString("nil")
			return
		}
		if err, ok := v.Interface().(*sparkerr.Error); ok {
			fmt.Fprintf(b, "%s%v", err.Condition, err.Params)
			return
		}
		dumpValue(b, v.Elem())
	case reflect.Struct:
		dumpStruct(b, v)
	case reflect.Slice:
		if bytes, ok := v.Interface().([]byte); ok {
			fmt.Fprintf(b, "%d bytes", len(bytes))
			return
		}
		b.WriteString("[")
		for i := range v.Len() {
			if i > 0 {
				b.WriteString(", ")
			}
			dumpValue(b, v.Index(i))
		}
		b.WriteString("]")
	case reflect.Map:
		b.WriteString("{")
		for i, key := range sortedStringKeys(v) {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(key + ": ")
			dumpValue(b, v.MapIndex(reflect.ValueOf(key)))
		}
		b.WriteString("}")
	case reflect.String:
		fmt.Fprintf(b, "%q", v.String())
	default:
		fmt.Fprint(b, v.Interface())
	}
}

func sortedStringKeys(m reflect.Value) []string {
	keys := map[string]bool{}
	for _, key := range m.MapKeys() {
		keys[key.String()] = true
	}
	return sortedKeys(keys)
}

func dumpStruct(b *strings.Builder, v reflect.Value) {
	t := v.Type()
	if t.Name() == "Literal" {
		literal := v.Interface().(parsed.Literal)
		b.WriteString("(")
		dumpValue(b, reflect.ValueOf(literal.Value))
		b.WriteString(" " + literal.Type.SQL() + ")")
		return
	}
	b.WriteString(t.Name())
	if common := v.FieldByName("RelationCommon"); common.IsValid() {
		if id := common.Interface().(parsed.RelationCommon).PlanID; id != parsed.NoPlanID {
			fmt.Fprintf(b, "#%d", id)
		}
	}
	b.WriteString("(")
	first := true
	for i := range t.NumField() {
		field := t.Field(i)
		if field.Anonymous || field.Name == "Origin" || v.Field(i).IsZero() && field.Name != "PlanID" {
			continue
		}
		if field.Name == "PlanID" && v.Field(i).Int() == parsed.NoPlanID {
			continue
		}
		if !first {
			b.WriteString(", ")
		}
		first = false
		b.WriteString(field.Name + "=")
		dumpValue(b, v.Field(i))
	}
	b.WriteString(")")
}
