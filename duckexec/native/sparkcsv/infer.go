package sparkcsv

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"
)

// Inference tells texts of dates and times.
type Inference struct {
	IsNull, IsDate, IsTimestamp func(text string) bool
	// Special tells the texts of NaN and the infinities.
	Special func(text string) bool
}

var (
	integers  = regexp.MustCompile(`^[+-]?[0-9]+$`)
	fractions = regexp.MustCompile(`^\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[dDfF]?\s*$`)
)

// Infer names the type of a cell: INT, BIGINT, DECIMAL(p,0), DOUBLE, DATE, TIMESTAMP, BOOLEAN or STRING.
func (o Inference) Infer(text string) string {
	switch {
	case o.IsNull(text):
		return "STRING"
	case integers.MatchString(text):
		return integer(text)
	case fractions.MatchString(text) || o.Special(text):
		return "DOUBLE"
	case o.IsDate(text):
		return "DATE"
	case o.IsTimestamp(text):
		return "TIMESTAMP"
	case strings.EqualFold(text, "true") || strings.EqualFold(text, "false"):
		return "BOOLEAN"
	}
	return "STRING"
}

func integer(text string) string {
	if _, err := strconv.ParseInt(text, 10, 32); err == nil {
		return "INT"
	}
	if _, err := strconv.ParseInt(text, 10, 64); err == nil {
		return "BIGINT"
	}
	x, _ := new(big.Int).SetString(text, 10)
	if digits := len(new(big.Int).Abs(x).String()); digits <= 38 {
		return "DECIMAL(" + strconv.Itoa(digits) + ",0)"
	}
	return "DOUBLE"
}
