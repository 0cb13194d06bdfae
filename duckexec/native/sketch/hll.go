package sketch

import (
	"fmt"
	"iter"
	"math"

	"github.com/apache/datasketches-go/hll"
)

// The range of the logarithm of the number of registers, and its default.
const (
	LeastLgK   = 4
	MostLgK    = 21
	DefaultLgK = 12
)

// LgKError reports sketches of different sizes.
type LgKError struct{ Left, Right int }

func (e *LgKError) Error() string { return fmt.Sprintf("sketches with lgK %d and %d", e.Left, e.Right) }

// HLL counts keys; empty ones do not count. lgK is between LeastLgK and MostLgK.
func HLL(lgK int, keys iter.Seq[[]byte]) ([]byte, error) {
	s, err := hll.NewHllSketch(lgK, hll.TgtHllTypeHll8)
	if err != nil {
		return nil, err
	}
	for key := range keys {
		if len(key) == 0 {
			continue
		}
		if err := s.UpdateSlice(key); err != nil {
			return nil, err
		}
	}
	return unionOfHLL(lgK, s)
}

// HLLEstimate is the number of distinct keys, rounded.
func HLLEstimate(b []byte) (int64, error) {
	s, err := readHLL(b)
	if err != nil {
		return 0, err
	}
	n, err := guarded(s.GetEstimate)
	return round(n), err
}

// HLLUnion merges two sketches. Those of different sizes are refused with a *LgKError unless allowed; the smaller size wins.
func HLLUnion(left, right []byte, differentSizes bool) ([]byte, error) {
	l, err := readHLL(left)
	if err != nil {
		return nil, err
	}
	r, err := readHLL(right)
	if err != nil {
		return nil, err
	}
	if !differentSizes && l.GetLgConfigK() != r.GetLgConfigK() {
		return nil, &LgKError{l.GetLgConfigK(), r.GetLgConfigK()}
	}
	return unionOfHLL(min(l.GetLgConfigK(), r.GetLgConfigK()), l, r)
}

// HLLUnionAll merges any number of sketches; the first decides the size.
func HLLUnionAll(sketches iter.Seq[[]byte], differentSizes bool) ([]byte, error) {
	var union hll.Union
	for b := range sketches {
		s, err := readHLL(b)
		if err != nil {
			return nil, err
		}
		if union == nil {
			if union, err = hll.NewUnion(s.GetLgConfigK()); err != nil {
				return nil, err
			}
		}
		if !differentSizes && union.GetLgConfigK() != s.GetLgConfigK() {
			return nil, &LgKError{union.GetLgConfigK(), s.GetLgConfigK()}
		}
		if err := addHLL(union, s); err != nil {
			return nil, err
		}
	}
	if union == nil {
		return unionOfHLL(DefaultLgK)
	}
	return writeHLL(union)
}

func unionOfHLL(lgK int, sketches ...hll.HllSketch) ([]byte, error) {
	union, err := hll.NewUnion(lgK)
	if err != nil {
		return nil, err
	}
	for _, s := range sketches {
		if err := addHLL(union, s); err != nil {
			return nil, err
		}
	}
	return writeHLL(union)
}

// addHLL merges a sketch that was read from bytes of any content.
func addHLL(union hll.Union, s hll.HllSketch) error {
	_, err := guarded(func() (bool, error) { return true, union.UpdateSketch(s) })
	return err
}

func writeHLL(union hll.Union) ([]byte, error) {
	s, err := union.GetResult(hll.TgtHllTypeHll8)
	if err != nil {
		return nil, err
	}
	return s.ToUpdatableSlice()
}

func readHLL(b []byte) (hll.HllSketch, error) {
	return guarded(func() (hll.HllSketch, error) { return hll.NewHllSketchFromSlice(b, true) })
}

// round is Java's Math.round.
func round(x float64) int64 { return int64(math.Floor(x + 0.5)) }
