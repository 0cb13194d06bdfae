package analyzer

import (
	"sort"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// unpivotGroup is the columns that become one output row, and the text in its variable column.
type unpivotGroup struct {
	columns []analyzed.Expr
	names   []string // of the columns
	name    string
}

// unpivot turns columns into rows: each input row is joined with an array of structs (name, values...).
func (a *analyzer) unpivot(rel *parsed.Unpivot) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	r := a.resolve(in, clauseOther)
	ids, groups, err := r.unpivotColumns(rel)
	if err != nil {
		return nil, err
	}
	if len(groups) == 0 {
		return nil, sparkerr.UnpivotNeedsValues(rel.Origin)
	}
	if err := r.unpivotTypes(rel, groups); err != nil {
		return nil, err
	}
	rows := make([]analyzed.Expr, len(groups))
	for i, g := range groups {
		args := []analyzed.Expr{literal(rel.VariableName, types.String, rel.Origin), literal(g.name, types.String, rel.Origin)}
		for k, c := range g.columns {
			args = append(args, literal(rel.ValueNames[k], types.String, rel.Origin), c)
		}
		if rows[i], err = a.bind("named_struct", args...); err != nil {
			return nil, err
		}
	}
	list, err := a.bind("array", rows...)
	if err != nil {
		return nil, err
	}
	return a.unpivoted(rel, in, ids, list)
}

// unpivotColumns finds the id columns and the groups; what is not listed follows from the other part.
func (r *resolver) unpivotColumns(rel *parsed.Unpivot) ([]analyzed.Item, []unpivotGroup, error) {
	var groups []unpivotGroup
	used := map[analyzed.ColumnID]bool{}
	for _, g := range rel.Groups {
		columns, err := r.unpivotRefs(g.Columns, used)
		if err != nil {
			return nil, nil, err
		}
		group := unpivotGroup{columns: columns, name: g.Alias}
		for _, c := range columns {
			group.names = append(group.names, c.(*analyzed.ColumnRef).Name)
		}
		if group.name == "" {
			group.name = strings.Join(group.names, "_")
		}
		groups = append(groups, group)
	}
	if rel.FromSQL {
		return passItems(without(r.in.columns, used)), groups, nil
	}
	ids, err := r.unpivotItems(rel.IDs)
	if err != nil {
		return nil, nil, err
	}
	values, err := r.unpivotItems(rel.Values)
	if err != nil {
		return nil, nil, err
	}
	if !rel.HasValues {
		for _, id := range ids {
			used[id.Column.ID] = true
		}
		values = passItems(without(r.in.columns, used))
	}
	for _, v := range values {
		name := v.Column.Name
		groups = append(groups, unpivotGroup{[]analyzed.Expr{v.Expr}, []string{name}, name})
	}
	return ids, groups, nil
}

// unpivotItems analyzes the columns of DataFrame.unpivot, which may be any expressions.
func (r *resolver) unpivotItems(list []parsed.Expr) ([]analyzed.Item, error) {
	made, err := r.items(list)
	if err != nil {
		return nil, err
	}
	out := make([]analyzed.Item, len(made))
	for i := range made {
		if s := first(made[i].expr, isPredicateSubquery); s != nil {
			return nil, sparkerr.UnsupportedSubquery("UNSUPPORTED_IN_EXISTS_SUBQUERY", s.Origin(), "treeNode", "Expand")
		}
		out[i] = analyzed.Item{Column: made[i].column(), Expr: made[i].expr}
	}
	return out, nil
}

func isPredicateSubquery(e analyzed.Expr) bool {
	s, ok := e.(*analyzed.Subquery)
	return ok && s.Kind != analyzed.Scalar
}

// unpivotRefs analyzes columns, which nothing else may be.
func (r *resolver) unpivotRefs(list []parsed.Expr, used map[analyzed.ColumnID]bool) ([]analyzed.Expr, error) {
	list, err := r.expandStars(list)
	if err != nil {
		return nil, err
	}
	out := make([]analyzed.Expr, len(list))
	for i, e := range list {
		x, err := r.expr(e)
		if err != nil {
			return nil, err
		}
		ref, ok := x.(*analyzed.ColumnRef)
		if !ok {
			return nil, sparkerr.UnpivotNotColumns(r.text(x), e.Origin())
		}
		out[i] = x
		used[ref.ID] = true
	}
	return out, nil
}

// unpivotTypes casts the values of one output column to their common type, without promotion of strings.
func (r *resolver) unpivotTypes(rel *parsed.Unpivot, groups []unpivotGroup) error {
	for _, g := range groups {
		if len(g.columns) != len(rel.ValueNames) {
			return sparkerr.UnpivotSize(len(g.columns), len(rel.ValueNames), rel.Origin)
		}
	}
	for k := range rel.ValueNames {
		var list []types.DataType
		for _, g := range groups {
			list = append(list, g.columns[k].Type())
		}
		t, ok := types.WiderTypeWithoutStrings(r.conf, list...)
		if !ok {
			return sparkerr.UnpivotTypes(unpivotTypeTexts(groups, k), sparkerr.Origin{})
		}
		for _, g := range groups {
			g.columns[k] = r.implicit(g.columns[k], t)
		}
	}
	return nil
}

// unpivotTypeTexts lists the types of output column k with the columns that have them.
func unpivotTypeTexts(groups []unpivotGroup, k int) string {
	var order []string
	names := map[string][]string{}
	for _, g := range groups {
		t := g.columns[k].Type().SQL()
		if names[t] == nil {
			order = append(order, t)
		}
		names[t] = append(names[t], sparkerr.ID(g.names[k]))
	}
	sort.Strings(order)
	for i, t := range order {
		order[i] = sparkerr.TypeSQL(t) + " (" + strings.Join(names[t], ", ") + ")"
	}
	return strings.Join(order, ", ")
}

// unpivoted explodes the array of rows and yields ids, name and values; rows whose values are all NULL are dropped unless asked for.
func (a *analyzer) unpivoted(rel *parsed.Unpivot, in *relation, ids []analyzed.Item, list analyzed.Expr) (*relation, error) {
	call, err := a.bind("explode", list)
	if err != nil {
		return nil, err
	}
	element := list.Type().(types.ArrayType).Element.(types.StructType)
	row := analyzed.Column{ID: a.newID(), Name: "row", Type: element}
	var plan analyzed.Plan = &analyzed.Generate{Input: in.plan, Generator: call.(*analyzed.Call), Columns: []analyzed.Column{row}}
	p := &analyzed.Project{Input: plan, Items: ids[:len(ids):len(ids)]}
	columns := make([]*column, len(ids))
	for i, id := range ids {
		if columns[i], _ = in.byID(id.Column.ID); columns[i] == nil {
			columns[i] = newColumn(id.Column, nil)
		}
	}
	var values []analyzed.Expr
	for i, f := range element.Fields {
		e := &analyzed.Field{Typed: typed(f.Type, f.Nullable, rel.Origin), Input: refTo(row), Index: i, Name: f.Name}
		c := newColumn(analyzed.Column{ID: a.newID(), Name: f.Name, Type: f.Type, Nullable: f.Nullable}, nil)
		p.Items, columns = append(p.Items, analyzed.Item{Column: c.Column, Expr: e}), append(columns, c)
		if i > 0 {
			values = append(values, c.ref)
		}
	}
	out := opaque(p, columns, in)
	out.loose = repeats(columns)
	if rel.IncludeNulls {
		return out, nil
	}
	some, err := a.someNotNull(values)
	if err != nil {
		return nil, err
	}
	out.plan = &analyzed.Filter{Input: p, Condition: some}
	return out, nil
}

// someNotNull is the condition that not all values are NULL.
func (a *analyzer) someNotNull(values []analyzed.Expr) (analyzed.Expr, error) {
	var cond analyzed.Expr
	for _, v := range values {
		x, err := a.bind("isnotnull", v)
		if err != nil {
			return nil, err
		}
		if cond == nil {
			cond = x
		} else if cond, err = a.bind("or", cond, x); err != nil {
			return nil, err
		}
	}
	return cond, nil
}
