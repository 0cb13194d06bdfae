package sparkcsv

import (
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/types"
)

// The expectations were read off a real Spark 4.2.
func TestSplit(t *testing.T) {
	o := Defaults(true)
	tests := []struct {
		text string
		want []Cell
	}{
		{`1,x`, []Cell{{"1", false}, {"x", false}}},
		{`5,"a,b"`, []Cell{{"5", false}, {"a,b", true}}},
		{`5,"a""b"`, []Cell{{"5", false}, {`"a""b"`, false}}},
		{`5,"a\"b"`, []Cell{{"5", false}, {`a"b`, true}}},
		{`5,""`, []Cell{{"5", false}, {"", true}}},
		{`5,a"b`, []Cell{{"5", false}, {`a"b`, false}}},
		{` 5 , z `, []Cell{{" 5 ", false}, {" z ", false}}},
		{`,`, []Cell{{"", false}, {"", false}}},
		{``, nil},
	}
	for _, tt := range tests {
		if got := Split(tt.text, o); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%q: got %v, want %v", tt.text, got, tt.want)
		}
	}
}

func TestAppendCell(t *testing.T) {
	tests := []struct{ text, want string }{
		{"a,b", `"a,b"`}, {`c"d`, `"c\"d"`}, {" e ", "e"}, {"p\nq", "\"p\nq\""}, {"x", "x"}, {`a\b`, `a\b`},
	}
	for _, tt := range tests {
		if got := string(AppendCell(nil, tt.text, Defaults(false))); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestWiden(t *testing.T) {
	o := Inference{Rules: types.NewInferred(false, types.String), IsSpecial: func(s string) bool { return s == "nan" },
		IsDate: func(s string) bool { return s == "day" },
		TimeOf: func(s string) types.DataType {
			if s == "instant" || s == "day" {
				return types.Timestamp
			}
			return nil
		}}
	join := func(texts string) string {
		var have types.DataType = types.Null
		for text := range strings.FieldsSeq(texts) {
			have = o.Widen(have, text)
		}
		return have.SimpleString()
	}
	for texts, want := range map[string]string{"1": "int", "-99999999999": "bigint", "12345678901234567890": "decimal(20,0)", "1.5": "double", "1e5": "double",
		"0x10p3": "double", "nan": "double", "true": "boolean", "x": "string", "day": "date", "instant": "timestamp", "1 day": "string",
		"1 2.5": "double", "99999999999 1": "bigint", "1 12345678901234567890": "decimal(20,0)", "99999999999999999999 1": "decimal(20,0)",
		"day instant": "string", "instant day": "timestamp", "true 1": "string"} {
		if got := join(texts); got != want {
			t.Errorf("%q: got %s, want %s", texts, got, want)
		}
	}
	o.DatesAreTimestamps = true
	if got := join("day instant"); got != "timestamp" {
		t.Errorf("dates and timestamps: got %s", got)
	}
}

func TestParseDouble(t *testing.T) {
	for text, want := range map[string]float64{"1": 1, "+1.5": 1.5, "-.5e1": -5, " 2. ": 2, "3d": 3, "4.5F": 4.5, "1e400": math.Inf(1), "-Infinity": math.Inf(-1),
		"0x1.8p1": 3, "0X1P2d": 4} {
		if got, ok := ParseDouble(text, 64); !ok || got != want {
			t.Errorf("%q: got %v, %v", text, got, ok)
		}
	}
	if got, ok := ParseDouble("NaN", 64); !ok || got == got {
		t.Errorf("NaN: got %v, %v", got, ok)
	}
	for _, text := range []string{"", ".", "1e", "--1", "inf", "nan", "infinity", "0x10", "1_000", "1,5", "e5", "\u0661"} {
		if got, ok := ParseDouble(text, 64); ok {
			t.Errorf("%q: got %v", text, got)
		}
	}
}
