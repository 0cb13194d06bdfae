package service

import (
	"fmt"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/protoplan"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

type literalProto = pb.Expression_Literal

// protoLiteral is a value in the literal shapes of package types as the protocol writes it.
func protoLiteral(v any, t types.DataType) (*literalProto, error) {
	switch v := v.(type) {
	case nil:
		return &literalProto{LiteralType: &pb.Expression_Literal_Null{Null: protoplan.ProtoType(t)}}, nil
	case bool:
		return &literalProto{LiteralType: &pb.Expression_Literal_Boolean{Boolean: v}}, nil
	case string:
		return &literalProto{LiteralType: &pb.Expression_Literal_String_{String_: v}}, nil
	case []byte:
		return &literalProto{LiteralType: &pb.Expression_Literal_Binary{Binary: v}}, nil
	case int64:
		return integerLiteral(v, t)
	case float64:
		if t == types.Float {
			return &literalProto{LiteralType: &pb.Expression_Literal_Float{Float: float32(v)}}, nil
		}
		return &literalProto{LiteralType: &pb.Expression_Literal_Double{Double: v}}, nil
	case parsed.Decimal:
		return decimalLiteral(v, t), nil
	case parsed.Interval:
		return &literalProto{LiteralType: &pb.Expression_Literal_CalendarInterval_{
			CalendarInterval: &pb.Expression_Literal_CalendarInterval{Months: v.Months, Days: v.Days, Microseconds: v.Micros}}}, nil
	default:
		return nestedProtoLiteral(v, t)
	}
}

func decimalLiteral(v parsed.Decimal, t types.DataType) *literalProto {
	d := &pb.Expression_Literal_Decimal{Value: string(v)}
	if dt, ok := t.(types.DecimalType); ok {
		precision, scale := int32(dt.Precision), int32(dt.Scale)
		d.Precision, d.Scale = &precision, &scale
	}
	return &literalProto{LiteralType: &pb.Expression_Literal_Decimal_{Decimal: d}}
}

// integerLiteral covers all types whose literal shape is an integer.
func integerLiteral(v int64, t types.DataType) (*literalProto, error) {
	l := &literalProto{}
	switch t := t.(type) {
	case types.ByteType:
		l.LiteralType = &pb.Expression_Literal_Byte{Byte: int32(v)}
	case types.ShortType:
		l.LiteralType = &pb.Expression_Literal_Short{Short: int32(v)}
	case types.IntType:
		l.LiteralType = &pb.Expression_Literal_Integer{Integer: int32(v)}
	case types.LongType:
		l.LiteralType = &pb.Expression_Literal_Long{Long: v}
	case types.DateType:
		l.LiteralType = &pb.Expression_Literal_Date{Date: int32(v)}
	case types.TimestampType:
		l.LiteralType = &pb.Expression_Literal_Timestamp{Timestamp: v}
	case types.TimestampNTZType:
		l.LiteralType = &pb.Expression_Literal_TimestampNtz{TimestampNtz: v}
	case types.TimeType:
		precision := int32(t.Precision)
		l.LiteralType = &pb.Expression_Literal_Time_{Time: &pb.Expression_Literal_Time{Nano: v, Precision: &precision}}
	case types.YearMonthIntervalType:
		l.LiteralType = &pb.Expression_Literal_YearMonthInterval{YearMonthInterval: int32(v)}
	case types.DayTimeIntervalType:
		l.LiteralType = &pb.Expression_Literal_DayTimeInterval{DayTimeInterval: v}
	default:
		return nil, noLiteral(t)
	}
	return l, nil
}

func nestedProtoLiteral(v any, t types.DataType) (*literalProto, error) {
	switch t := t.(type) {
	case types.ArrayType:
		a := &pb.Expression_Literal_Array{ElementType: protoplan.ProtoType(t.Element)}
		elements, ok := v.([]any)
		for _, e := range elements {
			l, err := protoLiteral(e, t.Element)
			if err != nil {
				return nil, err
			}
			a.Elements = append(a.Elements, l)
		}
		if ok {
			return &literalProto{LiteralType: &pb.Expression_Literal_Array_{Array: a}}, nil
		}
	case types.MapType:
		m := &pb.Expression_Literal_Map{KeyType: protoplan.ProtoType(t.Key), ValueType: protoplan.ProtoType(t.Value)}
		entries, ok := v.([]parsed.Entry)
		for _, e := range entries {
			key, err := protoLiteral(e.Key, t.Key)
			if err != nil {
				return nil, err
			}
			value, err := protoLiteral(e.Value, t.Value)
			if err != nil {
				return nil, err
			}
			m.Keys, m.Values = append(m.Keys, key), append(m.Values, value)
		}
		if ok {
			return &literalProto{LiteralType: &pb.Expression_Literal_Map_{Map: m}}, nil
		}
	case types.StructType:
		s := &pb.Expression_Literal_Struct{StructType: protoplan.ProtoType(t)}
		fields, ok := v.([]any)
		for i, f := range fields {
			l, err := protoLiteral(f, t.Fields[i].Type)
			if err != nil {
				return nil, err
			}
			s.Elements = append(s.Elements, l)
		}
		if ok {
			return &literalProto{LiteralType: &pb.Expression_Literal_Struct_{Struct: s}}, nil
		}
	}
	return nil, noLiteral(t)
}

func noLiteral(t types.DataType) error {
	return sparkerr.Internal(fmt.Errorf("no literal of type %s", t.SimpleString()))
}
