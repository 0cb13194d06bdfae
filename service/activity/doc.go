// Package activity keeps what a server does and did, for people who watch it.
//
// In: operations as they begin, run and end. Out: copies of running operations
// and of a bounded number of finished ones, and counters. Recording costs a few
// locks and no formatting: texts are made when somebody looks.
//
// It must not know the protocol, the engine or how it is shown.
package activity
