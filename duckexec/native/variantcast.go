package native

import (
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/duckexec/native/variant"
	"github.com/sparkduck/sparkduck/translate/types"
)

// variantCaster casts the values of variants to Spark types, as values of appendValue. What cannot be cast becomes NULL; the
// first such value is noted.
type variantCaster struct {
	zones  *javatime.Zones
	zone   *javatime.Zone
	failed bool
	value  any
	target types.DataType
}

func (v *variantCaster) fail(x any, t types.DataType) any {
	if !v.failed {
		v.failed, v.value, v.target = true, x, t
	}
	return nil
}

func (v *variantCaster) cast(x any, t types.DataType) any {
	if _, same := t.(types.VariantType); same {
		value, metadata, err := variant.Build(x)
		if err != nil {
			return v.fail(x, t)
		}
		return []any{string(value), string(metadata)}
	}
	if x == nil {
		return nil
	}
	object, isObject := x.(variant.Object)
	switch t := t.(type) {
	case types.ArrayType:
		items, isArray := x.([]any)
		if !isArray {
			return v.fail(x, t)
		}
		out := make([]any, len(items))
		for i := range items {
			out[i] = v.cast(items[i], t.Element)
		}
		return out
	case types.StructType:
		if !isObject {
			return v.fail(x, t)
		}
		out := make([]any, len(t.Fields))
		for i, f := range t.Fields {
			if field, found := (variantStep{f.Name, -1}).of(object); found {
				out[i] = v.cast(field, f.Type)
			}
		}
		return out
	case types.MapType:
		if !isObject {
			return v.fail(x, t)
		}
		out := make([]pair, len(object.Names))
		for i, name := range object.Names {
			out[i] = pair{name, v.cast(object.Values[i], t.Value)}
		}
		return out
	case types.StringType, types.CharType, types.VarcharType:
		text, err := printVariantText(x, v.zone)
		if err != nil {
			return v.fail(x, t)
		}
		return text
	}
	out, ok := v.atom(x, t)
	if !ok {
		return v.fail(x, t)
	}
	return out
}

func (v *variantCaster) atom(x any, t types.DataType) (any, bool) {
	switch t := t.(type) {
	case types.BooleanType:
		switch x := x.(type) {
		case bool:
			return x, true
		case int64:
			return x != 0, true
		case string:
			switch strings.ToLower(strings.TrimSpace(x)) {
			case "t", "true", "y", "yes", "1":
				return true, true
			case "f", "false", "n", "no", "0":
				return false, true
			}
		}
		return nil, false
	case types.ByteType:
		return variantInteger(x, math.MinInt8, math.MaxInt8)
	case types.ShortType:
		return variantInteger(x, math.MinInt16, math.MaxInt16)
	case types.IntType:
		return variantInteger(x, math.MinInt32, math.MaxInt32)
	case types.LongType:
		return variantInteger(x, math.MinInt64, math.MaxInt64)
	case types.FloatType, types.DoubleType:
		return variantFloat(x)
	case types.DecimalType:
		d, scale, ok := decimalOfVariant(x)
		if !ok {
			return nil, false
		}
		d = roundedQuotient(d, one, t.Scale-scale)
		return d, d.CmpAbs(pow10(t.Precision)) < 0
	case types.BinaryType:
		switch x := x.(type) {
		case []byte:
			return string(x), true
		case string:
			return x, true
		}
		return nil, false
	}
	return v.time(x, t)
}

// decimalOfVariant is a number, boolean or numeric text as a decimal.
func decimalOfVariant(x any) (*big.Int, int, bool) {
	switch x := x.(type) {
	case bool:
		if x {
			return big.NewInt(1), 0, true
		}
		return new(big.Int), 0, true
	case int64:
		return big.NewInt(x), 0, true
	case variant.Decimal:
		return x.Unscaled, x.Scale, true
	case string:
		return parseDecimal(strings.TrimSpace(x))
	case float32:
		return decimalOfVariant(float64(x))
	case float64:
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return nil, 0, false
		}
		return parseDecimal(string(types.AppendDouble(nil, x)))
	}
	return nil, 0, false
}

// variantInteger cuts fractions off.
func variantInteger(x any, low, high int64) (any, bool) {
	if t, stamp := x.(variant.Timestamp); stamp {
		seconds, _ := floorSeconds(int64(t))
		return seconds, seconds >= low && seconds <= high
	}
	if text, isText := x.(string); isText && strings.ContainsAny(text, ".eE") {
		return nil, false
	}
	d, scale, ok := decimalOfVariant(x)
	if !ok {
		return nil, false
	}
	if scale > 0 {
		d = new(big.Int).Quo(d, pow10(scale))
	} else if scale < 0 {
		d = new(big.Int).Mul(d, pow10(-scale))
	}
	return d.Int64(), d.IsInt64() && d.Int64() >= low && d.Int64() <= high
}

func floorSeconds(micros int64) (seconds, rest int64) {
	seconds, rest = micros/1_000_000, micros%1_000_000
	if rest < 0 {
		seconds, rest = seconds-1, rest+1_000_000
	}
	return seconds, rest
}

func variantFloat(x any) (any, bool) {
	switch x := x.(type) {
	case float64:
		return x, true
	case float32:
		return float64(x), true
	case string:
		f, err := strconv.ParseFloat(strings.TrimSpace(x), 64)
		return f, err == nil
	}
	d, scale, ok := decimalOfVariant(x)
	if !ok {
		return nil, false
	}
	f, err := strconv.ParseFloat(scaledText(d, scale), 64)
	return f, err == nil
}

func (v *variantCaster) time(x any, t types.DataType) (any, bool) {
	const day = 86_400_000_000
	switch t.(type) {
	case types.DateType:
		switch x := x.(type) {
		case variant.Date:
			return int64(x), true
		case variant.Timestamp:
			return floorDays(v.zone.ToLocal(int64(x))), true
		case variant.TimestampNTZ:
			return floorDays(int64(x)), true
		case string:
			days, ok := javatime.ParseDate(x)
			return days, ok
		}
	case types.TimestampType:
		switch x := x.(type) {
		case variant.Timestamp:
			return int64(x), true
		case variant.TimestampNTZ:
			return v.zone.ToInstant(int64(x)), true
		case variant.Date:
			return v.zone.ToInstant(int64(x) * day), true
		case int64:
			return x * 1_000_000, true
		case string:
			instant, ok := v.zones.ParseTimestamp(x, v.zone, time.Now())
			return instant, ok
		}
	case types.TimestampNTZType:
		switch x := x.(type) {
		case variant.TimestampNTZ:
			return int64(x), true
		case variant.Timestamp:
			return v.zone.ToLocal(int64(x)), true
		case variant.Date:
			return int64(x) * day, true
		case string:
			local, ok := v.zones.ParseTimestampNTZ(x)
			return local, ok
		}
	}
	return nil, false
}
