package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// showString renders its input: the rows are fetched, one more than shown, and Go completes the result.
func (a *analyzer) showString(rel *parsed.ShowString) (*relation, error) {
	return a.rendered(rel.Input, Finish{NumRows: rel.NumRows, Truncate: rel.Truncate, Vertical: rel.Vertical}, rel.Origin)
}

func (a *analyzer) htmlString(rel *parsed.HTMLString) (*relation, error) {
	return a.rendered(rel.Input, Finish{HTML: true, NumRows: rel.NumRows, Truncate: rel.Truncate}, rel.Origin)
}

func (a *analyzer) rendered(input parsed.Relation, f Finish, at sparkerr.Origin) (*relation, error) {
	if a.depth > 1 {
		return nil, sparkerr.NotImplemented("show as an input of another relation", at)
	}
	in, err := a.relation(input)
	if err != nil {
		return nil, err
	}
	f.NumRows = max(0, f.NumRows)
	a.finish = &f
	out := through(&analyzed.Limit{Input: in.plan, Count: int64(f.NumRows) + 1}, in)
	return out, nil
}
