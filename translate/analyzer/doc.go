// Package analyzer turns a parsed plan into an analyzed one: it gives every name
// a column id, every expression a type and a nullability, lowers Spark's many
// relations to the few analyzed nodes, and reports Spark's analysis errors.
//
// It is one recursive pass. Each relation comes back with its scope: the columns
// that the next operator can name. It asks the catalog what names mean and the
// function registry how calls bind; it knows no SQL dialect and no protocol.
package analyzer
