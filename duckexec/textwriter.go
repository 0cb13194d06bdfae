package duckexec

import (
	"unsafe"

	b "github.com/duckdb/duckdb-go-bindings"
)

// rawCell is a string cell as plain numbers, so that writing it into C memory needs no write barrier.
type rawCell [2]uint64

// textWriter writes VARCHAR or BLOB cells. Texts of up to 12 bytes are stored in the cell; longer ones are marked with
// their position in one block, which finish copies into the vector's own heap.
type textWriter struct {
	dst   b.Vector
	at    int
	cells []rawCell
	long  []int // marked rows
}

func newTextWriter(dst b.Vector, at, n int) *textWriter {
	return &textWriter{dst: dst, at: at, cells: slots[rawCell](b.VectorGetData(dst), at, n)}
}

func (w *textWriter) inline(row int, s []byte) {
	var cell rawCell
	raw := (*[16]byte)(unsafe.Pointer(&cell))
	*(*uint32)(unsafe.Pointer(raw)) = uint32(len(s))
	copy(raw[4:], s)
	w.cells[row] = cell
}

// mark stores the length, the prefix and, for now, the position in the block.
func (w *textWriter) mark(row int, s []byte, position int) {
	var head [8]byte
	*(*uint32)(unsafe.Pointer(&head)) = uint32(len(s))
	copy(head[4:], s[:4])
	w.cells[row] = rawCell{*(*uint64)(unsafe.Pointer(&head)), uint64(position)}
	w.long = append(w.long, row)
}

// finish copies the block and turns positions into pointers. The text must be valid UTF-8 for VARCHAR.
func (w *textWriter) finish(block []byte) {
	if len(w.long) == 0 {
		return
	}
	for len(block) <= inlineLength {
		block = append(block, 0)
	}
	// the first marked cell serves to take over the block
	first := w.long[0]
	saved := w.cells[first]
	b.UnsafeVectorAssignStringElementLen(w.dst, b.IdxT(w.at+first), block)
	start := w.cells[first][1]
	w.cells[first] = saved
	for _, row := range w.long {
		w.cells[row][1] += start
	}
}
