package main

import (
	"bytes"
	"context"
	"io"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/service"
)

func TestCommands(t *testing.T) {
	for _, c := range []struct {
		args []string
		out  string // of a success
		err  string
	}{
		{nil, "Usage:", ""},
		{[]string{"help"}, "Usage:", ""},
		{[]string{"version"}, "Spark " + service.SparkVersion, ""},
		{[]string{"nope"}, "", `unknown command "nope"`},
		{[]string{"server", "extra"}, "", `unexpected argument "extra"`},
		{[]string{"server", "--conf", "novalue"}, "", "key=value"},
		{[]string{"server", "--log-level", "loud"}, "", "loud"},
	} {
		var out bytes.Buffer
		err := run(c.args, &out)
		switch {
		case c.err == "" && (err != nil || !strings.Contains(out.String(), c.out)):
			t.Errorf("%v: %q, %v", c.args, out.String(), err)
		case c.err != "" && (err == nil || !strings.Contains(err.Error(), c.err)):
			t.Errorf("%v: %v", c.args, err)
		}
	}
}

func TestOtherHostsNeedAToken(t *testing.T) {
	t.Setenv(tokenVariable, "")
	for _, host := range []string{"0.0.0.0", "::", "192.0.2.1", "example.com"} {
		if err := run([]string{"server", "--host", host, "--port", "0"}, io.Discard); err == nil || !strings.Contains(err.Error(), tokenVariable) {
			t.Errorf("%s: %v", host, err)
		}
	}
}

func TestStopsWithItsContext(t *testing.T) {
	spill := t.TempDir()
	engine, err := duckexec.Open(duckexec.Options{TempDir: spill})
	if err != nil {
		t.Fatal(err)
	}
	server, err := service.New(service.Options{Engine: engine, Log: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- serveUntil(ctx, server, listener) }()
	cancel()
	select {
	case err := <-done:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(stopTimeout + 5*time.Second):
		t.Fatal("the server does not stop")
	}
	engine.Close()
	if left, _ := filepath.Glob(filepath.Join(spill, "*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}
