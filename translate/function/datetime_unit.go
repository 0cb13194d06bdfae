package function

import (
	"maps"
	"slices"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// dateUnits and timestampUnits are the units of trunc and date_trunc by Spark's names, with DuckDB's name.
var (
	dateUnits = map[string]string{"YEAR": "year", "YYYY": "year", "YY": "year", "QUARTER": "quarter",
		"MONTH": "month", "MM": "month", "MON": "month", "WEEK": "week"}
	timestampUnits = map[string]string{"YEAR": "year", "YYYY": "year", "YY": "year", "QUARTER": "quarter",
		"MONTH": "month", "MM": "month", "MON": "month", "WEEK": "week", "DAY": "day", "DD": "day",
		"HOUR": "hour", "MINUTE": "minute", "SECOND": "second", "MILLISECOND": "millisecond", "MICROSECOND": "microsecond"}
)

// truncating lowers trunc and date_trunc; unknown units give NULL. unit is the position of the unit, the other argument
// is the value.
func truncating(units map[string]string, unit int) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		value, err := c.arg(1 - unit)
		if err != nil {
			return nil, err
		}
		t, err := c.DuckType(c.Type())
		if err != nil {
			return nil, err
		}
		if name, ok := upperConstant(c.Args[unit]); ok {
			if units[name] == "" {
				return ducksql.CastTo(ducksql.Null{}, t), nil
			}
			return ducksql.CastTo(ducksql.Func("date_trunc", ducksql.String{Value: units[name]}, value), t), nil
		}
		name, err := c.arg(unit)
		if err != nil {
			return nil, err
		}
		choice := &ducksql.Case{}
		for _, spark := range slices.Sorted(maps.Keys(units)) {
			choice.Whens = append(choice.Whens, ducksql.When{Condition: sameUnit(name, spark), Result: ducksql.String{Value: units[spark]}})
		}
		return ducksql.CastTo(ducksql.Func("date_trunc", choice, value), t), nil
	}
}

// coerceUnit casts the arguments after the unit, which messages do not count.
func coerceUnit(b *Binding, args []analyzed.Expr) error {
	for i := 1; i < len(args); i++ {
		p := b.row.Args.at(i)
		t, ok := b.target(p, args[i].Type(), nil)
		if !ok {
			return sparkerr.UnexpectedInputType(b.sqlText(args), i, sparkerr.TypeChoice(patternNames(p.pattern, nil)...),
				b.text(args[i]), args[i].Type().SQL(), b.Origin)
		}
		args[i] = b.implicit(args[i], t)
	}
	return nil
}

func lowerTimestampAdd(c *lowering) (ducksql.Expr, error) {
	if _, local := c.Args[2].Type().(types.TimestampNTZType); !local {
		return inZone("timestamp_add")(c)
	}
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.Native("timestamp_ntz_add", c.Type(), args...)
}

// expandDateAdd is dateadd(date, days), which names show as date_add.
func expandDateAdd(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	return b.other("date_add", args...)
}

var upperIs = ducksql.MustTemplate("upper($1) = $2")

func sameUnit(name ducksql.Expr, unit string) ducksql.Expr {
	return &ducksql.Template{Body: upperIs, Args: []ducksql.Expr{name, ducksql.String{Value: unit}}}
}
