package sketch

import (
	"encoding/binary"
	"math"

	"github.com/sparkduck/sparkduck/duckexec/native/javatext"
	"github.com/sparkduck/sparkduck/duckexec/native/sparkhash"
)

// CountMin is Spark's count-min sketch: a table of counts, a row for each hash function.
type CountMin struct {
	width, depth int
	factors      []int64 // of the hash functions of integers
	table        []int64 // row by row
	total        int64
}

// countMinVersion is that of the serialized form.
const countMinVersion = 1

// CountMinCells is the number of counts that a relative error and a confidence ask for.
func CountMinCells(eps, confidence float64) float64 {
	return math.Ceil(2/eps) * math.Ceil(-math.Log1p(-confidence)/math.Ln2)
}

// NewCountMin makes an empty sketch; eps is positive, confidence between 0 and 1.
func NewCountMin(eps, confidence float64, seed int32) *CountMin {
	c := &CountMin{width: int(math.Ceil(2 / eps)), depth: int(math.Ceil(-math.Log1p(-confidence) / math.Ln2))}
	c.table = make([]int64, c.width*c.depth)
	r := javatext.NewJavaRandom(int64(seed))
	for range c.depth {
		c.factors = append(c.factors, int64(r.Below(math.MaxInt32)))
	}
	return c
}

// AddLong counts an integer n times.
func (c *CountMin) AddLong(x, n int64) {
	for row, factor := range c.factors {
		hash := factor * x
		hash += hash >> 32
		hash &= math.MaxInt32
		c.table[row*c.width+int(int32(hash))%c.width] += n
	}
	c.total += n
}

// AddText counts a text or bytes n times.
func (c *CountMin) AddText(x string, n int64) {
	first := int32(sparkhash.MurmurBytes(x, 0))
	second := int32(sparkhash.MurmurBytes(x, uint32(first)))
	for row := range c.depth {
		at := (first + int32(row)*second) % int32(c.width)
		c.table[row*c.width+int(max(at, -at))] += n
	}
	c.total += n
}

// Bytes is the serialized form, in Java's byte order.
func (c *CountMin) Bytes() []byte {
	b := binary.BigEndian.AppendUint32(nil, countMinVersion)
	b = binary.BigEndian.AppendUint64(b, uint64(c.total))
	b = binary.BigEndian.AppendUint32(b, uint32(c.depth))
	b = binary.BigEndian.AppendUint32(b, uint32(c.width))
	for _, numbers := range [][]int64{c.factors, c.table} {
		for _, x := range numbers {
			b = binary.BigEndian.AppendUint64(b, uint64(x))
		}
	}
	return b
}
