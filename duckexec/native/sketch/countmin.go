package sketch

import (
	"encoding/binary"
	"math"

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
	r := newJavaRandom(seed)
	for range c.depth {
		c.factors = append(c.factors, int64(r.below(math.MaxInt32)))
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

// javaRandom is java.util.Random, a linear congruential generator of 48 bits.
type javaRandom struct{ state uint64 }

const (
	lcgFactor = 0x5DEECE66D
	lcgMask   = 1<<48 - 1
)

func newJavaRandom(seed int32) *javaRandom {
	return &javaRandom{(uint64(int64(seed)) ^ lcgFactor) & lcgMask}
}

func (r *javaRandom) next31() int32 {
	r.state = (r.state*lcgFactor + 0xB) & lcgMask
	return int32(r.state >> 17)
}

// below draws from 0 to n-1; n is no power of two.
func (r *javaRandom) below(n int32) int32 {
	for {
		bits := r.next31()
		value := bits % n
		if bits-value+(n-1) >= 0 {
			return value
		}
	}
}
