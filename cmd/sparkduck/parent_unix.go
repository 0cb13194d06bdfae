//go:build unix

package main

import (
	"context"
	"os"
	"time"
)

// parentPeriod is how often the parent is looked at. Linux could signal its
// death, but does so when the thread that started us ends, which test runners' threads do.
const parentPeriod = 250 * time.Millisecond

// awaitParentsEnd returns when the process parent is not the parent of this one any more, at once when it never was,
// or when ctx is done. A process whose parent ends is given another.
func awaitParentsEnd(ctx context.Context, parent int) {
	tick := time.NewTicker(parentPeriod)
	defer tick.Stop()
	for os.Getppid() == parent {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}
