package generator

import (
	"testing"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

func TestDecodeRaised(t *testing.T) {
	source := &sparkerr.Source{Text: "select 1 + a"}
	origins := []sparkerr.Origin{{SQL: source, Start: 7, Stop: 7, Line: 1, Pos: 7}, {SQL: source, Start: 7, Stop: 11, Line: 1, Pos: 7}}
	for _, test := range []struct {
		text, condition, param, value, fragment string
		failing                                 map[string]int
	}{
		{`Invalid Input Error: [CAST_INVALID_INPUT] {"@origin":1,"expression":"'a\"b'","targetType":"\"INT\""}`, "CAST_INVALID_INPUT", "expression", `'a"b'`, "1 + a", nil},
		{`[DIVIDE_BY_ZERO] {}`, "DIVIDE_BY_ZERO", "", "", "", nil},
		{"Out of Range Error: Overflow in addition of INT32 (1 + 2147483647)!", "ARITHMETIC_OVERFLOW", "alternative",
			" Use 'try_add' to tolerate overflow and return NULL instead.", "1 + a", map[string]int{"ARITHMETIC_OVERFLOW": 1}},
		{"Out of Range Error: Overflow in multiplication of INT8 (127 * 2)!", "BINARY_ARITHMETIC_OVERFLOW", "value1", "127S", "1", map[string]int{"BINARY_ARITHMETIC_OVERFLOW": 0}},
		{"Out of Range Error: Overflow in addition of INT64 (1 + 2)!", "INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION", "functionName", "`try_add`", "1",
			map[string]int{"INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION": 0}},
		{"Out of Range Error: Overflow in addition of DECIMAL(38) (99.5 + 0.55);", "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION", "value", "100.05", "", nil},
		{"Conversion Error: Type INT128 with value 9223372036854775808 can't be cast because the value is out of range for the destination type INT64", "ARITHMETIC_OVERFLOW", "", "", "", nil},
		{"Invalid Input Error: More than one row returned by a subquery used as an expression", "SCALAR_SUBQUERY_TOO_MANY_ROWS", "", "", "", nil},
	} {
		e := DecodeRaised(test.text, origins, test.failing)
		if e == nil || e.Condition != test.condition || e.Params[test.param] != test.value {
			t.Errorf("%s: got %v", test.text, e)
			continue
		}
		fragment := ""
		if len(e.Contexts) > 0 {
			fragment = e.Contexts[0].Fragment
		}
		if fragment != test.fragment {
			t.Errorf("%s: context %q, want %q", test.text, fragment, test.fragment)
		}
	}
	for _, text := range []string{"Invalid Input Error: [X] not json", "IO Error: disk", ""} {
		if e := DecodeRaised(text, nil, nil); e != nil {
			t.Errorf("%s: got %v", text, e)
		}
	}
}
