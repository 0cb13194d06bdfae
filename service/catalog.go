package service

import (
	"context"
	"maps"
	"slices"
	"strings"
	"sync"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/service/datasource"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"google.golang.org/protobuf/proto"
)

const (
	currentCatalog  = "spark_catalog"
	defaultDatabase = "default"
	globalDatabase  = "global_temp" // of the views that all sessions see
)

// viewMap holds views by lower-case name. It is never changed, only replaced.
type viewMap map[string]*catalog.View

func (m viewMap) with(name string, v *catalog.View) viewMap {
	changed := maps.Clone(m)
	if changed == nil {
		changed = viewMap{}
	}
	changed[strings.ToLower(name)] = v
	return changed
}

func (m viewMap) without(name string) viewMap {
	changed := maps.Clone(m)
	delete(changed, strings.ToLower(name))
	return changed
}

// globalViews are the temporary views that all sessions of a server share.
type globalViews struct {
	mu    sync.Mutex
	views viewMap
}

func newGlobalViews() *globalViews { return &globalViews{} }

func (g *globalViews) current() viewMap {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.views
}

// sessionCatalog is what names mean in one session. Compilations work on snapshots of it.
type sessionCatalog struct {
	session *session

	mu       sync.Mutex
	views    viewMap
	database string
	remotes  map[string]*remoteRelation // checkpointed relations by id
}

func newSessionCatalog(s *session) *sessionCatalog {
	return &sessionCatalog{session: s, database: defaultDatabase}
}

// snapshot is the catalog as it is now.
func (c *sessionCatalog) snapshot() *catalogSnapshot {
	c.mu.Lock()
	defer c.mu.Unlock()
	return &catalogSnapshot{
		session: c.session, views: c.views, globals: c.session.server.globals.current(),
		database: c.database, remotes: c.remotes,
	}
}

// createView stores a temporary view. Errors: TEMP_TABLE_OR_VIEW_ALREADY_EXISTS.
func (c *sessionCatalog) createView(cmd *analyzed.CreateView) error {
	view := &catalog.View{
		Name: []string{cmd.Name}, Global: cmd.Global, Plan: cmd.Plan, Text: cmd.Text,
		Confs: cmd.Confs, Home: cmd.Home, Schema: cmd.Schema, Comment: cmd.Comment,
	}
	mu, views := c.scope(cmd.Global)
	if cmd.Global {
		view.Name = []string{globalDatabase, cmd.Name}
	}
	mu.Lock()
	defer mu.Unlock()
	if _, exists := (*views)[strings.ToLower(cmd.Name)]; exists && !cmd.Replace {
		if cmd.IfNotExists {
			return nil
		}
		return sparkerr.TempViewExists([]string{cmd.Name}, sparkerr.Origin{})
	}
	*views = views.with(cmd.Name, view)
	return nil
}

// replaceView puts another view in the place of one that is still there.
func (c *sessionCatalog) replaceView(old, renewed *catalog.View) {
	mu, views := c.scope(old.Global)
	mu.Lock()
	defer mu.Unlock()
	if name := old.Name[len(old.Name)-1]; (*views)[strings.ToLower(name)] == old {
		*views = views.with(name, renewed)
	}
}

// dropView forgets a temporary view and tells whether there was one.
func (c *sessionCatalog) dropView(name string, global bool) bool {
	mu, views := c.scope(global)
	mu.Lock()
	defer mu.Unlock()
	if _, exists := (*views)[strings.ToLower(name)]; !exists {
		return false
	}
	*views = views.without(name)
	return true
}

// scope is where the session's own or the server's global views are.
func (c *sessionCatalog) scope(global bool) (*sync.Mutex, *viewMap) {
	if global {
		g := c.session.server.globals
		return &g.mu, &g.views
	}
	return &c.mu, &c.views
}

func (c *sessionCatalog) use(database string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.database = database
}

// addRemote keeps a checkpointed relation under an id.
func (c *sessionCatalog) addRemote(id string, r *remoteRelation) {
	c.mu.Lock()
	defer c.mu.Unlock()
	changed := maps.Clone(c.remotes)
	if changed == nil {
		changed = map[string]*remoteRelation{}
	}
	changed[id] = r
	c.remotes = changed
}

// removeRemote forgets a checkpointed relation, if there is one of this id.
func (c *sessionCatalog) removeRemote(id string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	changed := maps.Clone(c.remotes)
	delete(changed, id)
	c.remotes = changed
}

// copyFrom takes over the views and the current database of another session.
func (c *sessionCatalog) copyFrom(other *sessionCatalog) {
	other.mu.Lock()
	views, database := other.views, other.database
	other.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.views, c.database = views, database
}

// catalogSnapshot implements catalog.Catalog.
type catalogSnapshot struct {
	session  *session
	views    viewMap
	globals  viewMap
	database string
	remotes  map[string]*remoteRelation
	store    func(*remoteRelation) error // stores the rows of what is about to be read; nil when nothing is read
}

var _ catalog.Catalog = (*catalogSnapshot)(nil)

func (c *catalogSnapshot) CurrentCatalog() string  { return currentCatalog }
func (c *catalogSnapshot) CurrentDatabase() string { return c.database }

func (c *catalogSnapshot) View(name []string) *catalog.View {
	switch {
	case len(name) == 1:
		return c.views[strings.ToLower(name[0])]
	case len(name) == 2 && strings.EqualFold(name[0], globalDatabase):
		return c.globals[strings.ToLower(name[1])]
	default:
		return nil
	}
}

// Table finds a stored table by one to three parts of its name.
func (c *catalogSnapshot) Table(ctx context.Context, name []string) (*catalog.Table, error) {
	database, table, ok := c.qualify(name)
	if !ok {
		return nil, nil
	}
	return c.session.server.warehouse.table(ctx, c, database, table)
}

// DataSource lists the files of a data source and finds their schema.
func (c *catalogSnapshot) DataSource(ctx context.Context, req catalog.DataSource) (*analyzed.FileSource, error) {
	reader := datasource.Reader{Engine: c.session.server.engine, Conf: c.session.conf()}
	return reader.Resolve(ctx, req)
}

// TextSource settles how texts of CSV or JSON are read.
func (c *catalogSnapshot) TextSource(ctx context.Context, req catalog.DataSource, texts []any) (*catalog.TextSource, error) {
	reader := datasource.Reader{Engine: c.session.server.engine, Conf: c.session.conf()}
	return reader.Texts(ctx, req, texts)
}

// qualify splits the name of a table; ok is false when it cannot be one of ours.
func (c *catalogSnapshot) qualify(name []string) (database, table string, ok bool) {
	if len(name) == 3 && strings.EqualFold(name[0], currentCatalog) {
		name = name[1:]
	}
	switch len(name) {
	case 1:
		return c.database, name[0], true
	case 2:
		return name[0], name[1], true
	default:
		return "", "", false
	}
}

// Remote finds a checkpointed relation. Errors: CONNECT_INVALID_PLAN.DATAFRAME_NOT_FOUND.
func (c *catalogSnapshot) Remote(id string) (analyzed.Plan, error) {
	r, ok := c.remotes[id]
	if !ok {
		return nil, sparkerr.RemoteRelationNotFound(id, c.session.key.id)
	}
	if c.store != nil {
		if err := c.store(r); err != nil {
			return nil, err
		}
	}
	return r.relation(), nil
}

// LocalRelation loads client data kept as artifacts.
func (c *catalogSnapshot) LocalRelation(_ context.Context, hash string, dataHashes []string, schemaHash string) ([][]byte, string, error) {
	if len(dataHashes) == 0 {
		return c.cachedRelation(hash)
	}
	data := make([][]byte, len(dataHashes))
	for i, h := range dataHashes {
		blob, err := c.chunk(h)
		if err != nil {
			return nil, "", err
		}
		data[i] = blob
	}
	if schemaHash == "" {
		return data, "", nil
	}
	schema, err := c.chunk(schemaHash)
	return data, string(schema), err
}

// cachedRelation loads a blob that holds a whole LocalRelation message.
func (c *catalogSnapshot) cachedRelation(hash string) ([][]byte, string, error) {
	blob, ok := c.session.artifacts.Blob(strings.TrimPrefix(hash, cachePrefix))
	if !ok {
		return nil, "", sparkerr.InvalidPlanInput("CANNOT_FIND_CACHED_LOCAL_RELATION", "hash", hash)
	}
	local := &pb.LocalRelation{}
	if err := proto.Unmarshal(blob, local); err != nil {
		return nil, "", sparkerr.CannotParsePlan("the cached local relation is damaged")
	}
	if local.Data == nil {
		return nil, local.GetSchema(), nil
	}
	return [][]byte{local.GetData()}, local.GetSchema(), nil
}

// chunk loads a part of a local relation, or its schema.
func (c *catalogSnapshot) chunk(hash string) ([]byte, error) {
	hash = strings.TrimPrefix(hash, cachePrefix)
	blob, ok := c.session.artifacts.Blob(hash)
	if !ok {
		return nil, sparkerr.InvalidPlanInput("NOT_FOUND_CHUNKED_CACHED_LOCAL_RELATION", "hash", hash, "sessionUUID", c.session.key.id)
	}
	return blob, nil
}

func (c *catalogSnapshot) Databases(context.Context) ([]string, error) {
	return c.session.server.warehouse.databases(), nil
}

// Relations lists the tables of a database and the temporary views, which all databases show.
func (c *catalogSnapshot) Relations(_ context.Context, database string) ([]catalog.Entry, error) {
	var entries []catalog.Entry
	if strings.EqualFold(database, globalDatabase) {
		entries = viewEntries(c.globals, globalDatabase)
	} else {
		entries = c.session.server.warehouse.list(database)
	}
	return append(entries, viewEntries(c.views, "")...), nil
}

func viewEntries(views viewMap, database string) []catalog.Entry {
	var entries []catalog.Entry
	for _, name := range slices.Sorted(maps.Keys(views)) {
		v := views[name]
		entries = append(entries, catalog.Entry{
			Database: database, Name: v.Name[len(v.Name)-1], Temporary: true, Type: "TEMPORARY", Comment: v.Comment,
		})
	}
	return entries
}
