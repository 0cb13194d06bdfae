package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Lowerer is what a lowering may ask of the generator.
type Lowerer interface {
	Conf() conf.Conf
	// Lower generates an expression. A lambda becomes a ducksql.Lambda.
	Lower(e analyzed.Expr) (ducksql.Expr, error)
	// CastTo generates a cast between Spark types.
	CastTo(e ducksql.Expr, from, to types.DataType, mode analyzed.CastMode, origin sparkerr.Origin) (ducksql.Expr, error)
	// DuckType is the DuckDB type that holds a Spark type.
	DuckType(t types.DataType) (ducksql.Type, error)
	// Raise is an expression that fails at run time with a condition; params are SQL texts by parameter name.
	Raise(condition string, origin sparkerr.Origin, params map[string]ducksql.Expr) ducksql.Expr
	// MayFail notes that an operator of DuckDB can itself fail with a condition at a place (integer overflow, say).
	// It reports whether the operator must print its guarded form, which raises by Raise, because another place
	// of the statement can fail with the same condition and the two could not be told apart.
	MayFail(condition string, origin sparkerr.Origin) bool
	// Place numbers a place of the statement; every call gives another number.
	Place() int
	// Native calls a native kernel with the given result type and records that the plan needs it.
	Native(kernel string, result types.DataType, args ...ducksql.Expr) (ducksql.Expr, error)
	// Bind makes an argument safe to repeat: it returns e itself when it is cheap and deterministic,
	// else a name bound by the wrapper that Wrap puts around the finished expression.
	Bind(e ducksql.Expr, source analyzed.Expr) (name ducksql.Expr, wrap func(ducksql.Expr) ducksql.Expr)
}

// Lowering is how a call becomes DuckDB SQL: rename, template, code, rewrite, native, or a choice among them.
type Lowering interface {
	kind() string
	lower(c *lowering) (ducksql.Expr, error)
}

// lowering is one call being lowered: the analyzed call, the generator, and the arguments.
type lowering struct {
	*analyzed.Call
	Lowerer
	over Over
	// windowed tells that the call stands before OVER.
	windowed bool
	filter   ducksql.Expr
	sql      []ducksql.Expr // of Args, filled by arg
}

// Over finishes each aggregate or window call of a lowering: in a Window plan it adds OVER (..), else it returns the call.
type Over func(f *ducksql.Call, ignoreNulls bool) ducksql.Expr

// Lower generates the SQL of a call whose Callee is a row of this registry.
func Lower(c *analyzed.Call, l Lowerer) (ducksql.Expr, error) {
	return lower(c, &lowering{Call: c, Lowerer: l, over: func(f *ducksql.Call, _ bool) ducksql.Expr { return f }})
}

// LowerOver is Lower for the function of a window call.
func LowerOver(c *analyzed.Call, l Lowerer, over Over) (ducksql.Expr, error) {
	return lower(c, &lowering{Call: c, Lowerer: l, over: over, windowed: true})
}

func lower(c *analyzed.Call, low *lowering) (ducksql.Expr, error) {
	row, ok := c.Callee.(*Function)
	if !ok {
		return nil, sparkerr.NotImplemented("the call of "+c.Name, c.Origin())
	}
	form := row.SQL
	if c.ANSI && row.ANSI != nil {
		form = row.ANSI
	}
	if form == nil {
		return nil, sparkerr.NotImplemented("the function "+row.Name, c.Origin())
	}
	if c.Filter != nil {
		filter, err := low.Lower(c.Filter)
		if err != nil {
			return nil, err
		}
		low.filter = filter
	}
	e, err := form.lower(low)
	switch {
	case err != nil:
		return nil, err
	case row.Native != "":
		return low.result(e, row.Native)
	case row.Class == scalar && constantNull(c.Args):
		return low.result(e, untyped)
	}
	return e, nil
}

// constantNull reports a constant argument that may be NULL: DuckDB then makes the whole call an untyped NULL.
func constantNull(args []analyzed.Expr) bool {
	for _, a := range args {
		if a.Nullable() && Foldable(a) {
			return true
		}
	}
	return false
}

// untyped is DuckDB's type of a call that it knows to be NULL.
const untyped ducksql.Type = ""

// result casts e of a DuckDB type to the call's own type when they differ.
func (c *lowering) result(e ducksql.Expr, native ducksql.Type) (ducksql.Expr, error) {
	want, err := c.DuckType(c.Type())
	if err != nil || want == native {
		return e, err
	}
	return ducksql.CastTo(e, want), nil
}

// arg is the SQL of argument i.
func (c *lowering) arg(i int) (ducksql.Expr, error) {
	if c.sql == nil {
		c.sql = make([]ducksql.Expr, len(c.Args))
	}
	if c.sql[i] == nil {
		e, err := c.Lower(c.Args[i])
		if err != nil {
			return nil, err
		}
		c.sql[i] = e
	}
	return c.sql[i], nil
}

// arguments is the SQL of all arguments.
func (c *lowering) arguments() ([]ducksql.Expr, error) {
	for i := range c.Args {
		if _, err := c.arg(i); err != nil {
			return nil, err
		}
	}
	return c.sql, nil
}

// call is a DuckDB function call; aggregates get the DISTINCT, FILTER and OVER of the analyzed call.
func (c *lowering) call(name string, args ...ducksql.Expr) ducksql.Expr {
	f := &ducksql.Call{Name: name, Args: args}
	if c.Callee.Kind() == scalar {
		return f
	}
	f.Distinct = c.Distinct
	return c.finish(f)
}

// finish adds the call's FILTER and OVER to an aggregate.
func (c *lowering) finish(f *ducksql.Call) ducksql.Expr {
	switch {
	case c.filter == nil:
	case f.Filter == nil:
		f.Filter = c.filter
	default:
		f.Filter = ducksql.And(c.filter, f.Filter)
	}
	return c.over(f, c.IgnoreNulls)
}

// orders lowers the keys of WITHIN GROUP.
func (c *lowering) orders() ([]ducksql.Order, error) {
	out := make([]ducksql.Order, len(c.OrderBy))
	for i, o := range c.OrderBy {
		e, err := c.Lower(o.Expr)
		if err != nil {
			return nil, err
		}
		out[i] = ducksql.Order{Expr: e, Descending: o.Descending, NullsFirst: o.NullsFirst}
	}
	return out, nil
}

// raise is a run-time error at the call's place.
func (c *lowering) raise(condition string, params map[string]ducksql.Expr) ducksql.Expr {
	return c.Raise(condition, c.Origin(), params)
}

// castTo casts SQL of one Spark type to another one in the call's mode.
func (c *lowering) castTo(e ducksql.Expr, from, to types.DataType) (ducksql.Expr, error) {
	mode := analyzed.Legacy
	if c.ANSI {
		mode = analyzed.ANSI
	}
	return c.CastTo(e, from, to, mode, c.Origin())
}

type renameLowering string

// rename calls a DuckDB function with the same arguments.
func rename(name constant) Lowering { return renameLowering(name) }

func (renameLowering) kind() string { return "rename" }
func (r renameLowering) lower(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.call(string(r), args...), nil
}

type nativeLowering string

// native calls a kernel of duckexec/native that returns the row's type.
func native(kernel constant) Lowering { return nativeLowering(kernel) }

func (nativeLowering) kind() string { return "native" }
func (n nativeLowering) lower(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	return c.Native(string(n), c.Type(), args...)
}

type codeLowering func(c *lowering) (ducksql.Expr, error)

// code builds the SQL in Go.
func code(f func(c *lowering) (ducksql.Expr, error)) Lowering { return codeLowering(f) }

func (codeLowering) kind() string                              { return "code" }
func (f codeLowering) lower(c *lowering) (ducksql.Expr, error) { return f(c) }

type rewriteLowering func(c *lowering) (analyzed.Expr, error)

// rewrite replaces the call by another analyzed expression, just before generation: the name and type stay those of the row.
func rewrite(f func(c *lowering) (analyzed.Expr, error)) Lowering { return rewriteLowering(f) }

func (rewriteLowering) kind() string { return "rewrite" }
func (f rewriteLowering) lower(c *lowering) (ducksql.Expr, error) {
	e, err := f(c)
	if err != nil {
		return nil, err
	}
	return c.Lower(e)
}

type unplacedLowering struct{ Lowering }

// unplaced is a form whose errors name no place, where Spark's carry no query context.
func unplaced(form Lowering) Lowering { return unplacedLowering{form} }

func (u unplacedLowering) lower(c *lowering) (ducksql.Expr, error) {
	call, inner := *c.Call, *c
	call.At = sparkerr.Origin{}
	inner.Call = &call
	return u.Lowering.lower(&inner)
}

// typeCase is one arm of byType.
type typeCase struct {
	when func(types.DataType) bool
	then Lowering
}

func on(k kind, then Lowering) typeCase { return typeCase{k.accepts, then} }
func otherwise(then Lowering) typeCase {
	return typeCase{func(types.DataType) bool { return true }, then}
}

type typeLowering struct {
	arg   int
	cases []typeCase
}

// byType chooses by the type of argument arg (from 0); the last case is usually otherwise(..).
func byType(arg int, cases ...typeCase) Lowering { return typeLowering{arg, cases} }

func (t typeLowering) kind() string { return t.cases[len(t.cases)-1].then.kind() }
func (t typeLowering) lower(c *lowering) (ducksql.Expr, error) {
	for _, k := range t.cases {
		if t.arg < len(c.Args) && k.when(c.Args[t.arg].Type()) {
			return k.then.lower(c)
		}
	}
	return nil, sparkerr.NotImplemented("the function "+c.Callee.FunctionName()+" for this type", c.Origin())
}

type arityLowering []Lowering

// byArity chooses by the number of arguments: the first form is for none, the last one for all larger numbers. Forms may be nil.
func byArity(forms ...Lowering) Lowering { return arityLowering(forms) }

func (a arityLowering) kind() string { return a[len(a)-1].kind() }
func (a arityLowering) lower(c *lowering) (ducksql.Expr, error) {
	return a[min(len(c.Args), len(a)-1)].lower(c)
}
