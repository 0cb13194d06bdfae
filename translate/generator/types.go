package generator

import (
	"fmt"
	"strings"

	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// DuckType is the DuckDB type that holds a Spark type. Year-month intervals are months, day-time intervals microseconds.
func DuckType(t types.DataType) (ducksql.Type, error) { return duckType(t, 0) }

const maxTypeDepth = 200

func duckType(t types.DataType, depth int) (ducksql.Type, error) {
	if depth > maxTypeDepth {
		return "", sparkerr.TooDeep("the type", maxTypeDepth, sparkerr.Origin{})
	}
	switch t := t.(type) {
	case types.NullType:
		return ducksql.Integer, nil // any type would do: all values are NULL
	case types.BooleanType:
		return ducksql.Boolean, nil
	case types.ByteType:
		return ducksql.TinyInt, nil
	case types.ShortType:
		return ducksql.SmallInt, nil
	case types.IntType, types.YearMonthIntervalType:
		return ducksql.Integer, nil
	case types.LongType, types.DayTimeIntervalType:
		return ducksql.BigInt, nil
	case types.FloatType:
		return ducksql.Float, nil
	case types.DoubleType:
		return ducksql.Double, nil
	case types.DecimalType:
		return ducksql.Type(fmt.Sprintf("DECIMAL(%d,%d)", t.Precision, t.Scale)), nil
	case types.StringType, types.CharType, types.VarcharType:
		return ducksql.Varchar, nil
	case types.BinaryType:
		return ducksql.Blob, nil
	case types.DateType:
		return ducksql.Date, nil
	case types.TimestampType:
		return ducksql.Timestamptz, nil
	case types.TimestampNTZType:
		return ducksql.Timestamp, nil
	case types.TimeType:
		return ducksql.Time, nil
	case types.CalendarIntervalType:
		return ducksql.Interval, nil
	case types.VariantType:
		return "STRUCT(value BLOB, metadata BLOB)", nil
	case types.UDTType:
		return duckType(t.SQLType, depth+1)
	case types.ArrayType:
		element, err := duckType(t.Element, depth+1)
		return element + "[]", err
	case types.MapType:
		return duckMap(t, depth)
	case types.StructType:
		return duckStruct(t, depth)
	}
	return "", sparkerr.NotImplemented("the type "+t.SimpleString(), sparkerr.Origin{})
}

func duckMap(t types.MapType, depth int) (ducksql.Type, error) {
	key, err := duckType(t.Key, depth+1)
	if err != nil {
		return "", err
	}
	value, err := duckType(t.Value, depth+1)
	return "MAP(" + key + ", " + value + ")", err
}

func duckStruct(t types.StructType, depth int) (ducksql.Type, error) {
	var b strings.Builder
	b.WriteString("STRUCT(")
	names := function.FieldNames(t)
	for i, f := range t.Fields {
		field, err := duckType(f.Type, depth+1)
		if err != nil {
			return "", err
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(ducksql.QuoteIdent(names[i]) + " " + string(field))
	}
	if len(t.Fields) == 0 {
		b.WriteString("f0 INTEGER") // DuckDB has no empty struct; the field is always NULL
	}
	b.WriteString(")")
	return ducksql.Type(b.String()), nil
}

func isNested(t types.DataType) bool {
	switch t := t.(type) {
	case types.ArrayType, types.MapType, types.StructType, types.VariantType:
		return true
	case types.UDTType:
		return isNested(t.SQLType)
	}
	return false
}
