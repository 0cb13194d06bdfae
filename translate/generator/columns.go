package generator

import (
	"fmt"
	"strconv"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// columnSet is a set of columns.
type columnSet map[analyzed.ColumnID]struct{}

func setOf(ids []analyzed.ColumnID) columnSet {
	s := make(columnSet, len(ids))
	for _, id := range ids {
		s[id] = struct{}{}
	}
	return s
}

func (s columnSet) has(id analyzed.ColumnID) bool {
	_, ok := s[id]
	return ok
}

// with is s and the columns that the expressions read.
func (s columnSet) with(exprs ...analyzed.Expr) columnSet {
	all := make(columnSet, len(s)+4)
	for id := range s {
		all[id] = struct{}{}
	}
	for _, e := range exprs {
		addReferences(all, e)
	}
	return all
}

// addReferences adds the columns that e reads, those of subqueries' outer references included.
func addReferences(s columnSet, e analyzed.Expr) {
	if ref, ok := e.(*analyzed.ColumnRef); ok {
		s[ref.ID] = struct{}{}
		return
	}
	analyzed.Walk(e, func(e analyzed.Expr) bool {
		switch e := e.(type) {
		case *analyzed.ColumnRef:
			s[e.ID] = struct{}{}
		case *analyzed.Subquery:
			addPlanReferences(s, e.Plan)
		}
		return true
	})
}

// addPlanReferences adds every column that some expression of the plan reads; ids are unique, so those of inner plans do no harm.
func addPlanReferences(s columnSet, plan analyzed.Plan) {
	eachExpression(plan, func(e analyzed.Expr) { addReferences(s, e) })
	if with, ok := plan.(*analyzed.With); ok {
		for _, c := range with.CTEs {
			addPlanReferences(s, c.Plan)
			if c.Step != nil {
				addPlanReferences(s, c.Step)
			}
		}
	}
	for _, in := range plan.Inputs() {
		addPlanReferences(s, in)
	}
}

// eachExpression visits the expressions of one plan node.
func eachExpression(plan analyzed.Plan, visit func(analyzed.Expr)) {
	items := func(list []analyzed.Item) {
		for _, it := range list {
			visit(it.Expr)
		}
	}
	switch p := plan.(type) {
	case *analyzed.Values:
		for _, row := range p.Rows {
			for _, e := range row {
				visit(e)
			}
		}
	case *analyzed.Project:
		items(p.Items)
	case *analyzed.Filter:
		visit(p.Condition)
	case *analyzed.Join:
		if p.Condition != nil {
			visit(p.Condition)
		}
	case *analyzed.Aggregate:
		items(p.Keys)
		items(p.Aggregates)
	case *analyzed.Window:
		items(p.Items)
	case *analyzed.Sort:
		for _, o := range p.Orders {
			visit(o.Expr)
		}
	case *analyzed.Generate:
		visit(p.Generator)
	}
}

func ids(columns []analyzed.Column) []analyzed.ColumnID {
	out := make([]analyzed.ColumnID, len(columns))
	for i, c := range columns {
		out[i] = c.ID
	}
	return out
}

// columnName is the name of a column in SQL: c17, or h3 for the generator's own.
func columnName(id analyzed.ColumnID) string {
	if id > hiddenBase {
		return "h" + strconv.FormatInt(int64(id-hiddenBase), 10)
	}
	return "c" + strconv.FormatInt(int64(id), 10)
}

func column(id analyzed.ColumnID) ducksql.Expr { return ducksql.Column(columnName(id)) }

func typeName(v any) string { return fmt.Sprintf("%T", v) }

func itoa(n int) string { return strconv.Itoa(n) }
