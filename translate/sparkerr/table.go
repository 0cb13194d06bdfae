package sparkerr

import "strings"

// ExpectTableNotView reports a command on a view that takes only tables.
func ExpectTableNotView(name []string, operation string, origin Origin) *Error {
	return New(Analysis, "EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE", origin, "viewName", ID(name...), "operation", operation)
}

// UseAlterView reports ALTER TABLE of a view.
func UseAlterView(name []string, operation string, origin Origin) *Error {
	return New(Analysis, "EXPECT_TABLE_NOT_VIEW.USE_ALTER_VIEW", origin, "viewName", ID(name...), "operation", operation)
}

// UseAlterTable reports ALTER VIEW of a table.
func UseAlterTable(name []string, operation string, origin Origin) *Error {
	return New(Analysis, "EXPECT_VIEW_NOT_TABLE.USE_ALTER_TABLE", origin, "tableName", ID(name...), "operation", operation)
}

// ExpectPermanentView reports a command on a temporary view that takes only what the catalog stores.
func ExpectPermanentView(name []string, operation string, origin Origin) *Error {
	return New(Analysis, "EXPECT_PERMANENT_VIEW_NOT_TEMP", origin, "viewName", ID(name...), "operation", operation)
}

// DropViewOfTable reports DROP VIEW of a table; kind is MANAGED or EXTERNAL.
func DropViewOfTable(name []string, kind string) *Error {
	return New(Analysis, "WRONG_COMMAND_FOR_OBJECT_TYPE", Origin{}, "operation", "DROP VIEW", "requiredType", "VIEW or METRIC_VIEW",
		"objectName", strings.Join(name, "."), "foundType", kind, "alternative", "DROP TABLE")
}

// ShowCreateOfTempView refuses the statement that would make a temporary view.
func ShowCreateOfTempView(name []string) *Error {
	return New(Analysis, "UNSUPPORTED_SHOW_CREATE_TABLE.ON_TEMPORARY_VIEW", Origin{}, "tableName", ID(name...))
}

// ShowCreateAsSerde refuses Hive's form of the statement that would make a table.
func ShowCreateAsSerde(name []string) *Error {
	return New(Analysis, "UNSUPPORTED_SHOW_CREATE_TABLE.ON_DATA_SOURCE_TABLE_WITH_AS_SERDE", Origin{}, "tableName", ID(name...))
}

// RenameIntoDatabase refuses to move a table to another database by a new name.
func RenameIntoDatabase(from, to string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1073", Origin{}, "db", from, "newDb", to)
}

// RenameViewIntoDatabase refuses a new name of a temporary view that has a database.
func RenameViewIntoDatabase(database, old string, name []string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1074", Origin{}, "db", database, "oldName", ID(old), "newName", ID(name...))
}

// NoPartitionColumns reports SHOW PARTITIONS of a table that has none.
func NoPartitionColumns(name []string) *Error {
	return New(Analysis, "INVALID_PARTITION_OPERATION.PARTITION_SCHEMA_IS_EMPTY", Origin{}, "name", ID(name...))
}

// NotPartitioned reports an action on partitions of a table that has none.
func NotPartitioned(table, action string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1251", Origin{}, "tableName", table, "action", action)
}

// RepairNeedsPartitions reports MSCK REPAIR TABLE of a table without partitions.
func RepairNeedsPartitions(name []string, operation string) *Error {
	return New(Analysis, "NOT_A_PARTITIONED_TABLE", Origin{}, "operation", operation, "tableIdentWithDB", ID(name...))
}

// PartitionOfTempView reports DESCRIBE ... PARTITION of a temporary view.
func PartitionOfTempView(name []string) *Error {
	return New(Analysis, "FORBIDDEN_OPERATION", Origin{}, "statement", "DESC PARTITION", "objectType", "TEMPORARY VIEW", "objectName", ID(name...))
}

// NoPartitionColumn reports a name in PARTITION (...) that is no partition column.
func NoPartitionColumn(column string, table []string) *Error {
	return New(Analysis, "PARTITIONS_NOT_FOUND", Origin{}, "partitionList", ID(column), "tableName", ID(table...))
}

// PartitionsNotFound and PartitionsExist report partitions that are not there, or are there already. Each is columns and values in turns.
func PartitionsNotFound(partitions [][]string, table []string) *Error {
	return New(Analysis, "PARTITIONS_NOT_FOUND", Origin{}, "partitionList", partitionList(partitions), "tableName", ID(table...))
}

// PartitionsExist is described with PartitionsNotFound.
func PartitionsExist(partitions [][]string, table []string) *Error {
	return New(Analysis, "PARTITIONS_ALREADY_EXIST", Origin{}, "partitionList", partitionList(partitions), "tableName", ID(table...))
}

func partitionList(partitions [][]string) string {
	texts := make([]string, len(partitions))
	for i, p := range partitions {
		var parts []string
		for k := 0; k+1 < len(p); k += 2 {
			parts = append(parts, ID(p[k])+" = "+p[k+1])
		}
		texts[i] = "PARTITION (" + strings.Join(parts, ", ") + ")"
	}
	return strings.Join(texts, ", ")
}

// IncompletePartition reports PARTITION (...) that must name all partition columns and does not.
func IncompletePartition(given, columns, table []string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1232", Origin{},
		"specKeys", strings.Join(given, ", "), "partitionColumnNames", strings.Join(columns, ", "), "tableName", ID(table...))
}

// InsertPartitionColumns reports INSERT ... PARTITION (...) that does not name all partition columns.
func InsertPartitionColumns(table, columns, given []string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1169", Origin{}, "tableName", ID(table...),
		"normalizedPartSpec", strings.Join(given, ","), "partColNames", strings.Join(columns, ","))
}

// DynamicBeforeStatic reports INSERT ... PARTITION (...) with a value behind a column without one.
func DynamicBeforeStatic(columns []string) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1147", Origin{}, "partColumns", "["+strings.Join(columns, ",")+"]")
}

// InsertPartitionArity reports INSERT ... PARTITION (...) whose rows do not have the columns that are left.
func InsertPartitionArity(table, columns, static, data []string) *Error {
	return FromParams(Analysis, "INSERT_PARTITION_COLUMN_ARITY_MISMATCH", Origin{}, map[string]string{ // Spark gives no <reason>
		"tableName": ID(table...), "tableColumns": quotedIDs(columns), "staticPartCols": quotedIDs(static), "dataColumns": quotedIDs(data),
	})
}
