package variant

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/big"
	"sort"
)

// Object is a value with named fields, in any order.
type Object struct {
	Names  []string
	Values []any
}

// Decimal is an unscaled value with its scale.
type Decimal struct {
	Unscaled *big.Int
	Scale    int
}

// Date, Timestamp and TimestampNTZ are days and microseconds since 1970.
type (
	Date         int32
	Timestamp    int64
	TimestampNTZ int64
)

// DuplicateKey is the error for an object that has a field twice.
type DuplicateKey struct{ Name string }

func (e *DuplicateKey) Error() string { return "duplicate key " + e.Name }

// basic types, the low two bits of a header
const (
	primitive   = 0
	shortString = 1
	object      = 2
	array       = 3
)

// primitive types, the upper six bits of a header
const (
	null = iota
	isTrue
	isFalse
	int8Type
	int16Type
	int32Type
	int64Type
	doubleType
	decimal4
	decimal8
	decimal16
	dateType
	timestampType
	timestampNTZType
	floatType
	binaryType
	stringType
)

// Builder makes one variant.
type Builder struct {
	names []string
	ids   map[string]int
}

// Build encodes nil, bool, int64, float32, float64, Decimal, string, []byte, Date, Timestamp, TimestampNTZ, []any and Object.
func Build(v any) (value, metadata []byte, err error) {
	b := Builder{ids: map[string]int{}}
	if value, err = b.append(nil, v); err != nil {
		return nil, nil, err
	}
	return value, b.metadata(), nil
}

func header(kind int) byte { return byte(kind<<2 | primitive) }

func (b *Builder) append(buf []byte, v any) ([]byte, error) {
	le := binary.LittleEndian
	switch v := v.(type) {
	case nil:
		return append(buf, header(null)), nil
	case bool:
		if v {
			return append(buf, header(isTrue)), nil
		}
		return append(buf, header(isFalse)), nil
	case int64:
		return appendInteger(buf, v), nil
	case float32:
		return le.AppendUint32(append(buf, header(floatType)), math.Float32bits(v)), nil
	case float64:
		return le.AppendUint64(append(buf, header(doubleType)), math.Float64bits(v)), nil
	case Decimal:
		return appendDecimal(buf, v), nil
	case Date:
		return le.AppendUint32(append(buf, header(dateType)), uint32(v)), nil
	case Timestamp:
		return le.AppendUint64(append(buf, header(timestampType)), uint64(v)), nil
	case TimestampNTZ:
		return le.AppendUint64(append(buf, header(timestampNTZType)), uint64(v)), nil
	case []byte:
		return append(le.AppendUint32(append(buf, header(binaryType)), uint32(len(v))), v...), nil
	case string:
		if len(v) < 64 {
			return append(append(buf, byte(len(v)<<2|shortString)), v...), nil
		}
		return append(le.AppendUint32(append(buf, header(stringType)), uint32(len(v))), v...), nil
	case []any:
		return b.array(buf, v)
	case Object:
		return b.object(buf, v)
	}
	return nil, fmt.Errorf("a %T is not a variant", v)
}

func appendInteger(buf []byte, x int64) []byte {
	le := binary.LittleEndian
	switch {
	case x == int64(int8(x)):
		return append(buf, header(int8Type), byte(x))
	case x == int64(int16(x)):
		return le.AppendUint16(append(buf, header(int16Type)), uint16(x))
	case x == int64(int32(x)):
		return le.AppendUint32(append(buf, header(int32Type)), uint32(x))
	}
	return le.AppendUint64(append(buf, header(int64Type)), uint64(x))
}

func appendDecimal(buf []byte, d Decimal) []byte {
	le := binary.LittleEndian
	digits := len(new(big.Int).Abs(d.Unscaled).String())
	switch {
	case digits <= 9 && d.Scale <= 9:
		return le.AppendUint32(append(buf, header(decimal4), byte(d.Scale)), uint32(d.Unscaled.Int64()))
	case digits <= 18 && d.Scale <= 18:
		return le.AppendUint64(append(buf, header(decimal8), byte(d.Scale)), uint64(d.Unscaled.Int64()))
	}
	x := d.Unscaled
	if x.Sign() < 0 {
		x = new(big.Int).Add(x, new(big.Int).Lsh(big.NewInt(1), 128))
	}
	var raw [16]byte
	x.FillBytes(raw[:])
	buf = append(buf, header(decimal16), byte(d.Scale))
	for i := 15; i >= 0; i-- {
		buf = append(buf, raw[i])
	}
	return buf
}

// sizeOf is the number of bytes (1 to 4) that hold x.
func sizeOf(x int) int {
	switch {
	case x <= 0xFF:
		return 1
	case x <= 0xFFFF:
		return 2
	case x <= 0xFFFFFF:
		return 3
	}
	return 4
}

func appendSized(buf []byte, x, size int) []byte {
	for range size {
		buf = append(buf, byte(x))
		x >>= 8
	}
	return buf
}

func appendCount(buf []byte, n int) (out []byte, large int) {
	if n > 0xFF {
		return appendSized(buf, n, 4), 1
	}
	return append(buf, byte(n)), 0
}

func (b *Builder) array(buf []byte, items []any) ([]byte, error) {
	var data []byte
	offsets := []int{0}
	for _, item := range items {
		var err error
		if data, err = b.append(data, item); err != nil {
			return nil, err
		}
		offsets = append(offsets, len(data))
	}
	at := len(buf)
	buf, large := appendCount(append(buf, 0), len(items))
	size := sizeOf(len(data))
	buf[at] = byte((large<<2|(size-1))<<2 | array)
	for _, o := range offsets {
		buf = appendSized(buf, o, size)
	}
	return append(buf, data...), nil
}

func (b *Builder) object(buf []byte, v Object) ([]byte, error) {
	var data []byte
	starts := make([]int, len(v.Names))
	order := make([]int, len(v.Names))
	maxID := 0
	for i, name := range v.Names {
		id, known := b.ids[name]
		if !known {
			id = len(b.names)
			b.ids[name] = id
			b.names = append(b.names, name)
		}
		maxID = max(maxID, id)
		starts[i], order[i] = len(data), i
		var err error
		if data, err = b.append(data, v.Values[i]); err != nil {
			return nil, err
		}
	}
	sort.Slice(order, func(i, j int) bool { return v.Names[order[i]] < v.Names[order[j]] })
	for i := 1; i < len(order); i++ {
		if v.Names[order[i]] == v.Names[order[i-1]] {
			return nil, &DuplicateKey{v.Names[order[i]]}
		}
	}
	at := len(buf)
	buf, large := appendCount(append(buf, 0), len(order))
	idSize, size := sizeOf(maxID), sizeOf(len(data))
	buf[at] = byte((large<<4|(idSize-1)<<2|(size-1))<<2 | object)
	for _, i := range order {
		buf = appendSized(buf, b.ids[v.Names[i]], idSize)
	}
	for _, i := range order {
		buf = appendSized(buf, starts[i], size)
	}
	return append(appendSized(buf, len(data), size), data...), nil
}

func (b *Builder) metadata() []byte {
	total := 0
	for _, name := range b.names {
		total += len(name)
	}
	size := sizeOf(max(total, len(b.names)))
	buf := appendSized([]byte{byte(1 | (size-1)<<6)}, len(b.names), size)
	at := 0
	for _, name := range b.names {
		buf = appendSized(buf, at, size)
		at += len(name)
	}
	buf = appendSized(buf, at, size)
	for _, name := range b.names {
		buf = append(buf, name...)
	}
	return buf
}
