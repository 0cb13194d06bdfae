// Package render makes the texts that Spark's server makes for people: the table
// of show(), its vertical and HTML forms, and the tree of a schema.
//
// In: Arrow record batches with their Spark schema. Out: strings, equal to
// Spark's to the byte. It must not know where rows come from, nor the protocol.
package render
