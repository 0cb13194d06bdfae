package duckexec

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestRangeLength(t *testing.T) {
	const low, high = -1 << 63, 1<<63 - 1
	for _, c := range []struct {
		start, end, step int64
		want             uint64
	}{
		{0, 10, 1, 10}, {0, 10, 3, 4}, {0, 9, 3, 3}, {10, 0, -3, 4}, {0, 10, -1, 0}, {10, 0, 1, 0}, {5, 5, 1, 0},
		{low, high, 1, 1<<64 - 1}, {high, low, low, 2}, {low, high, high, 3},
	} {
		if got := rangeLength(c.start, c.end, c.step); got != c.want {
			t.Errorf("%+v: got %d", c, got)
		}
	}
}

func TestRangeAgreesWithTheEnginesOwn(t *testing.T) {
	e := open(t, Options{})
	for _, args := range []string{"0, 5000, 1", "7, -9000, -3", "0, 0, 1", "9223372036854770000, 9223372036854775807, 4", "-9223372036854775807, 9223372036854775807, 4611686018427387904"} {
		sql := fmt.Sprintf(`SELECT count(*), sum(a::HUGEINT), list(a) = (SELECT list(range) FROM range(%[1]s)) OR count(*) = 0 FROM sparkduck_range(%[1]s) AS t(a)`, args)
		if got := text(t, acquire(t, e, Settings{}), sql); !strings.HasSuffix(got, "true") {
			t.Errorf("%s: %s", args, got)
		}
	}
}

// TestProgressOfOwnSources: the engine knows nothing of statements with table functions of ours.
func TestProgressOfOwnSources(t *testing.T) {
	e := open(t, Options{})
	file := filepath.Join(t.TempDir(), "a.csv")
	if err := os.WriteFile(file, []byte(strings.Repeat("12345\n", 1_000_000)), 0o600); err != nil {
		t.Fatal(err)
	}
	text := fmt.Sprintf(`sparkduck_files('csv', ['%s'], '{"type":"struct","fields":[{"name":"a","type":"integer","nullable":true,"metadata":{}}]}', 'UTC', CAST([] AS VARCHAR[]))`, file)
	for name, c := range map[string]struct {
		from  string
		bytes int64
	}{"range": {"sparkduck_range(0, 3000000, 1)", 0}, "files": {text, 6_000_000}} {
		conn, err := e.Acquire(Settings{})
		if err != nil {
			t.Fatal(err)
		}
		ended := make(chan error)
		go func() {
			_, err := conn.Exec(context.Background(), "SELECT max(md5(a::VARCHAR)) FROM "+c.from+" AS t(a)")
			ended <- err
		}()
		last := -1.0 // the statement may not have begun
		between := false
		for running := true; running; {
			select {
			case err := <-ended:
				if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				running = false
			case <-time.After(time.Millisecond):
				percent, _ := conn.Progress()
				if percent < last || percent > 100 {
					t.Errorf("%s: %v after %v", name, percent, last)
				}
				last = max(last, percent)
				between = between || percent > 0 && percent < 100
			}
		}
		percent, bytes := conn.Progress()
		if !between || percent != 100 || bytes != c.bytes {
			t.Errorf("%s: moved %v, at the end %v %% and %d bytes", name, between, percent, bytes)
		}
		conn.Release()
		if percent, _ := conn.Progress(); percent != -1 {
			t.Errorf("%s: %v without a statement", name, percent)
		}
	}
}
