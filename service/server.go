package service

import (
	"context"
	"crypto/tls"
	"maps"
	"strconv"
	"sync"
	"time"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/duckexec"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/service/activity"
	"github.com/sparkduck/sparkduck/translate/conf"
	"google.golang.org/grpc/health"
	"google.golang.org/grpc/keepalive"
)

// SparkVersion is the version of Spark that clients are told.
const SparkVersion = "4.2.0"

// minSweep bounds how often sessions are looked through for idle ones.
const minSweep = 50 * time.Millisecond

// Options of a server. Zero durations choose Spark's defaults.
type Options struct {
	Engine          *duckexec.Engine
	Log             zerolog.Logger
	Conf            map[string]string // settings of the server, seen by all sessions
	Testing         bool              // settings have the defaults of Spark's own tests
	Token           string            // bearer token that clients must send; "" = none
	TLS             *tls.Config       // nil = plain text
	TempDir         string            // parent of private folders; "" = the system's
	SessionTimeout  time.Duration     // idle sessions end; negative = never; default 60 min
	DetachedTimeout time.Duration     // operations without a client end; default 5 min
	SweepInterval   time.Duration     // default 30 s, or less when sessions end sooner
	ArtifactQuota   int64             // bytes of artifacts that a session may keep; 0 = no limit
}

// Server is the Spark Connect service. It is safe for concurrent use.
type Server struct {
	pb.UnimplementedSparkConnectServiceServer

	engine      *duckexec.Engine
	log         zerolog.Logger
	options     Options
	defaults    conf.Conf
	sessions    *sessionManager
	abandoned   *abandonedOperations
	globals     *globalViews
	warehouse   *warehouse
	rows        *rowStore
	cache       *planCache
	checkpoints *checkpointTables
	execute     func(context.Context, *operation) error

	activity  activity.Log
	health    *health.Server
	keepalive keepalive.ServerParameters

	running sync.WaitGroup // executions
	stop    chan struct{}
	stopped sync.Once
}

// New makes a server; Close ends it. Errors are those of the settings.
func New(o Options) (*Server, error) {
	defaults, err := serverConf(o.Conf, o.TempDir, o.Testing)
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
		if o.SessionTimeout > 0 {
			o.SweepInterval = max(minSweep, min(o.SweepInterval, o.SessionTimeout/4))
		}
	}
	s := &Server{
		engine: o.Engine, log: o.Log, options: o, defaults: defaults,
		health: health.NewServer(), globals: newGlobalViews(), abandoned: newAbandonedOperations(), warehouse: newWarehouse(defaults, o.Conf[keyWarehouse] == ""), stop: make(chan struct{}),
	}
	s.rows = newRowStore(o.Engine, o.Log)
	s.cache = newPlanCache(s.rows)
	s.checkpoints = newCheckpointTables(s)
	s.sessions = newSessionManager(s)
	s.execute = s.executePlan
	s.keepalive = keepalive.ServerParameters{Time: pingAfter, Timeout: pingTimeout}
	go s.sweepUntilStopped()
	return s, nil
}

// serverConf adds to the given settings what every Spark application has.
func serverConf(given map[string]string, tempDir string, testing bool) (conf.Conf, error) {
	all := map[string]string{
		"spark.app.name": "sparkduck", "spark.master": "local[*]",
		"spark.app.id": "local-" + strconv.FormatInt(time.Now().UnixMilli(), 10),
		keyWarehouse:   privateWarehouse(tempDir),
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
		s.rows.close()
		s.warehouse.close()
	})
}

// identified are the requests that name their session.
type identified interface {
	GetUserContext() *pb.UserContext
	GetSessionId() string
	GetClientType() string
}

func keyOf(req identified) sessionKey {
	return sessionKey{user: req.GetUserContext().GetUserId(), id: req.GetSessionId()}
}
