package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// toSchema is DataFrame.to: columns and struct fields are reordered by name and cast like a stored value.
func (a *analyzer) toSchema(rel *parsed.ToSchema) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	p := &analyzed.Project{Input: in.plan, Items: make([]analyzed.Item, len(rel.Schema.Fields))}
	columns := make([]*column, len(rel.Schema.Fields))
	for i, f := range rel.Schema.Fields {
		found := a.named(in, f.Name)
		switch {
		case len(found) > 1:
			return nil, sparkerr.AmbiguousReference([]string{f.Name}, qualifiedNames(found), rel.Origin)
		case len(found) == 0 && !f.Nullable:
			return nil, sparkerr.UnresolvedColumn([]string{f.Name}, suggestions([]string{f.Name}, in.columns), rel.Origin)
		}
		var e analyzed.Expr
		if len(found) == 0 {
			e = literal(nil, f.Type, rel.Origin)
		} else if e, err = a.reconciled(found[0].ref, f, []string{f.Name}, rel.Origin); err != nil {
			return nil, err
		}
		c := analyzed.Column{ID: a.newID(), Name: f.Name, Type: e.Type(), Nullable: e.Nullable(), Metadata: f.Metadata}
		if len(found) > 0 && f.Metadata == nil {
			c.Metadata = found[0].Metadata
		}
		if ref, ok := e.(*analyzed.ColumnRef); ok && ref.Name == f.Name {
			c.ID = ref.ID
		}
		p.Items[i], columns[i] = analyzed.Item{Column: c, Expr: e}, newColumn(c, nil)
	}
	return opaque(p, columns, in), nil
}

// reconciled fits a value to a field; path names it in messages.
func (a *analyzer) reconciled(e analyzed.Expr, want types.Field, path []string, at sparkerr.Origin) (analyzed.Expr, error) {
	if e.Nullable() && !want.Nullable {
		return nil, sparkerr.NullableColumnOrField(path, at)
	}
	t := plainStrings(want.Type)
	if have, ok := e.Type().(types.StructType); ok {
		if s, ok := t.(types.StructType); ok && !types.Equal(have, s) {
			return a.reconciledStruct(e, have, s, path, at)
		}
	}
	if types.SameType(e.Type(), t, true) {
		return e, nil
	}
	if !types.CanUpCast(e.Type(), t) && !types.CanStoreAssign(e.Type(), t) {
		return nil, sparkerr.InvalidColumnOrFieldType(path, e.Type().SQL(), t.SQL(), at)
	}
	return a.implicit(e, t), nil
}

func (a *analyzer) reconciledStruct(e analyzed.Expr, have, want types.StructType, path []string, at sparkerr.Origin) (analyzed.Expr, error) {
	var args []analyzed.Expr
	for _, f := range want.Fields {
		value := analyzed.Expr(literal(nil, f.Type, at))
		found := false
		for i, h := range have.Fields {
			if !found && a.same(h.Name, f.Name) {
				found = true
				value = &analyzed.Field{Typed: typed(h.Type, h.Nullable || e.Nullable(), at), Input: e, Index: i, Name: h.Name}
			}
		}
		if !found && !f.Nullable {
			return nil, sparkerr.FieldNotFound(f.Name, fieldNames(have), at)
		}
		inner, err := a.reconciled(value, f, append(path[:len(path):len(path)], f.Name), at)
		if err != nil {
			return nil, err
		}
		args = append(args, literal(f.Name, types.String, at), inner)
	}
	return a.resolve(nil, clauseOther).nullSafeStruct(e, args, at)
}

func fieldNames(t types.StructType) []string {
	names := make([]string, len(t.Fields))
	for i, f := range t.Fields {
		names[i] = f.Name
	}
	return names
}

// nullSafeStruct makes a struct of names and values, NULL where base is.
func (r *resolver) nullSafeStruct(base analyzed.Expr, args []analyzed.Expr, at sparkerr.Origin) (analyzed.Expr, error) {
	made, err := r.bind("named_struct", args, at)
	if err != nil || !base.Nullable() {
		return made, err
	}
	missing, err := r.bind("isnull", []analyzed.Expr{base}, at)
	if err != nil {
		return nil, err
	}
	null := literal(nil, made.Type(), at)
	return &analyzed.Case{Typed: typed(made.Type(), true, at), Whens: []analyzed.When{{Condition: missing, Result: null}}, Else: made}, nil
}
