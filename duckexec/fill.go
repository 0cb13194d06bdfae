package duckexec

import (
	"fmt"
	"unsafe"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/decimal128"
	b "github.com/duckdb/duckdb-go-bindings"
)

// fill writes rows [from, from+n) of an Arrow array to rows [at, at+n) of a DuckDB vector of type storageType(arr's type).
func fill(dst b.Vector, t duckType, arr arrow.Array, from, n, at int) error {
	switch a := arr.(type) {
	case *array.Null:
		nullOut(dst, t, at, n)
		return nil
	case *array.Dictionary:
		return fillDictionary(dst, t, a, from, n, at)
	case array.ExtensionArray:
		return fill(dst, t, a.Storage(), from, n, at)
	case *array.Struct:
		return fillStruct(dst, t, a, from, n, at)
	case *array.Map:
		return fillList(dst, duckType{id: b.TypeStruct, children: t.children}, a, a.ListValues(), from, n, at)
	case array.ListLike:
		return fillList(dst, t.children[0], a, a.ListValues(), from, n, at)
	}
	if text := textAt(arr); text != nil {
		fillText(dst, arr, text, from, n, at)
		return nil
	}
	if !fillFixed(dst, t, arr, from, n, at) {
		return fmt.Errorf("cannot scan a column of Arrow type %s", arr.DataType())
	}
	copyNulls(dst, arr, from, n, at)
	return nil
}

// fillFixed writes flat values; false for an array it does not know. NULL slots get whatever the array holds there.
func fillFixed(dst b.Vector, t duckType, arr arrow.Array, from, n, at int) bool {
	data := b.VectorGetData(dst)
	switch a := arr.(type) {
	case *array.Boolean:
		out := slots[byte](data, at, n)
		for i := range out {
			out[i] = 0
			if a.Value(from + i) {
				out[i] = 1
			}
		}
	case *array.Int8:
		copy(slots[int8](data, at, n), a.Int8Values()[from:])
	case *array.Int16:
		copy(slots[int16](data, at, n), a.Int16Values()[from:])
	case *array.Int32:
		copy(slots[int32](data, at, n), a.Int32Values()[from:])
	case *array.Int64:
		copy(slots[int64](data, at, n), a.Int64Values()[from:])
	case *array.Uint8:
		copy(slots[uint8](data, at, n), a.Uint8Values()[from:])
	case *array.Uint16:
		copy(slots[uint16](data, at, n), a.Uint16Values()[from:])
	case *array.Uint32:
		copy(slots[uint32](data, at, n), a.Uint32Values()[from:])
	case *array.Uint64:
		copy(slots[uint64](data, at, n), a.Uint64Values()[from:])
	case *array.Float16:
		convert(data, at, n, func(i int) float32 { return a.Value(from + i).Float32() })
	case *array.Float32:
		copy(slots[float32](data, at, n), a.Float32Values()[from:])
	case *array.Float64:
		copy(slots[float64](data, at, n), a.Float64Values()[from:])
	case *array.Decimal128:
		fillDecimal(data, t, at, n, func(i int) decimal128.Num { return a.Value(from + i) })
	case *array.Decimal256:
		fillDecimal(data, t, at, n, func(i int) decimal128.Num {
			words := a.Value(from + i).Array()
			return decimal128.New(int64(words[1]), words[0])
		})
	case *array.Date32:
		copy(slots[arrow.Date32](data, at, n), a.Date32Values()[from:])
	case *array.Date64:
		convert(data, at, n, func(i int) int32 { return int32(floorDivInt(int64(a.Value(from+i)), 86_400_000)) })
	case *array.MonthInterval:
		copy(slots[arrow.MonthInterval](data, at, n), a.MonthIntervalValues()[from:])
	default:
		return fillTime(data, arr, from, n, at)
	}
	return true
}

// fillTime writes times, timestamps, durations and intervals in microseconds.
func fillTime(data unsafe.Pointer, arr arrow.Array, from, n, at int) bool {
	switch a := arr.(type) {
	case *array.Timestamp:
		unit := a.DataType().(*arrow.TimestampType).Unit
		if unit == arrow.Microsecond {
			copy(slots[arrow.Timestamp](data, at, n), a.TimestampValues()[from:])
			break
		}
		convert(data, at, n, func(i int) int64 { return toMicros(int64(a.Value(from+i)), unit) })
	case *array.Duration:
		unit := a.DataType().(*arrow.DurationType).Unit
		convert(data, at, n, func(i int) int64 { return toMicros(int64(a.Value(from+i)), unit) })
	case *array.Time32:
		unit := a.DataType().(*arrow.Time32Type).Unit
		convert(data, at, n, func(i int) int64 { return toMicros(int64(a.Value(from+i)), unit) })
	case *array.Time64:
		unit := a.DataType().(*arrow.Time64Type).Unit
		convert(data, at, n, func(i int) int64 { return toMicros(int64(a.Value(from+i)), unit) })
	case *array.DayTimeInterval:
		convert(data, at, n, func(i int) int64 {
			v := a.Value(from + i)
			return int64(v.Days)*86_400_000_000 + int64(v.Milliseconds)*1000
		})
	case *array.MonthDayNanoInterval:
		convert(data, at, n, func(i int) duckInterval {
			v := a.Value(from + i)
			return duckInterval{v.Months, v.Days, floorDivInt(v.Nanoseconds, 1000)}
		})
	default:
		return false
	}
	return true
}

func slots[T any](data unsafe.Pointer, at, n int) []T {
	var t T
	return unsafe.Slice((*T)(unsafe.Add(data, at*int(unsafe.Sizeof(t)))), n)
}

func convert[T any](data unsafe.Pointer, at, n int, value func(i int) T) {
	out := slots[T](data, at, n)
	for i := range out {
		out[i] = value(i)
	}
}

func floorDivInt(x, divisor int64) int64 {
	q, _ := floorDiv(divisor)(x)
	return q
}

func toMicros(x int64, unit arrow.TimeUnit) int64 {
	switch unit {
	case arrow.Second:
		return x * 1_000_000
	case arrow.Millisecond:
		return x * 1000
	case arrow.Nanosecond:
		return floorDivInt(x, 1000)
	}
	return x
}

func fillDecimal(data unsafe.Pointer, t duckType, at, n int, value func(i int) decimal128.Num) {
	switch t.internal {
	case b.TypeSmallInt:
		convert(data, at, n, func(i int) int16 { return int16(value(i).LowBits()) })
	case b.TypeInteger:
		convert(data, at, n, func(i int) int32 { return int32(value(i).LowBits()) })
	case b.TypeBigInt:
		convert(data, at, n, func(i int) int64 { return int64(value(i).LowBits()) })
	default:
		convert(data, at, n, func(i int) hugeint {
			v := value(i)
			return hugeint{lower: v.LowBits(), upper: v.HighBits()}
		})
	}
}

// setNulls clears the validity bits of the rows for which null holds.
func setNulls(dst b.Vector, at, n int, null func(i int) bool) {
	var valid unsafe.Pointer
	for i := range n {
		if !null(i) {
			continue
		}
		if valid == nil {
			b.VectorEnsureValidityWritable(dst)
			valid = b.VectorGetValidity(dst)
		}
		word := (*uint64)(unsafe.Add(valid, (at+i)>>6<<3))
		*word &^= 1 << (uint(at+i) & 63)
	}
}

func copyNulls(dst b.Vector, arr arrow.Array, from, n, at int) {
	if arr.NullN() > 0 {
		setNulls(dst, at, n, func(i int) bool { return arr.IsNull(from + i) })
	}
}

// nullOut makes rows NULL, in structs also the fields: DuckDB expects it.
func nullOut(dst b.Vector, t duckType, at, n int) {
	nullRows(dst, t, at, n, func(int) bool { return true })
}

func nullRows(dst b.Vector, t duckType, at, n int, null func(i int) bool) {
	setNulls(dst, at, n, null)
	if t.id == b.TypeStruct {
		for i, c := range t.children {
			nullRows(b.StructVectorGetChild(dst, b.IdxT(i)), c, at, n, null)
		}
	}
	if t.id == b.TypeList || t.id == b.TypeMap {
		entries := slots[listEntry](b.VectorGetData(dst), at, n)
		for i := range entries {
			if null(i) {
				entries[i] = listEntry{}
			}
		}
	}
}

func fillStruct(dst b.Vector, t duckType, a *array.Struct, from, n, at int) error {
	for i, c := range t.children {
		if err := fill(b.StructVectorGetChild(dst, b.IdxT(i)), c, a.Field(i), from, n, at); err != nil {
			return err
		}
	}
	if a.NullN() > 0 {
		nullRows(dst, t, at, n, func(i int) bool { return a.IsNull(from + i) })
	}
	return nil
}

// fillList writes lists and maps; their elements go to the end of the child vector.
func fillList(dst b.Vector, elem duckType, a array.ListLike, values arrow.Array, from, n, at int) error {
	size := int(b.ListVectorGetSize(dst))
	total := 0
	for i := range n {
		if !a.IsNull(from + i) {
			start, end := a.ValueOffsets(from + i)
			total += int(end - start)
		}
	}
	if b.ListVectorReserve(dst, b.IdxT(size+total)) != b.StateSuccess || b.ListVectorSetSize(dst, b.IdxT(size+total)) != b.StateSuccess {
		return fmt.Errorf("cannot reserve %d list elements", total)
	}
	entries, child := slots[listEntry](b.VectorGetData(dst), at, n), b.ListVectorGetChild(dst)
	runStart, runLength, runAt := 0, 0, size
	flush := func() error {
		if runLength == 0 {
			return nil
		}
		return fill(child, elem, values, runStart, runLength, runAt)
	}
	for i := range entries {
		entries[i] = listEntry{offset: uint64(size)}
		if a.IsNull(from + i) {
			continue
		}
		s, e := a.ValueOffsets(from + i)
		start, length := int(s), int(e-s)
		entries[i].length = uint64(length)
		if length > 0 && start != runStart+runLength {
			if err := flush(); err != nil {
				return err
			}
			runStart, runLength, runAt = start, 0, size
		}
		runLength += length
		size += length
	}
	if err := flush(); err != nil {
		return err
	}
	copyNulls(dst, a, from, n, at)
	return nil
}

// textAt reads the rows of text and binary arrays; nil for other arrays.
func textAt(arr arrow.Array) func(i int) []byte {
	asBytes := func(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }
	switch a := arr.(type) {
	case *array.String:
		return func(i int) []byte { return asBytes(a.Value(i)) }
	case *array.LargeString:
		return func(i int) []byte { return asBytes(a.Value(i)) }
	case *array.StringView:
		return func(i int) []byte { return asBytes(a.Value(i)) }
	case *array.Binary:
		return a.Value
	case *array.LargeBinary:
		return a.Value
	case *array.BinaryView:
		return a.Value
	case *array.FixedSizeBinary:
		return a.Value
	case *array.Dictionary:
		values := textAt(a.Dictionary())
		if values == nil {
			return nil
		}
		return func(i int) []byte { return values(a.GetValueIndex(i)) }
	}
	return nil
}

func fillDictionary(dst b.Vector, t duckType, a *array.Dictionary, from, n, at int) error {
	if text := textAt(a); text != nil {
		fillText(dst, a, text, from, n, at)
		return nil
	}
	for i := range n {
		if a.IsNull(from + i) {
			nullOut(dst, t, at+i, 1)
			continue
		}
		if err := fill(dst, t, a.Dictionary(), a.GetValueIndex(from+i), 1, at+i); err != nil {
			return err
		}
	}
	return nil
}

// fillText hands all long texts to the vector in one piece and points the cells into it: one call instead of one per row.
func fillText(dst b.Vector, arr arrow.Array, text func(i int) []byte, from, n, at int) {
	var long []byte
	nulls := arr.NullN() > 0
	total := 0
	for i := range n {
		if nulls && arr.IsNull(from+i) {
			continue
		}
		if l := len(text(from + i)); l > inlineLength {
			total += l
		}
	}
	if total > 0 {
		long = make([]byte, 0, total)
	}
	w := newTextWriter(dst, at, n)
	for i := range n {
		if nulls && arr.IsNull(from+i) {
			continue
		}
		s := text(from + i)
		if len(s) > inlineLength {
			w.mark(i, s, len(long))
			long = append(long, s...)
		} else {
			w.inline(i, s)
		}
	}
	w.finish(long)
	copyNulls(dst, arr, from, n, at)
}
