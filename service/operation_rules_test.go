package service

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// blocking is an execution that sends one response and then runs until it is interrupted.
func blocking(ctx context.Context, op *operation) error {
	if err := op.respond(batchResponse(0, nil)); err != nil {
		return err
	}
	<-ctx.Done()
	return ctx.Err()
}

func request(f *fixture, op string, p *pb.Plan, options ...*pb.ExecutePlanRequest_RequestOption) *pb.ExecutePlanRequest {
	return &pb.ExecutePlanRequest{SessionId: f.id, UserContext: testUser(), OperationId: &op, Plan: p, RequestOptions: options}
}

func (f *fixture) send(t *testing.T, r *pb.ExecutePlanRequest) pb.SparkConnectService_ExecutePlanClient {
	t.Helper()
	stream, err := f.client.ExecutePlan(context.Background(), r)
	if err != nil {
		t.Fatal(err)
	}
	return stream
}

// begun starts a blocking operation and returns when it runs.
func (f *fixture) begun(t *testing.T, op string) pb.SparkConnectService_ExecutePlanClient {
	t.Helper()
	stream, _ := f.execute(t, op, plan(1))
	if _, err := stream.Recv(); err != nil {
		t.Fatal(err)
	}
	return stream
}

func (f *fixture) interrupt(t *testing.T, r *pb.InterruptRequest) []string {
	t.Helper()
	r.SessionId, r.UserContext = f.id, testUser()
	resp, err := f.client.Interrupt(context.Background(), r)
	if err != nil {
		t.Fatal(err)
	}
	return resp.InterruptedIds
}

func (f *fixture) interruptID(t *testing.T, op string) []string {
	return f.interrupt(t, &pb.InterruptRequest{InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_OPERATION_ID,
		Interrupt: &pb.InterruptRequest_OperationId{OperationId: op}})
}

// states are those of the given operations, of all of the session without any.
func (f *fixture) states(t *testing.T, ids ...string) map[string]string {
	t.Helper()
	resp, err := f.client.GetStatus(context.Background(), &pb.GetStatusRequest{SessionId: f.id, UserContext: testUser(),
		OperationStatus: &pb.GetStatusRequest_OperationStatusRequest{OperationIds: ids}})
	if err != nil {
		t.Fatal(err)
	}
	states := map[string]string{}
	for _, o := range resp.OperationStatuses {
		states[o.OperationId] = o.State.String()[len("OPERATION_STATE_"):]
	}
	return states
}

func TestOperationStates(t *testing.T) {
	f := newFixture(t, Options{}, func(ctx context.Context, op *operation) error {
		switch op.plan.GetRoot().GetRange().GetEnd() {
		case 1:
			return blocking(ctx, op)
		case 2:
			return context.DeadlineExceeded
		default:
			return nil
		}
	})
	running, failed, done := uuid.NewString(), uuid.NewString(), uuid.NewString()
	f.begun(t, running)
	for id, n := range map[string]int64{failed: 2, done: 3} {
		stream, _ := f.execute(t, id, plan(n))
		_, _ = drain(stream)
	}
	unknown := uuid.NewString()
	want := map[string]string{running: "RUNNING", failed: "TERMINATING", done: "TERMINATING", unknown: "UNKNOWN"}
	if got := f.states(t, running, failed, done, unknown, done); len(got) != 4 || got[running] != want[running] ||
		got[failed] != want[failed] || got[done] != want[done] || got[unknown] != want[unknown] {
		t.Errorf("before release: %v", got)
	}
	f.interruptID(t, running)
	if got := f.states(t, running)[running]; got != "CANCELLED" {
		t.Errorf("interrupted: %s", got)
	}
	for _, id := range []string{running, failed, done} {
		f.releaseAll(t, id)
	}
	got := f.states(t)
	if len(got) != 3 || got[running] != "CANCELLED" || got[failed] != "FAILED" || got[done] != "SUCCEEDED" {
		t.Errorf("after release: %v", got)
	}
}

func TestStatusWithoutQuestion(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	stream, _ := f.execute(t, uuid.NewString(), plan(1))
	_, _ = drain(stream)
	resp, err := f.client.GetStatus(context.Background(), &pb.GetStatusRequest{SessionId: f.id, UserContext: testUser()})
	if err != nil || len(resp.OperationStatuses) != 0 || resp.ServerSideSessionId == "" {
		t.Errorf("got %v, %v", resp, err)
	}
}

func TestOperationIDIsAUUID(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	if _, err := drain(f.send(t, request(f, "nope", plan(1)))); condition(err) != "INVALID_HANDLE.FORMAT" {
		t.Errorf("got %v", err)
	}
	upper := "ABCDEFAB-0000-4000-8000-ABCDEFABCDEF"
	all, err := drain(f.send(t, request(f, upper, plan(1))))
	if err != nil || all[0].OperationId != "abcdefab-0000-4000-8000-abcdefabcdef" {
		t.Errorf("got %v, %v", all, err)
	}
}

func TestPlanWithoutOperationIsRefusedAndRemembered(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	op := uuid.NewString()
	if _, err := drain(f.send(t, request(f, op, &pb.Plan{}))); condition(err) != "CONNECT_INVALID_PLAN.INVALID_ONE_OF_FIELD_NOT_SET" {
		t.Errorf("got %v", err)
	}
	if _, err := drain(f.reattach(t, op, nil)); condition(err) != "INVALID_HANDLE.OPERATION_NOT_FOUND" {
		t.Errorf("reattach: %v", err)
	}
	if _, err := drain(f.send(t, request(f, op, plan(1)))); condition(err) != "INVALID_HANDLE.OPERATION_ABANDONED" {
		t.Errorf("resent: %v", err)
	}
}

func TestTags(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	for _, tag := range []string{"", "a,b"} {
		r := request(f, uuid.NewString(), plan(1))
		r.Tags = []string{tag}
		if _, err := drain(f.send(t, r)); err == nil || condition(err) != "" || reason(err) != "java.lang.IllegalArgumentException" {
			t.Errorf("%q: %v", tag, err)
		}
	}
}

func TestInterruptByIDCancelsThatOperationOnce(t *testing.T) {
	f := newFixture(t, Options{}, blocking)
	one, two := uuid.NewString(), uuid.NewString()
	first, second := f.begun(t, one), f.begun(t, two)
	if ids := f.interruptID(t, one); !slices.Equal(ids, []string{one}) {
		t.Errorf("interrupted %v", ids)
	}
	if _, err := drain(first); condition(err) != "OPERATION_CANCELED" {
		t.Errorf("got %v", err)
	}
	if ids := f.interruptID(t, one); len(ids) != 0 {
		t.Errorf("interrupted again: %v", ids)
	}
	if ids := f.interruptID(t, "no such id"); len(ids) != 0 {
		t.Errorf("interrupted %v", ids)
	}
	for range 2 { // reattaching and sending again find how it ended
		if _, err := drain(f.reattach(t, one, nil)); condition(err) != "OPERATION_CANCELED" {
			t.Errorf("reattach: %v", err)
		}
		again, _ := f.execute(t, one, plan(1))
		if _, err := drain(again); condition(err) != "OPERATION_CANCELED" {
			t.Errorf("resent: %v", err)
		}
	}
	if ids := f.interrupt(t, &pb.InterruptRequest{InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_ALL}); !slices.Equal(ids, []string{two}) {
		t.Errorf("interrupted %v", ids)
	}
	if _, err := drain(second); condition(err) != "OPERATION_CANCELED" {
		t.Errorf("got %v", err)
	}
}

func TestInterruptRequestsThatSayTooLittle(t *testing.T) {
	f := newFixture(t, Options{}, nil)
	for want, r := range map[string]*pb.InterruptRequest{
		"INVALID_PARAMETER_VALUE.INTERRUPT_TYPE_TAG_REQUIRES_TAG":         {InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_TAG},
		"INVALID_PARAMETER_VALUE.INTERRUPT_TYPE_OPERATION_ID_REQUIRES_ID": {InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_OPERATION_ID},
		"UNSUPPORTED_FEATURE.INTERRUPT_TYPE":                              {},
	} {
		r.SessionId, r.UserContext = f.id, testUser()
		if _, err := f.client.Interrupt(context.Background(), r); condition(err) != want || reason(err) != "org.apache.spark.SparkSQLException" {
			t.Errorf("want %s, got %v", want, err)
		}
	}
}

// TestInterruptDropsWhatWasNotRead: the error overtakes responses that wait for a slow reader.
func TestInterruptDropsWhatWasNotRead(t *testing.T) {
	f := newFixture(t, Options{}, func(_ context.Context, op *operation) error {
		for i := 0; ; i++ {
			if err := op.respond(batchResponse(i, make([]byte, 1<<20))); err != nil {
				return err
			}
		}
	})
	op := uuid.NewString()
	stream := f.begun(t, op)
	f.interruptID(t, op)
	all, err := drain(stream)
	if condition(err) != "OPERATION_CANCELED" || len(all) > 4 { // what gRPC had taken already
		t.Errorf("%d responses, %v", len(all), err)
	}
	live := f.session().operation(op)
	if live.buffer.sentBytes != 0 || live.buffer.newBytes != 0 || len(live.buffer.queue) != 0 {
		t.Error("the responses are still held")
	}
}

func TestReleaseOfARunningOperationInterruptsIt(t *testing.T) {
	ended := make(chan struct{})
	f := newFixture(t, Options{}, func(ctx context.Context, op *operation) error {
		defer close(ended)
		return blocking(ctx, op)
	})
	op := uuid.NewString()
	stream := f.begun(t, op)
	f.releaseAll(t, op)
	if _, err := drain(stream); condition(err) != "INVALID_CURSOR.DISCONNECTED" {
		t.Errorf("got %v", err)
	}
	<-ended
	if got := f.states(t, op)[op]; got != "CANCELLED" {
		t.Errorf("state %s", got)
	}
}

func TestNotReattachableOperationsCannotBeResumedOrReleased(t *testing.T) {
	f := newFixture(t, Options{}, blocking)
	op := uuid.NewString()
	stream := f.send(t, request(f, op, plan(1)))
	if _, err := stream.Recv(); err != nil {
		t.Fatal(err)
	}
	const want = "INVALID_CURSOR.NOT_REATTACHABLE"
	if _, err := drain(f.reattach(t, op, nil)); condition(err) != want {
		t.Errorf("reattach: %v", err)
	}
	if _, err := drain(f.send(t, request(f, op, plan(1)))); condition(err) != want {
		t.Errorf("resent: %v", err)
	}
	_, err := f.client.ReleaseExecute(context.Background(), &pb.ReleaseExecuteRequest{SessionId: f.id, UserContext: testUser(),
		OperationId: op, Release: &pb.ReleaseExecuteRequest_ReleaseAll_{ReleaseAll: &pb.ReleaseExecuteRequest_ReleaseAll{}}})
	if condition(err) != want {
		t.Errorf("release: %v", err)
	}
	f.interruptID(t, op)
}

func TestReleaseUntilOfARunningOperationMakesRoom(t *testing.T) {
	const size = 1 << 20
	f := newFixture(t, Options{}, func(_ context.Context, op *operation) error {
		for i := range 40 {
			if err := op.respond(batchResponse(i, make([]byte, size))); err != nil {
				return err
			}
		}
		return nil
	})
	op := uuid.NewString()
	stream, _ := f.execute(t, op, plan(1))
	n := 0
	for {
		r, err := stream.Recv()
		if err != nil {
			t.Fatal(err)
		}
		if isComplete(r) {
			break
		}
		n++
		_, err = f.client.ReleaseExecute(context.Background(), &pb.ReleaseExecuteRequest{SessionId: f.id, UserContext: testUser(), OperationId: op,
			Release: &pb.ReleaseExecuteRequest_ReleaseUntil_{ReleaseUntil: &pb.ReleaseExecuteRequest_ReleaseUntil{ResponseId: r.ResponseId}}})
		if err != nil {
			t.Fatal(err)
		}
	}
	if held := f.session().operation(op).buffer; n != 40 || held.sentBytes > size {
		t.Errorf("%d batches, %d bytes still held", n, held.sentBytes)
	}
}

func TestRetryBufferHoldsTenMegabytes(t *testing.T) {
	const size = 1 << 20
	f := newFixture(t, Options{}, func(_ context.Context, op *operation) error {
		for i := range 30 {
			if err := op.respond(batchResponse(i, make([]byte, size))); err != nil {
				return err
			}
		}
		return nil
	})
	op := uuid.NewString()
	stream, _ := f.execute(t, op, plan(1))
	all, err := drain(stream)
	if err != nil || len(all) != 31 {
		t.Fatalf("%d responses, %v", len(all), err)
	}
	if rest, err := drain(f.reattach(t, op, &all[21].ResponseId)); err != nil || len(rest) != 9 {
		t.Errorf("the last 9 MB: %d, %v", len(rest), err)
	}
	if _, err := drain(f.reattach(t, op, &all[10].ResponseId)); condition(err) != "INVALID_CURSOR.POSITION_NOT_AVAILABLE" {
		t.Errorf("the last 20 MB: %v", err)
	}
}

func TestAbandonedOperationStaysAbandonedInALaterSession(t *testing.T) {
	f := newFixture(t, Options{}, blocking)
	op := uuid.NewString()
	f.begun(t, op)
	again := true
	_, err := f.client.ReleaseSession(context.Background(), &pb.ReleaseSessionRequest{SessionId: f.id, UserContext: testUser(), AllowReconnect: again})
	if err != nil {
		t.Fatal(err)
	}
	f.begun(t, uuid.NewString()) // a new session of the same id
	resent, _ := f.execute(t, op, plan(1))
	if _, err := drain(resent); condition(err) != "INVALID_HANDLE.OPERATION_ABANDONED" {
		t.Errorf("resent: %v", err)
	}
}

// TestDetachedOperationIsKeptWhileAttached: only operations without a client end by the detached timeout.
func TestDetachedOperationIsKeptWhileAttached(t *testing.T) {
	f := newFixture(t, Options{DetachedTimeout: 20 * time.Millisecond, SweepInterval: 5 * time.Millisecond}, blocking)
	op := uuid.NewString()
	f.begun(t, op)
	time.Sleep(100 * time.Millisecond)
	if got := f.states(t, op)[op]; got != "RUNNING" {
		t.Errorf("state %s", got)
	}
}
