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
