// Package types holds Spark's data types and what follows from them alone:
// their textual forms (DDL, JSON, simpleString, tree), parsing of DDL, and the
// coercion lattice (common type, implicit casts, legal casts, decimal rules).
//
// It knows no expressions, no plans and no engine. Arrow schemas are in
// types/arrow.
package types
