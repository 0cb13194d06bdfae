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
	return callText(c.Name, false, []string{"USER_RAISED_EXCEPTION", "map(errorMessage, " + args[0] + ")"})
}

// raised is the error that a user asks for; it has no place.
func raised(c *lowering, message ducksql.Expr) ducksql.Expr {
	return c.Raise("USER_RAISED_EXCEPTION", sparkerr.Origin{}, map[string]ducksql.Expr{
		"errorMessage": ducksql.Func("coalesce", message, ducksql.String{Value: "null"})})
}

func lowerRaise(c *lowering) (ducksql.Expr, error) {
	message, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	return raised(c, message), nil
}

// lowerAssert is NULL where the condition holds.
func lowerAssert(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return &ducksql.Case{Whens: []ducksql.When{{Condition: args[0], Result: ducksql.CastTo(ducksql.Null{}, ducksql.Integer)}}, Else: raised(c, args[1])}, nil
}
