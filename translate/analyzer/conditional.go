package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// caseWhen analyzes both forms of CASE; the simple one compares its operand with each value.
func (r *resolver) caseWhen(e *parsed.Case) (analyzed.Expr, error) {
	var operand analyzed.Expr
	var err error
	if e.Operand != nil {
		if operand, err = r.expr(e.Operand); err != nil {
			return nil, err
		}
	}
	c := &analyzed.Case{Whens: make([]analyzed.When, len(e.Whens))}
	c.At = e.At
	for i, w := range e.Whens {
		if c.Whens[i].Condition, err = r.expr(w.Condition); err != nil {
			return nil, err
		}
		if operand != nil {
			if c.Whens[i].Condition, err = r.bindOperator("=", []analyzed.Expr{operand, c.Whens[i].Condition}, e.At); err != nil {
				return nil, err
			}
		}
		if c.Whens[i].Result, err = r.expr(w.Result); err != nil {
			return nil, err
		}
	}
	if e.Else != nil {
		if c.Else, err = r.expr(e.Else); err != nil {
			return nil, err
		}
	}
	return r.typeCase(c)
}

// typeCase coerces the branches of a case, and finds its type and nullability.
func (a *analyzer) typeCase(c *analyzed.Case) (analyzed.Expr, error) {
	branches := make([]types.DataType, 0, len(c.Whens)+1)
	for _, w := range c.Whens {
		branches = append(branches, w.Result.Type())
	}
	if c.Else != nil {
		branches = append(branches, c.Else.Type())
	}
	t, ok := a.commonType(branches)
	if !ok {
		c.DataType = types.Null
		return nil, sparkerr.DataDiffTypes(a.text(c), "casewhen", sparkerr.TypeList(typeNames(branches)), c.At)
	}
	c.DataType, c.Null = t, c.Else == nil
	for i := range c.Whens {
		w := &c.Whens[i]
		if !isBoolean(w.Condition.Type()) {
			return nil, sparkerr.UnexpectedInputType(a.text(c), i+1, sparkerr.TypeSQL("BOOLEAN"), a.text(w.Condition), w.Condition.Type().SQL(), c.At)
		}
		w.Result = a.implicitAt(w.Result, t, c.At)
		c.Null = c.Null || w.Result.Nullable()
	}
	if c.Else != nil {
		c.Else = a.implicitAt(c.Else, t, c.At)
		c.Null = c.Null || c.Else.Nullable()
	}
	if l, ok := c.Whens[0].Condition.(*analyzed.Literal); ok && l.Value == true {
		c.Null = c.Whens[0].Result.Nullable()
	}
	return c, nil
}

// commonType is the type that values of these types are cast to, strings promoted.
func (a *analyzer) commonType(list []types.DataType) (types.DataType, bool) {
	same := true
	for _, t := range list[1:] {
		same = same && types.Equal(t, list[0])
	}
	if same {
		return list[0], true
	}
	return types.WiderType(a.conf, list...)
}

// in_ analyzes value IN (list).
func (r *resolver) in_(e *parsed.In) (analyzed.Expr, error) {
	value, err := r.expr(e.Value)
	if err != nil {
		return nil, err
	}
	list, err := r.expandStars(e.List)
	if err != nil {
		return nil, err
	}
	items, err := r.exprs(list)
	if err != nil {
		return nil, err
	}
	out := &analyzed.In{Typed: typed(types.Boolean, value.Nullable(), e.At), Value: value, List: items}
	all := typesOf(append([]analyzed.Expr{value}, items...))
	t, ok := r.commonType(all)
	if !ok {
		return nil, sparkerr.DataDiffTypes(r.text(out), "in", sparkerr.TypeList(typeNames(all)), e.At)
	}
	if !types.Orderable(t) {
		return nil, sparkerr.InvalidOrdering(r.text(out), "in", t.SQL(), e.At)
	}
	out.Value = r.implicitAt(value, t, e.At)
	for i, x := range items {
		items[i] = r.implicitAt(x, t, e.At)
	}
	out.Null = out.Value.Nullable()
	for _, x := range items {
		out.Null = out.Null || x.Nullable()
	}
	return out, nil
}
