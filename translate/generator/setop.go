package generator

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

var setKeywords = [...]string{analyzed.Union: "UNION", analyzed.Intersect: "INTERSECT", analyzed.Except: "EXCEPT"}

// setOp combines by position. Chains of one kind are generated in a loop, because unions may be thousands long.
func (g *generator) setOp(p *analyzed.SetOp, outer *scope, need analyzed.ColumnSet) (*block, error) {
	kept := keptPositions(p, need)
	branches := []analyzed.Plan{p.Right}
	first := p.Left
	for {
		left, ok := first.(*analyzed.SetOp)
		if !ok || left.Kind != p.Kind || left.All != p.All || !sameColumnTypes(left.Columns, p.Columns) {
			break
		}
		branches = append(branches, left.Right)
		first = left.Left
	}
	b := &block{byID: map[analyzed.ColumnID]*binding{}, depth: 1}
	query, depth, err := g.branch(first, p, kept, outer)
	if err != nil {
		return nil, err
	}
	b.depth = depth
	for i := len(branches) - 1; i >= 0; i-- {
		right, depth, err := g.branch(branches[i], p, kept, outer)
		if err != nil {
			return nil, err
		}
		b.depth = max(b.depth, depth)
		query = &ducksql.SetOperation{Op: setKeywords[p.Kind], All: p.All, Left: query, Right: right}
	}
	b.set = query
	for _, i := range kept {
		b.bindName(p.Columns[i].ID, columnName(p.Columns[i].ID))
	}
	return b, nil
}

// keptPositions are the columns to generate: only UNION ALL may leave some out, and at least one must stay.
func keptPositions(p *analyzed.SetOp, need analyzed.ColumnSet) []int {
	var kept []int
	for i, c := range p.Columns {
		if p.Kind != analyzed.Union || !p.All || need.Has(c.ID) {
			kept = append(kept, i)
		}
	}
	if len(kept) == 0 && len(p.Columns) > 0 {
		kept = []int{0}
	}
	return kept
}

// branch is one input with its kept columns under the names of the result.
func (g *generator) branch(plan analyzed.Plan, p *analyzed.SetOp, kept []int, outer *scope) (ducksql.Query, int, error) {
	output := plan.Output()
	if len(output) != len(p.Columns) {
		return nil, 0, internal("inputs of a set operation have different numbers of columns")
	}
	out := make([]analyzed.ColumnID, len(kept))
	names := make([]analyzed.ColumnID, len(kept))
	columns := make([]analyzed.Column, len(kept))
	for i, at := range kept {
		out[i], names[i], columns[i] = output[at].ID, p.Columns[at].ID, output[at]
	}
	in, err := g.rows(plan, outer, analyzed.SetOf(out))
	if err != nil {
		return nil, 0, err
	}
	if in, err = g.alignBranch(in, columns, p, kept); err != nil {
		return nil, 0, err
	}
	if len(in.orders) > 0 && !in.limited && !(p.Kind == analyzed.Union && p.All) {
		in.orders = nil
	}
	return g.query(in, out, names), in.depth, nil
}

// alignBranch gives columns the DuckDB types of the result and normalises floating values where rows are compared.
func (g *generator) alignBranch(in *block, columns []analyzed.Column, p *analyzed.SetOp, kept []int) (*block, error) {
	compared := p.Kind != analyzed.Union || !p.All
	for i, c := range columns {
		want := p.Columns[kept[i]].Type
		floating := compared && types.Holds(want, types.IsFloating)
		if sameValue(c.Type, want) && !floating {
			continue
		}
		if !in.open() || in.set != nil {
			in = g.wrapped(in, nil)
		}
		to := *in.byID[c.ID]
		if !sameValue(c.Type, want) {
			cast, err := g.lowerer(in, nil).CastTo(to.expr, c.Type, want, analyzed.Legacy, sparkerr.Origin{})
			if err != nil {
				return nil, err
			}
			to.expr = cast
		}
		if floating {
			to.expr = g.normalised(to.expr, want)
		}
		to.ops++
		in.bind(c.ID, &to)
	}
	return in, nil
}

func sameColumnTypes(a, b []analyzed.Column) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !types.Equal(a[i].Type, b[i].Type) && !sameValue(a[i].Type, b[i].Type) {
			return false
		}
	}
	return true
}
