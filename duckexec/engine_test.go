package duckexec

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
)

func open(t testing.TB, o Options) *Engine {
	t.Helper()
	o.TempDir = t.TempDir()
	e, err := Open(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.Close)
	return e
}

func acquire(t testing.TB, e *Engine, s Settings) *Conn {
	t.Helper()
	c, err := e.Acquire(s)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Release)
	return c
}

// text runs a query and prints its rows, one per line.
func text(t testing.TB, c *Conn, sql string) string {
	t.Helper()
	rows, err := c.QueryRows(context.Background(), sql, nil)
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	var lines []string
	for _, r := range rows {
		cells := make([]string, len(r))
		for i, v := range r {
			cells[i] = fmt.Sprint(v)
		}
		lines = append(lines, strings.Join(cells, "|"))
	}
	return strings.Join(lines, "\n")
}

func TestSessionDatabases(t *testing.T) {
	e := open(t, Options{})
	name, err := e.AttachSession()
	if err != nil {
		t.Fatal(err)
	}
	c, err := e.Acquire(Settings{TimeZone: "Europe/Berlin", Database: name})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Exec(context.Background(), "CREATE TABLE t AS SELECT 1 AS a; INSERT INTO t VALUES (2)"); err != nil {
		t.Fatal(err)
	}
	if got := text(t, c, "SELECT count(*), current_setting('TimeZone') FROM t"); got != "2|Europe/Berlin" {
		t.Error(got)
	}
	c.Release()
	again, err := e.Acquire(Settings{TimeZone: "Europe/Berlin", Database: name})
	if err != nil {
		t.Fatal(err)
	}
	if again != c {
		t.Error("the pooled connection was not reused")
	}
	again.Release()
	other := acquire(t, e, Settings{})
	if got := text(t, other, "SELECT current_setting('TimeZone')"); got != "UTC" {
		t.Error(got)
	}
	if err := e.DetachSession(name); err != nil {
		t.Fatal(err)
	}
	if _, err := other.Exec(context.Background(), "SELECT * FROM "+name+".t"); KindOf(err) != KindCatalog && KindOf(err) != KindBinder {
		t.Errorf("table of a detached session: %v", err)
	}
}

func TestErrorKinds(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	tests := []struct {
		sql  string
		kind Kind
	}{
		{"SELECT 9223372036854775807::BIGINT + i FROM range(3) t(i)", KindOverflow},
		{"SELECT 300::TINYINT", KindOverflow},
		{"SELECT CAST('x' AS INTEGER)", KindConversion},
		{"SELECT * FROM missing", KindCatalog},
		{"SELECT missing", KindBinder},
		{"SELEC 1", KindParser},
		{"", KindParser},
		{"SELECT error('[DIVIDE_BY_ZERO] {\"config\":\"x\"}')", KindRaised},
		{"SELECT * FROM read_parquet('/no/such/file.parquet')", KindIO},
		{"SELECT (SELECT i FROM range(2) t(i))", KindSubquery},
		{"SELECT 1 " + strings.Repeat("+ 1 ", 6000), KindParser},
		{"INSTALL spatial FROM 'http://127.0.0.1:9'", KindIO},
	}
	for _, tt := range tests {
		for _, keep := range []bool{false, true} {
			r, err := c.Query(context.Background(), tt.sql, ReadOptions{Keep: keep})
			for err == nil {
				_, err = r.Next()
			}
			if r != nil {
				r.Close()
			}
			var typed *Error
			if !errors.As(err, &typed) || typed.Kind != tt.kind {
				t.Errorf("%.60s: kind %d, %v", tt.sql, KindOf(err), err)
			}
		}
	}
	if got := text(t, c, "SELECT 1"); got != "1" {
		t.Errorf("the connection is unusable after errors: %s", got)
	}
}

// raisedCondition is the name of the condition that was raised, or "".
func raisedCondition(err error) string {
	if KindOf(err) != KindRaised {
		return ""
	}
	message := err.(*Error).Message
	return message[strings.Index(message, "[")+1 : strings.Index(message, "]")]
}

func TestLargeStatements(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	if got := text(t, c, "SELECT length('"+strings.Repeat("x", 10<<20)+"')"); got != fmt.Sprint(10<<20) {
		t.Error(got)
	}
	if _, err := c.Exec(context.Background(), strings.Repeat("(", 10<<20)); KindOf(err) != KindParser {
		t.Errorf("deep nesting: %.100v", err)
	}
}

func TestConfinedFiles(t *testing.T) {
	dir := t.TempDir()
	outside := filepath.Join(t.TempDir(), "x.csv")
	for _, path := range []string{filepath.Join(dir, "x.csv"), outside} {
		if err := os.WriteFile(path, []byte("a\n1\n"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	e := open(t, Options{AllowedRoots: []string{dir}})
	c := acquire(t, e, Settings{TimeZone: "Asia/Tokyo"})
	if got := text(t, c, "SELECT * FROM read_csv("+quoteText(filepath.Join(dir, "x.csv"))+")"); got != "1" {
		t.Error(got)
	}
	if _, err := c.Exec(context.Background(), "SELECT * FROM read_csv("+quoteText(outside)+")"); KindOf(err) != KindPermission {
		t.Errorf("reading outside of the roots: %v", err)
	}
}

func TestInterrupt(t *testing.T) {
	e := open(t, Options{})
	slow := "SELECT sum(a.i * b.i) FROM range(3000000) a(i), range(1000000) b(i)"
	tests := map[string]func(*Conn, context.Context) error{
		"aggregate": func(c *Conn, ctx context.Context) error {
			_, err := c.Exec(ctx, slow)
			return err
		},
		"streaming": func(c *Conn, ctx context.Context) error {
			r, err := c.Query(ctx, "SELECT a.i + b.i FROM range(3000000) a(i), range(1000000) b(i)", ReadOptions{})
			for err == nil {
				var rec arrow.RecordBatch
				if rec, err = r.Next(); err == nil {
					rec.Release()
				}
			}
			if r != nil {
				r.Close()
			}
			return err
		},
	}
	for name, run := range tests {
		t.Run(name, func(t *testing.T) {
			c := acquire(t, e, Settings{})
			ctx, cancel := context.WithCancel(context.Background())
			var at time.Time
			time.AfterFunc(100*time.Millisecond, func() { at = time.Now(); cancel() })
			err := run(c, ctx)
			if took := time.Since(at); took > 150*time.Millisecond {
				t.Errorf("stopped after %v", took)
			}
			if KindOf(err) != KindInterrupted || !errors.Is(err, context.Canceled) {
				t.Errorf("error: %v", err)
			}
			if got := text(t, c, "SELECT 42"); got != "42" {
				t.Error(got)
			}
		})
	}
}

func TestConcurrentUse(t *testing.T) {
	e := open(t, Options{})
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 20 {
				c, err := e.Acquire(Settings{})
				if err != nil {
					t.Error(err)
					return
				}
				rows, err := c.QueryRows(context.Background(), fmt.Sprintf("SELECT sum(i) + %d FROM range(10000) t(i)", g*100+i), nil)
				if err != nil || len(rows) != 1 {
					t.Error(rows, err)
				}
				c.Release()
			}
		}()
	}
	wg.Wait()
}

func TestErrorInMidStream(t *testing.T) {
	e := open(t, Options{Threads: 1})
	c := acquire(t, e, Settings{})
	r, err := c.Query(context.Background(), "SELECT CASE WHEN i = 900000 THEN error('[X] {}') ELSE i END FROM range(1000000) t(i)", ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	rows := int64(0)
	for err == nil {
		var rec arrow.RecordBatch
		if rec, err = r.Next(); err == nil {
			rows += rec.NumRows()
			rec.Release()
		}
	}
	if err == io.EOF || KindOf(err) != KindRaised {
		t.Errorf("error: %v", err)
	}
	if rows == 0 {
		t.Error("no rows before the error")
	}
}

func TestLimits(t *testing.T) {
	e := open(t, Options{MemoryLimit: "40MB", MaxTempSize: "20MB", Threads: 2})
	c := acquire(t, e, Settings{})
	_, err := c.Exec(context.Background(), "CREATE TEMP TABLE t AS SELECT i, md5(i::VARCHAR) AS h FROM range(5000000) t(i)")
	if KindOf(err) != KindOutOfMemory {
		t.Errorf("beyond the memory and spill limits: %v", err)
	}
	if got := text(t, c, "SELECT 42"); got != "42" {
		t.Error(got)
	}
	if _, err := Open(Options{MemoryLimit: "much", TempDir: t.TempDir()}); err == nil {
		t.Error("a wrong memory limit was accepted")
	}
	if _, err := Open(Options{TempDir: "/no/such/folder"}); KindOf(err) != KindIO {
		t.Errorf("missing folder: %v", err)
	}
}

func TestDescribe(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	columns, err := c.Describe(context.Background(), "SELECT 1 AS a, [{'x': 1.5::DECIMAL(3,1)}] AS b, MAP {'k': DATE '2024-01-01'} AS c, '01'::BIT AS d")
	if err != nil || len(columns) != 4 {
		t.Fatal(columns, err)
	}
	want := []string{"INTEGER", `STRUCT("x" DECIMAL(3,1))[]`, "MAP(VARCHAR, DATE)", "BIT"}
	for i, col := range columns {
		if col.Type != want[i] || (col.Arrow == nil) != (i == 3) {
			t.Errorf("%s: %s, %v", col.Name, col.Type, col.Arrow)
		}
	}
}
