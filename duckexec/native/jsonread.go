package native

import (
	"encoding/base64"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkjson"
	"github.com/sparkduck/sparkduck/translate/types"
)

// pair is an entry of a map value.
type pair struct{ key, value any }

// read turns JSON into a value: nil, bool, int64, float64, *big.Int (unscaled decimal), string, javatime.Interval, []any for
// arrays and structs, []pair for maps. fine is false when a field of a struct was bad and became NULL; ok is false when the
// value itself is bad.
func (s *settings) read(n *sparkjson.Node, t types.DataType, depth int) (value any, fine, ok bool) {
	if n.Kind == sparkjson.Null {
		return nil, true, true
	}
	switch t := t.(type) {
	case types.StructType:
		return s.readStruct(n, t, depth)
	case types.ArrayType:
		if n.Kind != sparkjson.Array {
			return nil, false, false
		}
		list, fine := make([]any, len(n.Items)), true
		for i, item := range n.Items {
			v, good, ok := s.read(item, t.Element, depth+1)
			if !ok {
				return nil, false, false
			}
			list[i], fine = v, fine && good
		}
		return list, fine, true
	case types.MapType:
		if n.Kind != sparkjson.Object {
			return nil, false, false
		}
		entries, fine := make([]pair, len(n.Items)), true
		for i, item := range n.Items {
			v, good, ok := s.read(item, t.Value, depth+1)
			if !ok {
				return nil, false, false
			}
			entries[i], fine = pair{n.Names[i], v}, fine && good
		}
		return entries, fine, true
	case types.VariantType:
		value, metadata, err := variantOf(n)
		return []any{string(value), string(metadata)}, err == nil, err == nil
	}
	value, ok = s.readAtom(n, t)
	return value, ok, ok
}

func (s *settings) readStruct(n *sparkjson.Node, t types.StructType, depth int) (any, bool, bool) {
	if n.Kind != sparkjson.Object {
		return nil, false, false
	}
	row, fine := make([]any, len(t.Fields)), true
	for i, name := range n.Names {
		for k, f := range t.Fields {
			if f.Name != name {
				continue
			}
			v, good, ok := s.read(n.Items[i], f.Type, depth+1)
			if !ok {
				v = nil
			}
			row[k], fine = v, fine && good && ok
			break
		}
	}
	return row, fine, true
}

func (s *settings) readAtom(n *sparkjson.Node, t types.DataType) (any, bool) {
	switch t := t.(type) {
	case types.NullType:
		return nil, false
	case types.StringType, types.CharType, types.VarcharType:
		if n.Kind == sparkjson.String {
			return n.Text, true
		}
		if s.exact {
			return n.Raw, true
		}
		return string(sparkjson.Append(nil, n)), true
	case types.BooleanType:
		return n.Kind == sparkjson.True, n.Kind == sparkjson.True || n.Kind == sparkjson.False
	case types.ByteType:
		return atom(readInteger(n, 8))
	case types.ShortType:
		return atom(readInteger(n, 16))
	case types.IntType:
		return atom(readInteger(n, 32))
	case types.LongType:
		return atom(readInteger(n, 64))
	case types.FloatType:
		return atom(s.readFloat(n, 32))
	case types.DoubleType:
		return atom(s.readFloat(n, 64))
	case types.DecimalType:
		return readDecimal(n, t)
	case types.BinaryType:
		raw, err := base64.StdEncoding.DecodeString(n.Text)
		return string(raw), err == nil && n.Kind == sparkjson.String
	}
	return s.readTime(n, t)
}

func atom[T any](value T, ok bool) (any, bool) { return value, ok }

func readInteger(n *sparkjson.Node, bits int) (int64, bool) {
	if n.Kind != sparkjson.Integer {
		return 0, false
	}
	x, err := strconv.ParseInt(n.Text, 10, bits)
	return x, err == nil
}

var specials = map[string]float64{
	"NaN": math.NaN(), "Infinity": math.Inf(1), "+INF": math.Inf(1), "INF": math.Inf(1), "+Infinity": math.Inf(1),
	"-Infinity": math.Inf(-1), "-INF": math.Inf(-1),
}

func (s *settings) readFloat(n *sparkjson.Node, bits int) (float64, bool) {
	switch n.Kind {
	case sparkjson.Integer, sparkjson.Decimal:
		x, _ := strconv.ParseFloat(n.Text, bits) // out of range gives an infinity, as in Java
		return x, true
	case sparkjson.String, sparkjson.Special:
		x, ok := specials[n.Text]
		return x, ok && !s.syntax.NoSpecials
	}
	return 0, false
}

// readDecimal rounds HALF_UP to the scale; a number without room is NULL.
func readDecimal(n *sparkjson.Node, t types.DecimalType) (any, bool) {
	if n.Kind != sparkjson.Integer && n.Kind != sparkjson.Decimal && n.Kind != sparkjson.String {
		return nil, false
	}
	x, scale, ok := parseDecimal(strings.ReplaceAll(n.Text, ",", ""))
	if !ok {
		return nil, false
	}
	x = roundedQuotient(x, one, t.Scale-scale)
	if x.CmpAbs(pow10(t.Precision)) >= 0 {
		return nil, true
	}
	return x, true
}

// parseDecimal reads a number as an unscaled value and its scale.
func parseDecimal(s string) (x *big.Int, scale int, ok bool) {
	mantissa, exponent, _ := strings.Cut(strings.ToLower(s), "e")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	if exponent != "" {
		e, err := strconv.Atoi(exponent)
		if err != nil || e > 1000 || e < -1000 {
			return nil, 0, false
		}
		scale = -e
	}
	x, ok = new(big.Int).SetString(whole+fraction, 10)
	return x, scale + len(fraction), ok
}

func (s *settings) readTime(n *sparkjson.Node, t types.DataType) (any, bool) {
	if _, stamp := t.(types.TimestampType); stamp && n.Kind == sparkjson.Integer {
		seconds, err := strconv.ParseInt(n.Text, 10, 64)
		return seconds * 1_000_000, err == nil && seconds < math.MaxInt64/1_000_000 && seconds > math.MinInt64/1_000_000
	}
	if n.Kind != sparkjson.String {
		return nil, false
	}
	switch t := t.(type) {
	case types.DateType:
		days, ok := s.date(n.Text, s.lenientTimes)
		return days, ok
	case types.TimestampType:
		instant, ok := s.timestamp(n.Text, s.lenientTimes)
		return instant, ok
	case types.TimestampNTZType:
		local, ok := s.local(n.Text)
		return local, ok
	case types.TimeType:
		local, ok := s.zones.ParseTimestampNTZ("1970-01-01 " + n.Text)
		return local, ok
	case types.CalendarIntervalType:
		i, ok := javatime.ParseInterval(n.Text)
		return i, ok
	case types.YearMonthIntervalType:
		months, problem := javatime.ParseYearMonth(n.Text, intervalFields(t))
		return int64(months), problem == javatime.Fine
	case types.DayTimeIntervalType:
		micros, problem := javatime.ParseDayTime(n.Text, intervalFields(t))
		return micros, problem == javatime.Fine
	}
	return nil, false
}

// date reads a text by the pattern of dates, when there is one; lenient: or without it.
func (s *settings) date(text string, lenient bool) (days int64, ok bool) {
	if s.dateFormat != nil {
		local, _, ok := s.dateFormat.Parse(text, javatime.UTC)
		if !ok {
			s.former = formerlyRead(s.dateFormat, text)
		}
		if ok || !lenient {
			return floorDays(local), ok
		}
	}
	return javatime.ParseDate(text)
}

// timestamp is date for timestamps.
func (s *settings) timestamp(text string, lenient bool) (instant int64, ok bool) {
	if s.timestampFormat != nil {
		_, instant, ok := s.timestampFormat.Parse(text, s.zone)
		if !ok {
			s.former = formerlyRead(s.timestampFormat, text)
		}
		if ok || !lenient {
			return instant, ok
		}
	}
	return s.zones.ParseTimestamp(text, s.zone, s.now)
}

// local is date for timestamps without a zone.
func (s *settings) local(text string) (local int64, ok bool) {
	if s.ntzFormat != nil {
		local, _, ok := s.ntzFormat.Parse(text, javatime.UTC)
		return local, ok
	}
	return s.zones.ParseTimestampNTZ(text)
}

func intervalFields(t types.DataType) string {
	return strings.TrimPrefix(t.SimpleString(), "interval ")
}

func floorDays(local int64) int64 {
	const day = 86_400_000_000
	days := local / day
	if local%day < 0 {
		days--
	}
	return days
}

// appendNode is read and appendValue in one for the types of most columns, without a value in between; false: the value or a
// part of it was bad and became NULL.
func (s *settings) appendNode(o *Builder, n *sparkjson.Node, t types.DataType) (bool, error) {
	switch t.(type) {
	case types.StringType:
		if n.Kind == sparkjson.String {
			o.AppendText(n.Text)
			return true, nil
		}
	case types.IntType, types.LongType:
		if x, ok := readInteger(n, 8*o.Type.Size()); ok {
			appendInteger(o, x)
			return true, nil
		}
	case types.DoubleType:
		if x, ok := s.readFloat(n, 64); ok {
			Append(o, x)
			return true, nil
		}
	case types.DateType:
		if n.Kind != sparkjson.String {
			break
		}
		if days, ok := s.date(n.Text, s.lenientTimes); ok {
			appendInteger(o, days)
			return true, nil
		}
	}
	value, fine, ok := s.read(n, t, 1)
	if !ok {
		value = nil
	}
	return fine && ok, appendValue(o, value)
}

// appendValue writes a value of read into a builder of the matching DuckDB type.
func appendValue(o *Builder, value any) error {
	if value == nil {
		o.AppendNull()
		return nil
	}
	switch v := value.(type) {
	case bool:
		o.AppendBool(v)
	case int64:
		appendInteger(o, v)
	case float64:
		if o.Type.ID == Float {
			Append(o, float32(v))
		} else {
			Append(o, v)
		}
	case *big.Int:
		o.AppendHuge(hugeOf(v))
	case string:
		o.AppendText(v)
	case javatime.Interval:
		Append(o, v)
	case []pair:
		for _, e := range v {
			if err := appendValue(o.Children[0], e.key); err != nil {
				return err
			}
			if err := appendValue(o.Children[1], e.value); err != nil {
				return err
			}
		}
		o.EndList()
	case []any:
		return appendItems(o, v)
	default:
		return fmt.Errorf("a value of type %T cannot be returned", value)
	}
	return nil
}

func appendItems(o *Builder, items []any) error {
	for i, item := range items {
		child := o.Children[0]
		if o.Type.ID == Struct {
			child = o.Children[i]
		}
		if err := appendValue(child, item); err != nil {
			return err
		}
	}
	if o.Type.ID == Struct {
		o.EndStruct()
	} else {
		o.EndList()
	}
	return nil
}

func appendInteger(o *Builder, x int64) {
	switch o.Type.Size() {
	case 1:
		Append(o, int8(x))
	case 2:
		Append(o, int16(x))
	case 4:
		Append(o, int32(x))
	case 16:
		Append(o, Huge{uint64(x), x >> 63})
	default:
		Append(o, x)
	}
}
