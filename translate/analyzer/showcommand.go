package analyzer

import (
	"regexp"
	"sort"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// show lists what exists.
func (a *analyzer) show(c *parsed.Show) (*Result, error) {
	switch c.What {
	case parsed.ShowTables, parsed.ShowViews:
		return a.showRelations(c)
	case parsed.ShowDatabases:
		list, err := a.env.Catalog.Databases(a.ctx)
		if err != nil {
			return nil, err
		}
		return a.list([]string{"namespace"}, matching(list, c))
	case parsed.ShowFunctions:
		return a.list([]string{"function"}, matching(functionNames(c.Scope), c))
	case parsed.ShowColumns:
		in, err := a.namedTable(&parsed.NamedTable{RelationCommon: parsed.At(c.At), Name: c.In})
		if err != nil {
			return nil, err
		}
		return a.list([]string{"col_name"}, in.names())
	case parsed.ShowCatalogs:
		return a.list([]string{"catalog"}, matching([]string{a.env.Catalog.CurrentCatalog()}, c))
	case parsed.ShowCurrentNamespace:
		return a.answer(&analyzed.Nothing{}, []string{"catalog", "namespace"}, [][]any{{a.env.Catalog.CurrentCatalog(), a.env.Catalog.CurrentDatabase()}}), nil
	}
	return a.showTable(c)
}

func (a *analyzer) list(columns []string, names []string) (*Result, error) {
	rows := make([][]any, len(names))
	for i, n := range names {
		rows[i] = []any{n}
	}
	return a.answer(&analyzed.Nothing{}, columns, rows), nil
}

// showRelations lists tables and views of a database, temporary views included.
func (a *analyzer) showRelations(c *parsed.Show) (*Result, error) {
	if c.Extended {
		return nil, sparkerr.NotImplemented("SHOW TABLE EXTENDED", c.At)
	}
	database := a.env.Catalog.CurrentDatabase()
	if len(c.In) > 0 {
		database = c.In[len(c.In)-1]
		if !a.sameFold(database, globalTemp) {
			if err := a.knownDatabase(database, c.At); err != nil {
				return nil, err
			}
		}
	}
	entries, err := a.env.Catalog.Relations(a.ctx, database)
	if err != nil {
		return nil, err
	}
	var rows [][]any
	for _, e := range entries {
		if c.What == parsed.ShowViews && !isView(e) || !matches(e.Name, c) {
			continue
		}
		rows = append(rows, []any{e.Database, e.Name, e.Temporary})
	}
	columns := []string{"namespace", "tableName", "isTemporary!"}
	if c.What == parsed.ShowViews {
		columns[1] = "viewName"
	}
	return a.answer(&analyzed.Nothing{}, columns, rows), nil
}

func isView(e catalog.Entry) bool { return e.Temporary || e.Type == "VIEW" }

func functionNames(scope string) []string {
	if strings.EqualFold(scope, "USER") {
		return nil
	}
	var out []string
	for _, e := range function.Export() {
		if e.Unsupported == "" {
			out = append(out, e.Name)
		}
	}
	sort.Strings(out)
	return out
}

func matching(names []string, c *parsed.Show) []string {
	var out []string
	for _, n := range names {
		if matches(n, c) {
			out = append(out, n)
		}
	}
	return out
}

// matches applies a SHOW pattern: * is anything, | separates alternatives, case does not count.
func matches(name string, c *parsed.Show) bool {
	return !c.HasPattern || matchesPattern(name, c.Pattern)
}

func matchesPattern(name, pattern string) bool {
	for _, p := range strings.Split(strings.TrimSpace(pattern), "|") {
		re, err := regexp.Compile("(?i)^(?:" + strings.ReplaceAll(p, "*", ".*") + ")$")
		if err == nil && re.MatchString(name) {
			return true
		}
	}
	return false
}
