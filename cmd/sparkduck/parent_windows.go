package main

import (
	"context"
	"os"
)

// awaitParentsEnd returns when the process id has ended, or ctx is done. Here processes keep the parent that they had.
func awaitParentsEnd(ctx context.Context, id int) {
	parent, err := os.FindProcess(id)
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
