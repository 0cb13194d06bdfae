package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/service/lockfile"
)

const (
	workDirPrefix = "sparkduck-run-"
	lockName      = "lock"
)

// workDir is the private folder of one server run: everything it writes beside
// the files that clients ask for is below it. It is locked for as long as the
// process lives, so that a later run can tell what a killed one left.
type workDir struct {
	path string
	lock *os.File
}

// newWorkDir makes the folder below parent ("" is the system's) and locks it.
// It has another name until it is locked, lest a server that starts now removes it.
func newWorkDir(parent string) (w workDir, err error) {
	if parent == "" {
		parent = os.TempDir()
	}
	early, err := os.MkdirTemp(parent, ".sparkduck-new-")
	if err != nil {
		return w, err
	}
	w.lock, err = lockfile.Create(filepath.Join(early, lockName))
	w.path = filepath.Join(parent, workDirPrefix+strings.TrimPrefix(filepath.Base(early), ".sparkduck-new-"))
	if err == nil {
		err = os.Rename(early, w.path)
	}
	if err != nil {
		os.RemoveAll(early)
	}
	return w, err
}

func (w workDir) remove() {
	w.lock.Close()
	os.RemoveAll(w.path)
}

// removeOrphans removes the folders below the same parent that no living server owns.
func (w workDir) removeOrphans(log zerolog.Logger) {
	found, _ := filepath.Glob(filepath.Join(filepath.Dir(w.path), workDirPrefix+"*"))
	for _, path := range found {
		if info, err := os.Lstat(path); err != nil || !info.IsDir() || path == w.path {
			continue
		}
		f, err := lockfile.Take(filepath.Join(path, lockName))
		if err != nil {
			continue // its server lives, or it is another user's
		}
		f.Close()
		log.Info().Str("folder", path).Msg("removing what a killed server left")
		os.RemoveAll(path)
	}
}
