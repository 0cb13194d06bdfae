package service

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/service/activity"
	"github.com/sparkduck/sparkduck/translate"
	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/ducksql"
	sparkarrow "github.com/sparkduck/sparkduck/translate/types/arrow"
)

// query is a compiled statement with what it needs to run: a connection and its
// client data. It must be closed.
type query struct {
	ctx      context.Context
	op       *operation // that the statement is part of; nil when none is
	compiled *translate.Compiled
	conn     *duckexec.Conn
	sql      string
	options  duckexec.ReadOptions
	codec    duckexec.Compression
	done     func()
	record   *activity.Statement // nil when nobody watches
	profiled bool
	observed []*observedMetrics
}

type batch = arrow.RecordBatch

// open prepares to run a compiled statement in the session, as part of an operation or, with a nil op, of none.
// What it observes is computed, and the operation's to tell.
func (s *session) open(ctx context.Context, op *operation, c *translate.Compiled) (*query, error) {
	q, err := s.prepare(ctx, op, c)
	if err == nil && op != nil {
		op.observed(q.observed)
	}
	return q, err
}

// prepare is open for who decides what becomes of the metrics.
func (s *session) prepare(ctx context.Context, op *operation, c *translate.Compiled) (*query, error) {
	q, err := s.bind(ctx, c)
	if err != nil {
		return nil, err
	}
	q.op, q.profiled = op, op != nil && s.profiling.Load()
	if q.conn, err = s.connect(c, q.profiled); err != nil {
		q.done()
		return nil, err
	}
	if op != nil {
		op.statement.begin(q.conn)
	}
	if len(c.Observed) > 0 {
		if err := q.observe(s); err != nil {
			q.close()
			return nil, err
		}
	}
	if op != nil {
		q.record = op.record.AddStatement(q.sql)
	}
	return q, nil
}

// bind gives a compiled statement its data and its functions. It still needs a connection.
func (s *session) bind(ctx context.Context, c *translate.Compiled) (*query, error) {
	settings := s.conf()
	handles, done, err := s.local.use(c.Sources)
	if err != nil {
		return nil, err
	}
	q := &query{ctx: ctx, compiled: c, done: done}
	if q.sql, err = ducksql.BindHandles(c.SQL, handles); err == nil {
		s.log.Debug().Func(shownSQL(settings, q.sql)).Msg("running")
		err = s.ensureNatives(c)
	}
	if err != nil {
		done()
		return nil, err
	}
	q.options, q.codec = readOptions(settings)
	q.options.Schema = sparkarrow.Schema(c.Schema, arrowOptions(settings))
	q.options.Keep = !c.Stored && dataBytes(c.Sources) <= keptDataBytes
	return q, nil
}

// keptDataBytes is how much client data a statement may hold on to that is kept prepared.
const keptDataBytes = 16 << 10

func dataBytes(sources []*analyzed.LocalSource) (total int64) {
	for _, s := range sources {
		total += s.Bytes()
	}
	return total
}

// ensureNatives registers the kernels that a statement calls.
func (s *session) ensureNatives(c *translate.Compiled) error {
	natives := make([]duckexec.NativeCall, len(c.Natives))
	for i, n := range c.Natives {
		natives[i] = duckexec.NativeCall{Kernel: n.Kernel, Result: n.Result}
	}
	return s.server.engine.EnsureNatives(natives)
}

// connect takes a connection for a statement, with the session's time zone; data of the session
// is named with its database, so that no USE is needed.
// With profile the engine reports on what it runs there.
func (s *session) connect(c *translate.Compiled, profile bool) (*duckexec.Conn, error) {
	zone, err := engineZone(s.conf().TimeZone())
	if err != nil {
		return nil, err
	}
	return s.server.engine.Acquire(duckexec.Settings{TimeZone: zone, Profile: profile, Footers: duckexec.WorthFooters(c.ParquetBytes)})
}

// engineZone is the engine's name of a time zone. Of fixed offsets it knows
// whole hours only, by names whose sign counts westward.
func engineZone(zone *time.Location) (string, error) {
	name := zone.String()
	if name[0] != '+' && name[0] != '-' {
		return name, nil
	}
	_, seconds := time.Unix(0, 0).In(zone).Zone()
	hours := seconds / 3600
	if seconds%3600 != 0 || hours < -12 || hours > 14 {
		return "", refuse("the time zone " + name)
	}
	return fmt.Sprintf("Etc/GMT%+d", -hours), nil
}

// readOptions are how results are cut into batches.
func readOptions(c conf.Conf) (o duckexec.ReadOptions, codec duckexec.Compression) {
	if isSet(c, keyMaxRecords) {
		o.MaxRows = max(0, int(c.Int(keyMaxRecords)))
	}
	switch strings.ToLower(c.Text(keyArrowCodec)) {
	case "zstd":
		codec = duckexec.ZSTD
	case "lz4":
		codec = duckexec.LZ4
	}
	return o, codec
}

func arrowOptions(c conf.Conf) sparkarrow.Options {
	return sparkarrow.Options{TimeZone: c.TimeZoneName(), Large: c.Bool(keyLargeVarTypes)}
}

func (q *query) close() {
	if q.op != nil {
		q.op.statement.end()
	}
	if q.profiled {
		q.record.SetProfile(q.conn.Profile())
	}
	q.conn.Release()
	q.done()
}

// eachStream runs the statement and calls yield for every Arrow IPC stream of its result, at least one.
func (q *query) eachStream(yield func(*duckexec.Batch) error) error {
	stream, err := q.conn.Stream(q.ctx, q.sql, q.options, q.codec)
	if err != nil {
		return q.decoded(err)
	}
	defer stream.Close()
	for {
		b, err := stream.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return q.decoded(err)
		}
		if err := yield(b); err != nil {
			return err
		}
	}
}

// eachBatch runs the statement and calls yield for every batch of its result.
func (q *query) eachBatch(yield func(batch) error) error {
	reader, err := q.conn.Query(q.ctx, q.sql, q.options)
	if err != nil {
		return q.decoded(err)
	}
	defer reader.Close()
	for {
		b, err := reader.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return q.decoded(err)
		}
		err = yield(b)
		b.Release()
		if err != nil {
			return err
		}
	}
}

// decoded is an error of the engine as the Spark error that it stands for.
func (q *query) decoded(err error) error {
	return decodeEngineError(err, q.compiled)
}
