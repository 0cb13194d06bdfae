package analyzer

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// subplan analyzes the query of a subquery; names it lacks are looked up in the input of this operator.
func (r *resolver) subplan(query parsed.Relation, at sparkerr.Origin) (*relation, []analyzed.ColumnRef, error) {
	if len(r.lambdas) > 0 {
		return nil, nil, sparkerr.UnsupportedSubquery("HIGHER_ORDER_FUNCTION", at)
	}
	inner := *r.analyzer
	inner.outer = &outerQuery{resolver: r}
	inner.windows = nil
	rel, err := inner.relation(query)
	return rel, inner.outer.used, err
}

func (r *resolver) scalarSubquery(query parsed.Relation, at sparkerr.Origin) (analyzed.Expr, error) {
	rel, outer, err := r.subplan(query, at)
	if err != nil {
		return nil, err
	}
	if n := len(rel.columns); n != 1 {
		return nil, sparkerr.ScalarSubqueryWidth(n, at)
	}
	return &analyzed.Subquery{Typed: typed(rel.columns[0].Type, true, at), Kind: analyzed.Scalar, Plan: r.exact(rel), Outer: outer}, nil
}

func (r *resolver) existsSubquery(query parsed.Relation, at sparkerr.Origin) (analyzed.Expr, error) {
	rel, outer, err := r.subplan(query, at)
	if err != nil {
		return nil, err
	}
	return &analyzed.Subquery{Typed: typed(types.Boolean, false, at), Kind: analyzed.Exists, Plan: r.exact(rel), Outer: outer}, nil
}

func (r *resolver) inSubquery(e *parsed.InSubquery) (analyzed.Expr, error) {
	left := []parsed.Expr{e.Value}
	switch v := e.Value.(type) {
	case *parsed.Tuple:
		left = v.Items
	case *parsed.Call:
		if len(v.Name) == 1 && r.sameFold(v.Name[0], "struct") && len(v.Args) > 0 {
			left = v.Args
		}
	}
	return r.inQuery(left, e.Query, e.At)
}

// inQuery compares values with the columns of a query, pairwise coerced.
func (r *resolver) inQuery(left []parsed.Expr, query parsed.Relation, at sparkerr.Origin) (analyzed.Expr, error) {
	values, err := r.exprs(left)
	if err != nil {
		return nil, err
	}
	rel, outer, err := r.subplan(query, at)
	if err != nil {
		return nil, err
	}
	s := &analyzed.Subquery{Typed: typed(types.Boolean, false, at), Kind: analyzed.InQuery, Values: values, Outer: outer}
	if len(values) != len(rel.columns) {
		return nil, sparkerr.InSubqueryLength(r.text(s), len(values), len(rel.columns), r.quotedTexts(values), quotedColumns(rel.columns), at)
	}
	items := make([]analyzed.Item, len(values))
	recast := rel.loose
	for i, c := range rel.columns {
		t, ok := r.commonType([]types.DataType{values[i].Type(), c.Type})
		if !ok && types.SameStructure(values[i].Type(), c.Type) {
			t, ok = values[i].Type(), true // structs compare by position
		}
		if !ok {
			return nil, r.inSubqueryTypes(s, rel, at)
		}
		values[i] = r.implicitAt(values[i], t, at)
		e := r.implicitAt(c.ref, t, at)
		col := c.Column
		if e != analyzed.Expr(c.ref) {
			recast, col = true, analyzed.Column{ID: r.newID(), Name: c.Name, Type: t, Nullable: e.Nullable()}
		}
		items[i] = analyzed.Item{Column: col, Expr: e}
		s.Null = s.Null || values[i].Nullable() || e.Nullable() && !r.conf.InSubqueryNullability()
	}
	s.Plan = rel.plan
	if recast {
		s.Plan = &analyzed.Project{Input: rel.plan, Items: items}
	}
	return s, nil
}

func (r *resolver) quotedTexts(list []analyzed.Expr) string {
	out := make([]string, len(list))
	for i, e := range list {
		out[i] = sparkerr.Expr(r.text(e))
	}
	return strings.Join(out, ", ")
}

func quotedColumns(columns []*column) string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = sparkerr.Expr(c.Name)
	}
	return strings.Join(out, ", ")
}

func (r *resolver) inSubqueryTypes(s *analyzed.Subquery, rel *relation, at sparkerr.Origin) error {
	var columns, left, right []string
	for i, c := range rel.columns {
		v := s.Values[i]
		left, right = append(left, v.Type().SQL()), append(right, c.Type.SQL())
		if _, ok := r.commonType([]types.DataType{v.Type(), c.Type}); !ok {
			columns = append(columns, "("+r.text(v)+":"+types.CatalogString(v.Type())+", "+c.Name+":"+types.CatalogString(c.Type)+")")
		}
	}
	return sparkerr.InSubqueryTypes(r.text(s), strings.Join(columns, ", "), quotedTypes(left), quotedTypes(right), at)
}

func quotedTypes(names []string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = sparkerr.TypeSQL(n)
	}
	return strings.Join(out, ", ")
}

// planSubquery is a subquery of the DataFrame API: its query is a relation of the enclosing WithRelations.
func (r *resolver) planSubquery(e *parsed.PlanSubquery) (analyzed.Expr, error) {
	query, ok := r.references[e.PlanID]
	if !ok {
		return nil, sparkerr.PlanAssertion("no relation has the plan id " + strconv.FormatInt(e.PlanID, 10))
	}
	switch e.Kind {
	case parsed.ScalarSubquery:
		return r.scalarSubquery(query, e.At)
	case parsed.ExistsSubquery:
		return r.existsSubquery(query, e.At)
	case parsed.InSubqueryKind:
		return r.inQuery(e.Values, query, e.At)
	}
	return nil, sparkerr.NotImplemented("TABLE argument", e.At)
}

// withRelations makes relations known by plan id, for subqueries, and by name, for SQL text that names them.
func (a *analyzer) withRelations(rel *parsed.WithRelations) (*relation, error) {
	inner := *a
	inner.references = make(map[int64]parsed.Relation, len(a.references)+len(rel.References))
	for id, r := range a.references {
		inner.references[id] = r
	}
	var bound []*binding
	for _, ref := range rel.References {
		inner.references[ref.Common().PlanID] = ref
		al, ok := ref.(*parsed.SubqueryAlias)
		if !ok {
			continue
		}
		in, err := a.relation(al.Input)
		if err != nil {
			return nil, err
		}
		plan := a.exact(in)
		b := &binding{name: al.Alias, next: inner.ctes, cte: &analyzed.CTE{ID: a.newCTE(), Name: al.Alias, Plan: plan, Columns: plan.Output()}}
		inner.ctes, bound = b, append(bound, b)
	}
	root, err := inner.relation(rel.Root)
	if err != nil {
		return nil, err
	}
	return bindUsed(root, bound), nil
}
