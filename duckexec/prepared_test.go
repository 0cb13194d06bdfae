package duckexec

import (
	"context"
	"fmt"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
)

// TestKeptStatements runs statements again on one connection: as planned, after an error, after a stream that was left
// early, and after others pushed them out.
func TestKeptStatements(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	keep := ReadOptions{Keep: true}
	rows := func(sql string) (n int64) {
		t.Helper()
		for _, rec := range read(t, c, sql, keep) {
			n += rec.NumRows()
		}
		return n
	}
	for range 3 {
		if n := rows("SELECT * FROM range(5000)"); n != 5000 {
			t.Fatalf("%d rows", n)
		}
	}
	if len(c.prepared.list) != 1 {
		t.Errorf("%d statements are kept for one", len(c.prepared.list))
	}
	if first, again := read(t, c, "SELECT random()", keep), read(t, c, "SELECT random()", keep); first[0].Column(0).String() == again[0].Column(0).String() {
		t.Error("a kept statement gave the same random number again")
	}

	r, err := c.Query(context.Background(), "SELECT * FROM range(5000)", keep)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Next(); err != nil {
		t.Fatal(err)
	}
	r.Close()
	if n := rows("SELECT * FROM range(5000)"); n != 5000 {
		t.Errorf("%d rows after a stream that was left", n)
	}

	for range 2 {
		if r, err := c.Query(context.Background(), "SELECT error('no')", keep); err == nil {
			_, err = r.Next()
			r.Close()
			if err == nil {
				t.Error("no error")
			}
		}
		if _, err := c.Query(context.Background(), "SELECT nothing", keep); KindOf(err) != KindBinder {
			t.Errorf("the error is %v", err)
		}
	}
	if _, err := c.Query(context.Background(), "SELECT 1; SELECT 2", keep); KindOf(err) != KindInternal {
		t.Errorf("two statements are kept as one: %v", err)
	}
	if got := text(t, c, "SELECT 1; SELECT 2"); got != "2" {
		t.Errorf("the last of two statements gave %s", got)
	}
	for i := range 2 * maxPrepared {
		rows(fmt.Sprintf("SELECT %d", i))
	}
	if len(c.prepared.list) != maxPrepared {
		t.Errorf("%d statements are kept", len(c.prepared.list))
	}
	if n := rows("SELECT * FROM range(5000)"); n != 5000 {
		t.Errorf("%d rows after it was pushed out", n)
	}
}

// TestKeptStatementsLetDataGo sees that registered data goes with the statement that read it.
func TestKeptStatementsLetDataGo(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	schema, rec := wide(10)
	h, err := e.RegisterBatches(schema, []arrow.RecordBatch{rec})
	if err != nil {
		t.Fatal(err)
	}
	source := e.sources.get(h)
	source.release()
	sql := fmt.Sprintf("SELECT * FROM sparkduck_scan(%d)", h)
	for range 2 {
		read(t, c, sql, ReadOptions{Keep: true})
	}
	e.ReleaseBatches(h)
	if source.refs.Load() == 0 {
		t.Error("a kept statement must hold on to what it reads")
	}
	c.prepared.close()
	if n := source.refs.Load(); n != 0 {
		t.Errorf("%d references are left", n)
	}
}
