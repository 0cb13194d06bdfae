package duckexec

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	b "github.com/duckdb/duckdb-go-bindings"

	"github.com/sparkduck/sparkduck/duckexec/native"
)

// Options say how the embedded DuckDB is opened. Zero values choose: all cores, DuckDB's memory limit (80 % of RAM), a
// private folder under the system's temporary directory, spilling limited by DuckDB's own rule (90 % of the free disk).
type Options struct {
	Threads      int      // worker threads of the whole instance
	MemoryLimit  string   // DuckDB size text, such as "4GB"
	TempDir      string   // parent of the private spill folder
	MaxTempSize  string   // DuckDB size text, cap of the spill folder
	Extensions   []string // paths of .duckdb_extension files to load before access is closed
	AllowedRoots []string // when not empty, files outside of these folders cannot be read or written
}

// Engine is one embedded DuckDB instance. All methods may be called from several goroutines.
type Engine struct {
	db       b.Database
	spill    string
	sources  sourceRegistry
	readers  sync.Map // connection ids to *readings
	natives  nativeRegistry
	pool     connPool
	sessions atomic.Int64
	closing  sync.Once
}

// Open starts an instance without any database file. The instance never downloads or loads extensions by itself.
func Open(o Options) (*Engine, error) {
	spill, err := os.MkdirTemp(o.TempDir, "sparkduck-spill-")
	if err != nil {
		return nil, &Error{Kind: KindIO, Type: "IO", Message: fmt.Sprintf("cannot create a spill folder: %v", err)}
	}
	e := &Engine{spill: spill}
	e.natives.table = native.NewTable()
	e.pool.engine = e
	if err := e.open(o); err != nil {
		e.Close()
		return nil, err
	}
	return e, nil
}

func (e *Engine) open(o Options) error {
	threads := o.Threads
	if threads <= 0 {
		threads = runtime.GOMAXPROCS(0)
	}
	settings := [][2]string{
		{"threads", strconv.Itoa(threads)},
		{"temp_directory", e.spill},
		{"autoinstall_known_extensions", "false"},
		{"autoload_known_extensions", "false"},
		{"allow_community_extensions", "false"},
		{"allow_persistent_secrets", "false"},
		{"enable_external_file_cache", "false"}, // it keeps what was read up to the memory limit, and the system caches files as well
	}
	if o.MemoryLimit != "" {
		settings = append(settings, [2]string{"memory_limit", o.MemoryLimit})
	}
	var config b.Config
	if b.CreateConfig(&config) != b.StateSuccess {
		return &Error{Kind: KindInternal, Type: "Internal", Message: "cannot create a DuckDB configuration"}
	}
	defer b.DestroyConfig(&config)
	for _, s := range settings {
		if b.SetConfig(config, s[0], s[1]) != b.StateSuccess {
			return &Error{Kind: KindSettings, Type: "Settings", Message: fmt.Sprintf("DuckDB refuses %s = %s", s[0], s[1])}
		}
	}
	var text string
	if b.OpenExt("", &e.db, config, &text) != b.StateSuccess {
		return parseError(text)
	}
	conn, err := e.Acquire(Settings{})
	if err != nil {
		return err
	}
	defer conn.Release()
	for _, t := range tableFunctions() {
		if err := e.registerTable(conn, t); err != nil {
			return err
		}
	}
	if o.MaxTempSize != "" {
		// in the configuration of Open, DuckDB takes this setting and does not obey it
		if err := conn.run("SET GLOBAL max_temp_directory_size = " + quoteText(o.MaxTempSize)); err != nil {
			return err
		}
	}
	return conn.confine(o)
}

// confine loads the wanted extensions and then closes the file system outside of the allowed roots.
func (c *Conn) confine(o Options) error {
	for _, path := range o.Extensions {
		if err := c.run("LOAD " + quoteText(path)); err != nil {
			return err
		}
	}
	if len(o.AllowedRoots) == 0 {
		return nil
	}
	roots := make([]string, len(o.AllowedRoots))
	for i, root := range o.AllowedRoots {
		abs, err := filepath.Abs(root)
		if err != nil {
			return &Error{Kind: KindIO, Type: "IO", Message: err.Error()}
		}
		roots[i] = quoteText(abs)
	}
	return c.run("SET GLOBAL allowed_directories = [" + strings.Join(roots, ", ") + "]; SET GLOBAL enable_external_access = false")
}

// Close ends all pooled connections, closes the instance and removes its spill folder.
// Readers must be closed and connections released before.
func (e *Engine) Close() {
	e.closing.Do(func() {
		e.pool.drain(nil)
		b.Close(&e.db)
		os.RemoveAll(e.spill)
	})
}

// Version is the version of the embedded DuckDB, such as "v1.5.5".
func (e *Engine) Version() string { return b.LibraryVersion() }

// AttachSession makes an empty in-memory database for one client session and returns its name.
func (e *Engine) AttachSession() (string, error) {
	name := "s" + strconv.FormatInt(e.sessions.Add(1), 10)
	conn, err := e.Acquire(Settings{})
	if err != nil {
		return "", err
	}
	defer conn.Release()
	if err := conn.run("ATTACH ':memory:' AS " + quoteName(name)); err != nil {
		return "", err
	}
	return name, nil
}

// DetachSession drops the database of a session with all its tables, and the connections that were kept for it.
func (e *Engine) DetachSession(name string) error {
	e.pool.drain(func(s Settings) bool { return s.Database == name })
	conn, err := e.Acquire(Settings{})
	if err != nil {
		return err
	}
	defer conn.Release()
	return conn.run("DETACH DATABASE IF EXISTS " + quoteName(name))
}

func quoteName(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

func quoteText(s string) string { return `'` + strings.ReplaceAll(s, `'`, `''`) + `'` }
