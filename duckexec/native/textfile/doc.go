// Package textfile reads files of text as Spark does: unpacked by the codec that the name's end tells, cut into lines or
// taken whole, decoded by a charset.
//
// In: paths and options. Out: lines as text. The package knows neither formats nor DuckDB.
package textfile
