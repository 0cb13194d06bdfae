package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// sparkRelease is what version() tells: the release that is followed, and the revision, of which there is none.
const sparkRelease = "4.2.0 0000000000000000000000000000000000000000"

// noArguments refuses arguments where the only one is a constant of the session.
func noArguments(b *Binding, _ []analyzed.Expr) error {
	if len(b.Args) > 0 {
		return sparkerr.WrongNumArgs(b.row.Name, "0", len(b.Args), b.Origin)
	}
	return nil
}

// assertion is the default message of assert_true().
func assertion(b *Binding) analyzed.Expr {
	return stringLit("'" + b.text(b.Args[0]) + "' is not true!")
}

// lowerAES adds whether failures give NULL.
func lowerAES(kernel string, try bool) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		args, err := c.arguments()
		if err != nil {
			return nil, err
		}
		return c.Native(kernel, c.Type(), append(args[:len(args):len(args)], ducksql.Bool{Value: try})...)
	}
}

// showRaise shows a message as the condition it is short for.
func showRaise(c *analyzed.Call, args []string) string {
	if len(args) == 1 {
		args = []string{"USER_RAISED_EXCEPTION", "map(errorMessage, " + args[0] + ")"}
	}
	return callText(c.Name, false, args)
}

// lowerRaise raises a message, or a constant condition with its parameters in a map.
func lowerRaise(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	if len(args) == 1 {
		return c.raise("USER_RAISED_EXCEPTION", map[string]ducksql.Expr{"errorMessage": args[0]}), nil
	}
	condition, ok := constantString(c.Args[0])
	if !ok {
		return nil, sparkerr.NotImplemented("raise_error with a condition that is not constant", c.Origin())
	}
	_, names, known := sparkerr.LookupCondition(condition)
	if !known {
		return c.raise("USER_RAISED_EXCEPTION_UNKNOWN_ERROR_CLASS", map[string]ducksql.Expr{"errorClass": ducksql.String{Value: sparkerr.Text(condition)}}), nil
	}
	params := map[string]ducksql.Expr{}
	for _, name := range names {
		params[name] = &ducksql.Index{Base: args[1], At: ducksql.String{Value: name}}
	}
	return c.raise(condition, params), nil
}
