package duckexec

import (
	"sync"
	"sync/atomic"

	b "github.com/duckdb/duckdb-go-bindings"
)

// reading is how far a table function of ours is, in rows or bytes. DuckDB knows how far its own ones are only, and
// nothing of a statement with another one.
type reading struct {
	total       int64
	done, bytes atomic.Int64 // bytes: of files
}

func (r *reading) share() float64 {
	if r.total <= 0 {
		return 1
	}
	return float64(min(r.done.Load(), r.total)) / float64(r.total)
}

// readings are those of the statement that a connection runs.
type readings struct {
	mu   sync.Mutex
	list []*reading
}

// begin adds a reading of total rows or bytes. Without a connection nobody asks for it.
func (r *readings) begin(total int64) *reading {
	one := &reading{total: total}
	if r != nil {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.list = append(r.list, one)
	}
	return one
}

// clear forgets the readings of the last statement.
func (r *readings) clear() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.list = nil
}

// sum is the part of all that was read, from 0 to 1 (-1 without readings), and the bytes of files in it.
func (r *readings) sum() (part float64, bytes int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.list) == 0 {
		return -1, 0
	}
	for _, one := range r.list {
		part += one.share()
		bytes += one.bytes.Load()
	}
	return part / float64(len(r.list)), bytes
}

// readingsOf are those of the connection that binds a table function; nil when it has gone.
func (e *Engine) readingsOf(info b.BindInfo) *readings {
	var ctx b.ClientContext
	b.TableFunctionGetClientContext(info, &ctx)
	defer b.DestroyClientContext(&ctx)
	r, _ := e.readers.Load(b.ClientContextGetConnectionId(ctx))
	found, _ := r.(*readings)
	return found
}

// connectionID is DuckDB's number of the connection.
func (c *Conn) connectionID() b.IdxT {
	var ctx b.ClientContext
	b.ConnectionGetClientContext(c.raw, &ctx)
	defer b.DestroyClientContext(&ctx)
	return b.ClientContextGetConnectionId(ctx)
}

// Progress of the running statement: percent of the work, -1 when nothing tells, and the bytes of text read from
// files. It may be called while the statement runs. DuckDB's number counts, or else what its sources have given.
func (c *Conn) Progress() (percent float64, bytes int64) {
	p := b.QueryProgress(c.raw)
	percent, _, _ = b.QueryProgressTypeMembers(&p)
	part, bytes := c.reads.sum()
	if percent > 0 || part < 0 { // false for NaN: DuckDB divides by the rows it expects
		return percent, bytes
	}
	return part * 100, bytes
}
