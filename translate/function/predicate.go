package function

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func predicateFunctions() []Function {
	two := sig(anything, anything)
	regexp := func(name, shown string) Function {
		return Function{Name: name, Args: sig(str, str), Type: fixed(types.Boolean), Show: shownAs(shown), SQL: code(lowerRegexp)}
	}
	return []Function{
		{Name: "between", Args: sig(anything, anything, anything).with(coerceBetween), Type: fixed(types.Boolean), Nullable: betweenNull, SQL: code(lowerBetween)},
		{Name: "equal_null", Args: two.with(coerceComparison), Type: fixed(types.Boolean), Nullable: never,
			SQL: template("$1 IS NOT DISTINCT FROM $2")},
		{Name: "ilike", Args: sig(str, str, defaultTo(constantOf(str), stringLit(`\`))), Type: fixed(types.Boolean),
			Show: firstArgs(2, "ilike"), SQL: likeForm("ILIKE")},
		{Name: "in", Args: sig(rest(anything, 2)), Expand: expandIn},
		{Name: "isnan", Args: sig(oneOf(double, float)), Type: fixed(types.Boolean), Nullable: never, SQL: template("coalesce(isnan($1), false)")},
		{Name: "isnotnull", Args: sig(anything), Type: fixed(types.Boolean), Nullable: never, Show: postfix("IS NOT NULL"),
			SQL: template("$1:is IS NOT NULL")},
		{Name: "isnull", Args: sig(anything), Type: fixed(types.Boolean), Nullable: never, Show: postfix("IS NULL"),
			SQL: template("$1:is IS NULL")},
		{Name: "like", Args: sig(str, str, defaultTo(constantOf(str), stringLit(`\`))), Type: fixed(types.Boolean),
			Show: showLike, SQL: likeForm("LIKE")},
		regexp("regexp", "REGEXP"),
		regexp("regexp_like", "REGEXP_LIKE"),
		regexp("rlike", "RLIKE"),
	}
}

// showLike is s LIKE p, with the escape character when it is not the backslash.
func showLike(_ *analyzed.Call, args []string) string {
	shown := args[0] + " LIKE " + args[1]
	if len(args) > 2 && args[2] != `\` {
		shown += " ESCAPE '" + args[2] + "'"
	}
	return shown
}

// likeForm is LIKE with its escape character written out: DuckDB has none by default. A constant pattern without it goes
// plain, which DuckDB turns into a search for its fixed parts.
func likeForm(op string) Lowering {
	return code(func(c *lowering) (ducksql.Expr, error) {
		args, err := c.arguments()
		if err != nil {
			return nil, err
		}
		escape, _ := constantString(c.Args[2])
		if pattern, ok := constantString(c.Args[1]); ok {
			if err := checkLikePattern(pattern, escape); err != nil {
				return nil, err
			}
			if !strings.Contains(pattern, escape) {
				return &ducksql.Binary{Op: op, Prec: ducksql.PrecBetween, Left: args[0], Right: args[1]}, nil
			}
		}
		body := likeBody
		if op == "ILIKE" {
			body = ilikeBody
		}
		return &ducksql.Template{Body: body, Args: []ducksql.Expr{args[0], args[1], ducksql.String{Value: escape}}}, nil
	})
}

var (
	likeBody  = ducksql.MustTemplate("$1 LIKE $2 ESCAPE $3")
	ilikeBody = ducksql.MustTemplate("$1 ILIKE $2 ESCAPE $3")
)

// checkLikePattern refuses an escape character before anything but itself, % and _.
func checkLikePattern(pattern, escape string) error {
	runes, e := []rune(pattern), []rune(escape)
	if len(e) != 1 {
		return nil
	}
	for i := 0; i < len(runes); i++ {
		if runes[i] != e[0] {
			continue
		}
		if i+1 == len(runes) {
			return sparkerr.New(sparkerr.Analysis, "INVALID_FORMAT.ESC_AT_THE_END", sparkerr.Origin{}, "format", sparkerr.Text(pattern))
		}
		if next := runes[i+1]; next != '%' && next != '_' && next != e[0] {
			return sparkerr.New(sparkerr.Analysis, "INVALID_FORMAT.ESC_IN_THE_MIDDLE", sparkerr.Origin{}, "format", sparkerr.Text(pattern),
				"char", sparkerr.Text(string(next)))
		}
		i++
	}
	return nil
}

// coerceBetween: both comparisons are coerced on their own; when they agree on the type, all three get it. Integers
// beside decimal literals stay as they are: each comparison rewrites its literal, names show the original.
func coerceBetween(b *Binding, args []analyzed.Expr) error {
	low, high, err := betweenComparisons(b, args)
	if err != nil {
		return err
	}
	l, lok := low.(*analyzed.Call)
	h, hok := high.(*analyzed.Call)
	if !lok || !hok || types.IsIntegral(args[0].Type()) && (isDecimal(args[1].Type()) || isDecimal(args[2].Type())) {
		return nil
	}
	if types.SameType(l.Args[0].Type(), h.Args[0].Type(), true) {
		args[0], args[1], args[2] = l.Args[0], l.Args[1], h.Args[1]
	}
	return nil
}

// betweenComparisons are a >= low and a <= high.
func betweenComparisons(b *Binding, args []analyzed.Expr) (low, high analyzed.Expr, err error) {
	if low, err = b.other(">=", args[0], args[1]); err != nil {
		return nil, nil, err
	}
	high, err = b.other("<=", args[0], args[2])
	return low, high, err
}

func betweenNull(b *Binding, args []analyzed.Expr) bool {
	low, high, err := betweenComparisons(b, args)
	return err != nil || low.Nullable() || high.Nullable()
}

var betweenForm = template("$1 BETWEEN $2 AND $3")

// lowerBetween is BETWEEN, or two comparisons when they compare different types or nested values.
func lowerBetween(c *lowering) (ducksql.Expr, error) {
	t := c.Args[0].Type()
	if types.SameType(t, c.Args[1].Type(), true) && types.SameType(t, c.Args[2].Type(), true) && !NullsInside(t) {
		return betweenForm.lower(c)
	}
	b := c.binding()
	low, high, err := betweenComparisons(b, c.Args)
	if err != nil {
		return nil, err
	}
	both, err := b.other("and", low, high)
	if err != nil {
		return nil, err
	}
	return c.Lower(both)
}

// expandIn is the function in(value, list..).
func expandIn(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	return finishIn(&analyzed.In{Typed: analyzed.Typed{At: b.Origin}, Value: args[0], List: args[1:]}, b)
}

// finishIn types value IN (list): when any type differs, all get their common type. It completes and returns in.
// Only b's Conf and Origin are read.
func finishIn(in *analyzed.In, b *Binding) (analyzed.Expr, error) {
	ts := append([]types.DataType{in.Value.Type()}, typesOf(in.List)...)
	t, ok := commonType(b.Conf, true, ts...)
	if !ok {
		return nil, sparkerr.DataDiffTypes(Text(in, b.Conf), "in", sparkerr.TypeList(sqlOf(ts)), b.Origin)
	}
	if !types.Orderable(t) {
		return nil, sparkerr.InvalidOrdering(Text(in, b.Conf), "in", t.SQL(), b.Origin)
	}
	in.Value = b.implicit(in.Value, t)
	in.DataType, in.Null = types.Boolean, in.Value.Nullable()
	for i, e := range in.List {
		in.List[i] = b.implicit(e, t)
		in.Null = in.Null || in.List[i].Nullable()
	}
	return in, nil
}
