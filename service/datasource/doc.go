// Package datasource is what Spark calls file sources: it lists paths, finds
// partition columns, checks options, infers schemas and writes results.
//
// In comes a catalog.DataSource, or a Job with the rows to store; out goes an
// analyzed.FileSource, or files in Spark's layout. Reading itself is SQL that
// the generator makes from the FileSource. The package knows nothing of
// sessions and the protocol.
package datasource
