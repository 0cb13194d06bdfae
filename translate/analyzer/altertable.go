package analyzer

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// onlyTable finds the stored table that an operation needs. Errors: EXPECT_TABLE_NOT_VIEW, TABLE_OR_VIEW_NOT_FOUND.
func (a *analyzer) onlyTable(name []string, at sparkerr.Origin, operation string) (*catalog.Table, error) {
	if a.env.Catalog.View(name) != nil {
		return nil, sparkerr.ExpectTableNotView(name, operation, at)
	}
	t, err := a.env.Catalog.Table(a.ctx, name)
	if err == nil && t == nil {
		err = a.notFound(name, at)
	}
	return t, err
}

// notFound is the error of a command that finds no relation of a name: it does not look among the built-in ones.
func (a *analyzer) notFound(name []string, at sparkerr.Origin) error {
	return sparkerr.TableNotFound(name, a.searchPath()[1:], at)
}

// alterStatement analyzes the statements that change a table or tell of its files.
func (a *analyzer) alterStatement(c parsed.Command) (*Result, error) {
	switch c := c.(type) {
	case *parsed.AlterProperties:
		return a.alterProperties(c)
	case *parsed.RenameTable:
		return a.renameTable(c)
	case *parsed.AlterViewAs:
		return a.alterViewAs(c)
	case *parsed.AlterPartitions:
		return a.alterPartitions(c)
	case *parsed.AnalyzeTable:
		return a.analyzeTable(c)
	case *parsed.AnalyzeTables:
		if len(c.Database) > 0 {
			if err := a.knownDatabase(c.Database[len(c.Database)-1], sparkerr.Origin{}); err != nil {
				return nil, err
			}
		}
		return &Result{Command: &analyzed.Nothing{}}, nil
	case *parsed.RepairTable:
		return a.repairTable(c)
	}
	return nil, nil
}

func (a *analyzer) alterProperties(c *parsed.AlterProperties) (*Result, error) {
	action := "SET TBLPROPERTIES"
	if c.Set == nil {
		action = "UNSET TBLPROPERTIES"
	}
	view := a.env.Catalog.View(c.Name) != nil
	switch {
	case view && c.View:
		return nil, sparkerr.ExpectPermanentView(c.Name, "ALTER VIEW ... "+action, c.NameAt)
	case view:
		return nil, sparkerr.UseAlterView(c.Name, "ALTER TABLE ... "+action, c.NameAt)
	}
	t, err := a.onlyTable(c.Name, c.NameAt, action)
	if err != nil {
		return nil, err
	}
	if c.View {
		return nil, sparkerr.UseAlterTable(t.Name, "ALTER VIEW ... "+action, c.NameAt)
	}
	return &Result{Command: &analyzed.SetProperties{Name: a.storedName(c.Name), Set: c.Set, Unset: c.Unset}}, nil
}

// renameTable renames a table or a temporary view; ALTER TABLE takes both.
func (a *analyzer) renameTable(c *parsed.RenameTable) (*Result, error) {
	to := c.To[len(c.To)-1]
	if v := a.env.Catalog.View(c.Name); v != nil {
		if len(c.To) > 1 {
			database := a.env.Catalog.CurrentDatabase()
			if v.Global {
				database = globalTemp
			}
			if !v.Global || len(c.To) > 2 || !a.sameFold(c.To[0], globalTemp) {
				return nil, sparkerr.RenameViewIntoDatabase(database, c.Name[len(c.Name)-1], c.To)
			}
		}
		if a.env.Catalog.View(a.viewName(to, v.Global)) != nil {
			return nil, sparkerr.TempViewExists([]string{to}, sparkerr.Origin{})
		}
		return &Result{Command: &analyzed.RenameView{Name: c.Name[len(c.Name)-1], To: to, Global: v.Global}}, nil
	}
	t, err := a.onlyTable(c.Name, c.NameAt, "ALTER TABLE ... RENAME TO")
	if err != nil {
		return nil, err
	}
	if c.View {
		return nil, sparkerr.UseAlterTable(c.Name, "ALTER VIEW", sparkerr.Origin{})
	}
	if len(c.To) > 1 && !a.sameFold(c.To[len(c.To)-2], t.Name[1]) {
		return nil, sparkerr.RenameIntoDatabase(t.Name[1], c.To[len(c.To)-2])
	}
	other, err := a.env.Catalog.Table(a.ctx, []string{t.Name[1], to})
	if err != nil {
		return nil, err
	}
	if other != nil {
		return nil, sparkerr.TableExists(other.Name[1:], sparkerr.Origin{})
	}
	return &Result{Command: &analyzed.RenameTable{Name: a.storedName(c.Name), To: a.storedName([]string{to})[1]}}, nil
}

// alterViewAs gives a temporary view another query.
func (a *analyzer) alterViewAs(c *parsed.AlterViewAs) (*Result, error) {
	v := a.env.Catalog.View(c.Name)
	if v == nil {
		t, err := a.env.Catalog.Table(a.ctx, c.Name)
		if err == nil && t != nil {
			err = sparkerr.ExpectViewNotTable(t.Name, "ALTER VIEW ... AS", c.NameAt)
		}
		if err == nil {
			err = a.notFound(c.Name, c.NameAt)
		}
		return nil, err
	}
	return a.createView(&parsed.CreateView{
		CommandCommon: c.CommandCommon, Name: v.Name[len(v.Name)-1:], Query: c.Query, Text: c.Text, Replace: true, Temporary: true, Global: v.Global,
	})
}

// analyzeTable checks what it names; the engine keeps its own statistics.
func (a *analyzer) analyzeTable(c *parsed.AnalyzeTable) (*Result, error) {
	if a.env.Catalog.View(c.Name) != nil {
		return nil, sparkerr.ExpectPermanentView(c.Name, "ANALYZE TABLE", c.NameAt)
	}
	t, err := a.onlyTable(c.Name, c.NameAt, "ANALYZE TABLE")
	if err != nil {
		return nil, err
	}
	if _, err := a.partitionValues(t, c.Partition); err != nil {
		return nil, err
	}
	for _, column := range c.Columns {
		if !a.hasColumn(t, column) {
			return nil, sparkerr.ColumnNotFound(column, sparkerr.Origin{})
		}
	}
	return &Result{Command: &analyzed.Nothing{}}, nil
}

func (a *analyzer) hasColumn(t *catalog.Table, name string) bool {
	for _, f := range t.Schema.Fields {
		if a.sameFold(f.Name, name) {
			return true
		}
	}
	return false
}

// repairTable forgets what is kept of a table: its partitions are listed whenever it is read.
func (a *analyzer) repairTable(c *parsed.RepairTable) (*Result, error) {
	t, err := a.onlyTable(c.Name, c.NameAt, c.Operation)
	if err != nil {
		return nil, err
	}
	if len(t.Layout.PartitionBy) == 0 {
		return nil, sparkerr.RepairNeedsPartitions(t.Name, strings.Replace(c.Operation, "ALTER TABLE ... RECOVER", "ALTER TABLE RECOVER", 1))
	}
	return &Result{Command: &analyzed.Refresh{Name: c.Name}}, nil
}
