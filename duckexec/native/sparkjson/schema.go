package sparkjson

import (
	"math/big"
	"sort"
	"strconv"
	"strings"
)

// Shape is an inferred type: a name of an atomic type, or an array or struct.
type Shape struct {
	Name   string // NULL, BOOLEAN, BIGINT, DECIMAL(p,0), DOUBLE, STRING, ARRAY, STRUCT
	Elem   *Shape
	Fields map[string]*Shape
}

// Inference says how values are typed.
type Inference struct {
	// PrefersDecimal types fractions as decimals where they fit.
	PrefersDecimal bool
	// PrimitivesAsString types all that is no array, object or null as text.
	PrimitivesAsString bool
}

// Infer is the shape of a value by default rules.
func Infer(n *Node) *Shape { return Inference{}.Infer(n) }

// Infer is the shape of a value.
func (o Inference) Infer(n *Node) *Shape {
	if o.PrimitivesAsString && n.Kind != Null && n.Kind != Array && n.Kind != Object {
		return &Shape{Name: "STRING"}
	}
	switch n.Kind {
	case Null:
		return &Shape{Name: "NULL"}
	case True, False:
		return &Shape{Name: "BOOLEAN"}
	case Integer:
		if _, err := strconv.ParseInt(n.Text, 10, 64); err == nil {
			return &Shape{Name: "BIGINT"}
		}
		if x, ok := new(big.Int).SetString(n.Text, 10); ok {
			if digits := len(new(big.Int).Abs(x).String()); digits <= 38 {
				return &Shape{Name: "DECIMAL(" + strconv.Itoa(digits) + ",0)"}
			}
		}
		return &Shape{Name: "DOUBLE"}
	case Decimal, Special:
		if shape, ok := decimalShape(n.Text); ok && o.PrefersDecimal {
			return shape
		}
		return &Shape{Name: "DOUBLE"}
	case String:
		return &Shape{Name: "STRING"}
	case Array:
		elem := &Shape{Name: "NULL"}
		for _, item := range n.Items {
			elem = merge(elem, o.Infer(item))
		}
		return &Shape{Name: "ARRAY", Elem: elem}
	}
	s := &Shape{Name: "STRUCT", Fields: map[string]*Shape{}}
	for i, name := range n.Names {
		s.Fields[name] = o.Infer(n.Items[i])
	}
	return s
}

// empty reports a struct without fields, which schemas leave out.
func (s *Shape) empty() bool {
	if s.Name != "STRUCT" {
		return false
	}
	for _, f := range s.Fields {
		if !f.empty() {
			return false
		}
	}
	return true
}

// decimalShape is the decimal that holds a plain fraction.
func decimalShape(text string) (*Shape, bool) {
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(text, "-"), ".")
	whole = strings.TrimLeft(whole, "0")
	precision := max(len(whole)+len(fraction), 1)
	if strings.ContainsAny(text, "eEINa") || precision > 38 {
		return nil, false
	}
	return &Shape{Name: "DECIMAL(" + strconv.Itoa(precision) + "," + strconv.Itoa(len(fraction)) + ")"}, true
}

func merge(a, b *Shape) *Shape {
	switch {
	case a.Name == "NULL":
		return b
	case b.Name == "NULL":
		return a
	case a.Name == "ARRAY" && b.Name == "ARRAY":
		return &Shape{Name: "ARRAY", Elem: merge(a.Elem, b.Elem)}
	case a.Name == "STRUCT" && b.Name == "STRUCT":
		out := &Shape{Name: "STRUCT", Fields: map[string]*Shape{}}
		for name, f := range a.Fields {
			out.Fields[name] = f
		}
		for name, f := range b.Fields {
			if old, ok := out.Fields[name]; ok {
				f = merge(old, f)
			}
			out.Fields[name] = f
		}
		return out
	case a.Name == b.Name:
		return a
	case numeric(a) && numeric(b):
		if a.Name == "DOUBLE" || b.Name == "DOUBLE" {
			return &Shape{Name: "DOUBLE"}
		}
		wholeA, scaleA := digitsOf(a)
		wholeB, scaleB := digitsOf(b)
		scale := max(scaleA, scaleB)
		precision := max(wholeA, wholeB) + scale
		if precision > 38 {
			return &Shape{Name: "DOUBLE"}
		}
		return &Shape{Name: "DECIMAL(" + strconv.Itoa(precision) + "," + strconv.Itoa(scale) + ")"}
	}
	return &Shape{Name: "STRING"}
}

func numeric(s *Shape) bool {
	return s.Name == "BIGINT" || s.Name == "DOUBLE" || strings.HasPrefix(s.Name, "DECIMAL")
}

// digitsOf is the number of digits before and behind the point.
func digitsOf(s *Shape) (whole, scale int) {
	if s.Name == "BIGINT" {
		return 20, 0
	}
	p, q, _ := strings.Cut(strings.TrimSuffix(strings.TrimPrefix(s.Name, "DECIMAL("), ")"), ",")
	precision, errP := strconv.Atoi(p)
	scale, errS := strconv.Atoi(q)
	if errP != nil || errS != nil {
		return 38, 0
	}
	return precision - scale, scale
}

// SQL is the type's text; what only was NULL is STRING.
func (s *Shape) SQL() string {
	switch s.Name {
	case "NULL":
		return "STRING"
	case "ARRAY":
		return "ARRAY<" + s.Elem.SQL() + ">"
	case "STRUCT":
		names := make([]string, 0, len(s.Fields))
		for name, f := range s.Fields {
			if !f.empty() {
				names = append(names, name)
			}
		}
		sort.Strings(names)
		for i, name := range names {
			quoted := name
			if !plainName(name) {
				quoted = "`" + strings.ReplaceAll(name, "`", "``") + "`"
			}
			names[i] = quoted + ": " + s.Fields[name].SQL()
		}
		return "STRUCT<" + strings.Join(names, ", ") + ">"
	}
	return s.Name
}

func plainName(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c != '_' && (c|0x20 < 'a' || c|0x20 > 'z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return s != ""
}
