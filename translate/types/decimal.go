package types

// MaxPrecision bounds the digits of a decimal, MaxScale those after the point.
const (
	MaxPrecision = 38
	MaxScale     = 38
	// minAdjustedScale is how many fraction digits arithmetic keeps at least
	// when a result has too many digits.
	minAdjustedScale = 6
)

// DecimalForType is the decimal that holds every value of a numeric type;
// (38, 18) for types that are not numeric.
func DecimalForType(t DataType) DecimalType {
	switch t := t.(type) {
	case DecimalType:
		return t
	case BooleanType:
		return DecimalType{1, 0}
	case ByteType:
		return DecimalType{3, 0}
	case ShortType:
		return DecimalType{5, 0}
	case IntType:
		return DecimalType{10, 0}
	case LongType:
		return DecimalType{20, 0}
	case FloatType:
		return DecimalType{14, 7}
	case DoubleType:
		return DecimalType{30, 15}
	default:
		return DecimalType{38, 18}
	}
}

// WiderDecimal is the type both decimals can be cast to. Beyond 38 digits it
// cuts the fraction, or the integer digits when retainFraction is set.
func WiderDecimal(a, b DecimalType, retainFraction bool) DecimalType {
	scale := max(a.Scale, b.Scale)
	precision := max(a.Precision-a.Scale, b.Precision-b.Scale) + scale
	switch {
	case precision <= MaxPrecision:
		return DecimalType{precision, scale}
	case retainFraction:
		return DecimalType{MaxPrecision, min(scale, MaxScale)}
	default:
		return DecimalType{MaxPrecision, max(0, scale-(precision-MaxPrecision))}
	}
}

// DecimalArithmetic is the result type of + - * / % pmod div on two decimals;
// div gives the decimal before the result becomes a bigint. allowPrecisionLoss
// gives up fraction digits beyond 38 digits.
func DecimalArithmetic(operator string, a, b DecimalType, allowPrecisionLoss bool) DecimalType {
	bounded := func(precision, scale int) DecimalType {
		if allowPrecisionLoss {
			return adjusted(precision, scale)
		}
		return DecimalType{min(precision, MaxPrecision), min(scale, MaxScale)}
	}
	switch operator {
	case "*":
		return bounded(a.Precision+b.Precision+1, a.Scale+b.Scale)
	case "/":
		if !allowPrecisionLoss {
			return strictQuotient(a, b)
		}
		scale := max(minAdjustedScale, a.Scale+b.Precision+1)
		return adjusted(a.Precision-a.Scale+b.Scale+scale, scale)
	case "div":
		precision := a.Precision - a.Scale + b.Scale
		if precision == 0 {
			precision = 1
		}
		return DecimalType{min(precision, MaxPrecision), 0}
	case "%", "pmod":
		scale := max(a.Scale, b.Scale)
		return bounded(min(a.Precision-a.Scale, b.Precision-b.Scale)+scale, scale)
	default:
		scale := max(a.Scale, b.Scale)
		return bounded(max(a.Precision-a.Scale, b.Precision-b.Scale)+scale+1, scale)
	}
}

// adjusted cuts a type to 38 digits: integer digits stay, of the fraction at
// least six digits do.
func adjusted(precision, scale int) DecimalType {
	if precision <= MaxPrecision {
		return DecimalType{precision, scale}
	}
	whole := precision - scale
	return DecimalType{MaxPrecision, max(MaxPrecision-whole, min(scale, minAdjustedScale))}
}

// strictQuotient shares the digits beyond 38 between both sides of the point.
func strictQuotient(a, b DecimalType) DecimalType {
	whole := min(MaxPrecision, a.Precision-a.Scale+b.Scale)
	fraction := min(MaxPrecision, max(minAdjustedScale, a.Scale+b.Precision+1))
	if excess := whole + fraction - MaxPrecision; excess > 0 {
		fraction -= excess/2 + 1
		whole = MaxPrecision - fraction
	}
	return DecimalType{whole + fraction, fraction}
}

// holds reports whether every value of a numeric type fits the decimal.
func (t DecimalType) holds(other DataType) bool {
	switch other.(type) {
	case ByteType, ShortType, IntType, LongType, DecimalType:
		d := DecimalForType(other)
		return t.Precision-t.Scale >= d.Precision-d.Scale && t.Scale >= d.Scale
	}
	return false
}

// fits reports whether every value of the decimal fits a numeric type. An
// integer needs more digits than the decimal: its range ends within them.
func (t DecimalType) fits(other DataType) bool {
	switch other := other.(type) {
	case DecimalType:
		return other.holds(t)
	case ByteType, ShortType, IntType, LongType:
		return t.Scale == 0 && t.Precision < DecimalForType(other).Precision
	}
	return false
}
