package service

import (
	"context"

	"github.com/google/uuid"
	pb "github.com/sparkduck/sparkduck/proto/spark/connect"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// CloneSession makes a session with the settings, views and artifacts of another. Handles of
// checkpoints are not among them, as in Spark; the rows that its views read are.
func (s *Server) CloneSession(_ context.Context, req *pb.CloneSessionRequest) (*pb.CloneSessionResponse, error) {
	observed := req.ClientObservedServerSideSessionId
	if req.GetClientObservedServerSideSessionId() == "" {
		observed = nil // only here, Spark takes an empty id for none
	}
	source, err := s.sessions.get(keyOf(req), observed)
	if err != nil {
		return nil, err
	}
	target := req.GetNewSessionId()
	if target == "" {
		target = uuid.NewString()
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
	if !isUUID(target) {
		return nil, sparkerr.CloneTargetFormat(target)
	}
	key := sessionKey{user: source.key.user, id: target}
	if err := m.freeForClone(key); err != nil {
		return nil, err
	}
	clone := newSession(m.server, key)
	clone.settings.init(source.conf())
	err := source.artifacts.CopyTo(clone.artifacts)
	if err == nil {
		err = m.server.checkpoints.while(func() error {
			clone.catalog.copyFrom(source.catalog)
			return m.add(clone, source)
		})
	}
	if err != nil {
		clone.free()
		return nil, err
	}
	clone.log.Info().Str("source", source.key.id).Msg("session cloned")
	return clone, nil
}

// freeForClone refuses the key of a session that is or was.
func (m *sessionManager) freeForClone(key sessionKey) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.checkFree(key)
}

// add takes in a cloned session, unless its key was taken meanwhile or its source has ended.
func (m *sessionManager) add(clone, source *session) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.checkFree(clone.key); err != nil {
		return err
	}
	if m.sessions[source.key] != source {
		return sparkerr.SessionClosed(source.key.id)
	}
	m.server.cache.join(clone, source) // before the source can leave it
	m.sessions[clone.key] = clone
	return nil
}

func (m *sessionManager) checkFree(key sessionKey) error {
	if _, buried := m.closed.find(key); buried {
		return sparkerr.CloneTargetClosed(key.id)
	}
	if _, exists := m.sessions[key]; exists {
		return sparkerr.CloneTargetExists(key.id)
	}
	return nil
}
