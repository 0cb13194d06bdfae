package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

// updateFields is withField and dropFields: the struct is built anew, NULL stays NULL.
func (r *resolver) updateFields(e *parsed.UpdateFields) (analyzed.Expr, error) {
	base, err := r.expr(e.Base)
	if err != nil {
		return nil, err
	}
	if _, ok := base.Type().(types.StructType); !ok {
		return nil, sparkerr.UnexpectedInputType("update_fields("+r.text(base)+")", 1, sparkerr.TypeSQL("STRUCT"), r.text(base), base.Type().SQL(), e.At)
	}
	path, _, err := sqlparse.ParseColumnName(e.Name)
	if err != nil {
		return nil, err
	}
	if e.Value == nil {
		return r.withoutField(base, path, e.At)
	}
	value, err := r.expr(e.Value)
	if err != nil {
		return nil, err
	}
	return r.withField(base, path, value, e.At)
}

// withField replaces every field of the name, or appends one. Deeper names update the fields they pass through.
func (r *resolver) withField(base analyzed.Expr, path []string, value analyzed.Expr, at sparkerr.Origin) (analyzed.Expr, error) {
	t, ok := base.Type().(types.StructType)
	if !ok {
		return nil, sparkerr.InvalidExtractBase(r.text(base), base.Type().SQL(), at)
	}
	names, values := r.members(base, t, at)
	found := false
	for i, n := range names {
		if !r.same(n, path[0]) {
			continue
		}
		found = true
		if len(path) == 1 {
			names[i], values[i] = path[0], value
			continue
		}
		inner, err := r.withField(values[i], path[1:], value, at)
		if err != nil {
			return nil, err
		}
		values[i] = inner
	}
	switch {
	case found:
	case len(path) > 1:
		return nil, sparkerr.FieldNotFound(path[0], names, at)
	default:
		names, values = append(names, path[0]), append(values, value)
	}
	return r.rebuilt(base, names, values, "WithField("+r.text(value)+")", at)
}

// withoutField drops every field of the name; an unknown name changes nothing.
func (r *resolver) withoutField(base analyzed.Expr, path []string, at sparkerr.Origin) (analyzed.Expr, error) {
	t, ok := base.Type().(types.StructType)
	if !ok {
		return nil, sparkerr.InvalidExtractBase(r.text(base), base.Type().SQL(), at)
	}
	names, values := r.members(base, t, at)
	var keptNames []string
	var kept []analyzed.Expr
	for i, n := range names {
		v := values[i]
		if r.same(n, path[0]) {
			if len(path) == 1 {
				continue
			}
			var err error
			if v, err = r.withoutField(v, path[1:], at); err != nil {
				return nil, err
			}
		}
		keptNames, kept = append(keptNames, n), append(kept, v)
	}
	if len(kept) == 0 {
		return nil, sparkerr.Mismatch("CANNOT_DROP_ALL_FIELDS", "update_fields("+r.text(base)+", dropfield())", at)
	}
	return r.rebuilt(base, keptNames, kept, "dropfield()", at)
}

func (r *resolver) members(base analyzed.Expr, t types.StructType, at sparkerr.Origin) ([]string, []analyzed.Expr) {
	names, values := make([]string, len(t.Fields)), make([]analyzed.Expr, len(t.Fields))
	for i, f := range t.Fields {
		names[i] = f.Name
		values[i] = &analyzed.Field{Typed: typed(f.Type, f.Nullable, at), Input: base, Index: i, Name: f.Name}
	}
	return names, values
}

// rebuilt makes the struct of the members, NULL where base is.
func (r *resolver) rebuilt(base analyzed.Expr, names []string, values []analyzed.Expr, shown string, at sparkerr.Origin) (analyzed.Expr, error) {
	args := make([]analyzed.Expr, 0, 2*len(names))
	for i, n := range names {
		args = append(args, literal(n, types.String, at), values[i])
	}
	made, err := r.nullSafeStruct(base, args, at)
	if err != nil {
		return nil, err
	}
	return &analyzed.Alias{Typed: typed(made.Type(), made.Nullable(), at), Input: made, Display: "update_fields(" + r.text(base) + ", " + shown + ")"}, nil
}
