package function

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// This file is for functions that stand for another expression but show their own arguments: the expression is one more
// argument, which names hide.

// standFor makes a call of the row that shows args and computes e.
func (b *Binding) standFor(e analyzed.Expr, args ...analyzed.Expr) analyzed.Expr {
	hidden := &analyzed.Alias{Typed: analyzed.Typed{DataType: e.Type(), Null: e.Nullable(), At: b.Origin}, Input: e}
	return &analyzed.Call{Typed: hidden.Typed, Callee: b.row, Name: b.Name, Args: append(args[:len(args):len(args)], hidden), ANSI: b.Conf.ANSI()}
}

// lastArgument computes the hidden expression.
func lastArgument(c *lowering) (ducksql.Expr, error) { return c.arg(len(c.Args) - 1) }

// hideLast shows the other arguments; before the call is bound nothing is hidden.
func hideLast(c *analyzed.Call, args []string) string {
	if n := len(args) - 1; n >= 0 {
		if hidden, ok := c.Args[n].(*analyzed.Alias); ok && hidden.Name == "" {
			args = args[:n]
		}
	}
	return callText(c.Callee.FunctionName(), false, args)
}

// showFrom is extract(year FROM d), the expression hidden.
func showFrom(c *analyzed.Call, args []string) string {
	return c.Callee.FunctionName() + "(" + args[0] + " FROM " + args[1] + ")"
}

// showTry shows try_f(x) as try_f(f(x)).
func showTry(inner string) displayRule {
	return func(c *analyzed.Call, args []string) string {
		return c.Callee.FunctionName() + "(" + callText(inner, false, args) + ")"
	}
}

// castAt is an implicit cast that fails at the place of the call.
func (b *Binding) castAt(e analyzed.Expr, to analyzed.Typed, mode analyzed.CastMode) analyzed.Expr {
	to.Null = e.Nullable() || castNullable(e.Type(), to.DataType)
	to.At = b.Origin
	return &analyzed.Cast{Typed: to, Input: e, Mode: mode, Implicit: true}
}

// mode is that of casts outside try_ functions.
func (b *Binding) mode() analyzed.CastMode {
	if b.Conf.ANSI() {
		return analyzed.ANSI
	}
	return analyzed.Legacy
}

// needTime refuses the functions of TIME while the type is off.
func needTime(b *Binding, _ []analyzed.Expr) error {
	if !b.Conf.TimeType() {
		return sparkerr.UnsupportedTimeType(sparkerr.Origin{})
	}
	return nil
}

func upperConstant(e analyzed.Expr) (string, bool) {
	s, ok := constantString(e)
	return strings.ToUpper(s), ok
}
