package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// branch is one input of a chain of equal set operations.
type branch struct {
	rel   *relation
	exprs []analyzed.Expr
}

// setOp analyzes UNION, INTERSECT and EXCEPT.
func (a *analyzer) setOp(rel *parsed.SetOp) (*relation, error) {
	left, err := a.relation(rel.Left)
	if err != nil {
		return nil, err
	}
	right, err := a.relation(rel.Right)
	if err != nil {
		return nil, err
	}
	name := setOpName(rel)
	l, r := branchOf(left), branchOf(right)
	if rel.ByName {
		if err := a.alignByName(&l, &r, rel); err != nil {
			return nil, err
		}
	}
	if len(l.exprs) != len(r.exprs) {
		return nil, sparkerr.NumColumnsMismatch(name, len(l.exprs), 2, len(r.exprs), rel.Origin)
	}
	if rel.Kind != parsed.Union || !rel.All {
		for _, side := range []*relation{left, right} {
			if err := refuseMaps(side.columns, rel.Origin); err != nil {
				return nil, err
			}
		}
	}
	op := &analyzed.SetOp{Kind: analyzed.SetOpKind(rel.Kind), All: rel.All, Columns: make([]analyzed.Column, len(l.exprs))}
	columns := make([]*column, len(l.exprs))
	for i := range l.exprs {
		t, ok := a.commonType([]types.DataType{l.exprs[i].Type(), r.exprs[i].Type()})
		if !ok {
			return nil, sparkerr.IncompatibleColumnType(name, i+1, 2, r.exprs[i].Type().SQL(), l.exprs[i].Type().SQL(), "", rel.Origin)
		}
		l.exprs[i], r.exprs[i] = a.implicitAt(l.exprs[i], t, rel.Origin), a.implicitAt(r.exprs[i], t, rel.Origin)
		op.Columns[i] = analyzed.Column{ID: a.newID(), Name: l.name(i), Type: mergeNullability(l.exprs[i].Type(), r.exprs[i].Type(), op.Kind), Nullable: setOpNullable(op.Kind, l.exprs[i], r.exprs[i])}
		var qualifier []string
		if i < len(left.columns) {
			op.Columns[i].Metadata, qualifier = left.columns[i].Metadata, left.columns[i].qualifier
		}
		columns[i] = newColumn(op.Columns[i], qualifier)
	}
	op.Left, op.Right = a.branchPlan(l, op.Columns), a.branchPlan(r, op.Columns)
	if rel.Kind == parsed.Union {
		return opaque(op, columns), nil
	}
	return opaque(op, columns, left), nil
}

func branchOf(r *relation) branch {
	b := branch{rel: r, exprs: make([]analyzed.Expr, len(r.columns))}
	for i, c := range r.columns {
		b.exprs[i] = c.ref
	}
	return b
}

func (b *branch) name(i int) string {
	switch e := b.exprs[i].(type) {
	case *analyzed.ColumnRef:
		return e.Name
	case *analyzed.Alias:
		return e.Name
	}
	if i < len(b.rel.columns) {
		return b.rel.columns[i].Name
	}
	return ""
}

func setOpName(rel *parsed.SetOp) string {
	name := [...]string{"UNION", "INTERSECT", "EXCEPT"}[rel.Kind]
	if rel.All && rel.Kind != parsed.Union {
		name += " ALL"
	}
	return name
}

func setOpNullable(kind analyzed.SetOpKind, l, r analyzed.Expr) bool {
	switch kind {
	case analyzed.Intersect:
		return l.Nullable() && r.Nullable()
	case analyzed.Except:
		return l.Nullable()
	}
	return l.Nullable() || r.Nullable()
}

// mergeNullability sets the nested flags that either side sets.
func mergeNullability(l, r types.DataType, kind analyzed.SetOpKind) types.DataType {
	if kind == analyzed.Except {
		return l
	}
	switch l := l.(type) {
	case types.ArrayType:
		if r, ok := r.(types.ArrayType); ok {
			return types.ArrayType{Element: mergeNullability(l.Element, r.Element, kind), ContainsNull: l.ContainsNull || r.ContainsNull}
		}
	case types.MapType:
		if r, ok := r.(types.MapType); ok {
			return types.MapType{Key: mergeNullability(l.Key, r.Key, kind), Value: mergeNullability(l.Value, r.Value, kind), ValueContainsNull: l.ValueContainsNull || r.ValueContainsNull}
		}
	case types.StructType:
		r, ok := r.(types.StructType)
		if !ok || len(l.Fields) != len(r.Fields) {
			return l
		}
		fields := make([]types.Field, len(l.Fields))
		for i, f := range l.Fields {
			f.Type, f.Nullable = mergeNullability(f.Type, r.Fields[i].Type, kind), f.Nullable || r.Fields[i].Nullable
			fields[i] = f
		}
		return types.StructType{Fields: fields}
	}
	return l
}

// branchPlan yields the coerced expressions of a branch, by position.
func (a *analyzer) branchPlan(b branch, want []analyzed.Column) analyzed.Plan {
	same := !b.rel.loose && len(b.exprs) == len(b.rel.columns)
	for i, e := range b.exprs {
		same = same && i < len(b.rel.columns) && e == analyzed.Expr(b.rel.columns[i].ref)
	}
	if same {
		return b.rel.plan
	}
	items := make([]analyzed.Item, len(b.exprs))
	for i, e := range b.exprs {
		items[i] = analyzed.Item{Column: analyzed.Column{ID: a.newID(), Name: want[i].Name, Type: e.Type(), Nullable: e.Nullable()}, Expr: e}
	}
	return &analyzed.Project{Input: b.rel.plan, Items: items}
}

// alignByName puts the right branch's columns in the order of the left's names; with AllowMissing both get the other's as NULL.
func (a *analyzer) alignByName(l, r *branch, rel *parsed.SetOp) error {
	for _, side := range []*relation{l.rel, r.rel} {
		if name, ok := a.repeatedName(side); ok {
			return sparkerr.ColumnExists(name, rel.Origin)
		}
	}
	var aligned []analyzed.Expr
	used := map[analyzed.ColumnID]bool{}
	for i, c := range l.rel.columns {
		found := a.named(r.rel, c.Name)
		switch {
		case len(found) > 0:
			used[found[0].ID] = true
			want := c.Type
			if rel.AllowMissing {
				want = a.mergedFields(c.Type, found[0].Type)
			}
			left, err := a.alignStruct(c.ref, want, rel)
			if err != nil {
				return err
			}
			e, err := a.alignStruct(found[0].ref, want, rel)
			if err != nil {
				return err
			}
			if left != analyzed.Expr(c.ref) {
				l.exprs[i] = &analyzed.Alias{Typed: typed(left.Type(), left.Nullable(), rel.Origin), Input: left, Name: c.Name}
			}
			aligned = append(aligned, e)
		case rel.AllowMissing:
			aligned = append(aligned, a.nullNamed(c))
		default:
			return sparkerr.UnresolvedColumnAmongFieldNames(c.Name, r.rel.names(), rel.Origin)
		}
	}
	for _, c := range r.rel.columns {
		if used[c.ID] {
			continue
		}
		if !rel.AllowMissing {
			continue
		}
		l.exprs = append(l.exprs, a.nullNamed(c))
		aligned = append(aligned, c.ref)
	}
	if !rel.AllowMissing && len(l.rel.columns) != len(r.rel.columns) {
		aligned = aligned[:0]
		for _, c := range r.rel.columns {
			aligned = append(aligned, c.ref)
		}
	}
	r.exprs = aligned
	return nil
}

// nullNamed is a NULL that keeps the name of the column it stands for.
func (a *analyzer) nullNamed(c *column) analyzed.Expr {
	null := literal(nil, c.Type, sparkerr.Origin{})
	return &analyzed.Alias{Typed: null.Typed, Input: null, Name: c.Name}
}

// alignStruct orders the fields of a struct like another one by name, when missing columns are allowed.
func (a *analyzer) alignStruct(e analyzed.Expr, want types.DataType, rel *parsed.SetOp) (analyzed.Expr, error) {
	w, ok := want.(types.StructType)
	have, isStruct := e.Type().(types.StructType)
	if !ok || !isStruct || types.SameType(want, have, a.caseSensitive) {
		return e, nil
	}
	var args []analyzed.Expr
	used := make([]bool, len(have.Fields))
	for _, f := range w.Fields {
		at := -1
		for i, h := range have.Fields {
			if a.same(h.Name, f.Name) {
				at = i
			}
		}
		value := analyzed.Expr(literal(nil, f.Type, sparkerr.Origin{}))
		switch {
		case at >= 0:
			used[at] = true
			h := have.Fields[at]
			var err error
			if value, err = a.alignStruct(&analyzed.Field{Typed: typed(h.Type, h.Nullable || e.Nullable(), e.Origin()), Input: e, Index: at, Name: h.Name}, f.Type, rel); err != nil {
				return nil, err
			}
		case !rel.AllowMissing:
			return e, nil
		}
		args = append(args, literal(f.Name, types.String, sparkerr.Origin{}), value)
	}
	for i, h := range have.Fields {
		if !used[i] {
			field := &analyzed.Field{Typed: typed(h.Type, h.Nullable || e.Nullable(), e.Origin()), Input: e, Index: i, Name: h.Name}
			args = append(args, literal(h.Name, types.String, sparkerr.Origin{}), field)
		}
	}
	return a.resolve(nil, clauseOther).nullSafeStruct(e, args, rel.Origin)
}

// mergedFields is a struct with the fields of both sides, those of the left first; other types stay.
func (a *analyzer) mergedFields(l, r types.DataType) types.DataType {
	left, ok := l.(types.StructType)
	right, isStruct := r.(types.StructType)
	if !ok || !isStruct {
		return l
	}
	out := types.StructType{Fields: append([]types.Field(nil), left.Fields...)}
next:
	for _, f := range right.Fields {
		for i := range out.Fields {
			if a.same(out.Fields[i].Name, f.Name) {
				out.Fields[i].Type = a.mergedFields(out.Fields[i].Type, f.Type)
				continue next
			}
		}
		out.Fields = append(out.Fields, f)
	}
	return out
}

func (a *analyzer) repeatedName(r *relation) (string, bool) {
	for i, c := range r.columns {
		for _, d := range r.columns[:i] {
			if a.same(c.Name, d.Name) {
				return c.Name, true
			}
		}
	}
	return "", false
}
