package duckexec

import (
	"fmt"

	"github.com/apache/arrow-go/v18/arrow"
	b "github.com/duckdb/duckdb-go-bindings"
)

// maxTypeDepth bounds the nesting of types.
const maxTypeDepth = 200

var errTypeDepth = &Error{Kind: KindUnsupported, Type: "Not implemented", Message: fmt.Sprintf("a type is nested deeper than %d levels", maxTypeDepth)}

// duckType is a DuckDB logical type, read out of the C API once.
type duckType struct {
	id           b.Type
	width, scale uint8    // DECIMAL
	internal     b.Type   // physical type of DECIMAL and ENUM
	names        []string // STRUCT fields; values of an ENUM
	children     []duckType
	size         int // ARRAY
}

// readType reads lt, which stays the caller's.
func readType(lt b.LogicalType, depth int) (duckType, error) {
	t := duckType{id: b.GetTypeId(lt)}
	if depth > maxTypeDepth {
		return t, errTypeDepth
	}
	var children []b.LogicalType
	switch t.id {
	case b.TypeDecimal:
		t.width, t.scale, t.internal = b.DecimalWidth(lt), b.DecimalScale(lt), b.DecimalInternalType(lt)
	case b.TypeEnum:
		t.internal = b.EnumInternalType(lt)
		for i := range b.EnumDictionarySize(lt) {
			t.names = append(t.names, b.EnumDictionaryValue(lt, b.IdxT(i)))
		}
	case b.TypeList:
		children = []b.LogicalType{b.ListTypeChildType(lt)}
	case b.TypeArray:
		children = []b.LogicalType{b.ArrayTypeChildType(lt)}
		t.size = int(b.ArrayTypeArraySize(lt))
	case b.TypeMap:
		children = []b.LogicalType{b.MapTypeKeyType(lt), b.MapTypeValueType(lt)}
	case b.TypeStruct:
		for i := range b.StructTypeChildCount(lt) {
			t.names = append(t.names, b.StructTypeChildName(lt, i))
			children = append(children, b.StructTypeChildType(lt, i))
		}
	}
	var err error
	for i := range children {
		var child duckType
		if err == nil {
			child, err = readType(children[i], depth+1)
		}
		t.children = append(t.children, child)
		b.DestroyLogicalType(&children[i])
	}
	return t, err
}

var typeNames = map[b.Type]string{
	b.TypeBoolean: "BOOLEAN", b.TypeTinyInt: "TINYINT", b.TypeSmallInt: "SMALLINT", b.TypeInteger: "INTEGER",
	b.TypeBigInt: "BIGINT", b.TypeUTinyInt: "UTINYINT", b.TypeUSmallInt: "USMALLINT", b.TypeUInteger: "UINTEGER",
	b.TypeUBigInt: "UBIGINT", b.TypeFloat: "FLOAT", b.TypeDouble: "DOUBLE", b.TypeTimestamp: "TIMESTAMP",
	b.TypeDate: "DATE", b.TypeTime: "TIME", b.TypeInterval: "INTERVAL", b.TypeHugeInt: "HUGEINT",
	b.TypeUHugeInt: "UHUGEINT", b.TypeVarchar: "VARCHAR", b.TypeBlob: "BLOB", b.TypeTimestampS: "TIMESTAMP_S",
	b.TypeTimestampMS: "TIMESTAMP_MS", b.TypeTimestampNS: "TIMESTAMP_NS", b.TypeEnum: "ENUM", b.TypeMap: "MAP",
	b.TypeStruct: "STRUCT", b.TypeUUID: "UUID", b.TypeUnion: "UNION", b.TypeBit: "BIT", b.TypeTimeTZ: "TIMETZ",
	b.TypeTimestampTZ: "TIMESTAMPTZ", b.TypeBigNum: "BIGNUM", b.TypeSQLNull: "NULL", b.TypeTimeNS: "TIME_NS",
	b.TypeGeometry: "GEOMETRY", b.TypeVariant: "VARIANT",
}

// String is the type's SQL text.
func (t duckType) String() string {
	switch t.id {
	case b.TypeDecimal:
		return fmt.Sprintf("DECIMAL(%d,%d)", t.width, t.scale)
	case b.TypeList:
		return t.children[0].String() + "[]"
	case b.TypeArray:
		return fmt.Sprintf("%s[%d]", t.children[0], t.size)
	case b.TypeMap:
		return fmt.Sprintf("MAP(%s, %s)", t.children[0], t.children[1])
	case b.TypeStruct:
		text := "STRUCT("
		for i, c := range t.children {
			if i > 0 {
				text += ", "
			}
			text += quoteName(t.names[i]) + " " + c.String()
		}
		return text + ")"
	}
	if name, ok := typeNames[t.id]; ok {
		return name
	}
	return fmt.Sprintf("type %d", t.id)
}

var arrowByType = map[b.Type]arrow.DataType{
	b.TypeBoolean: arrow.FixedWidthTypes.Boolean, b.TypeTinyInt: arrow.PrimitiveTypes.Int8,
	b.TypeSmallInt: arrow.PrimitiveTypes.Int16, b.TypeInteger: arrow.PrimitiveTypes.Int32,
	b.TypeBigInt: arrow.PrimitiveTypes.Int64, b.TypeUTinyInt: arrow.PrimitiveTypes.Uint8,
	b.TypeUSmallInt: arrow.PrimitiveTypes.Uint16, b.TypeUInteger: arrow.PrimitiveTypes.Uint32,
	b.TypeUBigInt: arrow.PrimitiveTypes.Uint64, b.TypeFloat: arrow.PrimitiveTypes.Float32,
	b.TypeDouble: arrow.PrimitiveTypes.Float64, b.TypeDate: arrow.FixedWidthTypes.Date32,
	b.TypeTimestamp:   &arrow.TimestampType{Unit: arrow.Microsecond},
	b.TypeTimestampS:  &arrow.TimestampType{Unit: arrow.Microsecond},
	b.TypeTimestampMS: &arrow.TimestampType{Unit: arrow.Microsecond},
	b.TypeTimestampNS: &arrow.TimestampType{Unit: arrow.Microsecond},
	b.TypeTimestampTZ: &arrow.TimestampType{Unit: arrow.Microsecond, TimeZone: "UTC"},
	b.TypeTime:        arrow.FixedWidthTypes.Time64ns, b.TypeTimeNS: arrow.FixedWidthTypes.Time64ns,
	b.TypeInterval: arrow.FixedWidthTypes.MonthDayNanoInterval, b.TypeVarchar: arrow.BinaryTypes.String,
	b.TypeEnum: arrow.BinaryTypes.String, b.TypeUUID: arrow.BinaryTypes.String, b.TypeBlob: arrow.BinaryTypes.Binary,
	b.TypeHugeInt: &arrow.Decimal128Type{Precision: 38}, b.TypeSQLNull: arrow.Null,
}

// arrow is the Arrow type that holds the type's values as they are: HUGEINT as decimal(38,0), all timestamps in
// microseconds, TIME in nanoseconds, ENUM and UUID as utf8.
func (t duckType) arrow() (arrow.DataType, error) {
	if typ, ok := arrowByType[t.id]; ok {
		return typ, nil
	}
	children := make([]arrow.DataType, len(t.children))
	for i, c := range t.children {
		var err error
		if children[i], err = c.arrow(); err != nil {
			return nil, err
		}
	}
	switch t.id {
	case b.TypeDecimal:
		return &arrow.Decimal128Type{Precision: int32(t.width), Scale: int32(t.scale)}, nil
	case b.TypeList, b.TypeArray:
		return arrow.ListOfField(arrow.Field{Name: "element", Type: children[0], Nullable: true}), nil
	case b.TypeMap:
		return arrow.MapOf(children[0], children[1]), nil
	case b.TypeStruct:
		fields := make([]arrow.Field, len(children))
		for i, c := range children {
			fields[i] = arrow.Field{Name: t.names[i], Type: c, Nullable: true}
		}
		return arrow.StructOf(fields...), nil
	}
	return nil, &Error{Kind: KindUnsupported, Type: "Not implemented", Message: fmt.Sprintf("no Arrow type for DuckDB's %s", t)}
}
