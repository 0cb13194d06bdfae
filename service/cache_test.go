package service

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/sparkduck/sparkduck/duckexec"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// volatileQuery yields other rows each time it is computed.
const volatileQuery = "select id, uuid() as u from range(3)"

func (f *fixture) analyze(t *testing.T, req *pb.AnalyzePlanRequest) *pb.AnalyzePlanResponse {
	t.Helper()
	req.SessionId, req.UserContext = f.id, testUser()
	resp, err := f.client.AnalyzePlan(context.Background(), req)
	if err != nil {
		t.Fatal(err)
	}
	return resp
}

func (f *fixture) persist(t *testing.T, r *pb.Relation, level *pb.StorageLevel) {
	t.Helper()
	f.analyze(t, &pb.AnalyzePlanRequest{Analyze: &pb.AnalyzePlanRequest_Persist_{Persist: &pb.AnalyzePlanRequest_Persist{Relation: r, StorageLevel: level}}})
}

func (f *fixture) unpersist(t *testing.T, r *pb.Relation) {
	t.Helper()
	f.analyze(t, &pb.AnalyzePlanRequest{Analyze: &pb.AnalyzePlanRequest_Unpersist_{Unpersist: &pb.AnalyzePlanRequest_Unpersist{Relation: r}}})
}

// level is a relation's storage level: disk, memory, off heap, deserialized, copies.
func (f *fixture) level(t *testing.T, r *pb.Relation) string {
	t.Helper()
	l := f.analyze(t, &pb.AnalyzePlanRequest{Analyze: &pb.AnalyzePlanRequest_GetStorageLevel_{
		GetStorageLevel: &pb.AnalyzePlanRequest_GetStorageLevel{Relation: r}}}).GetGetStorageLevel().GetStorageLevel()
	return fmt.Sprint(l.UseDisk, l.UseMemory, l.UseOffHeap, l.Deserialized, l.Replication)
}

const (
	notKept      = "false false false false 1"
	keptAsUsual  = "true true false true 1"
	keptOnDisk   = "true false false false 1"
	keptInMemory = "false true false false 1"
)

func (f *fixture) mustSQL(t *testing.T, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if _, err := f.sql(t, text); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
	}
}

// catalogCall runs a call of the catalog and returns its rows.
func (f *fixture) catalogCall(t *testing.T, c *pb.Catalog) string {
	t.Helper()
	return f.mustRows(t, root(&pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_Catalog{Catalog: c}}))
}

func (f *fixture) isCached(t *testing.T, name string) bool {
	t.Helper()
	return f.catalogCall(t, &pb.Catalog{CatType: &pb.Catalog_IsCached{IsCached: &pb.IsCached{TableName: name}}}) == "true"
}

// keptTables counts the tables of kept rows in the engine.
func (f *fixture) keptTables(t *testing.T) int64 {
	t.Helper()
	conn, err := f.server.engine.Acquire(duckexec.Settings{})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	rows, err := conn.QueryRows(context.Background(), "SELECT count(*) FROM duckdb_tables() WHERE NOT internal", nil)
	if err != nil {
		t.Fatal(err)
	}
	return rows[0][0].(int64)
}

func filtered(r *pb.Relation, condition string) *pb.Relation {
	return &pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_Filter{Filter: &pb.Filter{Input: r, Condition: &pb.Expression{
		ExprType: &pb.Expression_ExpressionString_{ExpressionString: &pb.Expression_ExpressionString{Expression: condition}}}}}}
}

func TestPersistKeepsRowsForAllSessions(t *testing.T) {
	f := newEngineFixture(t)
	kept := sqlRelation(volatileQuery)
	if f.level(t, kept) != notKept {
		t.Error("kept before it was asked for")
	}
	f.persist(t, kept, nil)
	if f.level(t, kept) != keptAsUsual || f.keptTables(t) != 0 {
		t.Errorf("level %s, %d tables", f.level(t, kept), f.keptTables(t))
	}
	first := f.mustRows(t, root(kept))
	if again := f.mustRows(t, root(kept)); again != first {
		t.Errorf("the rows changed: %s, then %s", first, again)
	}
	if row := f.mustRows(t, root(filtered(kept, "id = 1"))); row != strings.Split(first, ";")[1] {
		t.Errorf("a query over it: %s, not in %s", row, first)
	}
	f.persist(t, kept, &pb.StorageLevel{UseDisk: true, Replication: 1})
	if f.level(t, kept) != keptAsUsual {
		t.Error("the level of what is kept changed")
	}
	g := f.another()
	if g.level(t, kept) != keptAsUsual || g.mustRows(t, root(kept)) != first {
		t.Error("another session does not see the kept rows")
	}
	g.unpersist(t, kept)
	if f.level(t, kept) != notKept || f.keptTables(t) != 0 || f.mustRows(t, root(kept)) == first {
		t.Error("still kept")
	}
	f.persist(t, kept, &pb.StorageLevel{Replication: 1})
	if f.level(t, kept) != notKept {
		t.Error("a level without a place keeps nothing")
	}
	f.persist(t, kept, &pb.StorageLevel{UseMemory: true, Replication: 1})
	if f.level(t, kept) != keptInMemory {
		t.Error("the level that was asked for")
	}
}

func TestKeptRowsEndWithTheirSessions(t *testing.T) {
	f := newEngineFixture(t)
	g := f.another()
	kept := sqlRelation(volatileQuery)
	f.persist(t, kept, nil)
	g.persist(t, kept, nil)
	first := g.mustRows(t, root(kept))
	f.mustSQL(t, "cache table v as select 1 as a")
	if f.keptTables(t) != 2 {
		t.Fatalf("%d tables", f.keptTables(t))
	}
	f.release(t)
	if g.mustRows(t, root(kept)) != first || g.keptTables(t) != 1 {
		t.Errorf("the other session asked too; %d tables", g.keptTables(t))
	}
	g.checkpoint(t, sqlRelation("select 1"), true)
	g.release(t)
	if f.keptTables(t) != 0 || !f.server.cache.isEmpty() {
		t.Errorf("%d tables stay", f.keptTables(t))
	}
}

func TestKeptRowsFollowWrites(t *testing.T) {
	f := newEngineFixture(t)
	g := f.another()
	f.mustSQL(t, "create table t(a int) using parquet", "cache table t")
	count := sqlRelation("select count(*) from t")
	f.persist(t, count, nil)
	read := func(want string) {
		t.Helper()
		if got := f.mustRows(t, sqlPlan("select a from t order by a")); got != want {
			t.Errorf("the table: %q, want %q", got, want)
		}
		if got := f.mustRows(t, root(count)); got != fmt.Sprint(len(strings.FieldsFunc(want, func(r rune) bool { return r == ';' }))) {
			t.Errorf("the count of %q: %s", want, got)
		}
		if !f.isCached(t, "t") || f.level(t, count) != keptAsUsual {
			t.Error("writes end nothing")
		}
	}
	read("")
	f.mustSQL(t, "insert into t values (1)")
	read("1")
	g.mustSQL(t, "insert into t values (2)")
	read("1;2")
	g.mustSQL(t, "insert overwrite t values (3)")
	read("3")
	g.mustSQL(t, "truncate table t")
	read("")
	g.mustSQL(t, "drop table t", "create table t(a int) using parquet")
	if f.isCached(t, "t") || f.level(t, count) != notKept {
		t.Error("kept beyond the table's end")
	}
}

// TestKeptFilesAreRefreshed: what others write is seen when somebody says so.
func TestKeptFilesAreRefreshed(t *testing.T) {
	f := newEngineFixture(t)
	folder := filepath.Join(t.TempDir(), "d")
	writeFile(t, filepath.Join(folder, "a.json"), `{"a": 1}`)
	f.mustSQL(t, "create temporary view v using json options (path '"+folder+"')")
	kept := readFiles("json", folder)
	f.persist(t, kept, nil)
	for i, refresh := range []func(){
		func() { f.mustSQL(t, "refresh '"+folder+"'") },
		func() { f.mustSQL(t, "refresh table v") },
		func() {
			f.catalogCall(t, &pb.Catalog{CatType: &pb.Catalog_RefreshByPath{RefreshByPath: &pb.RefreshByPath{Path: folder + "/a.json"}}})
		},
		func() {
			f.catalogCall(t, &pb.Catalog{CatType: &pb.Catalog_RefreshTable{RefreshTable: &pb.RefreshTable{TableName: "v"}}})
		},
	} {
		before := f.mustRows(t, root(kept))
		writeFile(t, filepath.Join(folder, fmt.Sprintf("b%d.json", i)), `{"a": 1}`)
		if got := f.mustRows(t, root(kept)); got != before {
			t.Errorf("%d: %s before the refresh, want %s", i, got, before)
		}
		refresh()
		if got := f.mustRows(t, root(kept)); got == before {
			t.Errorf("%d: still %s after the refresh", i, got)
		}
	}
	for _, text := range []string{"refresh table nope", "cache table nope", "uncache table nope"} {
		if _, err := f.sql(t, text); condition(err) != "TABLE_OR_VIEW_NOT_FOUND" {
			t.Errorf("%s: %v", text, err)
		}
	}
	f.mustSQL(t, "uncache table if exists nope", "refresh '/nope'")
}

func readFiles(format, path string) *pb.Relation {
	return &pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_Read{Read: &pb.Read{ReadType: &pb.Read_DataSource_{
		DataSource: &pb.Read_DataSource{Format: &format, Paths: []string{path}}}}}}
}

func TestCacheTableStatements(t *testing.T) {
	f := newEngineFixture(t)
	f.mustSQL(t, "create temporary view v as "+volatileQuery, "create temporary view broken as select 1 / id from range(1)")
	if _, err := f.sql(t, "cache table broken"); condition(err) != "DIVIDE_BY_ZERO" {
		t.Errorf("CACHE TABLE computes at once: %v", err)
	}
	f.mustSQL(t, "uncache table broken", "cache lazy table broken", "clear cache")
	for _, text := range []string{"cache table v options ('storageLevel' 'MEMORY_ONLY_SER')", "cache lazy table v options ('storageLevel' 'disk_only')"} {
		f.mustSQL(t, text)
		want, tables := keptInMemory, int64(1)
		if strings.Contains(text, "lazy") {
			want, tables = keptOnDisk, 0
		}
		if got := f.level(t, sqlRelation("select * from v")); got != want || f.keptTables(t) != tables {
			t.Errorf("%s: %s, %d tables", text, got, f.keptTables(t))
		}
		f.mustSQL(t, "uncache table v")
	}
	if f.isCached(t, "v") {
		t.Error("UNCACHE TABLE keeps it")
	}
	if _, err := f.sql(t, "cache table v options ('storageLevel' 'x')"); err == nil {
		t.Error("an unknown level was accepted")
	}
	f.catalogCall(t, &pb.Catalog{CatType: &pb.Catalog_CacheTable{CacheTable: &pb.CacheTable{TableName: "v", StorageLevel: &pb.StorageLevel{UseMemory: true, Replication: 1}}}})
	if got := f.level(t, sqlRelation("select * from v")); got != keptInMemory {
		t.Errorf("the catalog's call: %s", got)
	}
	f.catalogCall(t, &pb.Catalog{CatType: &pb.Catalog_ClearCache{ClearCache: &pb.ClearCache{}}})
	if f.isCached(t, "v") {
		t.Error("clearCache keeps it")
	}
	f.mustSQL(t, "cache table w as "+volatileQuery)
	if first := f.mustRows(t, sqlPlan("select * from w")); !f.isCached(t, "w") || f.mustRows(t, sqlPlan("select * from w")) != first {
		t.Error("CACHE TABLE AS keeps its rows under a view")
	}
	if _, err := f.sql(t, "cache table w as select 1"); condition(err) != "TEMP_TABLE_OR_VIEW_ALREADY_EXISTS" {
		t.Errorf("a second one: %v", err)
	}
}

// TestKeptRowsOfViews: rows go with the view's meaning.
func TestKeptRowsOfViews(t *testing.T) {
	f := newEngineFixture(t)
	for _, c := range []struct{ view, end string }{
		{"v", "drop view v"},
		{"v", "create or replace temporary view v as select 2 as b"},
		{"global_temp.g", "drop view global_temp.g"},
	} {
		f.mustSQL(t, "create or replace temporary view v as "+volatileQuery, "create or replace global temporary view g as "+volatileQuery, "cache table "+c.view)
		if f.keptTables(t) != 1 {
			t.Fatalf("%d tables", f.keptTables(t))
		}
		f.mustSQL(t, c.end)
		if f.keptTables(t) != 0 {
			t.Errorf("%s: the rows stay", c.end)
		}
	}
}

// TestDroppedRowsStayForWhoMayReadThem: a statement that was compiled over kept rows finds them.
func TestDroppedRowsStayForWhoMayReadThem(t *testing.T) {
	f := newEngineFixture(t)
	kept := sqlRelation(volatileQuery)
	f.persist(t, kept, nil)
	f.mustRows(t, root(kept))
	leave := f.server.rows.enter()
	f.unpersist(t, kept)
	if f.keptTables(t) != 1 {
		t.Error("dropped under a running statement")
	}
	f.server.rows.enter()() // began later: it cannot read them
	if f.keptTables(t) != 1 {
		t.Error("dropped under a running statement when another one ended")
	}
	leave()
	if f.keptTables(t) != 0 {
		t.Error("not dropped when nobody can read them")
	}
}

func (f *fixture) checkpoint(t *testing.T, r *pb.Relation, eager bool) (*pb.Relation, *pb.CachedRemoteRelation) {
	t.Helper()
	stream, _ := f.execute(t, uuid.NewString(), &pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{
		CommandType: &pb.Command_CheckpointCommand{CheckpointCommand: &pb.CheckpointCommand{Relation: r, Local: true, Eager: eager}}}}})
	all, err := drain(stream)
	if err != nil {
		t.Fatal(err)
	}
	handle := all[0].GetCheckpointCommandResult().GetRelation()
	return &pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_CachedRemoteRelation{CachedRemoteRelation: handle}}, handle
}

func TestCheckpoints(t *testing.T) {
	for _, eager := range []bool{true, false} {
		f := newEngineFixture(t)
		read, handle := f.checkpoint(t, sqlRelation(volatileQuery), eager)
		if stored := f.keptTables(t) == 1; stored != eager {
			t.Errorf("eager %v: rows are stored: %v", eager, stored)
		}
		second, _ := f.checkpoint(t, filtered(read, "id > 0"), true) // stores the first one too
		first := f.mustRows(t, root(read))
		if again := f.mustRows(t, root(read)); again != first || strings.Count(first, ";") != 2 || f.level(t, read) != notKept {
			t.Errorf("eager %v: %q, then %q", eager, first, again)
		}
		if got := f.mustRows(t, root(second)); !strings.HasSuffix(first, got) {
			t.Errorf("eager %v: a checkpoint of it: %q, not in %q", eager, got, first)
		}
		if _, err := f.another().rows(t, root(read)); condition(err) != "CONNECT_INVALID_PLAN.DATAFRAME_NOT_FOUND" {
			t.Errorf("in another session: %v", err)
		}
		remove, _ := f.execute(t, uuid.NewString(), &pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{
			CommandType: &pb.Command_RemoveCachedRemoteRelationCommand{RemoveCachedRemoteRelationCommand: &pb.RemoveCachedRemoteRelationCommand{Relation: handle}}}}})
		if _, err := drain(remove); err != nil {
			t.Error(err)
		}
		if _, err := f.rows(t, root(read)); condition(err) != "CONNECT_INVALID_PLAN.DATAFRAME_NOT_FOUND" || f.keptTables(t) != 1 {
			t.Errorf("after removal: %v, %d tables", err, f.keptTables(t))
		}
	}
}

// TestReliableCheckpointsNeedAFolder, which the server names; local ones need none.
func TestReliableCheckpointsNeedAFolder(t *testing.T) {
	f := newEngineFixture(t)
	reliable := &pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{CommandType: &pb.Command_CheckpointCommand{
		CheckpointCommand: &pb.CheckpointCommand{Relation: sqlRelation("select 1"), Eager: true}}}}}
	run := func() error {
		stream, _ := f.execute(t, uuid.NewString(), reliable)
		_, err := drain(stream)
		return err
	}
	if err := run(); condition(err) != "_LEGACY_ERROR_TEMP_3016" || reason(err) != "org.apache.spark.SparkException" {
		t.Errorf("without a folder: %v", err)
	}
	f.session().settings.init(f.session().conf().With(keyCheckpointDir, t.TempDir()))
	if err := run(); err != nil {
		t.Errorf("with a folder: %v", err)
	}
}

// createView is DataFrame.createOrReplaceTempView.
func (f *fixture) createView(t *testing.T, name string, input *pb.Relation) {
	t.Helper()
	create := &pb.CreateDataFrameViewCommand{Input: input, Name: name, Replace: true}
	stream, _ := f.execute(t, uuid.NewString(), &pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{
		CommandType: &pb.Command_CreateDataframeView{CreateDataframeView: create}}}})
	if _, err := drain(stream); err != nil {
		t.Fatal(err)
	}
}

// clone is another client in a clone of the fixture's session.
func (f *fixture) clone(t *testing.T) *fixture {
	t.Helper()
	resp, err := f.client.CloneSession(context.Background(), &pb.CloneSessionRequest{SessionId: f.id, UserContext: testUser()})
	if err != nil {
		t.Fatal(err)
	}
	g := f.another()
	g.id = resp.NewSessionId
	return g
}

// TestRowsOutliveTheSourceOfAClone as long as a view of the clone reads them.
func TestRowsOutliveTheSourceOfAClone(t *testing.T) {
	f := newEngineFixture(t)
	read, _ := f.checkpoint(t, sqlRelation(volatileQuery), true)
	f.createView(t, "v", filtered(read, "id < 2"))
	f.mustSQL(t, "cache table k as "+volatileQuery)
	rows, kept := f.mustRows(t, sqlPlan("select * from v")), f.mustRows(t, sqlPlan("select * from k"))
	g := f.clone(t)
	if _, err := g.rows(t, root(read)); condition(err) != "CONNECT_INVALID_PLAN.DATAFRAME_NOT_FOUND" {
		t.Errorf("a handle in the clone: %v", err)
	}
	f.release(t)
	h := g.clone(t)
	g.release(t)
	if got := h.mustRows(t, sqlPlan("select * from v")); got != rows {
		t.Errorf("the checkpoint: %s, want %s", got, rows)
	}
	if got := h.mustRows(t, sqlPlan("select * from k")); got != kept || !h.isCached(t, "k") {
		t.Errorf("the cached view: %s, want %s", got, kept)
	}
	h.mustSQL(t, "drop view v")
	if h.keptTables(t) != 1 {
		t.Errorf("%d tables after the last view", h.keptTables(t))
	}
	h.release(t)
	if h.keptTables(t) != 0 {
		t.Errorf("%d tables after the last session", h.keptTables(t))
	}
}

// TestCheckpointsStayForViews that read them, wherever they do, when the handle goes.
func TestCheckpointsStayForViews(t *testing.T) {
	f := newEngineFixture(t)
	for query, want := range map[string]string{
		"select (select count(*) from v) as n":                                                                             "3",
		"select id from range(5) where id in (select id from v)":                                                           "0;1;2",
		"select count(*) from range(1), lateral (select * from v)":                                                         "3",
		"with recursive r(n) as (select 0 union all select n + 1 from r, v where n < 2 and id = n) select count(*) from r": "3",
	} {
		read, handle := f.checkpoint(t, sqlRelation(volatileQuery), true)
		f.createView(t, "v", read)
		f.createView(t, "w", sqlRelation(query))
		remove, _ := f.execute(t, uuid.NewString(), &pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{
			CommandType: &pb.Command_RemoveCachedRemoteRelationCommand{RemoveCachedRemoteRelationCommand: &pb.RemoveCachedRemoteRelationCommand{Relation: handle}}}}})
		if _, err := drain(remove); err != nil {
			t.Fatal(err)
		}
		f.mustSQL(t, "drop view v")
		if got := f.mustRows(t, sqlPlan("select * from w")); got != want {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
		f.createView(t, "w", sqlRelation("select 1"))
		if f.keptTables(t) != 0 {
			t.Errorf("%s: %d tables stay", query, f.keptTables(t))
		}
	}
}

// TestKeptRowsFollowWritesToWhatSubqueriesRead.
func TestKeptRowsFollowWritesToWhatSubqueriesRead(t *testing.T) {
	f := newEngineFixture(t)
	f.mustSQL(t, "create table t (a int)")
	for _, query := range []string{
		"select (select count(*) from t) as n",
		"select count(*) from range(9) where exists (from t)",
		"with recursive r(n) as (select 0 union all select n + 1 from r, t where n < a) select count(*) from r",
	} {
		f.mustSQL(t, "truncate table t", "cache table k as "+query)
		before := f.mustRows(t, sqlPlan("select * from k"))
		f.mustSQL(t, "insert into t values (3)")
		if after := f.mustRows(t, sqlPlan("select * from k")); after == before || !f.isCached(t, "k") {
			t.Errorf("%s: %s after a write, kept: %v", query, after, f.isCached(t, "k"))
		}
		f.mustSQL(t, "uncache table k", "drop view k")
	}
}

// TestCacheTableThatFailsMakesNoView.
func TestCacheTableThatFailsMakesNoView(t *testing.T) {
	f := newEngineFixture(t)
	if _, err := f.sql(t, "cache table w as select 1 / id from range(1)"); condition(err) != "DIVIDE_BY_ZERO" {
		t.Errorf("got %v", err)
	}
	if _, err := f.sql(t, "select * from w"); condition(err) != "TABLE_OR_VIEW_NOT_FOUND" || !f.server.cache.isEmpty() {
		t.Errorf("after it: %v", err)
	}
}

// TestRefreshTableListsTheFilesOfAView anew, cached or not.
func TestRefreshTableListsTheFilesOfAView(t *testing.T) {
	f := newEngineFixture(t)
	folder := filepath.Join(t.TempDir(), "d")
	writeFile(t, filepath.Join(folder, "a.json"), `{"a": 1}`)
	f.createView(t, "v", filtered(readFiles("json", folder), "a > 0"))
	for i := range 2 {
		before := f.mustRows(t, sqlPlan("select count(*) from v"))
		writeFile(t, filepath.Join(folder, fmt.Sprintf("b%d.json", i)), `{"a": 1}`)
		if got := f.mustRows(t, sqlPlan("select count(*) from v")); got != before {
			t.Errorf("%d: %s files before the refresh", i, got)
		}
		f.mustSQL(t, "refresh table v")
		if got := f.mustRows(t, sqlPlan("select count(*) from v")); got != fmt.Sprint(i+2) {
			t.Errorf("%d: %s files after the refresh", i, got)
		}
		f.mustSQL(t, "cache table v")
	}
	if _, err := f.sql(t, "refresh ''"); reason(err) != "java.lang.IllegalArgumentException" {
		t.Errorf("no path: %v", err)
	}
}

// TestAViewMeansItsQuery: what is kept of one is kept of the other.
func TestAViewMeansItsQuery(t *testing.T) {
	f := newEngineFixture(t)
	f.mustSQL(t, "create temporary view v as select id from range(36)", "cache table v options ('unknown' = 'ignored')")
	if got := f.level(t, sqlRelation("select id from range(36)")); got != keptAsUsual {
		t.Errorf("got %s", got)
	}
}
