package sparkhash

import (
	"encoding/binary"
	"math/bits"
	"unsafe"
)

func bytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

const (
	c1 = 0xcc9e2d51
	c2 = 0x1b873593
)

func mixK(k uint32) uint32 { return bits.RotateLeft32(k*c1, 15) * c2 }

func mixH(h, k uint32) uint32 { return bits.RotateLeft32(h^k, 13)*5 + 0xe6546b64 }

func finish(h uint32, length int) uint32 {
	h ^= uint32(length)
	h = (h ^ h>>16) * 0x85ebca6b
	h = (h ^ h>>13) * 0xc2b2ae35
	return h ^ h>>16
}

// MurmurInt is Murmur3 x86_32 of four bytes.
func MurmurInt(x int32, seed uint32) uint32 { return finish(mixH(seed, mixK(uint32(x))), 4) }

// MurmurLong is Murmur3 x86_32 of eight bytes.
func MurmurLong(x int64, seed uint32) uint32 {
	h := mixH(seed, mixK(uint32(x)))
	return finish(mixH(h, mixK(uint32(x>>32))), 8)
}

// MurmurBytes is Spark's Murmur3 of bytes: each byte behind the last whole word counts as a signed word of its own.
func MurmurBytes(s string, seed uint32) uint32 {
	h, data := seed, bytesOf(s)
	for ; len(data) >= 4; data = data[4:] {
		h = mixH(h, mixK(binary.LittleEndian.Uint32(data)))
	}
	for _, b := range data {
		h = mixH(h, mixK(uint32(int32(int8(b)))))
	}
	return finish(h, len(s))
}

const (
	p1 = 0x9E3779B185EBCA87
	p2 = 0xC2B2AE3D27D4EB4F
	p3 = 0x165667B19E3779F9
	p4 = 0x85EBCA77C2B2AE63
	p5 = 0x27D4EB2F165667C5
)

func avalanche(h uint64) uint64 {
	h = (h ^ h>>33) * p2
	h = (h ^ h>>29) * p3
	return h ^ h>>32
}

func word4(h uint64, x uint32) uint64 {
	return bits.RotateLeft64(h^uint64(x)*p1, 23)*p2 + p3
}

func round(acc, x uint64) uint64 { return bits.RotateLeft64(acc+x*p2, 31) * p1 }

func word8(h, x uint64) uint64 { return bits.RotateLeft64(h^round(0, x), 27)*p1 + p4 }

// XXInt is xxHash64 of four bytes.
func XXInt(x int32, seed uint64) uint64 { return avalanche(word4(seed+p5+4, uint32(x))) }

// XXLong is xxHash64 of eight bytes.
func XXLong(x int64, seed uint64) uint64 { return avalanche(word8(seed+p5+8, uint64(x))) }

// XXBytes is xxHash64 of bytes.
func XXBytes(s string, seed uint64) uint64 {
	data := bytesOf(s)
	var h uint64
	if len(data) >= 32 {
		v1, v2, v3, v4 := seed+p1, seed+p2, seed, seed-p1
		v1 += p2
		for ; len(data) >= 32; data = data[32:] {
			v1 = round(v1, binary.LittleEndian.Uint64(data))
			v2 = round(v2, binary.LittleEndian.Uint64(data[8:]))
			v3 = round(v3, binary.LittleEndian.Uint64(data[16:]))
			v4 = round(v4, binary.LittleEndian.Uint64(data[24:]))
		}
		h = bits.RotateLeft64(v1, 1) + bits.RotateLeft64(v2, 7) + bits.RotateLeft64(v3, 12) + bits.RotateLeft64(v4, 18)
		for _, v := range []uint64{v1, v2, v3, v4} {
			h = (h^round(0, v))*p1 + p4
		}
	} else {
		h = seed + p5
	}
	h += uint64(len(s))
	for ; len(data) >= 8; data = data[8:] {
		h = word8(h, binary.LittleEndian.Uint64(data))
	}
	if len(data) >= 4 {
		h = word4(h, binary.LittleEndian.Uint32(data))
		data = data[4:]
	}
	for _, b := range data {
		h = bits.RotateLeft64(h^uint64(b)*p5, 11) * p1
	}
	return avalanche(h)
}
