package datasource

import (
	"path/filepath"
	"slices"
	"testing"
)

// TestDynamicOverwrite: only partitions that are written lose their old files; a failed write leaves what was there.
func TestDynamicOverwrite(t *testing.T) {
	for name, c := range map[string]struct {
		dynamic, fails bool
		want           []string
	}{
		"dynamic": {true, false, []string{"_SUCCESS", "k=1/new", "k=2/old"}},
		"static":  {false, false, []string{"_SUCCESS", "k=1/new"}},
		"failed":  {true, true, []string{"k=1/old", "k=2/old"}},
	} {
		root := t.TempDir()
		tree(t, root, "k=1/old", "k=2/old")
		w := &folder{path: root, overwrite: true, dynamic: c.dynamic}
		if ok, err := w.begin("overwrite"); !ok || err != nil {
			t.Fatal(err)
		}
		tree(t, w.staging, "k=1/new")
		if c.fails {
			w.abort()
		} else if err := w.commit(); err != nil {
			t.Fatal(err)
		}
		got := filesBelow(t, root)
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", name, got, c.want)
		}
	}
	if w := (&folder{path: filepath.Join("/dev/null", "x")}); true {
		if _, err := w.begin("error"); err == nil {
			t.Error("a folder below a file cannot be made")
		}
	}
}
