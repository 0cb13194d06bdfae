// Package sparkjson reads JSON as Spark does (Jackson with single quotes and NaN allowed), prints it compactly, walks the
// paths of get_json_object and infers types.
//
// In: texts. Out: Nodes, texts and types. The package must not know DuckDB.
package sparkjson
