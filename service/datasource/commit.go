package datasource

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/sparkduck/sparkduck/service/lockfile"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// What a write keeps below its target until it is done, each named by its id:
//
//	_temporary/ID.lock     locked while the writer lives
//	_temporary/ID/         new files; a writer that dies now changed nothing
//	_temporary/ID.old/     files that are replaced; a writer that dies now gets them put back
//	_temporary/ID.commit/  ID/, renamed: a writer that dies from now on has its new files moved into place
//
// Whoever next reads or writes the target finishes what a dead writer left. Spark's
// own jobs have no lock file there and are left alone.
const (
	temporary    = "_temporary"
	lockSuffix   = ".lock"
	oldSuffix    = ".old"
	commitSuffix = ".commit"
	successName  = "_SUCCESS"
)

// folder is the target of a write.
type folder struct {
	path      string
	staging   string // where files are written first
	overwrite bool
	static    string // an overwrite replaces this folder below path
	dynamic   bool   // only partitions that are written lose their old files
	created   bool   // the target did not exist
	lock      *os.File
}

// begin prepares the staging folder; false means that there is nothing to do.
func (w *folder) begin(mode string) (bool, error) {
	entries, err := os.ReadDir(w.path)
	w.created = errors.Is(err, fs.ErrNotExist)
	if !w.created {
		switch mode {
		case "error":
			return false, sparkerr.PathAlreadyExists("file:" + w.path)
		case "ignore":
			return false, nil
		}
		recoverWrites(w.path, entries)
	}
	w.staging = filepath.Join(w.path, temporary, uuid.NewString())
	if err := os.MkdirAll(filepath.Dir(w.staging), 0o755); err != nil {
		return false, w.failed(err)
	}
	if w.lock, err = lockfile.Create(w.staging + lockSuffix); err != nil {
		w.abort()
		return false, w.failed(err)
	}
	if err := os.Mkdir(w.staging, 0o755); err != nil {
		w.abort()
		return false, w.failed(err)
	}
	return true, nil
}

func (w *folder) failed(err error) error { return sparkerr.CannotWrite("file:"+w.path, err) }

// abort removes what was written.
func (w *folder) abort() {
	_ = os.RemoveAll(w.staging)
	_ = os.RemoveAll(w.staging + commitSuffix)
	w.release()
	if w.created {
		_ = os.Remove(w.path)
	}
}

// release gives up the lock; the folder above stays while another write uses it.
func (w *folder) release() {
	_ = os.Remove(w.staging + lockSuffix)
	if w.lock != nil {
		w.lock.Close()
	}
	_ = os.Remove(filepath.Dir(w.staging))
}

// commit moves old files away, new ones in, and marks success; on failure the old ones come back.
func (w *folder) commit() error {
	switch {
	case w.overwrite && w.dynamic:
		if err := movePartitions(w.path, w.staging+oldSuffix, w.staging); err != nil {
			return w.restore(nil, err)
		}
	case w.overwrite:
		err := moveAll(filepath.Join(w.path, w.static), filepath.Join(w.staging+oldSuffix, w.static))
		if err != nil && !(w.static != "" && errors.Is(err, fs.ErrNotExist)) {
			return w.restore(nil, err)
		}
	}
	if err := os.Rename(w.staging, w.staging+commitSuffix); err != nil {
		return w.restore(nil, err)
	}
	if moved, err := merge(w.staging+commitSuffix, w.path); err != nil {
		return w.restore(moved, err)
	}
	return w.finish()
}

// finish ends a write whose files are in place. Old files go before the mark that they may.
func (w *folder) finish() error {
	success, err := os.Create(filepath.Join(w.path, successName))
	if err == nil {
		err = success.Close()
	}
	_ = os.RemoveAll(w.staging + oldSuffix)
	_ = os.RemoveAll(w.staging + commitSuffix)
	w.release()
	if err != nil {
		return w.failed(err)
	}
	return nil
}

// restore takes new files back and puts the old ones in their place.
func (w *folder) restore(moved []string, cause error) error {
	for _, file := range moved {
		_ = os.Remove(file)
		_ = os.Remove(filepath.Dir(file)) // when it is empty
	}
	_ = os.RemoveAll(w.staging + commitSuffix)
	if w.putBack() == nil {
		w.abort()
	} else {
		w.lock.Close() // for whoever comes next
	}
	return w.failed(cause)
}

// putBack moves old files to their place.
func (w *folder) putBack() error {
	if _, err := merge(w.staging+oldSuffix, w.path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.RemoveAll(w.staging + oldSuffix)
}

// moveAll moves what is in one folder, but for the temporary one, to another, which it makes.
func moveAll(from, to string) error {
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, e := range entries {
		if e.Name() == temporary {
			continue
		}
		if err := os.Rename(filepath.Join(from, e.Name()), filepath.Join(to, e.Name())); err != nil {
			return err
		}
	}
	return nil
}

// movePartitions moves files out of the folders in which the new ones lie.
func movePartitions(from, to, written string) error {
	return filepath.WalkDir(written, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.IsDir() {
			return err
		}
		relative, err := filepath.Rel(written, path)
		if err != nil {
			return err
		}
		news, err := os.ReadDir(path)
		if err != nil || !slices.ContainsFunc(news, func(e os.DirEntry) bool { return !e.IsDir() }) {
			return err
		}
		olds, err := os.ReadDir(filepath.Join(from, relative))
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := os.MkdirAll(filepath.Join(to, relative), 0o755); err != nil {
			return err
		}
		for _, old := range olds {
			if old.IsDir() {
				continue
			}
			if err := os.Rename(filepath.Join(from, relative, old.Name()), filepath.Join(to, relative, old.Name())); err != nil {
				return err
			}
		}
		return nil
	})
}

// merge moves the files below one folder to the same places below another one and names them.
func merge(from, to string) (moved []string, err error) {
	err = filepath.WalkDir(from, func(path string, e fs.DirEntry, err error) error {
		if err != nil || path == from {
			return err
		}
		relative, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		if e.IsDir() {
			return os.MkdirAll(target, 0o755)
		}
		if err := os.Rename(path, target); err != nil {
			return err
		}
		moved = append(moved, target)
		return nil
	})
	return moved, err
}

// recoverWrites finishes or takes back what dead writers left in a folder, whose
// entries are given, and tells whether something may have changed. What cannot be
// recovered now is left to the next one who looks.
func recoverWrites(path string, entries []os.DirEntry) bool {
	left := false
	for _, e := range entries {
		left = left || e.Name() == temporary && e.IsDir()
	}
	if !left {
		return false
	}
	locks, _ := filepath.Glob(filepath.Join(escapeGlob(filepath.Join(path, temporary)), "*"+lockSuffix))
	changed := false
	for _, name := range locks {
		lock, err := lockfile.Take(name)
		if err != nil {
			continue // the writer lives
		}
		w := &folder{path: path, staging: strings.TrimSuffix(name, lockSuffix), lock: lock}
		w.recover()
		changed = true
	}
	return changed
}

// recover ends the write of a dead writer.
func (w *folder) recover() {
	if _, err := os.Stat(w.staging + commitSuffix); err == nil {
		if _, err := merge(w.staging+commitSuffix, w.path); err != nil {
			w.lock.Close()
			return
		}
		_ = w.finish()
		return
	}
	if w.putBack() != nil {
		w.lock.Close()
		return
	}
	w.abort()
}

// escapeGlob makes a path that matches itself.
func escapeGlob(path string) string {
	return strings.NewReplacer(`*`, `[*]`, `?`, `[?]`, `[`, `[[]`, `\`, `\\`).Replace(path)
}
