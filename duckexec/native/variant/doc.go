// Package variant reads and writes the binary form of variants that Spark and Parquet share: a value and a dictionary of
// field names (metadata).
//
// In and out: Go values and the two byte texts. The package must not know DuckDB, types of Spark or JSON.
package variant
