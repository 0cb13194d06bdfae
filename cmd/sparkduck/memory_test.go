package main

import (
	"runtime"
	"testing"
	"time"
)

func TestGCPercent(t *testing.T) {
	for live, want := range map[uint64]int{0: 400, 10 << 20: 400, 48 << 20: 400, 96 << 20: 200, 192 << 20: 100, 2 << 30: 100} {
		if got := gcPercent(live); got != want {
			t.Errorf("%d MiB: %d", live>>20, got)
		}
	}
}

func TestAfterEachCollection(t *testing.T) {
	calls := make(chan struct{}, 10)
	afterEachCollection(func() { calls <- struct{}{} })
	for range 3 {
		runtime.GC()
		select {
		case <-calls:
		case <-time.After(5 * time.Second):
			t.Fatal("not called after a collection")
		}
	}
}
