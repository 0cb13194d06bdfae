package render

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"github.com/sparkduck/sparkduck/translate/types"
	"math/big"
	"strconv"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/decimal"
	"github.com/apache/arrow-go/v18/parquet/variant"
	"github.com/google/uuid"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// maxVariantDepth bounds nested variants; Spark's own parser accepts 1000 levels.
const maxVariantDepth = 1000

// appendVariant writes a variant, which travels as a struct of two binaries, as compact JSON.
func appendVariant(dst []byte, a *array.Struct, i int, zone *time.Location) ([]byte, error) {
	var parts [2][]byte // value, metadata
	for k := range parts {
		column, ok := a.Field(k).(*array.Binary)
		if !ok {
			return nil, sparkerr.Internal(fmt.Errorf("a variant cannot travel as %s", a.DataType()))
		}
		parts[k] = column.Value(i)
	}
	v, err := variant.New(parts[1], parts[0])
	if err != nil {
		return nil, sparkerr.MalformedVariant()
	}
	return appendVariantJSON(dst, v, zone, 0)
}

func appendVariantJSON(dst []byte, v variant.Value, zone *time.Location, depth int) ([]byte, error) {
	if depth > maxVariantDepth {
		return nil, sparkerr.MalformedVariant()
	}
	var err error
	switch x := v.Value().(type) {
	case variant.ObjectValue:
		dst = append(dst, '{')
		first := true
		for name, field := range x.Values() {
			if !first {
				dst = append(dst, ',')
			}
			first = false
			dst = append(appendJSONString(dst, name), ':')
			if dst, err = appendVariantJSON(dst, field, zone, depth+1); err != nil {
				return nil, err
			}
		}
		return append(dst, '}'), nil
	case variant.ArrayValue:
		dst = append(dst, '[')
		first := true
		for element := range x.Values() {
			if !first {
				dst = append(dst, ',')
			}
			first = false
			if dst, err = appendVariantJSON(dst, element, zone, depth+1); err != nil {
				return nil, err
			}
		}
		return append(dst, ']'), nil
	default:
		return appendVariantScalar(dst, v, x, zone)
	}
}

func appendVariantScalar(dst []byte, v variant.Value, value any, zone *time.Location) ([]byte, error) {
	switch x := value.(type) {
	case nil:
		return append(dst, "null"...), nil
	case bool:
		return strconv.AppendBool(dst, x), nil
	case int8:
		return strconv.AppendInt(dst, int64(x), 10), nil
	case int16:
		return strconv.AppendInt(dst, int64(x), 10), nil
	case int32:
		return strconv.AppendInt(dst, int64(x), 10), nil
	case int64:
		return strconv.AppendInt(dst, x, 10), nil
	case float32:
		return appendJSONFloat(dst, float64(x), 32), nil
	case float64:
		return appendJSONFloat(dst, x, 64), nil
	case variant.DecimalValue[decimal.Decimal32]:
		return appendDecimal(dst, big.NewInt(int64(x.Value.(decimal.Decimal32))), int(x.Scale)), nil
	case variant.DecimalValue[decimal.Decimal64]:
		return appendDecimal(dst, big.NewInt(int64(x.Value.(decimal.Decimal64))), int(x.Scale)), nil
	case variant.DecimalValue[decimal.Decimal128]:
		return appendDecimal(dst, x.Value.(decimal.Decimal128).BigInt(), int(x.Scale)), nil
	case string:
		return appendJSONString(dst, x), nil
	case []byte:
		return append(base64.StdEncoding.AppendEncode(append(dst, '"'), x), '"'), nil
	case arrow.Date32:
		return append(appendDate(append(dst, '"'), int64(x)), '"'), nil
	case arrow.Timestamp:
		return append(appendVariantTimestamp(append(dst, '"'), int64(x), v.Type() == variant.TimestampMicros, zone), '"'), nil
	case uuid.UUID:
		return append(append(append(dst, '"'), x.String()...), '"'), nil
	default:
		return nil, sparkerr.MalformedVariant()
	}
}

// appendVariantTimestamp writes like a timestamp cell; with a zone its offset follows.
func appendVariantTimestamp(dst []byte, micros int64, zoned bool, zone *time.Location) []byte {
	at := time.UnixMicro(micros).UTC()
	if zoned && zone != nil {
		at = at.In(zone)
	}
	dst = append(appendYMD(dst, at), ' ')
	dst = appendClock(dst, at.Hour(), at.Minute(), at.Second(), int64(at.Nanosecond()/1000))
	if zoned {
		dst = append(dst, at.Format("-07:00")...)
	}
	return dst
}

// appendJSONFloat quotes what JSON has no number for.
func appendJSONFloat(dst []byte, v float64, bits int) []byte {
	text := func(dst []byte) []byte { return types.AppendDouble(dst, v) }
	if bits == 32 {
		text = func(dst []byte) []byte { return types.AppendFloat(dst, float32(v)) }
	}
	if v-v != 0 { // NaN and the infinities
		return append(text(append(dst, '"')), '"')
	}
	return text(dst)
}

func appendJSONString(dst []byte, s string) []byte {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(s) // strings always encode
	return append(dst, bytes.TrimSuffix(text.Bytes(), []byte("\n"))...)
}
