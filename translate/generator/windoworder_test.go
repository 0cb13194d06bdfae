package generator

import (
	"testing"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

func TestInWindowOrder(t *testing.T) {
	id := analyzed.Column{ID: 1, Type: types.Long}
	ref := &analyzed.ColumnRef{ID: 1}
	window := func(rows int64) *analyzed.Window {
		rank := &analyzed.WindowCall{Function: call("rank", types.Int), PartitionBy: []analyzed.Expr{ref}, OrderBy: []analyzed.SortOrder{{Expr: ref, Descending: true}}}
		return &analyzed.Window{Input: &analyzed.Range{Column: id, End: rows, Step: 1}, Items: []analyzed.Item{{Expr: rank}}}
	}
	const many = 1 << 40
	sorted := func(p analyzed.Plan) bool {
		for p = inWindowOrder(p, false); ; p = p.Inputs()[0] {
			if s, ok := p.(*analyzed.Sort); ok {
				return len(s.Orders) == 2 && s.Orders[0].NullsFirst && s.Orders[1].Descending
			}
			if len(p.Inputs()) == 0 {
				return false
			}
		}
	}
	for name, test := range map[string]struct {
		plan analyzed.Plan
		want bool
	}{
		"small":           {window(10), true},
		"large":           {window(many), false},
		"first rows":      {&analyzed.Limit{Count: 5, Input: &analyzed.Project{Input: window(many)}}, true},
		"only an offset":  {&analyzed.Limit{Count: -1, Offset: 5, Input: window(many)}, false},
		"filtered":        {&analyzed.Filter{Input: window(10), Condition: ref}, true},
		"below a join":    {&analyzed.Join{Left: window(10), Right: window(10)}, false},
		"below DISTINCT":  {&analyzed.Distinct{Input: window(10)}, false},
		"a negative step": {&analyzed.Window{Input: &analyzed.Range{Start: many, End: 0, Step: -1}, Items: window(1).Items}, false},
		"of client data":  {&analyzed.Window{Input: &analyzed.Scan{Source: &analyzed.LocalSource{Data: [][]byte{make([]byte, 100)}}}, Items: window(1).Items}, true},
		"of large files":  {&analyzed.Window{Input: &analyzed.Scan{Source: &analyzed.FileSource{Files: []analyzed.File{{Size: 1 << 21}}}}, Items: window(1).Items}, false},
		"of many pairs":   {&analyzed.Window{Input: &analyzed.Join{Left: window(10), Right: window(10)}, Items: window(1).Items}, false},
		"of elements":     {&analyzed.Window{Input: &analyzed.Generate{Input: window(10), Generator: call("explode", types.Long, ref)}, Items: window(1).Items}, false},
		"of a table":      {&analyzed.Window{Input: &analyzed.Scan{Source: &analyzed.TableSource{}}, Items: window(1).Items}, false},
	} {
		if got := sorted(test.plan); got != test.want {
			t.Errorf("%s: sorted %v", name, got)
		}
	}
	numbered := window(10)
	numbered.Items = append(numbered.Items, item(analyzed.Column{ID: 2, Type: types.Int}, &analyzed.WindowCall{
		Function: call("row_number", types.Int), PartitionBy: []analyzed.Expr{ref}, OrderBy: []analyzed.SortOrder{{Expr: ref}}}))
	orders := inWindowOrder(numbered, false).(*analyzed.Sort).Orders
	if last, ok := orders[len(orders)-1].Expr.(*analyzed.ColumnRef); len(orders) != 2 || !ok || last.ID != 2 {
		t.Errorf("rows that tie are not in the order of their numbers: %v", orders)
	}
}
