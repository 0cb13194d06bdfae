package native

import (
	"math"
	"math/big"
	"strings"
	"testing"
	"unsafe"
)

func TestTable(t *testing.T) {
	table := NewTable()
	names := table.Names()
	if len(names) == 0 {
		t.Fatal("no kernels")
	}
	for _, name := range names {
		k, ok := table.Lookup(strings.TrimPrefix(name, prefix))
		if !ok || k.Name != name || k.Run == nil || !strings.HasPrefix(name, prefix) {
			t.Errorf("%s is not well declared", name)
		}
	}
	k, _ := table.Lookup("decimal_divide")
	if got := k.SQLName("DECIMAL(38,6)"); got != "spark_decimal_divide_decimal_38_6" {
		t.Error(got)
	}
}

func TestErrorText(t *testing.T) {
	if got := raise("A.B", "x", "q\"z").Error(); got != `[A.B] {"x":"q\"z"}` {
		t.Error(got)
	}
}

// TestMultiplyWords compares the block path of products with the exact one, at the borders of words.
func TestMultiplyWords(t *testing.T) {
	edges := []int64{0, 1, -1, 7, -99, math.MaxInt64, math.MinInt64, 999999999999999999, -999999999999999999}
	var xs, ys []int64
	for range 40 { // more than a block
		for _, x := range edges {
			for _, y := range edges {
				xs, ys = append(xs, x), append(ys, y)
			}
		}
	}
	wide := make([]Huge, len(ys))
	for i, y := range ys {
		wide[i] = Huge{uint64(y), y >> 63}
	}
	wide[len(wide)-1] = Huge{0, 1} // no word: its block goes the exact way
	valid := make([]uint64, len(xs)/64+1)
	for i := range valid {
		valid[i] = ^uint64(0)
	}
	valid[0] &^= 1 << 5
	args := []*Vector{
		{Type: Type{ID: Decimal, Width: 18, Scale: 2}, Data: unsafe.Pointer(&xs[0]), Valid: unsafe.Pointer(&valid[0])},
		{Type: Type{ID: Decimal, Width: 20, Scale: 3}, Data: unsafe.Pointer(&wide[0])},
	}
	k, _ := NewTable().Lookup("decimal_multiply")
	out, err := k.Compute(args, len(xs), Type{ID: Decimal, Width: 38, Scale: 5})
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Nulls) != 1 || out.Nulls[0] != 5 {
		t.Errorf("NULLs are %v", out.Nulls)
	}
	for i, x := range xs {
		want := new(big.Int).Mul(big.NewInt(x), wide[i].Big())
		if got := *(*Huge)(unsafe.Pointer(&out.Bytes[16*i])); i != 5 && got.Big().Cmp(want) != 0 {
			t.Errorf("%d * %v = %v", x, wide[i].Big(), got.Big())
		}
	}
}
