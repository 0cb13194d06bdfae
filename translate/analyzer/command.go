package analyzer

import (
	"fmt"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// command analyzes a statement: what to do, and the rows that answer it.
func (a *analyzer) command(c parsed.Command) (*Result, error) {
	switch c := c.(type) {
	case *parsed.CreateView:
		return a.createView(c)
	case *parsed.CreateTempViewUsing:
		return a.createViewUsing(c)
	case *parsed.DropView:
		return a.dropView(c)
	case *parsed.Write:
		return a.write(c)
	case *parsed.InsertDirectory:
		return a.insertDirectory(c)
	case *parsed.WriteV2:
		return a.writeV2(c)
	case *parsed.SetConf:
		return a.setConf(c)
	case *parsed.ResetConf:
		return a.resetConf(c)
	case *parsed.SetTimeZone:
		return a.setTimeZone(c)
	case *parsed.Use:
		return a.useDatabase(c)
	case *parsed.Show:
		return a.show(c)
	case *parsed.DescribeTable:
		return a.describeTable(c)
	case *parsed.DescribeQuery:
		return a.describeQuery(c)
	case *parsed.DescribeFunction:
		return a.describeFunction(c)
	case *parsed.DescribeDatabase:
		return a.describeDatabase(c)
	case *parsed.Explain:
		return a.explain(c)
	case *parsed.CacheTable:
		return a.cacheTable(c)
	case *parsed.UncacheTable:
		return &Result{Command: &analyzed.Cache{Name: c.Name, Remove: true, IfExists: c.IfExists}}, a.cachedName(c)
	case *parsed.ClearCache:
		return &Result{Command: &analyzed.Cache{Clear: true}}, nil
	case *parsed.RefreshTable:
		return a.refresh(c)
	case *parsed.UnsupportedCommand:
		return nil, c.Err
	}
	if r, err := a.tableCommand(c); r != nil || err != nil {
		return r, err
	}
	if r, err := a.alterStatement(c); r != nil || err != nil {
		return r, err
	}
	return nil, sparkerr.NotImplemented(fmt.Sprintf("statement %s", strings.TrimPrefix(fmt.Sprintf("%T", c), "*parsed.")), sparkerr.Origin{})
}

// answer is the rows of a statement; see answerType for the marks of the names.
func (a *analyzer) answer(c analyzed.Command, names []string, rows [][]any) *Result {
	v := &analyzed.Values{Columns: make([]analyzed.Column, len(names)), Rows: make([][]analyzed.Expr, len(rows))}
	for i, n := range names {
		name, t, null := answerType(n)
		v.Columns[i] = analyzed.Column{ID: a.newID(), Name: name, Type: t, Nullable: null}
		if len(names) == len(columnList) {
			v.Columns[i].Metadata = answerComment(name)
		}
	}
	for i, row := range rows {
		v.Rows[i] = make([]analyzed.Expr, len(row))
		for k, x := range row {
			v.Rows[i][k] = literal(x, v.Columns[k].Type, sparkerr.Origin{})
		}
	}
	return &Result{Plan: v, Schema: schemaOf(columnsOf(v.Columns, nil)), Command: c}
}

// createView makes a temporary view of a DataFrame's plan or of SQL text.
func (a *analyzer) createView(c *parsed.CreateView) (*Result, error) {
	if !c.Temporary && !c.Global {
		return nil, sparkerr.NotImplemented("persistent views", c.At)
	}
	if n := len(c.Name); n > 1 && !(c.Global && n == 2 && a.sameFold(c.Name[0], globalTemp)) {
		return nil, sparkerr.TempViewNameTooManyParts(c.Name, c.At)
	}
	name := c.Name[len(c.Name)-1]
	if v := a.env.Catalog.View(a.viewName(name, c.Global)); v != nil && !c.Replace {
		if c.IfNotExists {
			return &Result{Command: &analyzed.Nothing{}}, nil
		}
		return nil, sparkerr.TempViewExists([]string{name}, sparkerr.Origin{})
	}
	in, err := a.relation(c.Query)
	if err != nil {
		return nil, err
	}
	names, err := a.viewColumns(c, in)
	if err != nil {
		return nil, err
	}
	out := &analyzed.CreateView{
		Name: name, Global: c.Global, Replace: c.Replace, IfNotExists: c.IfNotExists,
		Text: c.Text, Comment: c.Comment, Schema: schemaOf(in.columns), Columns: names,
	}
	for i := range names {
		f := &out.Schema.Fields[i]
		f.Name = names[i]
		if text := c.Columns[i].Comment; text != "" {
			f.Metadata = types.Metadata{"comment": text}
		}
	}
	if c.Text == "" {
		if names != nil {
			in = a.renamed(in, names, nil)
		}
		out.Plan = a.exact(in)
	} else {
		out.Confs, out.Home = a.viewConfs(), a.env.Catalog.CurrentDatabase()
	}
	return &Result{Command: out}, nil
}

func (a *analyzer) viewName(name string, global bool) []string {
	if global {
		return []string{globalTemp, name}
	}
	return []string{name}
}

// viewColumns are the new names of a view's columns, nil for none; names must not repeat.
func (a *analyzer) viewColumns(c *parsed.CreateView, in *relation) ([]string, error) {
	var names []string
	if len(c.Columns) > 0 {
		names = make([]string, len(c.Columns))
		for i, col := range c.Columns {
			names[i] = col.Name
		}
		if len(names) != len(in.columns) {
			return nil, sparkerr.ViewArityMismatch(c.Name, names, in.names(), sparkerr.Origin{})
		}
	}
	all := names
	if all == nil {
		if c.Text == "" {
			return nil, nil
		}
		all = in.names()
	}
	for i, n := range all {
		for _, m := range all[:i] {
			if a.same(n, m) {
				return nil, sparkerr.ColumnExists(strings.ToLower(n), sparkerr.Origin{})
			}
		}
	}
	return names, nil
}

// viewConfs are the settings that the meaning of a view's text depends on.
func (a *analyzer) viewConfs() map[string]string {
	out := map[string]string{}
	a.conf.All(func(key, value string) bool {
		if strings.HasPrefix(key, "spark.sql.") {
			out[key] = value
		}
		return true
	})
	return out
}

func (a *analyzer) createViewUsing(c *parsed.CreateTempViewUsing) (*Result, error) {
	name := c.Name[len(c.Name)-1]
	if v := a.env.Catalog.View(a.viewName(name, c.Global)); v != nil && !c.Replace {
		return nil, sparkerr.TempViewExists([]string{name}, sparkerr.Origin{})
	}
	src := &parsed.DataSource{RelationCommon: parsed.At(c.At), Format: c.Format, Options: c.Options}
	if c.Schema != nil {
		src.Schema = types.JSON(*c.Schema)
	}
	in, err := a.dataSource(src)
	if err != nil {
		return nil, err
	}
	return &Result{Command: &analyzed.CreateView{Name: name, Global: c.Global, Replace: c.Replace, Plan: a.exact(in), Schema: schemaOf(in.columns)}}, nil
}

// dropView drops a temporary view.
func (a *analyzer) dropView(c *parsed.DropView) (*Result, error) {
	global := len(c.Name) == 2 && a.sameFold(c.Name[0], globalTemp)
	name := c.Name[len(c.Name)-1]
	if a.env.Catalog.View(c.Name) == nil {
		t, err := a.env.Catalog.Table(a.ctx, c.Name)
		switch {
		case err != nil:
			return nil, err
		case t != nil:
			return nil, sparkerr.DropViewOfTable(t.Name, tableKind(t))
		case c.IfExists:
			return &Result{Command: &analyzed.Nothing{}}, nil
		}
		path := sparkerr.ID(a.env.Catalog.CurrentCatalog(), a.env.Catalog.CurrentDatabase())
		return nil, sparkerr.TableNotFound(a.fullName(c.Name), []string{path}, sparkerr.Origin{})
	}
	return &Result{Command: &analyzed.DropView{Name: name, Global: global, IfExists: c.IfExists}}, nil
}

// fullName completes a table's name with the current catalog and database.
func (a *analyzer) fullName(name []string) []string {
	out := name
	if len(out) < 2 {
		out = append([]string{a.env.Catalog.CurrentDatabase()}, out...)
	}
	if len(out) < 3 {
		out = append([]string{a.env.Catalog.CurrentCatalog()}, out...)
	}
	return out
}
