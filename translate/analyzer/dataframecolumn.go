package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// candidate is a column that a DataFrame column may mean.
type candidate struct {
	column *column
	used   int
	hidden bool // reachable only as a hidden column
	depth  int  // 0: the DataFrame is a direct input
}

// dataFrameColumn resolves a column taken from a DataFrame, by the plan id of that DataFrame (analysis.md 1.7).
func (r *resolver) dataFrameColumn(e *parsed.Attribute) (analyzed.Expr, error) {
	var found []candidate
	known := false
	for _, in := range r.planIDRoots() {
		var err error
		var here bool
		if found, here, err = r.candidates(found, in, e, 0); err != nil {
			return nil, err
		}
		known = known || here
	}
	c, err := chooseCandidate(found, e)
	if err != nil {
		return nil, err
	}
	if c != nil {
		return r.fields(reference(c.column, e.Parts[c.used-1], e.At), e.Parts[c.used:], e.At)
	}
	if known && !r.conf.StrictDataFrameColumnResolution() {
		if x, err := r.column(r.in, e); x != nil || err != nil {
			return x, err
		}
	}
	if known && r.after != nil {
		if x, err := r.after(e); x != nil || err != nil {
			return x, err
		}
	}
	if x, err := r.outerDataFrameColumn(e); x != nil || err != nil {
		return x, err
	}
	return nil, sparkerr.CannotResolveDataFrameColumn(strings.Join(e.Parts, "."), e.At)
}

// planIDRoots are the relations the walk starts from: the inputs of the operator that holds the expression.
func (r *resolver) planIDRoots() []*relation {
	if r.in.planID == joinScope {
		return r.in.inputs
	}
	return []*relation{r.in}
}

// joinScope marks the scope of a join condition: both sides are direct inputs.
const joinScope int64 = -2

// outerDataFrameColumn looks in the query around a subquery.
func (r *resolver) outerDataFrameColumn(e *parsed.Attribute) (analyzed.Expr, error) {
	if r.outer == nil {
		return nil, nil
	}
	o := r.outer.resolver
	var found []candidate
	for _, in := range o.planIDRoots() {
		var err error
		if found, _, err = r.candidates(found, in, e, 0); err != nil {
			return nil, err
		}
	}
	c, err := chooseCandidate(found, e)
	if c == nil || err != nil {
		return nil, err
	}
	ref := *reference(c.column, e.Parts[c.used-1], e.At)
	ref.Outer = true
	r.outer.record(ref)
	return r.fields(&ref, e.Parts[c.used:], e.At)
}

// candidates walks down to the relations that carry the id, and back up dropping the columns that some operator no longer yields.
func (a *analyzer) candidates(found []candidate, in *relation, e *parsed.Attribute, depth int) ([]candidate, bool, error) {
	if in.planID == e.PlanID {
		c, used, err := a.match(in, e.Parts, e.At)
		if err != nil || c == nil {
			return found, true, err
		}
		_, hidden := in.byID(c.ID)
		return append(found, candidate{c, used, hidden, depth}), true, nil
	}
	from, known := len(found), false
	for _, below := range in.inputs {
		var here bool
		var err error
		if found, here, err = a.candidates(found, below, e, depth+1); err != nil {
			return nil, false, err
		}
		known = known || here
	}
	kept := found[:from]
	for _, c := range found[from:] {
		if col, hidden := in.byID(c.column.ID); col != nil {
			c.column, c.hidden = col, c.hidden || hidden
			kept = append(kept, c)
		}
	}
	return kept, known, nil
}

// chooseCandidate prefers visible columns to hidden ones, then direct inputs to deeper ones; nil means none.
func chooseCandidate(found []candidate, e *parsed.Attribute) (*candidate, error) {
	for _, better := range []func(candidate) bool{
		func(c candidate) bool { return !c.hidden },
		func(c candidate) bool { return c.depth == 0 },
	} {
		if len(found) > 1 {
			found = preferred(found, better)
		}
	}
	switch len(found) {
	case 0:
		return nil, nil
	case 1:
		return &found[0], nil
	}
	return nil, sparkerr.AmbiguousColumnReference(strings.Join(e.Parts, "."), e.At)
}

// preferred keeps the candidates that are better, or all when none is.
func preferred(found []candidate, better func(candidate) bool) []candidate {
	var out []candidate
	for _, c := range found {
		if better(c) {
			out = append(out, c)
		}
	}
	if out == nil {
		return found
	}
	return out
}

// dataFrameColumnIn resolves a DataFrame's column below one relation; nil when it is not there.
func (r *resolver) dataFrameColumnIn(in *relation, e *parsed.Attribute) (analyzed.Expr, error) {
	found, _, err := r.candidates(nil, in, e, 0)
	if err != nil {
		return nil, err
	}
	c, err := chooseCandidate(found, e)
	if c == nil || err != nil {
		return nil, err
	}
	return r.fields(reference(c.column, e.Parts[c.used-1], e.At), e.Parts[c.used:], e.At)
}
