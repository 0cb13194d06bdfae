package analyzer

import (
	"reflect"
	"slices"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

// viewRelation expands a temporary view: a plan is renewed, a text is analyzed again under the settings it was made with.
func (a *analyzer) viewRelation(v *catalog.View) (*relation, error) {
	qualifier := v.Name
	if v.Global && len(v.Name) == 1 {
		qualifier = []string{globalTemp, v.Name[0]}
	}
	if v.Plan != nil {
		plan, _ := analyzed.Renew(v.Plan, a.newID)
		if err := a.observedIn(plan); err != nil {
			return nil, err
		}
		r := leaf(plan, qualifier)
		for i, c := range r.columns {
			if i < len(v.Schema.Fields) && c.Name != v.Schema.Fields[i].Name {
				return a.aliased(r, qualifier, schemaNames(v)), nil
			}
		}
		return r, nil
	}
	return a.textView(v, qualifier)
}

func schemaNames(v *catalog.View) []string {
	names := make([]string, len(v.Schema.Fields))
	for i, f := range v.Schema.Fields {
		names[i] = f.Name
	}
	return names
}

func (a *analyzer) textView(v *catalog.View, qualifier []string) (*relation, error) {
	a.views++
	defer func() { a.views-- }()
	if limit := a.conf.MaxNestedViewDepth(); a.views > limit {
		return nil, sparkerr.ViewTooDeep(v.Name, limit)
	}
	inner := *a
	inner.ctes, inner.outer, inner.windows, inner.references = nil, nil, nil, nil
	inner.home = v.Home
	c := a.env.Conf
	for key, value := range v.Confs {
		c = c.With(key, value)
	}
	inner.use(c)
	query, err := sqlparse.ParseQuery(v.Text, c, sqlparse.Params{})
	if err != nil {
		return nil, err
	}
	in, err := inner.relation(query)
	if err != nil {
		return nil, err
	}
	return a.viewOutput(v, in, qualifier)
}

// viewOutput gives a view's query the names and types that the view was made with.
func (a *analyzer) viewOutput(v *catalog.View, in *relation, qualifier []string) (*relation, error) {
	if len(in.columns) != len(v.Schema.Fields) {
		return nil, sparkerr.IncompatibleViewSchemaChange(qualifier, in.names()[0], len(v.Schema.Fields), in.names(), "", sparkerr.Origin{})
	}
	if sameFields(schemaOf(in.columns), v.Schema) { // so that the view means the same as its query
		return leaf(a.exact(in), qualifier), nil
	}
	p := &analyzed.Project{Input: in.plan, Items: make([]analyzed.Item, len(in.columns))}
	for i, f := range v.Schema.Fields {
		e := a.implicit(in.columns[i].ref, f.Type)
		c := analyzed.Column{ID: a.newID(), Name: f.Name, Type: e.Type(), Nullable: e.Nullable(), Metadata: f.Metadata}
		p.Items[i] = analyzed.Item{Column: c, Expr: e}
	}
	return leaf(p, qualifier), nil
}

// sameFields reports whether two schemas have the same names, types and nullability in the same order, and no metadata.
func sameFields(a, b types.StructType) bool {
	return slices.EqualFunc(a.Fields, b.Fields, func(x, y types.Field) bool {
		return x.Name == y.Name && x.Nullable == y.Nullable && reflect.DeepEqual(x.Type, y.Type) && len(x.Metadata) == 0 && len(y.Metadata) == 0
	})
}
