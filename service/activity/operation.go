package activity

import (
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// State is where an operation stands.
type State string

// States of operations.
const (
	Running   State = "running"
	Succeeded State = "succeeded"
	Failed    State = "failed"
	Canceled  State = "canceled"
)

// Operation is the record of one operation. It is safe for concurrent use.
type Operation struct {
	log    *Log
	number int64
	start  Start
	began  time.Time
	rows   atomic.Int64

	mu         sync.Mutex
	ended      time.Time
	state      State // "" while it runs
	failure    string
	statements []*Statement
	size       int // of the texts that are kept
}

// Statement is one statement that the engine ran.
type Statement struct {
	sql     string
	shown   func(string) string // what people may see of it; nil: all
	mu      sync.Mutex
	profile string
}

// SetProfile adds how the engine spent its time.
func (s *Statement) SetProfile(text string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.profile = cut(text)
}

// Profile is the engine's own report, "" when none was taken.
func (s *Statement) Profile() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.profile
}

// SQL is the statement's text as people may see it.
func (s *Statement) SQL() string {
	if s.shown == nil {
		return s.sql
	}
	return cut(s.shown(s.sql))
}

// AddStatement records SQL that the engine is about to run.
func (o *Operation) AddStatement(sql string) *Statement {
	s := &Statement{sql: cut(sql), shown: o.start.Shown}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.statements = append(o.statements, s)
	return s
}

// AddRows counts rows sent to the client.
func (o *Operation) AddRows(n int64) { o.rows.Add(n) }

// End records the end; failure is the error's text, or "", which is made fit to show when somebody looks. textBytes is how much
// memory the operation's text holds. More than maxText is replaced by the cut text.
func (o *Operation) End(state State, failure string, textBytes int) {
	o.mu.Lock()
	if textBytes > maxText {
		text, kind := o.start.Asked()
		text = cut(text)
		o.start.Asked = func() (string, string) { return text, kind }
		textBytes = len(text)
	}
	if len(failure) > maxText { // cut as it is, it could end within a secret
		failure = cut(o.shown(failure))
	}
	o.ended, o.state, o.failure = time.Now(), state, failure
	o.start.Cancel = nil // it holds the operation itself
	o.size = textBytes + len(o.failure)
	for _, s := range o.statements {
		o.size += len(s.sql)
	}
	size, took := o.size, o.ended.Sub(o.began)
	o.mu.Unlock()
	o.log.end(o, state, o.rows.Load(), took, size)
}

// shown is what people may see of a text.
func (o *Operation) shown(text string) string {
	if o.start.Shown == nil || text == "" {
		return text
	}
	return o.start.Shown(text)
}

// View is a copy of what is known of an operation.
type View struct {
	Number                    int64 // in order of beginning, from 1
	ID, Session, User, Client string
	Tags                      []string
	Text, Kind                string
	Began                     time.Time
	Took                      time.Duration // so far, while it runs
	State                     State
	Rows                      int64 // sent to the client
	Failure                   string
	Statements                []*Statement
}

// View copies the record.
func (o *Operation) View() View {
	o.mu.Lock()
	defer o.mu.Unlock()
	v := View{
		Number: o.number, ID: o.start.ID, Session: o.start.Session, User: o.start.User, Client: o.start.Client, Tags: o.start.Tags,
		Began: o.began, Took: time.Since(o.began), State: Running, Rows: o.rows.Load(),
		Failure: o.shown(o.failure), Statements: append([]*Statement(nil), o.statements...),
	}
	v.Text, v.Kind = o.start.Asked()
	if o.state != "" {
		v.State, v.Took = o.state, o.ended.Sub(o.began)
	}
	return v
}

// Cancel interrupts the operation and tells whether it was still running.
func (o *Operation) Cancel() bool {
	o.mu.Lock()
	cancel := o.start.Cancel
	o.mu.Unlock()
	return cancel != nil && cancel() // ends the operation, which locks it
}

// cut bounds a text that is kept. The copy does not hold the whole one.
func cut(text string) string {
	if len(text) <= maxText {
		return text
	}
	return strings.ToValidUTF8(strings.Clone(text[:maxText]), "") + "…"
}
