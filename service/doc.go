// Package service is the Spark Connect server: it takes gRPC requests and
// answers them with gRPC responses.
//
// In: the requests of spark.connect.SparkConnectService, one file per RPC.
// Out: responses, and every failure as a gRPC status that carries Spark's error
// condition. In between it owns sessions (settings, views, artifacts, cached
// results), operations and their response buffers, executes commands, and
// frames query results as Arrow streams.
//
// It translates nothing itself (package translate does) and knows no SQL of
// DuckDB's (package duckexec does).
package service
