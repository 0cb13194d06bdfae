// Package opspage shows a server's sessions and operations to people, and its
// numbers to Prometheus.
//
// In: the records of package activity. Out: an http.Handler with the pages, a
// button that cancels an operation, /metrics and /healthz. The pages are plain
// HTML without scripts, and whatever clients wrote is escaped in them.
//
// Who may ask: with a token only who sends it (as a bearer token, or as the
// password of HTTP's basic authentication, which browsers ask for); without one
// the server listens on loopback, and requests whose Host another site could
// have chosen are refused. Requests that change something must come from the
// pages themselves. /healthz is open: it tells only that the server runs.
//
// It must not know the protocol or the engine.
package opspage
