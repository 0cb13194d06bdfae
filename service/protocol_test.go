package service

import (
	"context"
	"errors"
	"io"
	"maps"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/rs/zerolog"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"
)

// fixture is a server without an engine: exec plays every execution. Progress is not reported unless a test asks for
// it: how many responses come would depend on the machine's speed.
type fixture struct {
	server *Server
	client pb.SparkConnectServiceClient
	id     string
}

func newFixture(t *testing.T, o Options, exec func(context.Context, *operation) error) *fixture {
	t.Helper()
	o.Log = zerolog.New(zerolog.NewTestWriter(t)).Level(zerolog.ErrorLevel)
	settings := map[string]string{keyProgressInterval: "0"}
	maps.Copy(settings, o.Conf)
	o.Conf = settings
	server, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	if exec != nil {
		server.execute = exec
	}
	return &fixture{server: server, client: dial(t, server), id: uuid.NewString()}
}

// dial connects a client to the server in memory.
func dial(t testing.TB, server *Server) pb.SparkConnectServiceClient {
	t.Helper()
	listener := bufconn.Listen(1 << 20)
	g := server.GRPC()
	go func() { _ = g.Serve(listener) }()
	conn, err := grpc.NewClient("passthrough:test",
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return listener.DialContext(ctx) }),
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maxMessageBytes)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		conn.Close()
		g.Stop()
		server.Close()
	})
	return pb.NewSparkConnectServiceClient(conn)
}

func testUser() *pb.UserContext { return &pb.UserContext{UserId: "u"} }

func (f *fixture) execute(t testing.TB, op string, plan *pb.Plan) (pb.SparkConnectService_ExecutePlanClient, context.CancelFunc) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	stream, err := f.client.ExecutePlan(ctx, &pb.ExecutePlanRequest{
		SessionId: f.id, UserContext: testUser(), OperationId: &op, Plan: plan, Tags: []string{"tag"},
		RequestOptions: []*pb.ExecutePlanRequest_RequestOption{{RequestOption: &pb.ExecutePlanRequest_RequestOption_ReattachOptions{
			ReattachOptions: &pb.ReattachOptions{Reattachable: true}}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return stream, cancel
}

func (f *fixture) reattach(t *testing.T, op string, last *string) pb.SparkConnectService_ReattachExecuteClient {
	t.Helper()
	stream, err := f.client.ReattachExecute(context.Background(), &pb.ReattachExecuteRequest{
		SessionId: f.id, UserContext: testUser(), OperationId: op, LastResponseId: last})
	if err != nil {
		t.Fatal(err)
	}
	return stream
}

func plan(n int64) *pb.Plan {
	return &pb.Plan{OpType: &pb.Plan_Root{Root: &pb.Relation{RelType: &pb.Relation_Range{Range: &pb.Range{End: n, Step: 1}}}}}
}

// respondTimes answers with n batches that carry their number.
func respondTimes(n int) func(context.Context, *operation) error {
	return func(_ context.Context, op *operation) error {
		for i := range n {
			if err := op.respond(batchResponse(i, nil)); err != nil {
				return err
			}
		}
		return nil
	}
}

func batchResponse(i int, data []byte) *pb.ExecutePlanResponse {
	return &pb.ExecutePlanResponse{ResponseType: &pb.ExecutePlanResponse_ArrowBatch_{
		ArrowBatch: &pb.ExecutePlanResponse_ArrowBatch{RowCount: int64(i), Data: data}}}
}

type receiver interface {
	Recv() (*pb.ExecutePlanResponse, error)
}

func drain(s receiver) (all []*pb.ExecutePlanResponse, err error) {
	for {
		r, err := s.Recv()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		all = append(all, r)
	}
}

// condition is the error class that a status carries.
func condition(err error) string {
	for _, d := range status.Convert(err).Details() {
		if info, ok := d.(*errdetails.ErrorInfo); ok {
			return info.Metadata["errorClass"]
		}
	}
	return "no condition: " + status.Convert(err).Message()
}

func isComplete(r *pb.ExecutePlanResponse) bool { return r.GetResultComplete() != nil }

func TestReattachAtEveryResponse(t *testing.T) {
	const n = 20
	f := newFixture(t, Options{}, respondTimes(n))
	op := uuid.NewString()
	stream, _ := f.execute(t, op, plan(1))
	all, err := drain(stream)
	if err != nil || len(all) != n+1 || !isComplete(all[n]) {
		t.Fatalf("got %d responses, %v", len(all), err)
	}
	for i, r := range all {
		if r.OperationId != op || r.SessionId != f.id || r.ServerSideSessionId == "" || r.ServerSideSessionId == f.id {
			t.Fatalf("response %d has wrong ids: %v", i, r)
		}
		rest, err := drain(f.reattach(t, op, &r.ResponseId))
		if err != nil || len(rest) != n-i {
			t.Fatalf("after response %d: %d responses, %v", i, len(rest), err)
		}
		for k, again := range rest {
			if again.ResponseId != all[i+1+k].ResponseId {
				t.Fatalf("after response %d: response %d differs", i, k)
			}
		}
	}
	if rest, err := drain(f.reattach(t, op, nil)); err != nil || len(rest) != n+1 {
		t.Fatalf("from the start: %d responses, %v", len(rest), err)
	}
}

func TestSenderLimits(t *testing.T) {
	f := newFixture(t, Options{Conf: map[string]string{keySenderBytes: "123"}}, respondTimes(10))
	op := uuid.NewString()
	stream, _ := f.execute(t, op, plan(1))
	all, err := drain(stream)
	if err != nil {
		t.Fatal(err)
	}
	attaches := 0
	for !isComplete(all[len(all)-1]) {
		more, err := drain(f.reattach(t, op, &all[len(all)-1].ResponseId))
		if err != nil || len(more) == 0 {
			t.Fatalf("%d more, %v", len(more), err)
		}
		all = append(all, more...)
		attaches++
	}
	if len(all) != 11 || attaches < 3 {
		t.Fatalf("%d responses in %d streams", len(all), attaches+1)
	}
}

func TestSenderDuration(t *testing.T) {
	release := make(chan struct{})
	f := newFixture(t, Options{Conf: map[string]string{keySenderDuration: "50ms"}}, func(_ context.Context, op *operation) error {
		<-release
		return nil
	})
	op := uuid.NewString()
	stream, _ := f.execute(t, op, plan(1))
	if all, err := drain(stream); err != nil || len(all) != 0 {
		t.Fatalf("got %d, %v", len(all), err)
	}
	close(release)
	if all, err := drain(f.reattach(t, op, nil)); err != nil || len(all) != 1 {
		t.Fatalf("got %d, %v", len(all), err)
	}
}

func TestSameRequestTwice(t *testing.T) {
	runs := 0
	f := newFixture(t, Options{}, func(ctx context.Context, op *operation) error {
		runs++
		return respondTimes(3)(ctx, op)
	})
	op := uuid.NewString()
	for range 2 {
		stream, _ := f.execute(t, op, plan(1))
		if all, err := drain(stream); err != nil || len(all) != 4 {
			t.Fatalf("got %d, %v", len(all), err)
		}
	}
	other, _ := f.execute(t, op, plan(2))
	if _, err := drain(other); condition(err) != "INVALID_HANDLE.OPERATION_ALREADY_EXISTS" {
		t.Errorf("another plan: %v", err)
	}
	f.releaseAll(t, op)
	again, _ := f.execute(t, op, plan(1))
	if _, err := drain(again); condition(err) != "INVALID_HANDLE.OPERATION_ABANDONED" {
		t.Errorf("after release: %v", err)
	}
	if runs != 1 {
		t.Errorf("executed %d times", runs)
	}
}

func (f *fixture) releaseAll(t testing.TB, op string) *pb.ReleaseExecuteResponse {
	t.Helper()
	resp, err := f.client.ReleaseExecute(context.Background(), &pb.ReleaseExecuteRequest{
		SessionId: f.id, UserContext: testUser(), OperationId: op,
		Release: &pb.ReleaseExecuteRequest_ReleaseAll_{ReleaseAll: &pb.ReleaseExecuteRequest_ReleaseAll{}}})
	if err != nil {
		t.Fatal(err)
	}
	return resp
}

func TestReleaseUntil(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(5))
	op := uuid.NewString()
	stream, _ := f.execute(t, op, plan(1))
	all, err := drain(stream)
	if err != nil {
		t.Fatal(err)
	}
	_, err = f.client.ReleaseExecute(context.Background(), &pb.ReleaseExecuteRequest{
		SessionId: f.id, UserContext: testUser(), OperationId: op,
		Release: &pb.ReleaseExecuteRequest_ReleaseUntil_{ReleaseUntil: &pb.ReleaseExecuteRequest_ReleaseUntil{ResponseId: all[2].ResponseId}}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := drain(f.reattach(t, op, &all[1].ResponseId)); condition(err) != "INVALID_CURSOR.POSITION_NOT_AVAILABLE" {
		t.Errorf("released response: %v", err)
	}
	if rest, err := drain(f.reattach(t, op, &all[2].ResponseId)); err != nil || len(rest) != 3 {
		t.Errorf("kept responses: %d, %v", len(rest), err)
	}
	unknown := uuid.NewString()
	if _, err := drain(f.reattach(t, op, &unknown)); condition(err) != "INVALID_CURSOR.POSITION_NOT_FOUND" {
		t.Errorf("unknown response: %v", err)
	}
	if resp := f.releaseAll(t, op); resp.GetOperationId() != op {
		t.Errorf("release all: %v", resp)
	}
	if resp := f.releaseAll(t, op); resp.OperationId != nil {
		t.Errorf("second release all: %v", resp)
	}
	if _, err := drain(f.reattach(t, op, nil)); condition(err) != "INVALID_HANDLE.OPERATION_NOT_FOUND" {
		t.Errorf("after release all: %v", err)
	}
}

func TestNewSenderTakesOver(t *testing.T) {
	release := make(chan struct{})
	f := newFixture(t, Options{}, func(_ context.Context, op *operation) error {
		if err := op.respond(batchResponse(0, nil)); err != nil {
			return err
		}
		<-release
		return op.respond(batchResponse(1, nil))
	})
	op := uuid.NewString()
	first, _ := f.execute(t, op, plan(1))
	if _, err := first.Recv(); err != nil {
		t.Fatal(err)
	}
	second := f.reattach(t, op, nil)
	if _, err := second.Recv(); err != nil {
		t.Fatal(err)
	}
	if _, err := drain(first); condition(err) != "INVALID_CURSOR.DISCONNECTED" {
		t.Errorf("first sender: %v", err)
	}
	close(release)
	if rest, err := drain(second); err != nil || len(rest) != 2 {
		t.Errorf("second sender: %d, %v", len(rest), err)
	}
}

func TestSlowReaderHoldsBoundedMemory(t *testing.T) {
	const size, total = 1 << 20, 64
	appended := make(chan int, total)
	f := newFixture(t, Options{}, func(_ context.Context, op *operation) error {
		for i := range total {
			if err := op.respond(batchResponse(i, make([]byte, size))); err != nil {
				return err
			}
			appended <- i
		}
		return nil
	})
	stream, _ := f.execute(t, uuid.NewString(), plan(1))
	time.Sleep(300 * time.Millisecond)
	// what gRPC holds in flight comes on top of the window
	if n := len(appended); n > windowBytes/size+8 {
		t.Errorf("the execution ran %d MiB ahead of a reader that reads nothing", n)
	}
	if all, err := drain(stream); err != nil || len(all) != total+1 {
		t.Errorf("got %d, %v", len(all), err)
	}
	op := f.server.sessions.find(sessionKey{"u", f.id}).operationList()[0]
	if kept := op.buffer.sentBytes; kept > retryBytes+2*size {
		t.Errorf("%d bytes are kept after sending", kept)
	}
}

func TestInterrupt(t *testing.T) {
	for name, req := range map[string]*pb.InterruptRequest{
		"all": {InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_ALL},
		"tag": {InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_TAG, Interrupt: &pb.InterruptRequest_OperationTag{OperationTag: "tag"}},
	} {
		t.Run(name, func(t *testing.T) {
			stopped := make(chan struct{})
			f := newFixture(t, Options{}, func(ctx context.Context, op *operation) error {
				<-ctx.Done()
				close(stopped)
				return ctx.Err()
			})
			op := uuid.NewString()
			stream, _ := f.execute(t, op, plan(1))
			req.SessionId, req.UserContext = f.id, testUser()
			var ids []string
			for len(ids) == 0 { // the stream's request may come later than ours
				resp, err := f.client.Interrupt(context.Background(), req)
				if err != nil {
					t.Fatal(err)
				}
				ids = resp.InterruptedIds
			}
			if ids[0] != op {
				t.Errorf("interrupted %v", ids)
			}
			if _, err := drain(stream); condition(err) != "OPERATION_CANCELED" {
				t.Errorf("the stream ended with %v", err)
			}
			<-stopped
		})
	}
	f := newFixture(t, Options{}, nil)
	_, err := f.client.Interrupt(context.Background(), &pb.InterruptRequest{
		SessionId: f.id, UserContext: testUser(), InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_TAG})
	if condition(err) != "INVALID_PARAMETER_VALUE.INTERRUPT_TYPE_TAG_REQUIRES_TAG" {
		t.Errorf("without a tag: %v", err)
	}
}

func TestSessions(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	ctx := context.Background()
	fetch := func(id string, observed *string) error {
		_, err := f.client.FetchErrorDetails(ctx, &pb.FetchErrorDetailsRequest{
			SessionId: id, UserContext: testUser(), ClientObservedServerSideSessionId: observed})
		return err
	}
	other := uuid.NewString()
	if err := fetch("not-a-uuid", nil); condition(err) != "INVALID_HANDLE.FORMAT" {
		t.Errorf("bad id: %v", err)
	}
	if _, err := drain(f.reattach(t, other, nil)); condition(err) != "INVALID_HANDLE.SESSION_NOT_FOUND" {
		t.Errorf("unknown session: %v", err)
	}
	if err := fetch(f.id, nil); err != nil {
		t.Error(err)
	}
	if err := fetch(f.id, &other); condition(err) != "INVALID_HANDLE.SESSION_CHANGED" {
		t.Errorf("other server session: %v", err)
	}
	release := &pb.ReleaseSessionRequest{SessionId: f.id, UserContext: testUser()}
	if resp, err := f.client.ReleaseSession(ctx, release); err != nil || resp.GetServerSideSessionId() == "" {
		t.Errorf("release: %v, %v", resp, err)
	}
	if resp, err := f.client.ReleaseSession(ctx, release); err != nil || resp.GetServerSideSessionId() != "" {
		t.Errorf("second release: %v, %v", resp, err)
	}
	if err := fetch(f.id, nil); condition(err) != "INVALID_HANDLE.SESSION_CLOSED" {
		t.Errorf("closed session: %v", err)
	}
}

func TestSessionExpiry(t *testing.T) {
	f := newFixture(t, Options{SessionTimeout: 50 * time.Millisecond, SweepInterval: 10 * time.Millisecond},
		func(ctx context.Context, op *operation) error {
			time.Sleep(200 * time.Millisecond)
			return nil
		})
	stream, _ := f.execute(t, uuid.NewString(), plan(1))
	if _, err := drain(stream); err != nil {
		t.Fatalf("a running operation must keep its session: %v", err)
	}
	idle := time.Now()
	for f.server.sessions.find(sessionKey{"u", f.id}) != nil {
		if time.Since(idle) > 10*time.Second {
			t.Fatal("the idle session lives on")
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func TestDetachedOperationIsAbandoned(t *testing.T) {
	interrupted := make(chan struct{})
	f := newFixture(t, Options{DetachedTimeout: 30 * time.Millisecond, SweepInterval: 10 * time.Millisecond},
		func(ctx context.Context, op *operation) error {
			if err := op.respond(batchResponse(0, nil)); err != nil {
				return err
			}
			<-ctx.Done()
			close(interrupted)
			return ctx.Err()
		})
	op := uuid.NewString()
	stream, cancel := f.execute(t, op, plan(1))
	if _, err := stream.Recv(); err != nil {
		t.Fatal(err)
	}
	cancel()
	<-interrupted
	time.Sleep(20 * time.Millisecond)
	if _, err := drain(f.reattach(t, op, nil)); condition(err) != "INVALID_HANDLE.OPERATION_ABANDONED" {
		t.Errorf("reattach: %v", err)
	}
}

func TestPanicIsAnInternalError(t *testing.T) {
	f := newFixture(t, Options{}, func(context.Context, *operation) error { panic("boom") })
	stream, _ := f.execute(t, uuid.NewString(), plan(1))
	_, err := drain(stream)
	if condition(err) != "INTERNAL_ERROR" || strings.Contains(err.Error(), "boom") {
		t.Errorf("got %v", err)
	}
}

func TestToken(t *testing.T) {
	f := newFixture(t, Options{Token: "secret"}, nil)
	_, err := f.client.ReleaseSession(context.Background(), &pb.ReleaseSessionRequest{SessionId: f.id})
	if status.Code(err).String() != "Unauthenticated" {
		t.Errorf("got %v", err)
	}
}

func TestNotReattachable(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(2))
	id := uuid.NewString()
	stream, err := f.client.ExecutePlan(context.Background(), &pb.ExecutePlanRequest{
		SessionId: f.id, UserContext: testUser(), OperationId: &id, Plan: plan(1)})
	if err != nil {
		t.Fatal(err)
	}
	if all, err := drain(stream); err != nil || len(all) != 2 || isComplete(all[1]) {
		t.Fatalf("got %v, %v", all, err)
	}
	if _, err := drain(f.reattach(t, id, nil)); condition(err) != "INVALID_HANDLE.OPERATION_NOT_FOUND" {
		t.Errorf("reattach: %v", err)
	}
}
