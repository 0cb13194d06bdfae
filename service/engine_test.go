package service

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/google/uuid"
	"github.com/klauspost/compress/zstd"
	"github.com/sparkduck/sparkduck/duckexec"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/protobuf/proto"
)

// newEngineFixture is a server with an engine of its own.
func newEngineFixture(t *testing.T) *fixture {
	t.Helper()
	engine, err := duckexec.Open(duckexec.Options{TempDir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(engine.Close)
	return newFixture(t, Options{Engine: engine}, nil)
}

// another is a second session of the same server.
func (f *fixture) another() *fixture {
	return &fixture{server: f.server, client: f.client, id: uuid.NewString()}
}

func sqlPlan(text string) *pb.Plan {
	return &pb.Plan{OpType: &pb.Plan_Root{Root: sqlRelation(text)}}
}

func sqlRelation(text string) *pb.Relation {
	return &pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_Sql{Sql: &pb.SQL{Query: text}}}
}

// rows runs a plan and returns its rows as text.
func (f *fixture) rows(t *testing.T, plan *pb.Plan) ([]string, error) {
	t.Helper()
	stream, _ := f.execute(t, uuid.NewString(), plan)
	all, err := drain(stream)
	if err != nil {
		return nil, err
	}
	var rows []string
	for i, r := range all {
		if i == 0 && r.Schema == nil {
			t.Error("the first response has no schema")
		}
		b := r.GetArrowBatch()
		if b == nil {
			continue
		}
		if b.GetStartOffset() != int64(len(rows)) {
			t.Errorf("the batch starts at row %d, not %d", b.GetStartOffset(), len(rows))
		}
		rows = append(rows, streamRows(t, b.Data)...)
		if int64(len(rows)) != b.GetStartOffset()+b.RowCount {
			t.Errorf("%d rows announced, %d rows in all", b.RowCount, len(rows))
		}
	}
	return rows, nil
}

func streamRows(t *testing.T, data []byte) []string {
	t.Helper()
	r, err := ipc.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Release()
	var rows []string
	for r.Next() {
		b := r.RecordBatch()
		for i := range int(b.NumRows()) {
			cells := make([]string, b.NumCols())
			for j, c := range b.Columns() {
				cells[j] = c.ValueStr(i)
			}
			rows = append(rows, strings.Join(cells, ","))
		}
	}
	return rows
}

func (f *fixture) mustRows(t *testing.T, plan *pb.Plan) string {
	t.Helper()
	rows, err := f.rows(t, plan)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(rows, ";")
}

// refuses runs statements that must fail with these conditions.
func (f *fixture) refuses(t *testing.T, conditions map[string]string) {
	t.Helper()
	for text, want := range conditions {
		if _, err := f.sql(t, text); condition(err) != want {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// sql is spark.sql(text).
func (f *fixture) sql(t *testing.T, text string) (*pb.Relation, error) {
	t.Helper()
	stream, _ := f.execute(t, uuid.NewString(), &pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{
		CommandType: &pb.Command_SqlCommand{SqlCommand: &pb.SqlCommand{Input: sqlRelation(text)}}}}})
	all, err := drain(stream)
	if err != nil {
		return nil, err
	}
	return all[0].GetSqlCommandResult().GetRelation(), nil
}

func (f *fixture) setConf(t *testing.T, key, value string) error {
	t.Helper()
	_, err := f.client.Config(context.Background(), &pb.ConfigRequest{SessionId: f.id, UserContext: testUser(),
		Operation: &pb.ConfigRequest_Operation{OpType: &pb.ConfigRequest_Operation_Set{
			Set: &pb.ConfigRequest_Set{Pairs: []*pb.KeyValue{{Key: key, Value: &value}}}}}})
	return err
}

func TestQuery(t *testing.T) {
	f := newEngineFixture(t)
	for _, c := range []struct{ sql, want string }{
		{"select id, id * 2 as d from range(3)", "0,0;1,2;2,4"},
		{"select id from range(0)", ""},
		{"select 'a' as s, cast(null as int) as n", "a,(null)"},
	} {
		if got := f.mustRows(t, sqlPlan(c.sql)); got != c.want {
			t.Errorf("%s: got %q, want %q", c.sql, got, c.want)
		}
	}
}

func TestBatches(t *testing.T) {
	f := newEngineFixture(t)
	const n = 300_000
	rows, err := f.rows(t, plan(n))
	if err != nil || len(rows) != n || rows[n-1] != fmt.Sprint(n-1) {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	if err := f.setConf(t, keyMaxRecords, "1000"); err != nil {
		t.Fatal(err)
	}
	stream, _ := f.execute(t, uuid.NewString(), plan(2500))
	all, err := drain(stream)
	if err != nil || len(all) != 4 || all[0].GetArrowBatch().RowCount != 1000 || all[2].GetArrowBatch().RowCount != 500 {
		t.Errorf("%d responses, %v", len(all), err)
	}
}

func TestChunks(t *testing.T) {
	f := newEngineFixture(t)
	size := int64(2000)
	stream, err := f.client.ExecutePlan(context.Background(), &pb.ExecutePlanRequest{
		SessionId: f.id, UserContext: testUser(), Plan: plan(1000),
		RequestOptions: []*pb.ExecutePlanRequest_RequestOption{{RequestOption: &pb.ExecutePlanRequest_RequestOption_ResultChunkingOptions{
			ResultChunkingOptions: &pb.ResultChunkingOptions{AllowArrowBatchChunking: true, PreferredArrowChunkSize: &size}}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	all, err := drain(stream)
	if err != nil {
		t.Fatal(err)
	}
	var data []byte
	chunks := int64(0)
	for _, r := range all {
		b := r.GetArrowBatch()
		if b == nil {
			continue
		}
		if b.GetChunkIndex() != chunks || b.RowCount != 1000 || len(b.Data) > int(size) {
			t.Errorf("chunk %d: %v rows, %d bytes", b.GetChunkIndex(), b.RowCount, len(b.Data))
		}
		data, chunks = append(data, b.Data...), chunks+1
	}
	if rows := streamRows(t, data); len(rows) != 1000 || chunks < 2 {
		t.Errorf("%d rows in %d chunks", len(rows), chunks)
	}
}

func TestSQLCommandRunsOnce(t *testing.T) {
	f := newEngineFixture(t)
	result, err := f.sql(t, "create temporary view v as select id + 1 as a from range(2)")
	if err != nil || result.GetLocalRelation() == nil {
		t.Fatalf("%v, %v", result, err)
	}
	if got := f.mustRows(t, &pb.Plan{OpType: &pb.Plan_Root{Root: result}}); got != "" {
		t.Errorf("the command's rows: %q", got)
	}
	if result, err = f.sql(t, "select a from v"); err != nil || result.GetSql().GetQuery() != "select a from v" {
		t.Fatalf("a query must come back as it was: %v, %v", result, err)
	}
	if got := f.mustRows(t, &pb.Plan{OpType: &pb.Plan_Root{Root: result}}); got != "1;2" {
		t.Errorf("the view: %q", got)
	}
	if _, err := f.sql(t, "create temporary view v as select 1"); condition(err) != "TEMP_TABLE_OR_VIEW_ALREADY_EXISTS" {
		t.Errorf("second creation: %v", err)
	}
	if _, err := f.sql(t, "select nope from v"); condition(err) != "UNRESOLVED_COLUMN.WITH_SUGGESTION" {
		t.Errorf("a wrong query must fail when it is sent: %v", err)
	}
}

func TestSessionsAreIsolated(t *testing.T) {
	f := newEngineFixture(t)
	var all sync.WaitGroup
	for i := range 20 {
		all.Go(func() {
			s := f.another()
			zone := fmt.Sprintf("+%02d:00", i%14)
			if err := s.setConf(t, "spark.sql.session.timeZone", zone); err != nil {
				t.Error(err)
			}
			if _, err := s.sql(t, fmt.Sprintf("create temporary view v as select %d as a", i)); err != nil {
				t.Error(err)
				return
			}
			for range 5 {
				rows, err := s.rows(t, sqlPlan("select a, cast(timestamp'2020-01-01 00:00:00Z' as string) from v"))
				if want := fmt.Sprintf("%d,2020-01-01 %02d:00:00", i, i%14); err != nil || rows[0] != want {
					t.Errorf("got %v, %v, want %s", rows, err, want)
				}
			}
		})
	}
	all.Wait()
}

func TestInterruptRunningQuery(t *testing.T) {
	f := newEngineFixture(t)
	stream, _ := f.execute(t, uuid.NewString(), sqlPlan("select sum(a.id * b.id % 7) from range(1000000) a join range(1000000) b on a.id % 1000 <> b.id"))
	time.Sleep(200 * time.Millisecond)
	start := time.Now()
	if _, err := f.client.Interrupt(context.Background(), &pb.InterruptRequest{
		SessionId: f.id, UserContext: testUser(), InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_ALL}); err != nil {
		t.Fatal(err)
	}
	if _, err := drain(stream); condition(err) != "OPERATION_CANCELED" {
		t.Errorf("got %v", err)
	}
	if took := time.Since(start); took > 150*time.Millisecond {
		t.Errorf("the client waited %v", took)
	}
	f.server.running.Wait()
	if took := time.Since(start); took > time.Second {
		t.Errorf("the engine worked on for %v", took)
	}
	if got := f.mustRows(t, plan(1)); got != "0" {
		t.Errorf("afterwards: %q", got)
	}
}

func TestErrorHasQueryContext(t *testing.T) {
	f := newEngineFixture(t)
	_, err := f.rows(t, sqlPlan("select id, 1 / id from range(2)"))
	if condition(err) != "DIVIDE_BY_ZERO" || !strings.Contains(err.Error(), "== SQL (line 1, position 12) ==\nselect id, 1 / id from range(2)\n           ^^^^^^") {
		t.Errorf("got %v", err)
	}
}

func TestCompressedPlan(t *testing.T) {
	f := newEngineFixture(t)
	raw, err := proto.Marshal(plan(3).GetRoot())
	if err != nil {
		t.Fatal(err)
	}
	encoder, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	packed := &pb.Plan{OpType: &pb.Plan_CompressedOperation_{CompressedOperation: &pb.Plan_CompressedOperation{
		Data: encoder.EncodeAll(raw, nil), OpType: pb.Plan_CompressedOperation_OP_TYPE_RELATION,
		CompressionCodec: pb.CompressionCodec_COMPRESSION_CODEC_ZSTD}}}
	if got := f.mustRows(t, packed); got != "0;1;2" {
		t.Errorf("got %q", got)
	}
	packed.GetCompressedOperation().Data = []byte("not zstd")
	if _, err := f.rows(t, packed); condition(err) != "CONNECT_INVALID_PLAN.CANNOT_PARSE" {
		t.Errorf("damaged: %v", err)
	}
}

// localStream is an Arrow stream with the rows 0, 1, 2.
func localStream(t *testing.T, f *fixture) []byte {
	t.Helper()
	stream, _ := f.execute(t, uuid.NewString(), plan(3))
	all, err := drain(stream)
	if err != nil {
		t.Fatal(err)
	}
	return all[0].GetArrowBatch().Data
}

func TestShowString(t *testing.T) {
	f := newEngineFixture(t)
	show := &pb.Plan{OpType: &pb.Plan_Root{Root: &pb.Relation{RelType: &pb.Relation_ShowString{ShowString: &pb.ShowString{
		Input: sqlRelation("select id, 'long text' as s from range(3)"), NumRows: 2, Truncate: 6}}}}}
	want := "+---+------+\n| id|     s|\n+---+------+\n|  0|lon...|\n|  1|lon...|\n+---+------+\nonly showing top 2 rows"
	if got := f.mustRows(t, show); got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestCloneSession(t *testing.T) {
	f := newEngineFixture(t)
	if _, err := f.sql(t, "create temporary view v as select 7 as a"); err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	resp, err := f.client.CloneSession(ctx, &pb.CloneSessionRequest{SessionId: f.id, UserContext: testUser()})
	if err != nil {
		t.Fatal(err)
	}
	clone := &fixture{server: f.server, client: f.client, id: resp.NewSessionId}
	if got := clone.mustRows(t, sqlPlan("select * from v")); got != "7" {
		t.Errorf("the clone's view: %q", got)
	}
	if _, err := clone.sql(t, "drop view v"); err != nil {
		t.Error(err)
	}
	if got := f.mustRows(t, sqlPlan("select * from v")); got != "7" {
		t.Errorf("the source's view: %q", got)
	}
	_, err = f.client.CloneSession(ctx, &pb.CloneSessionRequest{SessionId: f.id, UserContext: testUser(), NewSessionId: &clone.id})
	if condition(err) != "INVALID_CLONE_SESSION_REQUEST.TARGET_SESSION_ID_ALREADY_EXISTS" {
		t.Errorf("existing target: %v", err)
	}
}

func TestStoredTables(t *testing.T) {
	f := newEngineFixture(t)
	f.mustSQL(t,
		"create table t (a int, b string) using parquet",
		"insert into t values (1, 'x'), (2, null)",
		"insert into t (b) select 'y'",
		"create table u as select a + 1 as c from t where a is not null",
		"create database d",
		"create table d.t (z int) using csv",
	)
	if got := f.mustRows(t, sqlPlan("select * from t order by a nulls last")); got != "1,x;2,(null);(null),y" {
		t.Errorf("t: %q", got)
	}
	if got := f.mustRows(t, sqlPlan("select * from default.u order by c")); got != "2;3" {
		t.Errorf("u: %q", got)
	}
	f.refuses(t, map[string]string{
		"create table t (a int) using parquet":           "TABLE_OR_VIEW_ALREADY_EXISTS",
		"insert into t values (1)":                       "INSERT_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS",
		"insert into t values ('x', 'y')":                "INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST",
		"insert into nope values (1)":                    "TABLE_OR_VIEW_NOT_FOUND",
		"insert into t select 1 div (a - a), 'x' from t": "DIVIDE_BY_ZERO",
		"drop database d":                                "SCHEMA_NOT_EMPTY",
		"drop table nope":                                "TABLE_OR_VIEW_NOT_FOUND",
	})
	if got := f.mustRows(t, sqlPlan("select count(*) from t")); got != "3" {
		t.Errorf("after failed inserts: %q", got)
	}
	f.mustSQL(t, "insert overwrite t values (9, 'z')", "truncate table u", "drop database d cascade")
	if got := f.mustRows(t, sqlPlan("select t.a, (select count(*) from u) from t")); got != "9,0" {
		t.Errorf("after overwrite and truncate: %q", got)
	}
	if _, err := f.sql(t, "drop table t"); err != nil {
		t.Error(err)
	}
	if _, err := f.rows(t, sqlPlan("select * from t")); condition(err) != "TABLE_OR_VIEW_NOT_FOUND" {
		t.Errorf("after drop: %v", err)
	}
}
