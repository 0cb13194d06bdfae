package reliability

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// built makes the server's binary once.
var built = sync.OnceValues(func() (string, error) {
	if path := os.Getenv("SPARKDUCK"); path != "" {
		_, err := os.Stat(path)
		return path, err
	}
	if err := lookAtSources(); err != nil {
		return "", err
	}
	path, err := filepath.Abs("../../bin/reliability/sparkduck")
	if err != nil {
		return "", err
	}
	command := exec.Command("go", "build", "-tags", "duckdb_arrow", "-o", path, "../../cmd/sparkduck")
	if out, err := command.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return path, nil
})

// lookAtSources reads the folders of the server's sources, so that the Go tool
// does not take results of an older server from its cache.
func lookAtSources() error {
	for _, root := range []string{"cmd", "service", "duckexec", "translate", "proto"} {
		err := filepath.WalkDir(filepath.Join("../..", root), func(_ string, _ os.DirEntry, err error) error { return err })
		if err != nil {
			return err
		}
	}
	return nil
}

// server is a process of its own, with a folder of its own for what it leaves.
type server struct {
	command *exec.Cmd
	dir     string // --temp-dir
	address string // host:port of gRPC
	page    string // URL of the operations page
	token   string
	log     bytes.Buffer
	ended   chan struct{}
	err     error // of the process, once it has ended
}

// startServer starts a server and waits until it is ready.
func startServer(t testing.TB, flags ...string) *server {
	t.Helper()
	return startServerIn(t, t.TempDir(), nil, flags...)
}

// startServerIn does so with its files in dir and additional environment.
func startServerIn(t testing.TB, dir string, env []string, flags ...string) *server {
	t.Helper()
	binary, err := built()
	if err != nil {
		t.Fatal(err)
	}
	ready := filepath.Join(t.TempDir(), "ready.json")
	s := &server{dir: dir, ended: make(chan struct{})}
	s.command = exec.Command(binary, append([]string{"server", "--port", "0", "--http-port", "0", "--temp-dir", dir, "--ready-file", ready}, flags...)...)
	s.command.Env = append(os.Environ(), env...)
	s.command.Stderr, s.command.Stdout = &s.log, io.Discard
	if err := s.command.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		s.err = s.command.Wait()
		close(s.ended)
	}()
	t.Cleanup(s.kill)
	s.awaitReady(t, ready)
	return s
}

func (s *server) awaitReady(t testing.TB, file string) {
	t.Helper()
	var r struct {
		Port     int    `json:"port"`
		HTTPPort int    `json:"http_port"`
		PID      int    `json:"pid"`
		Token    string `json:"token"`
	}
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		data, err := os.ReadFile(file)
		if err == nil {
			if err := json.Unmarshal(data, &r); err != nil {
				t.Fatal(err)
			}
			break
		}
		select {
		case <-s.ended:
			t.Fatalf("the server ended: %v\n%s", s.err, s.log.String())
		default:
		}
		if time.Now().After(deadline) {
			t.Fatal("the server is not ready")
		}
	}
	s.address, s.token = net.JoinHostPort("localhost", strconv.Itoa(r.Port)), r.Token
	s.page = "http://localhost:" + strconv.Itoa(r.HTTPPort)
}

// kill ends the process as a crash does.
func (s *server) kill() {
	_ = s.command.Process.Kill()
	<-s.ended
}

// await returns how long the process took to end, and how.
func (s *server) await(t testing.TB, limit time.Duration) (time.Duration, error) {
	t.Helper()
	began := time.Now()
	select {
	case <-s.ended:
		return time.Since(began), s.err
	case <-time.After(limit):
		t.Fatalf("the server still runs after %v", limit)
		return 0, nil
	}
}

// left lists what is in the server's folder.
func (s *server) left(t testing.TB) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(s.dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	hidden, _ := filepath.Glob(filepath.Join(s.dir, ".*"))
	return append(found, hidden...)
}

// metrics asks the server for its numbers.
func (s *server) metrics(t testing.TB) map[string]float64 {
	t.Helper()
	client := http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}
	request, err := http.NewRequestWithContext(context.Background(), http.MethodGet, s.page+"/metrics", nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+s.token)
	answer, err := client.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatal(answer.Status, err)
	}
	values := map[string]float64{}
	for line := range strings.SplitSeq(string(text), "\n") {
		if name, value, ok := strings.Cut(line, " "); ok && name != "#" {
			if v, err := strconv.ParseFloat(value, 64); err == nil {
				values[name] = v
			}
		}
	}
	return values
}

// settled waits until sessions and operations are gone and goroutines and files
// are near the base, and returns the last numbers.
func (s *server) settled(t testing.TB, base map[string]float64, within time.Duration) map[string]float64 {
	t.Helper()
	for deadline := time.Now().Add(within); ; time.Sleep(100 * time.Millisecond) {
		m := s.metrics(t)
		if m["sparkduck_sessions"] == 0 && m["sparkduck_operations_running"] == 0 &&
			m["go_goroutines"] <= base["go_goroutines"]+5 && m["process_open_fds"] <= base["process_open_fds"]+5 || time.Now().After(deadline) {
			return m
		}
	}
}

// rounds is how often something is repeated: RELIABILITY_ROUNDS in long runs.
func rounds(short int) int {
	if n, err := strconv.Atoi(os.Getenv("RELIABILITY_ROUNDS")); err == nil {
		return n
	}
	return short
}

// long holds for the runs whose figures count: they also keep limits of time
// that a short run on a busy machine says nothing about.
func long() bool {
	return os.Getenv("RELIABILITY_ROUNDS") != "" || os.Getenv("RELIABILITY_MINUTES") != ""
}

// length is how long something goes on: RELIABILITY_MINUTES in long runs.
func length(short time.Duration) time.Duration {
	if n, err := strconv.ParseFloat(os.Getenv("RELIABILITY_MINUTES"), 64); err == nil {
		return time.Duration(n * float64(time.Minute))
	}
	return short
}

// report adds a line to the test's log and to the file RELIABILITY_REPORT.
func report(t testing.TB, format string, values ...any) {
	t.Helper()
	line := fmt.Sprintf(format, values...)
	t.Log(line)
	path := os.Getenv("RELIABILITY_REPORT")
	if path == "" {
		return
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	fmt.Fprintf(f, "%s: %s\n", t.Name(), line)
}
