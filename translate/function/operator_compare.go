package function

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// coerceComparison brings both sides to one comparable type.
func coerceComparison(b *Binding, args []analyzed.Expr) error {
	t, ok := comparisonType(b, args[0], args[1])
	if !ok {
		return b.binaryMismatch(args)
	}
	args[0], args[1] = b.implicit(args[0], t), b.implicit(args[1], t)
	if !types.Orderable(t) {
		return sparkerr.InvalidOrdering(b.sqlText(args), comparisonName(b.row.Name), t.SQL(), b.Origin)
	}
	return nil
}

// compareWithDecimal turns an integer compared with a decimal literal into a comparison of bigints: a > 1.5 is a > 1.
// A literal beyond bigint decides the comparison.
func compareWithDecimal(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	name := b.row.Name
	if strings.HasPrefix(name, "=") {
		return booleanLiteral(b, args)
	}
	for i, up := range []map[string]bool{{">": true, "<=": true}, {">=": true, "<": true}} {
		l, ok := args[i].(*analyzed.Literal)
		d, isDecimal := decimalValue(l, ok)
		if !isDecimal || !types.IsIntegral(args[1-i].Type()) {
			continue
		}
		whole := new(big.Int).Quo(d.Num(), d.Denom())
		if !d.IsInt() && d.Sign() < 0 {
			whole.Sub(whole, big.NewInt(1)) // floor
		}
		if up[name] && !d.IsInt() {
			whole.Add(whole, big.NewInt(1)) // ceiling
		}
		if !whole.IsInt64() {
			above := whole.Sign() > 0
			return boolLit(above == (name[0] == '<' == (i == 1))), nil
		}
		args[i] = &analyzed.Literal{Typed: analyzed.Typed{DataType: types.Long, At: l.At}, Value: whole.Int64()}
		return nil, nil
	}
	return nil, nil
}

// booleanLiteral is the legacy reading of a boolean compared with the literals 1 and 0: the boolean itself, or its NOT.
func booleanLiteral(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	for i := range args {
		l, ok := args[i].(*analyzed.Literal)
		if !ok || b.Conf.ANSI() || !types.IsNumeric(l.DataType) || !isBoolean(args[1-i].Type()) {
			continue
		}
		d, ok := new(big.Rat).SetString(fmt.Sprint(l.Value))
		switch {
		case ok && d.Cmp(big.NewRat(1, 1)) == 0:
			return args[1-i], nil
		case ok && d.Sign() == 0:
			return b.other("not", args[1-i])
		}
	}
	return nil, nil
}

// nullSafeBoolean is booleanLiteral for <=>: NULL counts as different.
func nullSafeBoolean(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	e, err := booleanLiteral(b, args)
	if e == nil || err != nil {
		return nil, err
	}
	value := args[0]
	if !isBoolean(value.Type()) {
		value = args[1]
	}
	present, err := b.other("isnotnull", value)
	if err != nil {
		return nil, err
	}
	return b.other("and", present, e)
}

// decimalValue is the number of a decimal literal.
func decimalValue(l *analyzed.Literal, ok bool) (*big.Rat, bool) {
	if !ok {
		return nil, false
	}
	d, ok := l.Value.(types.DecimalValue)
	if !ok {
		return nil, false
	}
	return new(big.Rat).SetString(string(d))
}

func comparisonName(name string) string {
	if name == "==" {
		return "="
	}
	return name
}

// comparisonType is what two compared expressions are cast to.
func comparisonType(b *Binding, left, right analyzed.Expr) (types.DataType, bool) {
	l, r := left.Type(), right.Type()
	ansi := b.Conf.ANSI()
	switch {
	case isString(l) && !isString(r):
		return stringComparison(ansi, r)
	case isString(r) && !isString(l):
		return stringComparison(ansi, l)
	case isDecimal(l) && types.IsIntegral(r):
		return commonType(b.Conf, false, l, decimalFor(right))
	case isDecimal(r) && types.IsIntegral(l):
		return commonType(b.Conf, false, decimalFor(left), r)
	case !ansi && isBoolean(l) && types.IsNumeric(r):
		return r, true
	case !ansi && isBoolean(r) && types.IsNumeric(l):
		return l, true
	}
	if isDecimal(l) && isDecimal(r) || isDecimal(l) && types.IsFloating(r) || types.IsFloating(l) && isDecimal(r) {
		return commonType(b.Conf, false, l, r)
	}
	return types.TightestType(b.Conf, l, r)
}

// stringComparison is the type that a string beside t is compared as.
func stringComparison(ansi bool, t types.DataType) (types.DataType, bool) {
	switch {
	case isVoid(t):
		return types.String, true
	case isInterval(t) || !types.IsAtomic(t):
		return nil, false
	case !ansi:
		if d, ok := t.(types.DecimalType); ok && d.Scale > 0 {
			return types.Double, true
		}
		return t, true
	case types.IsIntegral(t):
		return types.Long, true
	case types.IsFractional(t):
		return types.Double, true
	}
	return t, true
}

// lowerComparison compares; < > <= >= on nested values compare keys in which NULL is the smallest.
func lowerComparison(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	op := c.Callee.FunctionName()
	if op == "==" {
		op = "="
	}
	l, r := args[0], args[1]
	if t := mergeNullability(c.Args[0].Type(), c.Args[1].Type()); op != "=" && NullsInside(t) {
		l, r = OrderKey(l, t), OrderKey(r, t)
	}
	return ducksql.Op(ducksql.PrecComparison, op, l, r), nil
}

// NullsInside reports nested types that can hold NULLs: DuckDB orders those as the largest, Spark as the smallest.
func NullsInside(t types.DataType) bool {
	switch t := t.(type) {
	case types.ArrayType:
		return t.ContainsNull || NullsInside(t.Element)
	case types.StructType:
		for _, f := range t.Fields {
			if f.Nullable || NullsInside(f.Type) {
				return true
			}
		}
	}
	return false
}

var (
	arrayKey  = ducksql.MustTemplate("list_transform($1, $2)")
	structKey = ducksql.MustTemplate("CASE WHEN $1 IS NOT NULL THEN $2 END")
)

// OrderKey is a value that DuckDB orders as Spark orders e of type t: each part that may be NULL gets a flag before it.
// Types without NULLs inside are their own keys.
func OrderKey(e ducksql.Expr, t types.DataType) ducksql.Expr { return orderKey(e, t, 0) }

func orderKey(e ducksql.Expr, t types.DataType, depth int) ducksql.Expr {
	if !NullsInside(t) {
		return e
	}
	switch t := t.(type) {
	case types.ArrayType:
		name := "k" + strconv.Itoa(depth)
		x := ducksql.Column(name)
		body := &ducksql.Struct{Names: []string{"n", "v"}, Values: []ducksql.Expr{
			&ducksql.IsNull{Value: x, Not: true}, orderKey(x, t.Element, depth+1)}}
		return &ducksql.Template{Body: arrayKey, Args: []ducksql.Expr{e, &ducksql.Lambda{Params: []string{name}, Body: body}}}
	case types.StructType:
		s := &ducksql.Struct{}
		for i, f := range t.Fields {
			field := ducksql.Expr(&ducksql.FieldOf{Base: e, Name: FieldNames(t)[i]})
			s.Names = append(s.Names, "n"+strconv.Itoa(i), "v"+strconv.Itoa(i))
			s.Values = append(s.Values, &ducksql.IsNull{Value: field, Not: true}, orderKey(field, f.Type, depth+1))
		}
		return &ducksql.Template{Body: structKey, Args: []ducksql.Expr{e, s}}
	}
	return e
}
