package duckexec

import (
	"context"
	"io"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	b "github.com/duckdb/duckdb-go-bindings"
)

// Reader hands out the result of a statement in record batches, in order.
type Reader interface {
	// Schema of all batches.
	Schema() *arrow.Schema
	// Next is the next batch, which the caller releases, or io.EOF after the last one. Its memory is Go's own.
	Next() (arrow.RecordBatch, error)
	// Close ends the statement, also before its end, and frees the connection for the next one.
	Close()
}

// ReadOptions say what a result looks like.
type ReadOptions struct {
	// Schema is the Arrow schema to deliver; columns are matched by position. nil: the natural one of the statement.
	Schema *arrow.Schema
	// MaxRows gives batches of exactly that many rows (the last may be shorter). 0: the first rows leave at once, later
	// batches grow to TargetBytes.
	MaxRows int
	// TargetBytes is the size batches grow to, default 2 MiB.
	TargetBytes int
	// MaxBytes is never exceeded by a batch of more than one row, default 0.7 * 128 MiB.
	MaxBytes int
	// Keep lets the connection keep the statement, which is one, prepared for when it comes again: for statements that read
	// neither files nor tables, whose plan could get old, and little registered data, which it holds on to.
	Keep bool
}

const (
	defaultTargetBytes = 2 << 20
	defaultMaxBytes    = 128 << 20 * 7 / 10
	firstGrowth        = 64 << 10
	// maxAge is how long rows of a slow source wait for company before they leave.
	maxAge = 100 * time.Millisecond
)

// Query starts the statement and returns at its first rows. Statements before the last one in sql are executed first.
// A cancelled ctx ends the reading with an Error of KindInterrupted within about 100 ms.
func (c *Conn) Query(ctx context.Context, sql string, o ReadOptions) (Reader, error) {
	r, err := c.query(ctx, sql, o)
	if err != nil {
		return nil, err
	}
	return r, nil
}

func (c *Conn) query(ctx context.Context, sql string, o ReadOptions) (*batchReader, error) {
	if o.TargetBytes <= 0 {
		o.TargetBytes = defaultTargetBytes
	}
	if o.MaxBytes <= 0 {
		o.MaxBytes = defaultMaxBytes
	}
	stop := c.interruptOn(ctx)
	stream, err := c.startStream(ctx, sql, o.Keep)
	if err != nil {
		stop()
		return nil, cancelled(ctx, err)
	}
	r := &batchReader{ctx: ctx, stop: stop, stream: stream, options: o, schema: o.Schema, target: min(firstGrowth, o.TargetBytes)}
	if err := r.makeColumns(); err != nil {
		r.Close()
		return nil, err
	}
	return r, nil
}

// batchReader coalesces chunks into batches by appending them to growing columns.
type batchReader struct {
	ctx     context.Context
	stop    func()
	stream  *chunkStream
	options ReadOptions
	schema  *arrow.Schema
	columns []column

	chunk   b.DataChunk // being appended; Ptr is nil when there is none
	vectors []vector
	at, end int // rows of chunk not yet appended
	rows    int // rows collected
	since   time.Time
	target  int
	first   bool // the first batch has left
	done    bool
}

func (r *batchReader) Schema() *arrow.Schema { return r.schema }

// makeColumns checks the result's types against the schema.
func (r *batchReader) makeColumns() error {
	n := int(b.ColumnCount(&r.stream.result))
	types := make([]duckType, n)
	for i := range types {
		lt := b.ColumnLogicalType(&r.stream.result, b.IdxT(i))
		t, err := readType(lt, 0)
		b.DestroyLogicalType(&lt)
		if err != nil {
			return err
		}
		types[i] = t
	}
	if r.schema == nil {
		fields := make([]arrow.Field, n)
		for i, t := range types {
			typ, err := t.arrow()
			if err != nil {
				return err
			}
			fields[i] = arrow.Field{Name: b.ColumnName(&r.stream.result, b.IdxT(i)), Type: typ, Nullable: true}
		}
		r.schema = arrow.NewSchema(fields, nil)
	}
	// a relation without columns still has rows: the statement then gives one column that is dropped
	if want := r.schema.NumFields(); want != n && want != 0 {
		return &Error{Kind: KindInternal, Type: "Internal", Message: "the statement gives another number of columns than its schema has"}
	}
	for i := range r.schema.NumFields() {
		col, err := newColumn(types[i], r.schema.Field(i).Type)
		if err != nil {
			return err
		}
		r.columns = append(r.columns, col)
	}
	r.vectors = make([]vector, len(r.columns))
	return nil
}

// Next implements Reader.
func (r *batchReader) Next() (arrow.RecordBatch, error) {
	if err := r.fill(); err != nil {
		return nil, err
	}
	rec := r.batch()
	r.reset(false)
	return rec, nil
}

// fill collects the rows of the next batch; io.EOF when there are none.
func (r *batchReader) fill() error {
	for !r.full() {
		if err := r.load(); err == io.EOF {
			break
		} else if err != nil {
			return err
		}
		if err := r.take(); err != nil {
			return err
		}
	}
	if r.rows == 0 {
		return io.EOF
	}
	if r.first {
		r.target = min(2*r.target, r.options.TargetBytes)
	}
	r.first = true
	return nil
}

// load makes sure that rows of a chunk are at hand.
func (r *batchReader) load() error {
	if r.at < r.end {
		return nil
	}
	b.DestroyDataChunk(&r.chunk)
	if r.done {
		return io.EOF
	}
	if err := r.ctx.Err(); err != nil {
		return cancelled(r.ctx, err)
	}
	chunk, ok, err := r.stream.next()
	if err != nil {
		return cancelled(r.ctx, err)
	}
	if !ok {
		r.done = true
		return io.EOF
	}
	r.chunk, r.at, r.end = chunk, 0, int(b.DataChunkGetSize(chunk))
	for i := range r.vectors {
		r.vectors[i] = viewOf(b.DataChunkGetVector(chunk, b.IdxT(i)))
	}
	return nil
}

// take appends as many rows of the chunk as fit.
func (r *batchReader) take() error {
	n := r.end - r.at
	if r.options.MaxRows > 0 {
		n = min(n, r.options.MaxRows-r.rows)
	}
	for n > 1 && r.size()+r.measure(n) > r.options.MaxBytes {
		n /= 2
	}
	if r.rows > 0 && n == 1 && r.size()+r.measure(1) > r.options.MaxBytes {
		r.target = 0 // full: the row starts the next batch
		return nil
	}
	for i, c := range r.columns {
		if err := c.append(r.vectors[i], r.at, n); err != nil {
			return err
		}
	}
	if r.rows == 0 {
		r.since = time.Now()
	}
	r.at += n
	r.rows += n
	return nil
}

// full reports that the collected rows make a batch.
func (r *batchReader) full() bool {
	switch {
	case r.rows == 0:
		return false
	case r.target == 0, r.size() >= r.options.MaxBytes:
		r.target = r.options.TargetBytes
		return true
	case r.options.MaxRows > 0:
		return r.rows >= r.options.MaxRows
	case !r.first:
		return true
	}
	return r.size() >= r.target || time.Since(r.since) > maxAge
}

func (r *batchReader) size() int {
	total := 0
	for _, c := range r.columns {
		total += c.size()
	}
	return total
}

func (r *batchReader) measure(n int) int {
	total := 0
	for i, c := range r.columns {
		total += c.measure(r.vectors[i], r.at, n)
	}
	return total
}

// batch wraps the collected columns without copying.
func (r *batchReader) batch() arrow.RecordBatch {
	arrays := make([]arrow.Array, len(r.columns))
	for i, c := range r.columns {
		data := c.data()
		arrays[i] = array.MakeFromData(data)
		data.Release()
	}
	rec := array.NewRecordBatch(r.schema, arrays, int64(r.rows))
	for _, a := range arrays {
		a.Release()
	}
	return rec
}

func (r *batchReader) reset(keep bool) {
	for _, c := range r.columns {
		c.reset(keep)
	}
	r.rows = 0
}

// Close implements Reader.
func (r *batchReader) Close() {
	b.DestroyDataChunk(&r.chunk)
	r.stream.close()
	r.stop()
	r.done, r.at, r.end = true, 0, 0
}
