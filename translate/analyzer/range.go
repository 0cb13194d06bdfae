package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

func (a *analyzer) rangeRelation(rel *parsed.Range) (*relation, error) {
	if rel.Step == 0 {
		return nil, sparkerr.RangeStepZero(rel.Origin)
	}
	return a.rangeOf(rel.Start, rel.End, rel.Step), nil
}

func (a *analyzer) rangeOf(start, end, step int64) *relation {
	c := analyzed.Column{ID: a.newID(), Name: "id", Type: types.Long}
	return leaf(&analyzed.Range{Column: c, Start: start, End: end, Step: step}, nil)
}
