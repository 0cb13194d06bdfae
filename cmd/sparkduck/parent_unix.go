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

// awaitParentsEnd returns when the process that started this one has ended, or ctx is done.
// A process whose parent ends is given another.
func awaitParentsEnd(ctx context.Context) {
	parent := os.Getppid()
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
