package native

import (
	"encoding/base64"
	"math"
	"sort"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkjson"
	"github.com/sparkduck/sparkduck/translate/types"
)

// toJSON is to_json(value, type, zone, option, value, ...).
func (j *jsons) toJSON(c *Call) error {
	return j.eachTyped(c, false, func(row int, t types.DataType, s *settings) error {
		start := len(c.Out.Bytes)
		buf, err := s.write(c.Out.Bytes, c.Args[0], row, t)
		if err != nil {
			return err
		}
		if s.pretty {
			node, err := sparkjson.Parse(string(buf[start:]), sparkjson.Options{})
			if err != nil {
				return err
			}
			buf = sparkjson.AppendPretty(buf[:start], node, 0)
		}
		c.appendBuffer(buf)
		return nil
	})
}

// write prints a value that is not NULL.
func (s *settings) write(buf []byte, v *Vector, row int, t types.DataType) ([]byte, error) {
	switch t := t.(type) {
	case types.StructType:
		return s.writeStruct(buf, v, row, t)
	case types.ArrayType:
		from, to := v.List(row)
		buf = append(buf, '[')
		var err error
		for i := from; i < to; i++ {
			if i > from {
				buf = append(buf, ',')
			}
			if buf, err = s.writeOrNull(buf, v.Children[0], i, t.Element); err != nil {
				return nil, err
			}
		}
		return append(buf, ']'), nil
	case types.MapType:
		return s.writeMap(buf, v, row, t)
	case types.VariantType:
		return variantToJSON(buf, v.Children[0].Text(row), v.Children[1].Text(row), s.zone)
	}
	text, quoted, err := s.atomText(v, row, t)
	if err != nil {
		return nil, err
	}
	if quoted {
		return sparkjson.AppendQuoted(buf, text), nil
	}
	return append(buf, text...), nil
}

func (s *settings) writeOrNull(buf []byte, v *Vector, row int, t types.DataType) ([]byte, error) {
	if v.IsNull(row) {
		return append(buf, "null"...), nil
	}
	return s.write(buf, v, row, t)
}

func (s *settings) writeStruct(buf []byte, v *Vector, row int, t types.StructType) ([]byte, error) {
	buf = append(buf, '{')
	first := true
	var err error
	for _, i := range s.fieldOrder(t) {
		f := t.Fields[i]
		if v.Children[i].IsNull(row) && !s.keepNulls {
			continue
		}
		if !first {
			buf = append(buf, ',')
		}
		first = false
		buf = append(sparkjson.AppendQuoted(buf, f.Name), ':')
		if buf, err = s.writeOrNull(buf, v.Children[i], row, f.Type); err != nil {
			return nil, err
		}
	}
	return append(buf, '}'), nil
}

// fieldOrder is the order in which fields are written.
func (s *settings) fieldOrder(t types.StructType) []int {
	order := make([]int, len(t.Fields))
	for i := range order {
		order[i] = i
	}
	if s.sortKeys {
		sort.SliceStable(order, func(a, b int) bool { return t.Fields[order[a]].Name < t.Fields[order[b]].Name })
	}
	return order
}

func (s *settings) writeMap(buf []byte, v *Vector, row int, t types.MapType) ([]byte, error) {
	from, to := v.List(row)
	keys, order := make([]string, to-from), make([]int, to-from)
	for i := from; i < to; i++ {
		key, err := s.keyText(v.Children[0], i, t.Key)
		if err != nil {
			return nil, err
		}
		keys[i-from], order[i-from] = key, i-from
	}
	if s.sortKeys {
		sort.SliceStable(order, func(a, b int) bool { return keys[order[a]] < keys[order[b]] })
	}
	buf = append(buf, '{')
	var err error
	for n, i := range order {
		if n > 0 {
			buf = append(buf, ',')
		}
		buf = append(sparkjson.AppendQuoted(buf, keys[i]), ':')
		if buf, err = s.writeOrNull(buf, v.Children[1], from+i, t.Value); err != nil {
			return nil, err
		}
	}
	return append(buf, '}'), nil
}

// keyText is the text of a map's key: dates and times are their numbers, structs and arrays [a,b].
func (s *settings) keyText(v *Vector, row int, t types.DataType) (string, error) {
	if v.IsNull(row) {
		return "null", nil
	}
	var parts []string
	add := func(child *Vector, at int, t types.DataType) error {
		part, err := s.keyText(child, at, t)
		parts = append(parts, part)
		return err
	}
	switch t := t.(type) {
	case types.DateType, types.TimestampType, types.TimestampNTZType:
		return strconv.FormatInt(v.Int(row), 10), nil
	case types.StructType:
		for i, f := range t.Fields {
			if err := add(v.Children[i], row, f.Type); err != nil {
				return "", err
			}
		}
		return "[" + strings.Join(parts, ",") + "]", nil
	case types.ArrayType:
		from, to := v.List(row)
		for i := from; i < to; i++ {
			if err := add(v.Children[0], i, t.Element); err != nil {
				return "", err
			}
		}
		return "[" + strings.Join(parts, ",") + "]", nil
	}
	text, _, err := s.atomText(v, row, t)
	return text, err
}

// atomText is the text of a flat value and whether it is quoted.
func (s *settings) atomText(v *Vector, row int, t types.DataType) (text string, quoted bool, err error) {
	switch t := t.(type) {
	case types.BooleanType:
		return strconv.FormatBool(v.Bool(row)), false, nil
	case types.ByteType, types.ShortType, types.IntType, types.LongType:
		return strconv.FormatInt(v.Int(row), 10), false, nil
	case types.FloatType:
		x := At[float32](v, row)
		return string(types.AppendFloat(nil, x)), math.IsNaN(float64(x)) || math.IsInf(float64(x), 0), nil
	case types.DoubleType:
		x := At[float64](v, row)
		return string(types.AppendDouble(nil, x)), math.IsNaN(x) || math.IsInf(x, 0), nil
	case types.DecimalType:
		return scaledText(v.Huge(row).Big(), v.Type.Scale), false, nil
	case types.StringType, types.CharType, types.VarcharType:
		return v.Text(row), true, nil
	case types.BinaryType:
		return base64.StdEncoding.EncodeToString([]byte(v.Text(row))), true, nil
	case types.CalendarIntervalType:
		return At[javatime.Interval](v, row).String(), true, nil
	case types.YearMonthIntervalType:
		return javatime.FormatYearMonth(v.Int(row), intervalFields(t)), true, nil
	case types.DayTimeIntervalType:
		return javatime.FormatDayTime(v.Int(row), intervalFields(t)), true, nil
	}
	text, err = s.timeText(v, row, t)
	return text, true, err
}

func (s *settings) timeText(v *Vector, row int, t types.DataType) (string, error) {
	local := v.Int(row)
	format := func(p **javatime.Pattern, fallback string, local, instant int64, zone *javatime.Zone) (string, error) {
		if *p == nil {
			var err error
			if *p, err = s.zones.Compile(fallback, false); err != nil {
				return "", err
			}
		}
		text, err := (*p).Format(nil, local, instant, zone)
		if err != nil {
			return "", patternError("", err)
		}
		return string(text), nil
	}
	switch t.(type) {
	case types.DateType:
		local *= 86_400_000_000
		return format(&s.dateFormat, "yyyy-MM-dd", local, local, javatime.UTC)
	case types.TimestampType:
		return format(&s.timestampFormat, "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", s.zone.ToLocal(local), local, s.zone)
	case types.TimestampNTZType:
		return format(&s.ntzFormat, "yyyy-MM-dd'T'HH:mm:ss.SSS", local, local, javatime.UTC)
	case types.TimeType:
		return string(javatime.AppendTimestamp(nil, local)[len("1970-01-01 "):]), nil
	}
	return "", raise("NOT_IMPLEMENTED", "feature", "to_json of "+t.SQL())
}
