package native

import (
	"encoding/base64"
	"github.com/sparkduck/sparkduck/translate/types"
	"math"
	"strconv"
	"strings"

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
		return printFloat(buf, float64(x), types.AppendFloat(nil, x)), nil
	case float64:
		return printFloat(buf, x, types.AppendDouble(nil, x)), nil
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
