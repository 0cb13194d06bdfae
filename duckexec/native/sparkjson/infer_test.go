package sparkjson

import (
	"testing"

	"github.com/sparkduck/sparkduck/translate/types"
)

// TestInference: the expectations were read off a real Spark 4.2.
func TestInference(t *testing.T) {
	tests := []struct {
		text string
		set  func(o *Inference)
		want string
	}{
		{`{"b":1,"a":1.5,"A":99999999999999999999,"c":"x","d":null}`, nil, "STRUCT<A: DECIMAL(20,0), a: DOUBLE, b: BIGINT, c: STRING, d: STRING>"},
		{`{"a":1,"a":"x"}`, nil, "STRUCT<a: BIGINT, a: STRING>"},
		{`{"":1,"b":2}`, nil, "STRUCT<b: BIGINT>"},
		{`{"b":[{}]}`, nil, "STRUCT<>"},
		{`[{}]`, nil, "ARRAY<STRUCT<>>"},
		{`["",1]`, nil, "ARRAY<BIGINT>"},
		{`[{"A":1},{"a":2.5}]`, nil, "ARRAY<STRUCT<A: DOUBLE>>"},
		{`{"\ue000":1,"\ud800\udc00":2}`, nil, "STRUCT<`\U00010000`: BIGINT, `\ue000`: BIGINT>"},
		{`[1.25,"1,234.5",1e-3,100]`, func(o *Inference) { o.PrefersDecimal = true }, "ARRAY<DECIMAL(23,3)>"},
		{`[1,true]`, func(o *Inference) { o.PrimitivesAsString = true }, "ARRAY<STRING>"},
		{`{"a":null,"b":1}`, func(o *Inference) { o.DropAllNull = true }, "STRUCT<b: BIGINT>"},
	}
	for _, tt := range tests {
		o := Inference{Rules: types.NewInferred(false, types.String)}
		if tt.set != nil {
			tt.set(&o)
		}
		node, err := Parse(tt.text, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := o.FinalValue(o.TypeOf(node)).SQL(); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.text, got, tt.want)
		}
	}
}
