package duckexec

import (
	"math"
	"unsafe"

	"github.com/apache/arrow-go/v18/arrow"
	b "github.com/duckdb/duckdb-go-bindings"
)

// textColumn collects VARCHAR and BLOB as utf8 or binary with 32-bit offsets.
type textColumn struct {
	base
	offsets []int32
	vals    []byte
}

func (c *textColumn) append(v vector, from, n int) error {
	if len(c.offsets) == 0 {
		c.offsets = append(c.offsets, 0)
	}
	cells := valuesOf[stringCell](v, from, n)
	vals, offsets := c.vals, c.offsets
	for i := range cells {
		if v.isValid(from + i) {
			vals = append(vals, cells[i].text()...)
		}
		offsets = append(offsets, int32(len(vals)))
	}
	c.vals, c.offsets = vals, offsets
	if len(vals) > math.MaxInt32 {
		return errTooLarge
	}
	c.validity.append(v, from, n)
	return nil
}

var errTooLarge = &Error{Kind: KindOutOfMemory, Type: "Out of Memory", Message: "a batch holds more than 2 GiB in one column"}

func (c *textColumn) measure(v vector, from, n int) int {
	cells, total := valuesOf[stringCell](v, from, n), 4*n
	for i := range cells {
		if v.isValid(from + i) {
			total += int(cells[i].length)
		}
	}
	return total
}

func (c *textColumn) size() int { return len(c.vals) + 4*len(c.offsets) + len(c.bits) }

func (c *textColumn) data() arrow.ArrayData {
	return c.build([][]byte{offsetBytes(&c.offsets), c.vals})
}

func (c *textColumn) reset(keep bool) {
	c.resetBase(keep)
	c.vals, c.offsets = c.vals[:0], c.offsets[:0]
	if !keep {
		c.vals, c.offsets = nil, nil
	}
}

func offsetBytes(offsets *[]int32) []byte {
	if len(*offsets) == 0 {
		*offsets = append(*offsets, 0)
	}
	o := *offsets
	return unsafe.Slice((*byte)(unsafe.Pointer(&o[0])), 4*len(o))
}

// enumColumn writes the names of an ENUM's values, whose positions are stored in width bytes.
type enumColumn struct {
	base
	width   int
	names   []string
	offsets []int32
	vals    []byte
}

func (c *enumColumn) at(v vector, i int) string {
	switch c.width {
	case 1:
		return c.names[valuesOf[uint8](v, i, 1)[0]]
	case 2:
		return c.names[valuesOf[uint16](v, i, 1)[0]]
	}
	return c.names[valuesOf[uint32](v, i, 1)[0]]
}

func (c *enumColumn) append(v vector, from, n int) error {
	offsetBytes(&c.offsets)
	for i := from; i < from+n; i++ {
		if v.isValid(i) {
			c.vals = append(c.vals, c.at(v, i)...)
		}
		c.offsets = append(c.offsets, int32(len(c.vals)))
	}
	c.validity.append(v, from, n)
	return nil
}

func (c *enumColumn) measure(_ vector, _, n int) int { return 12 * n }
func (c *enumColumn) size() int                      { return len(c.vals) + 4*len(c.offsets) + len(c.bits) }

func (c *enumColumn) data() arrow.ArrayData {
	return c.build([][]byte{offsetBytes(&c.offsets), c.vals})
}

func (c *enumColumn) reset(keep bool) {
	c.resetBase(keep)
	c.vals, c.offsets = c.vals[:0], c.offsets[:0]
	if !keep {
		c.vals, c.offsets = nil, nil
	}
}

// listColumn collects LIST as list and MAP (a LIST of STRUCTs in DuckDB) as map.
type listColumn struct {
	base
	offsets []int32
	child   column
}

// eachRun calls do for runs of consecutive child rows that the lists of rows [from, from+n) use, in order.
func (c *listColumn) eachRun(v vector, from, n int, row func(length int), do func(child vector, from, n int) error) error {
	entries := valuesOf[listEntry](v, from, n)
	child := viewOf(b.ListVectorGetChild(v.raw))
	start, count := 0, 0
	for i := range entries {
		length := 0
		if v.isValid(from + i) {
			length = int(entries[i].length)
		}
		row(length)
		if length == 0 {
			continue
		}
		offset := int(entries[i].offset)
		if offset == start+count {
			count += length
			continue
		}
		if count > 0 {
			if err := do(child, start, count); err != nil {
				return err
			}
		}
		start, count = offset, length
	}
	if count == 0 {
		return nil
	}
	return do(child, start, count)
}

func (c *listColumn) append(v vector, from, n int) error {
	offsetBytes(&c.offsets)
	end := int(c.offsets[len(c.offsets)-1])
	row := func(length int) {
		end += length
		c.offsets = append(c.offsets, int32(end))
	}
	if err := c.eachRun(v, from, n, row, c.child.append); err != nil {
		return err
	}
	if end > math.MaxInt32 {
		return errTooLarge
	}
	c.validity.append(v, from, n)
	return nil
}

func (c *listColumn) measure(v vector, from, n int) int {
	total := 4 * n
	// the callback never fails
	_ = c.eachRun(v, from, n, func(int) {}, func(child vector, from, n int) error {
		total += c.child.measure(child, from, n)
		return nil
	})
	return total
}

func (c *listColumn) size() int { return 4*len(c.offsets) + len(c.bits) + c.child.size() }

func (c *listColumn) data() arrow.ArrayData {
	return c.build([][]byte{offsetBytes(&c.offsets)}, c.child.data())
}

func (c *listColumn) reset(keep bool) {
	c.resetBase(keep)
	c.offsets = c.offsets[:0]
	if !keep {
		c.offsets = nil
	}
	c.child.reset(keep)
}

// fixedListColumn collects ARRAY (a LIST of fixed length) as list.
type fixedListColumn struct {
	listColumn
	length int
}

func (c *fixedListColumn) append(v vector, from, n int) error {
	offsetBytes(&c.offsets)
	child := viewOf(b.ArrayVectorGetChild(v.raw))
	for i := from; i < from+n; i++ {
		if v.isValid(i) {
			if err := c.child.append(child, i*c.length, c.length); err != nil {
				return err
			}
		}
		c.offsets = append(c.offsets, int32(c.child.rows()))
	}
	c.validity.append(v, from, n)
	return nil
}

func (c *fixedListColumn) measure(v vector, from, n int) int {
	child := viewOf(b.ArrayVectorGetChild(v.raw))
	return 4*n + c.child.measure(child, from*c.length, n*c.length)
}

// structColumn collects STRUCT; fields are taken by position, their names come from the Arrow type.
type structColumn struct {
	base
	fields []column
}

func (c *structColumn) append(v vector, from, n int) error {
	for i, f := range c.fields {
		if err := f.append(viewOf(b.StructVectorGetChild(v.raw, b.IdxT(i))), from, n); err != nil {
			return err
		}
	}
	c.validity.append(v, from, n)
	return nil
}

func (c *structColumn) measure(v vector, from, n int) int {
	total := 0
	for i, f := range c.fields {
		total += f.measure(viewOf(b.StructVectorGetChild(v.raw, b.IdxT(i))), from, n)
	}
	return total
}

func (c *structColumn) size() int {
	total := len(c.bits)
	for _, f := range c.fields {
		total += f.size()
	}
	return total
}

func (c *structColumn) data() arrow.ArrayData {
	children := make([]arrow.ArrayData, len(c.fields))
	for i, f := range c.fields {
		children[i] = f.data()
	}
	return c.build(nil, children...)
}

func (c *structColumn) reset(keep bool) {
	c.resetBase(keep)
	for _, f := range c.fields {
		f.reset(keep)
	}
}
