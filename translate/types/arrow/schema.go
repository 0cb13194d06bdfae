package arrow

import (
	"bytes"
	"strconv"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/ipc"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// metadataKey holds a field's Spark metadata as JSON.
const metadataKey = "SPARK::metadata::json"

// Options of the schema sent to a client.
type Options struct {
	TimeZone string // session time zone, carried by timestamps
	Large    bool   // 64-bit offsets for strings and binaries
}

// Schema is the Arrow schema of a Spark schema. Structs inside columns whose
// field names repeat get numbered names, because Arrow readers need them
// distinct; repeated column names stay.
func Schema(s types.StructType, o Options) *arrow.Schema {
	fields := make([]arrow.Field, len(s.Fields))
	for i, f := range s.Fields {
		fields[i] = o.field(f.Name, f.Type, f.Nullable, f.Metadata)
	}
	return arrow.NewSchema(fields, nil)
}

// Type is the Arrow type of a Spark type.
func Type(t types.DataType, o Options) arrow.DataType { return o.field("", t, true, nil).Type }

func (o Options) field(name string, t types.DataType, nullable bool, m types.Metadata) arrow.Field {
	f := arrow.Field{Name: name, Type: o.dataType(t), Nullable: nullable}
	if len(m) > 0 {
		f.Metadata = arrow.NewMetadata([]string{metadataKey}, []string{m.JSON()})
	}
	return f
}

func (o Options) dataType(t types.DataType) arrow.DataType {
	switch t := t.(type) {
	case types.ArrayType:
		return arrow.ListOfField(o.field("element", t.Element, t.ContainsNull, nil))
	case types.MapType:
		return arrow.MapOfFields(o.field("key", t.Key, false, nil), o.field("value", t.Value, t.ValueContainsNull, nil))
	case types.StructType:
		names := distinctNames(t.Fields)
		fields := make([]arrow.Field, len(t.Fields))
		for i, f := range t.Fields {
			fields[i] = o.field(names[i], f.Type, f.Nullable, f.Metadata)
		}
		return arrow.StructOf(fields...)
	case types.UDTType:
		return o.dataType(t.SQLType)
	case types.VariantType:
		return arrow.StructOf(arrow.Field{Name: "value", Type: o.binary()}, o.tagged("metadata", "variant", ""))
	case types.GeometryType:
		return arrow.StructOf(arrow.Field{Name: "srid", Type: arrow.PrimitiveTypes.Int32}, o.tagged("wkb", "geometry", strconv.Itoa(t.SRID)))
	case types.GeographyType:
		return arrow.StructOf(arrow.Field{Name: "srid", Type: arrow.PrimitiveTypes.Int32}, o.tagged("wkb", "geography", strconv.Itoa(t.SRID)))
	default:
		return o.atomic(t)
	}
}

// tagged is the binary child that tells readers what its struct really is.
func (o Options) tagged(name, tag, srid string) arrow.Field {
	keys, values := []string{tag}, []string{"true"}
	if srid != "" {
		keys, values = append(keys, "srid"), append(values, srid)
	}
	return arrow.Field{Name: name, Type: o.binary(), Metadata: arrow.NewMetadata(keys, values)}
}

func (o Options) binary() arrow.DataType {
	if o.Large {
		return arrow.BinaryTypes.LargeBinary
	}
	return arrow.BinaryTypes.Binary
}

func (o Options) atomic(t types.DataType) arrow.DataType {
	switch t := t.(type) {
	case types.BooleanType:
		return arrow.FixedWidthTypes.Boolean
	case types.ByteType:
		return arrow.PrimitiveTypes.Int8
	case types.ShortType:
		return arrow.PrimitiveTypes.Int16
	case types.IntType:
		return arrow.PrimitiveTypes.Int32
	case types.LongType:
		return arrow.PrimitiveTypes.Int64
	case types.FloatType:
		return arrow.PrimitiveTypes.Float32
	case types.DoubleType:
		return arrow.PrimitiveTypes.Float64
	case types.DecimalType:
		return &arrow.Decimal128Type{Precision: int32(t.Precision), Scale: int32(t.Scale)}
	case types.StringType, types.CharType, types.VarcharType:
		if o.Large {
			return arrow.BinaryTypes.LargeString
		}
		return arrow.BinaryTypes.String
	case types.BinaryType:
		return o.binary()
	case types.DateType:
		return arrow.FixedWidthTypes.Date32
	case types.TimestampType:
		return &arrow.TimestampType{Unit: arrow.Microsecond, TimeZone: o.TimeZone}
	case types.TimestampNTZType:
		return &arrow.TimestampType{Unit: arrow.Microsecond}
	case types.TimeType:
		return arrow.FixedWidthTypes.Time64ns
	case types.YearMonthIntervalType:
		return arrow.FixedWidthTypes.MonthInterval
	case types.DayTimeIntervalType:
		return arrow.FixedWidthTypes.Duration_us
	case types.CalendarIntervalType:
		return arrow.FixedWidthTypes.MonthDayNanoInterval
	default:
		return arrow.Null
	}
}

// distinctNames numbers names that occur more than once: a_0, a_1.
func distinctNames(fields []types.Field) []string {
	count := map[string]int{}
	for _, f := range fields {
		count[f.Name]++
	}
	next := map[string]int{}
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.Name
		if count[f.Name] > 1 {
			names[i] += "_" + strconv.Itoa(next[f.Name])
			next[f.Name]++
		}
	}
	return names
}

// SchemaOf reads the Spark schema of an Arrow IPC stream, as clients send it
// for local data. Errors: UNSUPPORTED_ARROWTYPE, CONNECT_INVALID_PLAN.
func SchemaOf(stream []byte) (types.StructType, error) {
	r, err := ipc.NewReader(bytes.NewReader(stream))
	if err != nil {
		return types.StructType{}, sparkerr.LocalDataUnreadable(err)
	}
	defer r.Release()
	return FromSchema(r.Schema())
}
