// Package protoplan turns Spark Connect messages into the parsed plan, and
// Spark types into proto types and back.
//
// In come the messages of a client, of any version from 3.5 to 4.2, malformed
// ones included. Out go parsed relations, expressions and commands that equal
// what sqlparse builds for the same thing, so that nothing afterwards can know
// which front end a plan came from. What a real Spark does and we do not is an
// Unsupported node whose error names it; a message that a real Spark rejects
// is an error here, with Spark's condition.
//
// The package knows no catalog, no settings and no session: names, SQL text,
// schemas as text and hashes of artifacts stay as they are. Conversion never
// panics and never nests deeper than a fixed limit.
package protoplan
