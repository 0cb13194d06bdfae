package function

import (
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// conversionFunctions are the casts written as functions: int(x) is CAST(x AS INT), shown as x.
func conversionFunctions() []Function {
	cast := func(name string, t types.DataType) Function {
		return Function{Name: name, Args: sig(anything), Expand: func(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
			if _, time := t.(types.TimeType); time {
				if err := needTime(b, args); err != nil {
					return nil, err
				}
			}
			return b.CastFunction(args[0], t)
		}}
	}
	return []Function{
		cast("bigint", types.Long),
		cast("binary", types.Binary),
		cast("boolean", types.Boolean),
		cast("date", types.Date),
		cast("decimal", types.DecimalType{Precision: 10}),
		cast("double", types.Double),
		cast("float", types.Float),
		cast("int", types.Int),
		cast("smallint", types.Short),
		cast("string", types.String),
		cast("time", types.TimeType{Precision: 6}),
		cast("timestamp", types.Timestamp),
		cast("tinyint", types.Byte),
	}
}

// binding is a Binding at the place and in the mode of a bound call, to bind further calls during lowering.
func (c *lowering) binding() *Binding {
	settings := c.Conf()
	if settings.ANSI() != c.ANSI {
		settings = settings.With("spark.sql.ansi.enabled", strconv.FormatBool(c.ANSI))
	}
	return &Binding{Origin: c.Origin(), Conf: settings}
}

// CastFunction is an explicit cast written as a function: hidden in names.
func (b *Binding) CastFunction(e analyzed.Expr, t types.DataType) (analyzed.Expr, error) {
	mode := analyzed.Legacy
	if b.Conf.ANSI() {
		mode = analyzed.ANSI
	}
	if !types.CanCast(e.Type(), t, b.Conf.ANSI()) {
		if b.Conf.ANSI() && types.IsNumeric(e.Type()) && isDate(t) {
			return nil, sparkerr.CannotCastFunction(b.text(e), e.Type().SQL(), t.SQL(), "`DATE_FROM_UNIX_DATE`", b.Origin)
		}
		if b.Conf.ANSI() && isDate(e.Type()) && types.IsNumeric(t) {
			return nil, sparkerr.CannotCastFunction(b.text(e), e.Type().SQL(), t.SQL(), "`UNIX_DATE`", b.Origin)
		}
		return nil, sparkerr.CannotCast(b.text(e), e.Type().SQL(), t.SQL(), b.Origin)
	}
	return &analyzed.Cast{Typed: analyzed.Typed{DataType: t, Null: e.Nullable() || castNullable(e.Type(), t), At: b.Origin},
		Input: e, Mode: mode, Implicit: true}, nil
}
