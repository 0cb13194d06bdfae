package duckexec

import (
	"fmt"
	"strconv"
	"sync"

	b "github.com/duckdb/duckdb-go-bindings"
)

// scanFunction is the name of the table function over registered batches.
const scanFunction = "sparkduck_scan"

// rowsPerThread: smaller sources are scanned by one thread, which also keeps their order for order-sensitive aggregates.
const rowsPerThread = 122_880

// bindScan finds the source and declares its columns. The bound statement holds a reference on the source.
func (e *Engine) bindScan(info b.BindInfo) error {
	value := b.BindGetParameter(info, 0)
	handle := Handle(b.GetInt64(value))
	b.DestroyValue(&value)
	s := e.sources.get(handle)
	if s == nil {
		return fmt.Errorf("there are no registered batches with handle %d", handle)
	}
	b.BindSetBindData(info, newHandle(&boundScan{s, e.readingsOf(info)}), dropCallback())
	for i, c := range s.columns {
		lt := c.duck.logical()
		b.BindAddResultColumn(info, "c"+strconv.Itoa(i), lt)
		b.DestroyLogicalType(&lt)
	}
	if len(s.columns) == 0 { // DuckDB wants at least one; nobody reads it
		lt := b.CreateLogicalType(b.TypeBoolean)
		b.BindAddResultColumn(info, "none", lt)
		b.DestroyLogicalType(&lt)
	}
	b.BindSetCardinality(info, b.IdxT(s.rows), true)
	return nil
}

// boundScan is the source of a statement on one connection.
type boundScan struct {
	source *source
	reads  *readings
}

func (s *boundScan) drop() { s.source.release() }

// scanState is one running scan, shared by its threads.
type scanState struct {
	source  *source
	reading *reading
	columns []int // wanted columns; beyond the last one: only the number of rows matters
	mu      sync.Mutex
	batch   int
	row     int64
}

func initScan(info b.InitInfo) error {
	bound := fromHandle[*boundScan](b.InitGetBindData(info))
	s := bound.source
	s.refs.Add(1)
	state := &scanState{source: s, reading: bound.reads.begin(s.rows)}
	for i := range b.InitGetColumnCount(info) {
		state.columns = append(state.columns, int(b.InitGetColumnIndex(info, i)))
	}
	b.InitSetMaxThreads(info, b.IdxT(1+s.rows/rowsPerThread))
	b.InitSetInitData(info, newHandle(state), dropCallback())
	return nil
}

func (s *scanState) drop() { s.source.release() }

// slice takes the next rows for one thread; n is 0 at the end.
func (s *scanState) slice() (batch int, from, n int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.batch < len(s.source.batches) {
		rest := s.source.batches[s.batch].NumRows() - s.row
		if rest > 0 {
			n = min(rest, vectorSize)
			batch, from = s.batch, s.row
			s.row += n
			return batch, from, n
		}
		s.batch, s.row = s.batch+1, 0
	}
	return 0, 0, 0
}

// run fills one chunk with the wanted columns only.
func (s *scanState) run(chunk b.DataChunk) error {
	batch, from, n := s.slice()
	if n > 0 {
		rec := s.source.batches[batch]
		for i, col := range s.columns {
			if col >= len(s.source.columns) {
				continue // row numbers: the value does not matter
			}
			dst := b.DataChunkGetVector(chunk, b.IdxT(i))
			if err := fill(dst, s.source.columns[col].duck, rec.Column(col), int(from), int(n), 0); err != nil {
				return err
			}
		}
	}
	s.reading.done.Add(n)
	b.DataChunkSetSize(chunk, b.IdxT(n))
	return nil
}
