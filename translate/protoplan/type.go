package protoplan

import (
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// maxTypeDepth is how deep types may nest, as in text.
const maxTypeDepth = 500

// DataType converts a type of the protocol. Unparsed text is read as DDL.
func DataType(d *pb.DataType, c conf.Conf) (types.DataType, error) {
	w := newConverter(c)
	t := w.dataType(d)
	if w.err != nil {
		return nil, w.err
	}
	return t, nil
}

func (c *converter) dataType(d *pb.DataType) types.DataType {
	if c.err != nil {
		return nil
	}
	if c.types >= maxTypeDepth {
		c.fail(sparkerr.TooDeep("the type", maxTypeDepth, c.origin))
		return nil
	}
	c.types++
	defer func() { c.types-- }()
	switch k := d.GetKind().(type) {
	case *pb.DataType_Null:
		return types.Null
	case *pb.DataType_Binary_:
		return types.Binary
	case *pb.DataType_Boolean_:
		return types.Boolean
	case *pb.DataType_Byte_:
		return types.Byte
	case *pb.DataType_Short_:
		return types.Short
	case *pb.DataType_Integer_:
		return types.Int
	case *pb.DataType_Long_:
		return types.Long
	case *pb.DataType_Float_:
		return types.Float
	case *pb.DataType_Double_:
		return types.Double
	case *pb.DataType_Decimal_:
		return c.protoDecimal(k.Decimal)
	case *pb.DataType_String_:
		return c.stringType(k.String_.GetCollation())
	case *pb.DataType_Char_:
		c.assert(k.Char.GetLength() >= 0, "the length of a char type must not be negative")
		return types.CharType{Length: int(k.Char.GetLength())}
	case *pb.DataType_VarChar_:
		c.assert(k.VarChar.GetLength() >= 0, "the length of a varchar type must not be negative")
		return types.VarcharType{Length: int(k.VarChar.GetLength())}
	case *pb.DataType_Date_:
		return types.Date
	case *pb.DataType_Timestamp_:
		return types.Timestamp
	case *pb.DataType_TimestampNtz:
		return types.TimestampNTZ
	case *pb.DataType_CalendarInterval_:
		return types.CalendarInterval
	case *pb.DataType_YearMonthInterval_:
		start, end := c.intervalFields(k.YearMonthInterval.StartField, k.YearMonthInterval.EndField, []string{"year", "month"})
		return types.YearMonthIntervalType{Start: start, End: end}
	case *pb.DataType_DayTimeInterval_:
		start, end := c.intervalFields(k.DayTimeInterval.StartField, k.DayTimeInterval.EndField, []string{"day", "hour", "minute", "second"})
		return types.DayTimeIntervalType{Start: start, End: end}
	default:
		return c.laterType(d)
	}
}

// laterType goes on with the kinds that follow DayTimeInterval in the proto.
func (c *converter) laterType(d *pb.DataType) types.DataType {
	switch k := d.GetKind().(type) {
	case *pb.DataType_Array_:
		return types.ArrayType{Element: c.dataType(k.Array.GetElementType()), ContainsNull: k.Array.GetContainsNull()}
	case *pb.DataType_Struct_:
		return c.protoStruct(k.Struct)
	case *pb.DataType_Map_:
		return types.MapType{
			Key: c.dataType(k.Map.GetKeyType()), Value: c.dataType(k.Map.GetValueType()),
			ValueContainsNull: k.Map.GetValueContainsNull(),
		}
	case *pb.DataType_Variant_:
		return types.Variant
	case *pb.DataType_Udt:
		return c.protoUDT(k.Udt)
	case *pb.DataType_Geometry_:
		return types.GeometryType{SRID: int(k.Geometry.GetSrid())}
	case *pb.DataType_Geography_:
		return types.GeographyType{SRID: int(k.Geography.GetSrid())}
	case *pb.DataType_Unparsed_:
		return c.typeText(k.Unparsed.GetDataTypeString())
	case *pb.DataType_Time_:
		return c.timeType(k.Time.Precision)
	default:
		if d == nil {
			d = &pb.DataType{}
		}
		name, _ := oneofCase(d, "kind")
		c.invalid("DATA_TYPE_UNSUPPORTED_PROTO_TO_CATALYST", "kindCase", name)
		return nil
	}
}

// typeText reads a type as text: the columns of a table, or one type.
func (c *converter) typeText(text string) types.DataType {
	return checked(c)(types.ParseDDL(text, c.options))
}

func (c *converter) protoDecimal(d *pb.DataType_Decimal) types.DataType {
	switch {
	case d.Precision == nil:
		return types.DecimalType{Precision: 10}
	case d.Scale == nil:
		return c.decimalType(int(d.GetPrecision()), 0)
	default:
		return c.decimalType(int(d.GetPrecision()), int(d.GetScale()))
	}
}

func (c *converter) stringType(collation string) types.DataType {
	if collation == "" {
		return types.String
	}
	return checked(c)(types.NewCollated(collation))
}

// checked passes a type on, or keeps the error.
func checked(c *converter) func(types.DataType, error) types.DataType {
	return func(t types.DataType, err error) types.DataType {
		if err != nil {
			c.fail(err)
		}
		return t
	}
}

// intervalFields: both absent means the widest type, the start alone a single field.
func (c *converter) intervalFields(start, end *int32, names []string) (from, to int) {
	switch {
	case start == nil:
		return 0, len(names) - 1
	case end == nil:
		from, to = int(*start), int(*start)
	default:
		from, to = int(*start), int(*end)
	}
	for _, field := range []int{from, to} {
		if field < 0 || field >= len(names) {
			c.fail(sparkerr.InvalidIntervalField(field, names))
			return 0, 0
		}
	}
	if from > to {
		c.fail(sparkerr.InvalidIntervalFields(names[from], names[to]))
	}
	return from, to
}

// timeType has microseconds unless the client says otherwise.
func (c *converter) timeType(precision *int32) types.DataType {
	if precision == nil {
		return types.TimeType{Precision: types.MaxTimePrecision}
	}
	return checked(c)(types.NewTime(int(*precision), c.origin))
}

func (c *converter) protoStruct(s *pb.DataType_Struct) types.DataType {
	fields := make([]types.Field, 0, len(s.GetFields()))
	for _, f := range s.GetFields() {
		if c.err != nil {
			return nil
		}
		fields = append(fields, types.Field{
			Name: f.GetName(), Type: c.dataType(f.GetDataType()), Nullable: f.GetNullable(), Metadata: c.metadata(f.GetMetadata()),
		})
	}
	return types.StructType{Fields: fields}
}

// protoUDT needs to know how values travel: a JVM class alone does not say it.
func (c *converter) protoUDT(u *pb.DataType_UDT) types.DataType {
	if u.GetType() != "udt" {
		c.invalid("UDT_TYPE_FIELD_INVALID", "udtType", u.GetType())
		return nil
	}
	if u.JvmClass == nil && (u.PythonClass == nil || u.SerializedPythonClass == nil || u.SqlType == nil) {
		c.invalid("PYTHON_UDT_MISSING_FIELDS")
		return nil
	}
	if u.SqlType == nil {
		c.invalid("UDT_JVM_CLASS_NOT_UDT", "jvmClass", u.GetJvmClass())
		return nil
	}
	return types.UDTType{
		SQLType: c.dataType(u.GetSqlType()), JVMClass: u.GetJvmClass(),
		PythonClass: u.GetPythonClass(), SerializedPython: u.GetSerializedPythonClass(),
	}
}
