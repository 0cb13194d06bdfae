package duckexec

import (
	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
)

// largeColumn makes 64-bit offsets of the 32-bit ones of another column. A batch
// holds less than 2 GiB, so that only the type differs.
type largeColumn struct {
	column
	typ arrow.DataType
}

// newLargeColumn makes a column of large strings or binaries; nil when from has no text or bytes.
func newLargeColumn(from duckType, c base) column {
	narrow := c
	narrow.typ = arrow.BinaryTypes.String
	if c.typ.ID() == arrow.LARGE_BINARY {
		narrow.typ = arrow.BinaryTypes.Binary
	}
	if col := newTextColumn(from, narrow); col != nil {
		return &largeColumn{col, c.typ}
	}
	return nil
}

func (c *largeColumn) data() arrow.ArrayData {
	narrow := c.column.data()
	defer narrow.Release()
	buffers := narrow.Buffers()
	offsets := arrow.Int32Traits.CastFromBytes(buffers[1].Bytes())
	wide := make([]int64, len(offsets))
	for i, o := range offsets {
		wide[i] = int64(o)
	}
	return array.NewData(c.typ, narrow.Len(),
		[]*memory.Buffer{buffers[0], memory.NewBufferBytes(arrow.Int64Traits.CastToBytes(wide)), buffers[2]}, nil, narrow.NullN(), narrow.Offset())
}
