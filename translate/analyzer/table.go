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
	if len(name) == 1 && a.home != "" {
		name = []string{a.home, name[0]}
	}
	t, err := a.env.Catalog.Table(a.ctx, name)
	if err != nil {
		return nil, err
	}
	if t == nil {
		if r, err := a.filesNamed(name); r != nil || err != nil {
			return r, err
		}
		return nil, sparkerr.TableNotFound(name, a.searchPath(), rel.Origin)
	}
	full := a.fullName(name)
	if len(t.Name) > 0 {
		full[len(full)-1] = t.Name[len(t.Name)-1]
	}
	return a.fileRelation(t.Source, full), nil
}

// filesNamed reads format.`path`; nil when the first part is no format that can be read.
func (a *analyzer) filesNamed(name []string) (*relation, error) {
	if len(name) != 2 || !a.conf.Bool("spark.sql.runSQLOnFiles") {
		return nil, nil
	}
	src, err := a.env.Catalog.DataSource(a.ctx, catalog.DataSource{Format: name[0], Paths: []string{name[1]}})
	if sparkerr.Is(err, "DATA_SOURCE_NOT_FOUND") || sparkerr.Is(err, "NOT_IMPLEMENTED") {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return a.fileRelation(src, name), nil
}

// fileRelation scans files. All columns of files may be NULL.
func (a *analyzer) fileRelation(src *analyzed.FileSource, qualifier []string) *relation {
	scan := &analyzed.Scan{Columns: a.newColumns(src.Schema), Source: src}
	for _, f := range analyzed.FileColumns(src.Format) {
		scan.Hidden = append(scan.Hidden, analyzed.Column{ID: a.newID(), Name: f.Name, Type: f.Type})
	}
	r := leaf(scan, qualifier)
	if len(src.Order) > 0 {
		shown := make([]*column, len(src.Order))
		for i, at := range src.Order {
			shown[i] = r.columns[at]
		}
		r.columns, r.loose = shown, true
	}
	r.hidden = columnsOf(scan.Hidden, qualifier)
	for i, c := range r.hidden {
		c.ofFile, c.qualifiedOnly = true, i != analyzed.FileMetadata
	}
	return r
}

// inputFile is what input_file_name() and its kin mean over files; nil elsewhere, where they are constants.
func (r *resolver) inputFile(e *parsed.Call) (analyzed.Expr, error) {
	if len(e.Name) != 1 || len(e.Args) > 0 || !strings.HasPrefix(strings.ToLower(e.Name[0]), "input_file_") {
		return nil, nil
	}
	var found *column
	for _, c := range r.in.hidden {
		if !c.ofFile || !c.qualifiedOnly || !r.sameFold(c.Name, e.Name[0]+"()") {
			continue
		}
		if found != nil {
			return nil, sparkerr.MultipleSources(e.Name[0]+"()", e.At)
		}
		found = c
	}
	if found == nil {
		return nil, nil
	}
	return reference(found, found.Name, e.At), nil
}

// dataSource reads files by path.
func (a *analyzer) dataSource(rel *parsed.DataSource) (*relation, error) {
	switch {
	case rel.Streaming:
		return nil, sparkerr.NotImplemented("streaming reads", rel.Origin)
	case len(rel.Predicates) > 0:
		return nil, sparkerr.NotImplemented("predicates of a data source", rel.Origin)
	}
	req := catalog.DataSource{Format: rel.Format, Paths: rel.Paths, Options: make(map[string]string, len(rel.Options))}
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
	for _, c := range in.hidden {
		if c.ofFile {
			out.hidden = append(out.hidden, &column{Column: c.Column, qualifier: qualifier, ref: c.ref, qualifiedOnly: c.qualifiedOnly, ofFile: true})
		}
	}
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
