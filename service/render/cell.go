package render

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// BinaryStyle is spark.sql.binaryOutputStyle; the zero value is Spark's default, "[31 32]".
type BinaryStyle string

// The other styles of binary cells.
const (
	BinaryUTF8   BinaryStyle = "UTF-8"
	BinaryBasic  BinaryStyle = "BASIC"
	BinaryBase64 BinaryStyle = "BASE64"
	BinaryHex    BinaryStyle = "HEX"
)

// Format is what the text of a cell depends on besides its value.
type Format struct {
	Zone   *time.Location // of timestamps
	Binary BinaryStyle
}

// Cells returns the texts of a batch, row by row. The schema is the Spark type
// of each column, by position.
func (f Format) Cells(batch arrow.RecordBatch, schema types.StructType) ([][]string, error) {
	rows := make([][]string, batch.NumRows())
	for i := range rows {
		rows[i] = make([]string, len(schema.Fields))
		for j, field := range schema.Fields {
			cell, err := f.Append(nil, batch.Column(j), i, field.Type)
			if err != nil {
				return nil, err
			}
			rows[i][j] = string(cell)
		}
	}
	return rows, nil
}

// Append adds the text of value i of a to dst.
func (f Format) Append(dst []byte, a arrow.Array, i int, t types.DataType) ([]byte, error) {
	if a.IsNull(i) {
		return append(dst, "NULL"...), nil
	}
	switch a := a.(type) {
	case *array.Null:
		return append(dst, "NULL"...), nil
	case *array.Boolean:
		return strconv.AppendBool(dst, a.Value(i)), nil
	case *array.Int8:
		return strconv.AppendInt(dst, int64(a.Value(i)), 10), nil
	case *array.Int16:
		return strconv.AppendInt(dst, int64(a.Value(i)), 10), nil
	case *array.Int32:
		return f.appendInt(dst, int64(a.Value(i)), t), nil
	case *array.Int64:
		return f.appendInt(dst, a.Value(i), t), nil
	case *array.Float32:
		return types.AppendFloat(dst, a.Value(i)), nil
	case *array.Float64:
		return types.AppendDouble(dst, a.Value(i)), nil
	case *array.Decimal128:
		return appendDecimal(dst, a.Value(i).BigInt(), int(a.DataType().(*arrow.Decimal128Type).Scale)), nil
	case *array.String:
		return append(dst, a.Value(i)...), nil
	case *array.LargeString:
		return append(dst, a.Value(i)...), nil
	case *array.Binary:
		return f.appendBinary(dst, a.Value(i)), nil
	case *array.LargeBinary:
		return f.appendBinary(dst, a.Value(i)), nil
	case *array.Date32:
		return appendDate(dst, int64(a.Value(i))), nil
	case *array.Timestamp:
		return f.appendTimestamp(dst, int64(a.Value(i)), t), nil
	case *array.Time64:
		return appendTime(dst, int64(a.Value(i))/1000), nil
	case *array.MonthInterval:
		return appendYearMonth(dst, int64(a.Value(i)), t), nil
	case *array.Duration:
		return appendDayTime(dst, int64(a.Value(i)), t), nil
	case *array.MonthDayNanoInterval:
		v := a.Value(i)
		return appendCalendar(dst, int64(v.Months), int64(v.Days), v.Nanoseconds/1000), nil
	default:
		return f.appendNested(dst, a, i, t)
	}
}

// appendInt writes an integer, or an interval that travels as one.
func (f Format) appendInt(dst []byte, v int64, t types.DataType) []byte {
	switch t := t.(type) {
	case types.YearMonthIntervalType:
		return appendYearMonth(dst, v, t)
	case types.DayTimeIntervalType:
		return appendDayTime(dst, v, t)
	default:
		return strconv.AppendInt(dst, v, 10)
	}
}

func (f Format) appendNested(dst []byte, a arrow.Array, i int, t types.DataType) ([]byte, error) {
	if udt, ok := t.(types.UDTType); ok {
		t = udt.SQLType
	}
	switch a := a.(type) {
	case *array.Map: // before List, which it embeds
		return f.appendMap(dst, a, i, t)
	case *array.List:
		start, end := a.ValueOffsets(i)
		return f.appendList(dst, a.ListValues(), start, end, t)
	case *array.LargeList:
		start, end := a.ValueOffsets(i)
		return f.appendList(dst, a.ListValues(), start, end, t)
	case *array.Struct:
		if _, ok := t.(types.VariantType); ok {
			return appendVariant(dst, a, i, f.Zone)
		}
		return f.appendStruct(dst, a, i, t)
	default:
		return nil, sparkerr.Internal(fmt.Errorf("no text form of Arrow type %s", a.DataType()))
	}
}

func (f Format) appendList(dst []byte, values arrow.Array, start, end int64, t types.DataType) ([]byte, error) {
	list, ok := t.(types.ArrayType)
	if !ok {
		return nil, shapeError(values, t)
	}
	dst = append(dst, '[')
	var err error
	for k := start; k < end; k++ {
		if k > start {
			dst = append(dst, ", "...)
		}
		if dst, err = f.Append(dst, values, int(k), list.Element); err != nil {
			return nil, err
		}
	}
	return append(dst, ']'), nil
}

func (f Format) appendMap(dst []byte, a *array.Map, i int, t types.DataType) ([]byte, error) {
	m, ok := t.(types.MapType)
	if !ok {
		return nil, shapeError(a, t)
	}
	dst = append(dst, '{')
	var err error
	start, end := a.ValueOffsets(i)
	for k := start; k < end; k++ {
		if k > start {
			dst = append(dst, ", "...)
		}
		if dst, err = f.Append(dst, a.Keys(), int(k), m.Key); err != nil {
			return nil, err
		}
		dst = append(dst, " -> "...)
		if dst, err = f.Append(dst, a.Items(), int(k), m.Value); err != nil {
			return nil, err
		}
	}
	return append(dst, '}'), nil
}

func (f Format) appendStruct(dst []byte, a *array.Struct, i int, t types.DataType) ([]byte, error) {
	s, ok := t.(types.StructType)
	if !ok || len(s.Fields) != a.NumField() {
		return nil, shapeError(a, t)
	}
	dst = append(dst, '{')
	var err error
	for k, field := range s.Fields {
		if k > 0 {
			dst = append(dst, ", "...)
		}
		if dst, err = f.Append(dst, a.Field(k), i, field.Type); err != nil {
			return nil, err
		}
	}
	return append(dst, '}'), nil
}

func shapeError(a arrow.Array, t types.DataType) error {
	return sparkerr.Internal(fmt.Errorf("arrow type %s does not carry %s", a.DataType(), t.SimpleString()))
}

func (f Format) appendBinary(dst, v []byte) []byte {
	switch f.Binary {
	case BinaryUTF8:
		return append(dst, strings.ToValidUTF8(string(v), "\uFFFD")...)
	case BinaryBasic: // signed, like Java's bytes
		dst = append(dst, '[')
		for i, b := range v {
			if i > 0 {
				dst = append(dst, ", "...)
			}
			dst = strconv.AppendInt(dst, int64(int8(b)), 10)
		}
		return append(dst, ']')
	case BinaryBase64:
		return append(dst, base64.RawStdEncoding.EncodeToString(v)...)
	case BinaryHex:
		return append(dst, strings.ToUpper(hex.EncodeToString(v))...)
	default:
		dst = append(dst, '[')
		for i, b := range v {
			if i > 0 {
				dst = append(dst, ' ')
			}
			dst = fmt.Appendf(dst, "%02X", b)
		}
		return append(dst, ']')
	}
}

func appendDecimal(dst []byte, unscaled *big.Int, scale int) []byte {
	if unscaled.Sign() < 0 {
		dst = append(dst, '-')
	}
	digits := new(big.Int).Abs(unscaled).String()
	if scale <= 0 {
		return append(dst, digits...)
	}
	if len(digits) <= scale {
		digits = strings.Repeat("0", scale+1-len(digits)) + digits
	}
	point := len(digits) - scale
	return append(append(append(dst, digits[:point]...), '.'), digits[point:]...)
}
