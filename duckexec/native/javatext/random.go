package javatext

// JavaRandom is java.util.Random, a linear congruential generator of 48 bits.
type JavaRandom struct{ state uint64 }

const (
	lcgFactor = 0x5DEECE66D
	lcgMask   = 1<<48 - 1
)

// NewJavaRandom starts a sequence.
func NewJavaRandom(seed int64) *JavaRandom { return &JavaRandom{(uint64(seed) ^ lcgFactor) & lcgMask} }

func (r *JavaRandom) next(bits uint) uint64 {
	r.state = (r.state*lcgFactor + 0xB) & lcgMask
	return r.state >> (48 - bits)
}

// Double is the next number from 0 (inclusive) to 1.
func (r *JavaRandom) Double() float64 {
	high := r.next(26)
	return float64(high<<27+r.next(27)) / (1 << 53)
}

// Long is the next 64 bits.
func (r *JavaRandom) Long() int64 {
	high := int64(int32(r.next(32)))
	return high<<32 + int64(int32(r.next(32)))
}

// Below is the next number from 0 to n-1; n is no power of two.
func (r *JavaRandom) Below(n int32) int32 {
	for {
		bits := int32(r.next(31))
		value := bits % n
		if bits-value+(n-1) >= 0 {
			return value
		}
	}
}
