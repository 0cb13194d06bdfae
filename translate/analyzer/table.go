package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
)

const globalTemp = "global_temp"

// namedTable resolves a name: CTEs from the inside out, temporary views, then tables.
func (a *analyzer) namedTable(rel *parsed.NamedTable) (*relation, error) {
	name := rel.Name
	if rel.Identifier != nil {
		var err error
		if name, err = a.identifier(rel.Identifier); err != nil {
			return nil, err
		}
	}
	if rel.Streaming {
		return nil, sparkerr.NotImplemented("streaming reads", rel.Origin)
	}
	if rel.TimeTravel != nil {
		return nil, sparkerr.UnsupportedFeature("TIME_TRAVEL", rel.Origin, "relationId", sparkerr.ID(name...))
	}
	if len(name) == 1 {
		if r, err := a.cteNamed(name[0]); r != nil || err != nil {
			return r, err
		}
	}
	if v := a.env.Catalog.View(name); v != nil {
		return a.viewRelation(v)
	}
	return a.storedTable(name, rel)
}

// identifier evaluates IDENTIFIER(text) to the parts of a name.
func (a *analyzer) identifier(e parsed.Expr) ([]string, error) {
	x, err := a.resolve(&relation{planID: parsed.NoPlanID}, clauseOther).expr(e)
	if err != nil {
		return nil, err
	}
	v, err := a.constant(x)
	if err != nil {
		return nil, err
	}
	text, ok := v.(string)
	if !ok {
		return nil, sparkerr.NotAConstantString("IDENTIFIER", a.text(x), x.Origin())
	}
	return sqlparse.ParseTableName(text)
}

func (a *analyzer) storedTable(name []string, rel *parsed.NamedTable) (*relation, error) {
	if current := a.env.Catalog.CurrentCatalog(); len(name) > 3 || len(name) == 3 && !a.sameFold(name[0], current) {
		return nil, sparkerr.RequiresSinglePartNamespace(current, name, sparkerr.Origin{})
	}
	t, err := a.env.Catalog.Table(a.ctx, name)
	if err != nil {
		return nil, err
	}
	if t == nil {
		return nil, sparkerr.TableNotFound(name, a.searchPath(), rel.Origin)
	}
	full := name
	if len(full) < 2 {
		full = append([]string{a.env.Catalog.CurrentDatabase()}, full...)
	}
	if len(full) < 3 {
		full = append([]string{a.env.Catalog.CurrentCatalog()}, full...)
	}
	if len(t.Name) > 0 {
		full[len(full)-1] = t.Name[len(t.Name)-1]
	}
	return a.fileRelation(t.Source, full), nil
}

// fileRelation scans files. All columns of files may be NULL.
func (a *analyzer) fileRelation(src *analyzed.FileSource, qualifier []string) *relation {
	return leaf(&analyzed.Scan{Columns: a.newColumns(src.Schema), Source: src}, qualifier)
}

// dataSource reads files by path.
func (a *analyzer) dataSource(rel *parsed.DataSource) (*relation, error) {
	switch {
	case rel.Streaming:
		return nil, sparkerr.NotImplemented("streaming reads", rel.Origin)
	case len(rel.Predicates) > 0:
		return nil, sparkerr.NotImplemented("predicates of a data source", rel.Origin)
	}
	req := catalog.DataSource{Format: strings.ToLower(rel.Format), Paths: rel.Paths, Options: make(map[string]string, len(rel.Options))}
	if req.Format == "" {
		req.Format = a.conf.DefaultSource()
	}
	for k, v := range rel.Options {
		req.Options[strings.ToLower(k)] = v
	}
	if p, ok := req.Options["path"]; ok && len(req.Paths) == 0 {
		req.Paths = []string{p}
	}
	delete(req.Options, "path")
	if rel.Schema != "" {
		s, err := a.schemaText(rel.Schema, rel.Origin)
		if err != nil {
			return nil, err
		}
		req.Schema = &s
	}
	src, err := a.env.Catalog.DataSource(a.ctx, req)
	if err != nil {
		return nil, err
	}
	return a.fileRelation(src, nil), nil
}

// sqlQuery is SQL text as a relation. Commands do not come here: the service runs them when spark.sql is called.
func (a *analyzer) sqlQuery(rel *parsed.SQLQuery) (*relation, error) {
	query, err := sqlparse.ParseQuery(rel.Text, a.conf, sqlparse.Params{Named: rel.NamedArgs, Pos: rel.PosArgs})
	if err != nil {
		return nil, err
	}
	return a.relation(query)
}

// subqueryAlias gives the columns a new qualifier, and new names when it has a column list.
func (a *analyzer) subqueryAlias(rel *parsed.SubqueryAlias) (*relation, error) {
	in, err := a.relation(rel.Input)
	if err != nil {
		return nil, err
	}
	if rel.Columns != nil && len(rel.Columns) != len(in.columns) {
		return nil, sparkerr.AssignmentArity(len(rel.Columns), len(in.columns), rel.Origin)
	}
	qualifier := append(rel.Qualifier[:len(rel.Qualifier):len(rel.Qualifier)], rel.Alias)
	if rel.Alias == "" { // a subquery without an alias: its columns have no qualifier
		qualifier = nil
	}
	return a.aliased(in, qualifier, rel.Columns), nil
}

// aliased is opaque to missing columns and drops hidden ones. Renamed columns are new columns.
func (a *analyzer) aliased(in *relation, qualifier, names []string) *relation {
	if names != nil {
		return a.renamed(in, names, qualifier)
	}
	block := make([]column, len(in.columns))
	columns := make([]*column, len(in.columns))
	for i, c := range in.columns {
		block[i] = column{Column: c.Column, qualifier: qualifier, ref: c.ref}
		columns[i] = &block[i]
	}
	out := opaque(in.plan, columns, in)
	out.loose = in.loose
	return out
}

// renamed projects all columns to new names.
func (a *analyzer) renamed(in *relation, names, qualifier []string) *relation {
	p := &analyzed.Project{Input: in.plan, Items: make([]analyzed.Item, len(names))}
	for i, c := range in.columns {
		col := c.Column
		col.ID, col.Name = a.newID(), names[i]
		p.Items[i] = analyzed.Item{Column: col, Expr: c.ref}
	}
	return opaque(p, columnsOf(p.Output(), qualifier), in)
}
