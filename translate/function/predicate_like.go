package function

import (
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

// quantifiedLikes are LIKE ANY, LIKE ALL and their negations: the value first, then the patterns. Users cannot write
// them as calls; the parser's node becomes one.
func quantifiedLikes() []Function {
	row := func(name string, all, not bool) Function {
		return Function{Name: name, Internal: true, Args: sig(rest(str, 2)), Type: fixed(types.Boolean), Nullable: always, Show: firstArgs(1, name),
			SQL: code(func(c *lowering) (ducksql.Expr, error) { return lowerQuantifiedLike(c, all, not) })}
	}
	return []Function{
		row("likeall", true, false),
		row("likeany", false, false),
		row("notlikeall", true, true),
		row("notlikeany", false, true),
	}
}

func lowerQuantifiedLike(c *lowering, all, not bool) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	value, wrap := c.Bind(args[0], c.Args[0])
	var parts []ducksql.Expr
	for i, pattern := range args[1:] {
		if text, ok := constantString(c.Args[i+1]); ok {
			if err := checkLikePattern(text, `\`); err != nil {
				return nil, err
			}
		}
		part := ducksql.Expr(&ducksql.Template{Body: likeBody, Args: []ducksql.Expr{value, pattern, ducksql.String{Value: `\`}}})
		if not {
			part = &ducksql.Unary{Op: "NOT", Prec: ducksql.PrecNot, Operand: part}
		}
		parts = append(parts, part)
	}
	if all {
		return wrap(ducksql.And(parts...)), nil
	}
	return wrap(ducksql.Or(parts...)), nil
}
