// Package conf is the typed, immutable view of a session's settings.
//
// A Conf is a small value: With returns a changed copy and leaves the original
// alone, so a query keeps the settings it started with. The keys, types and
// defaults of Spark 4.2 are data (keys.tsv); what this server makes of each
// key is data too (support.tsv): a key that changes results and is not
// implemented is refused, never accepted and ignored.
//
// The package knows no sessions and no protocol; it reads nothing but the time
// zone database.
package conf
