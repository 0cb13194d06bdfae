// Package javatext prints and reads numbers as Java 17 and Spark do, and holds Spark's text algorithms.
//
// In and out: Go numbers and UTF-8 texts. The package must not know DuckDB or Spark's error conditions.
package javatext
