package sketch

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func long(x int64) []byte { return binary.LittleEndian.AppendUint64(nil, uint64(x)) }

func longs(xs ...int64) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for _, x := range xs {
			if !yield(long(x)) {
				return
			}
		}
	}
}

func upTo(n int64) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for x := range n {
			if !yield(long(x)) {
				return
			}
		}
	}
}

func texts(xs ...string) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for _, x := range xs {
			if !yield([]byte(x)) {
				return
			}
		}
	}
}

func same[V Number](xs ...int64) iter.Seq2[[]byte, V] {
	return func(yield func([]byte, V) bool) {
		for _, x := range xs {
			if !yield(long(x), V(x)) {
				return
			}
		}
	}
}

func must(t *testing.T) func(b []byte, err error) string {
	return func(b []byte, err error) string {
		t.Helper()
		if err != nil {
			t.Error(err)
		}
		return strings.ToUpper(hex.EncodeToString(b))
	}
}

// The expectations were read off a real Spark 4.2.
func TestBytes(t *testing.T) {
	is := must(t)
	for name, c := range map[string]struct{ got, want string }{
		"hll":          {is(HLL(12, longs(1, 2, 3))), "0201070C030003082BF2FB06862FF90D758166070000000000000000000000000000000000000000"},
		"hll of texts": {is(HLL(12, texts("a", "", "b"))), "0201070C030002082F823B040AFF8004000000000000000000000000000000000000000000000000"},
		"hll with all registers": {is(HLL(4, upTo(10000))),
			"0A0107040000000AA3CF1D401080C240000000000070923F000000000000000000000000000000000A0C0A090C0E090D0A0B0B080C080B0A"},
		"theta":                      {is(Theta(12, longs(1, 2))), "0104033D011ACC93022D0C35EE5BEFC8AE3EFA70D1DFA7AB80"},
		"theta of one":               {is(Theta(12, longs(1))), "01030300003ACC9315F97DCBBD86A105"},
		"theta of none":              {is(Theta(12, longs())), "01030300001E0000"},
		"theta that estimates":       {is(Theta(4, upTo(1000))), "02040337011ACC9394DED6C8A0752A021054E975E5DB13AAED949BB9F88C2446B9A35A3E40E04CDFD38CE4FCD46F63B88B2F4711BA2F7D098A148BAEC7D83EABFD11841B23DA08998F9B5F27792F9643D34C4717096CA41DA3FBE21BF0B6E1C2F9519F31F564C451973006DEB9D849A1AF946EC17C533EDFA160DDEC687277"},
		"theta intersection of none": {is(ThetaIntersection(longs())), "01030300001E0000"},
		"tuple":                      {is(Tuple(12, Sum, same[float64](1, 2))), "02030901000ACC93020000000000000015F97DCBBD86A105000000000000F03F00C397FC1281709D1E000000000000004000"},
		"tuple of integers":          {is(Tuple(5, Sum, same[int32](1, 2, 3, 4, 5, 6, 7, 8, 9))), "02030901000ACC93090000000000000040DE2EE1C9DB3D080400000000C397FC1281709D1E020000000015F97DCBBD86A10501000000001AD1300B998C2F220900000000E0F48BEA9983C37C0700000000698BB991B86857080800000000BA40B3C1DA06695D0300000000BD3273724691CC140500000000FE162113FB98BC100600000000"},
		"tuple of one":               {is(Tuple(12, Sum, same[int32](1))), "01030901000ACC9315F97DCBBD86A1050100000000"},
		"tuple of none":              {is(Tuple(12, Sum, same[int32]())), "01030901000ECC93"},
		"kll":                        {is(KLL(200, slices.Values([]int64{0, 1, 2}))), "05010F00C80008000300000000000000C8000100C500000000000000000000000200000000000000000000000000000001000000000000000200000000000000"},
		"kll of one":                 {is(KLL(200, slices.Values([]int64{1}))), "02020F04C80008000100000000000000"},
		"kll of none":                {is(KLL(200, slices.Values([]int64{}))), "02010F01C8000800"},
		"kll of floats":              {is(KLL(200, slices.Values([]float32{1, float32(math.NaN()), 2}))), "05010F00C80008000200000000000000C8000100C60000000000803F000000400000803F00000040"},
	} {
		if c.got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", name, c.got, c.want)
		}
	}
}

func TestEstimates(t *testing.T) {
	b, err := HLL(12, upTo(10000))
	if err != nil {
		t.Fatal(err)
	}
	if n, err := HLLEstimate(b); n != 9967 || err != nil {
		t.Error(n, err)
	}
	l, _ := Theta(12, upTo(3000))
	r, _ := Theta(12, longs(2998, 2999, 3000))
	both := func(yield func([]byte) bool) { _ = yield(l) && yield(r) }
	union, _ := ThetaUnion(12, both)
	common, _ := ThetaIntersection(both)
	left, _ := ThetaDifference(l, r)
	for i, c := range []struct {
		b    []byte
		want int64
	}{{union, 3001}, {common, 2}, {left, 2998}} {
		if n, err := ThetaEstimate(c.b); n != c.want || err != nil {
			t.Error(i, n, err)
		}
	}
	var distribution []int64
	for i := range int64(100000) {
		distribution = append(distribution, i)
	}
	b, err = KLL(200, slices.Values(distribution))
	if err != nil {
		t.Fatal(err)
	}
	q, outside, err := KLLQuantiles[int64](b, []float64{0, 0.5, 1})
	if err != nil || outside || q[0] != 0 || q[1] < 45000 || q[1] > 55000 || q[2] != 99999 {
		t.Error(q, outside, err)
	}
	ranks, err := KLLRanks(b, []int64{-1, 50000, 100000})
	if err != nil || ranks[0] != 0 || ranks[1] < 0.45 || ranks[1] > 0.55 || ranks[2] != 1 {
		t.Error(ranks, err)
	}
	if text, err := KLLText(b, "KllLongsSketch", func(x int64) string { return strconv.FormatInt(x, 10) }); err != nil ||
		!strings.Contains(text, "N                      : 100000\n") || !strings.Contains(text, "Estimation Mode        : true\n") {
		t.Error(text, err)
	}
}

// The least size is one that the library cannot make itself.
func TestLeastSize(t *testing.T) {
	pairs := func(n int64) iter.Seq2[[]byte, float64] {
		return func(yield func([]byte, float64) bool) {
			for key := range upTo(n) {
				if !yield(key, 1) {
					return
				}
			}
		}
	}
	for _, n := range []int64{0, 1, 16, 17, 30, 1000} {
		keys, err := Theta(LeastLgEntries, upTo(n))
		if err != nil {
			t.Fatal(err)
		}
		tuple, err := Tuple(LeastLgEntries, Sum, pairs(n))
		if err != nil {
			t.Fatal(err)
		}
		a, err := ThetaEstimate(keys)
		if err != nil || n <= 16 && a != n || a > 2*n {
			t.Errorf("%d keys: %d, %v", n, a, err)
		}
		b, err := TupleEstimate[float64](tuple)
		if err != nil || round(b) != a {
			t.Errorf("%d keys: theta %d, tuple %v, %v", n, a, b, err)
		}
		if kept, err := TupleSummary[float64, float64](tuple, AlwaysOne); err != nil || kept != float64(min(n, 16)) {
			t.Errorf("%d keys: %v kept, %v", n, kept, err)
		}
	}
}

func TestModes(t *testing.T) {
	pairs := func(yield func([]byte, int32) bool) { _ = yield(long(1), 5) && yield(long(1), 7) && yield(long(2), 1) }
	for mode, want := range map[Mode]int64{Sum: 13, Min: 1, Max: 7, AlwaysOne: 2} {
		b, err := Tuple(12, mode, pairs)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := TupleSummary[int32, int64](b, mode); got != want || err != nil {
			t.Error(mode, got, err)
		}
		if n, err := TupleEstimate[int32](b); n != 2 || err != nil {
			t.Error(mode, n, err)
		}
	}
}

// readers read bytes of any content.
var readers = map[string]func(b []byte) error{
	"hll":            func(b []byte) error { _, err := HLLEstimate(b); return err },
	"hll union":      func(b []byte) error { _, err := HLLUnion(b, b, false); return err },
	"theta":          func(b []byte) error { _, err := ThetaEstimate(b); return err },
	"tuple":          func(b []byte) error { _, err := TupleEstimate[float64](b); return err },
	"kll":            func(b []byte) error { _, err := KLLMerge[float64](b, b); return err },
	"kll quantiles":  func(b []byte) error { _, _, err := KLLQuantiles[int64](b, []float64{0.5}); return err },
	"frequent items": func(b []byte) error { _, err := FrequentItems(b, TextItems, 5); return err },
}

func TestOtherBytes(t *testing.T) {
	for name, read := range readers {
		for _, b := range [][]byte{nil, {0}, {1, 2, 63}, []byte("some text that is no sketch")} {
			if err := read(b); !errors.Is(err, ErrInvalid) {
				t.Errorf("%s of %q: %v", name, b, err)
			}
		}
	}
	var family *FamilyError
	kll, _ := KLL(200, slices.Values([]float64{1, 2}))
	if err := readers["theta"](kll); !errors.As(err, &family) || family.Got != "KLL" {
		t.Error(err)
	}
	if err := readers["kll quantiles"](func() []byte { b, _ := KLL(200, slices.Values([]float32{1, 2})); return b }()); !errors.Is(err, ErrInvalid) {
		t.Errorf("floats read as longs: %v", err)
	}
	a, _ := HLL(4, longs(1))
	b, _ := HLL(5, longs(1))
	var sizes *LgKError
	if _, err := HLLUnion(a, b, false); !errors.As(err, &sizes) || sizes.Left != 4 || sizes.Right != 5 {
		t.Error(err)
	}
}

func FuzzReaders(f *testing.F) {
	for _, seed := range []func() ([]byte, error){
		func() ([]byte, error) { return HLL(4, upTo(100)) }, func() ([]byte, error) { return Theta(4, upTo(100)) },
		func() ([]byte, error) { return Tuple(4, Sum, same[float64](1, 2, 3)) }, func() ([]byte, error) { return KLL(8, slices.Values([]float64{1, 2, 3, 4, 5, 6, 7, 8, 9})) },
	} {
		b, err := seed()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(_ *testing.T, b []byte) {
		for _, read := range readers {
			_ = read(b) // must not panic, nor take memory without bound
		}
	})
}

// The expectations were read off a real Spark 4.2.
func TestCountMin(t *testing.T) {
	integers, words := NewCountMin(0.5, 0.5, 1), NewCountMin(0.5, 0.5, 1)
	integers.AddLong(1, 2)
	integers.AddLong(2, 1)
	words.AddText("a", 2)
	words.AddText("b", 1)
	is := must(t)
	if got := is(integers.Bytes(), nil); got != "0000000100000000000000030000000100000004000000005D8D6AB90000000000000000000000000000000200000000000000010000000000000000" {
		t.Error(got)
	}
	if got := is(words.Bytes(), nil); got != "0000000100000000000000030000000100000004000000005D8D6AB90000000000000000000000000000000200000000000000000000000000000001" {
		t.Error(got)
	}
}

func TestFrequentItems(t *testing.T) {
	text := func(s string) string { return string(binary.LittleEndian.AppendUint32(nil, uint32(len(s)))) + s }
	counts := func(yield func(string, int64) bool) { _ = yield(text("a"), 2) && yield(text("b"), 1) }
	b := FrequentSketch(LgItems(10000), TextItems, counts, 0)
	if got := must(t)(b, nil); got != "04010A0E0300000002000000000000000300000000000000000000000000000002000000000000000100000000000000010000006101000000620000000000000000" {
		t.Error(got)
	}
	merged, err := FrequentMerge(LgItems(10), TextItems, func(yield func([]byte) bool) { _ = yield(b) && yield(FrequentSketch(4, TextItems, counts, 3)) })
	if err != nil {
		t.Fatal(err)
	}
	items, err := FrequentItems(merged, TextItems, 2)
	if err != nil || len(items) != 2 || items[0] != (FrequentItem{Item: text("a"), Count: 4}) || items[1] != (FrequentItem{Count: 3, Null: true}) {
		t.Error(items, err)
	}
	if b := FrequentSketch(14, BitItems, func(yield func(string, int64) bool) { _ = yield("\x01", 2) && yield("\x00", 1) }, 0); !slices.Equal(b[len(b)-9:], []byte{2, 0, 0, 0, 0, 0, 0, 0, 0}) {
		t.Errorf("%x", b)
	}
	many := func(yield func(string, int64) bool) {
		for i := range 1000 {
			if !yield(text(strconv.Itoa(i)), int64(1+i/990*1000)) {
				return
			}
		}
	}
	items, err = FrequentItems(FrequentSketch(LgItems(20), TextItems, many, 0), TextItems, 20)
	if err != nil || len(items) != 10 || items[9].Count < 1000 || items[9].Count > 1100 {
		t.Error(items, err)
	}
	if items, err := FrequentItems(FrequentSketch(3, TextItems, func(func(string, int64) bool) {}, 1), TextItems, 5); err != nil || len(items) != 1 || !items[0].Null {
		t.Error(items, err)
	}
}
