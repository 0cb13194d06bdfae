package service

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/sparkduck/sparkduck/duckexec"
)

// TestFootersOfSmallFilesAreNotKept: temporary files come and go by the thousand, and what is known of them would stay.
func TestFootersOfSmallFilesAreNotKept(t *testing.T) {
	f := newEngineFixture(t)
	conn, err := f.server.engine.Acquire(duckexec.Settings{})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Release()
	kept := func() int64 {
		rows, err := conn.QueryRows(context.Background(), "SELECT memory_usage_bytes FROM duckdb_memory() WHERE tag = 'OBJECT_CACHE'", nil)
		if err != nil || len(rows) != 1 {
			t.Fatal(rows, err)
		}
		return rows[0][0].(int64)
	}
	read := func(rows int) {
		path := filepath.Join(t.TempDir(), "f.parquet")
		if _, err := conn.Exec(context.Background(), fmt.Sprintf("COPY (SELECT random() AS x FROM range(%d)) TO '%s' (FORMAT parquet)", rows, path)); err != nil {
			t.Fatal(err)
		}
		if got := f.mustRows(t, sqlPlan(fmt.Sprintf("SELECT count(x) FROM parquet.`%s`", path))); got != fmt.Sprint(rows) {
			t.Errorf("%s rows of %d", got, rows)
		}
	}
	before := kept()
	if read(1000); kept() != before {
		t.Errorf("%d bytes are kept, %d before", kept(), before)
	}
	if read(1_200_000); kept() == before {
		t.Error("the footer of a large file is not kept")
	}
}
