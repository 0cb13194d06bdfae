package service

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/sparkduck/sparkduck/service/datasource"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/types"
)

const keyWarehouse = "spark.sql.warehouse.dir"

// warehouse are the stored tables of a server: folders of files in Spark's
// layout. Without a folder of its own it uses a private one that ends with the server.
type warehouse struct {
	mu      sync.Mutex
	root    string
	private bool
	tables  map[string]map[string]*storedTable // by lower-case database and name
}

// storedTable is one table: where its files are and what they hold.
type storedTable struct {
	database, name string
	format, path   string
	options        map[string]string
	schema         types.StructType
	layout         analyzed.Layout
	properties     map[string]string
	external       bool // the files belong to somebody else
	comment        string
	created        time.Time
}

// newWarehouse uses the folder that the settings name.
func newWarehouse(c conf.Conf, private bool) *warehouse {
	return &warehouse{
		root: strings.TrimPrefix(c.Text(keyWarehouse), "file:"), private: private,
		tables: map[string]map[string]*storedTable{defaultDatabase: {}},
	}
}

// privateWarehouse names a folder for a server that was given none. It is made with the first table.
func privateWarehouse(tempDir string) string {
	if tempDir == "" {
		tempDir = os.TempDir()
	}
	return "file:" + filepath.Join(tempDir, "sparkduck-warehouse-"+uuid.NewString())
}

func (w *warehouse) databases() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	names := make([]string, 0, len(w.tables))
	for name := range w.tables {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func (w *warehouse) has(database string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	_, ok := w.tables[strings.ToLower(database)]
	return ok
}

func (w *warehouse) list(database string) []catalog.Entry {
	w.mu.Lock()
	defer w.mu.Unlock()
	var entries []catalog.Entry
	for _, t := range w.tables[strings.ToLower(database)] {
		kind := "MANAGED"
		if t.external {
			kind = "EXTERNAL"
		}
		entries = append(entries, catalog.Entry{Database: t.database, Name: t.name, Type: kind, Comment: t.comment})
	}
	slices.SortFunc(entries, func(a, b catalog.Entry) int { return strings.Compare(a.Name, b.Name) })
	return entries
}

func (w *warehouse) find(database, name string) *storedTable {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.tables[strings.ToLower(database)][strings.ToLower(name)]
}

// table resolves a stored table to its files; nil when there is none.
func (w *warehouse) table(ctx context.Context, c *catalogSnapshot, database, name string) (*catalog.Table, error) {
	t := w.find(database, name)
	if t == nil {
		return nil, nil
	}
	reader := datasource.Reader{Engine: c.session.server.engine, Conf: c.session.conf()}
	source, err := reader.Resolve(ctx, catalog.DataSource{Format: t.format, Paths: []string{t.path}, Schema: &t.schema, Options: t.options})
	if sparkerr.Is(err, "PATH_NOT_FOUND") { // somebody removed the folder: the table is empty
		source, err = &analyzed.FileSource{Format: t.format, Schema: t.schema, Options: t.options, Roots: []string{localFolder(t.path)}}, nil
	}
	if err != nil {
		return nil, err
	}
	return &catalog.Table{Name: []string{currentCatalog, t.database, t.name}, Source: source, Schema: t.schema, Layout: t.layout, Facts: t.facts()}, nil
}

func (t *storedTable) facts() catalog.Facts {
	return catalog.Facts{
		Created: t.created, CreatedBy: "Spark " + SparkVersion, External: t.external, Provider: t.format,
		Location: "file:" + analyzed.FileURI(localFolder(t.path)), Comment: t.comment, Properties: t.properties, Options: t.options,
	}
}

// place is the folder of a new table. Errors: SCHEMA_NOT_FOUND.
func (w *warehouse) place(database, name string) (string, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if _, ok := w.tables[strings.ToLower(database)]; !ok {
		return "", sparkerr.SchemaNotFound([]string{currentCatalog, database}, sparkerr.Origin{})
	}
	if strings.EqualFold(database, defaultDatabase) {
		return filepath.Join(w.root, strings.ToLower(name)), nil
	}
	return filepath.Join(w.root, strings.ToLower(database)+".db", strings.ToLower(name)), nil
}

func (w *warehouse) add(t *storedTable) {
	t.created = time.Now()
	w.mu.Lock()
	defer w.mu.Unlock()
	w.tables[strings.ToLower(t.database)][strings.ToLower(t.name)] = t
}

// remove forgets a table and returns it; nil when there is none.
func (w *warehouse) remove(database, name string) *storedTable {
	w.mu.Lock()
	defer w.mu.Unlock()
	tables := w.tables[strings.ToLower(database)]
	t := tables[strings.ToLower(name)]
	delete(tables, strings.ToLower(name))
	return t
}

// addDatabase tells whether the database is new.
func (w *warehouse) addDatabase(name string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if _, exists := w.tables[strings.ToLower(name)]; exists {
		return false
	}
	w.tables[strings.ToLower(name)] = map[string]*storedTable{}
	return true
}

func (w *warehouse) removeDatabase(name string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.tables, strings.ToLower(name))
}

// localFolder is a folder of this machine by Spark's name.
func localFolder(path string) string {
	if rest, ok := strings.CutPrefix(path, "file:"); ok {
		return "/" + strings.TrimLeft(rest, "/")
	}
	return path
}

// close removes the private folder.
func (w *warehouse) close() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.private {
		os.RemoveAll(w.root)
	}
}
