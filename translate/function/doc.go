// Package function is the registry of Spark's built-in functions and operators:
// one row per function with its arguments, result type, nullability, display
// name and lowering to DuckDB SQL, or the reason it is unsupported. Files
// follow Spark's own groups.
//
// The analyzer asks it to bind calls, the generator to lower them.
package function
