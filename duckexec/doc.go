// Package duckexec runs DuckDB SQL inside this process and hands results out as Arrow.
//
// In: SQL text, the Arrow schema the client expects, retained Arrow batches for local relations, names of native
// functions. Out: record batches, complete Arrow IPC streams ready to send, schemas of statements and files, and *Error.
//
// It is the only package that needs cgo. It must not know Spark plans, sessions of clients, the protocol or the wording of
// Spark's errors; it only carries the condition and parameters that generated SQL raised.
package duckexec
