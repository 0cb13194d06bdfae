package native

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"hash/crc32"
	"math"

	"github.com/sparkduck/sparkduck/duckexec/native/sparkhash"
)

func hashKernels() []*Kernel {
	return []*Kernel{
		{Name: "spark_crc32", Params: []Type{AnyType}, Result: BigIntType, Run: func(c *Call) error {
			return c.Each(func(row int) error {
				Append(c.Out, int64(crc32.ChecksumIEEE([]byte(c.Args[0].Text(row)))))
				return nil
			})
		}},
		{Name: "spark_sha2", Params: []Type{AnyType, IntegerType}, Result: VarcharType, Run: sha2},
		{Name: "spark_hash", Params: []Type{IntegerType}, Rest: true, Result: IntegerType, Nulls: true, Run: murmur},
		{Name: "spark_xxhash64", Params: []Type{BigIntType}, Rest: true, Result: BigIntType, Nulls: true, Run: xxhash},
	}
}

// sha2 takes 0 for 256 bits; other lengths than SHA-2's give NULL.
func sha2(c *Call) error {
	return c.Each(func(row int) error {
		data := []byte(c.Args[0].Text(row))
		var sum []byte
		switch c.Args[1].Int(row) {
		case 224:
			s := sha256.Sum224(data)
			sum = s[:]
		case 0, 256:
			s := sha256.Sum256(data)
			sum = s[:]
		case 384:
			s := sha512.Sum384(data)
			sum = s[:]
		case 512:
			s := sha512.Sum512(data)
			sum = s[:]
		default:
			c.Out.AppendNull()
			return nil
		}
		c.Out.AppendText(hex.EncodeToString(sum))
		return nil
	})
}

// murmur hashes all arguments after the seed, as Spark's Murmur3Hash.
func murmur(c *Call) error {
	for row := range c.Rows {
		h := uint64(uint32(At[int32](c.Args[0], row)))
		for _, a := range c.Args[1:] {
			h = hashValue(murmur3{}, a, row, h)
		}
		Append(c.Out, int32(uint32(h)))
	}
	return nil
}

// xxhash hashes all arguments after the seed, as Spark's XxHash64.
func xxhash(c *Call) error {
	for row := range c.Rows {
		h := uint64(At[int64](c.Args[0], row))
		for _, a := range c.Args[1:] {
			h = hashValue(xx64{}, a, row, h)
		}
		Append(c.Out, int64(h))
	}
	return nil
}

// hasher is one of Spark's two hash functions; the hash of a value seeds the next one.
type hasher interface {
	int(x int32, seed uint64) uint64
	long(x int64, seed uint64) uint64
	bytes(s string, seed uint64) uint64
}

type murmur3 struct{}

func (murmur3) int(x int32, seed uint64) uint64 {
	return uint64(sparkhash.MurmurInt(x, uint32(seed)))
}
func (murmur3) long(x int64, seed uint64) uint64 {
	return uint64(sparkhash.MurmurLong(x, uint32(seed)))
}
func (murmur3) bytes(s string, seed uint64) uint64 {
	return uint64(sparkhash.MurmurBytes(s, uint32(seed)))
}

type xx64 struct{}

func (xx64) int(x int32, seed uint64) uint64    { return sparkhash.XXInt(x, seed) }
func (xx64) long(x int64, seed uint64) uint64   { return sparkhash.XXLong(x, seed) }
func (xx64) bytes(s string, seed uint64) uint64 { return sparkhash.XXBytes(s, seed) }

// hashValue hashes one value by the rules of its Spark type; NULL leaves the seed as it is.
func hashValue(h hasher, v *Vector, row int, seed uint64) uint64 {
	if v.IsNull(row) {
		return seed
	}
	switch v.Type.ID {
	case Boolean:
		if v.Bool(row) {
			return h.int(1, seed)
		}
		return h.int(0, seed)
	case TinyInt, SmallInt, Integer, Date:
		return h.int(int32(v.Int(row)), seed)
	case BigInt, Timestamp, TimestampTZ:
		return h.long(v.Int(row), seed)
	case Time:
		return h.long(v.Int(row)*1000, seed)
	case Float:
		x := At[float32](v, row)
		if x == 0 {
			x = 0 // -0.0 hashes as 0.0
		}
		return h.int(int32(floatBits(x)), seed)
	case Double:
		x := At[float64](v, row)
		if x == 0 {
			x = 0
		}
		return h.long(int64(doubleBits(x)), seed)
	case Decimal, HugeInt:
		return hashDecimal(h, v, row, seed)
	case Varchar, Blob:
		return h.bytes(v.Text(row), seed)
	case Interval:
		i := At[struct {
			months, days int32
			micros       int64
		}](v, row)
		return h.int(i.months, h.int(i.days, h.long(i.micros, seed)))
	}
	return hashNested(h, v, row, seed)
}

func hashNested(h hasher, v *Vector, row int, seed uint64) uint64 {
	switch v.Type.ID {
	case List, Map:
		from, to := v.List(row)
		for i := from; i < to; i++ {
			for _, child := range v.Children {
				seed = hashValue(h, child, i, seed)
			}
		}
	case Struct:
		for _, child := range v.Children {
			seed = hashValue(h, child, row, seed)
		}
	}
	return seed
}

// Java's canonical bits: all NaNs are one.
func floatBits(x float32) uint32 {
	if x != x {
		return 0x7fc00000
	}
	return math.Float32bits(x)
}

func doubleBits(x float64) uint64 {
	if x != x {
		return 0x7ff8000000000000
	}
	return math.Float64bits(x)
}

// hashDecimal hashes the unscaled value: up to 18 digits as a long, else its big-endian bytes.
func hashDecimal(h hasher, v *Vector, row int, seed uint64) uint64 {
	if v.Type.Size() < 16 {
		return h.long(v.Int(row), seed)
	}
	x := v.Huge(row)
	raw := make([]byte, 16)
	for i := range 8 {
		raw[i] = byte(x.Upper >> (56 - 8*i))
		raw[8+i] = byte(x.Lower >> (56 - 8*i))
	}
	// the shortest two's complement form
	for len(raw) > 1 && (raw[0] == 0 && raw[1] < 0x80 || raw[0] == 0xFF && raw[1] >= 0x80) {
		raw = raw[1:]
	}
	return h.bytes(string(raw), seed)
}
