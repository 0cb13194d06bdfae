package main

import (
	"io"
	"net"
	"strconv"
	"strings"
	"testing"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/service"
)

func TestPing(t *testing.T) {
	server, err := service.New(service.Options{Log: zerolog.Nop(), Token: "secret"})
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	g := server.GRPC()
	go func() { _ = g.Serve(listener) }()
	args := []string{"ping", "--timeout", "5s", "--port", strconv.Itoa(portOf(listener))}
	var out strings.Builder
	if err := run(args, &out); err != nil || out.String() != "ok\n" {
		t.Errorf("%q, %v", out.String(), err)
	}
	server.Refuse()
	if err := run(args, io.Discard); err == nil || !strings.Contains(err.Error(), "stopping") {
		t.Errorf("a server that stops: %v", err)
	}
	g.Stop()
	server.Close()
	if err := run(args, io.Discard); err == nil {
		t.Error("no server answers ok")
	}
}
