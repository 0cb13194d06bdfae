package duckexec

import (
	"context"
	"strings"
	"sync"
	"time"

	b "github.com/duckdb/duckdb-go-bindings"
)

// maxExpressionDepth is above anything the generator prints (it bounds its own nesting); DuckDB's default of 1000 is below it.
const maxExpressionDepth = "5000"

// How far DuckDB computes ahead of who reads a stream. With its default of 1 MB it stops and starts its threads more often:
// a transfer of 6 M rows then takes 8 % more CPU. With 16 MB four slow readers cost 250 MB more.
const (
	streamBuffer     = "4MiB"
	slowStreamBuffer = "64KiB"
)

// Settings are what a connection is configured with: connections are pooled by them.
type Settings struct {
	TimeZone string // IANA name or offset DuckDB accepts; empty: UTC
	Database string // database of the client session from AttachSession; empty: the instance's own
	SlowFeed bool   // rows come slowly from outside (Python): hand them on after 64 KiB
	Profile  bool   // statements are timed for Conn.Profile, which costs small ones dearly
	Footers  bool   // footers of Parquet files are kept for later statements, those of deleted files too: see WorthFooters
}

// WorthFooters says whether the footers of so many bytes of Parquet files are worth their memory. Those of large files take
// milliseconds to read; those of small ones do not, and these come and go, so that what is kept of them only grows.
func WorthFooters(bytes int64) bool { return bytes >= 8<<20 }

// connPool keeps idle connections by their settings.
type connPool struct {
	engine *Engine
	mu     sync.Mutex
	idle   map[Settings][]*Conn
	count  int
}

// Limits of idle connections: one busy session needs a few, many sessions need about one each.
const (
	maxIdlePerKey = 4
	maxIdle       = 64
)

// Conn is one DuckDB connection. It runs one operation at a time: a second statement kills an open stream.
type Conn struct {
	engine   *Engine
	raw      b.Connection
	settings Settings
	dirty    bool
	prepared preparedStatements
	id       b.IdxT
	reads    *readings
}

// Acquire takes a configured connection out of the pool or makes one (about 0.2 ms).
func (e *Engine) Acquire(s Settings) (*Conn, error) {
	if s.TimeZone == "" {
		s.TimeZone = "UTC"
	}
	if c := e.pool.take(s); c != nil {
		return c, nil
	}
	c := &Conn{engine: e, settings: s, reads: &readings{}}
	if b.Connect(e.db, &c.raw) != b.StateSuccess {
		return nil, &Error{Kind: KindInternal, Type: "Connection", Message: "cannot connect to the embedded DuckDB"}
	}
	c.id = c.connectionID()
	e.readers.Store(c.id, c.reads)
	if err := c.configure(); err != nil {
		c.disconnect()
		return nil, err
	}
	return c, nil
}

func (c *Conn) configure() error {
	var sql strings.Builder
	sql.WriteString("SET SESSION TimeZone = " + quoteText(c.settings.TimeZone))
	sql.WriteString("; SET SESSION max_expression_depth = " + maxExpressionDepth)
	sql.WriteString("; SET SESSION enable_progress_bar = true; SET SESSION enable_progress_bar_print = false")
	buffer := streamBuffer
	if c.settings.SlowFeed {
		buffer = slowStreamBuffer
	}
	sql.WriteString("; SET SESSION streaming_buffer_size = " + quoteText(buffer))
	if c.settings.Footers {
		sql.WriteString("; SET SESSION parquet_metadata_cache = true")
	}
	if c.settings.Profile {
		sql.WriteString("; SET SESSION enable_profiling = 'no_output'; SET SESSION profiling_coverage = 'ALL'")
	}
	if c.settings.Database != "" {
		sql.WriteString("; USE " + quoteName(c.settings.Database))
	}
	return c.run(sql.String())
}

// Release gives the connection back. Readers on it must be closed.
func (c *Conn) Release() {
	c.reads.clear()
	if c.dirty || !c.engine.pool.put(c) {
		c.disconnect()
	}
}

func (c *Conn) disconnect() {
	c.engine.readers.Delete(c.id)
	c.prepared.close()
	b.Disconnect(&c.raw)
}

// Discard makes Release close the connection instead of keeping it: for operations that changed its settings or left
// temporary objects on it.
func (c *Conn) Discard() { c.dirty = true }

// Interrupt stops what the connection runs now. Without anything running it has no effect.
func (c *Conn) Interrupt() { b.Interrupt(c.raw) }

// interruptPeriod is how often a cancelled operation is interrupted again: an interrupt that falls between two calls into
// DuckDB is lost.
const interruptPeriod = 10 * time.Millisecond

// interruptOn interrupts the connection from the moment ctx is done until the returned function is called, which waits
// for the last interrupt so that none hits the next operation.
func (c *Conn) interruptOn(ctx context.Context) (stop func()) {
	if ctx.Done() == nil {
		return func() {}
	}
	over, ended := make(chan struct{}), make(chan struct{})
	unhook := context.AfterFunc(ctx, func() {
		defer close(ended)
		tick := time.NewTicker(interruptPeriod)
		defer tick.Stop()
		for {
			b.Interrupt(c.raw)
			select {
			case <-over:
				return
			case <-tick.C:
			}
		}
	})
	var once sync.Once
	return func() {
		once.Do(func() {
			close(over)
			if !unhook() {
				<-ended
			}
		})
	}
}

func (p *connPool) take(s Settings) *Conn {
	p.mu.Lock()
	defer p.mu.Unlock()
	list := p.idle[s]
	if len(list) == 0 {
		return nil
	}
	c := list[len(list)-1]
	p.idle[s] = list[:len(list)-1]
	if len(list) == 1 {
		delete(p.idle, s)
	}
	p.count--
	return c
}

func (p *connPool) put(c *Conn) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.count >= maxIdle || len(p.idle[c.settings]) >= maxIdlePerKey {
		return false
	}
	if p.idle == nil {
		p.idle = map[Settings][]*Conn{}
	}
	p.idle[c.settings] = append(p.idle[c.settings], c)
	p.count++
	return true
}

// drain closes the idle connections whose settings match; nil matches all.
func (p *connPool) drain(match func(Settings) bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for s, list := range p.idle {
		if match != nil && !match(s) {
			continue
		}
		for _, c := range list {
			c.disconnect()
		}
		p.count -= len(list)
		delete(p.idle, s)
	}
}
