package function

import (
	"fmt"
	"math/big"
	"sort"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// plainLowerer prints columns by name and literals by value; the second place that can fail gets the guarded form.
type plainLowerer struct {
	failing map[string]bool
	bound   int
}

func (*plainLowerer) Conf() conf.Conf { return conf.Conf{} }
func (l *plainLowerer) Lower(e analyzed.Expr) (ducksql.Expr, error) {
	switch e := e.(type) {
	case *analyzed.ColumnRef:
		return ducksql.Column("c" + fmt.Sprint(e.ID)), nil
	case *analyzed.Literal:
		return ducksql.Number{Text: fmt.Sprint(e.Value)}, nil
	case *analyzed.Cast:
		return l.Lower(e.Input)
	case *analyzed.Call:
		return Lower(e, l)
	}
	return nil, fmt.Errorf("no %T here", e)
}

func (*plainLowerer) CastTo(e ducksql.Expr, _, _ types.DataType, _ analyzed.CastMode, _ sparkerr.Origin) (ducksql.Expr, error) {
	return e, nil
}
func (*plainLowerer) DuckType(t types.DataType) (ducksql.Type, error) {
	switch t := t.(type) {
	case types.DecimalType:
		return decimalSQL(t), nil
	case types.IntType:
		return ducksql.Integer, nil
	case types.LongType:
		return ducksql.BigInt, nil
	}
	return ducksql.Double, nil
}

func (*plainLowerer) Raise(condition string, _ sparkerr.Origin, params map[string]ducksql.Expr) ducksql.Expr {
	names := []string{condition}
	for name := range params {
		names = append(names, name)
	}
	sort.Strings(names[1:])
	return ducksql.Func("raise", ducksql.String{Value: strings.Join(names, " ")})
}

func (l *plainLowerer) Place() int { return 1 }

func (l *plainLowerer) MayFail(condition string, _ sparkerr.Origin) bool {
	known := l.failing[condition]
	l.failing[condition] = true
	return known
}

func (*plainLowerer) Native(kernel string, result types.DataType, args ...ducksql.Expr) (ducksql.Expr, error) {
	return ducksql.Func(kernel, args...), nil
}

func (l *plainLowerer) Bind(e ducksql.Expr, _ analyzed.Expr) (ducksql.Expr, func(ducksql.Expr) ducksql.Expr) {
	switch e.(type) {
	case ducksql.Ident, ducksql.Number:
		return e, func(e ducksql.Expr) ducksql.Expr { return e }
	}
	l.bound++
	return ducksql.Column("b" + fmt.Sprint(l.bound)), func(body ducksql.Expr) ducksql.Expr { return ducksql.Func("bound", e, body) }
}

func lowered(t *testing.T, over Over, name string, args ...analyzed.Expr) string {
	t.Helper()
	e, err := Bind(&Binding{Name: name, Args: args})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	l := &plainLowerer{failing: map[string]bool{}}
	var sql ducksql.Expr
	if over == nil {
		sql, err = l.Lower(e)
	} else {
		sql, err = LowerOver(e.(*analyzed.Call), l, over)
	}
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	text, err := ducksql.PrintExpr(sql)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return text
}

func TestLower(t *testing.T) {
	plus, err := Bind(&Binding{Name: "+", Args: []analyzed.Expr{intColumn, intLit(1)}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		args []analyzed.Expr
		want string
	}{
		{"+", []analyzed.Expr{intColumn, intLit(1)}, "c1 + 1"},
		{"*", []analyzed.Expr{plus, intLit(2)}, "bound(c1 + 1, CASE WHEN b1 < -1073741824 OR b1 > 1073741823 THEN raise('ARITHMETIC_OVERFLOW alternative config message') ELSE b1 * 2 END)"},
		{"+", []analyzed.Expr{plus, intLit(2)}, "bound(c1 + 1, CASE WHEN b1 > 2147483645 THEN raise('ARITHMETIC_OVERFLOW alternative config message') ELSE b1 + 2 END)"},
		{"-", []analyzed.Expr{plus, intColumn},
			"bound(c1 + 1, CASE WHEN (CAST(b1 AS BIGINT) - c1) NOT BETWEEN (-2147483648) AND 2147483647 THEN raise('ARITHMETIC_OVERFLOW alternative config message') ELSE b1 - c1 END)"},
		{"%", []analyzed.Expr{intColumn, intLit(2)}, "c1 % 2"},
		{"/", []analyzed.Expr{doubleColumn, doubleColumn}, "CASE WHEN c1 = 0 THEN raise('DIVIDE_BY_ZERO config') ELSE c1 / c1 END"},
		{"*", []analyzed.Expr{decColumn, decColumn}, "spark_decimal_multiply(c1, c1)"},
		{"+", []analyzed.Expr{decColumn, decColumn}, "c1 + c1"},
		{"array_position", []analyzed.Expr{listColumn, plus},
			"CAST(bound(c1 + 1, CASE WHEN c1 IS NOT NULL AND b1 IS NOT NULL THEN coalesce(list_position(c1, b1), 0) END) AS BIGINT)"},
		{"sum", []analyzed.Expr{intColumn}, "CAST(sum(c1) AS BIGINT)"},
		{"nvl2", []analyzed.Expr{intColumn, intLit(1), intLit(2)}, "CASE WHEN c1 IS NOT NULL THEN 1 ELSE 2 END"},
	} {
		if got := lowered(t, nil, c.name, c.args...); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// Every aggregate call of a template gets its own OVER.
func TestLowerOver(t *testing.T) {
	over := func(f *ducksql.Call, _ bool) ducksql.Expr { return &ducksql.Over{Function: f} }
	want := "CASE WHEN bool_or(NOT isfinite(c1)) OVER () THEN CAST('NaN' AS DOUBLE) ELSE var_pop(c1) FILTER (WHERE isfinite(c1)) OVER () END"
	if got := lowered(t, over, "var_pop", doubleColumn); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// The bounds beside a constant are exact: the operation fits inside and not one beyond.
func TestSafeRange(t *testing.T) {
	w := widthOf(types.Byte)
	apply := map[string]func(a, b int64) int64{
		"+": func(a, b int64) int64 { return a + b }, "-": func(a, b int64) int64 { return a - b }, "*": func(a, b int64) int64 { return a * b }}
	for symbol, f := range apply {
		for k := int64(-128); k <= 127; k++ {
			for _, first := range []bool{true, false} {
				least, most := arithmeticOp{symbol: symbol}.safeRange(big.NewInt(k), first, w)
				for x := int64(-128); x <= 127; x++ {
					result := f(x, k)
					if first {
						result = f(k, x)
					}
					inside := (least == nil || x >= least.Int64()) && (most == nil || x <= most.Int64())
					if fits := result >= -128 && result <= 127; fits != inside {
						t.Fatalf("%d %s %d (constant first: %t): fits %t, inside %t", x, symbol, k, first, fits, inside)
					}
				}
			}
		}
	}
}

func TestTemplateMistakes(t *testing.T) {
	for _, text := range []string{"f($1", "$error(COND, x)", "@sum($1 ORDER BY $1)", "f($1))", "@Sum($1)"} {
		if _, err := compileTemplate(text); err == nil {
			t.Errorf("%q compiles", text)
		}
	}
}
