package generator

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// folded is a cast of a constant as a constant of the target type, nil when it is not a plain one: DuckDB would plan
// the cast and its error branch for every query.
func folded(e *analyzed.Cast) *analyzed.Literal {
	in, ok := e.Input.(*analyzed.Literal)
	if !ok {
		return nil
	}
	value, ok := foldedValue(in.Value, in.DataType, e.DataType)
	if !ok {
		return nil
	}
	return &analyzed.Literal{Typed: e.Typed, Value: value}
}

func foldedValue(v any, from, to types.DataType) (any, bool) {
	if v == nil {
		return nil, true
	}
	switch v := v.(type) {
	case int64:
		if integerWidth(from) == 0 {
			return nil, false
		}
		return foldedInteger(v, to)
	case types.DecimalValue:
		return foldedDecimal(v, to)
	case float64:
		if _, ok := to.(types.DoubleType); ok && types.IsFloating(from) {
			return v, true
		}
	}
	return nil, false
}

func foldedInteger(v int64, to types.DataType) (any, bool) {
	switch to := to.(type) {
	case types.ByteType, types.ShortType, types.IntType, types.LongType:
		bits := 8 * integerWidth(to)
		least, most := int64(-1)<<(bits-1), int64(1)<<(bits-1)-1
		return v, v >= least && v <= most
	case types.DoubleType:
		return float64(v), true
	case types.FloatType:
		return float64(float32(v)), true
	case types.DecimalType:
		return foldedDecimal(types.DecimalValue(strconv.FormatInt(v, 10)), to)
	case types.StringType:
		return strconv.FormatInt(v, 10), to.Collation == ""
	}
	return nil, false
}

// foldedDecimal changes the scale where no digit is lost.
func foldedDecimal(v types.DecimalValue, to types.DataType) (any, bool) {
	switch to := to.(type) {
	case types.DoubleType:
		f, err := strconv.ParseFloat(string(v), 64)
		return f, err == nil && !math.IsInf(f, 0)
	case types.DecimalType:
		x, ok := new(big.Rat).SetString(string(v))
		if !ok {
			return nil, false
		}
		text := x.FloatString(to.Scale)
		if y, ok := new(big.Rat).SetString(text); !ok || y.Cmp(x) != 0 {
			return nil, false
		}
		whole, _, _ := strings.Cut(strings.TrimLeft(text, "-"), ".")
		return types.DecimalValue(text), len(strings.TrimLeft(whole, "0")) <= to.Precision-to.Scale
	}
	return nil, false
}
