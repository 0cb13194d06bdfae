// Package generator turns an analyzed plan into one DuckDB statement.
//
// In: an analyzed plan and the session's settings. Out: SQL text, the local
// sources and native kernels it needs, and the origins that its run-time errors
// name; DecodeRaised turns such errors back into Spark's conditions.
//
// Columns are named by their ids (c17). Operators are fused into one SELECT
// block while that keeps the meaning; columns nobody needs are left out; long
// expressions are spread over nested blocks, because DuckDB plans them in
// cubic time. No lateral column aliases are made.
//
// It must not know protocols, files or connections, and it never asks DuckDB.
package generator
