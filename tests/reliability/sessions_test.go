package reliability

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// TestSessionChurn (R2): sessions come, make something and go; nothing of them stays.
func TestSessionChurn(t *testing.T) {
	s := startServer(t)
	if err := warmUp(t, s); err != nil {
		t.Fatal(err)
	}
	n := rounds(200)
	churn := func(n int) {
		var clients sync.WaitGroup
		for range 4 {
			clients.Add(1)
			go func() {
				defer clients.Done()
				c := dial(t, s.address)
				defer c.grpc.Close()
				for range n / 4 {
					if err := shortLife(c.session()); err != nil {
						t.Error(err)
						return
					}
				}
			}()
		}
		clients.Wait()
	}
	churn(100) // what is made once
	base := s.metrics(t)
	began := time.Now()
	churn(n)
	took := time.Since(began)
	end := s.settled(t, base, 10*time.Second)
	grown := (end["process_resident_memory_bytes"] - base["process_resident_memory_bytes"]) / (1 << 20)
	report(t, "%d sessions in %v, %+.1f MiB, goroutines %.0f to %.0f, files %.0f to %.0f", n, took.Round(time.Millisecond), grown,
		base["go_goroutines"], end["go_goroutines"], base["process_open_fds"], end["process_open_fds"])
	if grown > 50 || end["sparkduck_sessions"] != 0 || end["go_goroutines"] > base["go_goroutines"]+5 || end["process_open_fds"] > base["process_open_fds"]+5 {
		t.Errorf("something stays: %v", end)
	}
}

// shortLife makes a view, a cached table and an artifact, and ends the session.
func shortLife(s *session) error {
	if err := s.command("CREATE TEMPORARY VIEW v AS SELECT id FROM range(100)"); err != nil {
		return err
	}
	return errors.Join(s.command("CACHE TABLE v"), s.want("100", "SELECT count(*) FROM v"), s.release())
}

// TestIsolation (R15): sessions that use the same names do not see each other.
func TestIsolation(t *testing.T) {
	const sessions = 100
	s := startServer(t)
	c := dial(t, s.address)
	zones := []string{"UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo"}
	admin := c.session()
	for i := range 4 {
		if err := admin.command("CREATE DATABASE d%d", i); err != nil {
			t.Fatal(err)
		}
	}
	var all sync.WaitGroup
	for i := range sessions {
		all.Add(1)
		go func() {
			defer all.Done()
			own := c.session()
			zone, database := zones[i%4], fmt.Sprintf("d%d", i/4%4)
			err := errors.Join(own.set("spark.sql.session.timeZone", zone), own.set("spark.sql.shuffle.partitions", fmt.Sprint(i+1)),
				own.command("CREATE TEMPORARY VIEW v AS SELECT %d AS n", i), own.command("USE %s", database))
			for range rounds(5) {
				value, getErr := own.get("spark.sql.shuffle.partitions")
				if getErr == nil && value != fmt.Sprint(i+1) {
					getErr = fmt.Errorf("the setting is %s, not %d", value, i+1)
				}
				err = errors.Join(err, getErr, own.want(fmt.Sprintf("%d|%s|%s", i, zone, database), "SELECT n, current_timezone(), current_database() FROM v"))
			}
			if err = errors.Join(err, own.release()); err != nil {
				t.Errorf("session %d: %v", i, err)
			}
		}()
	}
	all.Wait()
}

// TestSessionExpiry (R14): idle sessions end, busy ones do not.
func TestSessionExpiry(t *testing.T) {
	t.Parallel()
	s := startServer(t, "--session-timeout", "1s")
	c := dial(t, s.address)
	idle, busy, quiet := c.session(), c.session(), c.session()
	if err := errors.Join(idle.want("1", "SELECT 1"), quiet.want("1", "SELECT 1")); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- busy.run(sqlPlan(endless), nil, "busy") }()
	time.Sleep(2500 * time.Millisecond)
	if err := idle.fails("INVALID_HANDLE.SESSION_CLOSED", "SELECT 1"); err != nil {
		t.Error(err)
	}
	_, err := c.stub.ReattachExecute(context.Background(), &pb.ReattachExecuteRequest{SessionId: uuid.NewString(), UserContext: idle.user, OperationId: uuid.NewString()})
	if err != nil {
		t.Error(err)
	}
	if stream, err := c.stub.ReattachExecute(context.Background(), &pb.ReattachExecuteRequest{
		SessionId: uuid.NewString(), UserContext: idle.user, OperationId: uuid.NewString()}); err == nil {
		if _, err = stream.Recv(); condition(err) != "INVALID_HANDLE.SESSION_NOT_FOUND" {
			t.Errorf("a session that never was: %v", err)
		}
	}
	if n, err := busy.interrupt("busy"); n != 1 || err != nil {
		t.Errorf("the query of a busy session is gone: %d, %v", n, err)
	}
	if err := <-ended; condition(err) != "OPERATION_CANCELED" {
		t.Error(err)
	}
	if err := busy.want("1", "SELECT 1"); err != nil {
		t.Errorf("the busy session ended: %v", err)
	}
}

// TestRepeatedRequest (R6): a request that is sent again, because its answer was lost, is not executed again.
func TestRepeatedRequest(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	c := dial(t, s.address)
	for i := range rounds(10) {
		sess, path, operation := c.session(), t.TempDir(), uuid.NewString()
		request := sess.request(writePlan(path, "append", "SELECT id FROM range(1000)"), operation)
		var all sync.WaitGroup
		for at := range 3 { // the first two at once, one later
			send := func() error {
				ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
				defer cancel()
				stream, err := c.stub.ExecutePlan(ctx, request)
				for err == nil {
					_, err = stream.Recv()
				}
				return err
			}
			if at == 2 {
				all.Wait()
				_ = send()
				continue
			}
			all.Add(1)
			go func() {
				defer all.Done()
				_ = send() // one of them may be told that the other took over
			}()
		}
		if got, err := sess.query(filesPlan(path, "id")); err != nil || got != "1000|499500" {
			t.Fatalf("round %d: %s, %v", i, got, err)
		}
		other := sess.request(sqlPlan("SELECT 1"), operation)
		stream, err := c.stub.ExecutePlan(context.Background(), other)
		if err == nil {
			_, err = stream.Recv()
		}
		if !slices.Contains([]string{"INVALID_HANDLE.OPERATION_ALREADY_EXISTS", "INVALID_HANDLE.OPERATION_ABANDONED"}, condition(err)) {
			t.Errorf("another plan under the same id: %v", err)
		}
		if err := sess.release(); err != nil {
			t.Error(err)
		}
	}
}
