package activity

import "time"

// Session describes a session of a client.
type Session struct {
	ID, User    string
	Began, Used time.Time // Used is the last request
	Running     int       // operations
	Profiling   bool      // whether the engine reports on its statements
}

// Sessions is who knows the sessions of a server.
type Sessions interface {
	// ActiveSessions lists the open sessions.
	ActiveSessions() []Session
	// ProfileSession turns profiles of a session's statements on or off; false when there is no such session.
	ProfileSession(user, id string, on bool) bool
}
