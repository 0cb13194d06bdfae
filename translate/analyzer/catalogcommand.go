package analyzer

import (
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
)

// catalogCommand is the statement that a spark.catalog operation on tables and databases stands for.
func (a *analyzer) catalogCommand(c *parsed.CatalogCall) (parsed.Command, error) {
	common := parsed.CommandCommon{At: c.Origin}
	named := func(key string) ([]string, error) { return sqlparse.ParseTableName(c.Args[key]) }
	switch c.Op {
	case "create_table", "create_external_table":
		return a.catalogTable(c)
	case "drop_table":
		name, err := named("table_name")
		return &parsed.DropTable{CommandCommon: common, Name: name, IfExists: c.Args["if_exists"] == "true"}, err
	case "truncate_table":
		name, err := named("table_name")
		if err == nil {
			_, err = a.onlyTable(name, c.Origin, "Catalog.truncateTable")
		}
		return &parsed.TruncateTable{CommandCommon: common, Name: name}, err
	case "drop_view":
		name, err := named("view_name")
		return &parsed.DropView{CommandCommon: common, Name: name, IfExists: c.Args["if_exists"] == "true"}, err
	case "create_database":
		name, err := named("db_name")
		return &parsed.CreateDatabase{CommandCommon: common, Name: name, IfNotExists: c.Args["if_not_exists"] == "true"}, err
	case "drop_database":
		name, err := named("db_name")
		return &parsed.DropDatabase{CommandCommon: common, Name: name,
			IfExists: c.Args["if_exists"] == "true", Cascade: c.Args["cascade"] == "true"}, err
	}
	return nil, nil
}

// catalogTable is createTable; files at a path may tell the columns.
func (a *analyzer) catalogTable(c *parsed.CatalogCall) (parsed.Command, error) {
	name, err := sqlparse.ParseTableName(c.Args["table_name"])
	if err != nil {
		return nil, err
	}
	t := &parsed.CreateTable{
		CommandCommon: parsed.CommandCommon{At: c.Origin}, Name: name, Schema: c.Schema, Format: c.Args["source"],
		Options: c.Options, Location: c.Args["path"], Comment: c.Args["description"],
	}
	if t.Location == "" {
		t.Location = c.Options["path"]
	}
	if (t.Schema == nil || len(t.Schema.Fields) == 0) && t.Location != "" {
		format := t.Format
		if format == "" {
			format = a.conf.DefaultSource()
		}
		source, err := a.env.Catalog.DataSource(a.ctx, catalog.DataSource{Format: format, Paths: []string{t.Location}, Options: c.Options})
		if err != nil {
			return nil, err
		}
		t.Schema = &source.Schema
	}
	return t, nil
}
