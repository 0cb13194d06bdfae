package service

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// reports are the reports of progress among responses, checked for what must hold in each of them.
func reports(t *testing.T, all []*pb.ExecutePlanResponse) (found []*pb.ExecutePlanResponse_ExecutionProgress) {
	t.Helper()
	done := map[int64]int64{}
	for _, r := range all {
		if r.ResponseId == "" || r.ServerSideSessionId == "" {
			t.Errorf("a report without ids: %v", r)
		}
		p := r.GetExecutionProgress()
		if p == nil {
			continue
		}
		found = append(found, p)
		running := int64(0)
		for _, s := range p.Stages {
			if s.NumTasks != progressTasks || s.Done != (s.NumCompletedTasks == progressTasks) || s.NumCompletedTasks < done[s.StageId] {
				t.Errorf("progress %v after %d", p, done[s.StageId])
			}
			done[s.StageId] = s.NumCompletedTasks
			if !s.Done {
				running++
			}
		}
		if p.NumInflightTasks != running {
			t.Errorf("%d tasks run in %v", p.NumInflightTasks, p)
		}
	}
	return found
}

// TestProgressMovesWithEverySource: tables are the engine's, files of text, client data and ranges our own.
func TestProgressMovesWithEverySource(t *testing.T) {
	f := newEngineFixture(t)
	if err := f.setConf(t, keyProgressInterval, "10ms"); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "a.csv")
	if err := os.WriteFile(file, []byte(strings.Repeat("12345\n", 2_000_000)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := f.sql(t, "create table numbers as select id, id % 97 as k from range(1000000)"); err != nil {
		t.Fatal(err)
	}
	if _, err := f.sql(t, "create temporary view text (id int) using csv options (path '"+file+"')"); err != nil {
		t.Fatal(err)
	}
	for name, from := range map[string]string{
		"table": "numbers a join numbers b using (id)", "range": "range(2000000)", "text": "text",
	} {
		stream, _ := f.execute(t, uuid.NewString(), sqlPlan("select max(md5(cast(id as string)) || md5(cast(id + 1 as string))) from "+from))
		all, err := drain(stream)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		found := reports(t, all)
		if len(found) < 2 {
			t.Fatalf("%s: %d reports", name, len(found))
		}
		moved := false
		for _, p := range found[:len(found)-1] {
			for _, s := range p.Stages {
				moved = moved || s.NumCompletedTasks > 0
			}
		}
		last := found[len(found)-1].Stages[0]
		if !moved || !last.Done || name == "text" && last.InputBytesRead != 12_000_000 {
			t.Errorf("%s: moved %v, at the end %v", name, moved, last)
		}
	}
}

// TestProgressComesWithoutWaitingForTheInterval: Spark's first report comes at once and its last at the end, the
// interval is that between them.
func TestProgressComesWithoutWaitingForTheInterval(t *testing.T) {
	f := newEngineFixture(t)
	if err := f.setConf(t, keyProgressInterval, "1h"); err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]int{"select max(md5(cast(id as string))) from range(2000000)": 2, "select 1": 0} {
		began := time.Now()
		stream, _ := f.execute(t, uuid.NewString(), sqlPlan(query))
		all, err := drain(stream)
		if err != nil {
			t.Fatal(err)
		}
		short := time.Since(began) < firstReport
		if found := reports(t, all); len(found) < want || short && len(found) > 0 {
			t.Errorf("%s: %d reports", query, len(found))
		}
	}
}

func TestProgressOfAnythingElseIsASignOfLife(t *testing.T) {
	release := make(chan struct{})
	f := newFixture(t, Options{Conf: map[string]string{keyProgressInterval: "5ms"}}, func(context.Context, *operation) error {
		<-release
		return nil
	})
	op := uuid.NewString()
	stream, _ := f.execute(t, op, plan(1))
	first, err := stream.Recv()
	if err != nil || first.GetExecutionProgress() == nil || len(first.GetExecutionProgress().Stages) != 0 {
		t.Fatalf("got %v, %v", first, err)
	}
	close(release)
	rest, err := drain(stream)
	if err != nil || !isComplete(rest[len(rest)-1]) {
		t.Fatalf("got %v, %v", rest, err)
	}
	if again, err := drain(f.reattach(t, op, &first.ResponseId)); err != nil || len(again) != len(rest) {
		t.Errorf("reattaching after a report: %d, %v", len(again), err)
	}
}

func TestProgressCanBeTurnedOff(t *testing.T) {
	f := newFixture(t, Options{Conf: map[string]string{keyProgressInterval: "0"}}, blocking)
	op := uuid.NewString()
	stream := f.begun(t, op)
	f.interruptID(t, op)
	if more, err := drain(stream); len(more) != 0 || condition(err) != "OPERATION_CANCELED" {
		t.Errorf("got %v, %v", more, err)
	}
}
