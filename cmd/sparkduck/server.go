package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/duckexec"
	"github.com/sparkduck/sparkduck/service"
	"google.golang.org/grpc"
)

// stopTimeout is how long running operations may take to end after SIGTERM.
const stopTimeout = 5 * time.Second

// tokenVariable holds the token that clients must send; Spark's clients read it too.
const tokenVariable = "SPARK_CONNECT_AUTHENTICATE_TOKEN"

type serverFlags struct {
	host, logLevel       string
	port                 int
	memoryLimit, tempDir string
	maxTempSize          string
	threads              int
	sessionTimeout       time.Duration
	conf                 confFlag
	insecure             bool
}

// confFlag collects key=value settings.
type confFlag map[string]string

func (c confFlag) String() string { return "" }

func (c confFlag) Set(text string) error {
	key, value, ok := strings.Cut(text, "=")
	if !ok || key == "" {
		return fmt.Errorf("want key=value, not %q", text)
	}
	c[key] = value
	return nil
}

func parseServerFlags(args []string, out io.Writer) (serverFlags, error) {
	f := serverFlags{conf: confFlag{}}
	set := flag.NewFlagSet("sparkduck server", flag.ContinueOnError)
	set.SetOutput(out)
	set.StringVar(&f.host, "host", "127.0.0.1", "address to listen on")
	set.IntVar(&f.port, "port", 15002, "port to listen on; 0 picks a free one")
	set.StringVar(&f.logLevel, "log-level", "warn", "trace, debug, info, warn or error; SQL is logged at debug")
	set.StringVar(&f.memoryLimit, "memory-limit", "", `memory of the engine, such as "4GB" (default 80% of RAM)`)
	set.StringVar(&f.tempDir, "temp-dir", "", "folder under which results that do not fit in memory are spilled")
	set.StringVar(&f.maxTempSize, "max-temp-size", "", "limit of the spill folder, such as \"10GB\" (default 90% of the free disk)")
	set.IntVar(&f.threads, "threads", 0, "threads of the engine (default all cores)")
	set.DurationVar(&f.sessionTimeout, "session-timeout", 60*time.Minute, "idle time after which a session ends; negative is never")
	set.Var(f.conf, "conf", "a Spark setting for all sessions, as key=value; may be repeated")
	set.BoolVar(&f.insecure, "insecure", false, "allow other hosts to connect without a token")
	if err := set.Parse(args); err != nil {
		return f, err
	}
	if set.NArg() > 0 {
		return f, fmt.Errorf("unexpected argument %q", set.Arg(0))
	}
	return f, nil
}

// serve runs the server until a signal stops it.
func serve(args []string, out io.Writer) error {
	f, err := parseServerFlags(args, out)
	if err != nil {
		return err
	}
	token := os.Getenv(tokenVariable)
	if ip := net.ParseIP(f.host); token == "" && !f.insecure && f.host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return fmt.Errorf("refusing to listen on %s without a token: set %s, or say --insecure", f.host, tokenVariable)
	}
	level, err := zerolog.ParseLevel(f.logLevel)
	if err != nil {
		return err
	}
	log := zerolog.New(os.Stderr).Level(level).With().Timestamp().Logger()
	ctx, cancel := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer cancel()
	engine, err := duckexec.Open(duckexec.Options{
		Threads: f.threads, MemoryLimit: f.memoryLimit, TempDir: f.tempDir, MaxTempSize: f.maxTempSize,
	})
	if err != nil {
		return err
	}
	defer engine.Close()
	server, err := service.New(service.Options{
		Engine: engine, Log: log, Conf: f.conf, Token: token, SessionTimeout: f.sessionTimeout,
	})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", net.JoinHostPort(f.host, strconv.Itoa(f.port)))
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "sparkduck is ready: sc://%s\n", listener.Addr())
	return serveUntil(ctx, server, listener)
}

// serveUntil serves until ctx ends; then operations are interrupted and their
// streams may finish for a while.
func serveUntil(ctx context.Context, server *service.Server, listener net.Listener) error {
	g := server.GRPC()
	failed := make(chan error, 1)
	go func() { failed <- g.Serve(listener) }()
	select {
	case err := <-failed:
		server.Close()
		return err
	case <-ctx.Done():
	}
	server.Close()
	stopWithin(g, stopTimeout)
	return nil
}

func stopWithin(g *grpc.Server, timeout time.Duration) {
	timer := time.AfterFunc(timeout, g.Stop)
	defer timer.Stop()
	g.GracefulStop()
}
