package main

import (
	"context"
	"os"
)

// awaitParentsEnd returns when the process that started this one has ended, or ctx is done.
func awaitParentsEnd(ctx context.Context) {
	parent, err := os.FindProcess(os.Getppid())
	if err != nil {
		return // it has ended already
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_, _ = parent.Wait()
	}()
	select {
	case <-ended:
	case <-ctx.Done():
	}
}
