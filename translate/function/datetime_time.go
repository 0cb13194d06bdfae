package function

import (
	"strconv"
	gotime "time"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// timeFrom is a row that counts units after midnight; form makes them a BIGINT, each of that many microseconds.
func timeFrom(name string, input parameter, form Lowering, micros int64) Function {
	return Function{Name: name, Args: sig(input), Type: fixed(types.TimeType{Precision: 6}), Nullable: always,
		SQL: code(func(c *lowering) (ducksql.Expr, error) {
			n, err := form.lower(c)
			if err != nil {
				return nil, err
			}
			return c.Native("time_of", c.Type(), n, ducksql.Number{Text: strconv.FormatInt(micros, 10)})
		})}
}

var timeOrRaise = ducksql.MustTemplate("CASE WHEN $1 IS NOT NULL THEN coalesce($2, $3) END")

// lowerToTime reads a time, by a pattern if there is one. raise tells whether a text that is none raises.
func lowerToTime(raise bool) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		args, err := c.arguments()
		if err != nil {
			return nil, err
		}
		if len(args) == 2 {
			return c.flagged("parse_time", raise)
		}
		text, wrap := c.Bind(args[0], c.Args[0])
		read, err := c.CastTo(text, types.String, c.Type(), analyzed.Try, c.Origin())
		if err != nil {
			return nil, err
		}
		if raise {
			refused := c.Raise("CANNOT_PARSE_TIME", sparkerr.Origin{}, map[string]ducksql.Expr{
				"input": ducksql.Func("concat", ducksql.String{Value: "'"}, text, ducksql.String{Value: "'"}), "format": ducksql.String{Value: "'HH:mm:ss.SSSSSS'"}})
			read = &ducksql.Template{Body: timeOrRaise, Args: []ducksql.Expr{text, read, refused}}
		}
		if wrap != nil {
			read = wrap(read)
		}
		return read, nil
	}
}

// expandTimeBucket binds time_bucket(size, time, origin); without an origin it is the first midnight of 1970.
func expandTimeBucket(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	at := args[1].Type()
	switch {
	case isAnyTimestamp(at):
	case isVoid(at) && len(args) == 3 && isAnyTimestamp(args[2].Type()):
		at = args[2].Type()
	default:
		at = types.Timestamp
	}
	if len(args) == 2 {
		origin := literal(at, int64(0))
		if at == types.DataType(types.Timestamp) {
			origin = literal(at, epochMidnight(b))
		}
		args = append(args, origin)
	}
	for i, a := range args {
		if i == 0 && isVoid(a.Type()) {
			args[i] = nullOf(types.DayTimeInterval)
		} else if i > 0 && isVoid(a.Type()) {
			args[i] = nullOf(at)
		}
	}
	return b.internal(timeBucket, args...)
}

// epochMidnight is midnight of 1970-01-01 in the session's zone.
func epochMidnight(b *Binding) int64 {
	return gotime.Date(1970, 1, 1, 0, 0, 0, 0, b.Conf.TimeZone()).UnixMicro()
}

var timeBucket = &Function{Name: "time_bucket", Args: sig(strict(oneOf(dayTime, yearMonth)), strict(anyTime), strict(anyTime)), Type: sameAs(1),
	Check: checkTimeBucket, SQL: code(lowerTimeBucket)}

func checkTimeBucket(b *Binding, args []analyzed.Expr) error {
	notConstant := func(i int, name string) error {
		return sparkerr.NonFoldableInput(b.sqlText(args), name, sparkerr.TypeSQL(args[i].Type().SQL()), b.text(args[i]), b.Origin)
	}
	if !Foldable(args[0]) {
		return notConstant(0, "bucketSize")
	}
	if size, ok := constantInt(args[0]); ok && size <= 0 {
		return sparkerr.Mismatch("VALUE_OUT_OF_RANGE", b.sqlText(args), b.Origin,
			"exprName", "`bucketSize`", "valueRange", "(0, inf)", "currentValue", b.text(args[0]))
	}
	if !Foldable(args[2]) {
		return notConstant(2, "origin")
	}
	if !types.Equal(args[1].Type(), args[2].Type()) {
		return b.unexpected(2, args, []string{args[1].Type().SQL()})
	}
	return nil
}

func lowerTimeBucket(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	kernel := "day_time_bucket"
	if isYearMonth(c.Args[0].Type()) {
		kernel = "month_bucket"
	}
	if c.Args[1].Type() == types.DataType(types.Timestamp) {
		return c.Native(kernel, types.Timestamp, args[0], args[1], args[2], c.zone())
	}
	instant := func(e ducksql.Expr) ducksql.Expr { return &ducksql.Template{Body: asInstant, Args: []ducksql.Expr{e}} }
	start, err := c.Native(kernel, types.Timestamp, args[0], instant(args[1]), instant(args[2]), ducksql.String{Value: "UTC"})
	return &ducksql.Template{Body: asLocal, Args: []ducksql.Expr{start}}, err
}
