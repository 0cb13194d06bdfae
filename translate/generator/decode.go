package generator

import (
	"encoding/json"
	"math/big"
	"regexp"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// DecodeRaised turns the text of an error of DuckDB into the Spark error that it stands for, nil when it stands for none.
// origins and failing are those of the statement's Result. Text is DuckDB's message with or without its "Invalid Input
// Error: " prefix.
func DecodeRaised(text string, origins []sparkerr.Origin, failing map[string]int) *sparkerr.Error {
	d := decoder{origins: origins, failing: failing}
	if e := d.raised(text); e != nil {
		return e
	}
	for _, known := range engineErrors() {
		if m := known.pattern.FindStringSubmatch(text); m != nil {
			return known.decode(d, m)
		}
	}
	return nil
}

type decoder struct {
	origins []sparkerr.Origin
	failing map[string]int
}

// at is the only place of the statement that can fail with a condition.
func (d decoder) at(condition string) sparkerr.Origin {
	n, ok := d.failing[condition]
	if !ok {
		return sparkerr.Origin{}
	}
	return d.origin(n)
}

func (d decoder) origin(n int) sparkerr.Origin {
	if n < 0 || n >= len(d.origins) {
		return sparkerr.Origin{}
	}
	return d.origins[n]
}

var raisedText = regexp.MustCompile(`(?s)^(?:Invalid Input Error: )?\[([A-Z_][A-Z0-9_]*(?:\.[A-Z0-9_]+)*)\] (\{.*)$`)

// raised reads [CONDITION] {json}, as Raise and the kernels write it.
func (d decoder) raised(text string) *sparkerr.Error {
	m := raisedText.FindStringSubmatch(text)
	if m == nil {
		return nil
	}
	raw := map[string]any{}
	reader := json.NewDecoder(strings.NewReader(m[2]))
	reader.UseNumber()
	if reader.Decode(&raw) != nil {
		return nil
	}
	origin, cause := d.at(m[1]), error(nil)
	params := make(map[string]string, len(raw))
	for name, value := range raw {
		switch text := jsonText(value); name {
		case originKey:
			if n, err := strconv.Atoi(text); err == nil {
				origin = d.origin(n)
			}
		case causeKey:
			cause = d.cause(text)
		default:
			params[name] = text
		}
	}
	e := sparkerr.FromRuntime(m[1], params, origin)
	if cause != nil {
		return e.DueTo(cause)
	}
	return e
}

// causeKey is the parameter with the text of the error that led to this one.
const causeKey = "@cause"

// cause is that error: another condition, or what the system says.
func (d decoder) cause(text string) error {
	if e := d.raised(text); e != nil {
		return e
	}
	return sparkerr.Plain(sparkerr.JavaIO, text, sparkerr.Origin{})
}

func jsonText(v any) string {
	switch v := v.(type) {
	case nil:
		return "NULL"
	case string:
		return v
	case json.Number:
		return v.String()
	}
	text, err := json.Marshal(v)
	if err != nil {
		return ""
	}
	return string(text)
}

// engineError is an error of DuckDB's own that is one of Spark's.
type engineError struct {
	pattern *regexp.Regexp
	decode  func(d decoder, m []string) *sparkerr.Error
}

// engineErrors lists them. Errors are rare, so that the patterns are compiled when one is met.
func engineErrors() []engineError {
	return []engineError{
		{regexp.MustCompile(`Overflow in (addition|subtraction|multiplication) of INT(8|16) \((-?\d+) . (-?\d+)\)`), smallOverflow},
		{regexp.MustCompile(`Overflow in (addition|subtraction|multiplication) of INT(32|64|128)`), integerOverflow},
		{regexp.MustCompile(`Overflow in \w+ of DECIMAL\(\d+\) \((-?[\d.]+) ([-+*]) (-?[\d.]+)\)`), decimalOverflow},
		{regexp.MustCompile(`Overflow (?:in negation|on abs|in HUGEINT|in sum|in subtract|in add|in multiplication)`), plainOverflow},
		{regexp.MustCompile(`value -?\d+ can't be cast because the value is out of range for the destination type INT(?:8|16|32|64)`), plainOverflow},
		{regexp.MustCompile(`More than one row returned by a subquery`), func(d decoder, _ []string) *sparkerr.Error {
			return sparkerr.SubqueryTooManyRows(d.at("SCALAR_SUBQUERY_TOO_MANY_ROWS"))
		}},
		{regexp.MustCompile(`Map keys must be unique`), func(d decoder, _ []string) *sparkerr.Error {
			return d.condition("DUPLICATED_MAP_KEY", map[string]string{"mapKeyDedupPolicy": sparkerr.Conf("spark.sql.mapKeyDedupPolicy")})
		}},
		{regexp.MustCompile(`Map keys can not be NULL`), func(d decoder, _ []string) *sparkerr.Error {
			return d.condition("NULL_MAP_KEY", map[string]string{})
		}},
		{regexp.MustCompile(`timestamp range|Overflow in timestamp|Interval [a-z]+ [a-z]+ out of range`), func(decoder, []string) *sparkerr.Error {
			return sparkerr.Plain(sparkerr.Arithmetic, "long overflow", sparkerr.Origin{})
		}},
		{regexp.MustCompile(`(?:Date|Timestamp|timestamp|date)[^|]* out of range`), func(d decoder, _ []string) *sparkerr.Error {
			return d.condition("DATETIME_OVERFLOW", map[string]string{"operation": "date arithmetic"})
		}},
	}
}

func (d decoder) condition(name string, params map[string]string) *sparkerr.Error {
	return sparkerr.FromRuntime(name, params, d.at(name))
}

var operatorSymbols = map[string][2]string{
	"addition": {"+", "try_add"}, "subtraction": {"-", "try_subtract"}, "multiplication": {"*", "try_multiply"},
}

func smallOverflow(d decoder, m []string) *sparkerr.Error {
	const suffix = "S" // Spark shows bytes as shorts here, too
	op := operatorSymbols[m[1]]
	return d.condition("BINARY_ARITHMETIC_OVERFLOW", map[string]string{
		"symbol": op[0], "functionName": sparkerr.ID(op[1]), "value1": m[3] + suffix, "value2": m[4] + suffix,
	})
}

func integerOverflow(d decoder, m []string) *sparkerr.Error {
	op := operatorSymbols[m[1]]
	if e := d.intervalOverflow(op[1]); e != nil {
		return e
	}
	return sparkerr.ArithmeticOverflow("overflow", op[1], d.at("ARITHMETIC_OVERFLOW"))
}

// intervalOverflow decides when intervals can overflow and plain integers cannot; both are integers in DuckDB.
func (d decoder) intervalOverflow(function string) *sparkerr.Error {
	const condition = "INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION"
	_, interval := d.failing[condition]
	_, integer := d.failing["ARITHMETIC_OVERFLOW"]
	if !interval || integer {
		return nil
	}
	return d.condition(condition, map[string]string{"functionName": sparkerr.ID(function)})
}

func plainOverflow(d decoder, _ []string) *sparkerr.Error {
	if e := d.intervalOverflow("try_add"); e != nil {
		return e
	}
	return sparkerr.ArithmeticOverflow("overflow", "", d.at("ARITHMETIC_OVERFLOW"))
}

// decimalOverflow shows the exact result, which DuckDB only writes as operands.
func decimalOverflow(d decoder, m []string) *sparkerr.Error {
	x, okX := new(big.Rat).SetString(m[1])
	y, okY := new(big.Rat).SetString(m[3])
	if !okX || !okY {
		return nil
	}
	scale := max(fraction(m[1]), fraction(m[3]))
	switch m[2] {
	case "+":
		x.Add(x, y)
	case "-":
		x.Sub(x, y)
	default:
		x.Mul(x, y)
		scale = fraction(m[1]) + fraction(m[3])
	}
	at := d.at("NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION")
	return sparkerr.NumericOutOfRange(x.FloatString(scale), "38", strconv.Itoa(scale), at)
}

// fraction is the number of digits after the point.
func fraction(number string) int {
	_, digits, _ := strings.Cut(number, ".")
	return len(digits)
}
