// Package analyzed is the analyzed plan: narrow, fully resolved and typed.
// The analyzer builds it, the generator reads it.
//
// Columns are ids; names matter only at the root. Every expression has a type,
// a nullability and an origin. There are about 15 plans and 12 expressions;
// Spark's many relations are lowered to them in the analyzer.
package analyzed
