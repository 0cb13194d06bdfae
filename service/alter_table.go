package service

import (
	"context"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// change replaces a table by what f makes of a copy of it; nil when there is no such table.
func (w *warehouse) change(database, name string, f func(*storedTable)) *storedTable {
	w.mu.Lock()
	defer w.mu.Unlock()
	tables := w.tables[strings.ToLower(database)]
	old := tables[strings.ToLower(name)]
	if old == nil {
		return nil
	}
	changed := *old
	f(&changed)
	delete(tables, strings.ToLower(name))
	tables[strings.ToLower(changed.name)] = &changed
	return &changed
}

func (s *session) setProperties(cmd *analyzed.SetProperties) error {
	t := s.server.warehouse.change(cmd.Name[0], cmd.Name[1], func(t *storedTable) {
		properties := map[string]string{}
		maps.Copy(properties, t.properties)
		for k, v := range cmd.Set {
			if k == "comment" { // it is kept apart
				t.comment = v
			} else {
				properties[k] = v
			}
		}
		for _, k := range cmd.Unset {
			delete(properties, k)
			if k == "comment" {
				t.comment = ""
			}
		}
		t.properties = properties
	})
	if t == nil {
		return tableNotFound(cmd.Name[0], cmd.Name[1])
	}
	return nil
}

// renameTable moves the folder of a table too, when it is in the warehouse.
func (s *session) renameTable(cmd *analyzed.RenameTable) error {
	w, database := s.server.warehouse, cmd.Name[0]
	t := w.find(database, cmd.Name[1])
	if t == nil {
		return tableNotFound(database, cmd.Name[1])
	}
	if w.find(database, cmd.To) != nil {
		return sparkerr.TableExists([]string{database, cmd.To}, sparkerr.Origin{})
	}
	folder := t.path
	if !t.external {
		var err error
		if folder, err = w.place(database, cmd.To); err != nil {
			return err
		}
		if err := os.Rename(localFolder(t.path), localFolder(folder)); err != nil && !os.IsNotExist(err) {
			return sparkerr.CannotWrite(folder, err)
		}
	}
	s.server.cache.dropReading(localFolder(t.path))
	w.change(database, cmd.Name[1], func(t *storedTable) { t.name, t.path = cmd.To, folder })
	return nil
}

// alterPartitions makes and removes folders of partitions.
func (s *session) alterPartitions(cmd *analyzed.AlterPartitions) error {
	t := s.server.warehouse.find(cmd.Name[0], cmd.Name[1])
	if t == nil {
		return tableNotFound(cmd.Name[0], cmd.Name[1])
	}
	root := localFolder(t.path)
	defer s.server.cache.refresh(root)
	for _, folder := range cmd.Add {
		if err := os.MkdirAll(filepath.Join(root, folder), 0o755); err != nil {
			return sparkerr.CannotWrite(folder, err)
		}
	}
	for _, folder := range cmd.Remove {
		if err := os.RemoveAll(filepath.Join(root, folder)); err != nil {
			return sparkerr.CannotWrite(folder, err)
		}
		for parent := path.Dir(folder); parent != "."; parent = path.Dir(parent) {
			if os.Remove(filepath.Join(root, parent)) != nil { // not empty: it has other partitions
				break
			}
		}
	}
	return nil
}

// Partitions lists the folders of a table that are as deep as it has partition columns and named like them.
func (c *catalogSnapshot) Partitions(_ context.Context, name []string) ([]string, error) {
	database, table, ok := c.qualify(name)
	if !ok {
		return nil, nil
	}
	t := c.session.server.warehouse.find(database, table)
	if t == nil || len(t.layout.PartitionBy) == 0 {
		return nil, nil
	}
	root := localFolder(t.path)
	var folders []string
	err := filepath.WalkDir(root, func(at string, d fs.DirEntry, err error) error {
		if err != nil || at == root || !d.IsDir() {
			return err
		}
		if !strings.Contains(d.Name(), "=") {
			return fs.SkipDir
		}
		relative, err := filepath.Rel(root, at)
		if relative = filepath.ToSlash(relative); err != nil || strings.Count(relative, "/") < len(t.layout.PartitionBy)-1 {
			return err
		}
		folders = append(folders, relative)
		return fs.SkipDir
	})
	if err != nil && !os.IsNotExist(err) {
		return nil, sparkerr.CannotRead(root, err)
	}
	slices.Sort(folders)
	return folders, nil
}

// renameView gives a temporary view another name. It is a view as before, with the rows that are kept of it.
func (c *sessionCatalog) renameView(cmd *analyzed.RenameView) error {
	mu, views := c.scope(cmd.Global)
	mu.Lock()
	defer mu.Unlock()
	view := (*views)[strings.ToLower(cmd.Name)]
	if view == nil {
		return tableNotFound(globalDatabase, cmd.Name)
	}
	if _, exists := (*views)[strings.ToLower(cmd.To)]; exists {
		return sparkerr.TempViewExists([]string{cmd.To}, sparkerr.Origin{})
	}
	renamed := *view
	renamed.Name = append(slices.Clone(view.Name[:len(view.Name)-1]), cmd.To)
	*views = views.without(cmd.Name).with(cmd.To, &renamed)
	return nil
}
