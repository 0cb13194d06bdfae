package translate

import (
	"slices"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// checkCrossJoins refuses joins that no predicate over both sides restricts, as spark.sql.crossJoin.enabled = false asks for.
func checkCrossJoins(p analyzed.Plan) error {
	err := checkQuery(p, nil)
	analyzed.WalkPlan(p, nil, func(e analyzed.Expr) {
		if s, ok := e.(*analyzed.Subquery); ok && err == nil {
			err = checkQuery(s.Plan, nil)
		}
	})
	return err
}

// checkQuery checks a query without the subqueries in its expressions. CROSS JOIN says itself what it is. Predicates above a join
// count where they can be moved into it; above are the columns of each.
func checkQuery(p analyzed.Plan, above []analyzed.ColumnSet) error {
	switch p := p.(type) {
	case *analyzed.Filter:
		return checkQuery(p.Input, append(slices.Clip(above), conjuncts(p.Condition)...))
	case *analyzed.Project:
		return checkQuery(p.Input, through(above, p.Items))
	case *analyzed.Sort:
		return checkQuery(p.Input, above)
	case *analyzed.With:
		return checkWith(p, above)
	case *analyzed.Join:
		return checkJoin(p, above)
	}
	for _, in := range p.Inputs() {
		if err := checkQuery(in, nil); err != nil {
			return err
		}
	}
	return nil
}

func checkWith(w *analyzed.With, above []analyzed.ColumnSet) error {
	for _, c := range w.CTEs {
		if err := checkQuery(c.Plan, nil); err != nil {
			return err
		}
		if c.Recursive {
			if err := checkQuery(c.Step, nil); err != nil {
				return err
			}
		}
	}
	return checkQuery(w.Body, above)
}

func checkJoin(j *analyzed.Join, above []analyzed.ColumnSet) error {
	inputs, own := []analyzed.Plan{j.Left, j.Right}, conjuncts(j.Condition)
	switch {
	case isDependent(j), j.Cross, j.Type == analyzed.Semi, j.Type == analyzed.Anti:
	case j.Type == analyzed.Inner:
		inputs, above = flattened(j, above)
		if !connected(inputs, above) {
			return sparkerr.CartesianProduct("INNER", names(j.Left), names(j.Right))
		}
	case !connected(inputs, own):
		return sparkerr.CartesianProduct(outerNames[j.Type], names(j.Left), names(j.Right))
	}
	for _, in := range inputs {
		if err := checkQuery(in, within(above, outputOf(in))); err != nil {
			return err
		}
	}
	return nil
}

// isDependent tells of a lateral join that is more than a join of two inputs: its right side reads columns of the left one, or it is one
// row, which inner joins only add to each row.
func isDependent(j *analyzed.Join) bool {
	if !j.Lateral {
		return false
	}
	if j.Type == analyzed.Inner && isOneRow(j.Right) {
		return true
	}
	left, dependent := outputOf(j.Left), false
	analyzed.WalkPlan(j.Right, nil, func(e analyzed.Expr) {
		if ref, ok := e.(*analyzed.ColumnRef); ok && left.Has(ref.ID) {
			dependent = true
		}
	})
	return dependent
}

// isOneRow tells of expressions without FROM, or what a generator makes of them.
func isOneRow(p analyzed.Plan) bool {
	switch p := p.(type) {
	case *analyzed.Project:
		return isOneRow(p.Input)
	case *analyzed.Generate:
		return isOneRow(p.Input)
	case *analyzed.Values:
		return len(p.Columns) == 0 && len(p.Rows) == 1
	}
	return false
}

var outerNames = map[analyzed.JoinType]string{analyzed.Left: "LEFT OUTER", analyzed.Right: "RIGHT OUTER", analyzed.Full: "FULL OUTER"}

// flattened are the inputs of nested inner joins, which Spark may reorder, and the predicates over them.
func flattened(p analyzed.Plan, above []analyzed.ColumnSet) ([]analyzed.Plan, []analyzed.ColumnSet) {
	switch p := p.(type) {
	case *analyzed.Filter:
		return flattened(p.Input, append(slices.Clip(above), conjuncts(p.Condition)...))
	case *analyzed.Join:
		if p.Type == analyzed.Inner && !isDependent(p) && !p.Cross {
			left, above := flattened(p.Left, append(slices.Clip(above), conjuncts(p.Condition)...))
			right, above := flattened(p.Right, above)
			return append(left, right...), above
		}
	}
	return []analyzed.Plan{p}, above
}

// connected reports whether the inputs can be joined one after another, each by a predicate over it and those before it.
func connected(inputs []analyzed.Plan, predicates []analyzed.ColumnSet) bool {
	joined, rest := outputOf(inputs[0]), make([]analyzed.ColumnSet, 0, len(inputs))
	for _, in := range inputs[1:] {
		rest = append(rest, outputOf(in))
	}
	for len(rest) > 0 {
		next := slices.IndexFunc(rest, func(side analyzed.ColumnSet) bool {
			return slices.ContainsFunc(predicates, func(p analyzed.ColumnSet) bool { return meets(p, side) && meets(p, joined) && inside(p, side, joined) })
		})
		if next < 0 {
			return false
		}
		for id := range rest[next] {
			joined.Add(id)
		}
		rest = slices.Delete(rest, next, next+1)
	}
	return true
}

func meets(s, other analyzed.ColumnSet) bool {
	for id := range s {
		if other.Has(id) {
			return true
		}
	}
	return false
}

// inside tells whether all of s is in one side or another.
func inside(s analyzed.ColumnSet, sides ...analyzed.ColumnSet) bool {
	for id := range s {
		if !slices.ContainsFunc(sides, func(side analyzed.ColumnSet) bool { return side.Has(id) }) {
			return false
		}
	}
	return true
}

// within are the predicates that read nothing but some columns.
func within(predicates []analyzed.ColumnSet, columns analyzed.ColumnSet) []analyzed.ColumnSet {
	var out []analyzed.ColumnSet
	for _, p := range predicates {
		if inside(p, columns) {
			out = append(out, p)
		}
	}
	return out
}

// through are the predicates as the input of a projection sees them.
func through(predicates []analyzed.ColumnSet, items []analyzed.Item) []analyzed.ColumnSet {
	reads := map[analyzed.ColumnID]analyzed.ColumnSet{}
	for _, it := range items {
		reads[it.Column.ID] = columnsRead(it.Expr)
	}
	out := make([]analyzed.ColumnSet, len(predicates))
	for i, p := range predicates {
		out[i] = analyzed.ColumnSet{}
		for id := range p {
			for inner := range reads[id] {
				out[i].Add(inner)
			}
		}
	}
	return out
}

// conjuncts are the columns of each part of an AND.
func conjuncts(e analyzed.Expr) []analyzed.ColumnSet {
	if e == nil {
		return nil
	}
	if c, ok := e.(*analyzed.Call); ok && c.Callee.FunctionName() == "and" {
		var out []analyzed.ColumnSet
		for _, a := range c.Args {
			out = append(out, conjuncts(a)...)
		}
		return out
	}
	return []analyzed.ColumnSet{columnsRead(e)}
}

// columnsRead are the columns of the query itself that a predicate of it reads; those of its subqueries do not join anything.
func columnsRead(e analyzed.Expr) analyzed.ColumnSet {
	out := analyzed.ColumnSet{}
	analyzed.Walk(e, func(x analyzed.Expr) bool {
		if ref, ok := x.(*analyzed.ColumnRef); ok && !ref.Outer {
			out.Add(ref.ID)
		}
		return true
	})
	return out
}

func outputOf(p analyzed.Plan) analyzed.ColumnSet { return analyzed.SetOf(analyzed.IDs(p.Output())) }

func names(p analyzed.Plan) []string {
	var out []string
	for _, c := range p.Output() {
		out = append(out, c.Name)
	}
	return out
}
