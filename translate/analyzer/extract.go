package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// extract analyzes base[index].
func (r *resolver) extract(e *parsed.Extract) (analyzed.Expr, error) {
	base, err := r.expr(e.Base)
	if err != nil {
		return nil, err
	}
	index, err := r.extractionIndex(base, e.Index)
	if err != nil {
		return nil, err
	}
	if l, ok := index.(*analyzed.Literal); ok {
		if name, isName := l.Value.(string); isName {
			return r.extractBy(base, name, index, e.At, sparkerr.Origin{})
		}
	}
	return r.extractBy(base, "", index, e.At, sparkerr.Origin{})
}

// extractionIndex analyzes the index; a bare name that is no column is a map key of that name never.
func (r *resolver) extractionIndex(base analyzed.Expr, e parsed.Expr) (analyzed.Expr, error) {
	index, err := r.expr(e)
	attr, isName := e.(*parsed.Attribute)
	if _, isMap := base.Type().(types.MapType); err != nil && isMap && isName && sparkerr.Is(err, "UNRESOLVED_COLUMN") {
		return nil, sparkerr.UnresolvedMapKey(attr.Parts, suggestions(attr.Parts, r.in.columns), attr.At)
	}
	return index, err
}

// extractName is base.name; blamed is the place that errors about the field name, which Spark leaves out but for plain names.
func (r *resolver) extractName(base analyzed.Expr, name string, at, blamed sparkerr.Origin) (analyzed.Expr, error) {
	return r.extractBy(base, name, literal(name, types.String, at), at, blamed)
}

// extractBy is one step into a value; name is set when the index is a string constant.
func (r *resolver) extractBy(base analyzed.Expr, name string, index analyzed.Expr, at, blamed sparkerr.Origin) (analyzed.Expr, error) {
	isName := name != "" || isEmptyString(index)
	switch t := base.Type().(type) {
	case types.StructType:
		if !isName {
			return nil, sparkerr.InvalidExtractFieldType(r.text(index), blamed)
		}
		return r.structField(base, t, name, at, blamed)
	case types.ArrayType:
		if s, ok := t.Element.(types.StructType); ok && isName {
			return r.arrayOfFields(base, t, s, name, at, blamed)
		}
		return r.bind("getarrayitem", []analyzed.Expr{base, index}, at)
	case types.MapType:
		return r.bind("getmapvalue", []analyzed.Expr{base, index}, at)
	}
	return nil, sparkerr.InvalidExtractBase(r.text(base), base.Type().SQL(), blamed)
}

func isEmptyString(e analyzed.Expr) bool {
	l, ok := e.(*analyzed.Literal)
	return ok && l.Value == ""
}

func (r *resolver) structField(base analyzed.Expr, t types.StructType, name string, at, blamed sparkerr.Origin) (analyzed.Expr, error) {
	i, err := r.fieldIndex(t, name, blamed)
	if err != nil {
		return nil, err
	}
	f := t.Fields[i]
	return &analyzed.Field{Typed: typed(f.Type, f.Nullable || base.Nullable(), at), Input: base, Index: i, Name: name}, nil
}

// fieldIndex finds the one field of that name.
func (a *analyzer) fieldIndex(t types.StructType, name string, at sparkerr.Origin) (int, error) {
	found, count := 0, 0
	for i, f := range t.Fields {
		if a.same(f.Name, name) {
			found = i
			count++
		}
	}
	switch count {
	case 0:
		names := make([]string, len(t.Fields))
		for i, f := range t.Fields {
			names[i] = f.Name
		}
		return 0, sparkerr.FieldNotFound(name, names, at)
	case 1:
		return found, nil
	}
	return 0, sparkerr.AmbiguousReferenceToFields(name, count, at)
}

// arrayOfFields is array.name: the field of every element.
func (r *resolver) arrayOfFields(base analyzed.Expr, t types.ArrayType, s types.StructType, name string, at, blamed sparkerr.Origin) (analyzed.Expr, error) {
	i, err := r.fieldIndex(s, name, blamed)
	if err != nil {
		return nil, err
	}
	return r.bind("getarraystructfields", []analyzed.Expr{base, literal(s.Fields[i].Name, types.String, at), literal(int64(i), types.Int, at)}, at)
}
