package service

import (
	"bytes"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// cachePrefix starts the names of blobs that local relations refer to by hash.
const cachePrefix = "cache/"

// artifactStore keeps the artifacts of one session: blobs of local relations in
// memory, files in a private folder made when the first one comes.
type artifactStore struct {
	mu    sync.Mutex
	blobs map[string][]byte // by hash
	root  string            // "" until needed
	files map[string]string // relative name -> path on disk
}

func newArtifactStore() *artifactStore {
	return &artifactStore{blobs: map[string][]byte{}, files: map[string]string{}}
}

// blob returns the content kept under a hash.
func (a *artifactStore) blob(hash string) ([]byte, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	b, ok := a.blobs[hash]
	return b, ok
}

// checkArtifactName refuses names that are not plainly below the session's folder.
func checkArtifactName(name string) error {
	clean := path.Clean(name)
	if name == "" || path.IsAbs(name) || clean == "." || clean == ".." || strings.HasPrefix(clean, "../") ||
		strings.ContainsAny(name, "\x00\\:") {
		return sparkerr.InvalidArtifactPath(name)
	}
	return nil
}

// add keeps an artifact under its name, which has been checked. The kinds that
// only a JVM can use are refused.
func (a *artifactStore) add(name string, data []byte) error {
	kind, rest, _ := strings.Cut(name, "/")
	switch kind {
	case "cache":
		a.mu.Lock()
		defer a.mu.Unlock()
		a.blobs[rest] = data
		return nil
	case "pyfiles", "files", "archives":
		return a.store(path.Clean(name), data)
	default:
		return sparkerr.NotImplemented("artifacts under "+kind+"/", sparkerr.Origin{})
	}
}

// store writes a file; the same name again must bring the same content.
func (a *artifactStore) store(name string, data []byte) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.root == "" {
		root, err := os.MkdirTemp("", "sparkduck-artifacts-")
		if err != nil {
			return sparkerr.Internal(err)
		}
		a.root = root
	}
	target := filepath.Join(a.root, filepath.FromSlash(name))
	if _, ok := a.files[name]; ok {
		old, err := os.ReadFile(target)
		if err != nil {
			return sparkerr.Internal(err)
		}
		if !bytes.Equal(old, data) {
			return sparkerr.ArtifactAlreadyExists(name)
		}
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(target), 0o700); err != nil {
		return sparkerr.Internal(err)
	}
	if err := os.WriteFile(target, data, 0o600); err != nil {
		return sparkerr.Internal(err)
	}
	a.files[name] = target
	return nil
}

// copyTo makes a copy that shares blobs; files are written again.
func (a *artifactStore) copyTo(other *artifactStore) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	for hash, blob := range a.blobs {
		other.blobs[hash] = blob
	}
	for name, file := range a.files {
		data, err := os.ReadFile(file)
		if err != nil {
			return sparkerr.Internal(err)
		}
		if err := other.store(name, data); err != nil {
			return err
		}
	}
	return nil
}

func (a *artifactStore) close() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.blobs = map[string][]byte{}
	if a.root != "" {
		os.RemoveAll(a.root)
	}
}
