package ducksql

import (
	"strings"
	"testing"
)

func tmpl(text string, args ...Expr) Expr { return &Template{Body: MustTemplate(text), Args: args} }

func TestPrecedence(t *testing.T) {
	a, b, c := Column("c1"), Column("c2"), Column("c3")
	add := func(l, r Expr) Expr { return Op(PrecAdd, "+", l, r) }
	mul := func(l, r Expr) Expr { return Op(PrecMultiply, "*", l, r) }
	eq := func(l, r Expr) Expr { return Op(PrecComparison, "=", l, r) }
	not := func(e Expr) Expr { return &Unary{Op: "NOT", Prec: PrecNot, Operand: e} }
	neg := func(e Expr) Expr { return &Unary{Op: "-", Prec: PrecUnary, Operand: e} }
	for _, test := range []struct {
		e    Expr
		want string
	}{
		{mul(add(a, b), c), "(c1 + c2) * c3"},
		{add(a, mul(b, c)), "c1 + c2 * c3"},
		{add(add(a, b), c), "c1 + c2 + c3"},
		{add(a, add(b, c)), "c1 + (c2 + c3)"},
		{eq(eq(a, b), c), "(c1 = c2) = c3"},
		{And(Or(a, b), c), "(c1 OR c2) AND c3"},
		{Or(And(a, b), c), "c1 AND c2 OR c3"},
		{not(And(a, b)), "NOT (c1 AND c2)"},
		{And(not(a), b), "NOT c1 AND c2"},
		{&IsNull{Value: eq(a, b)}, "c1 = c2 IS NULL"},
		{eq(&IsNull{Value: a, Not: true}, b), "(c1 IS NOT NULL) = c2"},
		{neg(neg(a)), "-(-c1)"},
		{neg(Number{"-5"}), "-(-5)"},
		{Op(PrecAdd, "-", a, Number{"-5"}), "c1 - -5"},
		{tmpl("$1 + $2", mul(a, b), c), "(c1 * c2) + c3"},
		{mul(tmpl("$1 + $2", a, b), c), "(c1 + c2) * c3"},
		{tmpl("$1:add + $2", mul(a, b), c), "c1 * c2 + c3"},
		{tmpl("f($1, $2)", add(a, b), &Lambda{[]string{"x"}, a}), `f(c1 + c2, lambda "x": c1)`},
		{tmpl("CASE WHEN $1 IS NULL THEN $2 ELSE $1 END", add(a, b), Or(a, b)),
			"CASE WHEN (c1 + c2) IS NULL THEN c1 OR c2 ELSE c1 + c2 END"},
		{tmpl("$1::BIGINT", neg(a)), "(-c1)::BIGINT"},
		{mul(tmpl("CASE $1 WHEN 1 THEN 2 + 3 END", a), b), "CASE c1 WHEN 1 THEN 2 + 3 END * c2"},
		{tmpl("regexp_matches($1, 'x$1$')", a), "regexp_matches(c1, 'x$1$')"},
		{tmpl("concat($*)", a, add(a, b)), "concat(c1, c1 + c2)"},
		{&In{Value: add(a, b), List: []Expr{c}, Not: true}, "c1 + c2 NOT IN (c3)"},
		{&Distinctness{Left: a, Right: eq(b, c), Not: true}, "c1 IS NOT DISTINCT FROM c2 = c3"},
		{&Index{Base: add(a, b), At: c}, "(c1 + c2)[c3]"},
		{Column("Na\"me"), `"Na""me"`},
		{String{"a\x00'b"}, `concat('a', chr(0), '''b')`},
		{String{"\xff"}, "'\uFFFD'"},
		{Bytes{[]byte{0, 'a', '\''}}, `CAST('\x00a\x27' AS BLOB)`},
	} {
		got, err := PrintExpr(test.e)
		if err != nil || got != test.want {
			t.Errorf("got %s (%v), want %s", got, err, test.want)
		}
	}
}

func TestTemplatePrecedence(t *testing.T) {
	for text, want := range map[string]Precedence{
		"$1": PrecAtom, "f($1 + 1)": PrecAtom, "$1 AND $2": PrecAnd, "NOT $1": PrecNot, "$1 IS NULL": PrecIs,
		"$1 || '+'": PrecOther, "$1[1]": PrecPostfix, "x.y": PrecPostfix, "CAST($1 AS INT)": PrecAtom,
		"CASE WHEN a OR b THEN 1 END": PrecAtom, "$1 // 2": PrecMultiply, "lambda x: x": PrecLambda, "$1 NOT IN (2)": PrecNot,
	} {
		if got := MustTemplate(text).Prec; got != want {
			t.Errorf("%s: got %d, want %d", text, got, want)
		}
	}
	for _, bad := range []string{"f($1", "$0", "'x", "a -- b", "a; b", "f)("} {
		if _, err := ParseTemplate(bad); err == nil {
			t.Errorf("%s: no error", bad)
		}
	}
}

func TestLimitsAndMistakes(t *testing.T) {
	var deep Expr = Column("c1")
	for range MaxDepth + 1 {
		deep = &Unary{Op: "-", Prec: PrecUnary, Operand: deep}
	}
	if _, err := PrintExpr(deep); err != ErrTooDeep {
		t.Errorf("deep tree: %v", err)
	}
	terms := make([]Expr, 20000)
	for i := range terms {
		terms[i] = Column("c1")
	}
	if _, err := PrintExpr(And(terms...)); err != nil {
		t.Errorf("long chain: %v", err)
	}
	for _, e := range []Expr{Number{"1; drop"}, Func("f(x"), nil} {
		if _, err := PrintExpr(e); err == nil {
			t.Errorf("%v: no error", e)
		}
	}
}

func TestBindHandles(t *testing.T) {
	q := &Select{Items: []SelectItem{{Expr: String{"$1 '"}}, {Expr: Column(`$2"`)}, {Expr: Parameter{2}}, {Expr: Parameter{1}}}}
	sql, err := Print(q)
	if err != nil {
		t.Fatal(err)
	}
	got, err := BindHandles(sql, []int64{7, 8})
	if want := `SELECT '$1 ''', "$2""", 8, 7`; err != nil || got != want {
		t.Errorf("got %s (%v), want %s", got, err, want)
	}
	if _, err := BindHandles("SELECT $3", []int64{1}); err == nil {
		t.Error("unknown parameter: no error")
	}
}

func TestQuery(t *testing.T) {
	limit := int64(5)
	one := &Select{Items: []SelectItem{{Number{"1"}, "c1"}}}
	q := &Select{
		With:  &With{CTEs: []CTE{{Name: "t1", Query: one}}},
		Items: []SelectItem{{Column("c1"), "c1"}, {Func("sum", Column("c2")), "c4"}},
		From: &Join{Type: "LEFT", Left: &Table{Parts: []string{"t1"}},
			Right: &FromQuery{Query: &SetOperation{Op: "UNION", All: true, Left: one, Right: q0(one)}, Alias: "t2"}, On: Bool{true}},
		GroupBy: &GroupBy{Keys: []Expr{Column("c1")}}, OrderBy: []Order{{Expr: Column("c1"), NullsFirst: true}}, Limit: &limit, Offset: 2,
	}
	want := "WITH t1 AS (SELECT 1 AS c1) SELECT c1, sum(c2) AS c4 FROM t1 LEFT JOIN (SELECT 1 AS c1 UNION ALL (SELECT 1 AS c1 LIMIT 5)) AS t2 ON TRUE" +
		" GROUP BY c1 ORDER BY c1 NULLS FIRST LIMIT 5 OFFSET 2"
	if got, err := Print(q); err != nil || got != want {
		t.Errorf("got  %s (%v)\nwant %s", got, err, want)
	}
}

func q0(s *Select) *Select {
	limit := int64(5)
	c := *s
	c.Limit = &limit
	return &c
}

// FuzzQuoting checks that text from outside cannot leave its quotes.
func FuzzQuoting(f *testing.F) {
	for _, s := range []string{"", "a", "'", "\"", "\x00", "\xff", "--", "a'; drop table x; --", "$1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var b strings.Builder
		writeIdent(&b, s)
		if got := b.String(); !isGenerated(got) && quotedLength(got, '"') != len(got) {
			t.Errorf("identifier %q leaves its quotes", got)
		}
		text, err := PrintExpr(&Call{Name: "f", Args: []Expr{String{s}, Bytes{[]byte(s)}}})
		if err != nil {
			t.Fatal(err)
		}
		tokens, err := scanTemplate(strings.ReplaceAll(text, "chr(0)", "x"))
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		for _, token := range tokens {
			if token.kind == holeToken || strings.ContainsAny(token.text, "\x00") {
				t.Errorf("%q leaves its quotes", text)
			}
		}
	})
}
