package generator

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// literal is a constant with exactly the DuckDB type of its Spark type.
func literal(value any, t types.DataType, at sparkerr.Origin) (ducksql.Expr, error) {
	duck, err := DuckType(t)
	if err != nil {
		return nil, err
	}
	if value == nil {
		return ducksql.CastTo(ducksql.Null{}, duck), nil
	}
	if u, ok := t.(types.UDTType); ok {
		return literal(value, u.SQLType, at)
	}
	switch v := value.(type) {
	case bool:
		return ducksql.Bool{Value: v}, nil
	case int64:
		return integerLiteral(v, t, duck)
	case float64:
		return ducksql.CastTo(floatText(v, t), duck), nil
	case types.DecimalValue:
		return ducksql.CastTo(ducksql.String{Value: string(v)}, duck), nil
	case string:
		return ducksql.String{Value: v}, nil
	case []byte:
		if isVariant(t) {
			break
		}
		return ducksql.Bytes{Value: v}, nil
	case types.IntervalValue:
		return calendarInterval(v), nil
	case []any:
		return sequenceLiteral(v, t, duck, at)
	case []types.MapEntry:
		return mapLiteral(v, t, duck, at)
	}
	return nil, internal(fmt.Sprintf("a literal of type %s has the Go type %T", t.SimpleString(), value))
}

func isVariant(t types.DataType) bool {
	_, ok := t.(types.VariantType)
	return ok
}

func integerLiteral(v int64, t types.DataType, duck ducksql.Type) (ducksql.Expr, error) {
	switch t.(type) {
	case types.IntType, types.YearMonthIntervalType:
		if v > math.MinInt32 && v <= math.MaxInt32 {
			return ducksql.Int(v), nil
		}
		return ducksql.CastTo(bigint(v), duck), nil
	case types.ByteType, types.ShortType, types.LongType, types.DayTimeIntervalType:
		return ducksql.CastTo(bigint(v), duck), nil
	case types.DateType:
		return dateLiteral(v), nil
	case types.TimestampType:
		return ducksql.Func("make_timestamptz", bigint(v)), nil
	case types.TimestampNTZType:
		return ducksql.Func("make_timestamp", bigint(v)), nil
	case types.TimeType:
		return ducksql.CastTo(ducksql.String{Value: time.Unix(0, v).UTC().Format("15:04:05.000000")}, ducksql.Time), nil
	case types.DecimalType:
		return ducksql.CastTo(bigint(v), duck), nil
	}
	return nil, internal("an integer literal has the type " + t.SimpleString())
}

// dateLiteral is DATE 'y-m-d' for four-digit years and arithmetic on the epoch for all others.
func dateLiteral(days int64) ducksql.Expr {
	day := time.Unix(days*86400, 0).UTC()
	if y := day.Year(); y >= 1 && y <= 9999 {
		return ducksql.CastTo(ducksql.String{Value: day.Format("2006-01-02")}, ducksql.Date)
	}
	return ducksql.Op(ducksql.PrecAdd, "+", ducksql.CastTo(ducksql.String{Value: "1970-01-01"}, ducksql.Date), ducksql.Int(days))
}

// floatText is a number or, for the values no number can write, a string.
func floatText(v float64, t types.DataType) ducksql.Expr {
	bits := 64
	if _, single := t.(types.FloatType); single {
		bits = 32
	}
	switch {
	case math.IsNaN(v):
		return ducksql.String{Value: "nan"}
	case math.IsInf(v, 1):
		return ducksql.String{Value: "inf"}
	case math.IsInf(v, -1):
		return ducksql.String{Value: "-inf"}
	case v == 0 && math.Signbit(v):
		return ducksql.String{Value: "-0.0"}
	}
	text := strconv.FormatFloat(v, 'e', -1, bits)
	if v == math.Trunc(v) && math.Abs(v) < 1e15 {
		text = strconv.FormatFloat(v, 'f', -1, bits)
	}
	return ducksql.Number{Text: text}
}

// calendarInterval keeps months, days and microseconds apart.
func calendarInterval(v types.IntervalValue) ducksql.Expr {
	parts := []ducksql.Expr{
		ducksql.Func("to_months", ducksql.Int(int64(v.Months))), ducksql.Func("to_days", ducksql.Int(int64(v.Days))),
		ducksql.Func("to_microseconds", bigint(v.Micros)),
	}
	return joined(parts, "+", ducksql.PrecAdd)
}

// sequenceLiteral is a list or a struct.
func sequenceLiteral(values []any, t types.DataType, duck ducksql.Type, at sparkerr.Origin) (ducksql.Expr, error) {
	switch t := t.(type) {
	case types.ArrayType:
		items := make([]ducksql.Expr, len(values))
		for i, v := range values {
			item, err := literal(v, t.Element, at)
			if err != nil {
				return nil, err
			}
			items[i] = item
		}
		list := &ducksql.List{Items: items}
		if len(items) == 0 {
			return ducksql.CastTo(list, duck), nil
		}
		return list, nil
	case types.StructType:
		if len(values) != len(t.Fields) {
			return nil, internal("a struct literal has another number of fields than its type")
		}
		out := &ducksql.Struct{Names: function.FieldNames(t), Values: make([]ducksql.Expr, len(values))}
		for i, v := range values {
			field, err := literal(v, t.Fields[i].Type, at)
			if err != nil {
				return nil, err
			}
			out.Values[i] = field
		}
		if len(values) == 0 {
			return emptyStruct(), nil
		}
		return out, nil
	case types.VariantType:
		return variantLiteral(values)
	}
	return nil, internal("a sequence literal has the type " + t.SimpleString())
}

// emptyStruct stands for a struct without fields.
func emptyStruct() ducksql.Expr {
	return &ducksql.Struct{Names: []string{"f0"}, Values: []ducksql.Expr{ducksql.CastTo(ducksql.Null{}, ducksql.Integer)}}
}

// variantLiteral takes value and metadata.
func variantLiteral(values []any) (ducksql.Expr, error) {
	if len(values) == 2 {
		value, okValue := values[0].([]byte)
		metadata, okMetadata := values[1].([]byte)
		if okValue && okMetadata {
			return &ducksql.Struct{Names: []string{"value", "metadata"}, Values: []ducksql.Expr{ducksql.Bytes{Value: value}, ducksql.Bytes{Value: metadata}}}, nil
		}
	}
	return nil, internal("a variant literal is not value and metadata")
}

func mapLiteral(entries []types.MapEntry, t types.DataType, duck ducksql.Type, at sparkerr.Origin) (ducksql.Expr, error) {
	m, ok := t.(types.MapType)
	if !ok {
		return nil, internal("a map literal has the type " + t.SimpleString())
	}
	if len(entries) == 0 {
		return ducksql.CastTo(ducksql.Func("map"), duck), nil
	}
	keys, values := &ducksql.List{}, &ducksql.List{}
	for _, entry := range entries {
		key, err := literal(entry.Key, m.Key, at)
		if err != nil {
			return nil, err
		}
		value, err := literal(entry.Value, m.Value, at)
		if err != nil {
			return nil, err
		}
		keys.Items, values.Items = append(keys.Items, key), append(values.Items, value)
	}
	return ducksql.Func("map", keys, values), nil
}

// constantText is text in SQL.
func constantText(s string) ducksql.Expr { return ducksql.String{Value: s} }

var _ = strings.ToLower
