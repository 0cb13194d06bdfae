package sketch

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"iter"
	"math"
	"slices"
	"sort"
	"strings"

	"github.com/apache/datasketches-go/kll"
)

// The range of the size parameter of KLL sketches, and its default.
const (
	LeastK   = 8
	MostK    = 65535
	DefaultK = 200
)

// Item is the type of the items of a KLL sketch.
type Item interface{ int64 | float32 | float64 }

// KLL is a sketch of the distribution of items; NaN is not counted. k is between LeastK and MostK.
func KLL[T Item](k int, items iter.Seq[T]) ([]byte, error) {
	part, err := newKLL[T](k)
	if err != nil {
		return nil, err
	}
	for x := range items {
		if x == x {
			part.Update(x)
		}
	}
	whole, err := newKLL[T](k)
	if err != nil {
		return nil, err
	}
	return mergedKLL(whole, part)
}

// KLLMerge adds the items of the second sketch to the first.
func KLLMerge[T Item](left, right []byte) ([]byte, error) {
	l, err := readKLL[T](left)
	if err != nil {
		return nil, err
	}
	r, err := readKLL[T](right)
	if err != nil {
		return nil, err
	}
	return mergedKLL(l, r)
}

// KLLMergeAll merges any number of sketches into one of size k; 0 takes the size of the first, or the default.
func KLLMergeAll[T Item](k int, sketches iter.Seq[[]byte]) ([]byte, error) {
	var all []*kll.ItemsSketch[T]
	for b := range sketches {
		s, err := readKLL[T](b)
		if err != nil {
			return nil, err
		}
		if k == 0 {
			k = int(s.GetK())
		}
		all = append(all, s)
	}
	if k == 0 {
		k = DefaultK
	}
	whole, err := newKLL[T](k)
	if err != nil {
		return nil, err
	}
	return mergedKLL(whole, all...)
}

// KLLCount is the number of items that the sketch saw.
func KLLCount[T Item](b []byte) (int64, error) {
	s, err := readKLL[T](b)
	if err != nil {
		return 0, err
	}
	return int64(s.GetN()), nil
}

// KLLQuantiles are the items at ranks, which must be between 0 and 1; outside reports others.
func KLLQuantiles[T Item](b []byte, ranks []float64) (quantiles []T, outside bool, err error) {
	view, err := readDistribution[T](b)
	if err != nil {
		return nil, false, err
	}
	for _, r := range ranks {
		if r < 0 || r > 1 {
			return nil, true, nil
		}
		quantiles = append(quantiles, view.quantile(r))
	}
	return quantiles, false, nil
}

// KLLRanks are the shares of items that are at most the given ones.
func KLLRanks[T Item](b []byte, items []T) ([]float64, error) {
	view, err := readDistribution[T](b)
	if err != nil {
		return nil, err
	}
	ranks := make([]float64, len(items))
	for i, x := range items {
		ranks[i] = view.rank(x)
	}
	return ranks, nil
}

// distribution holds the items of a sketch in order, and how many items are at most each of them.
type distribution[T Item] struct {
	items []T
	upTo  []int64
}

// readDistribution adds the least and the greatest item, which the sketch knows but may not have kept. A sketch without
// items has no distribution.
func readDistribution[T Item](b []byte) (distribution[T], error) {
	s, err := readKLL[T](b)
	if err != nil || s.IsEmpty() {
		return distribution[T]{}, ErrInvalid
	}
	return guarded(func() (d distribution[T], err error) {
		view, err := s.GetSortedView()
		if err != nil {
			return d, err
		}
		least, _ := s.GetMinItem() // not empty
		most, _ := s.GetMaxItem()
		for it := view.Iterator(); it.Next(); {
			if x := it.GetQuantile(); len(d.items) == 0 && x != least {
				d.add(least, 1)
			}
			d.add(it.GetQuantile(), it.GetNaturalRank(true))
		}
		if last := len(d.items) - 1; d.items[last] != most {
			d.upTo[last] = int64(s.GetN()) - 1
			d.add(most, int64(s.GetN()))
		}
		return d, nil
	})
}

func (d *distribution[T]) add(item T, upTo int64) {
	d.items, d.upTo = append(d.items, item), append(d.upTo, upTo)
}

// Products of ranks and small numbers of items are rounded to seven digits before they are rounded up.
const (
	roundedUpTo = 1_000_000
	roundedBy   = 1e7
)

func (d *distribution[T]) quantile(rank float64) T {
	n := d.upTo[len(d.upTo)-1]
	wanted := rank * float64(n)
	if n <= roundedUpTo {
		wanted = math.Floor(wanted*roundedBy+0.5) / roundedBy
	}
	i, _ := slices.BinarySearch(d.upTo, int64(math.Ceil(wanted)))
	return d.items[min(i, len(d.items)-1)]
}

func (d *distribution[T]) rank(x T) float64 {
	after := sort.Search(len(d.items), func(i int) bool { return d.items[i] > x })
	if after == 0 {
		return 0
	}
	return float64(d.upTo[after-1]) / float64(d.upTo[len(d.upTo)-1])
}

func newKLL[T Item](k int) (*kll.ItemsSketch[T], error) {
	return kll.NewKllItemsSketch(uint16(k), levelWidth, cmp.Less[T], fixedSize[T]{})
}

// mergedKLL adds sketches that were read from bytes of any content.
func mergedKLL[T Item](whole *kll.ItemsSketch[T], parts ...*kll.ItemsSketch[T]) ([]byte, error) {
	return guarded(func() ([]byte, error) {
		for _, s := range parts {
			if !s.IsEmpty() {
				whole.Merge(s)
			}
		}
		return whole.ToSlice()
	})
}

// Bytes of a KLL sketch, and what its flags say.
const (
	kllFlagsByte  = 3
	kllKBytes     = 4
	kllMByte      = 6
	kllMinKBytes  = 16
	kllLevelsByte = 18
	kllLevels     = 20 // where the levels start
	kllSorted     = 1 << 1
	levelWidth    = 8 // the least number of items of a level
)

// readKLL checks the length too: the library would read another sketch's bytes as items.
func readKLL[T Item](b []byte) (*kll.ItemsSketch[T], error) {
	return guarded(func() (*kll.ItemsSketch[T], error) {
		s, err := kll.NewKllItemsSketchFromSlice(b, cmp.Less[T], fixedSize[T]{})
		if err != nil {
			return nil, err
		}
		if size, err := s.GetSerializedSizeBytes(); err != nil || size > len(b) {
			return nil, ErrInvalid
		}
		return s, nil
	})
}

// KLLText is the summary that Java prints; name is that of the sketch's class, format prints an item.
func KLLText[T Item](b []byte, name string, format func(T) string) (string, error) {
	s, err := readKLL[T](b)
	if err != nil {
		return "", err
	}
	compact, err := s.ToSlice()
	if err != nil {
		return "", err
	}
	k, m := int(binary.LittleEndian.Uint16(b[kllKBytes:])), int(b[kllMByte])
	minK, levels := k, 1
	if s.GetN() > 1 {
		minK, levels = int(binary.LittleEndian.Uint16(compact[kllMinKBytes:])), int(compact[kllLevelsByte])
	}
	capacity, retained := capacityOf(k, m, levels), int(s.GetNumRetained())
	least, most := "NaN", "NaN"
	if !s.IsEmpty() {
		x, _ := s.GetMinItem()
		y, _ := s.GetMaxItem()
		least, most = format(x), format(y)
	}
	var item T
	size := binary.Size(item)
	lines := []struct {
		name  string
		value any
	}{
		{"K", k}, {"Dynamic min K", minK}, {"M", m}, {"N", s.GetN()},
		{"Epsilon", percent(s.GetNormalizedRankError(false))}, {"Epsilon PMF", percent(s.GetNormalizedRankError(true))},
		{"Empty", s.IsEmpty()}, {"Estimation Mode", s.IsEstimationMode()}, {"Levels", levels},
		{"Level 0 Sorted", compact[kllFlagsByte]&kllSorted != 0}, {"Capacity Items", capacity}, {"Retained Items", retained},
		{"Free Space", capacity - retained}, {"ReadOnly", false},
		{"Updatable Storage Bytes", kllLevels + 4*(levels+1) + size*(capacity+2)}, {"Compact Storage Bytes", len(compact)},
		{"Min Item", least}, {"Max Item", most},
	}
	var out strings.Builder
	fmt.Fprintf(&out, "\n### Kll%s Summary:\n", name)
	for _, line := range lines {
		fmt.Fprintf(&out, "   %-23s: %v\n", line.name, line.value)
	}
	out.WriteString("### End sketch summary\n")
	return out.String(), nil
}

func percent(x float64) string { return fmt.Sprintf("%.3f%%", x*100) }

// capacityOf is the number of items that all levels hold: each holds two thirds of the next, but at least m.
func capacityOf(k, m, levels int) int {
	total := 0
	for level := range levels {
		total += max(m, capacityAt(k, levels-level-1))
	}
	return total
}

// mostDepth is the depth up to which a level's capacity is computed in one step of 64-bit integers.
const mostDepth = 30

func capacityAt(k, depth int) int {
	if depth > mostDepth {
		return capacityAt(capacityAt(k, depth/2), depth-depth/2)
	}
	third := 1
	for range depth {
		third *= 3
	}
	return (2*k<<depth/third + 1) >> 1
}

// fixedSize writes items of a fixed size, as the sketches of numbers do.
type fixedSize[T Item] struct{}

func (fixedSize[T]) SizeOf(x T) int { return binary.Size(x) }

func (fixedSize[T]) SizeOfMany(b []byte, offset, n int) (int, error) {
	var x T
	size := binary.Size(x) * n
	if n < 0 || offset+size > len(b) {
		return 0, ErrInvalid
	}
	return size, nil
}

func (fixedSize[T]) SerializeOneToSlice(x T) []byte {
	b, _ := binary.Append(nil, binary.LittleEndian, x) // numbers have a size
	return b
}

func (fixedSize[T]) SerializeManyToSlice(xs []T) []byte {
	b, _ := binary.Append(nil, binary.LittleEndian, xs) // numbers have a size
	return b
}

func (f fixedSize[T]) DeserializeManyFromSlice(b []byte, offset, n int) ([]T, error) {
	size, err := f.SizeOfMany(b, offset, n)
	if err != nil {
		return nil, err
	}
	xs := make([]T, n)
	_, err = binary.Decode(b[offset:offset+size], binary.LittleEndian, xs)
	return xs, err
}
