// Package sparkcsv splits and joins records of CSV as Spark does (univocity with its defaults) and infers the types of cells.
//
// In: texts and options. Out: cells, texts and types. The package must not know DuckDB.
package sparkcsv
