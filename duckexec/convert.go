package duckexec

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/decimal128"
	b "github.com/duckdb/duckdb-go-bindings"
)

// hugeint is DuckDB's 128-bit integer; it has the bytes of Arrow's decimal128 on little-endian machines.
type hugeint struct {
	lower uint64
	upper int64
}

// duckInterval is DuckDB's INTERVAL.
type duckInterval struct {
	months, days int32
	micros       int64
}

// newColumn makes the column that turns vectors of type from into Arrow type to. Equal meanings are relabelled; integers
// and floats change width with a range check; anything else that differs is an error: the statement does not give what its
// schema promises.
func newColumn(from duckType, to arrow.DataType) (column, error) {
	c := base{typ: to}
	if from.id == b.TypeSQLNull {
		return &nullColumn{c}, nil
	}
	switch to.ID() {
	case arrow.NULL:
		return &nullColumn{c}, nil
	case arrow.BOOL:
		if from.id == b.TypeBoolean {
			return &boolColumn{base: c}, nil
		}
	case arrow.INT8, arrow.INT16, arrow.INT32, arrow.INT64, arrow.INTERVAL_MONTHS, arrow.DURATION,
		arrow.UINT8, arrow.UINT16, arrow.UINT32, arrow.UINT64:
		if col := integerColumn(from, c); col != nil {
			return col, nil
		}
	case arrow.FLOAT32, arrow.FLOAT64:
		if col := floatColumn(from, c); col != nil {
			return col, nil
		}
	case arrow.DECIMAL128:
		if col := decimalColumn(from, c); col != nil {
			return col, nil
		}
	case arrow.STRING, arrow.BINARY:
		if col := newTextColumn(from, c); col != nil {
			return col, nil
		}
	case arrow.LARGE_STRING, arrow.LARGE_BINARY:
		if col := newLargeColumn(from, c); col != nil {
			return col, nil
		}
	case arrow.DATE32, arrow.TIMESTAMP, arrow.TIME64, arrow.INTERVAL_MONTH_DAY_NANO:
		if col := timeColumn(from, c); col != nil {
			return col, nil
		}
	case arrow.LIST, arrow.MAP, arrow.STRUCT:
		return nestedColumn(from, c)
	}
	return nil, mismatch(from, to)
}

func mismatch(from duckType, to arrow.DataType) error {
	return &Error{Kind: KindInternal, Type: "Internal", Message: fmt.Sprintf("a result column of type %s cannot become %s", from, to)}
}

func nestedColumn(from duckType, c base) (column, error) {
	switch to := c.typ.(type) {
	case *arrow.MapType:
		if from.id != b.TypeMap {
			break
		}
		entries := duckType{id: b.TypeStruct, names: []string{"key", "value"}, children: from.children}
		child, err := newColumn(entries, to.Elem())
		return &listColumn{base: c, child: child}, err
	case *arrow.ListType:
		if from.id != b.TypeList && from.id != b.TypeArray {
			break
		}
		child, err := newColumn(from.children[0], to.Elem())
		list := listColumn{base: c, child: child}
		if from.id == b.TypeArray {
			return &fixedListColumn{listColumn: list, length: from.size}, err
		}
		return &list, err
	case *arrow.StructType:
		if from.id != b.TypeStruct || to.NumFields() != len(from.children) {
			break
		}
		col := &structColumn{base: c}
		for i, f := range from.children {
			field, err := newColumn(f, to.Field(i).Type)
			if err != nil {
				return nil, err
			}
			col.fields = append(col.fields, field)
		}
		return col, nil
	}
	return nil, mismatch(from, c.typ)
}

func newTextColumn(from duckType, c base) column {
	switch from.id {
	case b.TypeVarchar:
		return &textColumn{base: c}
	case b.TypeBlob:
		if c.typ.ID() == arrow.BINARY {
			return &textColumn{base: c}
		}
	case b.TypeEnum:
		widths := map[b.Type]int{b.TypeUTinyInt: 1, b.TypeUSmallInt: 2, b.TypeUInteger: 4}
		return &enumColumn{base: c, width: widths[from.internal], names: from.names}
	case b.TypeUUID:
		return &uuidColumn{textColumn{base: c}}
	}
	return nil
}

// uuidColumn prints DuckDB's UUID, a hugeint with its highest bit flipped.
type uuidColumn struct{ textColumn }

func (c *uuidColumn) append(v vector, from, n int) error {
	offsetBytes(&c.offsets)
	for i, u := range valuesOf[hugeint](v, from, n) {
		if v.isValid(from + i) {
			var raw [16]byte
			binary.BigEndian.PutUint64(raw[:], uint64(u.upper)^1<<63)
			binary.BigEndian.PutUint64(raw[8:], u.lower)
			h := hex.EncodeToString(raw[:])
			c.vals = append(c.vals, h[:8]+"-"+h[8:12]+"-"+h[12:16]+"-"+h[16:20]+"-"+h[20:]...)
		}
		c.offsets = append(c.offsets, int32(len(c.vals)))
	}
	c.validity.append(v, from, n)
	return nil
}

func (c *uuidColumn) measure(_ vector, _, n int) int { return 40 * n }

// timeColumn covers DATE, TIMESTAMPs, TIME and INTERVAL; units come from the Arrow type.
func timeColumn(from duckType, c base) column {
	switch to := c.typ.(type) {
	case *arrow.Date32Type:
		if from.id == b.TypeDate {
			return &fixedColumn{base: c, width: 4}
		}
	case *arrow.TimestampType:
		if to.Unit != arrow.Microsecond {
			return nil
		}
		switch from.id {
		case b.TypeTimestamp, b.TypeTimestampTZ:
			return &fixedColumn{base: c, width: 8}
		case b.TypeTimestampS:
			return &mappedColumn[int64, int64]{base: c, conv: scaleUp(1_000_000)}
		case b.TypeTimestampMS:
			return &mappedColumn[int64, int64]{base: c, conv: scaleUp(1000)}
		case b.TypeTimestampNS:
			return &mappedColumn[int64, int64]{base: c, conv: floorDiv(1000)}
		}
	case *arrow.Time64Type:
		switch {
		case from.id == b.TypeTime && to.Unit == arrow.Nanosecond:
			return &mappedColumn[int64, int64]{base: c, conv: scaleUp(1000)}
		case from.id == b.TypeTime, from.id == b.TypeTimeNS && to.Unit == arrow.Nanosecond:
			return &fixedColumn{base: c, width: 8}
		case from.id == b.TypeTimeNS:
			return &mappedColumn[int64, int64]{base: c, conv: floorDiv(1000)}
		}
	case *arrow.MonthDayNanoIntervalType:
		if from.id == b.TypeInterval {
			return &mappedColumn[duckInterval, arrow.MonthDayNanoInterval]{base: c, conv: intervalToArrow}
		}
	}
	return nil
}

func intervalToArrow(i duckInterval) (arrow.MonthDayNanoInterval, bool) {
	nanos, ok := scaleUp(1000)(i.micros)
	return arrow.MonthDayNanoInterval{Months: i.months, Days: i.days, Nanoseconds: nanos}, ok
}

func scaleUp(factor int64) func(int64) (int64, bool) {
	limit := math.MaxInt64 / factor
	return func(x int64) (int64, bool) { return x * factor, x <= limit && x >= -limit }
}

func floorDiv(divisor int64) func(int64) (int64, bool) {
	return func(x int64) (int64, bool) {
		q := x / divisor
		if x%divisor < 0 {
			q--
		}
		return q, true
	}
}

func floatColumn(from duckType, c base) column {
	double := c.typ.ID() == arrow.FLOAT64
	switch {
	case from.id == b.TypeDouble && double, from.id == b.TypeFloat && !double:
		width := 4
		if double {
			width = 8
		}
		return &fixedColumn{base: c, width: width}
	case from.id == b.TypeFloat:
		return &mappedColumn[float32, float64]{base: c, conv: func(x float32) (float64, bool) { return float64(x), true }}
	case from.id == b.TypeDouble:
		return &mappedColumn[float64, float32]{base: c, conv: func(x float64) (float32, bool) { return float32(x), true }}
	}
	return nil
}

// decimalColumn widens DuckDB's 16, 32, 64 and 128-bit decimals. The scale must be the same: the statement casts.
func decimalColumn(from duckType, c base) column {
	to := c.typ.(*arrow.Decimal128Type)
	internal, scale := from.internal, int32(from.scale)
	if from.id != b.TypeDecimal {
		internal, scale = from.id, 0
	}
	if scale != to.Scale {
		return nil
	}
	if from.id == b.TypeDecimal && int32(from.width) <= to.Precision {
		switch internal {
		case b.TypeSmallInt:
			return &mappedColumn[int16, hugeint]{base: c, conv: widen[int16]}
		case b.TypeInteger:
			return &mappedColumn[int32, hugeint]{base: c, conv: widen[int32]}
		case b.TypeBigInt:
			return &mappedColumn[int64, hugeint]{base: c, conv: widen[int64]}
		case b.TypeHugeInt:
			return &fixedColumn{base: c, width: 16}
		}
		return nil
	}
	fits := func(h hugeint) (hugeint, bool) {
		return h, decimal128.New(h.upper, h.lower).FitsInPrecision(to.Precision)
	}
	switch internal {
	case b.TypeTinyInt:
		return checkedDecimal[int8](c, fits)
	case b.TypeSmallInt:
		return checkedDecimal[int16](c, fits)
	case b.TypeInteger:
		return checkedDecimal[int32](c, fits)
	case b.TypeBigInt:
		return checkedDecimal[int64](c, fits)
	case b.TypeUBigInt:
		return &mappedColumn[uint64, hugeint]{base: c, conv: func(x uint64) (hugeint, bool) { return fits(hugeint{lower: x}) }}
	case b.TypeHugeInt:
		return &mappedColumn[hugeint, hugeint]{base: c, conv: fits}
	}
	return nil
}

type signed interface{ int8 | int16 | int32 | int64 }

type integer interface {
	signed | uint8 | uint16 | uint32 | uint64
}

func widen[S signed](x S) (hugeint, bool) {
	return hugeint{lower: uint64(int64(x)), upper: int64(x) >> 63}, true
}

func checkedDecimal[S signed](c base, fits func(hugeint) (hugeint, bool)) column {
	return &mappedColumn[S, hugeint]{base: c, conv: func(x S) (hugeint, bool) {
		h, _ := widen(x)
		return fits(h)
	}}
}

// integerColumn also serves year-month intervals (INTEGER months) and day-time intervals (BIGINT microseconds).
func integerColumn(from duckType, c base) column {
	switch c.typ.ID() {
	case arrow.INT8:
		return integerTo[int8](from, c)
	case arrow.INT16:
		return integerTo[int16](from, c)
	case arrow.INT32, arrow.INTERVAL_MONTHS:
		return integerTo[int32](from, c)
	case arrow.DURATION:
		if c.typ.(*arrow.DurationType).Unit != arrow.Microsecond {
			return nil
		}
		return integerTo[int64](from, c)
	case arrow.INT64:
		return integerTo[int64](from, c)
	case arrow.UINT8:
		return integerTo[uint8](from, c)
	case arrow.UINT16:
		return integerTo[uint16](from, c)
	case arrow.UINT32:
		return integerTo[uint32](from, c)
	case arrow.UINT64:
		return integerTo[uint64](from, c)
	}
	return nil
}

func integerTo[D integer](from duckType, c base) column {
	switch from.id {
	case b.TypeTinyInt:
		return integerFrom[int8, D](c)
	case b.TypeSmallInt:
		return integerFrom[int16, D](c)
	case b.TypeInteger:
		return integerFrom[int32, D](c)
	case b.TypeBigInt:
		return integerFrom[int64, D](c)
	case b.TypeUTinyInt:
		return integerFrom[uint8, D](c)
	case b.TypeUSmallInt:
		return integerFrom[uint16, D](c)
	case b.TypeUInteger:
		return integerFrom[uint32, D](c)
	case b.TypeUBigInt:
		return integerFrom[uint64, D](c)
	case b.TypeHugeInt:
		return &mappedColumn[hugeint, D]{base: c, conv: func(h hugeint) (D, bool) {
			d := D(h.lower)
			back := hugeint{lower: uint64(d)}
			if d < 0 {
				back.upper = -1
			}
			return d, back == h
		}}
	}
	return nil
}

func integerFrom[S, D integer](c base) column {
	if width, same := sameInteger[S, D](); same {
		return &fixedColumn{base: c, width: width}
	}
	return &mappedColumn[S, D]{base: c, conv: func(x S) (D, bool) {
		d := D(x)
		return d, S(d) == x && (d < 0) == (x < 0)
	}}
}

func sameInteger[S, D integer]() (width int, same bool) {
	var s S
	_, same = any(s).(D)
	return binary.Size(s), same
}
