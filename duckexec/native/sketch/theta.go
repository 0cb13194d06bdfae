package sketch

import (
	"bytes"
	"encoding/binary"
	"iter"

	"github.com/apache/datasketches-go/theta"
)

// The range of the logarithm of the nominal number of entries of theta and tuple sketches, and its default.
const (
	LeastLgEntries   = 4
	MostLgEntries    = 26
	DefaultLgEntries = 12
)

// Theta collects keys; empty ones do not count. lgEntries is between LeastLgEntries and MostLgEntries.
func Theta(lgEntries int, keys iter.Seq[[]byte]) ([]byte, error) {
	s, err := theta.NewQuickSelectUpdateSketch(theta.WithUpdateSketchLgK(libraryLg(lgEntries)))
	if err != nil {
		return nil, err
	}
	for key := range keys {
		if len(key) > 0 {
			_ = s.UpdateBytes(key) // an error tells that the key was known, or not kept
		}
	}
	return unionOfTheta(lgEntries, s.Compact(true))
}

// ThetaEstimate is the number of distinct keys, rounded.
func ThetaEstimate(b []byte) (int64, error) {
	s, err := readTheta(b)
	if err != nil {
		return 0, err
	}
	return round(s.Estimate()), nil
}

// ThetaUnion is the sketch of the keys of all sketches.
func ThetaUnion(lgEntries int, sketches iter.Seq[[]byte]) ([]byte, error) {
	var all []theta.Sketch
	for b := range sketches {
		s, err := readTheta(b)
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return unionOfTheta(lgEntries, all...)
}

func unionOfTheta(lgEntries int, sketches ...theta.Sketch) ([]byte, error) {
	union, err := theta.NewUnion(theta.WithUnionLgK(libraryLg(lgEntries)))
	if err != nil {
		return nil, err
	}
	for _, s := range sketches {
		if err := union.Update(s); err != nil {
			return nil, ErrInvalid
		}
	}
	s, err := union.OrderedResult()
	if err != nil {
		return nil, err
	}
	if int(s.NumRetained()) > 1<<lgEntries {
		var loose bytes.Buffer
		encoder := theta.NewEncoder(&loose, false)
		if err := encoder.Encode(s); err != nil {
			return nil, err
		}
		if s, err = theta.Decode(cut(loose.Bytes(), 1<<lgEntries, 8), theta.DefaultSeed); err != nil {
			return nil, err
		}
	}
	return writeTheta(s)
}

// libraryLg is a size that the library can make: its least one is twice Spark's, see cut.
func libraryLg(lgEntries int) uint8 { return max(theta.MinLgK, uint8(lgEntries)) }

// cut keeps the n least of more entries of a sketch, which are in order and of one size each: the next one is the new theta.
func cut(b []byte, n, entrySize int) []byte {
	const estimating = 3 // words in front of the entries
	entries := b[8*int(b[0]):]
	out := append([]byte(nil), b[:8*(estimating-1)]...)
	out[0] = estimating
	binary.LittleEndian.PutUint32(out[entriesByte:], uint32(n))
	out = append(out, entries[n*entrySize:n*entrySize+8]...)
	return append(out, entries[:n*entrySize]...)
}

// ThetaIntersection is the sketch of the keys in all sketches; without sketches it is empty.
func ThetaIntersection(sketches iter.Seq[[]byte]) ([]byte, error) {
	common := theta.NewIntersection()
	for b := range sketches {
		s, err := readTheta(b)
		if err != nil {
			return nil, err
		}
		if err := common.Update(s); err != nil {
			return nil, ErrInvalid
		}
	}
	if !common.HasResult() {
		return unionOfTheta(DefaultLgEntries)
	}
	s, err := common.OrderedResult()
	if err != nil {
		return nil, err
	}
	return writeTheta(s)
}

// ThetaDifference is the sketch of the keys of the first sketch that are not in the second.
func ThetaDifference(left, right []byte) ([]byte, error) {
	l, err := readTheta(left)
	if err != nil {
		return nil, err
	}
	r, err := readTheta(right)
	if err != nil {
		return nil, err
	}
	s, err := theta.ANotB(l, r, theta.DefaultSeed, true)
	if err != nil {
		return nil, ErrInvalid
	}
	return writeTheta(s)
}

func readTheta(b []byte) (*theta.CompactSketch, error) {
	err := checkFamily(b, "COMPACT")
	if err != nil && err != ErrInvalid {
		return nil, err
	}
	if err == nil {
		var s *theta.CompactSketch
		if s, err = guarded(func() (*theta.CompactSketch, error) { return theta.Decode(b, theta.DefaultSeed) }); err == nil {
			return s, nil
		}
	}
	return nil, ErrInvalidTheta
}

// Bytes and bits of a theta sketch of version 3.
const (
	versionByte   = 1
	flagsByte     = 5
	seedHashBytes = 6
	entriesByte   = 8 // where a sketch of more than one word in front tells its number of entries
	orderedFlag   = 1 << 4
	singleFlag    = 1 << 5
)

// writeTheta packs a sketch. The library does not mark a single key, and Java leaves the seed of empty sketches out.
func writeTheta(s *theta.CompactSketch) ([]byte, error) {
	var out bytes.Buffer
	encoder := theta.NewEncoder(&out, true)
	if err := encoder.Encode(s); err != nil {
		return nil, err
	}
	b := out.Bytes()
	switch {
	case b[versionByte] != theta.UncompressedSerialVersion:
	case s.IsEmpty():
		binary.LittleEndian.PutUint16(b[seedHashBytes:], 0)
	case s.NumRetained() == 1 && !s.IsEstimationMode():
		b[flagsByte] |= singleFlag
	}
	return b, nil
}
