package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// lambdaScope holds the parameters of one lambda.
type lambdaScope struct {
	names  []string
	params []*analyzed.LambdaVar
}

// lambdaArgs tells the binding how to analyze the lambdas among its arguments; it asks for them once it knows the types they are given.
func (r *resolver) lambdaArgs(b *function.Binding, args []parsed.Expr) {
	if b.Lambda != nil {
		return
	}
	at := func(i int) *parsed.Lambda {
		arg := args[i]
		if named, ok := arg.(*parsed.NamedArg); ok {
			arg = named.Value
		}
		l, _ := arg.(*parsed.Lambda)
		return l
	}
	b.LambdaArity = func(i int) int {
		if l := at(i); l != nil {
			return len(l.Params)
		}
		return -1
	}
	b.LambdaAt = func(i int) sparkerr.Origin { return at(i).At }
	b.Lambda = func(i int, params []*analyzed.LambdaVar) (*analyzed.Lambda, error) { return r.lambda(at(i), params) }
}

func (r *resolver) lambda(e *parsed.Lambda, params []*analyzed.LambdaVar) (*analyzed.Lambda, error) {
	for i, p := range params {
		for j := range i {
			if r.same(e.Params[i], e.Params[j]) {
				return nil, sparkerr.LambdaDuplicateNames(e.Params, r.caseSensitive, e.At)
			}
		}
		p.ID, p.Name = r.newID(), e.Params[i]
	}
	inner := *r
	inner.lambdas = append(r.lambdas[:len(r.lambdas):len(r.lambdas)], &lambdaScope{e.Params, params})
	body, err := inner.expr(e.Body)
	if err != nil {
		return nil, err
	}
	return &analyzed.Lambda{Typed: typed(body.Type(), body.Nullable(), e.At), Params: params, Body: body}, nil
}

// lambdaVariable resolves a name among the parameters of the enclosing lambdas, innermost first; nil means it is none.
func (r *resolver) lambdaVariable(parts []string, at sparkerr.Origin) (analyzed.Expr, error) {
	for i := len(r.lambdas) - 1; i >= 0; i-- {
		l := r.lambdas[i]
		for j, name := range l.names {
			if r.same(name, parts[0]) {
				v := *l.params[j]
				v.At = at
				return r.fields(&v, parts[1:], at)
			}
		}
	}
	return nil, nil
}

// lambdaReference resolves the explicit parameter references of DataFrame clients.
func (r *resolver) lambdaReference(e *parsed.LambdaVar) (analyzed.Expr, error) {
	v, err := r.lambdaVariable(e.Parts, e.At)
	if v == nil && err == nil {
		return r.attribute(&parsed.Attribute{ExprCommon: e.ExprCommon, Parts: e.Parts, PlanID: parsed.NoPlanID})
	}
	return v, err
}
