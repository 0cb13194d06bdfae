package service

import (
	"context"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// CloneSession makes a session with the settings, views and artifacts of another.
func (s *Server) CloneSession(_ context.Context, req *pb.CloneSessionRequest) (*pb.CloneSessionResponse, error) {
	source, err := s.sessions.get(keyOf(req), req.ClientObservedServerSideSessionId)
	if err != nil {
		return nil, err
	}
	target := uuid.NewString()
	if req.NewSessionId != nil {
		target = req.GetNewSessionId()
	}
	clone, err := s.sessions.clone(source, target)
	if err != nil {
		return nil, err
	}
	return &pb.CloneSessionResponse{
		SessionId: source.key.id, ServerSideSessionId: source.serverID,
		NewSessionId: clone.key.id, NewServerSideSessionId: clone.serverID,
	}, nil
}

// clone makes the session target of the same user as a copy of source.
func (m *sessionManager) clone(source *session, target string) (*session, error) {
	if _, err := uuid.Parse(target); err != nil || len(target) != 36 {
		return nil, sparkerr.CloneTargetFormat(target)
	}
	key := sessionKey{user: source.key.user, id: target}
	clone := newSession(m.server, key)
	clone.settings.init(source.conf())
	clone.catalog.copyFrom(source.catalog)
	if err := source.artifacts.copyTo(clone.artifacts); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, exists := m.sessions[key]; exists {
		return nil, sparkerr.CloneTargetExists(target)
	}
	if _, buried := m.closed.find(key); buried {
		return nil, sparkerr.CloneTargetClosed(target)
	}
	m.sessions[key] = clone
	return clone, nil
}
