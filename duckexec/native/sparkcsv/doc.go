// Package sparkcsv splits and joins records of CSV as Spark does (univocity with its defaults) and infers the types of cells.
//
// In: texts and options. Out: cells and texts. The package must not know DuckDB or Spark's types.
package sparkcsv
