// Package ducksql is a syntax tree of DuckDB's SQL and its one printer.
//
// User text reaches SQL only through Literal and Ident nodes, which the printer
// quotes in one place. A function body may be a Template: constant SQL with
// holes, a node with a precedence like any other, so that parentheses are
// right by rule. The package knows nothing of Spark.
package ducksql
