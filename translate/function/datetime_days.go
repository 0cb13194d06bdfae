package function

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// coerceDays: the first argument becomes a date; the number of days is at most an int. Strings are cast to
// it; without ANSI rules only constant ones.
func coerceDays(b *Binding, args []analyzed.Expr) error {
	if isString(args[1].Type()) {
		text, constant := constantString(args[1])
		days, err := strconv.ParseInt(strings.TrimSpace(text), 10, 32)
		switch {
		case b.Conf.ANSI():
			args[1] = b.implicit(args[1], types.Int)
		case constant && err != nil:
			return sparkerr.SecondArgumentNotInteger(b.row.Name)
		case constant:
			args[1] = intLit(days)
		}
	}
	return b.matchPatterns(args)
}
