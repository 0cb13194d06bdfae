package protoplan

import (
	"fmt"
	"strconv"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// literal converts a constant. Its type is data_type where the client sends
// one, else what the case of the value says.
func (c *converter) literal(l *pb.Expression_Literal) *parsed.Literal {
	node := &parsed.Literal{ExprCommon: c.at()}
	if !c.enter() {
		return node
	}
	defer c.leave()
	node.Type = c.literalType(l)
	if c.err == nil {
		node.Value = c.value(l, node.Type)
	}
	return node
}

// literalType finds the type of a literal that no other one contains.
func (c *converter) literalType(l *pb.Expression_Literal) types.DataType {
	if l.GetDataType() != nil {
		return c.dataType(l.GetDataType())
	}
	switch v := l.GetLiteralType().(type) {
	case *pb.Expression_Literal_Null:
		return c.dataType(v.Null)
	case *pb.Expression_Literal_Binary:
		return types.Binary
	case *pb.Expression_Literal_Boolean:
		return types.Boolean
	case *pb.Expression_Literal_Byte:
		return types.Byte
	case *pb.Expression_Literal_Short:
		return types.Short
	case *pb.Expression_Literal_Integer:
		return types.Int
	case *pb.Expression_Literal_Long:
		return types.Long
	case *pb.Expression_Literal_Float:
		return types.Float
	case *pb.Expression_Literal_Double:
		return types.Double
	case *pb.Expression_Literal_Decimal_:
		return c.decimalLiteralType(v.Decimal)
	case *pb.Expression_Literal_String_:
		return types.String
	case *pb.Expression_Literal_Date:
		return types.Date
	case *pb.Expression_Literal_Timestamp:
		return types.Timestamp
	case *pb.Expression_Literal_TimestampNtz:
		return types.TimestampNTZ
	case *pb.Expression_Literal_CalendarInterval_:
		return types.CalendarInterval
	case *pb.Expression_Literal_YearMonthInterval:
		return types.YearMonthInterval
	case *pb.Expression_Literal_DayTimeInterval:
		return types.DayTimeInterval
	case *pb.Expression_Literal_Time_:
		return c.timeType(v.Time.Precision)
	default:
		return c.nestedLiteralType(l)
	}
}

// nestedLiteralType reads the types that clients before 4.1 put into the value itself.
func (c *converter) nestedLiteralType(l *pb.Expression_Literal) types.DataType {
	switch v := l.GetLiteralType().(type) {
	case *pb.Expression_Literal_Array_:
		if v.Array.GetElementType() == nil {
			c.invalid("ARRAY_LITERAL_MISSING_DATA_TYPE")
			return nil
		}
		return types.ArrayType{Element: c.dataType(v.Array.GetElementType()), ContainsNull: true}
	case *pb.Expression_Literal_Map_:
		if v.Map.GetKeyType() == nil || v.Map.GetValueType() == nil {
			c.invalid("MAP_LITERAL_MISSING_DATA_TYPE")
			return nil
		}
		return types.MapType{Key: c.dataType(v.Map.GetKeyType()), Value: c.dataType(v.Map.GetValueType()), ValueContainsNull: true}
	case *pb.Expression_Literal_Struct_:
		if v.Struct.GetStructType() == nil {
			c.invalid("STRUCT_LITERAL_MISSING_DATA_TYPE")
			return nil
		}
		return c.dataType(v.Struct.GetStructType())
	case *pb.Expression_Literal_SpecializedArray_:
		element, _ := c.packed(v.SpecializedArray)
		return types.ArrayType{Element: element, ContainsNull: true}
	default:
		name, number := oneofCase(l, "literal_type")
		c.invalid("UNSUPPORTED_LITERAL_TYPE", "typeInfo", fmt.Sprintf("%s(%d)", name, number))
		return nil
	}
}

// value converts what a literal holds, which must fit the type t.
func (c *converter) value(l *pb.Expression_Literal, t types.DataType) any {
	if c.err != nil {
		return nil
	}
	fits, value := true, any(nil)
	switch v := l.GetLiteralType().(type) {
	case *pb.Expression_Literal_Null:
	case *pb.Expression_Literal_Binary:
		fits, value = t == types.DataType(types.Binary), append([]byte{}, v.Binary...)
	case *pb.Expression_Literal_Boolean:
		fits, value = t == types.DataType(types.Boolean), v.Boolean
	case *pb.Expression_Literal_Byte:
		fits, value = t == types.DataType(types.Byte), int64(int8(v.Byte))
	case *pb.Expression_Literal_Short:
		fits, value = t == types.DataType(types.Short), int64(int16(v.Short))
	case *pb.Expression_Literal_Integer:
		fits, value = t == types.DataType(types.Int), int64(v.Integer)
	case *pb.Expression_Literal_Long:
		fits, value = t == types.DataType(types.Long), v.Long
	case *pb.Expression_Literal_Float:
		fits, value = t == types.DataType(types.Float), float64(v.Float)
	case *pb.Expression_Literal_Double:
		fits, value = t == types.DataType(types.Double), v.Double
	case *pb.Expression_Literal_Decimal_:
		if d, ok := t.(types.DecimalType); ok {
			return c.decimalValue(v.Decimal.GetValue(), d)
		}
		fits = false
	case *pb.Expression_Literal_String_:
		_, fits = t.(types.StringType)
		value = v.String_
	case *pb.Expression_Literal_Date:
		fits, value = t == types.DataType(types.Date), int64(v.Date)
	case *pb.Expression_Literal_Timestamp:
		fits, value = t == types.DataType(types.Timestamp), v.Timestamp
	case *pb.Expression_Literal_TimestampNtz:
		fits, value = t == types.DataType(types.TimestampNTZ), v.TimestampNtz
	case *pb.Expression_Literal_CalendarInterval_:
		i := v.CalendarInterval
		fits, value = t == types.DataType(types.CalendarInterval), parsed.Interval{Months: i.GetMonths(), Days: i.GetDays(), Micros: i.GetMicroseconds()}
	case *pb.Expression_Literal_YearMonthInterval:
		_, fits = t.(types.YearMonthIntervalType)
		value = int64(v.YearMonthInterval)
	case *pb.Expression_Literal_DayTimeInterval:
		_, fits = t.(types.DayTimeIntervalType)
		value = v.DayTimeInterval
	case *pb.Expression_Literal_Time_:
		_, fits = t.(types.TimeType)
		value = v.Time.GetNano()
	default:
		fits, value = c.nestedValue(l, t)
	}
	if !fits {
		c.misfit(l, t)
	}
	return value
}

func (c *converter) misfit(l *pb.Expression_Literal, t types.DataType) {
	name, _ := oneofCase(l, "literal_type")
	c.invalid("INCOMPATIBLE_LITERAL_DATA_TYPE", "dataTypeKindCase", kindName(t), "literalTypeCase", name)
}

func (c *converter) nestedValue(l *pb.Expression_Literal, t types.DataType) (fits bool, value any) {
	if !c.enter() {
		return true, nil
	}
	defer c.leave()
	switch v := l.GetLiteralType().(type) {
	case *pb.Expression_Literal_Array_:
		array, ok := t.(types.ArrayType)
		if !ok {
			return false, nil
		}
		return true, c.elements(v.Array.GetElements(), array.Element)
	case *pb.Expression_Literal_Map_:
		m, ok := t.(types.MapType)
		if !ok {
			return false, nil
		}
		return true, c.entries(v.Map, m)
	case *pb.Expression_Literal_Struct_:
		s, ok := t.(types.StructType)
		if !ok {
			return false, nil
		}
		return true, c.fields(v.Struct.GetElements(), s)
	case *pb.Expression_Literal_SpecializedArray_:
		array, ok := t.(types.ArrayType)
		element, values := c.packed(v.SpecializedArray)
		return ok && types.Equal(element, array.Element), values
	default:
		name, number := oneofCase(l, "literal_type")
		c.invalid("UNSUPPORTED_LITERAL_TYPE", "typeInfo", fmt.Sprintf("%s(%d)", name, number))
		return true, nil
	}
}

func (c *converter) elements(list []*pb.Expression_Literal, t types.DataType) []any {
	values := make([]any, 0, len(list))
	for _, l := range list {
		if c.err != nil {
			break
		}
		values = append(values, c.value(l, t))
	}
	return values
}

// entries keeps the last value of a key that is sent twice, in the place of the first.
func (c *converter) entries(m *pb.Expression_Literal_Map, t types.MapType) []parsed.Entry {
	if len(m.GetKeys()) != len(m.GetValues()) {
		c.assert(false, "a map literal must have as many values as keys")
		return nil
	}
	keys, values := c.elements(m.GetKeys(), t.Key), c.elements(m.GetValues(), t.Value)
	if c.err != nil {
		return nil
	}
	entries := make([]parsed.Entry, 0, len(keys))
	places := make(map[string]int, len(keys))
	for i, key := range keys {
		text := fmt.Sprintf("%#v", key)
		if place, ok := places[text]; ok {
			entries[place].Value = values[i]
			continue
		}
		places[text] = len(entries)
		entries = append(entries, parsed.Entry{Key: key, Value: values[i]})
	}
	return entries
}

func (c *converter) fields(list []*pb.Expression_Literal, t types.StructType) []any {
	if len(list) != len(t.Fields) {
		c.assert(false, "a struct literal must have as many values as fields")
		return nil
	}
	values := make([]any, 0, len(list))
	for i, l := range list {
		values = append(values, c.value(l, t.Fields[i].Type))
	}
	return values
}

// packed reads an array of primitives sent as one message.
func (c *converter) packed(a *pb.Expression_Literal_SpecializedArray) (types.DataType, []any) {
	switch v := a.GetValueType().(type) {
	case *pb.Expression_Literal_SpecializedArray_Bools:
		return types.Boolean, boxed(v.Bools.GetValues(), func(b bool) any { return b })
	case *pb.Expression_Literal_SpecializedArray_Ints:
		return types.Int, boxed(v.Ints.GetValues(), func(n int32) any { return int64(n) })
	case *pb.Expression_Literal_SpecializedArray_Longs:
		return types.Long, boxed(v.Longs.GetValues(), func(n int64) any { return n })
	case *pb.Expression_Literal_SpecializedArray_Floats:
		return types.Float, boxed(v.Floats.GetValues(), func(f float32) any { return float64(f) })
	case *pb.Expression_Literal_SpecializedArray_Doubles:
		return types.Double, boxed(v.Doubles.GetValues(), func(f float64) any { return f })
	case *pb.Expression_Literal_SpecializedArray_Strings:
		return types.String, boxed(v.Strings.GetValues(), func(s string) any { return s })
	default:
		c.invalidOneof(&pb.Expression_Literal_SpecializedArray{}, "value_type")
		return types.Null, nil
	}
}

func boxed[T any](list []T, box func(T) any) []any {
	values := make([]any, len(list))
	for i, v := range list {
		values[i] = box(v)
	}
	return values
}

func itoa(n int) string { return strconv.Itoa(n) }
