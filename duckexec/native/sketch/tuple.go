package sketch

import (
	"bytes"
	"encoding/binary"
	"io"
	"iter"
	"math"

	"github.com/apache/datasketches-go/theta"
	"github.com/apache/datasketches-go/tuple"
)

// Mode is how the summaries of one key become one.
type Mode byte

// Modes, numbered as in serialized sketches.
const (
	Sum Mode = iota
	Min
	Max
	AlwaysOne
)

// Modes are the names of the modes.
var Modes = []string{"sum", "min", "max", "alwaysone"}

// Number is the type of a summary: double or integer.
type Number interface{ float64 | int32 }

// summary is the number beside a key.
type summary[V Number] struct {
	Value V
	Mode  Mode
}

func newSummary[V Number](mode Mode) *summary[V] {
	s := &summary[V]{Mode: mode}
	s.Reset()
	return s
}

// Reset sets the value that updates start from.
func (s *summary[V]) Reset() {
	least, most := limits[V]()
	s.Value = map[Mode]V{Sum: 0, Min: most, Max: least, AlwaysOne: 1}[s.Mode]
}

// Clone copies the summary.
func (s *summary[V]) Clone() tuple.Summary {
	c := *s
	return &c
}

// Update adds a value.
func (s *summary[V]) Update(v V) { s.Value = combine(s.Mode, s.Value, v) }

func limits[V Number]() (least, most V) {
	switch any(least).(type) {
	case float64:
		return any(math.Inf(-1)).(V), any(math.Inf(1)).(V)
	default:
		return any(int32(math.MinInt32)).(V), any(int32(math.MaxInt32)).(V)
	}
}

func combine[V Number](mode Mode, a, b V) V {
	switch mode {
	case Min:
		return min(a, b)
	case Max:
		return max(a, b)
	case AlwaysOne:
		return 1
	default:
		return a + b
	}
}

// policy combines the summaries of a key that is in several sketches.
type policy[V Number] struct{ mode Mode }

func (p policy[V]) Apply(into, incoming *summary[V]) {
	into.Value, into.Mode = combine(p.mode, into.Value, incoming.Value), p.mode
}

// Tuple collects keys with values; empty keys do not count.
func Tuple[V Number](lgEntries int, mode Mode, pairs iter.Seq2[[]byte, V]) ([]byte, error) {
	s, err := tuple.NewUpdateSketch[*summary[V], V](func() *summary[V] { return newSummary[V](mode) }, tuple.WithUpdateSketchLgK(libraryLg(lgEntries)))
	if err != nil {
		return nil, err
	}
	for key, value := range pairs {
		if len(key) > 0 {
			_ = s.UpdateBytes(key, value) // an error tells that the key was not kept
		}
	}
	return unionOfTuple(lgEntries, mode, tuple.Sketch[*summary[V]](s))
}

// TupleEstimate is the number of distinct keys.
func TupleEstimate[V Number](b []byte) (float64, error) {
	s, err := readTuple[V](b)
	if err != nil {
		return 0, err
	}
	return s.Estimate(), nil
}

// TupleTheta is the share of all keys that the sketch keeps.
func TupleTheta[V Number](b []byte) (float64, error) {
	s, err := readTuple[V](b)
	if err != nil {
		return 0, err
	}
	return s.Theta(), nil
}

// TupleSummary combines the values of all keys that the sketch keeps.
func TupleSummary[V Number, W float64 | int64](b []byte, mode Mode) (W, error) {
	s, err := readTuple[V](b)
	if err != nil {
		return 0, err
	}
	var total W
	first := true
	for _, entry := range s.All() {
		v := W(entry.Value)
		switch {
		case mode == AlwaysOne:
			total++
		case first, mode == Min && v < total, mode == Max && v > total:
			total = v
		case mode == Sum:
			total += v
		}
		first = false
	}
	return total, nil
}

// TupleUnion is the sketch of the keys of all sketches.
func TupleUnion[V Number](lgEntries int, mode Mode, sketches iter.Seq[[]byte]) ([]byte, error) {
	all, err := readTuples[V](sketches)
	if err != nil {
		return nil, err
	}
	return unionOfTuple(lgEntries, mode, all...)
}

// TupleUnionTheta is TupleUnion with a theta sketch whose keys have the values that a mode starts from.
func TupleUnionTheta[V Number](lgEntries int, mode Mode, left, right []byte) ([]byte, error) {
	l, r, err := readTupleAndTheta[V](left, right, mode)
	if err != nil {
		return nil, err
	}
	return unionOfTuple[V](lgEntries, mode, l, r)
}

func unionOfTuple[V Number](lgEntries int, mode Mode, sketches ...tuple.Sketch[*summary[V]]) ([]byte, error) {
	union, err := tuple.NewUnion[*summary[V]](policy[V]{mode}, tuple.WithUnionLgK(libraryLg(lgEntries)))
	if err != nil {
		return nil, err
	}
	for _, s := range sketches {
		if err := union.Update(s); err != nil {
			return nil, ErrInvalid
		}
	}
	s, err := union.Result(uint8(lgEntries) < theta.MinLgK)
	if err != nil {
		return nil, err
	}
	b, err := writeTuple(s)
	if err != nil || int(s.NumRetained()) <= 1<<lgEntries {
		return b, err
	}
	var v V
	return cut(b, 1<<lgEntries, 8+binary.Size(v)+1), nil
}

// TupleIntersection is the sketch of the keys in all sketches; without sketches it is empty.
func TupleIntersection[V Number](mode Mode, sketches iter.Seq[[]byte]) ([]byte, error) {
	all, err := readTuples[V](sketches)
	if err != nil {
		return nil, err
	}
	return intersectionOfTuple(mode, all...)
}

// TupleIntersectionTheta is TupleIntersection with a theta sketch whose keys have the values that a mode starts from.
func TupleIntersectionTheta[V Number](mode Mode, left, right []byte) ([]byte, error) {
	l, r, err := readTupleAndTheta[V](left, right, mode)
	if err != nil {
		return nil, err
	}
	return intersectionOfTuple[V](mode, l, r)
}

func intersectionOfTuple[V Number](mode Mode, sketches ...tuple.Sketch[*summary[V]]) ([]byte, error) {
	if len(sketches) == 0 {
		return unionOfTuple[V](DefaultLgEntries, mode)
	}
	common := tuple.NewIntersection[*summary[V]](policy[V]{mode})
	for _, s := range sketches {
		if err := common.Update(s); err != nil {
			return nil, ErrInvalid
		}
	}
	s, err := common.Result(false)
	if err != nil {
		return nil, err
	}
	return writeTuple(s)
}

// TupleDifference is the sketch of the keys of the first sketch that are not in the second.
func TupleDifference[V Number](left, right []byte) ([]byte, error) {
	l, err := readTuple[V](left)
	if err != nil {
		return nil, err
	}
	r, err := readTuple[V](right)
	if err != nil {
		return nil, err
	}
	return differenceOfTuple(l, r)
}

// TupleDifferenceTheta is TupleDifference with a theta sketch.
func TupleDifferenceTheta[V Number](left, right []byte) ([]byte, error) {
	l, r, err := readTupleAndTheta[V](left, right, Sum) // values of the right side do not matter
	if err != nil {
		return nil, err
	}
	return differenceOfTuple(l, r)
}

func differenceOfTuple[V Number](l, r *tuple.CompactSketch[*summary[V]]) ([]byte, error) {
	s, err := tuple.ANotB[*summary[V]](l, r, theta.DefaultSeed, false)
	if err != nil {
		return nil, ErrInvalid
	}
	return writeTuple(s)
}

func readTupleAndTheta[V Number](left, right []byte, mode Mode) (l, r *tuple.CompactSketch[*summary[V]], err error) {
	if l, err = readTuple[V](left); err != nil {
		return nil, nil, err
	}
	keys, err := readTheta(right)
	if err != nil {
		return nil, nil, err
	}
	shared, err := tuple.NewCompactSketchFromThetaSketch(keys, newSummary[V](mode), false)
	if err != nil {
		return nil, nil, ErrInvalid
	}
	r, err = tuple.NewCompactSketch[*summary[V]](shared, false) // a summary of its own for every key
	return l, r, err
}

func readTuples[V Number](sketches iter.Seq[[]byte]) ([]tuple.Sketch[*summary[V]], error) {
	var all []tuple.Sketch[*summary[V]]
	for b := range sketches {
		s, err := readTuple[V](b)
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

func readTuple[V Number](b []byte) (*tuple.CompactSketch[*summary[V]], error) {
	if err := checkFamily(b, "TUPLE"); err != nil {
		return nil, err
	}
	var v V
	size := 8 + binary.Size(v) + 1
	if b[0] > 1 && len(b) >= entriesByte+4 && int(binary.LittleEndian.Uint32(b[entriesByte:])) > len(b)/size {
		return nil, ErrInvalid
	}
	return guarded(func() (*tuple.CompactSketch[*summary[V]], error) {
		return tuple.Decode(b, theta.DefaultSeed, func(r io.Reader) (*summary[V], error) {
			s := &summary[V]{}
			if err := binary.Read(r, binary.LittleEndian, s); err != nil {
				return nil, err
			}
			if int(s.Mode) >= len(Modes) {
				return nil, ErrInvalid
			}
			return s, nil
		})
	})
}

func writeTuple[V Number](s *tuple.CompactSketch[*summary[V]]) ([]byte, error) {
	var out bytes.Buffer
	encoder := tuple.NewEncoder(&out, func(w io.Writer, s *summary[V]) error { return binary.Write(w, binary.LittleEndian, s) })
	if err := encoder.Encode(s); err != nil {
		return nil, err
	}
	b := out.Bytes()
	b[flagsByte] &^= orderedFlag // the library calls sketches of no more than one key ordered, Java never calls a sketch of this kind so
	return b, nil
}
