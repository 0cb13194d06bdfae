package service

import (
	"sync"

	"github.com/sparkduck/sparkduck/translate/analyzed"
)

// checkpointTables are the tables of checkpointed rows. The handles and the temporary
// views of all sessions own them together: a cloned session has the views of its source
// and may outlive it. A table that none of them reads any more is dropped.
type checkpointTables struct {
	server *Server
	mu     sync.Mutex
	tables map[*analyzed.TableSource]bool
}

func newCheckpointTables(s *Server) *checkpointTables {
	return &checkpointTables{server: s, tables: map[*analyzed.TableSource]bool{}}
}

func (c *checkpointTables) add(t *analyzed.TableSource) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.tables[t] = true
}

// while keeps all tables until f has ended, which may copy what reads them.
func (c *checkpointTables) while(f func() error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return f()
}

// sweep drops the tables that nobody owns.
func (c *checkpointTables) sweep() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.tables) == 0 {
		return
	}
	owned := c.owned()
	for t := range c.tables {
		if !owned[t] {
			delete(c.tables, t)
			c.server.rows.drop(t)
		}
	}
}

// owned are the tables that views and handles read.
func (c *checkpointTables) owned() map[analyzed.Source]bool {
	owned := map[analyzed.Source]bool{}
	note := func(p analyzed.Plan) {
		if p == nil { // the view is a text
			return
		}
		analyzed.WalkPlan(p, func(p analyzed.Plan) {
			if scan, ok := p.(*analyzed.Scan); ok {
				owned[scan.Source] = true
			}
		}, nil)
	}
	for _, v := range c.server.globals.current() {
		note(v.Plan)
	}
	for _, s := range c.server.sessions.all() {
		catalog := s.catalog.snapshot()
		for _, v := range catalog.views {
			note(v.Plan)
		}
		for _, r := range catalog.remotes {
			if t := r.table.Load(); t != nil {
				owned[t] = true
			} else {
				note(r.plan)
			}
		}
	}
	return owned
}
