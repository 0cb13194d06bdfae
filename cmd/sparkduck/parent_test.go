//go:build unix

package main

import (
	"context"
	"io"
	"os"
	"os/exec"
	"testing"
	"time"
)

func TestParentThatEndedBeforeTheFirstLook(t *testing.T) {
	child := exec.Command("true")
	if err := child.Run(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	awaitParentsEnd(ctx, child.Process.Pid) // a process that has ended, as a parent would have
	if ctx.Err() != nil {
		t.Error("a parent that had ended was waited for")
	}
	short, end := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer end()
	if awaitParentsEnd(short, os.Getppid()); short.Err() == nil {
		t.Error("a living parent was not waited for")
	}
}

func TestServerWithoutItsParentStops(t *testing.T) {
	child := exec.Command("true")
	if err := child.Run(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() {
		stop, hurry, release := stopSignals(parentFlag(child.Process.Pid))
		defer release()
		<-hurry.Done()
		ended <- stop.Err()
	}()
	select {
	case err := <-ended:
		if err == nil {
			t.Error("it hurries without stopping")
		}
	case <-time.After(10 * time.Second):
		t.Error("it does not stop")
	}
}

func TestParentFlag(t *testing.T) {
	for text, want := range map[string]parentFlag{
		"--exit-with-parent": parentFlag(os.Getppid()), "--exit-with-parent=true": parentFlag(os.Getppid()),
		"--exit-with-parent=false": 0, "--exit-with-parent=1": 1, "--exit-with-parent=4711": 4711,
	} {
		if f, err := parseServerFlags([]string{text}, io.Discard); err != nil || f.exitWithParent != want {
			t.Errorf("%s: %d, %v", text, f.exitWithParent, err)
		}
	}
	if _, err := parseServerFlags([]string{"--exit-with-parent=nobody"}, io.Discard); err == nil {
		t.Error("nobody is no process")
	}
}
