package artifact

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Options of a store.
type Options struct {
	Session string // id, for errors
	Dir     string // where the session's folder is made; "" is the system's folder of temporary files
	Quota   int64  // bytes that the session may keep; 0 is no limit
}

// Store keeps the artifacts of one session. It is safe for concurrent use.
type Store struct {
	options Options

	mu     sync.Mutex
	blobs  map[string][]byte // by hash
	root   *os.Root          // of the session's folder; nil until needed
	staged int               // files staged so far
	used   int64             // bytes, staged ones included
	closed bool
}

// NewStore makes a store. It touches no disk before the first file comes.
func NewStore(o Options) *Store {
	return &Store{options: o, blobs: map[string][]byte{}}
}

// Blob returns the content kept under a hash. It must not be changed.
func (s *Store) Blob(hash string) ([]byte, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b, ok := s.blobs[hash]
	return b, ok
}

// Folder is where the session's files are, "" when there are none.
func (s *Store) Folder() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.root == nil {
		return ""
	}
	return s.root.Name()
}

// Add keeps a staged artifact under its name. The same name again must bring
// the same content; a blob that is there already stays. Errors:
// ARTIFACT_ALREADY_EXISTS, ARTIFACT_QUOTA_EXCEEDED, INVALID_HANDLE.SESSION_CLOSED.
func (s *Store) Add(a *Staged) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return sparkerr.SessionClosed(s.options.Session)
	}
	if a.file == nil {
		if hash := a.name.hash(); s.blobs[hash] == nil {
			s.blobs[hash] = a.blob.Bytes()
			a.kept = true
		}
		return nil
	}
	if existed, err := s.place(a); err != nil || existed || a.name.kind != archiveKind {
		return err
	}
	unpacked, err := s.unpack(a.name)
	if err != nil {
		s.used -= a.size
		return errors.Join(err, s.root.Remove(a.name.path))
	}
	s.used += unpacked
	return nil
}

// place moves a staged file to where it belongs, unless the same file is there.
func (s *Store) place(a *Staged) (existed bool, err error) {
	if _, err := s.root.Lstat(a.name.path); err == nil {
		same, err := sameContent(s.root, a.path, a.name.path)
		if err != nil || same {
			return same, err
		}
		return false, sparkerr.ArtifactAlreadyExists(a.name.path)
	}
	if err := s.root.MkdirAll(path.Dir(a.name.path), 0o700); err != nil {
		return false, sparkerr.InvalidArtifactPath(a.name.text).Because(err)
	}
	if err := s.root.Rename(a.path, a.name.path); err != nil {
		return false, sparkerr.InvalidArtifactPath(a.name.text).Because(err)
	}
	a.kept = true
	return false, nil
}

func sameContent(root *os.Root, a, b string) (bool, error) {
	if info, err := root.Lstat(b); err != nil || !info.Mode().IsRegular() {
		return false, err
	}
	first, err := root.Open(a)
	if err != nil {
		return false, sparkerr.Internal(err)
	}
	defer first.Close()
	second, err := root.Open(b)
	if err != nil {
		return false, sparkerr.Internal(err)
	}
	defer second.Close()
	var x, y [32 << 10]byte
	for {
		n, errA := io.ReadFull(first, x[:])
		m, errB := io.ReadFull(second, y[:])
		if n != m || !bytes.Equal(x[:n], y[:m]) {
			return false, nil
		}
		if errA != nil || errB != nil {
			return errA == errB && (errA == io.EOF || errA == io.ErrUnexpectedEOF), nil
		}
	}
}

// open makes the session's folder. The store is locked.
func (s *Store) open() error {
	if s.closed {
		return sparkerr.SessionClosed(s.options.Session)
	}
	if s.root != nil {
		return nil
	}
	dir, err := os.MkdirTemp(s.options.Dir, "sparkduck-artifacts-")
	if err != nil {
		return sparkerr.Internal(err)
	}
	if s.root, err = os.OpenRoot(dir); err != nil {
		return sparkerr.Internal(errors.Join(err, os.RemoveAll(dir)))
	}
	return nil
}

// reserve counts bytes against the quota. The store is not locked.
func (s *Store) reserve(n int64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.fits(n); err != nil {
		return err
	}
	s.used += n
	return nil
}

func (s *Store) fits(n int64) error {
	if s.options.Quota > 0 && n > s.options.Quota-s.used {
		return sparkerr.ArtifactQuotaExceeded(s.options.Quota)
	}
	return nil
}

// CopyTo gives another, new store everything that this one has. Blobs are
// shared, files are copied.
func (s *Store) CopyTo(other *Store) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	other.mu.Lock()
	defer other.mu.Unlock()
	maps.Copy(other.blobs, s.blobs)
	other.used = s.used
	if s.root == nil {
		return nil
	}
	if err := other.open(); err != nil {
		return err
	}
	err := fs.WalkDir(s.root.FS(), ".", func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case strings.HasPrefix(p, stagingFolder):
			return fs.SkipDir
		case d.IsDir():
			return other.root.MkdirAll(p, 0o700)
		default:
			return copyFile(s.root, other.root, p)
		}
	})
	if err != nil {
		return sparkerr.Internal(fmt.Errorf("copying artifacts: %w", err))
	}
	return nil
}

func copyFile(from, to *os.Root, p string) error {
	in, err := from.Open(p)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := to.OpenFile(p, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// Close forgets everything; what comes later is refused.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	s.blobs = map[string][]byte{}
	if s.root == nil {
		return nil
	}
	dir := filepath.Clean(s.root.Name())
	err := errors.Join(s.root.Close(), os.RemoveAll(dir))
	s.root = nil
	return err
}
