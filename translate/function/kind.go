package function

import (
	"github.com/sparkduck/sparkduck/translate/types"
)

// kind is one abstract type a parameter accepts.
type kind struct {
	name    string // as messages show it
	accepts func(types.DataType) bool
	// concrete is what other types are implicitly cast to; nil = nothing is cast.
	concrete types.DataType
	family   family
}

// family is what implicit casts must know of a kind beyond its concrete type.
type family int

const (
	concreteKind family = iota
	numericKind
	integralKind
	decimalKind
	timestampKind // any timestamp
	nestedKind
)

// exactly accepts one type; others are cast to it.
func exactly(t types.DataType) kind {
	return kind{name: t.SQL(), accepts: func(u types.DataType) bool { return t == u }, concrete: t}
}

// Kinds.
var (
	str       = kind{name: "STRING", accepts: isString, concrete: types.String}
	binary    = exactly(types.Binary)
	boolean   = exactly(types.Boolean)
	tinyint   = exactly(types.Byte)
	smallint  = exactly(types.Short)
	integer   = exactly(types.Int)
	bigint    = exactly(types.Long)
	float     = exactly(types.Float)
	double    = exactly(types.Double)
	date      = exactly(types.Date)
	timestamp = exactly(types.Timestamp)
	ntz       = exactly(types.TimestampNTZ)
	calendar  = exactly(types.CalendarInterval)
	variant   = exactly(types.Variant)
	time      = kind{name: "TIME", accepts: isTime, concrete: types.TimeType{Precision: 6}}
	yearMonth = kind{name: "INTERVAL YEAR TO MONTH", accepts: isYearMonth, concrete: types.YearMonthInterval}
	dayTime   = kind{name: "INTERVAL DAY TO SECOND", accepts: isDayTime, concrete: types.DayTimeInterval}
	decimal   = kind{name: "DECIMAL", accepts: isDecimal, concrete: types.DecimalType{Precision: 38, Scale: 18}, family: decimalKind}
	integral  = kind{name: "INTEGRAL", accepts: types.IsIntegral, concrete: types.Int, family: integralKind}
	numeric   = kind{name: "NUMERIC", accepts: types.IsNumeric, concrete: types.Double, family: numericKind}
	anyTime   = kind{name: "(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)", accepts: isAnyTimestamp, concrete: types.Timestamp, family: timestampKind}
	anyArray  = kind{name: "ARRAY", accepts: isArray, concrete: types.ArrayType{Element: types.Null, ContainsNull: true}, family: nestedKind}
	anyMap    = kind{name: "MAP", accepts: isMap, concrete: types.MapType{Key: types.Null, Value: types.Null, ValueContainsNull: true}, family: nestedKind}
	anyStruct = kind{name: "STRUCT", accepts: isStruct, concrete: types.StructType{}, family: nestedKind}
	void      = exactly(types.Null)
	anything  = kind{name: "ANY", accepts: func(types.DataType) bool { return true }}
	// atomicNumber is every number but decimals.
	floating = kind{name: "FLOATING", accepts: types.IsFloating, concrete: types.Double}
)

func isString(t types.DataType) bool    { _, ok := t.(types.StringType); return ok }
func isTime(t types.DataType) bool      { _, ok := t.(types.TimeType); return ok }
func isYearMonth(t types.DataType) bool { _, ok := t.(types.YearMonthIntervalType); return ok }
func isDayTime(t types.DataType) bool   { _, ok := t.(types.DayTimeIntervalType); return ok }
func isDecimal(t types.DataType) bool   { _, ok := t.(types.DecimalType); return ok }
func isArray(t types.DataType) bool     { _, ok := t.(types.ArrayType); return ok }
func isMap(t types.DataType) bool       { _, ok := t.(types.MapType); return ok }
func isStruct(t types.DataType) bool    { _, ok := t.(types.StructType); return ok }
func isVoid(t types.DataType) bool      { _, ok := t.(types.NullType); return ok }
func isBoolean(t types.DataType) bool   { _, ok := t.(types.BooleanType); return ok }
func isBinary(t types.DataType) bool    { _, ok := t.(types.BinaryType); return ok }
func isDate(t types.DataType) bool      { _, ok := t.(types.DateType); return ok }
func isCalendar(t types.DataType) bool  { _, ok := t.(types.CalendarIntervalType); return ok }
func isVariant(t types.DataType) bool   { _, ok := t.(types.VariantType); return ok }
func isInterval(t types.DataType) bool  { return isYearMonth(t) || isDayTime(t) }
func isDatetime(t types.DataType) bool  { return isDate(t) || isAnyTimestamp(t) }
func isNested(t types.DataType) bool    { return isArray(t) || isMap(t) || isStruct(t) }

func isAnyTimestamp(t types.DataType) bool {
	switch t.(type) {
	case types.TimestampType, types.TimestampNTZType:
		return true
	}
	return false
}
