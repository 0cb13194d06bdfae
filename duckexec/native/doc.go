// Package native is the table of functions that DuckDB's SQL cannot express, written as vectorised kernels.
//
// In: views of argument vectors. Out: a Builder with the result, or an *Error that carries a Spark condition. A kernel
// sees a chunk of up to 2048 rows at a time, from several threads at once.
//
// The package is pure Go: duckexec connects it to DuckDB. It must not know plans, sessions or the registry of functions;
// the algorithms themselves live in its sub-packages.
package native
