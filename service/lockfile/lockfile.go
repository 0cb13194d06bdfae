// Package lockfile tells whether the owner of something on disk still lives: a
// file that is locked for as long as the process runs that locked it, however it ends.
//
// In: paths. Out: locked files. It knows nothing of what they stand for.
package lockfile

import (
	"errors"
	"os"
)

// ErrHeld is the error of a file that somebody else has locked, in this process or another one.
var ErrHeld = errors.New("the file is locked")

// Create makes a file and locks it until it is closed or the process ends.
func Create(path string) (*os.File, error) { return open(path, os.O_CREATE|os.O_RDWR) }

// Take locks a file that exists, when its owner does not live any more. Errors: ErrHeld.
func Take(path string) (*os.File, error) { return open(path, os.O_RDWR) }

func open(path string, flags int) (*os.File, error) {
	f, err := os.OpenFile(path, flags, 0o600)
	if err != nil {
		return nil, err
	}
	if free, err := lock(f); err != nil || !free {
		f.Close()
		return nil, errors.Join(ErrHeld, err)
	}
	return f, nil
}
