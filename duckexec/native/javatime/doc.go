// Package javatime computes with dates and times as java.time and Spark do.
//
// In: texts, patterns and microseconds since 1970. Out: the same. Zones come from the time zone database that is compiled
// in. The package must not know DuckDB or Spark's error conditions.
package javatime
