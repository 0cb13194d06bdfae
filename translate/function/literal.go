package function

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	gotime "time"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/types"
)

// Constants for defaults.
func intLit(n int64) *analyzed.Literal     { return literal(types.Int, n) }
func stringLit(s string) *analyzed.Literal { return literal(types.String, s) }
func boolLit(v bool) *analyzed.Literal     { return literal(types.Boolean, v) }
func nullOf(t types.DataType) *analyzed.Literal {
	return &analyzed.Literal{Typed: analyzed.Typed{DataType: t, Null: true}}
}

func literal(t types.DataType, v any) *analyzed.Literal {
	return &analyzed.Literal{Typed: analyzed.Typed{DataType: t, Null: v == nil}, Value: v}
}

// Foldable reports whether an expression depends on nothing but constants: no columns, no subqueries, nothing volatile.
func Foldable(e analyzed.Expr) bool {
	switch e := e.(type) {
	case *analyzed.Literal:
		return true
	case *analyzed.Cast:
		return Foldable(e.Input)
	case *analyzed.Alias:
		return Foldable(e.Input)
	case *analyzed.Field:
		return Foldable(e.Input)
	case *analyzed.Call:
		if e.Callee.Kind() != scalar || !e.Callee.Deterministic() {
			return false
		}
		return allFoldable(e.Args)
	case *analyzed.Case:
		for _, w := range e.Whens {
			if !Foldable(w.Condition) || !Foldable(w.Result) {
				return false
			}
		}
		return e.Else == nil || Foldable(e.Else)
	case *analyzed.In:
		return Foldable(e.Value) && allFoldable(e.List)
	}
	return false
}

func allFoldable(es []analyzed.Expr) bool {
	for _, e := range es {
		if !Foldable(e) {
			return false
		}
	}
	return true
}

// constantValue is the value of a literal, also behind casts that keep it and behind a minus sign.
func constantValue(e analyzed.Expr) (value any, ok bool) {
	switch e := e.(type) {
	case *analyzed.Literal:
		return e.Value, true
	case *analyzed.Alias:
		return constantValue(e.Input)
	case *analyzed.Cast:
		v, ok := constantValue(e.Input)
		if !ok || v == nil {
			return v, ok
		}
		return convertConstant(v, e.Input.Type(), e.DataType)
	case *analyzed.Call:
		if e.Callee.FunctionName() != "negative" {
			return nil, false
		}
		v, ok := constantValue(e.Args[0])
		switch n := v.(type) {
		case int64:
			return -n, ok
		case float64:
			return -n, ok
		case types.DecimalValue:
			if digits, negated := strings.CutPrefix(string(n), "-"); negated {
				return types.DecimalValue(digits), ok
			}
			return "-" + n, ok
		}
	}
	return nil, false
}

// convertConstant follows a cast of a literal where the value is plain.
func convertConstant(v any, from, to types.DataType) (any, bool) {
	switch n := v.(type) {
	case int64:
		switch {
		case types.IsIntegral(from) && types.IsIntegral(to):
			return n, true
		case types.IsIntegral(from) && types.IsFloating(to):
			return float64(n), true
		case types.IsIntegral(from) && isDecimal(to):
			return types.DecimalValue(strconv.FormatInt(n, 10)), true
		case types.IsIntegral(from) && isString(to):
			return strconv.FormatInt(n, 10), true
		}
	case types.DecimalValue:
		if types.IsFloating(to) {
			f, err := strconv.ParseFloat(string(n), 64)
			return f, err == nil
		}
		if types.IsIntegral(to) {
			whole, _, _ := strings.Cut(string(n), ".")
			i, err := strconv.ParseInt(whole, 10, 64)
			return i, err == nil
		}
		if isDecimal(to) {
			return n, true
		}
	case float64:
		if types.IsFloating(to) {
			return n, true
		}
	case string:
		if isString(to) {
			return n, true
		}
		if types.IsIntegral(to) {
			i, err := strconv.ParseInt(n, 10, int(integerBits(to)))
			return i, err == nil
		}
	}
	return nil, types.Equal(from, to)
}

// constantInt, constantString and constantBool read constant arguments; ok is false for NULL and for what is no plain constant.
func constantInt(e analyzed.Expr) (int64, bool) {
	v, _ := constantValue(e)
	n, ok := v.(int64)
	return n, ok
}

func constantString(e analyzed.Expr) (string, bool) {
	v, _ := constantValue(e)
	s, ok := v.(string)
	return s, ok
}

func constantBool(e analyzed.Expr) (value, ok bool) {
	v, _ := constantValue(e)
	value, ok = v.(bool)
	return value, ok
}

// isNullConstant reports a constant NULL.
func isNullConstant(e analyzed.Expr) bool {
	v, ok := constantValue(e)
	return ok && v == nil
}

// LiteralText is a constant as names show it.
func LiteralText(v any, t types.DataType, c conf.Conf) string {
	if v == nil {
		return "NULL"
	}
	switch t := t.(type) {
	case types.BooleanType:
		return fmt.Sprint(v)
	case types.FloatType:
		return string(types.AppendFloat(nil, float32(v.(float64))))
	case types.DoubleType:
		return string(types.AppendDouble(nil, v.(float64)))
	case types.DateType:
		return "DATE '" + dateText(v.(int64)) + "'"
	case types.TimestampType:
		return "TIMESTAMP '" + timestampText(v.(int64), c.TimeZone()) + "'"
	case types.TimestampNTZType:
		return "TIMESTAMP_NTZ '" + timestampText(v.(int64), gotime.UTC) + "'"
	case types.TimeType:
		return "TIME '" + timeText(v.(int64)) + "'"
	case types.BinaryType:
		return "X'" + strings.ToUpper(hex.EncodeToString(v.([]byte))) + "'"
	case types.YearMonthIntervalType:
		return yearMonthText(v.(int64), t)
	case types.DayTimeIntervalType:
		return dayTimeText(v.(int64), t)
	case types.StringType:
		if t.Collation != "" {
			return "'" + v.(string) + "' collate " + t.Collation
		}
		return v.(string)
	case types.ArrayType:
		return "array(" + strings.Join(valueTexts(v.([]any), func(int) types.DataType { return t.Element }, c), ", ") + ")"
	case types.StructType:
		return "struct(" + strings.Join(valueTexts(v.([]any), func(i int) types.DataType { return t.Fields[i].Type }, c), ", ") + ")"
	case types.MapType:
		var parts []string
		for _, e := range v.([]types.MapEntry) {
			parts = append(parts, LiteralText(e.Key, t.Key, c), LiteralText(e.Value, t.Value, c))
		}
		return "map(" + strings.Join(parts, ", ") + ")"
	}
	return fmt.Sprint(v)
}

func valueTexts(values []any, typeOf func(int) types.DataType, c conf.Conf) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = LiteralText(v, typeOf(i), c)
	}
	return out
}

func dateText(days int64) string {
	return yearText(gotime.Unix(days*86400, 0).UTC(), "-01-02")
}

func yearText(t gotime.Time, layout string) string {
	y, sign := t.Year(), ""
	if y < 0 {
		y, sign = -y, "-"
	} else if y > 9999 {
		sign = "+"
	}
	return fmt.Sprintf("%s%04d", sign, y) + t.Format(layout)
}

func timestampText(micros int64, zone *gotime.Location) string {
	t := gotime.UnixMicro(micros).In(zone)
	return yearText(t, "-01-02 15:04:05") + fractionText(int64(t.Nanosecond()))
}

func timeText(nanos int64) string {
	s := nanos / 1e9
	return fmt.Sprintf("%02d:%02d:%02d", s/3600, s/60%60, s%60) + fractionText(nanos%1e9)
}

func fractionText(nanos int64) string {
	if nanos == 0 {
		return ""
	}
	return "." + strings.TrimRight(fmt.Sprintf("%09d", nanos), "0")
}

// yearMonthText prints a year-month interval in its declared fields: INTERVAL '1-2' YEAR TO MONTH.
func yearMonthText(months int64, t types.YearMonthIntervalType) string {
	sign, n := "", months
	if n < 0 {
		sign, n = "-", -n
	}
	switch {
	case t.Start == types.Year && t.End == types.Month:
		return fmt.Sprintf("INTERVAL '%s%d-%d' YEAR TO MONTH", sign, n/12, n%12)
	case t.End == types.Year:
		return fmt.Sprintf("INTERVAL '%s%d' YEAR", sign, n/12)
	}
	return fmt.Sprintf("INTERVAL '%s%d' MONTH", sign, n)
}

var dayTimeFields = []string{"DAY", "HOUR", "MINUTE", "SECOND"}

// dayTimeText prints a day-time interval in its declared fields: INTERVAL '1 02:03:04.5' DAY TO SECOND.
func dayTimeText(micros int64, t types.DayTimeIntervalType) string {
	sign := ""
	n := uint64(micros)
	if micros < 0 {
		sign, n = "-", -n
	}
	units := []uint64{86400e6, 3600e6, 60e6, 1e6}
	separators := []string{"", " ", ":", ":"}
	var b strings.Builder
	for f := t.Start; f <= t.End; f++ {
		value := n / units[f]
		if f > t.Start {
			b.WriteString(separators[f])
			value = n % units[f-1] / units[f]
		}
		if f == types.Day {
			fmt.Fprintf(&b, "%d", value)
		} else {
			fmt.Fprintf(&b, "%02d", value)
		}
	}
	if t.End == types.Second {
		b.WriteString(fractionText(int64(n%1e6) * 1000))
	}
	name := dayTimeFields[t.Start]
	if t.End != t.Start {
		name += " TO " + dayTimeFields[t.End]
	}
	return "INTERVAL '" + sign + b.String() + "' " + name
}
