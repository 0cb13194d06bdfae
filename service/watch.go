package service

import (
	"slices"
	"time"

	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/service/activity"
	"google.golang.org/protobuf/proto"
)

// Activity is what the server does and did.
func (s *Server) Activity() *activity.Log { return &s.activity }

// ActiveSessions implements activity.Sessions; the oldest comes first.
func (s *Server) ActiveSessions() []activity.Session {
	var list []activity.Session
	for _, sess := range s.sessions.all() {
		a := activity.Session{
			ID: sess.key.id, User: sess.key.user, Began: sess.began,
			Used: time.Unix(0, sess.lastUse.Load()), Profiling: sess.profiling.Load(),
		}
		for _, op := range sess.operationList() {
			if operationState(op.state.Load()) == operationRunning {
				a.Running++
			}
		}
		list = append(list, a)
	}
	slices.SortFunc(list, func(a, b activity.Session) int { return a.Began.Compare(b.Began) })
	return list
}

// ProfileSession implements activity.Sessions.
func (s *Server) ProfileSession(user, id string, on bool) bool {
	sess := s.sessions.find(sessionKey{user, id})
	if sess == nil {
		return false
	}
	sess.profiling.Store(on)
	return true
}

// watch begins the record of an operation. Texts are made when somebody looks.
func (op *operation) watch(req *pb.ExecutePlanRequest) {
	plan, settings := op.plan, op.session.conf()
	op.record = op.session.server.activity.Begin(activity.Start{
		ID: op.id, Session: op.session.key.id, User: op.session.key.user, Client: req.GetClientType(), Tags: req.GetTags(),
		Asked:  func() (text, kind string) { return askedText(plan, newRedactor(settings)) },
		Shown:  func(sql string) string { return newRedactor(settings).shown(sql) },
		Cancel: op.interrupt,
	})
}

// watchEnd ends the record.
func (op *operation) watchEnd(state operationState, err error) {
	failure := ""
	if err != nil && state == operationFailed {
		failure = err.Error()
	}
	op.record.End(watchedState(state), failure, proto.Size(op.plan))
}

func watchedState(state operationState) activity.State {
	switch state {
	case operationSucceeded:
		return activity.Succeeded
	case operationFailed:
		return activity.Failed
	default:
		return activity.Canceled
	}
}
