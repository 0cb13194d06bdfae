package analyzer

import (
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

// catalogCall refuses spark.catalog operations as inputs: they are whole plans.
func (a *analyzer) catalogCall(rel *parsed.CatalogCall) (*relation, error) {
	return nil, sparkerr.NotImplemented("catalog operation "+rel.Op+" as an input", rel.Origin)
}

// catalogResult carries out a spark.catalog operation: rows, and an effect for some.
func (a *analyzer) catalogResult(c *parsed.CatalogCall) (*Result, error) {
	value := []string{"value?"}
	switch c.Op {
	case "current_database":
		return a.answer(nil, value, [][]any{{a.env.Catalog.CurrentDatabase()}}), nil
	case "current_catalog":
		return a.answer(nil, value, [][]any{{a.env.Catalog.CurrentCatalog()}}), nil
	case "set_current_database":
		return a.useDatabase(&parsed.Use{Name: []string{c.Args["db_name"]}})
	case "set_current_catalog":
		return a.useDatabase(&parsed.Use{Name: []string{c.Args["catalog_name"]}, Catalog: true})
	case "list_databases":
		return a.listDatabases(c)
	case "list_catalogs":
		rows := [][]any{}
		if name := a.env.Catalog.CurrentCatalog(); matchesOptional(name, c) {
			rows = append(rows, []any{name, nil})
		}
		return a.answer(nil, []string{"name?", "description?"}, rows), nil
	case "list_tables", "list_views":
		return a.listTables(c)
	case "list_partitions", "get_table_properties", "get_create_table_string":
		return a.aboutTable(c)
	case "list_functions":
		return a.listFunctions(c)
	case "list_columns":
		return a.listColumns(c)
	case "get_database":
		name := lastPart(c.Args["db_name"])
		if err := a.knownDatabase(name, c.Origin); err != nil {
			return nil, err
		}
		return a.answer(nil, databaseColumns, [][]any{a.databaseRow(name)}), nil
	case "get_table":
		return a.getTable(c)
	case "get_function":
		return a.getFunction(c)
	}
	return a.catalogEffect(c)
}

// catalogEffect continues with the tests and the operations that change something.
func (a *analyzer) catalogEffect(c *parsed.CatalogCall) (*Result, error) {
	switch c.Op {
	case "database_exists":
		return a.truth(nil, a.knownDatabase(lastPart(c.Args["db_name"]), c.Origin) == nil), nil
	case "function_exists":
		_, ok := function.Lookup(lastPart(c.Args["function_name"]))
		return a.truth(nil, ok), nil
	case "table_exists":
		name, err := a.tableName(c)
		if err != nil {
			return nil, err
		}
		found, err := a.exists(name)
		return a.truth(nil, found), err
	case "drop_temp_view", "drop_global_temp_view":
		global := c.Op == "drop_global_temp_view"
		name := c.Args["view_name"]
		found := a.env.Catalog.View(a.viewName(name, global)) != nil
		if !found {
			return a.truth(nil, false), nil
		}
		return a.truth(&analyzed.DropView{Name: name, Global: global, IfExists: true}, true), nil
	case "cache_table":
		return a.cacheCall(c)
	case "uncache_table":
		name, err := a.tableName(c)
		if err != nil {
			return nil, err
		}
		return &Result{Command: &analyzed.Cache{Name: name, Remove: true}}, a.cachedName(&parsed.UncacheTable{Name: name})
	case "clear_cache":
		return &Result{Command: &analyzed.Cache{Clear: true}}, nil
	case "analyze_table":
		name, err := a.tableName(c)
		if err != nil {
			return nil, err
		}
		if _, err := a.onlyTable(name, c.Origin, "Catalog.analyzeTable"); err != nil {
			return nil, err
		}
		return &Result{Command: &analyzed.Nothing{}}, nil // the engine keeps its own statistics
	case "refresh_by_path":
		return a.refresh(&parsed.RefreshTable{Path: c.Args["path"]})
	case "refresh_table":
		name, err := a.tableName(c)
		if err != nil {
			return nil, err
		}
		return a.refresh(&parsed.RefreshTable{Name: name})
	}
	if command, err := a.catalogCommand(c); command != nil || err != nil {
		if err != nil {
			return nil, err
		}
		return a.command(command)
	}
	return nil, sparkerr.NotImplemented("catalog operation "+c.Op, c.Origin)
}

func (a *analyzer) truth(c analyzed.Command, value bool) *Result {
	return a.answer(c, []string{"value!"}, [][]any{{value}})
}

func lastPart(name string) string {
	if parts, err := sqlparse.ParseTableName(name); err == nil && len(parts) > 0 {
		return parts[len(parts)-1]
	}
	return name
}

// tableName is the table an operation names, with the database when one is given.
func (a *analyzer) tableName(c *parsed.CatalogCall) ([]string, error) {
	parts, err := sqlparse.ParseTableName(c.Args["table_name"])
	if err != nil {
		return nil, err
	}
	if db, ok := c.Args["db_name"]; ok && len(parts) == 1 {
		parts = []string{db, parts[0]}
	}
	return parts, nil
}

func (a *analyzer) exists(name []string) (bool, error) {
	if a.env.Catalog.View(name) != nil {
		return true, nil
	}
	t, err := a.env.Catalog.Table(a.ctx, name)
	return t != nil, err
}

func matchesOptional(name string, c *parsed.CatalogCall) bool {
	pattern, ok := c.Args["pattern"]
	return !ok || matchesPattern(name, pattern)
}

var databaseColumns = []string{"name?", "catalog?", "description?", "locationUri?"}

func (a *analyzer) databaseRow(name string) []any {
	description, location := "", strings.TrimSuffix(a.conf.Text("spark.sql.warehouse.dir"), "/")
	if a.sameFold(name, "default") {
		description = "default database"
	} else {
		location += "/" + name + ".db"
	}
	return []any{name, a.env.Catalog.CurrentCatalog(), description, location}
}

func (a *analyzer) listDatabases(c *parsed.CatalogCall) (*Result, error) {
	list, err := a.env.Catalog.Databases(a.ctx)
	if err != nil {
		return nil, err
	}
	rows := [][]any{}
	for _, d := range list {
		if matchesOptional(d, c) {
			rows = append(rows, a.databaseRow(d))
		}
	}
	return a.answer(nil, databaseColumns, rows), nil
}

var tableColumns = []string{"name?", "catalog?", "namespace[]?", "description?", "tableType?", "isTemporary!"}

func (a *analyzer) tableRow(e catalog.Entry) []any {
	row := []any{e.Name, a.env.Catalog.CurrentCatalog(), []any{e.Database}, nil, e.Type, e.Temporary}
	if e.Comment != "" {
		row[3] = e.Comment
	}
	if e.Temporary {
		row[1], row[4] = nil, "TEMPORARY"
		if e.Database == "" {
			row[2] = []any{}
		}
	}
	return row
}

func (a *analyzer) listTables(c *parsed.CatalogCall) (*Result, error) {
	database := a.env.Catalog.CurrentDatabase()
	if db, ok := c.Args["db_name"]; ok {
		database = lastPart(db)
		if !a.sameFold(database, globalTemp) {
			if err := a.knownDatabase(database, c.Origin); err != nil {
				return nil, err
			}
		}
	}
	entries, err := a.env.Catalog.Relations(a.ctx, database)
	if err != nil {
		return nil, err
	}
	rows := [][]any{}
	for _, e := range entries {
		if matchesOptional(e.Name, c) && (c.Op == "list_tables" || isView(e)) {
			rows = append(rows, a.tableRow(e))
		}
	}
	return a.answer(nil, tableColumns, rows), nil
}

func (a *analyzer) getTable(c *parsed.CatalogCall) (*Result, error) {
	name, err := a.tableName(c)
	if err != nil {
		return nil, err
	}
	if v := a.env.Catalog.View(name); v != nil {
		e := catalog.Entry{Name: name[len(name)-1], Temporary: true, Comment: v.Comment}
		if v.Global {
			e.Database = globalTemp
		}
		return a.answer(nil, tableColumns, [][]any{a.tableRow(e)}), nil
	}
	t, err := a.env.Catalog.Table(a.ctx, name)
	if err != nil {
		return nil, err
	}
	if t == nil {
		return nil, sparkerr.TableNotFound(name, a.searchPath(), c.Origin)
	}
	e := catalog.Entry{Database: t.Name[1], Name: t.Name[2], Type: tableKind(t), Comment: t.Facts.Comment}
	return a.answer(nil, tableColumns, [][]any{a.tableRow(e)}), nil
}

var functionColumns = []string{"name?", "catalog?", "namespace[]?", "description?", "className?", "isTemporary!"}

func (a *analyzer) listFunctions(c *parsed.CatalogCall) (*Result, error) {
	rows := [][]any{}
	for _, n := range functionNames("") {
		if matchesOptional(n, c) {
			rows = append(rows, []any{n, nil, nil, "", "", true})
		}
	}
	return a.answer(nil, functionColumns, rows), nil
}

func (a *analyzer) getFunction(c *parsed.CatalogCall) (*Result, error) {
	name := lastPart(c.Args["function_name"])
	f, ok := function.Lookup(name)
	if !ok {
		return nil, sparkerr.UnresolvedRoutine([]string{name}, a.searchPath(), c.Origin)
	}
	return a.answer(nil, functionColumns, [][]any{{f.FunctionName(), nil, nil, "", "", true}}), nil
}

func (a *analyzer) listColumns(c *parsed.CatalogCall) (*Result, error) {
	name, err := a.tableName(c)
	if err != nil {
		return nil, err
	}
	in, err := a.namedTable(&parsed.NamedTable{RelationCommon: composed(), Name: name})
	if err != nil {
		return nil, err
	}
	layout, _ := a.layoutOf(name)
	rows := make([][]any, len(in.columns))
	for i, col := range in.columns {
		rows[i] = []any{col.Name, comment(col.Metadata), types.CatalogString(col.Type), col.Nullable,
			slices.Contains(layout.PartitionBy, col.Name), slices.Contains(layout.BucketBy, col.Name), slices.Contains(layout.ClusterBy, col.Name)}
	}
	names := []string{"name?", "description?", "dataType?", "nullable!", "isPartition!", "isBucket!", "isCluster!"}
	return a.answer(nil, names, rows), nil
}

// answerType reads the marks of an answer's column: ? nullable, ! boolean, [] array of strings.
func answerType(mark string) (name string, t types.DataType, null bool) {
	name, null = strings.CutSuffix(mark, "?")
	if base, ok := strings.CutSuffix(name, "!"); ok {
		return base, types.Boolean, null
	}
	if base, ok := strings.CutSuffix(name, "[]"); ok {
		return base, types.ArrayType{Element: types.String, ContainsNull: true}, null
	}
	return name, types.String, null
}
