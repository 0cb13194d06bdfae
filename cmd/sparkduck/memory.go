package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	// maxGCPercent lets a small Go heap grow to five times what lives on it
	// before it is collected: it is small beside DuckDB's memory, and transfers
	// allocate much that dies at once.
	maxGCPercent = 400
	// gcHeadroom is how much garbage is enough, in bytes: a heap of which more
	// lives, because clients read slowly, grows by this much only, or to twice its size.
	gcHeadroom   = 192 << 20
	minGCPercent = 100
)

// tuneCollector says when the Go heap is collected, unless GOGC does.
func tuneCollector() {
	if os.Getenv("GOGC") != "" {
		return
	}
	debug.SetGCPercent(maxGCPercent)
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	current := maxGCPercent
	afterEachCollection(func() {
		metrics.Read(live)
		if percent := gcPercent(live[0].Value.Uint64()); percent != current {
			current = percent
			debug.SetGCPercent(percent)
		}
	})
}

// gcPercent is by how much a heap may grow of which so many bytes live.
func gcPercent(live uint64) int {
	return int(max(minGCPercent, min(maxGCPercent, gcHeadroom*100/max(live, 1))))
}

// collected is what dies in each collection.
type collected struct{ _ [16]byte }

// afterEachCollection calls f whenever the Go heap has been collected.
func afterEachCollection(f func()) {
	runtime.SetFinalizer(&collected{}, func(*collected) {
		f()
		afterEachCollection(f)
	})
}
