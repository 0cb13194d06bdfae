package types

import "testing"

func TestInferred(t *testing.T) {
	insensitive := NewInferred(false, String)
	tests := []struct{ a, b, want string }{
		{"int", "bigint", "bigint"},
		{"bigint", "float", "float"},
		{"bigint", "double", "double"},
		{"bigint", "decimal(2,1)", "decimal(21,1)"},
		{"bigint", "decimal(25,2)", "decimal(25,2)"},
		{"decimal(38,0)", "decimal(2,1)", "double"},
		{"decimal(2,1)", "double", "double"},
		{"decimal(2,1)", "float", "double"},
		{"boolean", "bigint", "string"},
		{"void", "boolean", "boolean"},
		{"timestamp", "timestamp_ntz", "timestamp"},
		{"array<void>", "array<bigint>", "array<bigint>"},
		{"array<boolean>", "array<bigint>", "array<string>"},
		{"struct<a:bigint>", "struct<b:double>", "struct<a:bigint,b:double>"},
		{"struct<a:bigint,c:int>", "struct<a:boolean,b:double>", "struct<a:string,b:double,c:int>"},
		{"struct<A:bigint>", "struct<a:double>", "struct<A:double>"},
		{"struct<A:bigint>", "struct<a:decimal(2,1)>", "struct<A:bigint,a:decimal(2,1)>"},
	}
	parse := func(text string) DataType {
		parsed, err := ParseType(text, ParseOptions{})
		if err != nil {
			t.Fatal(err)
		}
		return parsed
	}
	for _, tt := range tests {
		if got := insensitive.Common(parse(tt.a), parse(tt.b)).SimpleString(); got != tt.want {
			t.Errorf("%s and %s: got %s, want %s", tt.a, tt.b, got, tt.want)
		}
	}
	sensitive := NewInferred(true, String)
	if got := sensitive.Common(parse("struct<A:bigint>"), parse("struct<a:double>")).SimpleString(); got != "struct<A:bigint,a:double>" {
		t.Error("case-sensitive:", got)
	}
}

func TestCompareNames(t *testing.T) {
	ordered := []string{"", "A", "Z", "a", "ab", "a\U00010000", "é", "\U00010000", "\U0010FFFF", "\uE000", "\uFFFD"}
	for i, a := range ordered {
		for j, b := range ordered {
			if got := CompareNames(a, b); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("%q and %q: %d", a, b, got)
			}
		}
	}
}
