package reliability

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

// TestInterrupt (R10) interrupts operations in every phase: the client is
// unblocked at once, the server soon idle, nothing half-done is left.
func TestInterrupt(t *testing.T) {
	s := startServer(t)
	c := dial(t, s.address)
	target := filepath.Join(t.TempDir(), "out")
	phases := map[string]func() *pb.Plan{
		"analyze": func() *pb.Plan { // thousands of columns through many projections
			sql := "SELECT id"
			for i := range 2000 {
				sql += fmt.Sprintf(", id + %d AS c%d", i, i)
			}
			sql += " FROM range(10)"
			for range 20 {
				sql = "SELECT * FROM (" + sql + ")"
			}
			return sqlPlan(sql)
		},
		"scan": func() *pb.Plan { return sqlPlan("SELECT count(*) FROM range(100000000000) WHERE id % 7 = 8") },
		"join": func() *pb.Plan { return sqlPlan(endless) },
		"sort": func() *pb.Plan {
			return sqlPlan("SELECT md5(CAST(id AS STRING)) AS h FROM range(20000000) ORDER BY h LIMIT 100000000 OFFSET 10000000")
		},
		"aggregate": func() *pb.Plan { return sqlPlan("SELECT count(DISTINCT id * 7) FROM range(100000000)") },
		"write": func() *pb.Plan {
			return writePlan(target, "overwrite", "SELECT id, md5(CAST(id AS STRING)) AS h FROM range(100000000)")
		},
		"fetch": func() *pb.Plan { return sqlPlan("SELECT id, repeat('x', 100) AS text FROM range(100000000)") },
	}
	var waits []time.Duration
	for name, plan := range phases {
		for i := range rounds(2) {
			sess, tag := c.session(), uuid.NewString()
			ended := make(chan error, 1)
			go func() { ended <- sess.run(plan(), nil, tag) }()
			time.Sleep(time.Duration(20+i*37%300) * time.Millisecond)
			waited, err := sess.interruptRunning(tag, ended)
			waits = append(waits, waited)
			if condition(err) != "OPERATION_CANCELED" && (err != nil || name != "analyze") { // which may end by itself
				t.Errorf("%s: ended with %v", name, err)
			}
			if left, _ := os.ReadDir(target); len(left) > 0 {
				waitGone(t, target)
			}
			if err := sess.want("1", "SELECT 1"); err != nil {
				t.Errorf("%s: the session is not usable: %v", name, err)
			}
			if err := sess.release(); err != nil {
				t.Error(err)
			}
		}
	}
	slices.Sort(waits)
	p99 := waits[len(waits)*99/100]
	cpu := s.idleAfter(t, time.Second)
	report(t, "%d interrupts in %d phases: clients unblocked after %v (median), %v (p99), %v (longest); CPU in the second after next: %v",
		len(waits), len(phases), waits[len(waits)/2].Round(time.Millisecond), p99.Round(time.Millisecond), waits[len(waits)-1].Round(time.Millisecond), cpu)
	limit := time.Second
	if long() {
		limit = 250 * time.Millisecond
	}
	if p99 > limit {
		t.Errorf("clients waited %v, more than %v", p99, limit)
	}
	if cpu > 200*time.Millisecond {
		t.Errorf("the server still works: %v of CPU in a second", cpu)
	}
}

// interruptRunning interrupts an operation, which may just be about to begin,
// and returns how long its client waited after that, and for what.
func (s *session) interruptRunning(tag string, ended chan error) (time.Duration, error) {
	for {
		began := time.Now()
		n, err := s.interrupt(tag)
		if err != nil {
			return 0, err
		}
		if n > 0 {
			err := <-ended
			return time.Since(began), err
		}
		select {
		case err := <-ended:
			return 0, err
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// waitGone gives the engine a moment to take back what an interrupted write made.
func waitGone(t *testing.T, path string) {
	t.Helper()
	for deadline := time.Now().Add(2 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		left, _ := os.ReadDir(path)
		if len(left) == 0 {
			return
		}
		if time.Now().After(deadline) {
			t.Errorf("an interrupted write left %v", left)
			return
		}
	}
}

// idleAfter waits and returns the CPU time that the server uses in the second after that.
func (s *server) idleAfter(t testing.TB, wait time.Duration) time.Duration {
	t.Helper()
	time.Sleep(wait)
	before := s.cpu(t)
	time.Sleep(time.Second)
	return s.cpu(t) - before
}

// cpu is the CPU time of the process so far; the kernel counts hundredths of seconds.
func (s *server) cpu(t testing.TB) time.Duration {
	t.Helper()
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", s.command.Process.Pid))
	if err != nil {
		t.Skip("this system does not tell the CPU time of a process: ", err)
	}
	fields := strings.Fields(string(stat[strings.LastIndexByte(string(stat), ')')+1:]))
	var user, system int64
	if _, err := fmt.Sscan(fields[11]+" "+fields[12], &user, &system); err != nil {
		t.Fatal(err)
	}
	return time.Duration(user+system) * 10 * time.Millisecond
}
