package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/service"
	"github.com/sparkduck/sparkduck/service/opspage"
)

// errHurry is why a server stops that shall not wait for its clients.
var errHurry = errors.New("nobody waits for this server any more")

// testingVariable tells Spark that its own tests run, whatever its value; some
// settings have other defaults then.
const testingVariable = "SPARK_TESTING"

// serve runs the server until a signal stops it.
func serve(args []string, out io.Writer) error {
	tuneCollector()
	f, err := parseServerFlags(args, out)
	if err != nil {
		return err
	}
	token, err := readToken(f.tokenFile)
	if err != nil {
		return err
	}
	if err := checkHost(f.host, token, f.insecure); err != nil {
		return err
	}
	level, err := zerolog.ParseLevel(f.logLevel)
	if err != nil {
		return err
	}
	log := zerolog.New(os.Stderr).Level(level).With().Timestamp().Logger()
	ctx, hurry, release := stopSignals(f.exitWithParent)
	defer release()
	dir, err := newWorkDir(f.tempDir)
	if err != nil {
		return err
	}
	defer dir.remove()
	go dir.removeOrphans(log)
	running, err := f.start(token, dir, log, out)
	if err != nil {
		return err
	}
	return running.serveUntil(ctx, hurry)
}

// stopSignals returns a context that ends when the server should stop and one
// that ends when it should no longer wait for clients: at the second signal, or
// when the parent is gone.
func stopSignals(parent parentFlag) (stop, hurry context.Context, release func()) {
	hurry, hurryNow := context.WithCancelCause(context.Background())
	stop, stopNow := context.WithCancel(hurry)
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM)
	go func() {
		for range 2 {
			select {
			case <-signals:
			case <-hurry.Done():
				return
			}
			if stop.Err() != nil {
				hurryNow(errHurry)
			}
			stopNow()
		}
	}()
	if parent != 0 {
		go func() {
			awaitParentsEnd(hurry, int(parent))
			hurryNow(errHurry)
		}()
	}
	return stop, hurry, func() {
		signal.Stop(signals)
		hurryNow(nil)
		stopNow()
	}
}

// start opens the engine and the listeners and says that the server is ready.
// What it has made when it fails ends with the process.
func (f serverFlags) start(token string, dir workDir, log zerolog.Logger, out io.Writer) (*runningServer, error) {
	tls, err := loadTLS(f.tlsCert, f.tlsKey)
	if err != nil {
		return nil, err
	}
	engine, err := duckexec.Open(duckexec.Options{
		Threads: f.threads, MemoryLimit: f.memoryLimit, TempDir: dir.path, MaxTempSize: f.maxTempSize,
	})
	if err != nil {
		return nil, err
	}
	_, testing := os.LookupEnv(testingVariable)
	server, err := service.New(service.Options{
		Engine: engine, Log: log, Conf: f.conf, Testing: testing, Token: token, TLS: tls, SessionTimeout: f.sessionTimeout, ArtifactQuota: f.artifactQuota, TempDir: dir.path,
	})
	if err != nil {
		engine.Close()
		return nil, err
	}
	r := &runningServer{engine: engine, server: server, grpc: server.GRPC(), log: log, readyFile: f.readyFile}
	if r.listeners, err = listen(f.host, f.port, f.httpPort); err != nil {
		r.close()
		return nil, err
	}
	if r.listeners.page != nil {
		r.page = &http.Server{TLSConfig: tls, ReadHeaderTimeout: readHeaderTimeout, IdleTimeout: idleTimeout, Handler: opspage.New(opspage.Options{
			Activity: server.Activity(), Sessions: server, Token: token, Host: f.host, Version: version(), Log: log,
		})}
	}
	if token != "" && tls == nil && !isLoopback(f.host) {
		log.Warn().Msg("the token travels unencrypted: give --tls-cert and --tls-key unless a proxy does it")
	}
	return r, r.announce(f.host, token, out)
}

// announce tells the address on out, whose first line it is, and in the ready file.
func (r *runningServer) announce(host, token string, out io.Writer) error {
	fmt.Fprintf(out, "sparkduck is ready: sc://%s\n", r.listeners.rpc.Addr())
	if r.page != nil {
		scheme := "http"
		if r.page.TLSConfig != nil {
			scheme = "https"
		}
		fmt.Fprintf(out, "operations page: %s://%s\n", scheme, r.listeners.page.Addr())
	}
	if r.readyFile == "" {
		return nil
	}
	err := writeReady(r.readyFile, readiness{
		Host: host, Port: portOf(r.listeners.rpc), HTTPPort: portOf(r.listeners.page), PID: os.Getpid(), Token: token,
	})
	if err != nil {
		r.close()
		return fmt.Errorf("--ready-file: %w", err)
	}
	return nil
}

// serveHTTP serves the operations page, with TLS when the server has it.
func (r *runningServer) serveHTTP(l net.Listener) error {
	if r.page.TLSConfig != nil {
		return r.page.ServeTLS(l, "", "")
	}
	return r.page.Serve(l)
}
