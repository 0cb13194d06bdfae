package analyzer

import (
	"strconv"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/parsed"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// storageLevels are the levels that SQL names: disk, memory, off heap, deserialized, copies.
var storageLevels = map[string]analyzed.StorageLevel{
	"NONE":                  {Replication: 1},
	"DISK_ONLY":             {UseDisk: true, Replication: 1},
	"DISK_ONLY_2":           {UseDisk: true, Replication: 2},
	"DISK_ONLY_3":           {UseDisk: true, Replication: 3},
	"MEMORY_ONLY":           {UseMemory: true, Deserialized: true, Replication: 1},
	"MEMORY_ONLY_2":         {UseMemory: true, Deserialized: true, Replication: 2},
	"MEMORY_ONLY_SER":       {UseMemory: true, Replication: 1},
	"MEMORY_ONLY_SER_2":     {UseMemory: true, Replication: 2},
	"MEMORY_AND_DISK":       {UseDisk: true, UseMemory: true, Deserialized: true, Replication: 1},
	"MEMORY_AND_DISK_2":     {UseDisk: true, UseMemory: true, Deserialized: true, Replication: 2},
	"MEMORY_AND_DISK_SER":   {UseDisk: true, UseMemory: true, Replication: 1},
	"MEMORY_AND_DISK_SER_2": {UseDisk: true, UseMemory: true, Replication: 2},
	"OFF_HEAP":              {UseDisk: true, UseMemory: true, UseOffHeap: true, Replication: 1},
}

// cacheTable caches a view or table, or a query under a new view.
func (a *analyzer) cacheTable(c *parsed.CacheTable) (*Result, error) {
	out := &analyzed.Cache{Name: c.Name, Lazy: c.Lazy}
	for key, value := range c.Options {
		if !strings.EqualFold(key, "storageLevel") {
			continue // Spark knows no other option and ignores them with a warning in its log
		}
		level, ok := storageLevels[strings.ToUpper(value)]
		if !ok {
			return nil, sparkerr.UnknownStorageLevel(value)
		}
		out.Level = &level
	}
	if c.Query == nil {
		_, err := a.namedTable(&parsed.NamedTable{RelationCommon: parsed.At(c.At), Name: c.Name})
		return &Result{Command: out}, err
	}
	view, err := a.createView(&parsed.CreateView{CommandCommon: c.CommandCommon, Name: c.Name, Query: c.Query, Text: c.Text, Temporary: true})
	if err != nil {
		return nil, err
	}
	out.View = view.Command.(*analyzed.CreateView)
	return &Result{Command: out}, nil
}

// cacheCall is cacheTable as a call of the catalog, which is always lazy.
func (a *analyzer) cacheCall(c *parsed.CatalogCall) (*Result, error) {
	name, err := a.tableName(c)
	if err != nil {
		return nil, err
	}
	r, err := a.cacheTable(&parsed.CacheTable{Name: name, Lazy: true})
	if text, ok := c.Args["storage_level"]; ok && err == nil {
		level, err := parseStorageLevel(text)
		if err != nil {
			return nil, err
		}
		r.Command.(*analyzed.Cache).Level = level
	}
	return r, err
}

// parseStorageLevel reads the five fields of a level as calls carry them.
func parseStorageLevel(text string) (*analyzed.StorageLevel, error) {
	fields := strings.Split(text, ",")
	if len(fields) != 5 {
		return nil, sparkerr.UnknownStorageLevel(text)
	}
	copies, err := strconv.Atoi(fields[4])
	if err != nil {
		return nil, sparkerr.UnknownStorageLevel(text)
	}
	return &analyzed.StorageLevel{
		UseDisk: fields[0] == "true", UseMemory: fields[1] == "true", UseOffHeap: fields[2] == "true",
		Deserialized: fields[3] == "true", Replication: copies,
	}, nil
}

// refresh names a relation that must exist, or a path that need not.
func (a *analyzer) refresh(c *parsed.RefreshTable) (*Result, error) {
	if c.Path == "" && len(c.Name) == 0 {
		return nil, sparkerr.EmptyPath()
	}
	if c.Path != "" {
		return &Result{Command: &analyzed.Refresh{Path: c.Path}}, nil
	}
	return &Result{Command: &analyzed.Refresh{Name: c.Name}}, a.cachedName(&parsed.UncacheTable{CommandCommon: c.CommandCommon, Name: c.Name})
}

// cachedName checks that the relation of UNCACHE TABLE exists.
func (a *analyzer) cachedName(c *parsed.UncacheTable) error {
	if c.IfExists || a.env.Catalog.View(c.Name) != nil {
		return nil
	}
	t, err := a.env.Catalog.Table(a.ctx, c.Name)
	if err == nil && t == nil {
		return sparkerr.TableNotFound(c.Name, a.searchPath(), c.At)
	}
	return err
}
