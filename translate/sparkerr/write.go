package sparkerr

import "strings"

// V1Table reports a write of the second API to a table that only takes those of the first.
func V1Table(name []string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1012", Origin{}, "identifier", ID(name...))
}

// TableOperation reports an operation that tables of the session's catalog do not have.
func TableOperation(operation string, name []string) *Error {
	return New(Analysis, "UNSUPPORTED_FEATURE.TABLE_OPERATION", Origin{}, "tableName", ID(name...), "operation", operation)
}

// PartitionTransform reports a transform that tables cannot be partitioned by.
func PartitionTransform(text string) *Error {
	return New(Unsupported, "UNSUPPORTED_PARTITION_TRANSFORM", Origin{}, "transform", "`"+text+"`")
}

// ColumnNotInTable reports a column to partition, bucket or cluster by that the rows do not have; kind is one of these words.
func ColumnNotInTable(kind, column string, table, columns []string) *Error {
	return New(Analysis, "COLUMN_NOT_DEFINED_IN_TABLE", Origin{}, "colType", kind, "colName", ID(column), "tableName", ID(table...), "tableCols", idList(columns))
}

func idList(names []string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = ID(n)
	}
	return strings.Join(out, ", ")
}

// NoPath reports a write that names neither a path nor a table.
func NoPath() *Error { return New(IllegalArgument, "_LEGACY_ERROR_TEMP_2047", Origin{}) }

// SortWithoutBuckets reports sortBy without bucketBy.
func SortWithoutBuckets() *Error { return New(Analysis, "SORT_BY_WITHOUT_BUCKETING", Origin{}) }

// BucketsOnlyInTables reports bucketBy of an operation that makes no table.
func BucketsOnlyInTables(operation string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1312", Origin{}, "operation", operation)
}

// PartitionedInsert reports partitionBy of insertInto.
func PartitionedInsert(table []string) *Error {
	return New(Analysis, "PARTITION_BY_NOT_ALLOWED_WITH_INSERT_INTO", Origin{}, "tableName", strings.Join(table, "."))
}

// ClusteredBuckets and ClusteredPartitions report clusterBy beside what it excludes.
func ClusteredBuckets() *Error {
	return New(Analysis, "SPECIFY_CLUSTER_BY_WITH_BUCKETING_IS_NOT_ALLOWED", Origin{})
}

// ClusteredPartitions reports clusterBy beside partitionBy.
func ClusteredPartitions() *Error {
	return New(Analysis, "SPECIFY_CLUSTER_BY_WITH_PARTITIONED_BY_IS_NOT_ALLOWED", Origin{})
}

// OtherColumns, OtherPartitions and OtherBuckets report rows to append that do not fit how a table is made.
func OtherColumns(table []string, have, given string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1161", Origin{}, "tableName", strings.Join(table, "."), "existingTableSchema", have, "querySchema", given)
}

// OtherPartitions reports other partition columns than the table has.
func OtherPartitions(table, have, given []string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1163", Origin{}, "tableName", strings.Join(table, "."),
		"existingPartCols", strings.Join(have, ", "), "specifiedPartCols", strings.Join(given, ", "))
}

// OtherBuckets reports other buckets than the table has, both described.
func OtherBuckets(table []string, have, given string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1164", Origin{}, "tableName", strings.Join(table, "."), "existingBucketString", have, "specifiedBucketString", given)
}

// MisplacedTransform reports a partition transform outside of partitionedBy.
func MisplacedTransform(name string, origin Origin) *Error {
	return New(Analysis, "PARTITION_TRANSFORM_EXPRESSION_NOT_IN_PARTITIONED_BY", origin, "expression", Type(name))
}

// SelfOverwrite reports a statement that replaces the table or the files it reads.
func SelfOverwrite(table []string) *Error {
	return New(Analysis, "UNSUPPORTED_OVERWRITE.TABLE", Origin{}, "table", ID(table...))
}

// WritesNoFiles refuses to replace a folder by a data source that writes none.
func WritesNoFiles(format string) *Error {
	return New(Spark, "_LEGACY_ERROR_TEMP_2233", Origin{}, "providingClass", format)
}
