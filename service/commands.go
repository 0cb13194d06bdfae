package service

import (
	"context"
	"fmt"

	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// runCommand carries out what a statement does; its answer, if it has one, is left to the caller.
func (s *session) runCommand(ctx context.Context, op *operation, c *translate.Compiled) error {
	switch cmd := c.Command.(type) {
	case *analyzed.CreateView:
		if cmd.Replace {
			s.uncacheView(ctx, cmd.Name, cmd.Global)
		}
		defer s.server.checkpoints.sweep() // the view that was there may have read one
		return s.catalog.createView(cmd)
	case *analyzed.DropView:
		s.uncacheView(ctx, cmd.Name, cmd.Global)
		defer s.server.checkpoints.sweep()
		if !s.catalog.dropView(cmd.Name, cmd.Global) && !cmd.IfExists {
			database := s.catalog.snapshot().database
			if cmd.Global {
				database = globalDatabase
			}
			return tableNotFound(database, cmd.Name)
		}
		return nil
	case *analyzed.Write:
		return s.write(ctx, op, cmd, c)
	case *analyzed.SetConf:
		if cmd.Value == nil {
			return s.settings.unset(cmd.Key)
		}
		_, err := s.settings.set(cmd.Key, *cmd.Value)
		return err
	case *analyzed.Use:
		return s.use(cmd)
	case *analyzed.Cache:
		return s.cacheCommand(ctx, op, cmd)
	case *analyzed.Refresh:
		return s.refresh(ctx, cmd)
	case *analyzed.Nothing:
		return nil
	default:
		return s.runTableCommand(c)
	}
}

// runTableCommand carries out the statements about stored tables and databases.
func (s *session) runTableCommand(c *translate.Compiled) error {
	switch cmd := c.Command.(type) {
	case *analyzed.CreateTable:
		return s.createTable(cmd)
	case *analyzed.DropTable:
		return s.dropStoredTable(cmd)
	case *analyzed.TruncateTable:
		return s.truncateTable(cmd)
	case *analyzed.SetProperties:
		return s.setProperties(cmd)
	case *analyzed.RenameTable:
		return s.renameTable(cmd)
	case *analyzed.RenameView:
		return s.catalog.renameView(cmd)
	case *analyzed.AlterPartitions:
		return s.alterPartitions(cmd)
	case *analyzed.CreateDatabase:
		return s.createDatabase(cmd)
	case *analyzed.DropDatabase:
		return s.dropDatabase(cmd)
	default:
		return sparkerr.NotImplemented(fmt.Sprintf("the command %T", cmd), sparkerr.Origin{})
	}
}

// use changes the current database. There is one catalog.
func (s *session) use(cmd *analyzed.Use) error {
	if cmd.Catalog != "" && cmd.Catalog != currentCatalog {
		return sparkerr.CatalogNotFound(cmd.Catalog, sparkerr.Origin{})
	}
	if cmd.Database == "" {
		return nil
	}
	if !s.server.warehouse.has(cmd.Database) {
		return sparkerr.SchemaNotFound([]string{currentCatalog, cmd.Database}, sparkerr.Origin{})
	}
	s.catalog.use(cmd.Database)
	return nil
}
