package duckexec

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
)

const profiled = "SELECT i % 10 AS k, sum(i) FROM range(100000) t(i) WHERE i % 3 = 0 GROUP BY 1"

// run reads a statement to its end.
func run(t testing.TB, c *Conn, sql string) {
	t.Helper()
	r, err := c.Query(context.Background(), sql, ReadOptions{})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	for {
		rec, err := r.Next()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		rec.Release()
	}
}

func TestProfile(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{Profile: true})
	run(t, c, profiled)
	profile := c.Profile()
	for _, want := range []string{"s in all", "HASH_GROUP_BY", "FILTER", "10 rows"} {
		if !strings.Contains(profile, want) {
			t.Errorf("no %q in\n%s", want, profile)
		}
	}
	if _, err := c.Exec(context.Background(), "CREATE TEMP TABLE made AS "+profiled); err != nil {
		t.Fatal(err)
	}
	if profile := c.Profile(); !strings.Contains(profile, "CREATE_TABLE_AS") {
		t.Errorf("a statement without rows:\n%s", profile)
	}
	c.Discard()
	if plain := acquire(t, e, Settings{}); plain.Profile() != "" {
		t.Error("a profile that nobody asked for")
	}
}

// BenchmarkProfile compares a small statement without and with a profile.
func BenchmarkProfile(b *testing.B) {
	for name, profile := range map[string]bool{"without": false, "with": true} {
		b.Run(name, func(b *testing.B) {
			c := acquire(b, open(b, Options{}), Settings{Profile: profile})
			for b.Loop() {
				run(b, c, "SELECT 1 AS a")
			}
		})
	}
}
