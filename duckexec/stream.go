package duckexec

import (
	"context"

	b "github.com/duckdb/duckdb-go-bindings"
)

// chunkStream is a running statement that hands out DuckDB's chunks (up to 2048 rows). It is the only place that knows how
// the bindings stream.
type chunkStream struct {
	result b.Result
	ended  bool
}

// startStream runs all statements of sql but the last and starts that one.
func (c *Conn) startStream(ctx context.Context, sql string, keep bool) (s *chunkStream, err error) {
	s = &chunkStream{}
	if keep {
		err = c.startKept(ctx, sql, s)
	} else {
		err = c.eachStatement(ctx, sql, func(st b.PreparedStatement, last bool) error {
			if last {
				return s.pend(st)
			}
			_, err := execute(st)
			return err
		})
	}
	if err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

// startKept starts a statement that stays prepared unless it fails.
func (c *Conn) startKept(ctx context.Context, sql string, s *chunkStream) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	st, err := c.prepare(sql)
	if err != nil {
		return err
	}
	if err = s.pend(st); err != nil {
		c.prepared.forget(sql)
	}
	return err
}

func (s *chunkStream) pend(st b.PreparedStatement) error {
	var pending b.PendingResult
	defer b.DestroyPending(&pending)
	if b.PendingPreparedStreaming(st, &pending) != b.StateSuccess {
		return parseError(b.PendingError(pending))
	}
	if b.ExecutePending(pending, &s.result) != b.StateSuccess {
		return parseError(b.ResultError(&s.result))
	}
	return nil
}

// next fetches a chunk, which the caller destroys. ok is false at the end.
func (s *chunkStream) next() (chunk b.DataChunk, ok bool, err error) {
	for !s.ended {
		chunk = b.FetchChunk(s.result)
		if chunk.Ptr == nil {
			// nil means the end or an error
			s.ended = true
			return chunk, false, resultError(&s.result)
		}
		if b.DataChunkGetSize(chunk) > 0 {
			return chunk, true, nil
		}
		b.DestroyDataChunk(&chunk)
	}
	return chunk, false, nil
}

func (s *chunkStream) close() {
	s.ended = true
	b.DestroyResult(&s.result)
}
