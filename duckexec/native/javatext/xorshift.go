package javatext

import (
	"encoding/binary"
	"math"
	"math/bits"
)

// Random is Spark's XORShiftRandom: java.util.Random with another generator of bits.
type Random struct {
	seed     uint64
	gaussian float64
	hasNext  bool
}

// NewRandom starts a sequence.
func NewRandom(seed int64) *Random {
	var data [8]byte
	binary.BigEndian.PutUint64(data[:], uint64(seed))
	low := bytesHash(data[:], 0x3c074a61)
	high := bytesHash(data[:], low)
	return &Random{seed: uint64(high)<<32 | uint64(low)}
}

// bytesHash is scala.util.hashing.MurmurHash3.bytesHash of data whose length is a multiple of four.
func bytesHash(data []byte, seed uint32) uint32 {
	h := seed
	for i := 0; i < len(data); i += 4 {
		k := binary.LittleEndian.Uint32(data[i:]) * 0xcc9e2d51
		k = bits.RotateLeft32(k, 15) * 0x1b873593
		h = bits.RotateLeft32(h^k, 13)*5 + 0xe6546b64
	}
	h ^= uint32(len(data))
	h = (h ^ h>>16) * 0x85ebca6b
	h = (h ^ h>>13) * 0xc2b2ae35
	return h ^ h>>16
}

func (r *Random) next(n int) int32 {
	s := r.seed ^ r.seed<<21
	s ^= s >> 35
	s ^= s << 4
	r.seed = s
	return int32(s & (1<<n - 1))
}

// Int is the next 32 bits.
func (r *Random) Int() int32 { return r.next(32) }

// Double is the next number from 0 (inclusive) to 1.
func (r *Random) Double() float64 {
	return float64(int64(r.next(26))<<27+int64(r.next(27))) * (1.0 / (1 << 53))
}

// Gaussian is the next number of the standard normal distribution.
func (r *Random) Gaussian() float64 {
	if r.hasNext {
		r.hasNext = false
		return r.gaussian
	}
	for {
		v1, v2 := 2*r.Double()-1, 2*r.Double()-1
		s := v1*v1 + v2*v2
		if s >= 1 || s == 0 {
			continue
		}
		multiplier := math.Sqrt(-2 * math.Log(s) / s)
		r.gaussian, r.hasNext = v2*multiplier, true
		return v1 * multiplier
	}
}

// AppendText appends n characters out of 0-9, a-z and A-Z.
func (r *Random) AppendText(buf []byte, n int) []byte {
	for range n {
		v := r.Int() % 62
		if v < 0 {
			v = -v
		}
		switch {
		case v < 10:
			buf = append(buf, byte('0'+v))
		case v < 36:
			buf = append(buf, byte('a'+v-10))
		default:
			buf = append(buf, byte('A'+v-36))
		}
	}
	return buf
}
