// Package sqlparse reads Spark SQL text and returns parsed plans, expressions
// and names. In comes text with the settings that change its meaning and the
// values of its parameters; out comes the parsed tree with the place of every
// node, or an error with Spark's condition, parameters and position.
//
// The parser is recursive descent with precedence climbing over a token list.
// Keywords are not reserved by default, so the few places where a keyword may
// be an alias or the start of a clause are decided by looking ahead
// (lookahead.go) and, when that fails, by reading again (entry.go).
//
// The package must not know catalogs, functions or types of columns: names
// stay names.
package sqlparse
