package service

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/duckexec"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// BenchmarkSmallRequests measures what a client waits for, its own work left out.
func BenchmarkSmallRequests(b *testing.B) {
	engine, err := duckexec.Open(duckexec.Options{TempDir: b.TempDir()})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(engine.Close)
	server, err := New(Options{Engine: engine, Log: zerolog.Nop()})
	if err != nil {
		b.Fatal(err)
	}
	f := &fixture{server: server, client: dial(b, server), id: uuid.NewString()}
	b.Run("execute", func(b *testing.B) {
		for b.Loop() {
			op := uuid.NewString()
			stream, cancel := f.execute(b, op, plan(1))
			if _, err := drain(stream); err != nil {
				b.Fatal(err)
			}
			f.releaseAll(b, op)
			cancel()
		}
	})
	b.Run("schema", func(b *testing.B) {
		req := &pb.AnalyzePlanRequest{SessionId: f.id, UserContext: testUser(), Analyze: &pb.AnalyzePlanRequest_Schema_{
			Schema: &pb.AnalyzePlanRequest_Schema{Plan: sqlPlan("select id + 1 as a, count(*) as n from range(10) where id > 2 group by 1 order by 2")}}}
		for b.Loop() {
			if _, err := f.client.AnalyzePlan(context.Background(), req); err != nil {
				b.Fatal(err)
			}
		}
	})
}
