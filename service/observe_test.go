package service

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/sparkduck/sparkduck/duckexec"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

func call(name string, args ...*pb.Expression) *pb.Expression {
	return &pb.Expression{ExprType: &pb.Expression_UnresolvedFunction_{
		UnresolvedFunction: &pb.Expression_UnresolvedFunction{FunctionName: name, Arguments: args}}}
}

func text(sql string) *pb.Expression {
	return &pb.Expression{ExprType: &pb.Expression_ExpressionString_{ExpressionString: &pb.Expression_ExpressionString{Expression: sql}}}
}

// observed is DataFrame.observe over ten rows.
func observed(id int64, name string, metrics ...*pb.Expression) *pb.Relation {
	return observing(sqlRelation("select id from range(10)"), id, name, metrics...)
}

func observing(input *pb.Relation, id int64, name string, metrics ...*pb.Expression) *pb.Relation {
	return &pb.Relation{Common: &pb.RelationCommon{PlanId: &id}, RelType: &pb.Relation_CollectMetrics{
		CollectMetrics: &pb.CollectMetrics{Input: input, Name: name, Metrics: metrics}}}
}

func union(a, b *pb.Relation) *pb.Relation {
	all, id := true, int64(99)
	return &pb.Relation{Common: &pb.RelationCommon{PlanId: &id}, RelType: &pb.Relation_SetOp{SetOp: &pb.SetOperation{
		LeftInput: a, RightInput: b, SetOpType: pb.SetOperation_SET_OP_TYPE_UNION, IsAll: &all}}}
}

// metrics runs a plan and returns what was observed.
func (f *fixture) metrics(t *testing.T, p *pb.Plan) ([]*pb.ExecutePlanResponse_ObservedMetrics, error) {
	t.Helper()
	stream, _ := f.execute(t, uuid.NewString(), p)
	all, err := drain(stream)
	if err != nil {
		return nil, err
	}
	return all[len(all)-1].ObservedMetrics, nil
}

func TestObservedMetrics(t *testing.T) {
	f := newEngineFixture(t)
	m, err := f.metrics(t, root(observed(7, "m", text("count(1) as n"), text("sum(id) as s"))))
	if err != nil || len(m) != 1 || m[0].Name != "m" || m[0].PlanId != 7 || m[0].Keys[0] != "n" || m[0].Keys[1] != "s" ||
		m[0].Values[0].GetLong() != 10 || m[0].Values[1].GetLong() != 45 {
		t.Errorf("got %v, %v", m, err)
	}
}

// observations runs a query and returns how many rows came out and what was observed: name=first metric.
func (f *fixture) observations(t *testing.T, r *pb.Relation) (rows int64, told string) {
	t.Helper()
	stream, _ := f.execute(t, uuid.NewString(), root(r))
	all, err := drain(stream)
	if err != nil {
		t.Fatal(err)
	}
	for _, response := range all {
		rows += response.GetArrowBatch().GetRowCount()
	}
	var list []string
	for _, m := range all[len(all)-1].ObservedMetrics {
		list = append(list, fmt.Sprintf("%s=%d", m.Name, m.Values[0].GetLong()))
	}
	slices.Sort(list)
	return rows, strings.Join(list, " ")
}

func limited(r *pb.Relation, n int32) *pb.Relation {
	return &pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_Limit{Limit: &pb.Limit{Input: r, Limit: n}}}
}

func TestMetricsBelongToTheRowsThatCameOut(t *testing.T) {
	f := newEngineFixture(t)
	random := observing(sqlRelation("select id from range(1000) where rand() < 0.5"), 7, "m", text("count(1) as n"))
	rows, told := f.observations(t, random)
	if told != fmt.Sprintf("m=%d", rows) || rows == 0 {
		t.Errorf("%d rows, observed %s", rows, told)
	}
	outer := observing(filtered(random, "id % 2 = 0"), 8, "even", text("count(1) as n"))
	rows, told = f.observations(t, outer)
	if !strings.HasPrefix(told, fmt.Sprintf("even=%d m=", rows)) {
		t.Errorf("nested: %d rows, observed %s", rows, told)
	}
	rows, told = f.observations(t, union(random, observing(sqlRelation("select id from range(5) where rand() < 2"), 9, "all", text("count(1) as n"))))
	if told != fmt.Sprintf("all=5 m=%d", rows-5) {
		t.Errorf("a union: %d rows, observed %s", rows, told)
	}
}

func TestObservedMetricsOfALimitAreThoseOfItsRows(t *testing.T) {
	f := newEngineFixture(t)
	for _, c := range []struct {
		relation *pb.Relation
		want     string
	}{
		{limited(observed(7, "m", text("count(1) as n")), 3), "m=3"},
		{limited(observing(observed(7, "a", text("count(1) as n")), 8, "b", text("count(1) as n")), 3), "a=3 b=3"},
		{limited(filtered(observed(7, "m", text("count(1) as n")), "id > 5"), 3), "m=10"},
	} {
		if _, told := f.observations(t, c.relation); told != c.want {
			t.Errorf("observed %s, want %s", told, c.want)
		}
	}
}

// TestOnlyWhatIsReadOfObservedRowsIsKept: neither a column nor an expression that nobody reads is computed.
func TestOnlyWhatIsReadOfObservedRowsIsKept(t *testing.T) {
	f := newEngineFixture(t)
	input := sqlRelation("select id, id * 2 as b, raise_error('nobody reads this') as c from range(10)")
	for want, r := range map[string]*pb.Relation{
		"m=10":  filtered(observing(input, 7, "m", text("count(1) as n")), "id = 3"),
		"s=90":  filtered(observing(input, 7, "s", text("sum(b) as n")), "id = 3"),
		"s=285": filtered(observing(input, 7, "s", text("sum(id * id) as n")), "id = 3"),
	} {
		only := &pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_Project{Project: &pb.Project{Input: r, Expressions: []*pb.Expression{text("id")}}}}
		if rows, told := f.observations(t, only); rows != 1 || told != want {
			t.Errorf("%d rows, observed %s, want %s", rows, told, want)
		}
	}
}

func TestObservationsOfKeptRelationsAreToldEachTime(t *testing.T) {
	f := newEngineFixture(t)
	kept := observing(filtered(observed(7, "m", text("count(1) as n")), "rand() < 0.5"), 8, "half", text("count(1) as n"))
	f.persist(t, kept, nil)
	rows, first := f.observations(t, kept)
	if first != fmt.Sprintf("half=%d m=10", rows) {
		t.Errorf("%d rows, observed %s", rows, first)
	}
	if _, again := f.observations(t, filtered(kept, "id > 100")); again != first {
		t.Errorf("over what is kept: %s, want %s", again, first)
	}
	f.unpersist(t, kept)
	if f.level(t, sqlRelation("select id from range(10)")) != notKept || f.keptTables(t) != 0 {
		t.Error("still kept")
	}
	f.persist(t, sqlRelation("select id from range(10)"), nil)
	if f.level(t, observed(7, "m", text("count(1) as n"))) != notKept {
		t.Error("an observed relation is another one")
	}
}

// TestObservationsOfViewsAreNotTold: whoever reads a view did not ask for them.
func TestObservationsOfViewsAreNotTold(t *testing.T) {
	f := newEngineFixture(t)
	f.createView(t, "v", observed(7, "m", text("count(1) as n")))
	for _, sql := range []string{"select * from v", "with x as (select * from v) select x.id from x join x y on x.id = y.id"} {
		if rows, told := f.observations(t, sqlRelation(sql)); rows != 10 || told != "" {
			t.Errorf("%s: %d rows, observed %q", sql, rows, told)
		}
	}
	if rows, told := f.observations(t, observing(sqlRelation("select * from v"), 9, "mine", text("count(1) as n"))); rows != 10 || told != "mine=10" {
		t.Errorf("%d rows, observed %q", rows, told)
	}
}

// TestObservedRowsEndWithTheirStatement, however it ends.
func TestObservedRowsEndWithTheirStatement(t *testing.T) {
	f := newEngineFixture(t)
	rows := sqlRelation("select id, uuid() as u from range(100000)")
	one := text("count(1) as n")
	f.metrics(t, root(observing(rows, 7, "m", one)))
	for _, r := range []*pb.Relation{
		observing(filtered(rows, "1 / (id - 99999) > 2"), 7, "m", one),                    // the rows fail
		filtered(observing(rows, 7, "m", one), "1 / (id - 99999) > 2"),                    // the query fails
		observing(observing(rows, 7, "m", one), 8, "e", call("raise_error", text("'x'"))), // a metric fails
	} {
		f.metrics(t, root(r))
	}
	id := uuid.NewString()
	stream, _ := f.execute(t, id, root(observing(sqlRelation("select a.id from range(100000000) a join range(1000000) b on a.id * 7 % 1000003 = b.id"), 7, "m", one)))
	time.Sleep(100 * time.Millisecond)
	f.session().operation(id).interrupt()
	if _, err := drain(stream); err == nil {
		t.Error("not interrupted")
	}
	f.session().running.Wait()
	conn, err := f.server.engine.Acquire(duckexec.Settings{})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	left, err := conn.QueryRows(context.Background(), "SELECT (SELECT count(*) FROM duckdb_tables() WHERE temporary), (SELECT sum(memory_usage_bytes)::BIGINT FROM duckdb_memory() WHERE tag = 'IN_MEMORY_TABLE')", nil)
	if err != nil || left[0][0].(int64) != 0 || left[0][1].(int64) > 1<<20 {
		t.Errorf("left in the engine: %v, %v", left, err)
	}
}

func TestObservedMetricsOfWrites(t *testing.T) {
	f := newEngineFixture(t)
	for _, format := range []string{"parquet", "noop"} {
		write := &pb.WriteOperation{Input: observed(7, "m", text("count(1) as n")), Source: &format, Mode: pb.WriteOperation_SAVE_MODE_APPEND}
		if format != "noop" {
			write.SaveType = &pb.WriteOperation_Path{Path: filepath.Join(t.TempDir(), "out")}
		}
		m, err := f.metrics(t, &pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{CommandType: &pb.Command_WriteOperation{WriteOperation: write}}}})
		if err != nil || len(m) != 1 || m[0].Values[0].GetLong() != 10 {
			t.Errorf("%s: %v, %v", format, m, err)
		}
	}
}

func TestObservedErrorsAreTheMetricsNotTheQuerys(t *testing.T) {
	f := newEngineFixture(t)
	m, err := f.metrics(t, root(observed(7, "m", call("raise_error", text("'boom'")))))
	if err != nil || len(m) != 1 || m[0].RootErrorIdx == nil || len(m[0].Errors) == 0 ||
		m[0].Errors[0].SparkThrowable.GetErrorClass() != "USER_RAISED_EXCEPTION" {
		t.Errorf("got %v, %v", m, err)
	}
}

func TestObservationsThatAreNone(t *testing.T) {
	f := newEngineFixture(t)
	const invalid = "INVALID_OBSERVED_METRICS."
	for sql, want := range map[string]string{
		"id": invalid + "NON_AGGREGATE_FUNC_ARG_IS_ATTRIBUTE", "sum(id) + id as x": invalid + "NON_AGGREGATE_FUNC_ARG_IS_ATTRIBUTE",
		"rand() as x":                        invalid + "NON_AGGREGATE_FUNC_ARG_IS_NON_DETERMINISTIC",
		"sum(rand()) as x":                   invalid + "NON_AGGREGATE_FUNC_ARG_IS_NON_DETERMINISTIC",
		"count(distinct id) as x":            invalid + "AGGREGATE_EXPRESSION_WITH_DISTINCT_UNSUPPORTED",
		"sum(id) filter (where id > 3) as x": invalid + "AGGREGATE_EXPRESSION_WITH_FILTER_UNSUPPORTED",
		"sum(sum(id)) as x":                  invalid + "NESTED_AGGREGATES_UNSUPPORTED",
		"sum(id) over (partition by id)":     invalid + "WINDOW_EXPRESSIONS_UNSUPPORTED",
	} {
		if _, err := f.metrics(t, root(observed(7, "m", text(sql)))); condition(err) != want {
			t.Errorf("%s: %v", sql, err)
		}
	}
	if _, err := f.metrics(t, root(observed(7, "", text("count(1)")))); reason(err) != "java.lang.IllegalArgumentException" {
		t.Errorf("without a name: %v", err)
	}
}

func TestObservationsOfOneName(t *testing.T) {
	f := newEngineFixture(t)
	one := observed(7, "m", text("count(1) as n"))
	if m, err := f.metrics(t, root(union(one, one))); err != nil || len(m) != 1 {
		t.Errorf("the same one twice: %v, %v", m, err)
	}
	other := observed(8, "m", text("count(1) as n"))
	if _, err := f.metrics(t, root(union(one, other))); condition(err) != "DUPLICATED_METRICS_NAME" {
		t.Errorf("two of one name: %v", err)
	}
}

func TestMetricsAreATreeOfOperators(t *testing.T) {
	f := newEngineFixture(t)
	stream, _ := f.execute(t, uuid.NewString(), sqlPlan("select id % 3 as k, count(*) from range(10) where id > 1 group by 1"))
	all, err := drain(stream)
	if err != nil {
		t.Fatal(err)
	}
	nodes := all[len(all)-1].Metrics.GetMetrics()
	names := map[string]bool{}
	for i, n := range nodes {
		names[n.Name] = true
		if n.PlanId != int64(i) || n.Parent > n.PlanId || i > 0 && n.Parent == n.PlanId {
			t.Errorf("node %d is %v", i, n)
		}
	}
	if !names["HashAggregate"] || !names["Filter"] || !names["Range"] || nodes[0].ExecutionMetrics["numOutputRows"].Value != 3 {
		t.Errorf("got %v", nodes)
	}
}

// TestObservationsOfViewsHaveNamesOfTheirOwn, unless the view is the same one again.
func TestObservationsOfViewsHaveNamesOfTheirOwn(t *testing.T) {
	f := newEngineFixture(t)
	f.createView(t, "v", observed(7, "m", text("count(1) as n")))
	f.mustSQL(t, "create temporary view w as select id from v where id > 1")
	if rows, told := f.observations(t, union(sqlRelation("table v"), sqlRelation("table w"))); rows != 18 || told != "" {
		t.Errorf("%d rows, observed %s", rows, told)
	}
	for _, view := range []string{"v", "w"} {
		for name, r := range map[string]*pb.Relation{
			"over":   observing(sqlRelation("table "+view), 8, "m", text("sum(id) as n")),
			"before": union(observed(8, "m", text("count(1) as n")), sqlRelation("table "+view)),
			"after":  union(sqlRelation("table "+view), observed(8, "m", text("count(1) as n"))),
		} {
			if _, err := f.metrics(t, root(r)); condition(err) != "DUPLICATED_METRICS_NAME" {
				t.Errorf("%s %s: %v", name, view, err)
			}
		}
	}
}

// TestMetricsMayRaiseErrors when a row asks for it.
func TestMetricsMayRaiseErrors(t *testing.T) {
	f := newEngineFixture(t)
	if _, told := f.observations(t, observed(7, "m", text("sum(if(id > 100, raise_error('x'), id)) as n"))); told != "m=45" {
		t.Errorf("observed %s", told)
	}
	m, err := f.metrics(t, root(observed(7, "m", text("sum(if(id > 8, raise_error('x'), id)) as n"))))
	if err != nil || len(m) != 1 || len(m[0].Errors) == 0 || m[0].Errors[0].GetSparkThrowable().GetErrorClass() != "USER_RAISED_EXCEPTION" {
		t.Errorf("got %v, %v", m, err)
	}
}
