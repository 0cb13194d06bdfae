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

// Infer is the shape of a value.
func Infer(n *Node) *Shape {
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
		return &Shape{Name: "DOUBLE"}
	case String:
		return &Shape{Name: "STRING"}
	case Array:
		elem := &Shape{Name: "NULL"}
		for _, item := range n.Items {
			elem = merge(elem, Infer(item))
		}
		return &Shape{Name: "ARRAY", Elem: elem}
	}
	s := &Shape{Name: "STRUCT", Fields: map[string]*Shape{}}
	for i, name := range n.Names {
		s.Fields[name] = Infer(n.Items[i])
	}
	return s
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
		return &Shape{Name: "DECIMAL(" + strconv.Itoa(max(digitsOf(a), digitsOf(b))) + ",0)"}
	}
	return &Shape{Name: "STRING"}
}

func numeric(s *Shape) bool {
	return s.Name == "BIGINT" || s.Name == "DOUBLE" || strings.HasPrefix(s.Name, "DECIMAL")
}

func digitsOf(s *Shape) int {
	if s.Name == "BIGINT" {
		return 20
	}
	n, err := strconv.Atoi(strings.TrimSuffix(strings.TrimPrefix(s.Name, "DECIMAL("), ",0)"))
	if err != nil {
		return 38
	}
	return n
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
		for name := range s.Fields {
			names = append(names, name)
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
