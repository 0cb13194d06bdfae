package analyzer

import (
	"maps"
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// tableCommand analyzes the statements about stored tables and databases.
func (a *analyzer) tableCommand(c parsed.Command) (*Result, error) {
	switch c := c.(type) {
	case *parsed.CreateTable:
		return a.createTable(c)
	case *parsed.DropTable:
		if v := a.env.Catalog.View(c.Name); v != nil { // Spark drops a temporary view of the name first
			return &Result{Command: &analyzed.DropView{Name: c.Name[len(c.Name)-1], Global: v.Global, IfExists: c.IfExists}}, nil
		}
		return &Result{Command: &analyzed.DropTable{Name: a.storedName(c.Name), IfExists: c.IfExists}}, nil
	case *parsed.TruncateTable:
		if a.env.Catalog.View(c.Name) != nil {
			return nil, sparkerr.ExpectTableNotView(c.Name, "TRUNCATE TABLE", c.At)
		}
		return &Result{Command: &analyzed.TruncateTable{Name: a.storedName(c.Name)}}, nil
	case *parsed.Insert:
		return a.insert(c)
	case *parsed.CreateDatabase:
		return &Result{Command: &analyzed.CreateDatabase{
			Name: c.Name[len(c.Name)-1], IfNotExists: c.IfNotExists, Comment: c.Comment, Location: c.Location}}, nil
	case *parsed.DropDatabase:
		return &Result{Command: &analyzed.DropDatabase{Name: c.Name[len(c.Name)-1], IfExists: c.IfExists, Cascade: c.Cascade}}, nil
	}
	return nil, nil
}

// storedName is database and table, in lower case unless case counts: tables are folders.
func (a *analyzer) storedName(name []string) []string {
	full := a.fullName(name)[1:]
	if a.caseSensitive {
		return full
	}
	return []string{strings.ToLower(full[0]), strings.ToLower(full[1])}
}

// createTable makes an empty table, or one of a query's rows, which is a write.
func (a *analyzer) createTable(c *parsed.CreateTable) (*Result, error) {
	format := c.Format
	if format == "" {
		format = a.conf.DefaultSource()
	}
	options := map[string]string{}
	for k, v := range c.Options {
		options[strings.ToLower(k)] = v
	}
	if c.Location == "" {
		c.Location = options["path"]
	}
	delete(options, "path")
	name := a.storedName(c.Name)
	if c.Query != nil {
		return a.createTableAs(c, name, format, options)
	}
	if c.Schema == nil {
		return nil, sparkerr.NotImplemented("CREATE TABLE without columns", c.At)
	}
	for _, p := range c.PartitionBy {
		if !slices.ContainsFunc(c.Schema.Fields, func(f types.Field) bool { return a.sameFold(f.Name, p) }) {
			return nil, sparkerr.ColumnNotFound(p, c.At)
		}
	}
	return &Result{Command: &analyzed.CreateTable{
		Name: name, IfNotExists: c.IfNotExists, Format: format, Path: c.Location, Schema: *c.Schema,
		Options: options, PartitionBy: c.PartitionBy, Comment: c.Comment, Properties: c.Properties,
	}}, nil
}

func (a *analyzer) createTableAs(c *parsed.CreateTable, name []string, format string, options map[string]string) (*Result, error) {
	if c.Schema != nil {
		return nil, sparkerr.NotImplemented("CREATE TABLE with columns AS a query", c.At)
	}
	in, err := a.relation(c.Query)
	if err != nil {
		return nil, err
	}
	if repeated, ok := a.repeatedName(in); ok {
		return nil, sparkerr.ColumnExists(strings.ToLower(repeated), c.At)
	}
	w := &analyzed.Write{Plan: a.exact(in), Format: format, Mode: "error", Table: name, Options: maps.Clone(options), Layout: analyzed.Layout{PartitionBy: c.PartitionBy},
		Properties: c.Properties, Comment: c.Comment}
	if c.IfNotExists {
		w.Mode = "ignore"
	}
	if c.Location != "" {
		w.Options["path"] = c.Location
	}
	return &Result{Command: w, Schema: schemaOf(in.columns)}, nil
}

// insert adds the rows of a query to a table, cast to its columns.
func (a *analyzer) insert(c *parsed.Insert) (*Result, error) {
	t, err := a.env.Catalog.Table(a.ctx, c.Table)
	if err != nil {
		return nil, err
	}
	if t == nil {
		return nil, sparkerr.TableNotFound(c.Table, a.searchPath(), c.At)
	}
	in, err := a.relation(c.Query)
	if err != nil {
		return nil, err
	}
	static, err := a.staticPartition(t, c)
	if err != nil {
		return nil, err
	}
	if c.IfNotExists {
		if exists, err := a.partitionExists(t.Name, static.folder()); exists || err != nil {
			return &Result{Command: &analyzed.Nothing{}}, err
		}
	}
	columns := c.Columns
	if c.ByName {
		for _, col := range in.columns {
			columns = append(columns, col.Name)
		}
	}
	if columns == nil {
		for _, f := range t.Schema.Fields {
			if static.value(f.Name) == nil {
				columns = append(columns, f.Name)
			}
		}
	}
	switch {
	case len(columns) == len(in.columns):
	case len(static.values) > 0:
		return nil, sparkerr.InsertPartitionArity(a.fullName(t.Name), fieldNames(t.Schema), static.columns(), columnNames(in))
	default:
		return nil, sparkerr.InsertArity(a.fullName(t.Name), columns, columnNames(in))
	}
	p := &analyzed.Project{Input: in.plan}
	for _, f := range t.Schema.Fields {
		item, err := a.inserted(t, f, columns, in, static, c)
		if err != nil {
			return nil, err
		}
		p.Items = append(p.Items, item)
	}
	for _, name := range columns {
		if !a.hasColumn(t, name) {
			return nil, sparkerr.ColumnNotFound(name, c.At)
		}
	}
	w := &analyzed.Write{Plan: p, Mode: "append", Table: c.Table, Insert: true, Options: map[string]string{}}
	if c.Overwrite {
		w.Mode, w.Static = "overwrite", static.folder()
		if len(t.Layout.PartitionBy) == 0 || !a.conf.DynamicPartitionOverwrite() {
			if err := a.checkOverwrite(t, in.plan); err != nil {
				return nil, err
			}
		}
	}
	return &Result{Command: w, Schema: t.Schema}, nil
}

// inserted is the value of one column of the table: cast by the rules of stored values, NULL when the statement leaves it out.
func (a *analyzer) inserted(t *catalog.Table, f types.Field, columns []string, in *relation, static staticPartition, c *parsed.Insert) (analyzed.Item, error) {
	out := analyzed.Column{ID: a.newID(), Name: f.Name, Type: plainStrings(f.Type), Nullable: true}
	if e := static.value(f.Name); e != nil {
		return analyzed.Item{Column: out, Expr: e}, nil
	}
	i := slices.IndexFunc(columns, func(name string) bool { return a.sameFold(name, f.Name) })
	if i < 0 {
		return analyzed.Item{Column: out, Expr: &analyzed.Literal{Typed: typed(out.Type, true, c.At)}}, nil
	}
	e := analyzed.Expr(in.columns[i].ref)
	if !types.Equal(types.AsNullable(e.Type()), types.AsNullable(out.Type)) {
		if !types.CanCast(e.Type(), out.Type, a.ansi) || !storable(e.Type(), out.Type) {
			return analyzed.Item{}, sparkerr.CannotSafelyCast(t.Name, f.Name, e.Type().SQL(), out.Type.SQL())
		}
		e = a.restamped(e, out.Type)
	}
	return analyzed.Item{Column: out, Expr: e}, nil
}

// storable are the conversions that the ANSI store assignment allows: those that
// do not turn text into anything else, nor numbers into dates or booleans.
func storable(from, to types.DataType) bool {
	_, text := from.(types.StringType)
	_, toText := to.(types.StringType)
	switch {
	case toText || from == types.DataType(types.Null):
		return true
	case text:
		return false
	}
	_, fromBool := from.(types.BooleanType)
	_, toBool := to.(types.BooleanType)
	return fromBool == toBool && isTemporal(from) == isTemporal(to)
}

func isTemporal(t types.DataType) bool {
	switch t.(type) {
	case types.DateType, types.TimestampType, types.TimestampNTZType:
		return true
	}
	return false
}

func columnNames(r *relation) []string {
	names := make([]string, len(r.columns))
	for i, c := range r.columns {
		names[i] = c.Name
	}
	return names
}
