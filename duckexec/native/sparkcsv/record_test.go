package sparkcsv

import (
	"reflect"
	"testing"
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

func TestInfer(t *testing.T) {
	no := func(string) bool { return false }
	o := Inference{IsNull: func(s string) bool { return s == "" }, IsDate: no, IsTimestamp: no, Special: func(s string) bool { return s == "NaN" }}
	for text, want := range map[string]string{"1": "INT", "99999999999": "BIGINT", "12345678901234567890": "DECIMAL(20,0)", "1.5": "DOUBLE", "1e5": "DOUBLE",
		"NaN": "DOUBLE", "true": "BOOLEAN", "x": "STRING", "": "STRING"} {
		if got := o.Infer(text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}
