package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// raising calls a kernel whose last argument tells whether it raises or gives NULL: it raises under ANSI rules.
func raising(kernel string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) { return c.flagged(kernel, c.ANSI) }
}

// quietly calls such a kernel so that it gives NULL.
func quietly(kernel string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) { return c.flagged(kernel, false) }
}

func (c *lowering) flagged(kernel string, flag bool) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.Native(kernel, c.Type(), append(args[:len(args):len(args)], ducksql.Bool{Value: flag})...)
}

// making is one of the functions that make timestamps, from six numbers and a zone or from a date, a time and a zone.
type making struct {
	kind types.DataType // nil: as the session says
	try  bool
}

// signature admits all numbers of arguments; expand counts.
func (m making) signature() Signature {
	return sig(rest(anything, 0))
}

func (m making) expand(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	local := m.kind == types.DataType(types.TimestampNTZ)
	allowed, counts := map[int]bool{1: true, 2: true, 3: true, 6: true, 7: true}, "[1, 2, 3, 6, 7]"
	switch {
	case local && m.try:
		allowed, counts = map[int]bool{2: true, 6: true}, "6"
	case local:
		allowed, counts = map[int]bool{2: true, 6: true}, "[2, 6]"
	case m.kind != nil:
		allowed, counts = map[int]bool{2: true, 3: true, 6: true, 7: true}, "[2, 6]"
		if m.try {
			counts = "6"
		}
	}
	if !allowed[len(args)] {
		return nil, sparkerr.WrongNumArgs(b.row.Name, counts, len(args), b.Origin)
	}
	if len(args) < 6 {
		return m.fromDate(b, args, local)
	}
	kind := m.kind
	if kind == nil {
		kind = reading{}.target(b)
	}
	return b.internal(&Function{
		Name: b.row.Name, Args: sig(integer, integer, integer, integer, integer, wholeSeconds, opt(str)), Type: fixed(kind),
		Nullable: m.nullable(), Show: m.show(b.row.Name), SQL: m.fields(),
	}, args...)
}

func (m making) nullable() nullRule {
	if m.try {
		return always
	}
	return ansiNull(anyNullable, always)
}

// show hides the zone of try_make_timestamp, as Spark does.
func (m making) show(name string) displayRule {
	if m.try && m.kind == nil {
		return firstArgs(6, name)
	}
	return nil
}

// fields makes a local reading and places it in its zone.
func (m making) fields() Lowering {
	if m.try {
		return madeQuietly
	}
	return madeRaising
}

var (
	madeQuietly = code(func(c *lowering) (ducksql.Expr, error) { return c.madeTimestamp(false) })
	madeRaising = code(func(c *lowering) (ducksql.Expr, error) { return c.madeTimestamp(c.ANSI) })
)

func (c *lowering) madeTimestamp(raise bool) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	local, err := c.Native("make_timestamp", types.TimestampNTZ, append(args[:6:6], ducksql.Bool{Value: raise})...)
	if err != nil || c.Type() == types.DataType(types.TimestampNTZ) {
		return local, err
	}
	zone := c.zone()
	if len(args) == 7 {
		zone = args[6]
	}
	return c.Native("local_to_timestamp", types.Timestamp, local, zone)
}

// fromDate makes a timestamp from a date, a time and a zone. Spark names the instant kind make_timestamp under all its
// names.
func (m making) fromDate(b *Binding, args []analyzed.Expr, local bool) (analyzed.Expr, error) {
	row := &Function{Name: "make_timestamp", Args: sig(strict(date), opt(strict(time)), opt(strict(str))), Type: fixed(types.Timestamp), SQL: timestampFromDate}
	switch {
	case local:
		row = &Function{Name: "make_timestamp_ntz", Args: sig(strict(date), strict(time)), Type: fixed(types.TimestampNTZ), Nullable: always, SQL: template("$1 + $2")}
		if m.try {
			row.Name, row.Show = b.row.Name, showTry("make_timestamp_ntz")
		}
	case m.kind == nil:
		row.Name = b.row.Name
	}
	return b.internal(row, args...)
}

var dateAndTime = ducksql.MustTemplate("$1 + $2")

var timestampFromDate = code(func(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	local, zone := ducksql.Expr(ducksql.CastTo(args[0], ducksql.Timestamp)), c.zone()
	if len(args) > 1 {
		local = &ducksql.Template{Body: dateAndTime, Args: args[:2]}
	}
	if len(args) > 2 {
		zone = args[2]
	}
	return c.Native("local_to_timestamp", types.Timestamp, local, zone)
})
