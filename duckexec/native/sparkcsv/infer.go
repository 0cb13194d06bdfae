package sparkcsv

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/types"
)

// Inference says how texts are typed.
type Inference struct {
	// Rules join the types of several texts.
	Rules types.Inferred
	// IsSpecial tells the texts of NaN and the infinities.
	IsSpecial func(text string) bool
	// IsDate tells texts of dates. Without it texts are no dates.
	IsDate func(text string) bool
	// TimeOf is the type of a text of date and time, otherwise nil.
	TimeOf func(text string) types.DataType
	// DatesAreTimestamps makes a column of dates and timestamps one of timestamps; otherwise it is text.
	DatesAreTimestamps bool
}

// Widen is the type of a column that had a type (VOID: none yet) and has one more text, which is not NULL.
func (o Inference) Widen(have types.DataType, text string) types.DataType {
	var found types.DataType
	switch have.(type) {
	case types.NullType, types.IntType:
		found = o.integer(text)
	case types.LongType:
		found = o.long(text)
	case types.DecimalType:
		found = o.decimal(text)
	case types.DoubleType:
		found = o.double(text)
	case types.DateType:
		found = o.date(text)
	case types.TimestampNTZType, types.TimestampType:
		found = o.time(text)
	case types.BooleanType:
		found = o.boolean(text)
	default:
		return types.String
	}
	if isDate(have) && isTime(found) && !o.DatesAreTimestamps {
		return types.String
	}
	return o.Rules.Common(have, found)
}

func isDate(t types.DataType) bool { return t == types.DataType(types.Date) }

func isTime(t types.DataType) bool {
	return t == types.DataType(types.Timestamp) || t == types.DataType(types.TimestampNTZ)
}

func (o Inference) integer(text string) types.DataType {
	if _, err := strconv.ParseInt(text, 10, 32); err == nil {
		return types.Int
	}
	return o.long(text)
}

func (o Inference) long(text string) types.DataType {
	if _, err := strconv.ParseInt(text, 10, 64); err == nil {
		return types.Long
	}
	return o.decimal(text)
}

var wholeNumber = regexp.MustCompile(`^[+-]?[0-9]+$`)

// decimal takes numbers without a fraction.
func (o Inference) decimal(text string) types.DataType {
	if wholeNumber.MatchString(text) {
		x, _ := new(big.Int).SetString(text, 10)
		if digits := len(x.Abs(x).String()); digits <= types.MaxPrecision {
			return types.DecimalType{Precision: digits}
		}
	}
	return o.double(text)
}

func (o Inference) double(text string) types.DataType {
	if _, ok := ParseDouble(text, 64); ok || o.IsSpecial(text) {
		return types.Double
	}
	return o.date(text)
}

func (o Inference) date(text string) types.DataType {
	if o.IsDate != nil && o.IsDate(text) {
		return types.Date
	}
	return o.time(text)
}

func (o Inference) time(text string) types.DataType {
	if t := o.TimeOf(text); t != nil {
		return t
	}
	return o.boolean(text)
}

func (o Inference) boolean(text string) types.DataType {
	if strings.EqualFold(text, "true") || strings.EqualFold(text, "false") {
		return types.Boolean
	}
	return types.String
}
