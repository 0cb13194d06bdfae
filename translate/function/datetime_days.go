package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// coerceDays: the first argument becomes a date; the number of days is at most an int, strings are cast to it.
func coerceDays(b *Binding, args []analyzed.Expr) error {
	if isString(args[1].Type()) {
		args[1] = b.implicit(args[1], types.Int)
	}
	return b.matchPatterns(args)
}
