package service

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"
)

// TestMain checks that the tests of this package leave no goroutine of ours behind.
func TestMain(m *testing.M) {
	code := m.Run()
	if left := goroutinesLeft(10 * time.Second); code == 0 && len(left) > 0 {
		fmt.Fprintf(os.Stderr, "%d goroutines are left:\n%s\n", len(left), strings.Join(left, "\n\n"))
		code = 1
	}
	os.Exit(code)
}

// goroutinesLeft are the stacks of goroutines in this project's code, other than the one that asks, that do not end in time.
func goroutinesLeft(patience time.Duration) (left []string) {
	for end := time.Now().Add(patience); ; time.Sleep(20 * time.Millisecond) {
		left = left[:0]
		all := make([]byte, 8<<20)
		all = all[:runtime.Stack(all, true)]
		for _, stack := range strings.Split(string(all), "\n\n")[1:] { // the first is our own
			if strings.Contains(stack, "sparkduck/") {
				left = append(left, stack)
			}
		}
		if len(left) == 0 || time.Now().After(end) {
			return left
		}
	}
}

func TestGoroutinesThatAreLeftAreFound(t *testing.T) {
	stop := make(chan struct{})
	go func() { <-stop }()
	if left := goroutinesLeft(50 * time.Millisecond); len(left) == 0 {
		t.Error("a goroutine of ours is not found")
	}
	close(stop)
}
