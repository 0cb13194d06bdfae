package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/types"
)

// reading is one of the functions that read dates and timestamps: to_date, to_timestamp and their kin. Without a pattern
// they are casts.
type reading struct {
	to       types.DataType // nil: TIMESTAMP or TIMESTAMP_NTZ, as the session says
	function string         // that errors name
	try      bool
}

// target is the type of the result.
func (r reading) target(b *Binding) types.DataType {
	switch {
	case r.to != nil:
		return r.to
	case b.Conf.TimestampNTZ():
		return types.TimestampNTZ
	}
	return types.Timestamp
}

// input is what may be read; numbers are seconds, which only TIMESTAMP takes.
func (r reading) input() parameter {
	if r.to == nil || r.to == types.DataType(types.Timestamp) {
		return oneOf(str, date, timestamp, ntz, numeric)
	}
	return oneOf(str, date, timestamp, ntz)
}

func (r reading) expand(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	to, mode := r.target(b), b.mode()
	if r.try {
		mode = analyzed.Try
	}
	source := args[0]
	if len(args) == 2 && isString(source.Type()) {
		source = r.parse(b, to, source, args[1])
	}
	e := source
	if !types.Equal(e.Type(), to) {
		e = b.castAt(e, analyzed.Typed{DataType: to}, mode)
	}
	shown := b.standFor(e, args...).(*analyzed.Call)
	shown.Null = shown.Null || r.try && len(args) == 2
	return shown, nil
}

// parse reads a text by a pattern. Dates are read as timestamps and cut.
func (r reading) parse(b *Binding, to types.DataType, text, pattern analyzed.Expr) analyzed.Expr {
	if isDate(to) {
		to = types.Timestamp
	}
	ansi := b.Conf.ANSI() && !r.try
	return &analyzed.Call{
		Typed:  analyzed.Typed{DataType: to, Null: !ansi || text.Nullable() || pattern.Nullable(), At: b.Origin},
		Callee: parseByPattern, Name: parseByPattern.Name, Args: []analyzed.Expr{text, pattern, stringLit(r.function)}, ANSI: ansi,
	}
}

// parseByPattern reads a text; the third argument is the function that errors name.
var parseByPattern = &Function{Name: "gettimestamp", SQL: code(func(c *lowering) (ducksql.Expr, error) {
	function, _ := constantString(c.Args[2])
	return c.parsedTime(c.Args[0], c.Args[1], c.Type(), function)
})}

// parsedTime is the SQL of a text read by a pattern: a timestamp of either kind.
func (c *lowering) parsedTime(text, pattern analyzed.Expr, to types.DataType, function string) (ducksql.Expr, error) {
	t, err := c.Lower(text)
	if err != nil {
		return nil, err
	}
	p, err := c.Lower(pattern)
	if err != nil {
		return nil, err
	}
	kernel, args := "parse_timestamp_ntz", []ducksql.Expr{t, p} // always by the corrected policy
	if _, local := to.(types.TimestampNTZType); !local {
		kernel, args = "parse_timestamp", []ducksql.Expr{t, c.marked(p), c.zone()}
	}
	if c.ANSI {
		kernel, args = kernel+"_as", append(args, ducksql.String{Value: function})
	}
	return c.Native(kernel, to, args...)
}

// wholeSecondsOf cuts a timestamp to seconds, toward zero.
var wholeSecondsOf = ducksql.MustTemplate("epoch_us($1) // 1000000")

// lowerUnixTimestamp counts seconds; the pattern is for texts only.
func lowerUnixTimestamp(c *lowering) (ducksql.Expr, error) {
	var e ducksql.Expr
	var err error
	switch t := c.Args[0].Type().(type) {
	case types.StringType:
		e, err = c.parsedTime(c.Args[0], c.Args[1], types.Timestamp, "try_to_timestamp")
	case types.DateType:
		if e, err = c.arg(0); err == nil {
			e, err = c.castTo(e, t, types.Timestamp)
		}
	default:
		e, err = c.arg(0)
	}
	if err != nil {
		return nil, err
	}
	return &ducksql.Template{Body: wholeSecondsOf, Args: []ducksql.Expr{e}}, nil
}

// marked is a pattern with the session's policy of time parsing, which kernels read.
func (c *lowering) marked(pattern ducksql.Expr) ducksql.Expr {
	mark := c.Conf().TimeParserPolicy().PatternMark()
	if mark == "" {
		return pattern
	}
	if text, ok := pattern.(ducksql.String); ok {
		return ducksql.String{Value: mark + text.Value}
	}
	return ducksql.Op(ducksql.PrecOther, "||", ducksql.String{Value: mark}, pattern)
}

func lowerDateFormat(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.Native("date_format", c.Type(), args[0], c.marked(args[1]), c.zone())
}

var instantOfSeconds = ducksql.MustTemplate("make_timestamptz($1 * 1000000)")

func lowerFromUnixtime(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.Native("date_format", c.Type(), &ducksql.Template{Body: instantOfSeconds, Args: args[:1]}, c.marked(args[1]), c.zone())
}
