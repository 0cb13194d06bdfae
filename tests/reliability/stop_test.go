//go:build unix

package reliability

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/google/uuid"
)

// load starts queries and returns how they end.
func load(t *testing.T, s *server, n int, sql string) chan error {
	t.Helper()
	c := dial(t, s.address)
	ended := make(chan error, n)
	for range n {
		go func() { ended <- c.session().run(sqlPlan(sql), nil) }()
	}
	for deadline := time.Now().Add(20 * time.Second); s.metrics(t)["sparkduck_operations_running"] < float64(n); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the queries do not run")
		}
	}
	return ended
}

// stop sends SIGTERM and wants a clean end.
func (s *server) stop(t *testing.T, limit time.Duration) time.Duration {
	t.Helper()
	if err := s.command.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	took, err := s.await(t, limit)
	if err != nil {
		t.Errorf("the server ended with %v\n%s", err, s.log.String())
	}
	if left := s.left(t); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
	return took
}

// TestStopCancels (R20): queries that do not end are cancelled within 10 seconds.
func TestStopCancels(t *testing.T) {
	t.Parallel()
	s := startServer(t, "--threads", "1")
	ended := load(t, s, 20, endless)
	took := s.stop(t, 12*time.Second)
	report(t, "20 endless queries: exit 0 after %v, nothing left", took.Round(10*time.Millisecond))
	if took > 10500*time.Millisecond {
		t.Errorf("it took %v", took)
	}
	for range 20 {
		if err := <-ended; condition(err) != "OPERATION_CANCELED" {
			t.Errorf("a client was told %v", err)
		}
	}
}

// TestStopDrains (R20): clients that still read get all of their result. It runs alone: the
// endless queries of its neighbours would leave it no processor for as long as the drain takes.
func TestStopDrains(t *testing.T) {
	const rows = 500_000
	s := startServer(t)
	sess := dial(t, s.address).session()
	reading, ended := make(chan struct{}), make(chan error, 1)
	var once sync.Once
	var seen int64
	go func() {
		request := sess.request(sqlPlan(fmt.Sprintf("SELECT id, repeat('x', 50) AS text FROM range(%d)", rows)), uuid.NewString())
		ended <- sess.stream(request, func(b arrow.RecordBatch) {
			once.Do(func() {
				close(reading)
				time.Sleep(time.Second) // the signal comes meanwhile
			})
			seen += b.NumRows()
		})
	}()
	<-reading
	took := s.stop(t, 12*time.Second)
	if err := <-ended; err != nil || seen != rows {
		t.Errorf("%d rows, %v", seen, err)
	}
	report(t, "a result that is being read: complete, exit 0 after %v", took.Round(10*time.Millisecond))
}

// TestStopAtOnce: a second signal does not wait.
func TestStopAtOnce(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	load(t, s, 3, endless)
	if err := s.command.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	time.Sleep(100 * time.Millisecond)
	if took := s.stop(t, 5*time.Second); took > 2500*time.Millisecond {
		t.Errorf("it took %v", took)
	}
}

// TestParentsEnd (R20): a server whose parent is killed ends within two seconds.
func TestParentsEnd(t *testing.T) {
	t.Parallel()
	binary, err := built()
	if err != nil {
		t.Fatal(err)
	}
	dir, ready := t.TempDir(), filepath.Join(t.TempDir(), "ready.json")
	script := fmt.Sprintf("'%s' server --port 0 --exit-with-parent --temp-dir '%s' --ready-file '%s' & echo $!; wait", binary, dir, ready)
	parent := exec.Command("sh", "-c", script)
	out, err := parent.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := parent.Start(); err != nil {
		t.Fatal(err)
	}
	var pid int
	if _, err := fmt.Fscan(bufio.NewReader(out), &pid); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = syscall.Kill(pid, syscall.SIGKILL) })
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		if _, err := os.Stat(ready); err == nil {
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("the server is not ready")
		}
	}
	began := time.Now()
	_ = parent.Process.Kill()
	_ = parent.Wait()
	for syscall.Kill(pid, 0) == nil && !isZombie(pid) {
		if time.Since(began) > 5*time.Second {
			t.Fatal("the server outlives its parent")
		}
		time.Sleep(5 * time.Millisecond)
	}
	took := time.Since(began)
	report(t, "exit %v after the parent's death", took.Round(time.Millisecond))
	if took > 2*time.Second {
		t.Errorf("it took %v", took)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "*")); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
	if _, err := os.Stat(ready); !os.IsNotExist(err) {
		t.Errorf("the ready file is left: %v", err)
	}
}

// isZombie holds for a process that has ended and that nobody has waited for.
func isZombie(pid int) bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return false
	}
	var id int
	var name string
	var state byte
	_, err = fmt.Sscanf(string(stat), "%d %s %c", &id, &name, &state)
	return err == nil && state == 'Z'
}
