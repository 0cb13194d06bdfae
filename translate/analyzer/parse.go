package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// parse reads JSON or CSV from a string column: the rows that the readers of files would see.
func (a *analyzer) parse(rel *parsed.Parse) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if len(in.columns) != 1 {
		return nil, sparkerr.InputColumns(len(in.columns))
	}
	if !isString(in.columns[0].Type) {
		return nil, sparkerr.InputNotString(in.columns[0].Type.SQL())
	}
	source, err := a.textSource(rel, in)
	if err != nil {
		return nil, err
	}
	rows := function.TextRows(in.columns[0].ref, rel.Format, source.Schema, source.Header, source.Options)
	list := analyzed.Column{ID: a.newID(), Name: "rows", Type: rows.Type()}
	first := &analyzed.Project{Input: a.exact(in), Items: []analyzed.Item{{Column: list, Expr: rows}}}
	generator, err := a.bind("inline", refTo(list))
	if err != nil {
		return nil, err
	}
	call := generator.(*analyzed.Call)
	columns, err := a.generated(call, nil, false)
	if err != nil {
		return nil, err
	}
	p := &analyzed.Project{Input: &analyzed.Generate{Input: first, Generator: call, Columns: columns}}
	for _, c := range columns {
		out := c
		out.ID = a.newID()
		p.Items = append(p.Items, analyzed.Item{Column: out, Expr: refTo(c)})
	}
	return opaque(p, columnsOf(p.Output(), nil), in), nil
}

// textSource settles how the texts are read. To find a schema or a header the texts are needed.
func (a *analyzer) textSource(rel *parsed.Parse, in *relation) (*catalog.TextSource, error) {
	req := catalog.DataSource{Format: rel.Format, Schema: rel.Schema, Options: map[string]string{}}
	for name, value := range rel.Options {
		req.Options[strings.ToLower(name)] = value
	}
	var texts []any
	if rel.Schema == nil || strings.EqualFold(req.Options["header"], "true") {
		rows, err := a.env.Eval(a.ctx, a.exact(in))
		if err != nil {
			return nil, err
		}
		texts = make([]any, len(rows))
		for i, row := range rows {
			texts[i] = row[0]
		}
	}
	return a.env.Catalog.TextSource(a.ctx, req, texts)
}
