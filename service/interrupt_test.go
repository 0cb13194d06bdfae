package service

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

const (
	// unblockedIn is how long a client may wait after an interrupt: half of all times. What the machine kept this process
	// from running does not count, here and below.
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
	late := measureLateness(t)
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
				times = append(times, f.timeToUnblock(t, late, phase.plan))
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

// lateness are the times when this process should have run and did not, for all the other work that the machine has.
type lateness struct {
	mu      sync.Mutex
	periods [][2]time.Time
}

// tick is how often it is looked whether the process runs; no timer is more exact than that.
const tick = time.Millisecond

func measureLateness(t *testing.T) *lateness {
	t.Helper()
	l, stop := &lateness{}, make(chan struct{})
	t.Cleanup(func() { close(stop) })
	go func() {
		for {
			due := time.Now().Add(tick)
			select {
			case <-time.After(tick):
			case <-stop:
				return
			}
			if now := time.Now(); now.Sub(due) > tick {
				l.mu.Lock()
				l.periods = append(l.periods, [2]time.Time{due, now})
				l.mu.Unlock()
			}
		}
	}()
	return l
}

// clock starts to measure time in which this process could run.
func (l *lateness) clock() func() time.Duration {
	from := time.Now()
	return func() time.Duration {
		to := time.Now()
		time.Sleep(3 * tick) // until a period that lasts is known
		l.mu.Lock()
		defer l.mu.Unlock()
		took := to.Sub(from)
		for _, p := range l.periods {
			if p[1].After(from) && p[0].Before(to) {
				took -= min(p[1].Sub(p[0]), p[1].Sub(from), to.Sub(p[0]), to.Sub(from))
			}
		}
		return took
	}
}

// timeToUnblock interrupts a plan that runs and measures until the client's stream ends.
func (f *fixture) timeToUnblock(t *testing.T, l *lateness, p *pb.Plan) time.Duration {
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
	elapsed := l.clock()
	ids := f.interruptID(t, op)
	err := <-ended
	took := elapsed()
	if len(ids) != 1 || condition(err) != "OPERATION_CANCELED" {
		t.Fatalf("interrupted %v, the stream ended with %v", ids, err)
	}
	f.session().running.Wait()
	if idle := elapsed(); idle > engineStopsIn {
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
