package sparkjson

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/types"
)

// Inference says how values are typed.
type Inference struct {
	// Rules join the types of several values.
	Rules types.Inferred
	// PrefersDecimal types fractions, and texts of numbers, as decimals where they fit.
	PrefersDecimal bool
	// PrimitivesAsString types numbers and truth values as text.
	PrimitivesAsString bool
	// DropAllNull leaves out what only ever was null.
	DropAllNull bool
	// TimeOf is the type of a text that is a time, otherwise nil. Without it texts are no times.
	TimeOf func(text string) types.DataType
}

// TypeOf is the type of a value; that of null, and of empty texts, is VOID. The fields of structs are sorted.
func (o Inference) TypeOf(n *Node) types.DataType {
	switch n.Kind {
	case Null:
		return types.Null
	case Array:
		var element types.DataType = types.Null
		for _, item := range n.Items {
			element = o.Rules.Common(element, o.TypeOf(item))
		}
		return types.ArrayType{Element: element, ContainsNull: true}
	case Object:
		fields := make([]types.Field, len(n.Items))
		for i, item := range n.Items {
			fields[i] = types.Field{Name: strings.Clone(n.Names[i]), Type: o.TypeOf(item), Nullable: true}
		}
		slices.SortStableFunc(fields, func(a, b types.Field) int { return types.CompareNames(a.Name, b.Name) })
		return types.StructType{Fields: fields}
	case String:
		return o.text(n.Text)
	}
	switch {
	case o.PrimitivesAsString:
		return types.String
	case n.Kind == True || n.Kind == False:
		return types.Boolean
	}
	return o.number(n)
}

func (o Inference) number(n *Node) types.DataType {
	switch {
	case n.Kind == Integer:
		if _, err := strconv.ParseInt(n.Text, 10, 64); err == nil {
			return types.Long
		}
	case !o.PrefersDecimal:
		return types.Double
	case n.Kind == Special:
		return types.Null // no decimal, and no reason for another type
	}
	precision, scale, ok := digits(n.Text)
	if precision = max(precision, scale); !ok || precision > types.MaxPrecision || scale < 0 {
		return types.Double
	}
	return types.DecimalType{Precision: precision, Scale: scale}
}

func (o Inference) text(text string) types.DataType {
	if text == "" {
		return types.Null
	}
	if o.PrefersDecimal {
		precision, scale, ok := digits(strings.ReplaceAll(text, ",", ""))
		if ok && precision <= types.MaxPrecision && scale <= precision && scale >= 0 {
			return types.DecimalType{Precision: precision, Scale: scale}
		}
	}
	if o.TimeOf != nil {
		if t := o.TimeOf(text); t != nil {
			return t
		}
	}
	return types.String
}

// digits counts those of a number as Java's BigDecimal does.
func digits(text string) (precision, scale int, ok bool) {
	mantissa, exponent, hasExponent := strings.Cut(strings.ToLower(text), "e")
	e := 0
	if hasExponent {
		var err error
		if e, err = strconv.Atoi(exponent); err != nil {
			return 0, 0, false
		}
	}
	mantissa = strings.TrimLeft(mantissa, "+-")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	all := whole + fraction
	if all == "" || strings.Trim(all, "0123456789") != "" {
		return 0, 0, false
	}
	return max(1, len(strings.TrimLeft(all, "0"))), len(fraction) - e, true
}

// Final turns VOID into text and drops structs without fields; nil: nothing is left.
func (o Inference) Final(t types.DataType) types.DataType {
	switch t := t.(type) {
	case types.NullType:
		if o.DropAllNull {
			return nil
		}
		return types.String
	case types.ArrayType:
		if t.Element = o.Final(t.Element); t.Element == nil {
			return nil
		}
		return t
	case types.StructType:
		var fields []types.Field
		for _, f := range t.Fields {
			if f.Type = o.Final(f.Type); f.Type != nil && f.Name != "" {
				fields = append(fields, f)
			}
		}
		if len(fields) == 0 {
			return nil
		}
		return types.StructType{Fields: fields}
	}
	return t
}

// FinalValue is Final for the type of one value, of which something always is left.
func (o Inference) FinalValue(t types.DataType) types.DataType {
	if final := o.Final(t); final != nil {
		return final
	}
	switch t := t.(type) {
	case types.StructType:
		return types.StructType{}
	case types.ArrayType:
		if _, rows := t.Element.(types.StructType); rows {
			return types.ArrayType{Element: types.StructType{}, ContainsNull: true}
		}
	}
	return types.String
}
