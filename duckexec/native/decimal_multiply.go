package native

import (
	"math/bits"
	"unsafe"
)

// multiply is the product of two decimals. Most columns of decimals hold machine words even where their types have
// room for more: blocks of such rows are multiplied without looking at each value's width.
func multiply(c *Call) error {
	exact := wideProduct(c)
	var xs, ys [productBlock]int64
	for from := 0; from < c.Rows; from += productBlock {
		n := min(productBlock, c.Rows-from)
		if exact && c.Args[0].words(xs[:n], from) && c.Args[1].words(ys[:n], from) {
			c.appendProducts(xs[:n], ys[:n], from)
		} else if err := decimalRows(c, from, n, multiplyDecimals, smallMultiply); err != nil {
			return err
		}
	}
	return nil
}

const productBlock = 256

// wideProduct reports that the product of two words needs no rounding and always has room: 2^126 is below 10^38.
func wideProduct(c *Call) bool {
	x, y, out := &c.Args[0].Type, &c.Args[1].Type, &c.Out.Type
	return out.ID == Decimal && out.Scale == x.Scale+y.Scale && out.Width > 18 &&
		(out.Width == maxDecimalWidth || x.Width > 0 && y.Width > 0 && out.Width >= x.Width+y.Width)
}

const maxDecimalWidth = 38

// words reads integers or decimals of rows from on; false when one does not fit into 64 bits. What it reads of NULLs
// is arbitrary.
func (v *Vector) words(into []int64, from int) bool {
	switch v.Type.Size() {
	case 2:
		widen[int16](v, into, from)
	case 4:
		widen[int32](v, into, from)
	case 8:
		widen[int64](v, into, from)
	case 16:
		cells := unsafe.Slice((*Huge)(unsafe.Add(v.Data, from*16)), len(into))
		var excess int64
		for i, h := range cells {
			excess |= h.Upper ^ int64(h.Lower)>>63
			into[i] = int64(h.Lower)
		}
		return excess == 0
	default:
		return false
	}
	return true
}

func widen[T int16 | int32 | int64](v *Vector, into []int64, from int) {
	var t T
	cells := unsafe.Slice((*T)(unsafe.Add(v.Data, from*int(unsafe.Sizeof(t)))), len(into))
	for i, x := range cells {
		into[i] = int64(x)
	}
}

// appendProducts adds the 128-bit products of rows from on.
func (c *Call) appendProducts(xs, ys []int64, from int) {
	o := c.Out
	at := len(o.Bytes)
	o.Bytes = append(o.Bytes, make([]byte, 16*len(xs))...)
	out := unsafe.Slice((*Huge)(unsafe.Pointer(&o.Bytes[at])), len(xs))
	for i, x := range xs {
		y := ys[i]
		hi, lo := bits.Mul64(uint64(x), uint64(y))
		// the signed product from the unsigned one: two's complement adds 2^64 * y when x is negative, and vice versa
		out[i] = Huge{lo, int64(hi) - x>>63&y - y>>63&x}
	}
	for row := from; row < from+len(xs); row++ {
		if c.anyNull(row) {
			o.Nulls = append(o.Nulls, row)
		}
	}
	o.Rows += len(xs)
}
