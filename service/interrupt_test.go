package service

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

const (
	// unblockedIn is how long a client may wait after an interrupt: half of all times, on a machine that does other work too.
	unblockedIn = 150 * time.Millisecond
	// unblockedAtMost bounds the slowest time.
	unblockedAtMost = 2 * time.Second
	// engineStopsIn is how long the engine may go on working for nobody.
	engineStopsIn = 2 * time.Second
)

// interruptRounds is how often each phase is interrupted; the variable is for longer runs.
func interruptRounds() int {
	if n, err := strconv.Atoi(os.Getenv("SPARKDUCK_INTERRUPT_ROUNDS")); err == nil {
		return n
	}
	return 5
}

// slowPivot has the values of its pivot looked up during analysis.
func slowPivot() *pb.Plan {
	column := func(name string) *pb.Expression {
		return &pb.Expression{ExprType: &pb.Expression_UnresolvedAttribute_{UnresolvedAttribute: &pb.Expression_UnresolvedAttribute{UnparsedIdentifier: name}}}
	}
	return root(&pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_Aggregate{Aggregate: &pb.Aggregate{
		Input:     sqlRelation("select md5(cast(id as string)) as h, substr(md5(cast(id as string)), 1, 1) as k from range(1000000000)"),
		GroupType: pb.Aggregate_GROUP_TYPE_PIVOT, Pivot: &pb.Aggregate_Pivot{Col: column("k")},
		AggregateExpressions: []*pb.Expression{{ExprType: &pb.Expression_UnresolvedFunction_{
			UnresolvedFunction: &pb.Expression_UnresolvedFunction{FunctionName: "max", Arguments: []*pb.Expression{column("h")}}}}},
	}}})
}

func slowWrite(path string) *pb.Plan {
	source := "parquet"
	return &pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{CommandType: &pb.Command_WriteOperation{WriteOperation: &pb.WriteOperation{
		Input: sqlRelation("select id, md5(cast(id as string)) as h from range(1000000000)"), Source: &source,
		SaveType: &pb.WriteOperation_Path{Path: path}, Mode: pb.WriteOperation_SAVE_MODE_ERROR_IF_EXISTS}}}}}
}

func TestInterruptUnblocksTheClientInEachPhase(t *testing.T) {
	f := newEngineFixture(t)
	f.mustRows(t, sqlPlan("select 1")) // the session is there when it is asked for
	target := filepath.Join(t.TempDir(), "out")
	for _, phase := range []struct {
		name string
		plan *pb.Plan
	}{
		{"analyse", slowPivot()},
		{"scan", sqlPlan("select count(*) from range(1000000000000) where id % 7 = 8")},
		{"join", sqlPlan("select count(*) from range(1000000) a join range(1000000) b on (a.id * b.id) % 7 = 3")},
		{"sort", sqlPlan("select h from (select md5(cast(id as string)) as h from range(20000000)) order by h")},
		{"write", slowWrite(target)},
		{"fetch", sqlPlan("select id, md5(cast(id as string)) as h from range(1000000000)")},
	} {
		t.Run(phase.name, func(t *testing.T) {
			var times []time.Duration
			for range interruptRounds() {
				times = append(times, f.timeToUnblock(t, phase.plan))
			}
			slices.Sort(times)
			t.Logf("the client waited %v", times)
			if half, last := times[len(times)/2], times[len(times)-1]; half > unblockedIn || last > unblockedAtMost {
				t.Errorf("the client waited %v", times)
			}
			if _, err := os.Stat(target); err == nil {
				t.Error("an interrupted write left something")
			}
			if got := f.mustRows(t, sqlPlan("select 1")); got != "1" {
				t.Errorf("the session then answers %q", got)
			}
		})
	}
}

// timeToUnblock interrupts a plan that runs and measures until the client's stream ends.
func (f *fixture) timeToUnblock(t *testing.T, p *pb.Plan) time.Duration {
	t.Helper()
	op := uuid.NewString()
	stream, _ := f.execute(t, op, p)
	ended := make(chan error, 1)
	go func() {
		_, err := discard(stream)
		ended <- err
	}()
	for f.states(t, op)[op] != "RUNNING" {
		time.Sleep(time.Millisecond)
	}
	time.Sleep(100 * time.Millisecond) // into the phase
	began := time.Now()
	ids := f.interruptID(t, op)
	err := <-ended
	took := time.Since(began)
	if len(ids) != 1 || condition(err) != "OPERATION_CANCELED" {
		t.Fatalf("interrupted %v, the stream ended with %v", ids, err)
	}
	f.session().running.Wait()
	if idle := time.Since(began); idle > engineStopsIn {
		t.Errorf("the engine worked for nobody for %v", idle)
	}
	f.releaseAll(t, op)
	return took
}

// discard reads a stream to its end and keeps nothing.
func discard(s receiver) (n int, err error) {
	for {
		if _, err := s.Recv(); err != nil {
			return n, err
		}
		n++
	}
}

// TestAnalysisEndsWithItsClient: a request that is no operation cannot be interrupted otherwise.
func TestAnalysisEndsWithItsClient(t *testing.T) {
	f := newEngineFixture(t)
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(100*time.Millisecond, cancel)
	began := time.Now()
	_, err := f.client.AnalyzePlan(ctx, &pb.AnalyzePlanRequest{SessionId: f.id, UserContext: testUser(),
		Analyze: &pb.AnalyzePlanRequest_Schema_{Schema: &pb.AnalyzePlanRequest_Schema{Plan: slowPivot()}}})
	if err == nil || time.Since(began) > unblockedAtMost {
		t.Errorf("got %v after %v", err, time.Since(began))
	}
}
