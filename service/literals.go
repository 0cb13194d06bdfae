package service

import (
	"fmt"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// literals returns the rows of a batch in the literal shapes of package types.
func literals(b batch, schema types.StructType) ([][]any, error) {
	rows := make([][]any, b.NumRows())
	for i := range rows {
		rows[i] = make([]any, len(schema.Fields))
		for j := range schema.Fields {
			v, err := literal(b.Column(j), i)
			if err != nil {
				return nil, err
			}
			rows[i][j] = v
		}
	}
	return rows, nil
}

// literal is value i of an array. The depth of values is that of their types, which is bounded.
func literal(a arrow.Array, i int) (any, error) {
	if a.IsNull(i) {
		return nil, nil
	}
	switch a := a.(type) {
	case *array.Boolean:
		return a.Value(i), nil
	case *array.Int8:
		return int64(a.Value(i)), nil
	case *array.Int16:
		return int64(a.Value(i)), nil
	case *array.Int32:
		return int64(a.Value(i)), nil
	case *array.Int64:
		return a.Value(i), nil
	case *array.Float32:
		return float64(a.Value(i)), nil
	case *array.Float64:
		return a.Value(i), nil
	case *array.Decimal128:
		return parsed.Decimal(a.Value(i).ToString(a.DataType().(*arrow.Decimal128Type).Scale)), nil
	case *array.String:
		return a.Value(i), nil
	case *array.LargeString:
		return a.Value(i), nil
	case *array.Binary:
		return append([]byte{}, a.Value(i)...), nil
	case *array.LargeBinary:
		return append([]byte{}, a.Value(i)...), nil
	case *array.Date32:
		return int64(a.Value(i)), nil
	case *array.Timestamp:
		return int64(a.Value(i)), nil
	case *array.Time64:
		return int64(a.Value(i)), nil
	case *array.MonthInterval:
		return int64(a.Value(i)), nil
	case *array.Duration:
		return int64(a.Value(i)), nil
	case *array.MonthDayNanoInterval:
		v := a.Value(i)
		return parsed.Interval{Months: v.Months, Days: v.Days, Micros: v.Nanoseconds / 1000}, nil
	default:
		return nestedLiteral(a, i)
	}
}

func nestedLiteral(a arrow.Array, i int) (any, error) {
	switch a := a.(type) {
	case *array.Map: // before List, which it embeds
		start, end := a.ValueOffsets(i)
		entries := make([]parsed.Entry, 0, end-start)
		for k := start; k < end; k++ {
			key, err := literal(a.Keys(), int(k))
			if err != nil {
				return nil, err
			}
			value, err := literal(a.Items(), int(k))
			if err != nil {
				return nil, err
			}
			entries = append(entries, parsed.Entry{Key: key, Value: value})
		}
		return entries, nil
	case array.ListLike:
		start, end := a.ValueOffsets(i)
		elements := make([]any, 0, end-start)
		for k := start; k < end; k++ {
			v, err := literal(a.ListValues(), int(k))
			if err != nil {
				return nil, err
			}
			elements = append(elements, v)
		}
		return elements, nil
	case *array.Null:
		return nil, nil
	case *array.Struct:
		fields := make([]any, a.NumField())
		for k := range fields {
			v, err := literal(a.Field(k), i)
			if err != nil {
				return nil, err
			}
			fields[k] = v
		}
		return fields, nil
	default:
		return nil, sparkerr.Internal(fmt.Errorf("no literal form of Arrow type %s", a.DataType()))
	}
}
