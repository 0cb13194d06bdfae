package service

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/status"
)

// reason is the Java class that a status names.
func reason(err error) string {
	for _, d := range status.Convert(err).Details() {
		if info, ok := d.(*errdetails.ErrorInfo); ok {
			return info.Reason
		}
	}
	return ""
}

// calls are all RPCs, as a client that has seen the session observed makes them.
func calls(f *fixture, observed *string) map[string]func() error {
	ctx, id, user, op := context.Background(), f.id, testUser(), uuid.NewString()
	c := f.client
	return map[string]func() error{
		"ExecutePlan": func() error {
			stream, err := c.ExecutePlan(ctx, &pb.ExecutePlanRequest{SessionId: id, UserContext: user, ClientObservedServerSideSessionId: observed, Plan: plan(1)})
			if err == nil {
				_, err = drain(stream)
			}
			return err
		},
		"AnalyzePlan": func() error {
			_, err := c.AnalyzePlan(ctx, &pb.AnalyzePlanRequest{SessionId: id, UserContext: user, ClientObservedServerSideSessionId: observed,
				Analyze: &pb.AnalyzePlanRequest_SparkVersion_{SparkVersion: &pb.AnalyzePlanRequest_SparkVersion{}}})
			return err
		},
		"Config": func() error {
			_, err := c.Config(ctx, &pb.ConfigRequest{SessionId: id, UserContext: user, ClientObservedServerSideSessionId: observed,
				Operation: &pb.ConfigRequest_Operation{OpType: &pb.ConfigRequest_Operation_GetAll{GetAll: &pb.ConfigRequest_GetAll{}}}})
			return err
		},
		"AddArtifacts": func() error {
			stream, err := c.AddArtifacts(ctx)
			if err == nil {
				_ = stream.Send(&pb.AddArtifactsRequest{SessionId: id, UserContext: user, ClientObservedServerSideSessionId: observed,
					Payload: &pb.AddArtifactsRequest_Batch_{Batch: &pb.AddArtifactsRequest_Batch{}}})
				_, err = stream.CloseAndRecv()
			}
			return err
		},
		"ArtifactStatus": func() error {
			_, err := c.ArtifactStatus(ctx, &pb.ArtifactStatusesRequest{SessionId: id, UserContext: user, ClientObservedServerSideSessionId: observed})
			return err
		},
		"Interrupt": func() error {
			_, err := c.Interrupt(ctx, &pb.InterruptRequest{SessionId: id, UserContext: user, ClientObservedServerSideSessionId: observed,
				InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_ALL})
			return err
		},
		"ReattachExecute": func() error {
			stream, err := c.ReattachExecute(ctx, &pb.ReattachExecuteRequest{SessionId: id, UserContext: user, ClientObservedServerSideSessionId: observed, OperationId: op})
			if err == nil {
				_, err = drain(stream)
			}
			return err
		},
		"ReleaseExecute": func() error {
			_, err := c.ReleaseExecute(ctx, &pb.ReleaseExecuteRequest{SessionId: id, UserContext: user, ClientObservedServerSideSessionId: observed, OperationId: op})
			return err
		},
		"FetchErrorDetails": func() error {
			_, err := c.FetchErrorDetails(ctx, &pb.FetchErrorDetailsRequest{SessionId: id, UserContext: user, ClientObservedServerSideSessionId: observed})
			return err
		},
		"CloneSession": func() error {
			_, err := c.CloneSession(ctx, &pb.CloneSessionRequest{SessionId: id, UserContext: user, ClientObservedServerSideSessionId: observed})
			return err
		},
		"GetStatus": func() error {
			_, err := c.GetStatus(ctx, &pb.GetStatusRequest{SessionId: id, UserContext: user, ClientObservedServerSideSessionId: observed})
			return err
		},
	}
}

// makesNoSession are the RPCs that want a session to be there.
var makesNoSession = map[string]bool{"ReattachExecute": true, "ReleaseExecute": true, "CloneSession": true, "GetStatus": true}

func TestEveryRPCKnowsAClosedSession(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	if err := calls(f, nil)["Config"](); err != nil {
		t.Fatal(err)
	}
	f.release(t)
	for name, call := range calls(f, nil) {
		if err := call(); condition(err) != "INVALID_HANDLE.SESSION_CLOSED" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestEveryRPCChecksTheSessionThatTheClientHasSeen(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	if err := calls(f, nil)["Config"](); err != nil {
		t.Fatal(err)
	}
	other, right := uuid.NewString(), f.session().serverID
	for name, call := range calls(f, &other) {
		want := "INVALID_HANDLE.SESSION_CHANGED"
		if name == "ReleaseExecute" { // Spark leaves this check to the client
			continue
		}
		if err := call(); condition(err) != want {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, call := range calls(f, &right) {
		if err := call(); condition(err) == "INVALID_HANDLE.SESSION_CHANGED" {
			t.Errorf("%s refuses the right id: %v", name, err)
		}
	}
}

func TestSomeRPCsMakeNoSession(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	for name := range calls(f, nil) {
		err := calls(f.another(), nil)[name]()
		if makesNoSession[name] {
			if condition(err) != "INVALID_HANDLE.SESSION_NOT_FOUND" {
				t.Errorf("%s: %v", name, err)
			}
		} else if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		malformed := &fixture{server: f.server, client: f.client, id: "nope"}
		want := "INVALID_HANDLE.FORMAT"
		if makesNoSession[name] {
			want = "INVALID_HANDLE.SESSION_NOT_FOUND"
		}
		if err := calls(malformed, nil)[name](); condition(err) != want {
			t.Errorf("%s of a malformed id: %v", name, err)
		}
	}
}

func TestSessionsBelongToTheirUsers(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	if err := calls(f, nil)["Config"](); err != nil {
		t.Fatal(err)
	}
	_, err := f.client.GetStatus(context.Background(), &pb.GetStatusRequest{SessionId: f.id, UserContext: &pb.UserContext{UserId: "somebody else"}})
	if condition(err) != "INVALID_HANDLE.SESSION_NOT_FOUND" {
		t.Errorf("got %v", err)
	}
}

func TestReleaseSessionOfAnUnknownSessionLeavesNoTombstone(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	resp, err := f.client.ReleaseSession(context.Background(), &pb.ReleaseSessionRequest{SessionId: f.id, UserContext: testUser()})
	if err != nil || resp.SessionId != f.id || resp.GetServerSideSessionId() != "" {
		t.Errorf("got %v, %v", resp, err)
	}
	if err := calls(f, nil)["Config"](); err != nil {
		t.Error(err)
	}
}

func TestReleaseSessionThatAllowsReconnecting(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	if err := calls(f, nil)["Config"](); err != nil {
		t.Fatal(err)
	}
	seen := f.session().serverID
	if _, err := f.client.ReleaseSession(context.Background(), &pb.ReleaseSessionRequest{SessionId: f.id, UserContext: testUser(), AllowReconnect: true}); err != nil {
		t.Fatal(err)
	}
	if err := calls(f, &seen)["Config"](); condition(err) != "INVALID_HANDLE.SESSION_CHANGED" {
		t.Errorf("with the old id: %v", err)
	}
	if err := calls(f, nil)["Config"](); err != nil || f.session().serverID == seen {
		t.Errorf("anew: %v", err)
	}
}

func TestReleaseSessionAnswersBeforeTheEngineHasStopped(t *testing.T) {
	stop := make(chan struct{})
	f := newFixture(t, Options{}, func(_ context.Context, op *operation) error {
		if err := op.respond(batchResponse(0, nil)); err != nil {
			return err
		}
		<-stop // an engine that does not hear the interrupt
		return nil
	})
	op := uuid.NewString()
	stream := f.begun(t, op)
	sess := f.session()
	began := time.Now()
	_, err := f.client.ReleaseSession(context.Background(), &pb.ReleaseSessionRequest{SessionId: f.id, UserContext: testUser()})
	if took := time.Since(began); err != nil || took > time.Second {
		t.Errorf("took %v, %v", took, err)
	}
	if _, err := drain(stream); condition(err) != "INVALID_CURSOR.DISCONNECTED" {
		t.Errorf("the stream: %v", err)
	}
	close(stop)
	sess.running.Wait()
}

func TestSessionThatIsReadFromDoesNotExpire(t *testing.T) {
	f := newFixture(t, Options{SessionTimeout: 40 * time.Millisecond, SweepInterval: 5 * time.Millisecond}, blocking)
	f.begun(t, uuid.NewString())
	time.Sleep(150 * time.Millisecond)
	if f.server.sessions.find(sessionKey{"u", f.id}) == nil {
		t.Fatal("a session with a running operation expired")
	}
	f.interrupt(t, &pb.InterruptRequest{InterruptType: pb.InterruptRequest_INTERRUPT_TYPE_ALL})
	for f.server.sessions.find(sessionKey{"u", f.id}) != nil {
		time.Sleep(5 * time.Millisecond)
	}
	if err := calls(f, nil)["Config"](); condition(err) != "INVALID_HANDLE.SESSION_CLOSED" {
		t.Errorf("after expiry: %v", err)
	}
}

func TestSessionsWithoutTimeoutNeverExpire(t *testing.T) {
	f := newFixture(t, Options{SessionTimeout: -1, SweepInterval: time.Millisecond}, respondTimes(1))
	if err := calls(f, nil)["Config"](); err != nil {
		t.Fatal(err)
	}
	time.Sleep(50 * time.Millisecond)
	if f.server.sessions.find(sessionKey{"u", f.id}) == nil {
		t.Error("the session expired")
	}
}

func TestCloneTargets(t *testing.T) {
	f := newFixture(t, Options{}, respondTimes(1))
	if err := calls(f, nil)["Config"](); err != nil {
		t.Fatal(err)
	}
	clone := func(target *string) (*pb.CloneSessionResponse, error) {
		return f.client.CloneSession(context.Background(), &pb.CloneSessionRequest{SessionId: f.id, UserContext: testUser(), NewSessionId: target})
	}
	empty, malformed, other := "", "nope", f.another()
	for _, target := range []*string{nil, &empty, &other.id} {
		resp, err := clone(target)
		if err != nil || resp.SessionId != f.id || resp.ServerSideSessionId != f.session().serverID ||
			!isUUID(resp.NewSessionId) || !isUUID(resp.NewServerSideSessionId) || resp.NewServerSideSessionId == resp.NewSessionId {
			t.Errorf("%v: %v, %v", target, resp, err)
		}
	}
	const request = "INVALID_CLONE_SESSION_REQUEST.TARGET_SESSION_ID_"
	for _, c := range []struct{ target, want string }{
		{malformed, "FORMAT"}, {f.id, "ALREADY_EXISTS"}, {other.id, "ALREADY_EXISTS"},
	} {
		if _, err := clone(&c.target); condition(err) != request+c.want {
			t.Errorf("%s: %v", c.target, err)
		}
	}
	other.release(t)
	if _, err := clone(&other.id); condition(err) != request+"ALREADY_CLOSED" {
		t.Errorf("a closed target: %v", err)
	}
}

// TestViewOverACheckpointOutlivesItsHandle: clients drop handles when they collect garbage.
func TestViewOverACheckpointOutlivesItsHandle(t *testing.T) {
	f := newEngineFixture(t)
	command := func(c *pb.Command) []*pb.ExecutePlanResponse {
		t.Helper()
		stream, _ := f.execute(t, uuid.NewString(), &pb.Plan{OpType: &pb.Plan_Command{Command: c}})
		all, err := drain(stream)
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	checkpoint := func() *pb.CachedRemoteRelation {
		all := command(&pb.Command{CommandType: &pb.Command_CheckpointCommand{CheckpointCommand: &pb.CheckpointCommand{
			Relation: sqlRelation("select id from range(3)"), Local: true, Eager: true}}})
		return all[0].GetCheckpointCommandResult().GetRelation()
	}
	drop := func(r *pb.CachedRemoteRelation) {
		command(&pb.Command{CommandType: &pb.Command_RemoveCachedRemoteRelationCommand{
			RemoveCachedRemoteRelationCommand: &pb.RemoveCachedRemoteRelationCommand{Relation: r}}})
	}
	viewed, other := checkpoint(), checkpoint()
	command(&pb.Command{CommandType: &pb.Command_CreateDataframeView{CreateDataframeView: &pb.CreateDataFrameViewCommand{
		Name: "v", Replace: true, Input: &pb.Relation{Common: &pb.RelationCommon{},
			RelType: &pb.Relation_CachedRemoteRelation{CachedRemoteRelation: viewed}}}}})
	drop(viewed)
	drop(other)
	if got := f.mustRows(t, sqlPlan("select count(*) from v")); got != "3" {
		t.Errorf("the view has %s rows", got)
	}
	if _, err := f.rows(t, root(&pb.Relation{Common: &pb.RelationCommon{}, RelType: &pb.Relation_CachedRemoteRelation{CachedRemoteRelation: other}})); err == nil {
		t.Error("a dropped handle still stands for rows")
	}
}
