package reliability

import (
	"context"
	"errors"
	"fmt"
	"hash/crc32"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
)

const (
	soakClients  = 32
	soakSessions = 20 // of each client
)

// TestSoak (R1) has clients do everything at random and checks every answer. At
// the end nothing may be left, and memory may not have grown after the warm-up.
func TestSoak(t *testing.T) {
	duration := length(4 * time.Second)
	s := startServer(t, "--memory-limit", "2GB")
	if err := warmUp(t, s); err != nil {
		t.Fatal(err)
	}
	base := s.metrics(t)
	soak := &soaking{dir: t.TempDir(), until: time.Now().Add(duration)}
	sampled := make(chan []float64)
	go func() { sampled <- sampleMemory(t, s, soak.until) }()
	var clients sync.WaitGroup
	for i := range soakClients {
		clients.Add(1)
		go func() {
			defer clients.Done()
			if err := soak.client(t, s.address, uint64(i)); err != nil {
				t.Errorf("client %d: %v", i, err)
			}
		}()
	}
	clients.Wait()
	memory := <-sampled
	end := s.settled(t, base, 20*time.Second)
	early, late := mean(memory[len(memory)/5:len(memory)*2/5]), mean(memory[len(memory)*4/5:])
	report(t, "%v, %d operations, memory %.0f MiB after a fifth of the time, %.0f MiB at the end (%+.1f %%), %.0f MiB after all sessions, goroutines %.0f to %.0f, files %.0f to %.0f",
		duration, soak.done.Load(), early/(1<<20), late/(1<<20), 100*(late/early-1), end["process_resident_memory_bytes"]/(1<<20),
		base["go_goroutines"], end["go_goroutines"], base["process_open_fds"], end["process_open_fds"])
	if end["sparkduck_sessions"] != 0 || end["sparkduck_operations_running"] != 0 {
		t.Errorf("left: %v sessions, %v operations", end["sparkduck_sessions"], end["sparkduck_operations_running"])
	}
	for _, name := range []string{"go_goroutines", "process_open_fds"} {
		if end[name] > base[name]+5 {
			t.Errorf("%s: %v at first, %v at the end", name, base[name], end[name])
		}
	}
	if duration >= 5*time.Minute && late > 1.1*early {
		t.Errorf("memory grew by %.1f %%", 100*(late/early-1))
	}
}

// warmUp makes connections and opens what stays open.
func warmUp(t testing.TB, s *server) error {
	c := dial(t, s.address)
	defer c.grpc.Close()
	sess := c.session()
	return errors.Join(sess.want("1", "SELECT 1"), sess.release())
}

// sampleMemory looks at the server's resident memory until the time has come.
func sampleMemory(t *testing.T, s *server, until time.Time) []float64 {
	var all []float64
	for period := max(time.Until(until)/200, 100*time.Millisecond); time.Now().Before(until); time.Sleep(period) {
		all = append(all, s.metrics(t)["process_resident_memory_bytes"])
	}
	return all
}

func mean(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum / float64(max(1, len(values)))
}

type soaking struct {
	dir   string
	until time.Time
	done  atomic.Int64
}

// client works in its sessions, one random step after the other, and ends now and then one of them.
func (k *soaking) client(t *testing.T, address string, seed uint64) error {
	random := rand.New(rand.NewPCG(seed, 42))
	c := dial(t, address)
	defer c.grpc.Close()
	sessions := make([]*session, soakSessions)
	for i := range sessions {
		sessions[i] = c.session()
	}
	for time.Now().Before(k.until) {
		at := random.IntN(len(sessions))
		step := steps[random.IntN(len(steps))]
		if err := step.do(k, sessions[at], random); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
		k.done.Add(1)
		if random.IntN(8) == 0 { // lives are short, so that their number is even soon
			if err := sessions[at].release(); err != nil {
				return err
			}
			sessions[at] = c.session()
		}
	}
	for _, s := range sessions {
		if err := s.release(); err != nil {
			return err
		}
	}
	return nil
}

// steps are what a client does; each checks its answer.
var steps = []struct {
	name string
	do   func(k *soaking, s *session, random *rand.Rand) error
}{
	{"aggregate", aggregateStep}, {"aggregate", aggregateStep}, {"local data", localStep}, {"temporary view", viewStep},
	{"settings", settingsStep}, {"runtime error", runtimeErrorStep}, {"analysis error", analysisErrorStep},
	{"interrupt", interruptStep}, {"large result", largeStep}, {"abandoned result", abandonStep}, {"cached table", cacheStep},
	{"artifact", artifactStep}, {"files", filesStep}, {"clone", cloneStep}, {"schema", schemaStep},
}

func aggregateStep(_ *soaking, s *session, random *rand.Rand) error {
	n, m := random.Int64N(5000)+1, random.Int64N(7)+2
	var count, sum int64
	for i := int64(0); i < n; i += m {
		count, sum = count+1, sum+i
	}
	return s.want(fmt.Sprintf("%d|%d", count, sum), "SELECT count(*), sum(id) FROM range(%d) WHERE id %% %d = 0", n, m)
}

func localStep(_ *soaking, s *session, random *rand.Rand) error {
	numbers := make([]int64, random.IntN(2000)+1)
	var sum int64
	for i := range numbers {
		numbers[i] = random.Int64N(1 << 30)
		sum += numbers[i]
	}
	plan, err := localPlan(numbers)
	if err != nil {
		return err
	}
	got, err := s.query(plan)
	if want := fmt.Sprintf("%d|%d", len(numbers), sum); err == nil && got != want {
		return fmt.Errorf("%s, not %s", got, want)
	}
	return err
}

func viewStep(_ *soaking, s *session, random *rand.Rand) error {
	n := random.Int64()
	if err := s.command("CREATE OR REPLACE TEMPORARY VIEW v AS SELECT %d AS n", n); err != nil {
		return err
	}
	return s.want(fmt.Sprint(n), "SELECT n FROM v")
}

func settingsStep(_ *soaking, s *session, random *rand.Rand) error {
	zone := []string{"UTC", "Europe/Berlin", "America/Los_Angeles", "Asia/Tokyo"}[random.IntN(4)]
	if err := s.set("spark.sql.session.timeZone", zone); err != nil {
		return err
	}
	if got, err := s.get("spark.sql.session.timeZone"); err != nil || got != zone {
		return fmt.Errorf("the zone is %s, not %s: %w", got, zone, err)
	}
	return s.want(zone, "SELECT current_timezone()")
}

// fails runs a query that must fail with a condition.
func (s *session) fails(want, sql string) error {
	_, err := s.sql("%s", sql)
	if got := condition(err); got != want {
		return fmt.Errorf("%q instead of %s: %w", got, want, err)
	}
	return nil
}

func runtimeErrorStep(_ *soaking, s *session, _ *rand.Rand) error {
	return s.fails("DIVIDE_BY_ZERO", "SELECT 1 / (id - 500) FROM range(1000)")
}

func analysisErrorStep(_ *soaking, s *session, _ *rand.Rand) error {
	return s.fails("UNRESOLVED_COLUMN.WITH_SUGGESTION", "SELECT missing FROM range(3)")
}

// endless runs until it is interrupted.
const endless = "SELECT sum(a.id * b.id % 7) FROM range(10000000) a CROSS JOIN range(10000000) b"

func interruptStep(_ *soaking, s *session, random *rand.Rand) error {
	tag := uuid.NewString()
	ended := make(chan error, 1)
	go func() { ended <- s.run(sqlPlan(endless), nil, tag) }()
	for {
		time.Sleep(time.Duration(random.IntN(30)) * time.Millisecond)
		n, err := s.interrupt(tag)
		if err != nil {
			return err
		}
		if n > 0 {
			break
		}
	}
	if err := <-ended; condition(err) != "OPERATION_CANCELED" {
		return fmt.Errorf("an interrupted query ended with %w", err)
	}
	return nil
}

func largeStep(_ *soaking, s *session, random *rand.Rand) error {
	n := random.Int64N(200_000) + 50_000
	var rows, sum int64
	err := s.run(sqlPlan(fmt.Sprintf("SELECT id, repeat('x', 20) AS text FROM range(%d)", n)), func(b arrow.RecordBatch) {
		for _, v := range b.Column(0).(interface{ Int64Values() []int64 }).Int64Values() {
			rows, sum = rows+1, sum+v
		}
	})
	if err == nil && (rows != n || sum != n*(n-1)/2) {
		return fmt.Errorf("%d rows with the sum %d of range(%d)", rows, sum, n)
	}
	return err
}

// abandonStep goes away in the middle of a result, as a killed notebook does.
func abandonStep(_ *soaking, s *session, _ *rand.Rand) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	operation := uuid.NewString()
	stream, err := s.stub.ExecutePlan(ctx, s.request(sqlPlan("SELECT id, repeat('x', 100) AS text FROM range(10000000)"), operation))
	if err != nil {
		return err
	}
	if _, err := stream.Recv(); err != nil {
		return err
	}
	cancel()
	_, err = s.stub.ReleaseExecute(context.Background(), &pb.ReleaseExecuteRequest{SessionId: s.id, UserContext: s.user, OperationId: operation,
		Release: &pb.ReleaseExecuteRequest_ReleaseAll_{ReleaseAll: &pb.ReleaseExecuteRequest_ReleaseAll{}}})
	return err
}

func cacheStep(_ *soaking, s *session, random *rand.Rand) error {
	n := random.Int64N(1000)
	if err := s.command("CREATE OR REPLACE TEMPORARY VIEW cached AS SELECT id FROM range(%d)", n); err != nil {
		return err
	}
	return errors.Join(s.command("CACHE TABLE cached"), s.want(fmt.Sprint(n), "SELECT count(*) FROM cached"), s.command("UNCACHE TABLE cached"))
}

func artifactStep(_ *soaking, s *session, random *rand.Rand) error {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	stream, err := s.stub.AddArtifacts(ctx)
	if err != nil {
		return err
	}
	data := make([]byte, random.IntN(64<<10))
	err = stream.Send(&pb.AddArtifactsRequest{SessionId: s.id, UserContext: s.user, Payload: &pb.AddArtifactsRequest_Batch_{
		Batch: &pb.AddArtifactsRequest_Batch{Artifacts: []*pb.AddArtifactsRequest_SingleChunkArtifact{{
			Name: "pyfiles/" + uuid.NewString() + ".py",
			Data: &pb.AddArtifactsRequest_ArtifactChunk{Data: data, Crc: int64(crc32.ChecksumIEEE(data))},
		}}}}})
	if err != nil {
		return err
	}
	r, err := stream.CloseAndRecv()
	if err == nil && (len(r.GetArtifacts()) != 1 || !r.GetArtifacts()[0].GetIsCrcSuccessful()) {
		return fmt.Errorf("not accepted: %v", r)
	}
	return err
}

func filesStep(k *soaking, s *session, random *rand.Rand) error {
	path := filepath.Join(k.dir, uuid.NewString())
	defer os.RemoveAll(path)
	n := random.Int64N(5000) + 1
	if err := s.run(writePlan(path, "overwrite", fmt.Sprintf("SELECT id, id %% 3 AS k FROM range(%d)", n)), nil); err != nil {
		return err
	}
	got, err := s.query(filesPlan(path, "id"))
	if want := fmt.Sprintf("%d|%d", n, n*(n-1)/2); err == nil && got != want {
		return fmt.Errorf("%s, not %s", got, want)
	}
	return err
}

// writePlan stores a query's rows as Parquet files.
func writePlan(path, mode, sql string) *pb.Plan {
	source := "parquet"
	modes := map[string]pb.WriteOperation_SaveMode{"overwrite": pb.WriteOperation_SAVE_MODE_OVERWRITE, "append": pb.WriteOperation_SAVE_MODE_APPEND}
	return &pb.Plan{OpType: &pb.Plan_Command{Command: &pb.Command{CommandType: &pb.Command_WriteOperation{WriteOperation: &pb.WriteOperation{
		Input: sqlPlan(sql).GetRoot(), Source: &source, Mode: modes[mode], SaveType: &pb.WriteOperation_Path{Path: path}}}}}}
}

func cloneStep(k *soaking, s *session, random *rand.Rand) error {
	if err := viewStep(k, s, random); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	twin := s.session()
	if _, err := s.stub.CloneSession(ctx, &pb.CloneSessionRequest{SessionId: s.id, UserContext: s.user, NewSessionId: &twin.id}); err != nil {
		return err
	}
	want, err := s.sql("SELECT n FROM v")
	return errors.Join(err, twin.want(want, "SELECT n FROM v"), twin.release())
}

func schemaStep(_ *soaking, s *session, _ *rand.Rand) error {
	ctx, cancel := context.WithTimeout(context.Background(), callTimeout)
	defer cancel()
	r, err := s.stub.AnalyzePlan(ctx, &pb.AnalyzePlanRequest{SessionId: s.id, UserContext: s.user, Analyze: &pb.AnalyzePlanRequest_Schema_{
		Schema: &pb.AnalyzePlanRequest_Schema{Plan: sqlPlan("SELECT id, named_struct('a', 1) AS s FROM range(1)")}}})
	if err == nil && len(r.GetSchema().GetSchema().GetStruct().GetFields()) != 2 {
		return fmt.Errorf("another schema: %v", r.GetSchema())
	}
	return err
}
