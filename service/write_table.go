package service

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/service/datasource"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

// writeTable stores the rows of a statement in a table of the warehouse.
func (s *session) writeTable(ctx context.Context, op *operation, cmd *analyzed.Write, c *translate.Compiled) error {
	database, name, ok := s.catalog.snapshot().qualify(cmd.Table)
	if !ok {
		return sparkerr.TableNotFound(cmd.Table, nil, sparkerr.Origin{})
	}
	if !s.conf().CaseSensitive() {
		database, name = strings.ToLower(database), strings.ToLower(name)
	}
	old := s.server.warehouse.find(database, name)
	switch {
	case old == nil && cmd.Insert:
		return tableNotFound(database, name)
	case old != nil && cmd.Mode == "error":
		return sparkerr.TableExists([]string{currentCatalog, old.database, old.name}, sparkerr.Origin{})
	case old != nil && cmd.Mode == "ignore":
		return nil
	case old != nil && (cmd.Mode == "append" || cmd.Insert):
		return s.appendTable(ctx, op, old, cmd, c)
	}
	return s.replaceTable(ctx, op, database, name, cmd, c)
}

// replaceTable makes a new table, in the place of an old one of this name.
func (s *session) replaceTable(ctx context.Context, op *operation, database, name string, cmd *analyzed.Write, c *translate.Compiled) error {
	path, isOption := cmd.Options["path"]
	if !isOption {
		var err error
		if path, err = s.server.warehouse.place(database, name); err != nil {
			return err
		}
	}
	options := maps.Clone(cmd.Options)
	delete(options, "path")
	err := s.writeFiles(ctx, op, c, datasource.Job{
		Format: cmd.Format, Mode: "overwrite", Path: path, Options: options, PartitionBy: cmd.PartitionBy,
	})
	if err != nil {
		return err
	}
	s.server.warehouse.add(&storedTable{
		database: database, name: name, format: cmd.Format, path: path, options: options,
		schema: tableSchema(c.Schema, cmd.PartitionBy), layout: cmd.Layout, properties: cmd.Properties, comment: cmd.Comment, external: isOption,
	})
	return nil
}

// appendTable adds rows to a table, or replaces them. Their columns must be the table's, in its order.
func (s *session) appendTable(ctx context.Context, op *operation, t *storedTable, cmd *analyzed.Write, c *translate.Compiled) error {
	if !sameColumns(t.schema, c.Schema, cmd.Insert, s.conf()) {
		return sparkerr.NotImplemented("writing columns of other names, types or order to a table", sparkerr.Origin{})
	}
	mode := "append"
	if cmd.Mode == "overwrite" {
		mode = "overwrite"
	}
	named := *c
	named.Schema.Fields = slices.Clone(t.schema.Fields)
	return s.writeFiles(ctx, op, &named, datasource.Job{
		Format: t.format, Mode: mode, Path: t.path, Options: t.options, PartitionBy: t.layout.PartitionBy, Static: cmd.Static,
	})
}

// sameColumns holds when rows of one schema can stand in a table of another as they are.
func sameColumns(table, rows types.StructType, byPosition bool, c conf.Conf) bool {
	if len(table.Fields) != len(rows.Fields) {
		return false
	}
	for i, f := range table.Fields {
		if !byPosition && !c.SameName(f.Name, rows.Fields[i].Name) ||
			!types.Equal(types.AsNullable(f.Type), types.AsNullable(rows.Fields[i].Type)) {
			return false
		}
	}
	return true
}

// tableSchema is what a table of these rows holds: nullable columns, partition columns last.
func tableSchema(rows types.StructType, partitions []string) types.StructType {
	var data, last []types.Field
	for _, f := range types.AsNullable(rows).(types.StructType).Fields {
		if slices.Contains(partitions, f.Name) {
			last = append(last, f)
		} else {
			data = append(data, f)
		}
	}
	return types.StructType{Fields: append(data, last...)}
}
