package native

import (
	"encoding/base64"
	"math"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/javatext"
	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkjson"
	"github.com/sparkduck/sparkduck/duckexec/native/variant"
)

// variantToJSON prints a variant.
func variantToJSON(buf []byte, value, metadata string, zone *javatime.Zone) ([]byte, error) {
	x, err := variant.Read(value, metadata)
	if err != nil {
		return nil, raise("MALFORMED_VARIANT")
	}
	return printVariant(buf, x, zone)
}

// printVariantText is the cast to STRING: texts without quotes.
func printVariantText(x any, zone *javatime.Zone) (string, error) {
	switch x := x.(type) {
	case string:
		return x, nil
	case []byte:
		return string(x), nil
	case variant.Date, variant.Timestamp, variant.TimestampNTZ:
		text, err := printVariant(nil, x, zone)
		return strings.Trim(string(text), `"`), err
	}
	text, err := printVariant(nil, x, zone)
	return string(text), err
}

func printVariant(buf []byte, x any, zone *javatime.Zone) ([]byte, error) {
	switch x := x.(type) {
	case nil:
		return append(buf, "null"...), nil
	case bool:
		return strconv.AppendBool(buf, x), nil
	case int64:
		return strconv.AppendInt(buf, x, 10), nil
	case float32:
		return printFloat(buf, float64(x), javatext.AppendFloat(nil, x)), nil
	case float64:
		return printFloat(buf, x, javatext.AppendDouble(nil, x)), nil
	case variant.Decimal:
		text := scaledText(x.Unscaled, x.Scale)
		if x.Scale > 0 {
			text = strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
		}
		return append(buf, text...), nil
	case string:
		return sparkjson.AppendQuoted(buf, x), nil
	case []byte:
		return sparkjson.AppendQuoted(buf, base64.StdEncoding.EncodeToString(x)), nil
	case variant.Date:
		year, month, day := javatime.DateOf(int64(x))
		return append(javatime.AppendDate(append(buf, '"'), year, month, day), '"'), nil
	case variant.TimestampNTZ:
		return append(javatime.AppendTimestamp(append(buf, '"'), int64(x)), '"'), nil
	case variant.Timestamp:
		buf = javatime.AppendTimestamp(append(buf, '"'), zone.ToLocal(int64(x)))
		seconds, _ := floorSeconds(int64(x))
		return append(javatime.AppendOffset(buf, zone.OffsetAt(seconds)), '"'), nil
	case []any:
		buf = append(buf, '[')
		var err error
		for i, item := range x {
			if i > 0 {
				buf = append(buf, ',')
			}
			if buf, err = printVariant(buf, item, zone); err != nil {
				return nil, err
			}
		}
		return append(buf, ']'), nil
	case variant.Object:
		buf = append(buf, '{')
		var err error
		for i, name := range x.Names {
			if i > 0 {
				buf = append(buf, ',')
			}
			buf = append(sparkjson.AppendQuoted(buf, name), ':')
			if buf, err = printVariant(buf, x.Values[i], zone); err != nil {
				return nil, err
			}
		}
		return append(buf, '}'), nil
	}
	return nil, raise("MALFORMED_VARIANT")
}

func printFloat(buf []byte, x float64, text []byte) []byte {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return sparkjson.AppendQuoted(buf, string(text))
	}
	return append(buf, text...)
}

// shapeOfVariant is the type that schema_of_variant names.
func shapeOfVariant(x any) string {
	switch x := x.(type) {
	case nil:
		return "VOID"
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
	case []any:
		elem := "VOID"
		for i, item := range x {
			shape := shapeOfVariant(item)
			if i == 0 {
				elem = shape
			} else {
				elem = mergeShapes(elem, shape)
			}
		}
		return "ARRAY<" + elem + ">"
	case variant.Object:
		fields := make([]string, len(x.Names))
		for i, name := range x.Names {
			fields[i] = name + ": " + shapeOfVariant(x.Values[i])
		}
		return "OBJECT<" + strings.Join(fields, ", ") + ">"
	}
	return "VARIANT"
}

func decimalName(precision, scale int) string {
	return "DECIMAL(" + strconv.Itoa(precision) + "," + strconv.Itoa(scale) + ")"
}

// mergeShapes is the common type of two elements: numbers widen, all else differs.
func mergeShapes(a, b string) string {
	switch {
	case a == b || b == "VOID":
		return a
	case a == "VOID":
		return b
	}
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
