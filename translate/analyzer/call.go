package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// sameFold compares names that are never case-sensitive: functions.
func (a *analyzer) sameFold(x, y string) bool {
	return len(x) == len(y) && strings.EqualFold(x, y)
}

// searchPath is where functions and tables are looked for.
func (a *analyzer) searchPath() []string {
	return []string{"`system`.`builtin`", "`system`.`session`", sparkerr.ID(a.env.Catalog.CurrentCatalog(), a.env.Catalog.CurrentDatabase())}
}

// session is what functions may know of the session.
func (a *analyzer) session() function.Session {
	return function.Session{Catalog: a.env.Catalog.CurrentCatalog(), Database: a.env.Catalog.CurrentDatabase(), User: a.env.User, Now: a.env.Now}
}

// routine finds a built-in function by its written name.
func (a *analyzer) routine(parts []string, at sparkerr.Origin) (*function.Function, error) {
	builtin := len(parts) == 1 || len(parts) == 2 && a.sameFold(parts[0], "builtin") ||
		len(parts) == 3 && a.sameFold(parts[0], "system") && a.sameFold(parts[1], "builtin")
	if builtin {
		if f, ok := function.Lookup(parts[len(parts)-1]); ok {
			return f, nil
		}
	}
	return nil, sparkerr.UnresolvedRoutine(parts, a.searchPath(), at)
}

// call analyzes a function or operator call.
func (r *resolver) call(e *parsed.Call) (analyzed.Expr, error) { return r.callOver(e, false) }

// callOver is call; over tells that the call stands before OVER.
func (r *resolver) callOver(e *parsed.Call, over bool) (analyzed.Expr, error) {
	if len(e.Name) == 1 && isGrouping(e.Name[0]) {
		return r.groupingCall(e)
	}
	if c := r.in.windowColumn(e); c != nil {
		return reference(c, c.Name, e.At), nil
	}
	if x, err := r.inputFile(e); x != nil || err != nil {
		return x, err
	}
	f, err := r.routine(e.Name, e.At)
	if err != nil {
		return nil, misplacedTransform(e, err)
	}
	if f.Internal && e.At.SQL != nil {
		return nil, sparkerr.UnresolvedRoutine(e.Name, r.searchPath(), e.At)
	}
	if r.clause != clauseGenerator && tableFunctionOnly(f) {
		return nil, sparkerr.NotAScalarFunction(f.FunctionName(), e.At)
	}
	b := function.Binding{
		Name: e.Name[len(e.Name)-1], Distinct: e.Distinct, IgnoreNulls: e.IgnoreNulls, Operator: e.Operator, Origin: e.At, Conf: r.conf,
		Session: r.session(), Constant: r.constant,
	}
	inner := r
	if f.Kind() == analyzed.AggregateFunction {
		sub := *r
		sub.inAggregate++
		inner = &sub
	}
	if err := inner.bindingArgs(&b, e, f); err != nil {
		return nil, err
	}
	x, err := function.Bind(&b)
	if err == nil && f.Kind() == analyzed.WindowFunction && !over {
		return nil, sparkerr.WindowWithoutOver(r.text(x), r.at)
	}
	return x, err
}

// bindingArgs analyzes the arguments, FILTER and WITHIN GROUP of a call.
func (r *resolver) bindingArgs(b *function.Binding, e *parsed.Call, f *function.Function) error {
	args, err := r.starArgs(b, e, f)
	if err != nil {
		return err
	}
	b.Args = make([]analyzed.Expr, len(args))
	for i, arg := range args {
		if named, ok := arg.(*parsed.NamedArg); ok {
			if b.ArgNames == nil {
				b.ArgNames = make([]string, len(args))
			}
			b.ArgNames[i], arg = named.Name, named.Value
		}
		if _, ok := arg.(*parsed.Lambda); ok {
			r.lambdaArgs(b, args)
			continue
		}
		if b.Args[i], err = r.expr(arg); err != nil {
			return err
		}
		if isGenerator(b.Args[i]) {
			b.Args[i] = generatedValue(b.Args[i].(*analyzed.Call))
		}
	}
	if e.Filter != nil {
		if b.Filter, err = r.aggregateFilter(e.Filter, e.At); err != nil {
			return err
		}
	}
	if len(e.WithinGroup) > 0 {
		if b.OrderBy, err = r.orders(e.WithinGroup); err != nil {
			return err
		}
	}
	return nil
}

// generatedValue lets a nested generator pass as one of its values, so that the expression around it can be shown when it is refused.
func generatedValue(g *analyzed.Call) analyzed.Expr {
	t, ok := g.DataType.(types.StructType)
	if !ok || len(t.Fields) == 0 {
		return g
	}
	value := *g
	value.DataType, value.Null = t.Fields[0].Type, t.Fields[0].Nullable
	return &value
}

// starArgs expands stars among the arguments; count(*) stays a star.
func (r *resolver) starArgs(b *function.Binding, e *parsed.Call, f *function.Function) ([]parsed.Expr, error) {
	stars := false
	for _, arg := range e.Args {
		switch arg.(type) {
		case *parsed.Star, *parsed.RegexColumns:
			stars = true
		}
	}
	if !stars {
		return e.Args, nil
	}
	if e.Operator {
		return nil, sparkerr.InvalidStarUsage("'*'", "expression `"+operatorName(f.FunctionName())+"`", sparkerr.Origin{})
	}
	if s, ok := e.Args[0].(*parsed.Star); ok && f.FunctionName() == "count" && len(e.Args) == 1 && !e.Distinct && len(s.Except) == 0 {
		if len(s.Target) == 0 {
			b.Star = true
			return nil, nil
		}
		if !r.conf.AllowStarWithTableInCount() {
			return nil, sparkerr.StarWithTableInCount(sparkerr.ID(s.Target...), sparkerr.Origin{})
		}
	}
	args, err := r.expandStars(e.Args)
	for _, arg := range args {
		if k, ok := arg.(*known); ok && k.col == nil { // the field of a struct carries its name
			k.value = &analyzed.Alias{Typed: typed(k.value.Type(), k.value.Nullable(), k.At), Input: k.value, Name: k.name}
		}
	}
	return args, err
}

// operatorName is Spark's name of an operator's class, as messages show it.
func operatorName(symbol string) string {
	switch symbol {
	case "+":
		return "add"
	case "-":
		return "subtract"
	case "*":
		return "multiply"
	case "/":
		return "divide"
	case "%":
		return "remainder"
	case "=", "==":
		return "equalto"
	case "<":
		return "lessthan"
	case "<=":
		return "lessthanorequal"
	case ">":
		return "greaterthan"
	case ">=":
		return "greaterthanorequal"
	case "<=>":
		return "equalnullsafe"
	}
	return symbol
}

// aggregateFilter analyzes FILTER (WHERE ...).
func (r *resolver) aggregateFilter(e parsed.Expr, at sparkerr.Origin) (analyzed.Expr, error) {
	f, err := r.expr(e)
	if err != nil {
		return nil, err
	}
	var offending analyzed.Expr
	sub := ""
	switch {
	case !isBoolean(f.Type()):
		sub = "NOT_BOOLEAN"
	case !analyzed.Deterministic(f):
		sub = "NON_DETERMINISTIC"
	default:
		if offending = firstAggregate(f); offending != nil {
			sub = "CONTAINS_AGGREGATE"
		} else if offending = firstWindow(f); offending != nil {
			sub = "CONTAINS_WINDOW_FUNCTION"
		}
	}
	if sub == "" {
		return f, nil
	}
	inner := ""
	if offending != nil {
		inner = r.text(offending)
	}
	return nil, sparkerr.AggregateFilter(sub, r.text(f), inner, at)
}

func isAggregate(e analyzed.Expr) bool {
	c, ok := e.(*analyzed.Call)
	return ok && c.Callee.Kind() == analyzed.AggregateFunction
}

func isGenerator(e analyzed.Expr) bool {
	c, ok := e.(*analyzed.Call)
	return ok && c.Callee.Kind() == analyzed.GeneratorFunction
}

func isWindow(e analyzed.Expr) bool {
	_, ok := e.(*analyzed.WindowCall)
	return ok
}

// firstAggregate finds an aggregate that is not the function of a window.
func firstAggregate(e analyzed.Expr) analyzed.Expr {
	var found analyzed.Expr
	analyzed.Walk(e, func(x analyzed.Expr) bool {
		if w, ok := x.(*analyzed.WindowCall); ok && found == nil {
			found = firstAggregateInWindow(w)
			return false
		}
		if found == nil && isAggregate(x) {
			found = x
		}
		return found == nil
	})
	return found
}

func firstAggregateInWindow(w *analyzed.WindowCall) analyzed.Expr {
	for _, e := range w.Function.Args {
		if f := firstAggregate(e); f != nil {
			return f
		}
	}
	for _, e := range w.PartitionBy {
		if f := firstAggregate(e); f != nil {
			return f
		}
	}
	for _, o := range w.OrderBy {
		if f := firstAggregate(o.Expr); f != nil {
			return f
		}
	}
	return nil
}

func firstWindow(e analyzed.Expr) analyzed.Expr { return first(e, isWindow) }

func first(e analyzed.Expr, is func(analyzed.Expr) bool) analyzed.Expr {
	var found analyzed.Expr
	analyzed.Walk(e, func(x analyzed.Expr) bool {
		if found == nil && is(x) {
			found = x
		}
		return found == nil
	})
	return found
}
