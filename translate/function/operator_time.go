package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// TIME + interval, TIME - interval and TIME - TIME. A time does not pass midnight.
var (
	timeAddInterval = &Function{Name: "time + interval", Args: sig(time, dayTime), Type: timePlusType, Nullable: always, Show: bare("+"), SQL: code(movedTime("+"))}
	timeSubInterval = &Function{Name: "time - interval", Args: sig(time, dayTime), Type: timePlusType, Nullable: always, Show: bare("-"), SQL: code(movedTime("-"))}
	subtractTimes   = &Function{Name: "time - time", Args: sig(time, time), Type: fixed(types.DayTimeIntervalType{Start: types.Hour, End: types.Second}),
		Nullable: always, Show: bare("-"), Check: needTime, SQL: template("epoch_us($1) - epoch_us($2)")}
)

// timePlusType keeps the precision of the time unless the interval has seconds.
func timePlusType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	t := args[0].Type().(types.TimeType)
	if args[1].Type().(types.DayTimeIntervalType).End == types.Second {
		t.Precision = 6
	}
	return t, nil
}

var movedTimes = map[string]*ducksql.TemplateBody{
	"+": ducksql.MustTemplate("CASE WHEN epoch_us($1) + $2 BETWEEN 0 AND 86399999999 THEN $1 + to_microseconds($2) WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN $3 END"),
	"-": ducksql.MustTemplate("CASE WHEN epoch_us($1) - $2 BETWEEN 0 AND 86399999999 THEN $1 - to_microseconds($2) WHEN $1 IS NOT NULL AND $2 IS NOT NULL THEN $3 END"),
}

func movedTime(sign string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		args, err := c.arguments()
		if err != nil {
			return nil, err
		}
		at, wrapAt := c.Bind(args[0], c.Args[0])
		by, wrapBy := c.Bind(args[1], c.Args[1])
		moved := by
		if sign == "-" {
			moved = &ducksql.Unary{Op: "-", Prec: ducksql.PrecUnary, Operand: by}
		}
		interval, err := c.castTo(moved, c.Args[1].Type(), types.String)
		if err != nil {
			return nil, err
		}
		beyond := c.Raise("DATETIME_OVERFLOW", sparkerr.Origin{}, map[string]ducksql.Expr{"operation": ducksql.Func("concat", ducksql.String{Value: "add "}, interval,
			ducksql.String{Value: " to the time value TIME '"}, ducksql.CastTo(at, ducksql.Varchar), ducksql.String{Value: "'"})})
		e := ducksql.Expr(&ducksql.Template{Body: movedTimes[sign], Args: []ducksql.Expr{at, by, beyond}})
		for _, wrap := range []func(ducksql.Expr) ducksql.Expr{wrapBy, wrapAt} {
			if wrap != nil {
				e = wrap(e)
			}
		}
		return e, nil
	}
}
