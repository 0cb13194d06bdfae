package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/types"
)

// ProtoType converts a type for the client. Types come out of the analyzer, so
// there are none that cannot be said.
func ProtoType(t types.DataType) *pb.DataType {
	switch t := t.(type) {
	case types.NullType:
		return &pb.DataType{Kind: &pb.DataType_Null{Null: &pb.DataType_NULL{}}}
	case types.BinaryType:
		return &pb.DataType{Kind: &pb.DataType_Binary_{Binary: &pb.DataType_Binary{}}}
	case types.BooleanType:
		return &pb.DataType{Kind: &pb.DataType_Boolean_{Boolean: &pb.DataType_Boolean{}}}
	case types.ByteType:
		return &pb.DataType{Kind: &pb.DataType_Byte_{Byte: &pb.DataType_Byte{}}}
	case types.ShortType:
		return &pb.DataType{Kind: &pb.DataType_Short_{Short: &pb.DataType_Short{}}}
	case types.IntType:
		return &pb.DataType{Kind: &pb.DataType_Integer_{Integer: &pb.DataType_Integer{}}}
	case types.LongType:
		return &pb.DataType{Kind: &pb.DataType_Long_{Long: &pb.DataType_Long{}}}
	case types.FloatType:
		return &pb.DataType{Kind: &pb.DataType_Float_{Float: &pb.DataType_Float{}}}
	case types.DoubleType:
		return &pb.DataType{Kind: &pb.DataType_Double_{Double: &pb.DataType_Double{}}}
	case types.DecimalType:
		return &pb.DataType{Kind: &pb.DataType_Decimal_{Decimal: &pb.DataType_Decimal{
			Precision: number(t.Precision), Scale: number(t.Scale),
		}}}
	case types.StringType:
		return &pb.DataType{Kind: &pb.DataType_String_{String_: &pb.DataType_String{Collation: t.Collation}}}
	case types.CharType:
		return &pb.DataType{Kind: &pb.DataType_Char_{Char: &pb.DataType_Char{Length: int32(t.Length)}}}
	case types.VarcharType:
		return &pb.DataType{Kind: &pb.DataType_VarChar_{VarChar: &pb.DataType_VarChar{Length: int32(t.Length)}}}
	case types.DateType:
		return &pb.DataType{Kind: &pb.DataType_Date_{Date: &pb.DataType_Date{}}}
	case types.TimestampType:
		return &pb.DataType{Kind: &pb.DataType_Timestamp_{Timestamp: &pb.DataType_Timestamp{}}}
	case types.TimestampNTZType:
		return &pb.DataType{Kind: &pb.DataType_TimestampNtz{TimestampNtz: &pb.DataType_TimestampNTZ{}}}
	case types.CalendarIntervalType:
		return &pb.DataType{Kind: &pb.DataType_CalendarInterval_{CalendarInterval: &pb.DataType_CalendarInterval{}}}
	case types.YearMonthIntervalType:
		return &pb.DataType{Kind: &pb.DataType_YearMonthInterval_{YearMonthInterval: &pb.DataType_YearMonthInterval{
			StartField: number(t.Start), EndField: number(t.End),
		}}}
	case types.DayTimeIntervalType:
		return &pb.DataType{Kind: &pb.DataType_DayTimeInterval_{DayTimeInterval: &pb.DataType_DayTimeInterval{
			StartField: number(t.Start), EndField: number(t.End),
		}}}
	default:
		return nestedProtoType(t)
	}
}

// nestedProtoType goes on with the kinds that follow DayTimeInterval in the proto.
func nestedProtoType(t types.DataType) *pb.DataType {
	switch t := t.(type) {
	case types.ArrayType:
		return &pb.DataType{Kind: &pb.DataType_Array_{Array: &pb.DataType_Array{
			ElementType: ProtoType(t.Element), ContainsNull: t.ContainsNull,
		}}}
	case types.StructType:
		return &pb.DataType{Kind: &pb.DataType_Struct_{Struct: protoFields(t)}}
	case types.MapType:
		return &pb.DataType{Kind: &pb.DataType_Map_{Map: &pb.DataType_Map{
			KeyType: ProtoType(t.Key), ValueType: ProtoType(t.Value), ValueContainsNull: t.ValueContainsNull,
		}}}
	case types.VariantType:
		return &pb.DataType{Kind: &pb.DataType_Variant_{Variant: &pb.DataType_Variant{}}}
	case types.UDTType:
		return &pb.DataType{Kind: &pb.DataType_Udt{Udt: &pb.DataType_UDT{
			Type: "udt", JvmClass: text(t.JVMClass), PythonClass: text(t.PythonClass),
			SerializedPythonClass: text(t.SerializedPython), SqlType: ProtoType(t.SQLType),
		}}}
	case types.GeometryType:
		return &pb.DataType{Kind: &pb.DataType_Geometry_{Geometry: &pb.DataType_Geometry{Srid: int32(t.SRID)}}}
	case types.GeographyType:
		return &pb.DataType{Kind: &pb.DataType_Geography_{Geography: &pb.DataType_Geography{Srid: int32(t.SRID)}}}
	case types.TimeType:
		return &pb.DataType{Kind: &pb.DataType_Time_{Time: &pb.DataType_Time{Precision: number(t.Precision)}}}
	default:
		return &pb.DataType{}
	}
}

func protoFields(t types.StructType) *pb.DataType_Struct {
	s := &pb.DataType_Struct{Fields: make([]*pb.DataType_StructField, 0, len(t.Fields))}
	for _, f := range t.Fields {
		field := &pb.DataType_StructField{Name: f.Name, DataType: ProtoType(f.Type), Nullable: f.Nullable}
		if len(f.Metadata) > 0 {
			field.Metadata = text(f.Metadata.JSON())
		}
		s.Fields = append(s.Fields, field)
	}
	return s
}

// kindName is the name of a type's kind in Spark's generated Java classes.
func kindName(t types.DataType) string {
	if t == nil {
		return "KIND_NOT_SET"
	}
	name, _ := oneofCase(ProtoType(t), "kind")
	return name
}

func number(n int) *int32 {
	v := int32(n)
	return &v
}

// text is nil for "".
func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
