package generator

import (
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// cast lowers a cast of the plan.
func (l *lowerer) cast(e *analyzed.Cast) (ducksql.Expr, error) {
	if constant := folded(e); constant != nil {
		return l.Lower(constant)
	}
	in, err := l.Lower(e.Input)
	if err != nil {
		return nil, err
	}
	if sameValue(e.Input.Type(), e.DataType) {
		return in, nil
	}
	if p := profileOf(e.Input); p.volatile || p.readsComputed(l.scope.block, isVolatile) || p.subqueries > 0 {
		if l.hoists(e.Input) {
			return in, nil
		}
		name, wrap := l.bound(in)
		out, err := l.CastTo(name, e.Input.Type(), e.DataType, e.Mode, e.At)
		if err != nil {
			return nil, err
		}
		return wrap(out), nil
	}
	if sizeOf(in, maxRepeatedSize) >= maxRepeatedSize && !isNested(e.Input.Type()) && l.hoists(e.Input) {
		return in, nil
	}
	return l.CastTo(in, e.Input.Type(), e.DataType, e.Mode, e.At)
}

// CastTo casts SQL of one Spark type to another. e may be printed several times; it must not be volatile.
func (l *lowerer) CastTo(e ducksql.Expr, from, to types.DataType, mode analyzed.CastMode, at sparkerr.Origin) (ducksql.Expr, error) {
	from, to = valueType(from), valueType(to)
	if sameValue(from, to) {
		return e, nil
	}
	duck, err := DuckType(to)
	if err != nil {
		return nil, err
	}
	if _, null := from.(types.NullType); null {
		return castVoid(e, duck), nil
	}
	c := &casting{lowerer: l, from: from, to: to, duck: duck, mode: mode, at: at}
	wrap := unwrapped
	if sizeOf(e, maxRepeatedSize) >= maxRepeatedSize && !isNested(from) {
		e, wrap = l.bound(e)
	}
	out, err := c.cast(e)
	if err != nil {
		return nil, err
	}
	return wrap(out), nil
}

var voidValue = ducksql.MustTemplate("CASE WHEN $1:is IS NULL THEN $2 END")

// castVoid is a NULL of a type. What is not a plain value is evaluated nevertheless: it may raise, as raise_error() does.
func castVoid(e ducksql.Expr, to ducksql.Type) ducksql.Expr {
	null := ducksql.CastTo(ducksql.Null{}, to)
	if isLiteral(e) {
		return null
	}
	if c, ok := e.(*ducksql.Cast); ok && isLiteral(c.Operand) {
		return null
	}
	return template(voidValue, e, null)
}

// maxRepeatedSize is the size in nodes from which an operand is bound before it is printed several times. The
// repetitions stand in branches that are evaluated for failing rows only.
const maxRepeatedSize = 8

// valueType drops what does not change values: lengths and user-defined types.
func valueType(t types.DataType) types.DataType {
	switch u := t.(type) {
	case types.UDTType:
		return u.SQLType
	case types.CharType, types.VarcharType, types.StringType:
		return types.String
	}
	return t
}

// sameValue reports whether values of both types are the same in DuckDB.
func sameValue(from, to types.DataType) bool {
	from, to = valueType(from), valueType(to)
	if types.Equal(from, to) {
		return true
	}
	if !isNested(from) || !isNested(to) {
		return false
	}
	f, errFrom := DuckType(from)
	t, errTo := DuckType(to)
	return errFrom == nil && errTo == nil && f == t && types.SameStructure(from, to)
}

// casting is one cast being built.
type casting struct {
	*lowerer
	from, to types.DataType
	duck     ducksql.Type
	mode     analyzed.CastMode
	at       sparkerr.Origin
}

func (c *casting) cast(e ducksql.Expr) (ducksql.Expr, error) {
	switch to := c.to.(type) {
	case types.StringType:
		return c.toString(e)
	case types.ByteType, types.ShortType, types.IntType, types.LongType:
		return c.toInteger(e)
	case types.FloatType, types.DoubleType:
		return c.toFloating(e)
	case types.DecimalType:
		return c.toDecimal(e, to)
	case types.BooleanType:
		return c.toBoolean(e)
	case types.BinaryType:
		return c.toBinary(e)
	case types.DateType, types.TimestampType, types.TimestampNTZType, types.TimeType:
		return c.toDatetime(e)
	case types.YearMonthIntervalType, types.DayTimeIntervalType, types.CalendarIntervalType:
		return c.toInterval(e)
	case types.ArrayType, types.MapType, types.StructType:
		return c.toNested(e)
	case types.VariantType:
		return c.native("to_variant", c.duck, e, constantText(c.from.SQL())), nil
	}
	return nil, c.refuse()
}

// refuse reports a cast that Spark has and this server has not.
func (c *casting) refuse() error {
	return sparkerr.NotImplemented("the cast from "+c.from.SQL()+" to "+c.to.SQL(), c.at)
}

// fits finishes a cast: value, or what the mode does when value is NULL though e is not.
func (c *casting) fits(e, value, failure ducksql.Expr) ducksql.Expr {
	if c.mode != analyzed.ANSI {
		return value
	}
	return ducksql.Func("coalesce", value, &ducksql.Case{Whens: []ducksql.When{{Condition: &ducksql.IsNull{Value: e, Not: true}, Result: failure}}})
}

func (c *casting) try(e ducksql.Expr) ducksql.Expr {
	return &ducksql.Cast{Operand: e, Type: c.duck, Try: true}
}

func (c *casting) plain(e ducksql.Expr) ducksql.Expr { return ducksql.CastTo(e, c.duck) }

const ansiConf = "spark.sql.ansi.enabled"

// invalid raises CAST_INVALID_INPUT; shown is the value as a SQL literal.
func (c *casting) invalid(shown ducksql.Expr) ducksql.Expr {
	return c.Raise("CAST_INVALID_INPUT", c.at, map[string]ducksql.Expr{
		"expression": shown, "sourceType": constantText(sparkerr.TypeSQL(c.from.SQL())),
		"targetType": constantText(sparkerr.TypeSQL(c.to.SQL())), "ansiConfig": constantText(sparkerr.Conf(ansiConf)),
	})
}

// overflow raises CAST_OVERFLOW.
func (c *casting) overflow(shown ducksql.Expr) ducksql.Expr {
	return c.Raise("CAST_OVERFLOW", c.at, map[string]ducksql.Expr{
		"value": shown, "sourceType": constantText(sparkerr.TypeSQL(c.from.SQL())),
		"targetType": constantText(sparkerr.TypeSQL(c.to.SQL())), "ansiConfig": constantText(sparkerr.Conf(ansiConf)),
	})
}

// outOfRange raises NUMERIC_VALUE_OUT_OF_RANGE; value is shown bare.
func (c *casting) outOfRange(value ducksql.Expr, to types.DecimalType) ducksql.Expr {
	return c.Raise("NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION", c.at, map[string]ducksql.Expr{
		"value": value, "precision": constantText(strconv.Itoa(to.Precision)), "scale": constantText(strconv.Itoa(to.Scale)),
		"config": constantText(sparkerr.Conf(ansiConf)),
	})
}

var quotedText = ducksql.MustTemplate(`concat('''', replace(replace($1, '\', '\\'), '''', '\'''), '''')`)

// shown is a value as Spark writes it in messages: 'x', 5L, 1.5BD, TIMESTAMP '..'.
func (c *casting) shown(e ducksql.Expr) ducksql.Expr {
	text := ducksql.CastTo(e, ducksql.Varchar)
	suffix := ""
	switch c.from.(type) {
	case types.StringType:
		return template(quotedText, e)
	case types.ByteType:
		suffix = "Y"
	case types.ShortType:
		suffix = "S"
	case types.LongType:
		suffix = "L"
	case types.DecimalType:
		suffix = "BD"
	case types.DoubleType:
		return template(shownDouble, e, c.floatingText(e))
	case types.FloatType:
		return c.floatingText(e)
	case types.TimestampType:
		return ducksql.Func("concat", constantText("TIMESTAMP '"), c.timestampText(e), constantText("'"))
	case types.YearMonthIntervalType, types.DayTimeIntervalType:
		if s, err := c.intervalText(e); err == nil {
			return s
		}
	}
	if suffix == "" {
		return text
	}
	return ducksql.Func("concat", text, constantText(suffix))
}

var shownDouble = ducksql.MustTemplate(`CASE WHEN isfinite($1) THEN concat($2, 'D') ELSE $2 END`)

// template applies a parsed template.
func template(body *ducksql.TemplateBody, args ...ducksql.Expr) ducksql.Expr {
	return &ducksql.Template{Body: body, Args: args}
}

// sizeOf counts the nodes of e, up to limit.
func sizeOf(e ducksql.Expr, limit int) int {
	if limit <= 0 || e == nil {
		return 0
	}
	n := 1
	add := func(list ...ducksql.Expr) {
		for _, x := range list {
			if n < limit {
				n += sizeOf(x, limit-n)
			}
		}
	}
	switch e := e.(type) {
	case *ducksql.Call:
		add(e.Args...)
	case *ducksql.Template:
		n += 3
		add(e.Args...)
	case *ducksql.Binary:
		add(e.Left, e.Right)
	case *ducksql.Unary:
		add(e.Operand)
	case *ducksql.Cast:
		add(e.Operand)
	case *ducksql.Case:
		for _, w := range e.Whens {
			add(w.Condition, w.Result)
		}
		add(e.Else)
	case *ducksql.Index:
		add(e.Base, e.At)
	case *ducksql.FieldOf:
		add(e.Base)
	case *ducksql.IsNull:
		add(e.Value)
	case *ducksql.List:
		add(e.Items...)
	case *ducksql.Struct:
		add(e.Values...)
	case *ducksql.Lambda:
		add(e.Body)
	case *ducksql.Over, *ducksql.Subquery, *ducksql.Exists, *ducksql.InSubquery:
		n = limit
	case ducksql.Ident, ducksql.Null, ducksql.Bool, ducksql.Number, ducksql.String, ducksql.Bytes:
	default:
		n += 3
	}
	return n
}
