//go:build unix

package lockfile

import (
	"errors"
	"os"
	"syscall"
)

// lock locks the file for the life of the process; false when another one has it.
func lock(f *os.File) (bool, error) {
	err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return false, nil
	}
	return err == nil, err
}
