package types

import (
	"strconv"

	"github.com/sparkduck/sparkduck/translate/conf"
)

// Inferred are the rules by which the types of values join that were looked at to find a type, as those of JSON, CSV and variants.
type Inferred struct {
	conf      conf.Conf
	otherwise DataType
}

// NewInferred are the rules where types that do not go together become otherwise. The rules of ANSI never hold.
func NewInferred(caseSensitive bool, otherwise DataType) Inferred {
	c := conf.Conf{}.With("spark.sql.ansi.enabled", "false").With("spark.sql.caseSensitive", strconv.FormatBool(caseSensitive))
	return Inferred{c, otherwise}
}

// Common is the type that holds both: numbers widen, to DOUBLE when no decimal holds them; structs, whose fields must be in the order of
// CompareNames, get the fields of both.
func (r Inferred) Common(a, b DataType) DataType {
	if t, ok := TightestType(r.conf, a, b); ok {
		return t
	}
	switch x := a.(type) {
	case ArrayType:
		if y, ok := b.(ArrayType); ok {
			return ArrayType{Element: r.Common(x.Element, y.Element), ContainsNull: x.ContainsNull || y.ContainsNull}
		}
	case StructType:
		if y, ok := b.(StructType); ok {
			return StructType{Fields: r.fields(x.Fields, y.Fields)}
		}
	}
	return r.number(a, b)
}

// number joins numbers of which neither type holds the other, and at least one is a decimal.
func (r Inferred) number(a, b DataType) DataType {
	if !IsNumeric(a) || !IsNumeric(b) {
		return r.otherwise
	}
	if precedence(a) > precedence(Long) || precedence(b) > precedence(Long) { // FLOAT or DOUBLE
		return Double
	}
	x, y := DecimalForType(a), DecimalForType(b)
	scale := max(x.Scale, y.Scale)
	precision := max(x.Precision-x.Scale, y.Precision-y.Scale) + scale
	if precision > MaxPrecision {
		return Double
	}
	return DecimalType{precision, scale}
}

// fields joins two sorted lists.
func (r Inferred) fields(a, b []Field) []Field {
	fields := make([]Field, 0, max(len(a), len(b)))
	for len(a) > 0 && len(b) > 0 {
		switch order := CompareNames(a[0].Name, b[0].Name); {
		case order < 0:
			fields, a = append(fields, a[0]), a[1:]
		case order > 0:
			fields, b = append(fields, b[0]), b[1:]
		default:
			f := a[0]
			f.Type = r.Common(f.Type, b[0].Type)
			fields, a, b = append(fields, f), a[1:], b[1:]
		}
	}
	return append(append(fields, a...), b...)
}

// CompareNames orders texts as Java does, by their UTF-16: characters beyond the basic plane come before those from U+E000 on.
func CompareNames(a, b string) int {
	n := min(len(a), len(b))
	for i := range n {
		x, y := a[i], b[i]
		if x == y {
			continue
		}
		const private, beyond = 0xEE, 0xF0 // the first bytes of U+E000 and U+10000
		if x >= private && y >= private && (x >= beyond) != (y >= beyond) {
			x, y = y, x
		}
		return int(x) - int(y)
	}
	return len(a) - len(b)
}
