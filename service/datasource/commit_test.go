package datasource

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/sparkduck/sparkduck/service/lockfile"
)

// tree makes files that hold their own names.
func tree(t *testing.T, root string, files ...string) {
	t.Helper()
	for _, f := range files {
		path := filepath.Join(root, f)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(f), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func filesBelow(t *testing.T, root string) (files []string) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			relative, _ := filepath.Rel(root, path)
			files = append(files, relative)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestRecovery has a writer die at each step and somebody else look at the folder.
func TestRecovery(t *testing.T) {
	for name, c := range map[string]struct{ before, after []string }{
		"with a lock only":          {[]string{"a", "_temporary/1.lock"}, []string{"a"}},
		"while it writes":           {[]string{"a", "_temporary/1.lock", "_temporary/1/n"}, []string{"a"}},
		"while old files go":        {[]string{"b", "_temporary/1.lock", "_temporary/1/n", "_temporary/1.old/a", "_temporary/1.old/k=1/a"}, []string{"a", "b", "k=1/a"}},
		"before new files come":     {[]string{"_temporary/1.lock", "_temporary/1.commit/k=1/n", "_temporary/1.commit/m", "_temporary/1.old/a"}, []string{"_SUCCESS", "k=1/n", "m"}},
		"while new files come":      {[]string{"k=1/n", "_temporary/1.lock", "_temporary/1.commit/m", "_temporary/1.old/a"}, []string{"_SUCCESS", "k=1/n", "m"}},
		"while appended files come": {[]string{"a", "k=1/n", "_temporary/1.lock", "_temporary/1.commit/m"}, []string{"_SUCCESS", "a", "k=1/n", "m"}},
		"beside a job of Spark's":   {[]string{"a", "_temporary/0/task/n", "_temporary/1.lock", "_temporary/1/n"}, []string{"_temporary/0/task/n", "a"}},
	} {
		t.Run(name, func(t *testing.T) {
			root := filepath.Join(t.TempDir(), "odd [name]*")
			tree(t, root, c.before...)
			entries, err := os.ReadDir(root)
			if err != nil {
				t.Fatal(err)
			}
			if !recoverWrites(root, entries) {
				t.Error("nothing was recovered")
			}
			if got := filesBelow(t, root); !slices.Equal(got, c.after) {
				t.Errorf("there is %v", got)
			}
		})
	}
}

func TestLivingWritersAreLeftAlone(t *testing.T) {
	root := t.TempDir()
	w := &folder{path: root, overwrite: true}
	tree(t, root, "a")
	if ok, err := w.begin("overwrite"); !ok || err != nil {
		t.Fatal(ok, err)
	}
	tree(t, w.staging, "n")
	before := filesBelow(t, root)
	entries, _ := os.ReadDir(root)
	if recoverWrites(root, entries) || !slices.Equal(filesBelow(t, root), before) {
		t.Error("a living writer was disturbed")
	}
	if err := w.commit(); err != nil {
		t.Fatal(err)
	}
	if got := filesBelow(t, root); !slices.Equal(got, []string{"_SUCCESS", "n"}) {
		t.Errorf("there is %v", got)
	}
	if _, err := lockfile.Take(w.staging + lockSuffix); !os.IsNotExist(err) {
		t.Errorf("the lock is left: %v", err)
	}
}

func TestFailedCommitPutsOldFilesBack(t *testing.T) {
	root := t.TempDir()
	w := &folder{path: root, overwrite: true}
	tree(t, root, "a", "k=1/a")
	if ok, err := w.begin("overwrite"); !ok || err != nil {
		t.Fatal(ok, err)
	}
	tree(t, w.staging, "k=1/n", "n", "x/n")
	// another program puts a file where a folder must come
	if err := moveAll(root, w.staging+oldSuffix); err != nil {
		t.Fatal(err)
	}
	tree(t, root, "x")
	w.overwrite = false
	if err := w.commit(); err == nil {
		t.Fatal("committed over a file")
	}
	if got := filesBelow(t, root); !slices.Equal(got, []string{"a", "k=1/a", "x"}) {
		t.Errorf("there is %v", got)
	}
}
