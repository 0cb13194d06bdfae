package generator

import (
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/types"
)

func castTo(e analyzed.Expr, t types.DataType, mode analyzed.CastMode) analyzed.Expr {
	return &analyzed.Cast{Typed: analyzed.Typed{DataType: t, Null: true}, Input: e, Mode: mode}
}

func TestHoist(t *testing.T) {
	text := col(11, types.String)
	long := call("upper", types.String, call("concat", types.String, ref(text), lit("-", types.String), ref(text), lit("+", types.String), ref(text), ref(text)))
	random := call("rand", types.Double, num(1))
	sub := &analyzed.Subquery{Typed: analyzed.Typed{DataType: types.Boolean}, Kind: analyzed.Exists, Plan: filter(rangeOf(c, 2), equal(ref(c), outerRef(a)))}
	upTo5 := types.DecimalType{Precision: 5, Scale: 2}
	branch := &analyzed.Case{Typed: analyzed.Typed{DataType: types.Long, Null: true}, Whens: []analyzed.When{{Condition: lit(true, types.Boolean), Result: castTo(long, types.Long, analyzed.Try)}}}
	for name, test := range map[string]struct {
		plan  analyzed.Plan
		parts []string
	}{
		"a cast of a long operand": {project(local("k", text), item(b, castTo(long, types.Long, analyzed.Try))), []string{"SELECT TRY_CAST(nullif(regexp_extract(h1,", " AS h1 FROM sparkduck_scan($1)"}},
		"not out of a branch":      {project(local("k", text), item(b, branch)), []string{"SELECT CASE WHEN TRUE THEN list_transform([", "lambda b1: TRY_CAST(nullif(regexp_extract(b1,", "[1] END AS c2 FROM sparkduck_scan($1)"}},
		"a long argument of an aggregate": {&analyzed.Aggregate{Input: rangeOf(a, 5), Aggregates: []analyzed.Item{item(b, call("max", types.Long, plus(plus(ref(a), ref(a)), plus(ref(a), num(1)))))}},
			[]string{"SELECT max(h1) AS c2 FROM (SELECT c1, ", " AS h1 FROM range(5)"}},
		"a subquery in the condition of an outer join": {&analyzed.Join{Left: rangeOf(a, 3), Right: rangeOf(b, 5), Type: analyzed.Left, Condition: call("and", types.Boolean, equal(ref(a), ref(b)), sub), Columns: []analyzed.Column{a, b}},
			[]string{"FROM (SELECT c1, EXISTS (SELECT 1 AS c0 FROM range(2) AS t3(c3) WHERE c3 = c1) AS h1 FROM range(3) AS t1(c1)) AS t4 LEFT JOIN range(5) AS t2(c2) ON c1 = c2 AND h1"}},
		"a constant": {project(rangeOf(a, 1), item(col(2, upTo5), castTo(lit(int64(1), types.Int), upTo5, analyzed.ANSI))), []string{"SELECT CAST('1.00' AS DECIMAL(5,2)) AS c2 FROM range(1)"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := sqlOf(t, test.plan)
			for _, part := range test.parts {
				if !strings.Contains(got, part) {
					t.Errorf("%s\nhas no %s", got, part)
				}
			}
		})
	}
	if !profileOf(random).volatile {
		t.Error("rand() is not volatile")
	}
}

func TestFoldedValue(t *testing.T) {
	decimal := func(p, s int) types.DataType { return types.DecimalType{Precision: p, Scale: s} }
	for _, test := range []struct {
		value    any
		from, to types.DataType
		want     any
		ok       bool
	}{
		{int64(5), types.Int, types.Long, int64(5), true},
		{int64(300), types.Int, types.Byte, nil, false},
		{int64(12), types.Int, decimal(4, 2), parsed.Decimal("12.00"), true},
		{int64(123), types.Int, decimal(4, 2), nil, false},
		{parsed.Decimal("1.50"), decimal(3, 2), decimal(3, 1), parsed.Decimal("1.5"), true},
		{parsed.Decimal("1.55"), decimal(3, 2), decimal(3, 1), nil, false},
		{parsed.Decimal("-0.5"), decimal(2, 1), types.Double, -0.5, true},
		{int64(7), types.Int, types.String, "7", true},
		{int64(7), types.Date, types.String, nil, false},
		{nil, types.Int, types.String, nil, true},
		{"7", types.String, types.Int, nil, false},
	} {
		got, ok := foldedValue(test.value, test.from, test.to)
		if ok != test.ok || ok && got != test.want {
			t.Errorf("%v to %s: got %v, %v", test.value, test.to.SimpleString(), got, ok)
		}
	}
}
