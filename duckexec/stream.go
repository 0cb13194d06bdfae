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

// startStream prepares the statements of sql, runs all but the last and starts the last one.
// With o.Materialise DuckDB computes the whole result first: the fallback for statements that cannot be streamed.
func (c *Conn) startStream(ctx context.Context, sql string, o ReadOptions) (*chunkStream, error) {
	s := &chunkStream{}
	if o.Keep && !o.Materialise && ctx.Err() == nil {
		if st, ok := c.prepare(sql); ok {
			err := s.pend(st)
			if err != nil {
				c.prepared.forget(sql)
				s.close()
				return nil, err
			}
			return s, nil
		}
	}
	err := c.eachStatement(ctx, sql, func(st b.PreparedStatement, last bool) error {
		if !last {
			_, err := execute(st)
			return err
		}
		if !o.Materialise {
			return s.pend(st)
		}
		if b.ExecutePrepared(st, &s.result) != b.StateSuccess {
			return parseError(b.ResultError(&s.result))
		}
		return nil
	})
	if err != nil {
		s.close()
		return nil, err
	}
	return s, nil
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
