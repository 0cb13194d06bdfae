package native

import (
	"sort"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/variant"
)

// shape is the type of a variant as schema_of_variant names it.
type shape struct {
	// name is that of a flat type; ARRAY and OBJECT have elem and fields.
	name   string
	elem   *shape
	fields map[string]*shape
}

var voidShape = &shape{name: "VOID"}

func (s *shape) String() string {
	switch s.name {
	case "ARRAY":
		return "ARRAY<" + s.elem.String() + ">"
	case "OBJECT":
		names := make([]string, 0, len(s.fields))
		for name := range s.fields {
			names = append(names, name)
		}
		sort.Strings(names)
		for i, name := range names {
			names[i] = name + ": " + s.fields[name].String()
		}
		return "OBJECT<" + strings.Join(names, ", ") + ">"
	}
	return s.name
}

func shapeOfVariant(x any) *shape {
	switch x := x.(type) {
	case nil:
		return voidShape
	case []any:
		elem := voidShape
		for _, item := range x {
			elem = mergeShapes(elem, shapeOfVariant(item))
		}
		return &shape{name: "ARRAY", elem: elem}
	case variant.Object:
		fields := make(map[string]*shape, len(x.Names))
		for i, name := range x.Names {
			fields[name] = shapeOfVariant(x.Values[i])
		}
		return &shape{name: "OBJECT", fields: fields}
	}
	return &shape{name: flatShape(x)}
}

func flatShape(x any) string {
	switch x := x.(type) {
	case bool:
		return "BOOLEAN"
	case int64:
		return "BIGINT"
	case float32:
		return "FLOAT"
	case float64:
		return "DOUBLE"
	case string:
		return "STRING"
	case []byte:
		return "BINARY"
	case variant.Date:
		return "DATE"
	case variant.Timestamp:
		return "TIMESTAMP"
	case variant.TimestampNTZ:
		return "TIMESTAMP_NTZ"
	case variant.Decimal:
		text := strings.TrimPrefix(scaledText(x.Unscaled, x.Scale), "-")
		whole, fraction, _ := strings.Cut(text, ".")
		whole, fraction = strings.TrimLeft(whole, "0"), strings.TrimRight(fraction, "0")
		return decimalName(max(1, len(whole)+len(fraction)), len(fraction))
	}
	return "VARIANT"
}

func decimalName(precision, scale int) string {
	return "DECIMAL(" + strconv.Itoa(precision) + "," + strconv.Itoa(scale) + ")"
}

// mergeShapes is the common type of two values: numbers widen, arrays and objects merge, all else is VARIANT.
func mergeShapes(a, b *shape) *shape {
	switch {
	case b.name == "VOID":
		return a
	case a.name == "VOID":
		return b
	case a.name == "ARRAY" && b.name == "ARRAY":
		return &shape{name: "ARRAY", elem: mergeShapes(a.elem, b.elem)}
	case a.name == "OBJECT" && b.name == "OBJECT":
		fields := make(map[string]*shape, len(a.fields))
		for name, f := range a.fields {
			fields[name] = f
		}
		for name, f := range b.fields {
			if old, both := fields[name]; both {
				f = mergeShapes(old, f)
			}
			fields[name] = f
		}
		return &shape{name: "OBJECT", fields: fields}
	case a.name == b.name:
		return a
	}
	return &shape{name: mergeNumbers(a.name, b.name)}
}

func mergeNumbers(a, b string) string {
	wholeA, scaleA, okA := decimalShape(a)
	wholeB, scaleB, okB := decimalShape(b)
	if !okA || !okB {
		if (okA || a == "DOUBLE" || a == "FLOAT") && (okB || b == "DOUBLE" || b == "FLOAT") {
			return "DOUBLE"
		}
		return "VARIANT"
	}
	whole, scale := max(wholeA, wholeB), max(scaleA, scaleB)
	if whole+scale > 38 {
		return "DOUBLE"
	}
	return decimalName(whole+scale, scale)
}

// decimalShape is the number of digits before and behind the point of BIGINT or DECIMAL(p,s).
func decimalShape(s string) (whole, scale int, ok bool) {
	if s == "BIGINT" {
		return 20, 0, true
	}
	inner, ok := strings.CutPrefix(s, "DECIMAL(")
	if !ok {
		return 0, 0, false
	}
	p, q, _ := strings.Cut(strings.TrimSuffix(inner, ")"), ",")
	precision, errP := strconv.Atoi(p)
	scale, errS := strconv.Atoi(q)
	return precision - scale, scale, errP == nil && errS == nil
}
