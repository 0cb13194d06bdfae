package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// lowerer generates expressions in a scope. It is what lowerings of package function talk to.
type lowerer struct {
	*generator
	scope *scope
	level int

	hoisting bool // costly repeated arguments may become columns
	hoisted  map[analyzed.Expr]bool
	guarded  int // nesting in branches and lambdas
	lambdas  int // lambdas written so far
}

var _ function.Lowerer = (*lowerer)(nil)

func (g *generator) lowerer(b *block, outer *scope) *lowerer {
	return &lowerer{generator: g, scope: &scope{block: b, outer: outer}}
}

// Conf is the session's settings.
func (l *lowerer) Conf() conf.Conf { return l.conf }

// DuckType is the DuckDB type that holds a Spark type.
func (l *lowerer) DuckType(t types.DataType) (ducksql.Type, error) { return DuckType(t) }

// Lower generates an expression.
func (l *lowerer) Lower(e analyzed.Expr) (ducksql.Expr, error) {
	l.level++
	defer func() { l.level-- }()
	if l.level > maxExpressionDepth {
		return nil, sparkerr.TooDeep("the expression", maxExpressionDepth, e.Origin())
	}
	switch e := e.(type) {
	case *analyzed.ColumnRef:
		b, ok := l.scope.find(e.ID)
		if !ok {
			return nil, unboundColumn(e)
		}
		return b.expr, nil
	case *analyzed.Literal:
		return literal(e.Value, e.DataType, e.At)
	case *analyzed.Call:
		return l.call(e)
	case *analyzed.Cast:
		return l.cast(e)
	case *analyzed.Case:
		return l.caseWhen(e)
	case *analyzed.In:
		return l.in(e)
	case *analyzed.Subquery:
		return l.subquery(e)
	case *analyzed.Lambda:
		return l.lambda(e)
	case *analyzed.LambdaVar:
		return ducksql.Column(lambdaName(e)), nil
	case *analyzed.Field:
		return l.field(e)
	case *analyzed.Alias:
		return l.Lower(e.Input)
	case *analyzed.WindowCall:
		return nil, internal("a window call stands outside of a Window plan")
	case nil:
		return nil, internal("an expression is missing")
	}
	return nil, internal("the generator does not know the expression " + typeName(e))
}

func (l *lowerer) all(list []analyzed.Expr) ([]ducksql.Expr, error) {
	out := make([]ducksql.Expr, len(list))
	for i, e := range list {
		sql, err := l.Lower(e)
		if err != nil {
			return nil, err
		}
		out[i] = sql
	}
	return out, nil
}

// call lowers a function call. Chains of AND and OR are printed balanced, because DuckDB bounds their depth.
func (l *lowerer) call(c *analyzed.Call) (ducksql.Expr, error) {
	if err := checkCall(c); err != nil {
		return nil, err
	}
	switch name := c.Callee.FunctionName(); name {
	case "and", "or":
		var operands []ducksql.Expr
		if err := l.inBranch(func() (err error) {
			operands, err = l.all(flatten(c, name))
			return err
		}); err != nil {
			return nil, err
		}
		if name == "and" {
			return balanced(operands, "AND", ducksql.PrecAnd), nil
		}
		return balanced(operands, "OR", ducksql.PrecOr), nil
	}
	if s, negated := inQueryOf(c); s != nil {
		return l.known(l.inQuery(s, negated))
	}
	if isConditional(c) || c.Filter != nil {
		var out ducksql.Expr
		err := l.inBranch(func() (err error) {
			out, err = function.Lower(c, l)
			return err
		})
		return out, err
	}
	return function.Lower(c, l)
}

// flatten lists the operands of a chain of one operator, left to right.
func flatten(c *analyzed.Call, name string) []analyzed.Expr {
	var reversed []analyzed.Expr
	stack := []analyzed.Expr{c}
	for len(stack) > 0 {
		e := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if inner, ok := e.(*analyzed.Call); ok && inner.Callee.FunctionName() == name && len(inner.Args) == 2 {
			stack = append(stack, inner.Args...)
			continue
		}
		reversed = append(reversed, e)
	}
	out := make([]analyzed.Expr, len(reversed))
	for i, e := range reversed {
		out[len(out)-1-i] = e
	}
	return out
}

// balanced joins operands to a chain, or, when there are many, to a tree of chains.
func balanced(operands []ducksql.Expr, op string, prec ducksql.Precedence) ducksql.Expr {
	const longest = 100
	for len(operands) > longest {
		var chunks []ducksql.Expr
		for len(operands) > 0 {
			n := min(longest, len(operands))
			chunks = append(chunks, joined(operands[:n], op, prec))
			operands = operands[n:]
		}
		operands = chunks
	}
	return joined(operands, op, prec)
}

func joined(operands []ducksql.Expr, op string, prec ducksql.Precedence) ducksql.Expr {
	all := operands[0]
	for _, e := range operands[1:] {
		all = ducksql.Op(prec, op, all, e)
	}
	return all
}

func (l *lowerer) caseWhen(e *analyzed.Case) (ducksql.Expr, error) {
	l.guarded++
	defer func() { l.guarded-- }()
	out := &ducksql.Case{Whens: make([]ducksql.When, len(e.Whens))}
	for i, w := range e.Whens {
		condition, err := l.Lower(w.Condition)
		if err != nil {
			return nil, err
		}
		result, err := l.aligned(w.Result, e.DataType)
		if err != nil {
			return nil, err
		}
		out.Whens[i] = ducksql.When{Condition: condition, Result: result}
	}
	if e.Else == nil {
		return out, nil
	}
	otherwise, err := l.aligned(e.Else, e.DataType)
	out.Else = otherwise
	return out, err
}

// aligned lowers e and casts it when its DuckDB type is not that of t, as with structs whose fields differ by name only.
func (l *lowerer) aligned(e analyzed.Expr, t types.DataType) (ducksql.Expr, error) {
	sql, err := l.Lower(e)
	if err != nil || !isNested(t) {
		return sql, err
	}
	from, err := DuckType(e.Type())
	if err != nil {
		return nil, err
	}
	to, err := DuckType(t)
	if err != nil || from == to {
		return sql, err
	}
	return l.CastTo(sql, e.Type(), t, analyzed.Legacy, e.Origin())
}

func (l *lowerer) in(e *analyzed.In) (ducksql.Expr, error) {
	if err := checkCompared(e.List, analyzed.Expr.Type); err != nil {
		return nil, err
	}
	value, err := l.Lower(e.Value)
	if err != nil {
		return nil, err
	}
	list, err := l.all(e.List)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return ducksql.Bool{}, nil
	}
	return &ducksql.In{Value: value, List: list}, nil
}

func (l *lowerer) lambda(e *analyzed.Lambda) (ducksql.Expr, error) {
	names := make([]string, len(e.Params))
	for i, p := range e.Params {
		names[i] = lambdaName(p)
	}
	l.lambdas++
	l.guarded++
	defer func() { l.guarded-- }()
	body, err := l.Lower(e.Body)
	if err != nil {
		return nil, err
	}
	return &ducksql.Lambda{Params: names, Body: body}, nil
}

func lambdaName(v *analyzed.LambdaVar) string { return "x" + columnName(v.ID)[1:] }

func (l *lowerer) field(e *analyzed.Field) (ducksql.Expr, error) {
	base, err := l.Lower(e.Input)
	if err != nil {
		return nil, err
	}
	t, ok := e.Input.Type().(types.StructType)
	if !ok || e.Index < 0 || e.Index >= len(t.Fields) {
		return nil, internal("field " + e.Name + " is read of " + e.Input.Type().SimpleString())
	}
	return &ducksql.FieldOf{Base: base, Name: function.FieldNames(t)[e.Index]}, nil
}

// Bind makes an argument safe to repeat: it becomes a column of a block below, or, where that cannot be, the wrapper
// evaluates it once, as the only element of a list.
func (l *lowerer) Bind(e ducksql.Expr, source analyzed.Expr) (ducksql.Expr, func(ducksql.Expr) ducksql.Expr) {
	if isAtomic(e) {
		return e, unwrapped
	}
	p := profileOf(source)
	if !p.volatile && !p.readsComputed(l.scope.block, isVolatile) && p.subqueries == 0 && p.opsOver(l.scope.block) <= maxRepeatedOps && sizeOf(e, maxRepeatedSize) < maxRepeatedSize {
		return e, unwrapped
	}
	if l.hoists(source) {
		return e, unwrapped
	}
	return l.bound(e)
}

// maxRepeatedOps is the size up to which an argument is printed again rather than bound.
const maxRepeatedOps = 2

func unwrapped(e ducksql.Expr) ducksql.Expr { return e }

// bound names e: the wrapper is list_transform([e], lambda name: body)[1].
func (g *generator) bound(e ducksql.Expr) (ducksql.Expr, func(ducksql.Expr) ducksql.Expr) {
	if isAtomic(e) {
		return e, unwrapped
	}
	name := g.boundName()
	return ducksql.Column(name), func(body ducksql.Expr) ducksql.Expr {
		list := ducksql.Func("list_transform", &ducksql.List{Items: []ducksql.Expr{e}}, &ducksql.Lambda{Params: []string{name}, Body: body})
		return &ducksql.Index{Base: list, At: ducksql.Int(1)}
	}
}

// isAtomic tells names and constants.
func isAtomic(e ducksql.Expr) bool {
	if _, ok := e.(ducksql.Ident); ok {
		return true
	}
	return isLiteral(e)
}
