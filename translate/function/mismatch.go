package function

import (
	"fmt"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// This file makes the errors of arguments that do not fit.

// unexpected reports argument i of a type the parameter does not take.
func (b *Binding) unexpected(i int, args []analyzed.Expr, required []string) error {
	wanted := b.row.Args.required
	if wanted == "" {
		wanted = sparkerr.TypeChoice(required...)
	}
	return sparkerr.UnexpectedInputType(b.sqlText(args), i+1, wanted,
		b.text(args[i]), args[i].Type().SQL(), b.Origin)
}

// unexpectedLambda reports a lambda where the parameter is none.
func (b *Binding) unexpectedLambda(int) error {
	return sparkerr.LambdaNotExpected(b.row.Name, b.Origin)
}

func (b *Binding) nonFoldable(i int, args []analyzed.Expr) error {
	p := b.row.Args.at(i)
	name := p.label
	if name == "" {
		name = p.name
	}
	return sparkerr.NonFoldableInput(b.sqlText(args), name, sparkerr.TypeSQL(args[i].Type().SQL()), b.text(args[i]), b.Origin)
}

// noCommonType reports arguments of one type variable that cannot be unified.
func (b *Binding) noCommonType(args []analyzed.Expr, p pattern) error {
	var bound []types.DataType
	for i, a := range args {
		q := b.row.Args.at(i)
		if q.lambda == nil && usesVariable(q.pattern) {
			bound = append(bound, a.Type())
		}
	}
	if f := b.row.Args.mismatch; f != nil {
		return f(b, args, bound)
	}
	return dataDiffTypes(b, args, bound)
}

func usesVariable(p pattern) bool {
	switch p := p.(type) {
	case variable:
		return true
	case arrayPattern:
		return usesVariable(p.element)
	case mapPattern:
		return usesVariable(p.key) || usesVariable(p.value)
	}
	return false
}

// dataDiffTypes is DATA_DIFF_TYPES with a choice of types: ("INT" or "BOOLEAN").
func dataDiffTypes(b *Binding, args []analyzed.Expr, ts []types.DataType) error {
	return sparkerr.DataDiffTypes(b.sqlText(args), b.row.Name, sparkerr.TypeChoice(sqlOf(ts)...), b.Origin)
}

// dataDiffList is DATA_DIFF_TYPES with a list of types: ["INT", "BOOLEAN"].
func dataDiffList(b *Binding, args []analyzed.Expr, ts []types.DataType) error {
	return sparkerr.DataDiffTypes(b.sqlText(args), b.row.Name, sparkerr.TypeList(sqlOf(ts)), b.Origin)
}

// arrayDiff is ARRAY_FUNCTION_DIFF_TYPES for (array, element), BINARY_ARRAY_DIFF_TYPES for two arrays.
func arrayDiff(b *Binding, args []analyzed.Expr, ts []types.DataType) error {
	left, right := args[0].Type(), args[len(args)-1].Type()
	if len(b.row.Args.params) > 1 {
		if _, both := b.row.Args.at(1).pattern.(arrayPattern); both {
			return sparkerr.BinaryArrayDiffTypes(b.sqlText(args), b.row.Name, left.SQL(), right.SQL(), b.Origin)
		}
	}
	return sparkerr.ArrayFunctionDiffTypes(b.sqlText(args), b.row.Name, "ARRAY", left.SQL(), right.SQL(), b.Origin)
}

func sqlOf(ts []types.DataType) []string {
	out := make([]string, len(ts))
	for i, t := range ts {
		out[i] = t.SQL()
	}
	return out
}

// patternNames are the types a pattern takes, as messages show them.
func patternNames(p pattern, vars map[byte]types.DataType) []string {
	switch p := p.(type) {
	case kinds:
		out := make([]string, len(p))
		for i, k := range p {
			out[i] = k.name
		}
		return out
	case variable:
		if t := vars[p.name]; t != nil {
			return []string{t.SQL()}
		}
		return []string{"ANY"}
	case arrayPattern:
		if k, ok := p.element.(kinds); ok && len(k) == 1 && k[0].name != "ANY" {
			return []string{"ARRAY<" + k[0].name + ">"}
		}
		return []string{"ARRAY"}
	}
	return []string{"MAP"}
}

// required is the quoted type of messages.
func required(names ...string) string { return sparkerr.TypeChoice(names...) }

// outOfRange reports a constant argument outside its range.
func (b *Binding) outOfRange(args []analyzed.Expr, name, valueRange string, value analyzed.Expr) error {
	return sparkerr.Mismatch("VALUE_OUT_OF_RANGE", b.sqlText(args), b.Origin,
		"exprName", name, "valueRange", valueRange, "currentValue", sqlLiteral(value))
}

// sqlLiteral writes a constant as SQL: 5, 5L, 1.5D, 'x', NULL.
func sqlLiteral(e analyzed.Expr) string {
	v, _ := constantValue(e)
	switch x := v.(type) {
	case nil:
		return "NULL"
	case string:
		return sparkerr.Text(x)
	case float64:
		return string(types.AppendDouble(nil, x)) + "D"
	}
	switch e.Type().(type) {
	case types.LongType:
		return fmt.Sprint(v) + "L"
	case types.ShortType:
		return fmt.Sprint(v) + "S"
	case types.ByteType:
		return fmt.Sprint(v) + "Y"
	}
	return fmt.Sprint(v)
}
