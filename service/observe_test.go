package service

import (
	"path/filepath"
	"testing"

	"github.com/google/uuid"
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
	input := sqlRelation("select id from range(10)")
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
