package service

import (
	"context"
	"testing"

	"github.com/google/uuid"
)

func TestProgressOfARunningStatement(t *testing.T) {
	f := newEngineFixture(t)
	if err := f.setConf(t, keyProgressInterval, "20ms"); err != nil {
		t.Fatal(err)
	}
	if _, err := f.sql(t, "create table numbers as select id, id % 97 as k from range(1000000)"); err != nil {
		t.Fatal(err)
	}
	// long enough to be seen, over a table whose size the engine knows
	stream, _ := f.execute(t, uuid.NewString(), sqlPlan(
		"select count(*) from numbers a join numbers b on a.id = b.id where md5(cast(a.id as string)) > md5(cast(b.k as string))"))
	all, err := drain(stream)
	if err != nil {
		t.Fatal(err)
	}
	moved := false
	for _, r := range all {
		p := r.GetExecutionProgress()
		for _, s := range p.GetStages() {
			if s.NumTasks != progressTasks || s.NumCompletedTasks < 0 || s.NumCompletedTasks > progressTasks || p.NumInflightTasks != 1 && !s.Done {
				t.Errorf("progress %v", p)
			}
			moved = moved || s.NumCompletedTasks > 0
		}
		if r.ResponseId == "" || r.ServerSideSessionId == "" {
			t.Errorf("a report without ids: %v", r)
		}
	}
	if !moved {
		t.Errorf("no progress in %d responses", len(all))
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
