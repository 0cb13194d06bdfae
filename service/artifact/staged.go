package artifact

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// stagingFolder holds files that are on their way.
const stagingFolder = "staged"

// Staged is an artifact on its way: it is written, then added or forwarded, and
// in the end discarded. It is used by one goroutine at a time.
type Staged struct {
	store *Store
	name  name
	size  int64 // bytes, counted against the quota
	kept  bool  // the store has them now

	blob bytes.Buffer // content of a blob
	file *os.File     // of everything else
	path string       // of file, below the store's root
}

// Stage begins to receive an artifact of announced bytes, or 0 when that is not
// known. Errors: INVALID_ARTIFACT_PATH, NOT_IMPLEMENTED, ARTIFACT_QUOTA_EXCEEDED.
func (s *Store) Stage(text string, announced int64) (*Staged, error) {
	n, err := parseName(text)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.fits(announced); err != nil {
		return nil, err
	}
	a := &Staged{store: s, name: n}
	if n.kind == cacheKind {
		return a, nil
	}
	if err := s.open(); err != nil {
		return nil, err
	}
	if err := s.root.MkdirAll(stagingFolder, 0o700); err != nil {
		return nil, sparkerr.Internal(err)
	}
	s.staged++
	a.path = fmt.Sprintf("%s/%d", stagingFolder, s.staged)
	if a.file, err = s.root.OpenFile(a.path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600); err != nil {
		return nil, sparkerr.Internal(err)
	}
	return a, nil
}

// Name is the artifact's name as the client wrote it.
func (a *Staged) Name() string { return a.name.text }

// Write appends to the content. Errors: ARTIFACT_QUOTA_EXCEEDED.
func (a *Staged) Write(data []byte) (int, error) {
	if err := a.store.reserve(int64(len(data))); err != nil {
		return 0, err
	}
	a.size += int64(len(data))
	if a.file == nil {
		return a.blob.Write(data)
	}
	n, err := a.file.Write(data)
	if err != nil {
		return n, sparkerr.Internal(err)
	}
	return n, nil
}

// Destination is where forward_to_fs wants the content, an absolute path; ""
// when the artifact belongs to the session.
func (a *Staged) Destination() string {
	rest, ok := strings.CutPrefix(a.name.path, forwardKind+"/")
	if !ok {
		return ""
	}
	return filepath.FromSlash("/" + rest)
}

// Forward copies the content to its destination, over what is there.
func (a *Staged) Forward() error {
	target := a.Destination()
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return sparkerr.CannotWrite(target, err)
	}
	out, err := os.Create(target)
	if err != nil {
		return sparkerr.CannotWrite(target, err)
	}
	_, err = io.Copy(out, io.NewSectionReader(a.file, 0, a.size))
	if err = errors.Join(err, out.Close()); err != nil {
		return sparkerr.CannotWrite(target, err)
	}
	return nil
}

// Discard ends the staging and forgets what the store did not keep. It is called once.
func (a *Staged) Discard() error {
	a.store.mu.Lock()
	defer a.store.mu.Unlock()
	if !a.kept {
		a.store.used -= a.size
	}
	if a.file == nil {
		return nil
	}
	err := a.file.Close()
	if a.kept || a.store.root == nil { // moved, or gone with the session
		return err
	}
	return errors.Join(err, a.store.root.Remove(a.path))
}
