package function

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// roundType is the type of the argument; decimals get the digits that are left, and room for a carry.
func roundType(b *Binding, args []analyzed.Expr) (types.DataType, error) {
	t, ok := args[0].Type().(types.DecimalType)
	if !ok {
		return args[0].Type(), nil
	}
	places, _ := b.constantInt(args[1])
	whole := int64(t.Precision - t.Scale + 1)
	if places < 0 {
		return types.DecimalType{Precision: int(min(max(whole, 1-places), 38))}, nil
	}
	scale := min(int64(t.Scale), places)
	return types.DecimalType{Precision: int(min(whole+scale, 38)), Scale: int(scale)}, nil
}

// lowerRound is round() or bround(). Integers change for negative places only.
func lowerRound(kernel string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		args, err := c.arguments()
		if err != nil {
			return nil, err
		}
		places, known := constantInt(c.Args[1])
		t := c.Args[0].Type()
		switch {
		case isNullConstant(c.Args[1]):
			return c.Lower(nullOf(c.Type()))
		case !types.IsIntegral(t):
			return c.Native(kernel, c.Type(), args[0], args[1])
		case known && places >= 0:
			return args[0], nil
		}
		if c.ANSI {
			c.MayFail("ARITHMETIC_OVERFLOW", c.Origin())
		}
		return c.Native(kernel, c.Type(), args[0], args[1], ducksql.Bool{Value: c.ANSI})
	}
}

// ceilType is bigint, or decimal without places.
func ceilType(_ *Binding, args []analyzed.Expr) (types.DataType, error) {
	t, ok := args[0].Type().(types.DecimalType)
	switch {
	case !ok:
		return types.Long, nil
	case t.Scale == 0:
		return t, nil
	}
	return types.DecimalType{Precision: min(t.Precision-t.Scale+1, 38)}, nil
}

// lowerCeil is ceil or floor of decimals; the result of DuckDB's function is wider.
func lowerCeil(name string) func(c *lowering) (ducksql.Expr, error) {
	return func(c *lowering) (ducksql.Expr, error) {
		e, err := c.arg(0)
		if err != nil || c.Args[0].Type().(types.DecimalType).Scale == 0 {
			return e, err
		}
		return c.result(ducksql.Func(name, e), "")
	}
}

// showCeil shows ceil(x) in capitals and ceil(x, scale) as it is.
func showCeil(shown string) displayRule {
	return func(_ *analyzed.Call, args []string) string { return callText(shown, false, args) }
}

// ceilToScale hands ceil(x, scale) and floor(x, scale) to the rounding of decimals.
func ceilToScale(b *Binding, args []analyzed.Expr) (analyzed.Expr, error) {
	if len(args) < 2 {
		return nil, nil
	}
	if !Foldable(args[1]) || !types.Equal(args[1].Type(), types.Int) || isNullConstant(args[1]) {
		return nil, sparkerr.New(sparkerr.Analysis, "NON_FOLDABLE_ARGUMENT", b.Origin,
			"funcName", sparkerr.ID(b.Name), "paramName", sparkerr.ID("scale"), "paramType", sparkerr.TypeSQL("INT"))
	}
	row := &roundUp
	if b.row.Name == "floor" {
		row = &roundDown
	}
	named := *row
	named.Name = b.row.Name
	return b.internal(&named, args...)
}

var (
	roundUp   = Function{Name: "ceil", Args: sig(decimal, integer), Type: roundType, Nullable: always, SQL: code(lowerRound("round_ceil"))}
	roundDown = Function{Name: "floor", Args: sig(decimal, integer), Type: roundType, Nullable: always, SQL: code(lowerRound("round_floor"))}
)

// lowerConv tells the kernel whether overflow is an error.
func lowerConv(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	if c.ANSI {
		c.MayFail("ARITHMETIC_OVERFLOW", c.Origin())
	}
	return c.Native("conv", c.Type(), append(args[:3:3], ducksql.Bool{Value: c.ANSI})...)
}

// showLog: one argument shows as ln.
func showLog(_ *analyzed.Call, args []string) string {
	if len(args) == 1 {
		return callText("LOG", false, []string{"E()", args[0]})
	}
	return callText("LOG", false, args)
}

// sameShapes wants value and bounds of one kind: numbers, or intervals of one kind.
func sameShapes(b *Binding, args []analyzed.Expr) error {
	for _, of := range []func(types.DataType) bool{isYearMonth, isDayTime} {
		if of(args[0].Type()) && of(args[1].Type()) && of(args[2].Type()) {
			return nil
		}
	}
	return sameTypes(3)(b, args)
}

var widthBucket = template("CASE WHEN $1 IS NULL OR $2 IS NULL OR $3 IS NULL OR isnan(CAST($1 AS DOUBLE)) OR isnan(CAST($2 AS DOUBLE)) OR isnan(CAST($3 AS DOUBLE)) OR isinf(CAST($2 AS DOUBLE)) " +
	"OR isinf(CAST($3 AS DOUBLE)) OR $4 <= 0 OR $4 = 9223372036854775807 OR $2 = $3 THEN NULL " +
	"WHEN $2 < $3 THEN CASE WHEN $1 < $2 THEN 0 WHEN $1 >= $3 THEN $4 + 1 " +
	"ELSE CAST(floor(CAST($4 AS DOUBLE) * (CAST($1 AS DOUBLE) - CAST($2 AS DOUBLE)) / (CAST($3 AS DOUBLE) - CAST($2 AS DOUBLE))) AS BIGINT) + 1 END " +
	"ELSE CASE WHEN $1 > $2 THEN 0 WHEN $1 <= $3 THEN $4 + 1 " +
	"ELSE CAST(floor(CAST($4 AS DOUBLE) * (CAST($2 AS DOUBLE) - CAST($1 AS DOUBLE)) / (CAST($2 AS DOUBLE) - CAST($3 AS DOUBLE))) AS BIGINT) + 1 END END")
