package lockfile

import (
	"errors"
	"path/filepath"
	"testing"
)

func TestLock(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	if _, err := Take(path); err == nil || errors.Is(err, ErrHeld) {
		t.Errorf("a file that does not exist: %v", err)
	}
	f, err := Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Take(path); !errors.Is(err, ErrHeld) {
		t.Errorf("a locked file: %v", err)
	}
	f.Close()
	if f, err = Take(path); err != nil {
		t.Fatalf("the file of an owner that is gone: %v", err)
	}
	f.Close()
}
