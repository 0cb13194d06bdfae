package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// transpose swaps rows and columns. The names of the new columns are values, so the rows are fetched here, as Spark does.
func (a *analyzer) transpose(rel *parsed.Transpose) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if len(in.columns) == 0 {
		return leaf(&analyzed.Values{Columns: []analyzed.Column{{ID: a.newID(), Name: "key", Type: types.String}}}, nil), nil
	}
	index, err := a.transposeIndex(in, rel)
	if err != nil {
		return nil, err
	}
	rest := without(in.columns, map[analyzed.ColumnID]bool{index.ID: true})
	common := types.DataType(types.String)
	if len(rest) > 0 {
		list := make([]types.DataType, len(rest))
		for i, c := range rest {
			list[i] = c.Type
		}
		var ok bool
		if common, ok = types.WiderTypeWithoutStrings(a.conf, list...); !ok {
			return nil, sparkerr.TransposeTypes(list[0].SQL(), list[len(list)-1].SQL(), rel.Origin)
		}
	}
	rows, err := a.transposeRows(in, index, rest, common, rel)
	if err != nil {
		return nil, err
	}
	return leaf(a.transposed(rest, common, rows), nil), nil
}

func (a *analyzer) transposeIndex(in *relation, rel *parsed.Transpose) (*column, error) {
	index := in.columns[0]
	if len(rel.Index) > 0 {
		x, err := a.resolve(in, clauseOther).expr(rel.Index[0])
		if err != nil {
			return nil, err
		}
		ref, ok := x.(*analyzed.ColumnRef)
		if !ok {
			return nil, sparkerr.TransposeIndex("Index column must be an atomic attribute", rel.Origin)
		}
		index, _ = in.byID(ref.ID)
	}
	switch index.Type.(type) {
	case types.ArrayType, types.MapType, types.StructType:
		return nil, sparkerr.TransposeIndex("Index column must be of atomic type, but found: "+index.Type.SQL(), rel.Origin)
	}
	return index, nil
}

// transposeRows fetches the rows, sorted by the index as text; rows without one are left out.
func (a *analyzer) transposeRows(in *relation, index *column, rest []*column, common types.DataType, rel *parsed.Transpose) ([][]any, error) {
	name := analyzed.Column{ID: a.newID(), Name: "name", Type: types.String, Nullable: true}
	items := []analyzed.Item{{Column: name, Expr: a.implicit(index.ref, types.String)}}
	for _, c := range rest {
		e := a.implicit(c.ref, common)
		items = append(items, analyzed.Item{Column: analyzed.Column{ID: a.newID(), Name: c.Name, Type: common, Nullable: true}, Expr: e})
	}
	there, err := a.bind("isnotnull", index.ref)
	if err != nil {
		return nil, err
	}
	limit := a.conf.TransposeMaxValues()
	sorted := &analyzed.Sort{Input: &analyzed.Filter{Input: in.plan, Condition: there}, Orders: []analyzed.SortOrder{{Expr: index.ref, NullsFirst: true}}}
	rows, err := a.env.Eval(a.ctx, &analyzed.Limit{Input: &analyzed.Project{Input: sorted, Items: items}, Count: int64(limit) + 1})
	if err == nil && len(rows) > limit {
		return nil, sparkerr.TransposeTooManyRows(limit, rel.Origin)
	}
	return rows, err
}

func (a *analyzer) transposed(rest []*column, common types.DataType, rows [][]any) *analyzed.Values {
	v := &analyzed.Values{Columns: []analyzed.Column{{ID: a.newID(), Name: "key", Type: types.String}}}
	for _, row := range rows {
		name, _ := row[0].(string)
		v.Columns = append(v.Columns, analyzed.Column{ID: a.newID(), Name: name, Type: common, Nullable: true})
	}
	for i, c := range rest {
		out := []analyzed.Expr{literal(c.Name, types.String, sparkerr.Origin{})}
		for _, row := range rows {
			out = append(out, literal(row[i+1], common, sparkerr.Origin{}))
		}
		v.Rows = append(v.Rows, out)
	}
	return v
}
