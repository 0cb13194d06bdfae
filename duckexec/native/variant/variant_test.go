package variant

import (
	"math/big"
	"reflect"
	"strings"
	"testing"
)

func TestRoundTrip(t *testing.T) {
	huge, _ := new(big.Int).SetString("-12345678901234567890123456789", 10)
	many := Object{}
	for i := range 300 {
		many.Names = append(many.Names, "k"+strings.Repeat("x", i%7)+string(rune('0'+i/100))+string(rune('0'+i/10%10))+string(rune('0'+i%10)))
		many.Values = append(many.Values, int64(i*1000))
	}
	values := []any{
		nil, true, false, int64(1), int64(-200), int64(70000), int64(1 << 40), 1.5, float32(2.5), "", "short", strings.Repeat("long ", 100),
		[]byte{1, 2}, Date(-3), Timestamp(1 << 50), TimestampNTZ(-5), Decimal{big.NewInt(-150), 2}, Decimal{big.NewInt(1 << 40), 3}, Decimal{huge, 5},
		[]any{}, []any{int64(1), nil, []any{"x"}}, Object{Names: []string{"a", "b"}, Values: []any{int64(1), Object{Names: []string{"a"}, Values: []any{nil}}}},
	}
	for _, v := range values {
		value, metadata, err := Build(v)
		if err != nil {
			t.Fatal(err)
		}
		back, err := Read(string(value), string(metadata))
		if err != nil || !reflect.DeepEqual(back, v) {
			t.Errorf("%v came back as %v, %v", v, back, err)
		}
	}
	value, metadata, err := Build(many)
	if err != nil {
		t.Fatal(err)
	}
	back, err := Read(string(value), string(metadata))
	if err != nil || len(back.(Object).Names) != 300 {
		t.Errorf("%v, %v", back, err)
	}
}

// The bytes were read off a real Spark 4.2.
func TestBytes(t *testing.T) {
	value, metadata, err := Build(int64(1))
	if err != nil || string(value) != "\x0c\x01" || string(metadata) != "\x01\x00\x00" {
		t.Errorf("%x %x %v", value, metadata, err)
	}
}

func TestMalformed(t *testing.T) {
	value, metadata, err := Build(Object{Names: []string{"a"}, Values: []any{[]any{"text", int64(5)}}})
	if err != nil {
		t.Fatal(err)
	}
	for cut := range value {
		// a cut value may still be whole, but must never crash
		_, _ = Read(string(value[:cut]), string(metadata))
	}
	for _, bad := range [][2]string{{"", "\x01\x00\x00"}, {"\x00", ""}, {"\xff", "\x01\x00\x00"}, {"\x02\x01\x05\x00\x01\x00", "\x01\x00\x00"}} {
		if _, err := Read(bad[0], bad[1]); err == nil {
			t.Errorf("%x was accepted", bad)
		}
	}
	if _, _, err := Build(Object{Names: []string{"a", "a"}, Values: []any{nil, nil}}); err == nil {
		t.Error("a duplicate key was accepted")
	}
}
