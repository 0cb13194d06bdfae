package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

// windowFunctions need OVER. first_value, last_value and the other aggregates are in aggregate.go.
func windowFunctions() []Function {
	ranking := func(name constant, shown string) Function {
		return Function{Name: string(name), Class: window, Type: fixed(types.Int), Nullable: never, Args: sig(rest(anything, 0)),
			Show: text(shown), Native: "BIGINT", SQL: template("@" + name + "()")}
	}
	fraction := func(name constant, shown string) Function {
		return Function{Name: string(name), Class: window, Type: fixed(types.Double), Nullable: never, Args: sig(rest(anything, 0)),
			Show: text(shown), SQL: template("@" + name + "()")}
	}
	offset := func(name constant) Function {
		return Function{Name: string(name), Class: window, Nullsy: true, SQL: rename(name), Type: sameAs(0),
			Args: sig(anything, called("offset", defaultTo(constantOf(integer), intLit(1))), defaultTo(anything, nullOf(types.Null))).with(coerceOffset), Nullable: of(0, 2)}
	}
	return []Function{
		fraction("cume_dist", "cume_dist()"),
		ranking("dense_rank", "DENSE_RANK()"),
		offset("lag"),
		offset("lead"),
		{Name: "nth_value", Class: window, Nullsy: true, Type: sameAs(0), Nullable: always, Show: showNthValue,
			Args: sig(anything, called("offset", constantOf(bigint)), opt(constantOf(boolean))), Check: checkPositive(1, "offset"), SQL: code(lowerNthValue)},
		{Name: "ntile", Class: window, Type: fixed(types.Int), Nullable: never, Native: "BIGINT",
			Args: sig(called("buckets", defaultTo(constantOf(only(integer)), intLit(1)))), Check: checkPositive(0, "buckets"), SQL: rename("ntile")},
		fraction("percent_rank", "PERCENT_RANK()"),
		ranking("rank", "RANK()"),
		ranking("row_number", "row_number()"),
	}
}

// coerceOffset: the offset is an int, the default is cast to the type of the input.
func coerceOffset(b *Binding, args []analyzed.Expr) error {
	if !integer.accepts(args[1].Type()) {
		return b.unexpected(1, args, []string{"INT"})
	}
	if !types.CanCast(args[2].Type(), args[0].Type(), b.Conf.ANSI()) {
		return b.unexpected(2, args, []string{args[0].Type().SQL(), "VOID"})
	}
	args[2] = b.implicit(args[2], args[0].Type())
	return nil
}

// checkPositive wants constant argument i to be above 0.
func checkPositive(i int, name string) func(b *Binding, args []analyzed.Expr) error {
	return func(b *Binding, args []analyzed.Expr) error {
		n, ok := constantInt(args[i])
		if ok && n <= 0 || isNullConstant(args[i]) {
			most := "2147483647"
			if types.Equal(args[i].Type(), types.Long) {
				most = "9223372036854775807"
			}
			return b.outOfRange(args, name, "(0, "+most+"]", args[i])
		}
		return nil
	}
}

// showNthValue hides the flag and shows what it means.
func showNthValue(c *analyzed.Call, args []string) string {
	shown := callText("nth_value", c.Distinct, args[:2])
	if ignoresNulls(c, 2) {
		shown += " ignore nulls"
	}
	return shown
}

// ignoresNulls reports IGNORE NULLS, as a clause or as constant flag i.
func ignoresNulls(c *analyzed.Call, i int) bool {
	flag := false
	if i < len(c.Args) {
		flag, _ = constantBool(c.Args[i])
	}
	return flag || c.IgnoreNulls
}

func lowerNthValue(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.over(&ducksql.Call{Name: "nth_value", Args: args[:2]}, ignoresNulls(c.Call, 2)), nil
}
