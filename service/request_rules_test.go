package service

import (
	"context"
	"testing"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

func TestIDsAreReadAsJavaReadsThem(t *testing.T) {
	for text, want := range map[string]string{
		"1-2-3-4-5": "00000001-0002-0003-0004-000000000005", "ABCDEF01-2-3-4-+5": "abcdef01-0002-0003-0004-000000000005",
		"123456789-1-1-1-1":                    "23456789-0001-0001-0001-000000000001",
		"1-1-1-1-1234567890123":                "00000001-0001-0001-0001-234567890123",
		"7fffffffffffffff-1-1-1-1":             "ffffffff-0001-0001-0001-000000000001",
		"+0000001-0002-0003-0004-000000000005": "00000001-0002-0003-0004-000000000005",
		"00000001-0002-0003-0004-000000000005": "00000001-0002-0003-0004-000000000005",
		"ffffffffffffffff-1-1-1-1":             "", "0000001-0002-0003-0004-00000000000005": "", "1-2-3-4": "", "1-2-3-4-": "", "-1-1-1-1-1": "",
		"1--1-1-1-1": "", "1-2-3-4-++5": "", "1-2-3-4-0x5": "", "1-2-3-4-5_6": "", "": "", "00000001000200030004000000000005": "",
	} {
		if got, ok := normalUUID(text); got != want || ok != (want != "") {
			t.Errorf("%q: %q, %v", text, got, ok)
		}
	}
}

// TestOperationsAreNamedNormallyAndSessionsAsTheyCame: that is what Spark echoes.
func TestOperationsAreNamedNormallyAndSessionsAsTheyCame(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	f.id = "1-2-3-4-5"
	all, err := drain(f.send(t, request(f, "6-7-8-9-a", plan(1))))
	if err != nil || all[0].SessionId != f.id || all[0].OperationId != "00000006-0007-0008-0009-00000000000a" {
		t.Errorf("%v, %v", all, err)
	}
	target := "1-2-3-4-6"
	clone, err := f.client.CloneSession(context.Background(), &pb.CloneSessionRequest{SessionId: f.id, UserContext: testUser(), NewSessionId: &target})
	if err != nil || clone.NewSessionId != target {
		t.Errorf("%v, %v", clone, err)
	}
}

func TestRequestsWithoutTheirChoice(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	ctx, op := context.Background(), uuid.NewString()
	stream, _ := f.execute(t, op, plan(1))
	if _, err := drain(stream); err != nil {
		t.Fatal(err)
	}
	explain := func(mode pb.AnalyzePlanRequest_Explain_ExplainMode) error {
		_, err := f.client.AnalyzePlan(ctx, &pb.AnalyzePlanRequest{SessionId: f.id, UserContext: testUser(),
			Analyze: &pb.AnalyzePlanRequest_Explain_{Explain: &pb.AnalyzePlanRequest_Explain{Plan: plan(1), ExplainMode: mode}}})
		return err
	}
	for name, ask := range map[string]func() error{
		"release": func() error {
			_, err := f.client.ReleaseExecute(ctx, &pb.ReleaseExecuteRequest{SessionId: f.id, UserContext: testUser(), OperationId: op})
			return err
		},
		"config": func() error {
			_, err := f.client.Config(ctx, &pb.ConfigRequest{SessionId: f.id, UserContext: testUser()})
			return err
		},
		"explain":           func() error { return explain(0) },
		"explain otherwise": func() error { return explain(77) },
	} {
		if err := ask(); reason(err) != "java.lang.UnsupportedOperationException" || condition(err) != "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAllReleasedIsTheEndForWhoComesLater(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(2))
	op := uuid.NewString()
	stream, _ := f.execute(t, op, plan(1))
	all, err := drain(stream)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.client.ReleaseExecute(context.Background(), &pb.ReleaseExecuteRequest{SessionId: f.id, UserContext: testUser(), OperationId: op,
		Release: &pb.ReleaseExecuteRequest_ReleaseUntil_{ReleaseUntil: &pb.ReleaseExecuteRequest_ReleaseUntil{ResponseId: all[2].ResponseId}}}); err != nil {
		t.Fatal(err)
	}
	if rest, err := drain(f.reattach(t, op, nil)); err != nil || len(rest) != 0 {
		t.Errorf("%v, %v", rest, err)
	}
}

// TestNumbersThatEnumsDoNotHave: Java's code generator refuses them, not Spark.
func TestNumbersThatEnumsDoNotHave(t *testing.T) {
	f := newEngineFixture(t)
	input := sqlRelation("select 1 as a")
	for name, p := range map[string]*pb.Plan{
		"join": root(&pb.Relation{RelType: &pb.Relation_Join{Join: &pb.Join{Left: input, Right: input, JoinType: 99}}}),
		"set":  root(&pb.Relation{RelType: &pb.Relation_SetOp{SetOp: &pb.SetOperation{LeftInput: input, RightInput: input, SetOpType: 99}}}),
		"codec": {OpType: &pb.Plan_CompressedOperation_{CompressedOperation: &pb.Plan_CompressedOperation{
			Data: []byte("x"), OpType: pb.Plan_CompressedOperation_OP_TYPE_RELATION, CompressionCodec: 9}}},
	} {
		if _, err := f.rows(t, p); reason(err) != "java.lang.IllegalArgumentException" || condition(err) != "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestWhatIsMissingWithinComesFirst: an operator's input is read before its own fields.
func TestWhatIsMissingWithinComesFirst(t *testing.T) {
	f := newEngineFixture(t)
	for name, p := range map[string]*pb.Plan{
		"repartition": root(&pb.Relation{RelType: &pb.Relation_Repartition{Repartition: &pb.Repartition{Input: &pb.Relation{}}}}),
		"alias": root(&pb.Relation{RelType: &pb.Relation_Project{Project: &pb.Project{Input: sqlRelation("select 1 as a"),
			Expressions: []*pb.Expression{{ExprType: &pb.Expression_Alias_{Alias: &pb.Expression_Alias{Expr: &pb.Expression{}}}}}}}}),
	} {
		if _, err := f.rows(t, p); condition(err) != "CONNECT_INVALID_PLAN.INVALID_ONE_OF_FIELD_NOT_SET" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFunctionsThatAreUnknownFailInARule(t *testing.T) {
	f := newEngineFixture(t)
	for query, want := range map[string]string{
		"select nobody(1)":             "org.apache.spark.sql.AnalysisException",
		"select * from nobody(1)":      "org.apache.spark.sql.AnalysisException",
		"select nobody from values(1)": "org.apache.spark.sql.catalyst.ExtendedAnalysisException",
	} {
		if _, err := f.rows(t, sqlPlan(query)); reason(err) != want {
			t.Errorf("%s: %v", query, err)
		}
	}
}

// TestLocalDataThatIsNone: of what is no Arrow stream, and of what nobody sent.
func TestLocalDataThatIsNone(t *testing.T) {
	f := newEngineFixture(t)
	schema := "a int"
	for name, local := range map[string]*pb.LocalRelation{"empty": {Data: []byte{}}, "text": {Data: []byte("text"), Schema: &schema}} {
		_, err := f.rows(t, root(&pb.Relation{RelType: &pb.Relation_LocalRelation{LocalRelation: local}}))
		if reason(err) != "java.io.IOException" || condition(err) != "" {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, hash := range []string{"", "none", "../none"} {
		_, err := f.rows(t, root(&pb.Relation{RelType: &pb.Relation_CachedLocalRelation{CachedLocalRelation: &pb.CachedLocalRelation{Hash: hash}}}))
		if condition(err) != "CONNECT_INVALID_PLAN.CANNOT_FIND_CACHED_LOCAL_RELATION" {
			t.Errorf("%q: %v", hash, err)
		}
	}
}
