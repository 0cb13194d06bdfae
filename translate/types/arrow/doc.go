// Package arrow maps Spark schemas to Arrow schemas and back, as Spark's own
// Arrow conversion does: the same layouts, child names and field metadata.
//
// It handles schemas only and knows neither data nor engines.
package arrow
