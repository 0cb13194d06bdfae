package variant

import (
	"encoding/binary"
	"errors"
	"math"
	"math/big"
)

// ErrMalformed is the error for bytes that are no variant.
var ErrMalformed = errors.New("malformed variant")

// maxDepth bounds nesting.
const maxDepth = 1000

// Read decodes a variant into the Go values that Build takes; integers are int64.
func Read(value, metadata string) (any, error) {
	r := reader{}
	if err := r.names([]byte(metadata)); err != nil {
		return nil, err
	}
	return r.value([]byte(value), 0)
}

type reader struct{ dictionary []string }

func sized(b []byte, size int) (int, error) {
	if len(b) < size {
		return 0, ErrMalformed
	}
	x := 0
	for i := size - 1; i >= 0; i-- {
		x = x<<8 | int(b[i])
	}
	return x, nil
}

func (r *reader) names(m []byte) error {
	if len(m) == 0 || m[0]&0xF != 1 {
		return ErrMalformed
	}
	size := int(m[0]>>6) + 1
	n, err := sized(m[1:], size)
	if err != nil || n < 0 || len(m) < 1+size*(n+2) {
		return ErrMalformed
	}
	offsets, text := m[1+size:], m[1+size*(n+2):]
	for i := range n {
		from, _ := sized(offsets[i*size:], size)
		to, _ := sized(offsets[(i+1)*size:], size)
		if from > to || to > len(text) {
			return ErrMalformed
		}
		r.dictionary = append(r.dictionary, string(text[from:to]))
	}
	return nil
}

func (r *reader) value(b []byte, depth int) (any, error) {
	if len(b) == 0 || depth > maxDepth {
		return nil, ErrMalformed
	}
	kind := int(b[0] >> 2)
	switch b[0] & 3 {
	case shortString:
		if len(b) < 1+kind {
			return nil, ErrMalformed
		}
		return string(b[1 : 1+kind]), nil
	case object:
		return r.object(b[1:], kind, depth)
	case array:
		return r.array(b[1:], kind, depth)
	}
	return scalar(b[1:], kind)
}

// widths of the primitive types' contents
var widths = map[int]int{
	int8Type: 1, int16Type: 2, int32Type: 4, int64Type: 8, doubleType: 8, decimal4: 5, decimal8: 9, decimal16: 17,
	dateType: 4, timestampType: 8, timestampNTZType: 8, floatType: 4, binaryType: 4, stringType: 4,
}

func scalar(b []byte, kind int) (any, error) {
	if len(b) < widths[kind] {
		return nil, ErrMalformed
	}
	le := binary.LittleEndian
	switch kind {
	case null:
		return nil, nil
	case isTrue, isFalse:
		return kind == isTrue, nil
	case int8Type:
		return int64(int8(b[0])), nil
	case int16Type:
		return int64(int16(le.Uint16(b))), nil
	case int32Type:
		return int64(int32(le.Uint32(b))), nil
	case int64Type:
		return int64(le.Uint64(b)), nil
	case doubleType:
		return math.Float64frombits(le.Uint64(b)), nil
	case floatType:
		return math.Float32frombits(le.Uint32(b)), nil
	case decimal4:
		return Decimal{big.NewInt(int64(int32(le.Uint32(b[1:])))), int(b[0])}, nil
	case decimal8:
		return Decimal{big.NewInt(int64(le.Uint64(b[1:]))), int(b[0])}, nil
	case decimal16:
		x := new(big.Int).SetInt64(int64(le.Uint64(b[9:])))
		x.Lsh(x, 64).Add(x, new(big.Int).SetUint64(le.Uint64(b[1:])))
		return Decimal{x, int(b[0])}, nil
	case dateType:
		return Date(le.Uint32(b)), nil
	case timestampType:
		return Timestamp(le.Uint64(b)), nil
	case timestampNTZType:
		return TimestampNTZ(le.Uint64(b)), nil
	case binaryType, stringType:
		n := int(le.Uint32(b))
		if len(b) < 4+n {
			return nil, ErrMalformed
		}
		if kind == binaryType {
			return append([]byte{}, b[4:4+n]...), nil
		}
		return string(b[4 : 4+n]), nil
	}
	return nil, ErrMalformed
}

// count reads the number of elements.
func count(b []byte, large bool) (n int, rest []byte, err error) {
	size := 1
	if large {
		size = 4
	}
	n, err = sized(b, size)
	if err != nil {
		return 0, nil, err
	}
	return n, b[size:], nil
}

func (r *reader) array(b []byte, head, depth int) (any, error) {
	n, b, err := count(b, head>>2&1 == 1)
	size := head&3 + 1
	if err != nil || len(b) < size*(n+1) {
		return nil, ErrMalformed
	}
	data, items := b[size*(n+1):], make([]any, n)
	for i := range items {
		at, _ := sized(b[i*size:], size)
		if at > len(data) {
			return nil, ErrMalformed
		}
		if items[i], err = r.value(data[at:], depth+1); err != nil {
			return nil, err
		}
	}
	return items, nil
}

func (r *reader) object(b []byte, head, depth int) (any, error) {
	n, b, err := count(b, head>>4&1 == 1)
	size, idSize := head&3+1, head>>2&3+1
	if err != nil || len(b) < idSize*n+size*(n+1) {
		return nil, ErrMalformed
	}
	ids, offsets, data := b, b[idSize*n:], b[idSize*n+size*(n+1):]
	o := Object{}
	for i := range n {
		id, _ := sized(ids[i*idSize:], idSize)
		at, _ := sized(offsets[i*size:], size)
		if id >= len(r.dictionary) || at > len(data) {
			return nil, ErrMalformed
		}
		v, err := r.value(data[at:], depth+1)
		if err != nil {
			return nil, err
		}
		o.Names, o.Values = append(o.Names, r.dictionary[id]), append(o.Values, v)
	}
	return o, nil
}
