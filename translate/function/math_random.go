package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// stream is a number that a statement draws once for each place it stands at: it tells the sequences of seeded random
// functions apart.
var stream = ducksql.MustTemplate("(SELECT random())")

// seedOf is a constant seed as BIGINT; NULL counts as 0.
func seedOf(c *lowering, i int) (ducksql.Expr, error) {
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
		return c.Native(kernel, c.Type(), seed, &ducksql.Template{Body: stream})
	}
}

func checkRandstr(b *Binding, args []analyzed.Expr) error {
	if n, ok := constantInt(args[0]); ok && n < 0 {
		return sparkerr.New(sparkerr.Runtime, "INVALID_PARAMETER_VALUE.LENGTH", b.Origin,
			"parameter", sparkerr.ID("length"), "functionName", sparkerr.ID("randstr"), "length", sparkerr.Text(LiteralText(n, types.Int, b.Conf)))
	}
	return nil
}

// randomSeed is a seed that a statement draws once.
var randomSeed = ducksql.MustTemplate("(SELECT CAST(floor(random() * 9007199254740992) AS BIGINT))")

func lowerRandstr(c *lowering) (ducksql.Expr, error) {
	length, err := c.arg(0)
	if err != nil {
		return nil, err
	}
	var seed ducksql.Expr = &ducksql.Template{Body: randomSeed}
	if len(c.Args) > 1 {
		if seed, err = seedOf(c, 1); err != nil {
			return nil, err
		}
	}
	return c.Native("randstr", c.Type(), seed, &ducksql.Template{Body: stream}, length)
}

// uniformType is the wider type of both bounds.
func uniformType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	low, high := args[0].Type(), args[1].Type()
	switch {
	case isIntegral(low) && isIntegral(high):
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
