package sketch

import (
	"cmp"
	"encoding/binary"
	"iter"
	"math"
	"math/bits"
	"slices"
)

// ItemCodec is how the items of a frequent-items sketch are written.
type ItemCodec struct {
	read func(b []byte) (item string, rest []byte, ok bool) // takes the first item off the bytes
	bits bool
}

// FrequentItem is an item, in the form in which its codec writes it, with an estimate of how often it came.
type FrequentItem struct {
	Item  string
	Count int64
	Null  bool
}

// The layout of a frequent-items sketch: words of eight bytes, then counts, then items.
const (
	itemsPreamble    = 4 // words in front of the counts
	itemsVersion     = 1
	itemsFamily      = 10
	itemsEmptyFlag   = 1<<0 | 1<<2
	itemsHead        = 8 * itemsPreamble
	leastLgItems     = 3 // the least table
	loadFactor       = 0.75
	nullCountBytes   = 8 // Spark adds the number of NULLs
	purgeSampleLimit = 1024
)

// frequent is the state of a sketch: counts of at most capacity items; what was taken off each of them is the error.
type frequent struct {
	lgMost int
	counts map[string]int64
	weight int64 // of all items
	taken  int64
	nulls  int64
}

// LgItems is the logarithm of the table's size that keeps a number of items.
func LgItems(tracked int) int {
	return max(leastLgItems, bits.Len(uint(math.Ceil(float64(max(1, tracked))/loadFactor))-1))
}

func newFrequent(lgMost int) *frequent { return &frequent{lgMost: lgMost, counts: map[string]int64{}} }

func (f *frequent) add(item string, count int64) {
	f.weight += count
	f.counts[item] += count
	f.shrink()
}

// shrink takes the median count off all items while there are too many, and forgets those with nothing left.
func (f *frequent) shrink() {
	for len(f.counts) > int(loadFactor*float64(int64(1)<<f.lgMost)) {
		sample := make([]int64, 0, purgeSampleLimit)
		for _, n := range f.counts {
			if len(sample) == purgeSampleLimit {
				break
			}
			sample = append(sample, n)
		}
		slices.Sort(sample)
		median := sample[len(sample)/2]
		f.taken += median
		for item, n := range f.counts {
			if n <= median {
				delete(f.counts, item)
			} else {
				f.counts[item] = n - median
			}
		}
	}
}

// FrequentSketch counts items in the form of their codec; lgMost is the logarithm of its table's size.
func FrequentSketch(lgMost int, codec ItemCodec, items iter.Seq2[string, int64], nulls int64) []byte {
	f := newFrequent(lgMost)
	for item, count := range items {
		f.add(item, count)
	}
	f.nulls = nulls
	return f.write(codec)
}

// FrequentMerge merges sketches into one with a table of size 2^lgMost.
func FrequentMerge(lgMost int, codec ItemCodec, sketches iter.Seq[[]byte]) ([]byte, error) {
	all := newFrequent(lgMost)
	for b := range sketches {
		f, err := readFrequent(b, codec)
		if err != nil {
			return nil, err
		}
		weight := all.weight + f.weight
		for item, count := range f.counts {
			all.add(item, count)
		}
		all.weight, all.taken, all.nulls = weight, all.taken+f.taken, all.nulls+f.nulls
	}
	return all.write(codec), nil
}

// FrequentItems are the k items that came most often, NULL among them; those that may only seem frequent are left out.
func FrequentItems(b []byte, codec ItemCodec, k int) ([]FrequentItem, error) {
	f, err := readFrequent(b, codec)
	if err != nil {
		return nil, err
	}
	var out []FrequentItem
	for item, n := range f.counts {
		if n > f.taken || f.taken == 0 {
			out = append(out, FrequentItem{Item: item, Count: n + f.taken})
		}
	}
	if f.nulls > 0 {
		out = append(out, FrequentItem{Count: f.nulls, Null: true})
	}
	slices.SortFunc(out, func(x, y FrequentItem) int {
		nullLast := 0
		if x.Null != y.Null {
			nullLast = map[bool]int{true: 1, false: -1}[x.Null]
		}
		return cmp.Or(cmp.Compare(y.Count, x.Count), nullLast, cmp.Compare(x.Item, y.Item))
	})
	return out[:min(k, len(out))], nil
}

func (f *frequent) write(codec ItemCodec) []byte {
	items := make([]string, 0, len(f.counts))
	for item := range f.counts {
		items = append(items, item)
	}
	slices.Sort(items)
	lgNow := LgItems(len(items))
	head := make([]byte, itemsHead)
	head[0], head[1], head[familyByte], head[3], head[4] = itemsPreamble, itemsVersion, itemsFamily, byte(f.lgMost), byte(min(lgNow, f.lgMost))
	if len(items) == 0 {
		head[0], head[flagsByte] = 1, itemsEmptyFlag
		return binary.BigEndian.AppendUint64(head[:8], uint64(f.nulls))
	}
	binary.LittleEndian.PutUint32(head[8:], uint32(len(items)))
	binary.LittleEndian.PutUint64(head[16:], uint64(f.weight))
	binary.LittleEndian.PutUint64(head[24:], uint64(f.taken))
	for _, item := range items {
		head = binary.LittleEndian.AppendUint64(head, uint64(f.counts[item]))
	}
	return binary.BigEndian.AppendUint64(codec.join(head, items), uint64(f.nulls))
}

func readFrequent(b []byte, codec ItemCodec) (*frequent, error) {
	if len(b) < 8+nullCountBytes || b[1] != itemsVersion || b[familyByte] != itemsFamily || b[3] > 62 {
		return nil, ErrInvalid
	}
	f := newFrequent(int(b[3]))
	f.nulls = int64(binary.BigEndian.Uint64(b[len(b)-nullCountBytes:]))
	b = b[:len(b)-nullCountBytes]
	if b[0]&0x3F == 1 {
		return f, nil
	}
	if len(b) < itemsHead {
		return nil, ErrInvalid
	}
	n := int(binary.LittleEndian.Uint32(b[8:]))
	f.weight, f.taken = int64(binary.LittleEndian.Uint64(b[16:])), int64(binary.LittleEndian.Uint64(b[24:]))
	if n > (len(b)-itemsHead)/8 {
		return nil, ErrInvalid
	}
	counts, items := b[itemsHead:itemsHead+8*n], b[itemsHead+8*n:]
	split, err := codec.split(items, n)
	if err != nil {
		return nil, err
	}
	for i, item := range split {
		f.counts[item] += int64(binary.LittleEndian.Uint64(counts[8*i:]))
	}
	return f, nil
}

// TextItems is the codec of texts: their length in four bytes, then their bytes.
var TextItems = ItemCodec{read: prefixed}

// BitItems is the codec of truth values: "\x00" or "\x01" each, packed into bits, the first one the lowest.
var BitItems = ItemCodec{bits: true}

// FixedItems is the codec of items of one size.
func FixedItems(size int) ItemCodec {
	return ItemCodec{read: func(b []byte) (string, []byte, bool) {
		if len(b) < size {
			return "", nil, false
		}
		return string(b[:size]), b[size:], true
	}}
}

const lengthBytes = 4

func prefixed(b []byte) (string, []byte, bool) {
	if len(b) < lengthBytes {
		return "", nil, false
	}
	n := int64(binary.LittleEndian.Uint32(b))
	if n > int64(len(b)-lengthBytes) {
		return "", nil, false
	}
	return string(b[:lengthBytes+n]), b[lengthBytes+n:], true
}

// split reads n items.
func (c ItemCodec) split(b []byte, n int) ([]string, error) {
	items := make([]string, 0, n)
	for i := range n {
		if c.bits {
			if i/8 >= len(b) {
				return nil, ErrInvalid
			}
			items = append(items, string([]byte{b[i/8] >> (i % 8) & 1}))
			continue
		}
		item, rest, ok := c.read(b)
		if !ok {
			return nil, ErrInvalid
		}
		items, b = append(items, item), rest
	}
	return items, nil
}

// join appends items.
func (c ItemCodec) join(b []byte, items []string) []byte {
	if !c.bits {
		for _, item := range items {
			b = append(b, item...)
		}
		return b
	}
	packed := make([]byte, (len(items)+7)/8)
	for i, item := range items {
		packed[i/8] |= item[0] << (i % 8)
	}
	return append(b, packed...)
}
