package function

import (
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// elsewhere refuses windows outside of the operators that make them columns.
func elsewhere(b *Binding, _ []analyzed.Expr) (analyzed.Expr, error) {
	return nil, sparkerr.NotImplemented("the function "+b.row.Name+" outside of select lists, new columns and GROUP BY", b.Origin)
}

// windowOf is struct<start, end> of the kind of time that is put into windows.
func windowOf(t types.DataType) types.StructType {
	if !isAnyTimestamp(t) {
		t = types.Timestamp
	}
	return types.StructType{Fields: []types.Field{{Name: "start", Type: t, Nullable: true}, {Name: "end", Type: t, Nullable: true}}}
}

// IsWindow reports a struct<start, end> of times.
func IsWindow(t types.DataType) bool {
	s, ok := t.(types.StructType)
	return ok && len(s.Fields) == 2 && isAnyTimestamp(s.Fields[0].Type) && types.Equal(s.Fields[0].Type, s.Fields[1].Type)
}

func windowTimeType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	if !IsWindow(args[0].Type()) {
		return types.Timestamp, nil
	}
	return args[0].Type().(types.StructType).Fields[0].Type, nil
}

// Windows are the durations of window(), in microseconds.
type Windows struct{ Width, Slide, Start int64 }

// TimeWindow is the call window(time, width, slide, start) with its durations in microseconds, as messages show it. Its
// value is the window that starts last.
func TimeWindow(time analyzed.Expr, w Windows, b *Binding) *analyzed.Call {
	args := []analyzed.Expr{time}
	for _, n := range []int64{w.Width, w.Slide, w.Start} {
		args = append(args, literal(types.Long, n))
	}
	row, _ := Lookup("window")
	return &analyzed.Call{Typed: analyzed.Typed{DataType: windowOf(time.Type()), At: b.Origin}, Callee: row, Name: row.Name, Args: args, ANSI: b.Conf.ANSI()}
}

// OverlappingWindows is an array of all windows of a call of TimeWindow that hold the time.
func OverlappingWindows(c *analyzed.Call) analyzed.Expr {
	list := *c
	list.DataType = types.ArrayType{Element: c.DataType}
	list.Callee = overlappingWindows
	return &list
}

var overlappingWindows = &Function{Name: "windows", SQL: code(lowerWindows)}

// lowerWindow is the window that starts last before the time.
func lowerWindow(c *lowering) (ducksql.Expr, error) { return c.windows(false) }

// lowerWindows lists the windows, the last one first. A slide that does not divide the width makes one window too many
// for some times.
func lowerWindows(c *lowering) (ducksql.Expr, error) { return c.windows(true) }

func (c *lowering) windows(all bool) (ducksql.Expr, error) {
	at, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	at, wrap := c.Bind(at, c.Args[0])
	var durations [3]int64
	for i := range durations {
		durations[i], _ = constantInt(c.Args[i+1])
	}
	width, slide, start := durations[0], durations[1], durations[2]
	number := func(n int64) ducksql.Expr {
		return ducksql.CastTo(ducksql.Number{Text: strconv.FormatInt(n, 10)}, ducksql.BigInt)
	}
	make := "make_timestamptz"
	if _, local := c.Args[0].Type().(types.TimestampNTZType); local {
		make = "make_timestamp"
	}
	form := oneWindow
	if all {
		form = allWindows
	}
	count := (width + slide - 1) / slide
	e := ducksql.Expr(&ducksql.Template{Body: form[make], Args: []ducksql.Expr{at, number(width), number(slide), number(start), number(count)}})
	if wrap != nil {
		e = wrap(e)
	}
	return e, nil
}

// lastStart is the start of the last window before time $1, in microseconds.
const lastStart = "(epoch_us($1) - ((epoch_us($1) - $4) % $3 + $3) % $3)"

func windowForm(make string) *ducksql.TemplateBody {
	return ducksql.MustTemplate("{'start': " + make + "(" + lastStart + "), 'end': " + make + "(" + lastStart + " + $2)}")
}

func windowsForm(make string) *ducksql.TemplateBody {
	return ducksql.MustTemplate("list_transform(list_filter(range($5), lambda i: " + lastStart + " - i * $3 + $2 > epoch_us($1)), lambda i: " +
		"{'start': " + make + "(" + lastStart + " - i * $3), 'end': " + make + "(" + lastStart + " - i * $3 + $2)})")
}

var (
	oneWindow  = map[string]*ducksql.TemplateBody{"make_timestamptz": windowForm("make_timestamptz"), "make_timestamp": windowForm("make_timestamp")}
	allWindows = map[string]*ducksql.TemplateBody{"make_timestamptz": windowsForm("make_timestamptz"), "make_timestamp": windowsForm("make_timestamp")}
)

var sessionForm = ducksql.MustTemplate("{'start': $1, 'end': $1 + $2}")

// lowerSession is the session of one event: from its time to the end of the gap.
func lowerSession(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	at, wrap := c.Bind(args[0], c.Args[0])
	e := ducksql.Expr(&ducksql.Template{Body: sessionForm, Args: []ducksql.Expr{at, args[1]}})
	if wrap != nil {
		e = wrap(e)
	}
	return e, nil
}

// SessionWindow is the call session_window(time, gap) of a calendar interval.
func SessionWindow(time, gap analyzed.Expr, b *Binding) *analyzed.Call {
	row, _ := Lookup("session_window")
	return &analyzed.Call{Typed: analyzed.Typed{DataType: windowOf(time.Type()), At: b.Origin}, Callee: row, Name: row.Name,
		Args: []analyzed.Expr{time, gap}, ANSI: b.Conf.ANSI()}
}

var (
	windowEnd     = ducksql.MustTemplate("make_timestamptz(epoch_us(struct_extract($1, 'end')) - 1)")
	windowEndHere = ducksql.MustTemplate("make_timestamp(epoch_us(struct_extract($1, 'end')) - 1)")
)

// lowerWindowTime is the last microsecond of a window.
func lowerWindowTime(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	body := windowEnd
	if _, local := c.Type().(types.TimestampNTZType); local {
		body = windowEndHere
	}
	return &ducksql.Template{Body: body, Args: args}, nil
}
