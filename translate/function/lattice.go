package function

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/types"
)

var numericOrder = []types.DataType{types.Byte, types.Short, types.Int, types.Long, types.Float, types.Double}

// decimalForType is the decimal that holds all values of a number type.
func decimalForType(t types.DataType) types.DecimalType {
	switch t := t.(type) {
	case types.DecimalType:
		return t
	case types.ByteType:
		return types.DecimalType{Precision: 3}
	case types.ShortType:
		return types.DecimalType{Precision: 5}
	case types.IntType:
		return types.DecimalType{Precision: 10}
	case types.LongType:
		return types.DecimalType{Precision: 20}
	case types.FloatType:
		return types.DecimalType{Precision: 14, Scale: 7}
	}
	return types.DecimalType{Precision: 30, Scale: 15}
}

// commonType is the type several values are cast to, with or without promotion of strings.
func commonType(c conf.Conf, promote bool, ts ...types.DataType) (types.DataType, bool) {
	if promote && !c.ANSI() {
		ts = stringsFirst(ts)
	}
	var t types.DataType = types.Null
	for _, u := range ts {
		var ok bool
		if t, ok = widerOfTwo(c, promote, t, u); !ok {
			return nil, false
		}
	}
	return t, true
}

func stringsFirst(ts []types.DataType) []types.DataType {
	var first, last []types.DataType
	for _, t := range ts {
		e := t
		for isArray(e) {
			e = elementType(e)
		}
		if isString(e) {
			first = append(first, t)
		} else {
			last = append(last, t)
		}
	}
	return append(first, last...)
}

func widerOfTwo(c conf.Conf, promote bool, a, b types.DataType) (types.DataType, bool) {
	switch {
	case types.Equal(a, b), isVoid(b):
		return a, true
	case isVoid(a):
		return b, true
	case isNumeric(a) && isNumeric(b):
		return widerNumber(c, a, b), true
	case isDatetime(a) && isDatetime(b):
		return widerDatetime(a, b), true
	case isDayTime(a) && isDayTime(b):
		x, y := a.(types.DayTimeIntervalType), b.(types.DayTimeIntervalType)
		return types.DayTimeIntervalType{Start: min(x.Start, y.Start), End: max(x.End, y.End)}, true
	case isYearMonth(a) && isYearMonth(b):
		x, y := a.(types.YearMonthIntervalType), b.(types.YearMonthIntervalType)
		return types.YearMonthIntervalType{Start: min(x.Start, y.Start), End: max(x.End, y.End)}, true
	case promote && isString(a) && !isNested(b):
		return promotedString(c, b)
	case promote && isString(b) && !isNested(a):
		return promotedString(c, a)
	}
	return widerNested(c, promote, a, b)
}

func promotedString(c conf.Conf, t types.DataType) (types.DataType, bool) {
	switch {
	case isCalendar(t):
		return nil, false
	case !c.ANSI():
		return types.String, !isBinary(t) && !isBoolean(t)
	case isIntegral(t):
		return types.Long, true
	case isFractional(t):
		return types.Double, true
	}
	return t, !isInterval(t)
}

func widerNumber(c conf.Conf, a, b types.DataType) types.DataType {
	if isDecimal(a) || isDecimal(b) {
		if isFloating(a) || isFloating(b) {
			return types.Double
		}
		return widerDecimal(decimalForType(a), decimalForType(b))
	}
	at, bt := rank(a), rank(b)
	wider := numericOrder[max(at, bt)]
	if types.Equal(wider, types.Float) && c.ANSI() && at != bt {
		return types.Double
	}
	return wider
}

func rank(t types.DataType) int {
	for i, n := range numericOrder {
		if types.Equal(n, t) {
			return i
		}
	}
	return 0
}

func widerDecimal(a, b types.DecimalType) types.DecimalType {
	scale := max(a.Scale, b.Scale)
	whole := max(a.Precision-a.Scale, b.Precision-b.Scale)
	if whole+scale > types.MaxPrecision {
		scale = types.MaxPrecision - min(whole, types.MaxPrecision)
	}
	return types.DecimalType{Precision: min(whole+scale, types.MaxPrecision), Scale: scale}
}

func widerDatetime(a, b types.DataType) types.DataType {
	for _, t := range []types.DataType{types.Timestamp, types.TimestampNTZ} {
		if types.Equal(a, t) || types.Equal(b, t) {
			return t
		}
	}
	return types.Date
}

func widerNested(c conf.Conf, promote bool, a, b types.DataType) (types.DataType, bool) {
	switch a := a.(type) {
	case types.ArrayType:
		b, ok := b.(types.ArrayType)
		if !ok {
			return nil, false
		}
		e, ok := widerOfTwo(c, promote, a.Element, b.Element)
		return types.ArrayType{Element: e, ContainsNull: a.ContainsNull || b.ContainsNull || ok && (castNullable(a.Element, e) || castNullable(b.Element, e))}, ok
	case types.MapType:
		b, ok := b.(types.MapType)
		if !ok {
			return nil, false
		}
		k, okKey := widerOfTwo(c, promote, a.Key, b.Key)
		v, okValue := widerOfTwo(c, promote, a.Value, b.Value)
		if !okKey || !okValue || castNullable(a.Key, k) || castNullable(b.Key, k) {
			return nil, false
		}
		return types.MapType{Key: k, Value: v, ValueContainsNull: a.ValueContainsNull || b.ValueContainsNull || castNullable(a.Value, v) || castNullable(b.Value, v)}, true
	case types.StructType:
		b, ok := b.(types.StructType)
		if !ok || len(a.Fields) != len(b.Fields) {
			return nil, false
		}
		fields := make([]types.Field, len(a.Fields))
		for i, f := range a.Fields {
			g := b.Fields[i]
			if f.Name != g.Name && (c.CaseSensitive() || !strings.EqualFold(f.Name, g.Name)) {
				return nil, false
			}
			t, ok := widerOfTwo(c, promote, f.Type, g.Type)
			if !ok {
				return nil, false
			}
			fields[i] = types.Field{Name: f.Name, Type: t, Nullable: f.Nullable || g.Nullable || castNullable(f.Type, t) || castNullable(g.Type, t)}
		}
		return types.StructType{Fields: fields}, true
	}
	return nil, false
}

// storeAssignable reports casts that INSERT would make by itself.
func storeAssignable(from, to types.DataType) bool {
	switch {
	case types.Equal(from, to), isVoid(from):
		return true
	case isNumeric(from) && isNumeric(to), isDatetime(from) && isDatetime(to), isDayTime(from) && isDayTime(to), isYearMonth(from) && isYearMonth(to):
		return true
	case isString(to):
		return isAtomic(from)
	}
	return false
}

// castNullable reports whether a cast can yield NULL for a value that is not.
func castNullable(from, to types.DataType) bool {
	switch {
	case types.Equal(from, to), isVoid(from), isNested(from):
		return false
	case isString(from):
		return !isString(to) && !isBinary(to)
	case isVariant(from):
		return true
	case isFractional(from) && isIntegral(to), isFloating(from) && types.Equal(to, types.Timestamp):
		return true
	case types.Equal(from, types.Timestamp) && (isByteOrShort(to) || types.Equal(to, types.Int)):
		return true
	case isDate(to):
		return !types.Equal(from, types.Timestamp)
	case isDate(from):
		return !types.Equal(to, types.Timestamp) && !isString(to)
	case isCalendar(to):
		return true
	case isDecimal(to):
		return !wideEnough(from, to.(types.DecimalType))
	}
	return false
}

func wideEnough(from types.DataType, to types.DecimalType) bool {
	if d, ok := from.(types.DecimalType); ok {
		return to.Precision-to.Scale > d.Precision-d.Scale || to.Precision-to.Scale >= d.Precision-d.Scale && to.Scale >= d.Scale
	}
	if isBoolean(from) {
		return to.Precision-to.Scale >= 1
	}
	if !isNumeric(from) {
		return false
	}
	d := decimalForType(from)
	return to.Precision-to.Scale >= d.Precision-d.Scale && to.Scale >= d.Scale
}

// decimalArithmetic is the result type of an operator on decimals.
func decimalArithmetic(op string, l, r types.DecimalType, precisionLoss bool) types.DecimalType {
	scale := max(l.Scale, r.Scale)
	precision := max(l.Precision-l.Scale, r.Precision-r.Scale) + scale + 1
	switch op {
	case "*":
		scale, precision = l.Scale+r.Scale, l.Precision+r.Precision+1
	case "/":
		scale = max(6, l.Scale+r.Precision+1)
		precision = l.Precision - l.Scale + r.Scale + scale
		if !precisionLoss {
			whole := min(types.MaxPrecision, l.Precision-l.Scale+r.Scale)
			scale = min(types.MaxPrecision, scale)
			if excess := whole + scale - types.MaxPrecision; excess > 0 {
				scale -= excess/2 + 1
				whole = types.MaxPrecision - scale
			}
			return types.DecimalType{Precision: whole + scale, Scale: scale}
		}
	case "%", "pmod":
		precision = min(l.Precision-l.Scale, r.Precision-r.Scale) + scale
	}
	if !precisionLoss {
		return types.DecimalType{Precision: min(precision, types.MaxPrecision), Scale: min(scale, types.MaxScale)}
	}
	if precision > types.MaxPrecision {
		scale = max(types.MaxPrecision-(precision-scale), min(scale, 6))
		precision = types.MaxPrecision
	}
	return types.DecimalType{Precision: precision, Scale: scale}
}
