package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// stream is a number that is another one for each statement and for each place in it: it tells the sequences of seeded random
// functions apart. It is a constant to DuckDB: a condition over a subquery's value alone would be moved into that subquery
// and see one row.
func stream(l Lowerer) ducksql.Expr {
	return &ducksql.Template{Body: streamNumber, Args: []ducksql.Expr{ducksql.Int(int64(l.Place()))}}
}

var streamNumber = ducksql.MustTemplate("CAST(txid_current() * 65536 + $1 AS DOUBLE)")

// randomSeed is a seed that a statement draws once.
var randomSeed = ducksql.MustTemplate("(SELECT CAST(floor(random() * 9007199254740992) AS BIGINT))")

// seedOf is the constant seed of argument i as BIGINT, a random one where there is no such argument; NULL counts as 0.
func seedOf(c *lowering, i int) (ducksql.Expr, error) {
	if i == len(c.Args) {
		return &ducksql.Template{Body: randomSeed}, nil
	}
	if isNullConstant(c.Args[i]) {
		return ducksql.CastTo(ducksql.Int(0), "BIGINT"), nil
	}
	e, err := c.arg(i)
	return ducksql.CastTo(e, "BIGINT"), err
}

// lowerRand walks through the sequence of a seed.
func lowerRand(kernel string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		seed, err := seedOf(c, 0)
		if err != nil {
			return nil, err
		}
		return c.Native(kernel, c.Type(), seed, stream(c))
	}
}

// uuidSeed wants a literal seed.
func uuidSeed(b *Binding, args []analyzed.Expr) error {
	if len(args) > 0 && !types.IsIntegral(args[0].Type()) && !isVoid(args[0].Type()) {
		return sparkerr.New(sparkerr.Analysis, "INVALID_PARAMETER_VALUE.LONG", b.Origin,
			"parameter", sparkerr.ID("seed"), "functionName", sparkerr.ID("UUID"), "invalidValue", sparkerr.Expr(b.text(args[0])))
	}
	return checkSeed(b, args)
}

// checkSeed wants a constant seed.
func checkSeed(b *Binding, args []analyzed.Expr) error {
	if len(args) == 0 || Foldable(args[0]) {
		return nil
	}
	return sparkerr.New(sparkerr.Analysis, "SEED_EXPRESSION_IS_UNFOLDABLE", b.Origin,
		"seedExpr", sparkerr.Expr(b.text(args[0])), "exprWithSeed", sparkerr.Expr(b.sqlText(args)))
}

func checkRandstr(b *Binding, args []analyzed.Expr) error {
	for i, name := range []string{"length", "seed"}[:len(args)] {
		if !Foldable(args[i]) {
			return sparkerr.NonFoldableInput(b.sqlText(args), name, "integer", b.text(args[i]), b.Origin)
		}
	}
	return nil
}

func lowerRandstr(c *lowering) (ducksql.Expr, error) {
	length, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	seed, err := seedOf(c, 1)
	if err != nil {
		return nil, err
	}
	if n, ok := constantInt(c.Args[0]); ok && n < 0 {
		return nil, sparkerr.New(sparkerr.Runtime, "INVALID_PARAMETER_VALUE.LENGTH", sparkerr.Origin{},
			"parameter", sparkerr.ID("length"), "functionName", sparkerr.ID("randstr"), "length", LiteralText(n, types.Int, c.Conf()))
	}
	return c.Native("randstr", c.Type(), seed, stream(c), length)
}

// uniformType is the wider type of both bounds.
func uniformType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	low, high := args[0].Type(), args[1].Type()
	switch {
	case types.IsIntegral(low) && types.IsIntegral(high):
		if integerBits(low) > integerBits(high) {
			return low, nil
		}
		return high, nil
	case low == types.Double || high == types.Double:
		return types.Double, nil
	case low == types.Float || high == types.Float:
		return types.Float, nil
	}
	a, okLow := low.(types.DecimalType)
	d, okHigh := high.(types.DecimalType)
	if okLow && (!okHigh || a.Scale >= d.Scale && a.Precision-a.Scale >= d.Precision-d.Scale) {
		return a, nil
	}
	return d, nil
}

// uniformToRand is CAST(min + (max - min) * rand(seed) AS type).
func uniformToRand(c *lowering) (analyzed.Expr, error) {
	b := c.binding()
	low, high := b.implicit(c.Args[0], types.Double), b.implicit(c.Args[1], types.Double)
	random, err := b.other("rand", c.Args[2:]...)
	if err != nil {
		return nil, err
	}
	width, err := b.other("-", high, low)
	if err != nil {
		return nil, err
	}
	part, err := b.other("*", width, random)
	if err != nil {
		return nil, err
	}
	sum, err := b.other("+", low, part)
	if err != nil {
		return nil, err
	}
	return b.implicit(sum, c.Type()), nil
}
