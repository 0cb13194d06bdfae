package function

import (
	gotime "time"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// zone is the session's time zone as SQL text.
func (c *lowering) zone() ducksql.Expr { return ducksql.String{Value: c.Conf().TimeZoneName()} }

// inZone calls a kernel with the session's time zone as one more argument.
func inZone(kernel string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		args, err := c.arguments()
		if err != nil {
			return nil, err
		}
		return c.Native(kernel, c.Type(), append(args[:len(args):len(args)], c.zone())...)
	}
}

// The time of the statement, in the session's zone.
func (b *Binding) localNow() gotime.Time { return b.Session.Now.In(b.Conf.TimeZone()) }

// localMicros is what the clock of the session's zone shows, as microseconds since 1970.
func (b *Binding) localMicros() int64 {
	now := b.localNow()
	_, offset := now.Zone()
	return now.UnixMicro() + int64(offset)*1_000_000
}

const microsPerDay = 86_400_000_000

func today(b *Binding) analyzed.Expr {
	days := b.localMicros() / microsPerDay
	return literal(types.Date, days)
}

func thisInstant(b *Binding) analyzed.Expr {
	return literal(types.Timestamp, b.Session.Now.UnixMicro())
}
func thisLocalTime(b *Binding) analyzed.Expr {
	return literal(types.TimestampNTZ, b.localMicros())
}

// currentTimestamp is the call that unix_timestamp() shows.
func currentTimestamp(b *Binding) analyzed.Expr {
	e, err := b.other("current_timestamp")
	if err != nil {
		return nullOf(types.Timestamp)
	}
	return e
}

// expandCurrentTime is current_time(precision).
func expandCurrentTime(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	if !Foldable(args[0]) {
		return nil, sparkerr.NonFoldableInput(b.sqlText(args), "precision", sparkerr.TypeSQL(args[0].Type().SQL()), b.text(args[0]), b.Origin)
	}
	if _, ok := implicitTarget(b.Conf, args[0].Type(), kinds{integer}, false); !ok {
		return nil, b.unexpected(0, args, []string{"INT"})
	}
	precision, ok := foldedInt(args[0])
	switch {
	case isNullConstant(args[0]):
		return nil, sparkerr.UnexpectedNull(b.sqlText(args), "precision", b.Origin)
	case !ok:
		return nil, sparkerr.NotImplemented("a computed precision of current_time", b.Origin)
	case precision < 0 || precision > 6:
		return nil, b.outOfRange(args, "`precision`", "[0, 6]", args[0])
	}
	unit := int64(1)
	for range 6 - precision {
		unit *= 10
	}
	micros := b.localMicros() % microsPerDay
	nanos := (micros - micros%unit) * 1000
	return b.standFor(literal(types.TimeType{Precision: int(precision)}, nanos), args...), nil
}

// foldedInt is a constant integer, also of a sum of constants.
func foldedInt(e analyzed.Expr) (int64, bool) {
	if n, ok := constantInt(e); ok {
		return n, true
	}
	c, ok := e.(*analyzed.Call)
	if !ok || len(c.Args) != 2 {
		return 0, false
	}
	x, okX := foldedInt(c.Args[0])
	y, okY := foldedInt(c.Args[1])
	switch name := c.Callee.FunctionName(); {
	case !okX || !okY:
		return 0, false
	case name == "+":
		return x + y, true
	case name == "-":
		return x - y, true
	}
	return 0, false
}

var (
	asInstant = ducksql.MustTemplate("make_timestamptz(epoch_us($1))")
	asLocal   = ducksql.MustTemplate("make_timestamp(epoch_us($1))")
)

// lowerFromUTC shows an instant on the clock of a zone, as if that were an instant itself.
func lowerFromUTC(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	local, err := c.Native("timestamp_to_local", types.TimestampNTZ, args...)
	return &ducksql.Template{Body: asInstant, Args: []ducksql.Expr{local}}, err
}

func lowerToUTC(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.Native("local_to_timestamp", types.Timestamp, &ducksql.Template{Body: asLocal, Args: args[:1]}, args[1])
}

var convertTimezone = &Function{Name: "convert_timezone", Args: sig(str, str, ntz), Type: fixed(types.TimestampNTZ),
	SQL: code(func(c *lowering) (ducksql.Expr, error) {
		args, err := c.arguments()
		if err != nil {
			return nil, err
		}
		instant, err := c.Native("local_to_timestamp", types.Timestamp, args[2], args[0])
		if err != nil {
			return nil, err
		}
		return c.Native("timestamp_to_local", types.TimestampNTZ, instant, args[1])
	})}

// expandConvertTimezone takes the session's zone as the source when there are two arguments.
func expandConvertTimezone(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	if len(args) == 2 {
		source, err := b.other("current_timezone")
		if err != nil {
			return nil, err
		}
		args = append([]analyzed.Expr{source}, args...)
	}
	return b.internal(convertTimezone, args...)
}

// floatingNull: NaN and infinities are no timestamps.
func floatingNull(b *Binding, args []analyzed.Expr) bool {
	return types.IsFloating(args[0].Type()) || args[0].Nullable()
}
