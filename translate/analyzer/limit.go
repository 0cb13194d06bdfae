package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func (a *analyzer) limit(rel *parsed.Limit) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	n, err := a.rowCount(in, rel.Count, "limit")
	if err != nil {
		return nil, err
	}
	if below, ok := in.plan.(*analyzed.Limit); ok && below.Count < 0 {
		return through(&analyzed.Limit{Input: below.Input, Count: n, Offset: below.Offset}, in), nil
	}
	return through(&analyzed.Limit{Input: in.plan, Count: n}, in), nil
}

func (a *analyzer) offset(rel *parsed.Offset) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	n, err := a.rowCount(in, rel.Count, "offset")
	if err != nil {
		return nil, err
	}
	return through(&analyzed.Limit{Input: in.plan, Count: -1, Offset: n}, in), nil
}

func (a *analyzer) tail(rel *parsed.Tail) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	n, err := a.rowCount(in, rel.Count, "tail")
	if err != nil {
		return nil, err
	}
	return through(&analyzed.Tail{Input: in.plan, Count: n}, in), nil
}

// selectedAt is the place of a column: the select list when it names the column, for Spark takes over the column as it is.
func selectedAt(p analyzed.Plan, e analyzed.Expr) sparkerr.Origin {
	for s, ok := p.(*analyzed.Sort); ok; s, ok = p.(*analyzed.Sort) {
		p = s.Input
	}
	ref, _ := e.(*analyzed.ColumnRef)
	project, ok := p.(*analyzed.Project)
	if ref == nil || !ok {
		return e.Origin()
	}
	for _, item := range project.Items {
		source, plain := item.Expr.(*analyzed.ColumnRef)
		if plain && item.Column.ID == ref.ID && source.Name == ref.Name && source.Origin().Known() {
			return source.Origin()
		}
	}
	return e.Origin()
}

// rowCount is the constant of LIMIT, OFFSET or tail; name is how messages call it.
func (a *analyzer) rowCount(in *relation, e parsed.Expr, name string) (int64, error) {
	x, err := a.resolve(in, clauseOther).expr(e)
	if err != nil {
		return 0, err
	}
	if !function.Foldable(x) {
		return 0, sparkerr.LimitNotFoldable(name, a.text(x), selectedAt(in.plan, x))
	}
	switch x.Type().(type) {
	case types.ByteType, types.ShortType, types.IntType:
	case types.LongType:
		x = a.implicit(x, types.Int)
	default:
		return 0, sparkerr.LimitType(name, a.text(x), x.Type().SQL(), x.Origin())
	}
	v, err := a.constant(x)
	if err != nil {
		return 0, err
	}
	n, ok := v.(int64)
	if !ok {
		return 0, sparkerr.LimitNull(name, a.text(x), x.Origin())
	}
	if n < 0 {
		return 0, sparkerr.LimitNegative(name, a.text(x), n, x.Origin())
	}
	return n, nil
}
