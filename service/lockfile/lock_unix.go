//go:build unix

package main

import (
	"errors"
	"os"
	"syscall"
)

// lockFile locks the file for the life of the process; false when another one has it.
func lockFile(f *os.File) (bool, error) {
	err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return false, nil
	}
	return err == nil, err
}
