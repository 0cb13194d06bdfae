package javatext

import (
	"encoding/binary"
	"encoding/hex"
)

// Mersenne is the Mersenne twister MT19937, seeded as Apache Commons Math does.
type Mersenne struct {
	state [624]uint32
	next  int
}

// NewMersenne starts the sequence of a seed.
func NewMersenne(seed int64) *Mersenne {
	m := &Mersenne{}
	key := [2]uint32{uint32(seed >> 32), uint32(seed)}
	s := &m.state
	s[0] = 19650218
	for i := 1; i < len(s); i++ {
		s[i] = 1812433253*(s[i-1]^s[i-1]>>30) + uint32(i)
	}
	i, j := 1, 0
	step := func(by func(x uint32) uint32) {
		s[i] = by((s[i-1] ^ s[i-1]>>30))
		if i++; i == len(s) {
			s[0] = s[len(s)-1]
			i = 1
		}
	}
	for range len(s) {
		step(func(x uint32) uint32 { return (s[i] ^ x*1664525) + key[j] + uint32(j) })
		j = (j + 1) % len(key)
	}
	for range len(s) - 1 {
		step(func(x uint32) uint32 { return (s[i] ^ x*1566083941) - uint32(i) })
	}
	s[0] = 0x80000000
	m.next = len(s)
	return m
}

func (m *Mersenne) uint32() uint32 {
	s := &m.state
	if m.next == len(s) {
		for k := range s {
			y := s[k]&0x80000000 | s[(k+1)%len(s)]&0x7fffffff
			s[k] = s[(k+397)%len(s)] ^ y>>1 ^ (y&1)*0x9908b0df
		}
		m.next = 0
	}
	y := s[m.next]
	m.next++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

func (m *Mersenne) uint64() uint64 {
	high := uint64(m.uint32())
	return high<<32 | uint64(m.uint32())
}

// AppendUUID appends the text of the next random UUID.
func (m *Mersenne) AppendUUID(buf []byte) []byte {
	var raw [16]byte
	binary.BigEndian.PutUint64(raw[:], m.uint64()&0xFFFFFFFFFFFF0FFF|0x4000)
	binary.BigEndian.PutUint64(raw[8:], (m.uint64()|1<<63)&0xBFFFFFFFFFFFFFFF)
	at := 0
	for i, length := range [...]int{4, 2, 2, 2, 6} {
		if i > 0 {
			buf = append(buf, '-')
		}
		buf = hex.AppendEncode(buf, raw[at:at+length])
		at += length
	}
	return buf
}

// Below is a random number from 0 on below n, as commons-math draws it.
func (m *Mersenne) Below(n int32) int32 {
	if n&-n == n {
		return int32(int64(n) * int64(m.uint32()>>1) >> 31)
	}
	for {
		bits := int32(m.uint32() >> 1)
		value := bits % n
		if bits-value+(n-1) >= 0 {
			return value
		}
	}
}

// Shuffled are the numbers below n in random order.
func (m *Mersenne) Shuffled(n int) []int32 {
	order := make([]int32, n)
	for i := range order {
		j := m.Below(int32(i + 1))
		order[i] = order[j]
		order[j] = int32(i)
	}
	return order
}
