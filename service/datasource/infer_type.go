package datasource

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/sparkduck/sparkduck/duckexec/native/javatime"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// textTypes tells the types of texts.
type textTypes struct {
	zones                  javatime.Zones
	zone                   *javatime.Zone
	date, timestamp, local *javatime.Pattern
	special                map[string]bool // NaN and the infinities
	preferDate, ntz        bool
	datesAreTimestamps     bool // texts of dates can be read as timestamps
	now                    time.Time
}

func newTextTypes(s *sniffer) (*textTypes, error) {
	o := s.options
	t := &textTypes{preferDate: o.on("preferdate", true), ntz: s.conf.TimestampNTZ(), now: time.Now()}
	t.special = map[string]bool{o.or("NaN", "nanvalue"): true, o.or("Inf", "positiveinf"): true, o.or("-Inf", "negativeinf"): true}
	var err error
	if t.zone, err = t.zones.Resolve(o.or(s.conf.TimeZoneName(), "timezone")); err != nil {
		return nil, sparkerr.InvalidTimeZone(o["timezone"])
	}
	for name, pattern := range map[string]**javatime.Pattern{"dateformat": &t.date, "timestampformat": &t.timestamp, "timestampntzformat": &t.local} {
		if text, given := o[name]; given {
			if *pattern, err = t.zones.Compile(text, true); err != nil {
				return nil, sparkerr.NotImplementedBecause("the pattern "+text+" of option "+name, err.Error(), sparkerr.Origin{})
			}
		}
	}
	switch o.or("yyyy-MM-dd", "dateformat") {
	case "yyyy-MM-dd", "yyyy-M-d", "yyyy-M-dd", "yyyy-MM-d", "yyyy-MM", "yyyy-M", "yyyy":
		t.datesAreTimestamps = t.timestamp == nil && !t.ntz || t.local == nil && t.ntz
	}
	return t, nil
}

// widen is the type of a column that had a type and has one more text.
func (t *textTypes) widen(have types.DataType, text string) types.DataType {
	var found types.DataType
	switch have.(type) {
	case types.NullType, types.IntType:
		found = t.integer(text)
	case types.LongType:
		found = t.long(text)
	case types.DecimalType:
		found = t.decimal(text)
	case types.DoubleType:
		found = t.double(text)
	case types.DateType:
		found = t.day(text)
	case types.TimestampNTZType, types.TimestampType:
		found = t.instant(text)
	case types.BooleanType:
		found = t.boolean(text)
	default:
		return types.String
	}
	return t.common(have, found)
}

func (t *textTypes) integer(text string) types.DataType {
	if _, err := strconv.ParseInt(text, 10, 32); err == nil {
		return types.Int
	}
	return t.long(text)
}

func (t *textTypes) long(text string) types.DataType {
	if _, err := strconv.ParseInt(text, 10, 64); err == nil {
		return types.Long
	}
	return t.decimal(text)
}

var wholeNumber = regexp.MustCompile(`^[+-]?[0-9]+$`)

// decimal takes numbers without a fraction.
func (t *textTypes) decimal(text string) types.DataType {
	if wholeNumber.MatchString(text) {
		x, _ := new(big.Int).SetString(strings.TrimPrefix(text, "+"), 10)
		if digits := len(x.Abs(x).String()); digits <= 38 {
			return types.DecimalType{Precision: digits}
		}
	}
	return t.double(text)
}

// javaDouble is what Java reads as a double.
var javaDouble = regexp.MustCompile(`^[\x00-\x20]*[+-]?(NaN|Infinity|([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[dDfF]?|0[xX]([0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)[pP][+-]?[0-9]+[dDfF]?)[\x00-\x20]*$`)

func (t *textTypes) double(text string) types.DataType {
	if javaDouble.MatchString(text) || t.special[text] {
		return types.Double
	}
	if t.preferDate {
		return t.day(text)
	}
	return t.instant(text)
}

var isoDate = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)

func (t *textTypes) day(text string) types.DataType {
	if t.date != nil {
		if _, _, ok := t.date.Parse(text, javatime.UTC); ok {
			return types.Date
		}
	} else if isoDate.MatchString(text) {
		if _, ok := javatime.ParseDate(text); ok {
			return types.Date
		}
	}
	return t.instant(text)
}

func (t *textTypes) instant(text string) types.DataType {
	if t.ntz && t.isLocal(text) {
		return types.TimestampNTZ
	}
	if t.isTimestamp(text) {
		return types.Timestamp
	}
	return t.boolean(text)
}

func (t *textTypes) isLocal(text string) bool {
	if t.local != nil {
		_, _, ok := t.local.Parse(text, javatime.UTC)
		return ok
	}
	_, ok := t.zones.ParseTimestampNTZ(text)
	return ok
}

func (t *textTypes) isTimestamp(text string) bool {
	if t.timestamp != nil {
		_, _, ok := t.timestamp.Parse(text, t.zone)
		return ok
	}
	_, ok := t.zones.ParseTimestamp(text, t.zone, t.now)
	return ok
}

func (t *textTypes) boolean(text string) types.DataType {
	if strings.EqualFold(text, "true") || strings.EqualFold(text, "false") {
		return types.Boolean
	}
	return types.String
}

// common is the type that holds both.
func (t *textTypes) common(a, b types.DataType) types.DataType {
	_, dateA := a.(types.DateType)
	_, dateB := b.(types.DateType)
	switch {
	case types.Equal(a, b), b == types.DataType(types.Null):
		return a
	case a == types.DataType(types.Null):
		return b
	case isInstant(a) && dateB && t.datesAreTimestamps:
		return a
	case dateA && isInstant(b) && t.datesAreTimestamps:
		return b
	case isInstant(a) && isInstant(b):
		return types.Timestamp
	}
	if x := commonNumber(a, b); x != nil {
		return x
	}
	return types.String
}

func isInstant(t types.DataType) bool {
	return t == types.DataType(types.Timestamp) || t == types.DataType(types.TimestampNTZ)
}

// commonNumber is the type that holds the numbers of both; nil when one is no number.
func commonNumber(a, b types.DataType) types.DataType {
	x, y := asDecimal(a), asDecimal(b)
	_, doubleA := a.(types.DoubleType)
	_, doubleB := b.(types.DoubleType)
	switch {
	case (x == nil && !doubleA) || (y == nil && !doubleB):
		return nil
	case doubleA || doubleB:
		return types.Double
	case isWhole(a) && isWhole(b):
		return types.Long
	}
	scale := max(x.Scale, y.Scale)
	precision := max(x.Precision-x.Scale, y.Precision-y.Scale) + scale
	if precision > 38 {
		return types.Double
	}
	return types.DecimalType{Precision: precision, Scale: scale}
}

func isWhole(t types.DataType) bool {
	return t == types.DataType(types.Int) || t == types.DataType(types.Long)
}

// asDecimal is the decimal that holds all numbers of a type; nil when there is none.
func asDecimal(t types.DataType) *types.DecimalType {
	switch t := t.(type) {
	case types.DecimalType:
		return &t
	case types.IntType:
		return &types.DecimalType{Precision: 10}
	case types.LongType:
		return &types.DecimalType{Precision: 20}
	}
	return nil
}
