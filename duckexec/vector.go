package duckexec

import (
	"math/bits"
	"unsafe"

	"github.com/apache/arrow-go/v18/arrow/bitutil"
	b "github.com/duckdb/duckdb-go-bindings"
)

// vectorSize is the largest number of rows in a chunk (DuckDB's STANDARD_VECTOR_SIZE).
const vectorSize = 2048

// vector is a flat DuckDB vector. Its memory is DuckDB's and valid while the chunk lives.
type vector struct {
	raw   b.Vector
	data  unsafe.Pointer
	valid unsafe.Pointer // bit per row, 1 = not NULL; nil = no NULLs
}

func viewOf(raw b.Vector) vector {
	return vector{raw: raw, data: b.VectorGetData(raw), valid: b.VectorGetValidity(raw)}
}

func (v vector) isValid(i int) bool {
	return v.valid == nil || *(*uint64)(unsafe.Add(v.valid, i>>6<<3))>>(uint(i)&63)&1 == 1
}

// bytes are n elements of the given width from element from on.
func (v vector) bytes(from, n, width int) []byte {
	return unsafe.Slice((*byte)(unsafe.Add(v.data, from*width)), n*width)
}

func valuesOf[T any](v vector, from, n int) []T {
	var t T
	return unsafe.Slice((*T)(unsafe.Add(v.data, from*int(unsafe.Sizeof(t)))), n)
}

// listEntry is DuckDB's position of one list in the child vector.
type listEntry struct{ offset, length uint64 }

// stringCell is DuckDB's 16-byte string: up to 12 bytes inline, else a prefix and a pointer.
type stringCell struct {
	length uint32
	prefix [4]byte
	ptr    unsafe.Pointer
}

const inlineLength = 12

// text is the content of a cell; it is valid as long as the vector.
func (s *stringCell) text() []byte {
	if s.length <= inlineLength {
		return unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(s), 4)), s.length)
	}
	return unsafe.Slice((*byte)(s.ptr), s.length)
}

// validity collects an Arrow validity bitmap; there is none while no NULL was seen.
type validity struct {
	bits   []byte
	length int
	nulls  int
}

func (v *validity) append(src vector, from, n int) {
	nulls := 0
	if src.valid != nil {
		nulls = n - countValid(src.valid, from, n)
	}
	if nulls > 0 && v.nulls == 0 {
		v.bits = setBits(v.bits[:0], 0, v.length)
	}
	v.nulls += nulls
	switch {
	case v.nulls == 0:
	case nulls == 0:
		v.bits = setBits(v.bits, v.length, n)
	default:
		v.bits = growBits(v.bits, v.length+n)
		words := unsafe.Slice((*byte)(src.valid), (from+n+63)/64*8)
		bitutil.CopyBitmap(words, from, n, v.bits, v.length)
	}
	v.length += n
}

func (v *validity) reset() { v.bits, v.length, v.nulls = v.bits[:0], 0, 0 }

func countValid(valid unsafe.Pointer, from, n int) int {
	if from&63 == 0 {
		count := 0
		words := unsafe.Slice((*uint64)(unsafe.Add(valid, from>>3)), (n+63)/64)
		for i, w := range words {
			if rest := n - i*64; rest < 64 {
				w &= 1<<uint(rest) - 1
			}
			count += bits.OnesCount64(w)
		}
		return count
	}
	words := unsafe.Slice((*byte)(valid), (from+n+63)/64*8)
	return bitutil.CountSetBits(words, from, n)
}

// growBits makes room for n bits; new bytes are zero.
func growBits(bitmap []byte, n int) []byte {
	size := (n + 7) / 8
	for len(bitmap) < size {
		bitmap = append(bitmap, 0)
	}
	return bitmap
}

// setBits appends n one bits after length bits.
func setBits(bitmap []byte, length, n int) []byte {
	bitmap = growBits(bitmap, length+n)
	bitutil.SetBitsTo(bitmap, int64(length), int64(n), true)
	return bitmap
}
