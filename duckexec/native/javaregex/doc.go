// Package javaregex matches java.util.regex patterns.
//
// In: a Java pattern and texts in UTF-8. Out: byte positions of matches and groups. A pattern is translated to Go's linear
// time engine when it is in the common subset and the text does not touch the differences (line ends before $, word
// boundaries beside non-ASCII letters); all others run on a backtracking engine. The package must not know DuckDB or Spark.
package javaregex
