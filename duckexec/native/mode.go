package native

import (
	"math"
	"math/big"

	"github.com/sparkduck/sparkduck/duckexec/native/sparkhash"
)

// modeKernels finish aggregates over the values of a group: mode and percentiles.
func modeKernels() []*Kernel {
	mode := &Kernel{Name: "spark_mode_position", Params: []Type{AnyType, AnyType}, Result: BigIntType, Run: modePosition}
	return append(percentileKernels(), mode)
}

// modePosition takes distinct values and their counts and gives the position, from 1, of the value that mode() is. Ties
// are broken as Spark does: its hash table is read from the front.
func modePosition(c *Call) error {
	return c.Each(func(row int) error {
		from, to := c.Args[0].List(row)
		values := c.Args[0].Children[0]
		counts := c.Args[1].Children[0]
		shift, _ := c.Args[1].List(row)
		most, ties := int64(-1), 0
		for i := from; i < to; i++ {
			switch n := counts.Int(shift + i - from); {
			case n > most:
				most, ties = n, 1
			case n == most:
				ties++
			}
		}
		if ties == 0 {
			c.Out.AppendNull()
			return nil
		}
		table := newOpenTable()
		best := -1
		for i := from; i < to; i++ {
			if ties > 1 {
				table.insert(javaHash(values, i))
			} else if counts.Int(shift+i-from) == most {
				best = i - from
			}
		}
		for _, entry := range table.slots {
			if best < 0 && entry > 0 && counts.Int(shift+entry-1) == most {
				best = entry - 1
			}
		}
		Append(c.Out, int64(best+1))
		return nil
	})
}

// openTable is the layout of Spark's OpenHashSet: triangular probing over a power of two, doubled when 70 % full.
type openTable struct {
	slots  []int // number of the entry, from 1; 0 = free
	hashes []uint32
}

func newOpenTable() *openTable { return &openTable{slots: make([]int, 64)} }

// insert adds a new entry with the Java hash code h.
func (t *openTable) insert(h int32) {
	t.hashes = append(t.hashes, sparkhash.MurmurInt(h, 0))
	t.place(t.slots, len(t.hashes))
	if len(t.hashes) > len(t.slots)*7/10 {
		wider := make([]int, 2*len(t.slots))
		for _, entry := range t.slots {
			if entry > 0 {
				t.place(wider, entry)
			}
		}
		t.slots = wider
	}
}

func (t *openTable) place(slots []int, entry int) {
	mask := uint32(len(slots) - 1)
	at := t.hashes[entry-1] & mask
	for step := uint32(1); slots[at] > 0; step++ {
		at = (at + step) & mask
	}
	slots[at] = entry
}

// javaHash is the hashCode of Spark's value; nested values all have 0, so that the smallest comes first.
func javaHash(v *Vector, row int) int32 {
	switch v.Type.ID {
	case Boolean:
		return sparkhash.OfBool(v.Bool(row))
	case TinyInt, SmallInt, Integer, Date:
		return int32(v.Int(row))
	case BigInt, Timestamp, TimestampTZ:
		return sparkhash.OfLong(v.Int(row))
	case Time:
		return sparkhash.OfLong(v.Int(row) * 1000)
	case Float:
		return int32(math.Float32bits(At[float32](v, row)))
	case Double:
		return sparkhash.OfLong(int64(math.Float64bits(At[float64](v, row))))
	case Varchar:
		return sparkhash.OfString(v.Text(row))
	case Decimal:
		h := v.Huge(row)
		unscaled := new(big.Int).Lsh(big.NewInt(h.Upper), 64)
		return sparkhash.OfDecimal(unscaled.Add(unscaled, new(big.Int).SetUint64(h.Lower)), v.Type.Scale)
	}
	return 0
}
