package duckexec

import (
	"sync"

	b "github.com/duckdb/duckdb-go-bindings"
)

// rangeFunction is the table function of long ranges: sparkduck_range(start, end, step), end excluded. DuckDB's own
// cannot tell how far it is.
const rangeFunction = "sparkduck_range"

// rangeSource is one call of the function.
type rangeSource struct {
	reads       *readings
	start, step int64
	rows        uint64
}

func (e *Engine) bindRange(info b.BindInfo) error {
	var args [3]int64
	for i := range args {
		value := b.BindGetParameter(info, b.IdxT(i))
		args[i] = b.GetInt64(value)
		b.DestroyValue(&value)
	}
	s := &rangeSource{reads: e.readingsOf(info), start: args[0], step: args[2], rows: rangeLength(args[0], args[1], args[2])}
	bigint := b.CreateLogicalType(b.TypeBigInt)
	b.BindAddResultColumn(info, "range", bigint)
	b.DestroyLogicalType(&bigint)
	b.BindSetCardinality(info, b.IdxT(s.rows), true)
	b.BindSetBindData(info, newHandle(s), dropCallback())
	return nil
}

// rangeLength is the number of rows from start to end, which is excluded: up to 2^64 - 1.
func rangeLength(start, end, step int64) uint64 {
	switch { // differences of signed numbers are right as unsigned ones
	case step > 0 && start < end:
		return (uint64(end)-uint64(start)-1)/uint64(step) + 1
	case step < 0 && start > end:
		return (uint64(start)-uint64(end)-1)/-uint64(step) + 1
	default:
		return 0
	}
}

// rangeScan is one running scan. It has one thread: its rows come in order.
type rangeScan struct {
	source  *rangeSource
	reading *reading
	wanted  []bool // by column of the chunk; others only matter by their number
	mu      sync.Mutex
	next    uint64
}

func initRange(info b.InitInfo) error {
	s := fromHandle[*rangeSource](b.InitGetBindData(info))
	scan := &rangeScan{source: s, reading: s.reads.begin(int64(min(s.rows, 1<<63-1)))}
	for i := range b.InitGetColumnCount(info) {
		scan.wanted = append(scan.wanted, b.InitGetColumnIndex(info, i) == 0)
	}
	b.InitSetMaxThreads(info, 1)
	b.InitSetInitData(info, newHandle(scan), dropCallback())
	return nil
}

// run fills one chunk.
func (s *rangeScan) run(chunk b.DataChunk) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := min(s.source.rows-s.next, vectorSize)
	for i, wanted := range s.wanted {
		if !wanted {
			continue
		}
		out := slots[int64](b.VectorGetData(b.DataChunkGetVector(chunk, b.IdxT(i))), 0, int(n))
		value := s.source.start + int64(s.next)*s.source.step // wraps as it should
		for k := range out {
			out[k] = value
			value += s.source.step
		}
	}
	s.next += n
	s.reading.done.Store(int64(min(s.next, 1<<63-1)))
	b.DataChunkSetSize(chunk, b.IdxT(n))
	return nil
}
