package duckexec

import (
	"fmt"
	"slices"
	"unsafe"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
)

// column collects rows of DuckDB vectors in Arrow layout, converted to its Arrow type.
type column interface {
	// append copies rows [from, from+n) of v.
	append(v vector, from, n int) error
	// measure is the number of bytes that append would add, validity left out.
	measure(v vector, from, n int) int
	// rows and bytes collected.
	rows() int
	size() int
	// data is what was collected. With keep the column goes on to own the memory and reuses it after reset;
	// without, reset lets go of it.
	data() arrow.ArrayData
	reset(keep bool)
}

// base is the common part of all columns.
type base struct {
	validity
	typ arrow.DataType
}

func (c *base) rows() int { return c.length }

func (c *base) resetBase(keep bool) {
	c.validity.reset()
	if !keep {
		c.bits = nil
	}
}

// build makes the Arrow data from the collected validity, the other buffers and children.
func (c *base) build(buffers [][]byte, children ...arrow.ArrayData) arrow.ArrayData {
	all := make([]*memory.Buffer, 1, len(buffers)+1)
	if c.nulls > 0 {
		all[0] = memory.NewBufferBytes(c.bits)
	}
	for _, data := range buffers {
		all = append(all, memory.NewBufferBytes(data))
	}
	return array.NewData(c.typ, c.length, all, children, c.nulls, 0)
}

// fixedColumn copies fixed-width values that have the same bytes in DuckDB and Arrow.
type fixedColumn struct {
	base
	width int
	vals  []byte
}

func (c *fixedColumn) append(v vector, from, n int) error {
	start := len(c.vals)
	c.vals = append(c.vals, v.bytes(from, n, c.width)...)
	before := c.nulls
	c.validity.append(v, from, n)
	if c.nulls > before {
		for i := range n {
			if !v.isValid(from + i) {
				clear(c.vals[start+i*c.width : start+(i+1)*c.width])
			}
		}
	}
	return nil
}

func (c *fixedColumn) measure(_ vector, _, n int) int { return n * c.width }
func (c *fixedColumn) size() int                      { return len(c.vals) + len(c.bits) }
func (c *fixedColumn) data() arrow.ArrayData          { return c.build([][]byte{c.vals}) }

func (c *fixedColumn) reset(keep bool) {
	c.resetBase(keep)
	c.vals = c.vals[:0]
	if !keep {
		c.vals = nil
	}
}

// mappedColumn converts fixed-width values one by one; conv reports false for a value the Arrow type cannot hold.
type mappedColumn[S, D any] struct {
	base
	vals []D
	conv func(S) (D, bool)
}

func (c *mappedColumn[S, D]) append(v vector, from, n int) error {
	src := valuesOf[S](v, from, n)
	start := len(c.vals)
	c.vals = slices.Grow(c.vals, n)[:start+n]
	dst := c.vals[start:]
	for i, x := range src {
		if !v.isValid(from + i) {
			var zero D
			dst[i] = zero
			continue
		}
		d, ok := c.conv(x)
		if !ok {
			return &Error{Kind: KindOverflow, Type: "Out of Range", Message: fmt.Sprintf("the value %v does not fit into %s", x, c.typ)}
		}
		dst[i] = d
	}
	c.validity.append(v, from, n)
	return nil
}

func (c *mappedColumn[S, D]) width() int {
	var d D
	return int(unsafe.Sizeof(d))
}

func (c *mappedColumn[S, D]) measure(_ vector, _, n int) int { return n * c.width() }
func (c *mappedColumn[S, D]) size() int                      { return len(c.vals)*c.width() + len(c.bits) }

func (c *mappedColumn[S, D]) data() arrow.ArrayData {
	var raw []byte
	if len(c.vals) > 0 {
		raw = unsafe.Slice((*byte)(unsafe.Pointer(&c.vals[0])), len(c.vals)*c.width())
	}
	return c.build([][]byte{raw})
}

func (c *mappedColumn[S, D]) reset(keep bool) {
	c.resetBase(keep)
	c.vals = c.vals[:0]
	if !keep {
		c.vals = nil
	}
}

// boolColumn packs DuckDB's one byte per value into bits.
type boolColumn struct {
	base
	vals []byte
}

func (c *boolColumn) append(v vector, from, n int) error {
	c.vals = growBits(c.vals, c.length+n)
	for i, x := range v.bytes(from, n, 1) {
		if x != 0 && v.isValid(from+i) {
			at := c.length + i
			c.vals[at>>3] |= 1 << (uint(at) & 7)
		}
	}
	c.validity.append(v, from, n)
	return nil
}

func (c *boolColumn) measure(_ vector, _, n int) int { return n/8 + 1 }
func (c *boolColumn) size() int                      { return len(c.vals) + len(c.bits) }
func (c *boolColumn) data() arrow.ArrayData          { return c.build([][]byte{c.vals}) }

func (c *boolColumn) reset(keep bool) {
	c.resetBase(keep)
	c.vals = c.vals[:0]
	if !keep {
		c.vals = nil
	}
}

// nullColumn counts rows of a column that only holds NULL: of Arrow's null type, or of any flat type.
type nullColumn struct {
	base
}

func (c *nullColumn) append(_ vector, _, n int) error {
	c.length += n
	return nil
}

func (c *nullColumn) measure(vector, int, int) int { return 0 }
func (c *nullColumn) size() int                    { return 0 }
func (c *nullColumn) reset(keep bool)              { c.resetBase(keep) }

func (c *nullColumn) data() arrow.ArrayData {
	if c.typ.ID() == arrow.NULL {
		return array.NewData(arrow.Null, c.length, []*memory.Buffer{nil}, nil, c.length, 0)
	}
	nulls := array.MakeArrayOfNull(memory.DefaultAllocator, c.typ, c.length)
	return nulls.Data()
}
