package service

import (
	"context"
	"fmt"
	"sync"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/translate/analyzed"
)

// rowStore names and drops the tables of kept rows. A table is dropped only when
// all executions that began before it was given up have ended: one of them may be
// about to read it.
type rowStore struct {
	engine *duckexec.Engine
	log    zerolog.Logger

	mu       sync.Mutex
	database string // of what all sessions share, in the engine; "" until needed
	tables   int64  // named so far
	clock    int64  // counts executions
	running  map[int64]struct{}
	graves   []grave
}

// grave is a table that was given up at a time.
type grave struct {
	table *analyzed.TableSource
	at    int64
}

func newRowStore(engine *duckexec.Engine, log zerolog.Logger) *rowStore {
	return &rowStore{engine: engine, log: log, running: map[int64]struct{}{}}
}

// close drops what all sessions share.
func (r *rowStore) close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.database == "" {
		return
	}
	if err := r.engine.DetachSession(r.database); err != nil {
		r.log.Warn().Err(err).Msg("kept rows were not dropped")
	}
	r.database = ""
}

// enter begins an execution; leave ends it.
func (r *rowStore) enter() (leave func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.clock++
	id := r.clock
	r.running[id] = struct{}{}
	return func() {
		r.mu.Lock()
		delete(r.running, id)
		r.mu.Unlock()
		r.sweep()
	}
}

// shared names a new table that belongs to no session.
func (r *rowStore) shared() (*analyzed.TableSource, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.database == "" {
		name, err := r.engine.AttachSession()
		if err != nil {
			return nil, err
		}
		r.database = name
	}
	r.tables++
	return &analyzed.TableSource{Database: r.database, Table: fmt.Sprintf("c%d", r.tables)}, nil
}

// drop gives up a table.
func (r *rowStore) drop(t *analyzed.TableSource) {
	r.mu.Lock()
	r.graves = append(r.graves, grave{t, r.clock})
	r.mu.Unlock()
	r.sweep()
}

// sweep drops the given up tables that nobody can read any more.
func (r *rowStore) sweep() {
	r.mu.Lock()
	if len(r.graves) == 0 {
		r.mu.Unlock()
		return
	}
	oldest := r.clock + 1
	for id := range r.running {
		oldest = min(oldest, id)
	}
	var ready []grave
	kept := r.graves[:0:0]
	for _, g := range r.graves {
		if g.at < oldest {
			ready = append(ready, g)
		} else {
			kept = append(kept, g)
		}
	}
	r.graves = kept
	r.mu.Unlock()
	for _, g := range ready {
		if err := r.dropNow(g.table); err != nil {
			r.log.Warn().Err(err).Msg("kept rows were not dropped")
		}
	}
}

func (r *rowStore) dropNow(t *analyzed.TableSource) error {
	conn, err := r.engine.Acquire(duckexec.Settings{})
	if err != nil {
		return err
	}
	defer conn.Release()
	// The database of a session may be gone, with all its tables.
	_, err = conn.Exec(context.Background(), fmt.Sprintf("DROP TABLE IF EXISTS %s.%s", t.Database, t.Table))
	return err
}
