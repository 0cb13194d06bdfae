package javaregex

import (
	"fmt"
	"strings"
	"testing"
)

// matches prints all matches with their groups: "text@start(group,group)".
func matches(t *testing.T, p *Pattern, s string) string {
	t.Helper()
	var out []string
	err := p.Each(s, func(m []int) bool {
		text := fmt.Sprintf("%s@%d", s[m[0]:m[1]], m[0])
		for g := 1; g <= p.Groups; g++ {
			if m[2*g] < 0 {
				text += ",-"
			} else {
				text += "," + s[m[2*g]:m[2*g+1]]
			}
		}
		out = append(out, text)
		return true
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(out, " ")
}

func TestMatches(t *testing.T) {
	tests := [][3]string{
		{`a*`, "baac", "@0 aa@1 @3 @4"},
		{`^`, "ab", "@0"},
		{`\b`, "ab cd", "@0 @2 @3 @5"},
		{`(\d+)-(\w+)`, "1-a 22-bb", "1-a@0,1,a 22-bb@4,22,bb"},
		{`(a)|(b)`, "ab", "a@0,a,- b@1,-,b"},
		{`(?<y>\d{4})`, "in 2024", "2024@3,2024"},
		{`(\w)\1`, "aabbcd", "aa@0,a bb@2,b"},
		{`(?=b)`, "ab", "@1"},
		{`(?<=a)b`, "abb", "b@1"},
		{`a++b`, "aab", "aab@0"},
		{`a++ab`, "aab", ""},
		{`[a-z&&[^bc]]+`, "abcd", "a@0 d@3"},
		{`[a-c[x-z]]+`, "abxz", "abxz@0"},
		{`[^\s]+`, "a b", "a@0 b@2"},
		{`[\]\-x]+`, "x-]", "x-]@0"},
		{`\Qa.b\E+`, "a.bbb", "a.bbb@0"},
		{`(?i)aBc`, "ABC", "ABC@0"},
		{`(?i)[a-c]+`, "ABC", "ABC@0"},
		{`.`, "\r", ""},
		{`(?s).`, "\r", "\r@0"},
		{`b$`, "b\n", "b@0"},
		{`b\z`, "b\n", ""},
		{`(?m)^\w$`, "a\nb\r\nc", "a@0 b@2 c@5"},
		{`(?m)^`, "a\n", "@0"},
		{`\p{L}+`, "añ1", "añ@0"},
		{`\p{Lower}+`, "añ", "a@0"},
		{`\p{IsAlphabetic}+`, "añ1", "añ@0"},
		{`\u0041\x42\x{43}`, "ABC", "ABC@0"},
		{`é.`, "aéx", "éx@1"},
		{`\h+`, "a \t b", " \t @1"},
		{`x{2,3}`, "xxxxx", "xxx@0 xx@3"},
		{`x{2,3}?`, "xxxxx", "xx@0 xx@2"},
		{`}]`, "}]", "}]@0"},
		{`(?x) a b # c`, "ab", "ab@0"},
		{``, "ab", "@0 @1 @2"},
		{`a-b#&`, "a-b#&", "a-b#&@0"},
		{`\bé`, "é", "é@0"},
		{`(?:a|b)*+c`, "abac", "abac@0"},
		{`[[:alpha:]]`, "a:", "a@0 :@1"},
	}
	for _, tt := range tests {
		p, err := Compile(tt[0])
		if err != nil {
			t.Errorf("%s: %v", tt[0], err)
			continue
		}
		if got := matches(t, p, tt[1]); got != tt[2] {
			t.Errorf("%s in %q: %s, want %s", tt[0], tt[1], got, tt[2])
		}
		if found, _ := p.Matches(tt[1]); found != (tt[2] != "") {
			t.Errorf("%s in %q: found %v", tt[0], tt[1], found)
		}
	}
}

func TestEnginesAgree(t *testing.T) {
	patterns := []string{`a*`, `(a|b)+c?`, `[^,]*,?`, `\w+\s*`, `(\d+)(\.\d+)?`, `^\s*|\s*$`, `x|`, `.b`, `(?i)q[a-z]*`, `\bfoo\b`, `$`}
	texts := []string{"", "abc", "aab,, b", "12.5 foo 7", " foo bar ", "xxQabq", "a b\tfoo"}
	for _, pattern := range patterns {
		fast, err := Compile(pattern)
		if err != nil {
			t.Fatal(err)
		}
		slow, err := Compile(pattern)
		if err != nil {
			t.Fatal(err)
		}
		slow.linear = nil
		for _, s := range texts {
			if a, b := matches(t, fast, s), matches(t, slow, s); a != b {
				t.Errorf("%s in %q: %q and %q", pattern, s, a, b)
			}
		}
	}
}

func TestRefused(t *testing.T) {
	for _, pattern := range []string{`(`, `)`, `[`, `*a`, `a**`, `a{`, `{1}`, `\`, `\y`, `(?<a`, `(?z)`, `[b-a]`, `\p{Nope}`, `a{2,1}`, `\k<x>`, strings.Repeat("(", 5000)} {
		if _, err := Compile(pattern); err == nil {
			t.Errorf("%.20s was accepted", pattern)
		}
	}
}

func TestReplaceAndSplit(t *testing.T) {
	replace := [][4]string{
		{`(\d+)`, "a1b22", "[$1]", "a[1]b[22]"},
		{`x*`, "abc", "-", "-a-b-c-"},
		{`(?<n>b)`, "abc", `${n}${n}\$`, "abb$c"},
		{`(a)`, "a", "$12", "a2"},
	}
	for _, tt := range replace {
		p, err := Compile(tt[0])
		if err != nil {
			t.Fatal(err)
		}
		r, err := p.CompileReplacement(tt[2])
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := p.ReplaceAll(nil, tt[1], r); string(got) != tt[3] {
			t.Errorf("%v: %s", tt, got)
		}
	}
	split := []struct {
		pattern, s string
		limit      int
		want       string
	}{
		{",", "a,b,,", -1, "a|b||"}, {",", "a,b,c", 2, "a|b,c"}, {",", "", -1, ""}, {"(?=b)", "abb", -1, "a|b|b"},
		{"x*", "abc", -1, "a|b|c|"}, {",", "a", 1, "a"}, {"", "abc", 2, "a|bc"},
	}
	for _, tt := range split {
		p, err := Compile(tt.pattern)
		if err != nil {
			t.Fatal(err)
		}
		var parts []string
		if err := p.Split(tt.s, tt.limit, func(s string) { parts = append(parts, s) }); err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(parts, "|"); got != tt.want {
			t.Errorf("%v: %s", tt, got)
		}
	}
	p, _ := Compile("(a)")
	for _, s := range []string{"$2", "$x", `\`, "${n}", "${"} {
		if _, err := p.CompileReplacement(s); err == nil {
			t.Errorf("replacement %s was accepted", s)
		}
	}
}
