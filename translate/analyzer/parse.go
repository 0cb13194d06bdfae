package analyzer

import (
	"sort"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// parse reads JSON or CSV from a string column: the fields of from_json or from_csv.
func (a *analyzer) parse(rel *parsed.Parse) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if rel.Schema == nil {
		return nil, sparkerr.NotImplemented("inferring a schema from a column of text", rel.Origin)
	}
	if len(in.columns) != 1 || !isString(in.columns[0].Type) {
		return nil, sparkerr.Plain(sparkerr.Analysis, "the input of a parse must be one string column", rel.Origin)
	}
	args := []analyzed.Expr{in.columns[0].ref, literal(rel.Schema.DDL(), types.String, rel.Origin)}
	if len(rel.Options) > 0 {
		keys := make([]string, 0, len(rel.Options))
		for k := range rel.Options {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		var entries []analyzed.Expr
		for _, k := range keys {
			entries = append(entries, literal(k, types.String, rel.Origin), literal(rel.Options[k], types.String, rel.Origin))
		}
		options, err := a.bind("map", entries...)
		if err != nil {
			return nil, err
		}
		args = append(args, options)
	}
	value, err := a.bind("from_"+rel.Format, args...)
	if err != nil {
		return nil, err
	}
	row := analyzed.Column{ID: a.newID(), Name: "row", Type: value.Type(), Nullable: true}
	first := &analyzed.Project{Input: in.plan, Items: []analyzed.Item{{Column: row, Expr: value}}}
	p := &analyzed.Project{Input: first}
	t, _ := value.Type().(types.StructType)
	for i, f := range t.Fields {
		e := &analyzed.Field{Typed: typed(f.Type, true, rel.Origin), Input: refTo(row), Index: i, Name: f.Name}
		p.Items = append(p.Items, analyzed.Item{Column: analyzed.Column{ID: a.newID(), Name: f.Name, Type: f.Type, Nullable: true}, Expr: e})
	}
	return opaque(p, columnsOf(p.Output(), nil), in), nil
}
