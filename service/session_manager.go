package service

import (
	"sync"
	"time"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// sessionTombstones is how many closed sessions are remembered.
const sessionTombstones = 1000

// sessionKey names a session: clients choose the id, users do not share.
type sessionKey struct{ user, id string }

// sessionManager owns the sessions of a server.
type sessionManager struct {
	server *Server

	mu       sync.Mutex
	sessions map[sessionKey]*session
	closed   *tombstones[sessionKey, struct{}]
}

func newSessionManager(s *Server) *sessionManager {
	return &sessionManager{
		server:   s,
		sessions: map[sessionKey]*session{},
		closed:   newTombstones[sessionKey, struct{}](sessionTombstones),
	}
}

// getOrCreate returns the session of a request, made when it is new. observed is
// the server-side session id that the client has seen, or nil.
func (m *sessionManager) getOrCreate(req identified, observed *string) (*session, error) {
	return m.lookup(keyOf(req), observed, func(s *session) {
		s.settings.init(s.conf().ForVersion(clientVersion(req.GetClientType())))
	})
}

// get returns the session of a request that may not make one.
func (m *sessionManager) get(key sessionKey, observed *string) (*session, error) {
	return m.lookup(key, observed, nil)
}

// lookup finds a session, or makes and begins one when there is a way to begin it.
func (m *sessionManager) lookup(key sessionKey, observed *string, begin func(*session)) (*session, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	s, ok := m.sessions[key]
	if !ok {
		_, buried := m.closed.find(key)
		switch {
		case begin != nil && !isUUID(key.id):
			return nil, sparkerr.InvalidHandleFormat(key.id)
		case buried:
			return nil, sparkerr.SessionClosed(key.id)
		case begin == nil:
			return nil, sparkerr.SessionNotFound(key.id)
		}
		s = newSession(m.server, key)
		begin(s)
		m.sessions[key] = s
		s.log.Info().Msg("session created")
	}
	if observed != nil && *observed != s.serverID {
		return nil, sparkerr.SessionChanged(key.id)
	}
	s.touch()
	return s, nil
}

// find returns a live session without counting as a use of it.
func (m *sessionManager) find(key sessionKey) *session {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.sessions[key]
}

// close ends a session and returns it, or nil when there is none. A buried
// session's id cannot be used again.
func (m *sessionManager) close(key sessionKey, bury bool) *session {
	m.mu.Lock()
	s := m.sessions[key]
	if s != nil {
		delete(m.sessions, key)
		if bury {
			m.closed.bury(key, struct{}{})
		}
	}
	m.mu.Unlock()
	if s != nil {
		s.close()
	}
	return s
}

// sweep closes sessions idle for longer than timeout (negative: never) and
// abandons operations that nobody was attached to for longer than detached.
func (m *sessionManager) sweep(now time.Time, timeout, detached time.Duration) {
	for _, s := range m.all() {
		s.abandonOperations(now.Add(-detached))
		if timeout >= 0 {
			m.expire(s, now.Add(-timeout))
		}
	}
}

// expire closes the session if it was last used before t.
func (m *sessionManager) expire(s *session, t time.Time) {
	m.mu.Lock()
	idle := m.sessions[s.key] == s && s.idleSince(t) // requests find their session under this lock
	if idle {
		delete(m.sessions, s.key)
		m.closed.bury(s.key, struct{}{})
	}
	m.mu.Unlock()
	if idle {
		s.log.Info().Msg("session expired")
		s.close()
	}
}

func (m *sessionManager) all() []*session {
	m.mu.Lock()
	defer m.mu.Unlock()
	all := make([]*session, 0, len(m.sessions))
	for _, s := range m.sessions {
		all = append(all, s)
	}
	return all
}

// closeAll ends every session: the server is going away. Clients are told that their operations were cancelled: told
// that they were disconnected, they would ask on.
func (m *sessionManager) closeAll() {
	for _, s := range m.all() {
		for _, op := range s.operationList() {
			op.interrupt()
		}
		m.close(s.key, true)
	}
}
