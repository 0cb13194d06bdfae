package service

import (
	"context"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/rs/zerolog"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/service/artifact"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"google.golang.org/protobuf/proto"
)

// operationTombstones is how many ended operations a session remembers, so that a
// request sent twice is not executed twice, and how many abandoned ones a server does.
const operationTombstones = 10000

// endedOperation is what is remembered of an operation that was removed.
type endedOperation struct {
	state operationState
	at    time.Time
}

// operationKey names an operation among those of all sessions.
type operationKey struct {
	session sessionKey
	id      string
}

// session is everything one client session owns. It ends with close.
type session struct {
	key      sessionKey
	serverID string // tells the client when its session was replaced
	server   *Server
	log      zerolog.Logger

	settings  settings
	catalog   *sessionCatalog
	artifacts *artifact.Store
	local     *localData
	errors    errorCache
	began     time.Time
	lastUse   atomic.Int64 // unix nanoseconds
	profiling atomic.Bool  // the engine reports on statements

	running sync.WaitGroup // executions; they may outlive their operations a little

	mu         sync.Mutex
	closed     bool
	operations map[string]*operation
	ended      *tombstones[string, endedOperation]
}

func newSession(s *Server, key sessionKey) *session {
	sess := &session{
		key: key, serverID: uuid.NewString(), server: s, began: time.Now(),
		log:        s.log.With().Str("session_id", key.id).Logger(),
		operations: map[string]*operation{},
		ended:      newTombstones[string, endedOperation](operationTombstones),
		artifacts:  artifact.NewStore(artifact.Options{Session: key.id, Dir: s.options.TempDir, Quota: s.options.ArtifactQuota}),
		local:      newLocalData(s.engine),
	}
	sess.settings.init(s.defaults)
	sess.catalog = newSessionCatalog(sess)
	sess.touch()
	return sess
}

func (s *session) touch() { s.lastUse.Store(time.Now().UnixNano()) }

// idleSince reports whether the session was last used before t. Running an
// operation or reading its responses is use.
func (s *session) idleSince(t time.Time) bool {
	if s.lastUse.Load() > t.UnixNano() {
		return false
	}
	return !slices.ContainsFunc(s.operationList(), (*operation).isActive)
}

// startOperation begins executing a request, or finds the live operation of the
// same request sent before. Other uses of a known id are errors.
func (s *session) startOperation(req *pb.ExecutePlanRequest, exec func(context.Context, *operation) error) (*operation, error) {
	id, err := operationID(req)
	if err != nil {
		return nil, err
	}
	tags := make(map[string]bool, len(req.GetTags()))
	for _, tag := range req.GetTags() {
		if err := checkTag(tag); err != nil {
			return nil, err
		}
		tags[tag] = true
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if op := s.operations[id]; op != nil {
		switch {
		case !proto.Equal(op.plan, req.GetPlan()):
			return nil, sparkerr.OperationAlreadyExists(id)
		case !op.reattachable:
			return nil, sparkerr.CursorNotReattachable()
		default:
			return op, nil
		}
	}
	if _, ok := s.ended.find(id); ok || s.wasAbandoned(id) {
		return nil, sparkerr.OperationAbandoned(id)
	}
	if s.closed {
		return nil, sparkerr.SessionClosed(s.key.id)
	}
	if req.GetPlan().GetOpType() == nil {
		s.ended.bury(id, endedOperation{operationCanceled, time.Now()})
		return nil, sparkerr.OneOfNotSet("spark.connect.Plan", "OPTYPE_NOT_SET")
	}
	op := &operation{
		id: id, session: s, plan: req.GetPlan(), tags: tags,
		reattachable: isReattachable(req), started: time.Now(),
		chunkBytes: chunkBytes(req, s.conf().Bytes(keyMaxChunk)),
		log:        s.log.With().Str("operation_id", id).Logger(),
		buffer:     newResponseBuffer(), trailer: &pb.ExecutePlanResponse{},
	}
	op.ctx, op.cancel = context.WithCancelCause(context.Background())
	op.watch(req)
	s.operations[id] = op
	s.server.running.Add(1)
	s.running.Add(1)
	go op.run(exec)
	return op, nil
}

// operationID is the request's id in normal form, or a new one.
func operationID(req *pb.ExecutePlanRequest) (string, error) {
	if req.OperationId == nil {
		return uuid.NewString(), nil
	}
	id, ok := normalUUID(req.GetOperationId())
	if !ok {
		return "", sparkerr.InvalidHandleFormat(req.GetOperationId())
	}
	return id, nil
}

// checkTag refuses tags that could not be told apart in a list.
func checkTag(tag string) error {
	if tag == "" || strings.Contains(tag, ",") {
		return sparkerr.InvalidTag(tag)
	}
	return nil
}

func isReattachable(req *pb.ExecutePlanRequest) bool {
	for _, o := range req.GetRequestOptions() {
		if o.GetReattachOptions().GetReattachable() {
			return true
		}
	}
	return false
}

func (s *session) operation(id string) *operation {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.operations[id]
}

func (s *session) operationList() []*operation {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := make([]*operation, 0, len(s.operations))
	for _, op := range s.operations {
		list = append(list, op)
	}
	return list
}

// wasAbandoned reports whether an operation was removed without its client's
// asking, be it in an earlier session of this key.
func (s *session) wasAbandoned(id string) bool {
	return s.server.abandoned.has(operationKey{s.key, id})
}

// removeOperation ends an operation and frees its responses. Who is attached to it is detached.
func (s *session) removeOperation(op *operation, abandoned bool) {
	if !op.end(operationCanceled, sparkerr.CursorDisconnected()) {
		op.kickOut()
	}
	if abandoned {
		s.server.abandoned.add(operationKey{s.key, op.id})
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.operations[op.id] == op {
		delete(s.operations, op.id)
		s.ended.bury(op.id, endedOperation{operationState(op.state.Load()), time.Now()})
	}
}

// abandonOperations removes operations that nobody was attached to since before t.
func (s *session) abandonOperations(t time.Time) {
	for _, op := range s.operationList() {
		if op.abandonedSince(t) {
			op.log.Info().Msg("operation abandoned")
			s.removeOperation(op, true)
		}
	}
}

// close interrupts everything. What the session holds is freed as soon as the
// engine has stopped working for it; nobody waits for that.
func (s *session) close() {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	for _, op := range s.operationList() {
		s.removeOperation(op, true)
	}
	s.server.running.Add(1)
	go func() {
		defer s.server.running.Done()
		s.running.Wait()
		s.free()
	}()
}

// free gives back what the session holds. Nothing may run in it any more.
func (s *session) free() {
	if err := s.artifacts.Close(); err != nil {
		s.log.Warn().Err(err).Msg("the session's artifacts were not removed")
	}
	s.server.cache.leave(s)
	s.local.close()
	s.server.checkpoints.sweep()
	s.log.Info().Msg("session closed")
}
