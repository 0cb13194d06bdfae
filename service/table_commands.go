package service

import (
	"os"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// createTable makes an empty table: its folder and its entry.
func (s *session) createTable(cmd *analyzed.CreateTable) error {
	w := s.server.warehouse
	database, name := cmd.Name[0], cmd.Name[1]
	if w.find(database, name) != nil {
		if cmd.IfNotExists {
			return nil
		}
		return sparkerr.TableExists([]string{currentCatalog, database, name}, sparkerr.Origin{})
	}
	path, external := cmd.Path, cmd.Path != ""
	if !external {
		var err error
		if path, err = w.place(database, name); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(localFolder(path), 0o755); err != nil {
		return sparkerr.CannotWrite(path, err)
	}
	w.add(&storedTable{
		database: database, name: name, format: cmd.Format, path: path, options: cmd.Options, external: external,
		schema: tableSchema(cmd.Schema, cmd.PartitionBy), layout: analyzed.Layout{PartitionBy: cmd.PartitionBy}, properties: cmd.Properties, comment: cmd.Comment,
	})
	return nil
}

// dropTable forgets a table; the files go too, unless somebody else put them where they are.
func (s *session) dropStoredTable(cmd *analyzed.DropTable) error {
	t := s.server.warehouse.remove(cmd.Name[0], cmd.Name[1])
	if t == nil {
		if cmd.IfExists {
			return nil
		}
		return tableNotFound(cmd.Name[0], cmd.Name[1])
	}
	s.server.cache.dropReading(localFolder(t.path))
	if !t.external {
		return os.RemoveAll(localFolder(t.path))
	}
	return nil
}

// truncateTable removes the files of a table.
func (s *session) truncateTable(cmd *analyzed.TruncateTable) error {
	t := s.server.warehouse.find(cmd.Name[0], cmd.Name[1])
	if t == nil {
		return tableNotFound(cmd.Name[0], cmd.Name[1])
	}
	if t.external {
		return sparkerr.NotImplemented("truncating an external table", sparkerr.Origin{})
	}
	folder := localFolder(t.path)
	defer s.server.cache.refresh(folder)
	if err := os.RemoveAll(folder); err != nil {
		return sparkerr.CannotWrite(t.path, err)
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return sparkerr.CannotWrite(t.path, err)
	}
	return nil
}

func (s *session) createDatabase(cmd *analyzed.CreateDatabase) error {
	if cmd.Location != "" {
		return sparkerr.NotImplemented("CREATE DATABASE with a location", sparkerr.Origin{})
	}
	if !s.server.warehouse.addDatabase(cmd.Name) && !cmd.IfNotExists {
		return sparkerr.SchemaExists([]string{cmd.Name}, sparkerr.Origin{})
	}
	return nil
}

// dropDatabase forgets a database, with its tables when told to.
func (s *session) dropDatabase(cmd *analyzed.DropDatabase) error {
	w := s.server.warehouse
	if !w.has(cmd.Name) {
		if cmd.IfExists {
			return nil
		}
		return sparkerr.SchemaNotFound([]string{currentCatalog, cmd.Name}, sparkerr.Origin{})
	}
	tables := w.list(cmd.Name)
	if len(tables) > 0 && !cmd.Cascade {
		return sparkerr.SchemaNotEmpty([]string{cmd.Name}, sparkerr.Origin{})
	}
	for _, t := range tables {
		if err := s.dropStoredTable(&analyzed.DropTable{Name: []string{cmd.Name, t.Name}, IfExists: true}); err != nil {
			return err
		}
	}
	w.removeDatabase(cmd.Name)
	return nil
}

// tableNotFound names the table as Spark does, with its catalog.
func tableNotFound(database, name string) error {
	return sparkerr.TableNotFound([]string{currentCatalog, database, name}, []string{sparkerr.ID(currentCatalog, database)}, sparkerr.Origin{})
}
