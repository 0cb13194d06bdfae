package function

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func conditionalFunctions() []Function {
	return []Function{
		{Name: "coalesce", Args: sig(rest(P, 1)).countedLate(), Type: common, Nullable: allNullable, SQL: rename("coalesce")},
		{Name: "if", Args: sig(strict(boolean), P, P).orElse(dataDiffList), Show: showIf, Expand: expandIf},
		alias("ifnull", "nvl"),
		{Name: "nanvl", Args: sig(oneOf(double, float), oneOf(double, float)).with(coerceNaN), Type: sameAs(0),
			SQL: template("CASE WHEN isnan($1) THEN $2 ELSE $1 END")},
		{Name: "nullif", Args: sig(anything, anything).with(checkComparable), Type: sameAs(0), Nullable: always, SQL: rewrite(nullifToCase)},
		{Name: "nullifzero", Args: sig(anything).with(compareWithZero), Type: sameAs(0), Nullable: always, SQL: rewrite(nullifToCase)},
		{Name: "nvl", Args: sig(P, P).orElse(diffAsCoalesce), Type: common, Nullable: allNullable, SQL: rename("coalesce")},
		{Name: "nvl2", Args: sig(anything, P, P).orElse(diffAsIf), Type: commonOf(1), Nullable: of(1, 2),
			SQL: template("CASE WHEN $1 IS NOT NULL THEN $2 ELSE $3 END")},
		{Name: "when", Args: sig(rest(anything, 2)), Expand: expandWhen},
		{Name: "zeroifnull", Args: sig(P).with(withZero), Type: sameAs(0), Nullable: never, SQL: template("coalesce($1, 0)")},
	}
}

func showIf(_ *analyzed.Call, args []string) string { return "(IF(" + strings.Join(args, ", ") + "))" }

// diffAsCoalesce reports what Spark rewrites to coalesce as a coalesce.
func diffAsCoalesce(b *Binding, args []analyzed.Expr, ts []types.DataType) error {
	texts := make([]string, len(args))
	for i, a := range args {
		texts[i] = b.text(a)
	}
	return sparkerr.DataDiffTypes(callText("coalesce", false, texts), "coalesce", sparkerr.TypeChoice(sqlOf(ts)...), b.Origin)
}

// diffAsIf reports nvl2 as the IF that Spark rewrites it to.
func diffAsIf(b *Binding, args []analyzed.Expr, ts []types.DataType) error {
	text := "(IF((" + b.text(args[0]) + " IS NOT NULL), " + b.text(args[1]) + ", " + b.text(args[2]) + "))"
	return sparkerr.DataDiffTypes(text, "if", sparkerr.TypeList(sqlOf(ts)), b.Origin)
}

// expandIf is the function if(), a Case shown as IF.
func expandIf(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	t, err := common(b, args[1:])
	if err != nil {
		return nil, err
	}
	return &analyzed.Case{
		Typed: analyzed.Typed{DataType: t, Null: args[1].Nullable() || args[2].Nullable(), At: b.Origin},
		Whens: []analyzed.When{{Condition: args[0], Result: args[1]}}, Else: args[2], If: true,
	}, nil
}

// expandWhen is when(c, v, c, v, .., [else]).
func expandWhen(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	c := &analyzed.Case{Typed: analyzed.Typed{At: b.Origin}}
	for i := 0; i+1 < len(args); i += 2 {
		c.Whens = append(c.Whens, analyzed.When{Condition: args[i], Result: args[i+1]})
	}
	if len(args)%2 == 1 {
		c.Else = args[len(args)-1]
	}
	return finishCase(c, b)
}

// finishCase types a Case: results get their common type, conditions must be boolean. It completes and returns c.
// Only b's Conf and Origin are read.
func finishCase(c *analyzed.Case, b *Binding) (analyzed.Expr, error) {
	ts := make([]types.DataType, 0, len(c.Whens)+1)
	for _, w := range c.Whens {
		ts = append(ts, w.Result.Type())
	}
	if c.Else != nil {
		ts = append(ts, c.Else.Type())
	}
	t, ok := commonType(b.Conf, true, ts...)
	if !ok {
		return nil, sparkerr.DataDiffTypes(Text(c, b.Conf), "casewhen", sparkerr.TypeList(sqlOf(ts)), b.Origin)
	}
	c.Null = c.Else == nil
	for i, w := range c.Whens {
		if !isBoolean(w.Condition.Type()) {
			return nil, sparkerr.UnexpectedInputType(Text(c, b.Conf), 2*i+1, required("BOOLEAN"),
				b.text(w.Condition), w.Condition.Type().SQL(), b.Origin)
		}
		w.Result = b.implicit(w.Result, t)
		c.Null = c.Null || w.Result.Nullable()
		t = mergeNullability(t, w.Result.Type())
		c.Whens[i] = w
	}
	if c.Else != nil {
		c.Else = b.implicit(c.Else, t)
		c.Null = c.Null || c.Else.Nullable()
		t = mergeNullability(t, c.Else.Type())
	}
	c.DataType = t
	// CASE WHEN true THEN x is x.
	if always, ok := constantBool(c.Whens[0].Condition); ok && always {
		c.Null = c.Whens[0].Result.Nullable()
	}
	return c, nil
}

// coerceNaN brings both to double unless both are float.
func coerceNaN(b *Binding, args []analyzed.Expr) error {
	to := kinds{double}
	if args[0].Type() == types.Float && args[1].Type() == types.Float {
		to = kinds{float}
	}
	return b.castEach(args, to)
}

// checkComparable wants arguments that = takes, and leaves them as they are.
func checkComparable(b *Binding, args []analyzed.Expr) error {
	_, err := b.other("=", args[0], args[1])
	return err
}

// nullifToCase is CASE WHEN a = b THEN NULL ELSE a END, b being 0 for nullifzero: the comparison is coerced, the result is not.
func nullifToCase(c *lowering) (analyzed.Expr, error) {
	b := c.binding()
	args := c.Args
	if len(args) == 1 { // nullifzero
		args = []analyzed.Expr{args[0], intLit(0)}
	}
	equal, err := b.other("=", args...)
	if err != nil {
		return nil, err
	}
	return &analyzed.Case{Typed: c.Call.Typed, Whens: []analyzed.When{{Condition: equal, Result: nullOf(c.Type())}}, Else: c.Args[0]}, nil
}

// compareWithZero wants an argument that compares with 0, and leaves it as it is.
func compareWithZero(b *Binding, args []analyzed.Expr) error {
	_, err := b.other("=", args[0], intLit(0))
	return err
}

// withZero brings the argument to its common type with 0.
func withZero(b *Binding, args []analyzed.Expr) error {
	t, ok := commonType(b.Conf, true, args[0].Type(), types.Int)
	if !ok {
		return diffAsCoalesce(b, append(args, intLit(0)), []types.DataType{args[0].Type(), types.Int})
	}
	args[0] = b.implicit(args[0], t)
	return nil
}
