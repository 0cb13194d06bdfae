package service

import (
	"context"
	"crypto/subtle"
	"maps"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/duckexec"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/conf"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// SparkVersion is the version of Spark that clients are told.
const SparkVersion = "4.2.0"

// maxMessageBytes is the largest gRPC message, both ways, as clients expect.
const maxMessageBytes = 128 << 20

// Options of a server. Zero durations choose Spark's defaults.
type Options struct {
	Engine          *duckexec.Engine
	Log             zerolog.Logger
	Conf            map[string]string // settings of the server, seen by all sessions
	Testing         bool              // settings have the defaults of Spark's own tests
	Token           string            // bearer token that clients must send; "" = none
	SessionTimeout  time.Duration     // idle sessions end; negative = never; default 60 min
	DetachedTimeout time.Duration     // operations without a client end; default 5 min
	SweepInterval   time.Duration     // default 30 s
}

// Server is the Spark Connect service. It is safe for concurrent use.
type Server struct {
	pb.UnimplementedSparkConnectServiceServer

	engine    *duckexec.Engine
	log       zerolog.Logger
	options   Options
	defaults  conf.Conf
	sessions  *sessionManager
	globals   *globalViews
	warehouse *warehouse
	execute   func(context.Context, *operation) error

	running sync.WaitGroup // executions
	stop    chan struct{}
	stopped sync.Once
}

// New makes a server; Close ends it. Errors are those of the settings.
func New(o Options) (*Server, error) {
	defaults, err := serverConf(o.Conf, o.Testing)
	if err != nil {
		return nil, err
	}
	if o.SessionTimeout == 0 {
		o.SessionTimeout = 60 * time.Minute
	}
	if o.DetachedTimeout == 0 {
		o.DetachedTimeout = 5 * time.Minute
	}
	if o.SweepInterval == 0 {
		o.SweepInterval = 30 * time.Second
	}
	s := &Server{
		engine: o.Engine, log: o.Log, options: o, defaults: defaults,
		globals: newGlobalViews(), warehouse: newWarehouse(defaults, o.Conf[keyWarehouse] == ""), stop: make(chan struct{}),
	}
	s.sessions = newSessionManager(s)
	s.execute = s.executePlan
	go s.sweepUntilStopped()
	return s, nil
}

// serverConf adds to the given settings what every Spark application has.
func serverConf(given map[string]string, testing bool) (conf.Conf, error) {
	all := map[string]string{
		"spark.app.name": "sparkduck", "spark.master": "local[*]",
		"spark.app.id": "local-" + strconv.FormatInt(time.Now().UnixMilli(), 10),
		keyWarehouse:   privateWarehouse(),
	}
	maps.Copy(all, given)
	return conf.New(all, testing)
}

func (s *Server) sweepUntilStopped() {
	tick := time.NewTicker(s.options.SweepInterval)
	defer tick.Stop()
	for {
		select {
		case now := <-tick.C:
			s.sessions.sweep(now, s.options.SessionTimeout, s.options.DetachedTimeout)
		case <-s.stop:
			return
		}
	}
}

// Close interrupts all operations and ends all sessions.
func (s *Server) Close() {
	s.stopped.Do(func() {
		close(s.stop)
		s.sessions.closeAll()
		s.running.Wait()
		s.warehouse.close()
	})
}

// GRPC returns the gRPC server that serves s.
func (s *Server) GRPC() *grpc.Server {
	g := grpc.NewServer(
		grpc.MaxRecvMsgSize(maxMessageBytes), grpc.MaxSendMsgSize(maxMessageBytes),
		grpc.UnaryInterceptor(s.interceptUnary), grpc.StreamInterceptor(s.interceptStream),
	)
	pb.RegisterSparkConnectServiceServer(g, s)
	return g
}

// identified are the requests that name their session.
type identified interface {
	GetUserContext() *pb.UserContext
	GetSessionId() string
}

func keyOf(req identified) sessionKey {
	return sessionKey{user: req.GetUserContext().GetUserId(), id: req.GetSessionId()}
}

// interceptUnary checks the token, recovers panics and turns errors into Spark's statuses.
func (s *Server) interceptUnary(ctx context.Context, req any, _ *grpc.UnaryServerInfo, handler grpc.UnaryHandler) (resp any, err error) {
	if err := s.authenticate(ctx); err != nil {
		return nil, err
	}
	err = recovered(s.log, func() (err error) {
		resp, err = handler(ctx, req)
		return err
	})
	if err == nil {
		return resp, nil
	}
	var sess *session
	if r, ok := req.(identified); ok {
		sess = s.sessions.find(keyOf(r))
	}
	return nil, toStatus(err, sess, s.log)
}

// interceptStream does the same for streams; their handlers know the session and make the status.
func (s *Server) interceptStream(srv any, stream grpc.ServerStream, _ *grpc.StreamServerInfo, handler grpc.StreamHandler) error {
	if err := s.authenticate(stream.Context()); err != nil {
		return err
	}
	return toStatus(recovered(s.log, func() error { return handler(srv, stream) }), nil, s.log)
}

// authenticate compares the request's bearer token, in constant time.
func (s *Server) authenticate(ctx context.Context) error {
	if s.options.Token == "" {
		return nil
	}
	md, _ := metadata.FromIncomingContext(ctx)
	for _, value := range md.Get("authorization") {
		token, ok := strings.CutPrefix(value, "Bearer ")
		if ok && subtle.ConstantTimeCompare([]byte(token), []byte(s.options.Token)) == 1 {
			return nil
		}
	}
	return status.Error(codes.Unauthenticated, "the request carries no valid token")
}
