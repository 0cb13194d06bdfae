package translate

import (
	"slices"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// columnSet are the columns that a predicate reads, or those that a plan yields.
type columnSet map[analyzed.ColumnID]bool

// checkCrossJoins refuses joins that no predicate over both sides restricts, as spark.sql.crossJoin.enabled = false asks for.
// CROSS JOIN says itself what it is. Predicates above a join count where they can be moved into it; above are their columns.
func checkCrossJoins(p analyzed.Plan, above []columnSet) error {
	switch p := p.(type) {
	case *analyzed.Filter:
		return checkCrossJoins(p.Input, append(slices.Clip(above), conjuncts(p.Condition)...))
	case *analyzed.Project:
		return checkCrossJoins(p.Input, through(above, p.Items))
	case *analyzed.Sort:
		return checkCrossJoins(p.Input, above)
	case *analyzed.With:
		for _, c := range p.CTEs {
			if err := checkCrossJoins(c.Plan, nil); err != nil {
				return err
			}
		}
		return checkCrossJoins(p.Body, above)
	case *analyzed.Join:
		return checkJoin(p, above)
	}
	_, err := analyzed.MapInputs(p, func(in analyzed.Plan) (analyzed.Plan, error) { return in, checkCrossJoins(in, nil) })
	return err
}

func checkJoin(j *analyzed.Join, above []columnSet) error {
	inputs, own := []analyzed.Plan{j.Left, j.Right}, conjuncts(j.Condition)
	switch {
	case j.Lateral, j.Cross, j.Type == analyzed.Semi, j.Type == analyzed.Anti:
	case j.Type == analyzed.Inner:
		inputs, above = flattened(j, above)
		if !connected(inputs, above) {
			return sparkerr.CartesianProduct("INNER", names(j.Left), names(j.Right))
		}
	case !connected(inputs, own):
		return sparkerr.CartesianProduct(outerNames[j.Type], names(j.Left), names(j.Right))
	}
	for _, in := range inputs {
		if err := checkCrossJoins(in, within(above, outputOf(in))); err != nil {
			return err
		}
	}
	return nil
}

var outerNames = map[analyzed.JoinType]string{analyzed.Left: "LEFT OUTER", analyzed.Right: "RIGHT OUTER", analyzed.Full: "FULL OUTER"}

// flattened are the inputs of nested inner joins, which Spark may reorder, and the predicates over them.
func flattened(p analyzed.Plan, above []columnSet) ([]analyzed.Plan, []columnSet) {
	switch p := p.(type) {
	case *analyzed.Filter:
		return flattened(p.Input, append(slices.Clip(above), conjuncts(p.Condition)...))
	case *analyzed.Join:
		if p.Type == analyzed.Inner && !p.Lateral && !p.Cross {
			left, above := flattened(p.Left, append(slices.Clip(above), conjuncts(p.Condition)...))
			right, above := flattened(p.Right, above)
			return append(left, right...), above
		}
	}
	return []analyzed.Plan{p}, above
}

// connected reports whether the inputs can be joined one after another, each by a predicate over it and those before it.
func connected(inputs []analyzed.Plan, predicates []columnSet) bool {
	joined, rest := outputOf(inputs[0]), make([]columnSet, 0, len(inputs))
	for _, in := range inputs[1:] {
		rest = append(rest, outputOf(in))
	}
	for len(rest) > 0 {
		next := slices.IndexFunc(rest, func(side columnSet) bool {
			return slices.ContainsFunc(predicates, func(p columnSet) bool { return p.meets(side) && p.meets(joined) && p.inside(side, joined) })
		})
		if next < 0 {
			return false
		}
		for id := range rest[next] {
			joined[id] = true
		}
		rest = slices.Delete(rest, next, next+1)
	}
	return true
}

func (s columnSet) meets(other columnSet) bool {
	for id := range s {
		if other[id] {
			return true
		}
	}
	return false
}

func (s columnSet) inside(sides ...columnSet) bool {
	for id := range s {
		if !slices.ContainsFunc(sides, func(side columnSet) bool { return side[id] }) {
			return false
		}
	}
	return true
}

// within are the predicates that read nothing but some columns.
func within(predicates []columnSet, columns columnSet) []columnSet {
	var out []columnSet
	for _, p := range predicates {
		if p.inside(columns) {
			out = append(out, p)
		}
	}
	return out
}

// through are the predicates as the input of a projection sees them.
func through(predicates []columnSet, items []analyzed.Item) []columnSet {
	reads := map[analyzed.ColumnID]columnSet{}
	for _, it := range items {
		reads[it.Column.ID] = columnsRead(it.Expr)
	}
	out := make([]columnSet, len(predicates))
	for i, p := range predicates {
		out[i] = columnSet{}
		for id := range p {
			for inner := range reads[id] {
				out[i][inner] = true
			}
		}
	}
	return out
}

// conjuncts are the columns of each part of an AND.
func conjuncts(e analyzed.Expr) []columnSet {
	if e == nil {
		return nil
	}
	if c, ok := e.(*analyzed.Call); ok && c.Callee.FunctionName() == "and" {
		var out []columnSet
		for _, a := range c.Args {
			out = append(out, conjuncts(a)...)
		}
		return out
	}
	return []columnSet{columnsRead(e)}
}

func columnsRead(e analyzed.Expr) columnSet {
	out := columnSet{}
	analyzed.Walk(e, func(x analyzed.Expr) bool {
		if ref, ok := x.(*analyzed.ColumnRef); ok && !ref.Outer {
			out[ref.ID] = true
		}
		return true
	})
	return out
}

func outputOf(p analyzed.Plan) columnSet {
	out := columnSet{}
	for _, c := range p.Output() {
		out[c.ID] = true
	}
	return out
}

func names(p analyzed.Plan) []string {
	var out []string
	for _, c := range p.Output() {
		out = append(out, c.Name)
	}
	return out
}
