// Package sparkjson reads JSON as Spark does (Jackson with single quotes and NaN allowed), prints it compactly, walks the
// paths of get_json_object and infers schemas.
//
// In: texts. Out: Nodes and texts. The package must not know DuckDB; of Spark's types it knows the text form only.
package sparkjson
