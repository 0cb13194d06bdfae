package main

import (
	"context"
	"net/http"
	"os"
	"time"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/service"
	"google.golang.org/grpc"
)

const (
	// drainTimeout is how long running operations may take to end after a signal to stop.
	drainTimeout = 8 * time.Second
	// cancelTimeout is how long they may take once they are cancelled.
	cancelTimeout = time.Second
	// readHeaderTimeout bounds clients of the operations page that never finish their request.
	readHeaderTimeout = 10 * time.Second
	// idleTimeout is how long they may keep a connection for their next request.
	idleTimeout = time.Minute
)

// runningServer is a server with its listeners.
type runningServer struct {
	engine    *duckexec.Engine
	server    *service.Server
	grpc      *grpc.Server
	page      *http.Server // nil without an operations page
	listeners listeners
	readyFile string
	log       zerolog.Logger
}

// serveUntil serves until stop ends. Then no operation begins any more, running
// ones may end for drainTimeout, or until hurry ends; what is left is cancelled.
func (r *runningServer) serveUntil(stop, hurry context.Context) error {
	failed := make(chan error, 2)
	go func() { failed <- r.grpc.Serve(r.listeners.rpc) }()
	if r.page != nil {
		go func() { failed <- r.serveHTTP(r.listeners.page) }()
	}
	var err error
	select {
	case err = <-failed:
	case <-stop.Done():
		r.drain(hurry)
	}
	r.close()
	return err
}

// drain waits for running requests to end.
func (r *runningServer) drain(hurry context.Context) {
	r.server.Refuse()
	drained := make(chan struct{})
	go func() {
		defer close(drained)
		r.grpc.GracefulStop()
	}()
	timer := time.NewTimer(drainTimeout)
	defer timer.Stop()
	select {
	case <-drained:
	case <-timer.C:
	case <-hurry.Done():
	}
}

// close cancels everything. An engine that does not let go in time ends with the
// process: closing it under a running statement would crash.
func (r *runningServer) close() {
	if r.readyFile != "" {
		os.Remove(r.readyFile)
	}
	if r.page != nil {
		r.page.Close()
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		r.server.Close()
		r.grpc.GracefulStop() // cancelled streams tell their clients why
	}()
	select {
	case <-ended:
		r.engine.Close()
	case <-time.After(cancelTimeout):
		r.log.Warn().Msg("operations that do not stop are abandoned")
		r.grpc.Stop()
	}
}
