package sparkerr

import (
	"strconv"
	"strings"
)

// UnresolvedColumn reports a column, of one or more name parts, that no input
// provides. suggestions are quoted names, best first; none means the scope has
// no columns.
func UnresolvedColumn(name []string, suggestions []string, origin Origin) *Error {
	if len(suggestions) == 0 {
		return New(Analysis, "UNRESOLVED_COLUMN.WITHOUT_SUGGESTION", origin, "objectName", ID(name...))
	}
	return New(Analysis, "UNRESOLVED_COLUMN.WITH_SUGGESTION", origin,
		"objectName", ID(name...), "proposal", strings.Join(suggestions, ", "))
}

// UnresolvedMapKey reports a bare name used as a map's key that is no column.
func UnresolvedMapKey(name []string, suggestions []string, origin Origin) *Error {
	if len(suggestions) == 0 {
		return New(Analysis, "UNRESOLVED_MAP_KEY.WITHOUT_SUGGESTION", origin, "objectName", ID(name...))
	}
	return New(Analysis, "UNRESOLVED_MAP_KEY.WITH_SUGGESTION", origin,
		"objectName", ID(name...), "proposal", strings.Join(suggestions, ", "))
}

// AmbiguousReference reports a name that several columns answer to;
// candidates are the qualified names of those columns.
func AmbiguousReference(name []string, candidates [][]string, origin Origin) *Error {
	return New(Analysis, "AMBIGUOUS_REFERENCE", origin,
		"name", ID(name...), "referenceNames", "["+IDs(candidates)+"]")
}

// AmbiguousColumnReference reports a DataFrame column that occurs in several
// places of the plan.
func AmbiguousColumnReference(name string, origin Origin) *Error {
	return New(Analysis, "AMBIGUOUS_COLUMN_REFERENCE", origin, "name", Expr(name))
}

// AmbiguousLateralColumnAlias reports a name that n earlier items carry.
func AmbiguousLateralColumnAlias(name []string, n int, origin Origin) *Error {
	return New(Analysis, "AMBIGUOUS_LATERAL_COLUMN_ALIAS", origin, "name", ID(name...), "n", strconv.Itoa(n))
}

// CannotResolveDataFrameColumn reports a DataFrame column whose DataFrame is
// not part of the plan.
func CannotResolveDataFrameColumn(name string, origin Origin) *Error {
	return New(Analysis, "CANNOT_RESOLVE_DATAFRAME_COLUMN", origin, "name", Expr(name))
}

// FieldNotFound reports a missing struct field; fields are those that exist.
func FieldNotFound(field string, fields []string, origin Origin) *Error {
	quoted := make([]string, len(fields))
	for i, f := range fields {
		quoted[i] = ID(f)
	}
	return New(Analysis, "FIELD_NOT_FOUND", origin, "fieldName", ID(field), "fields", strings.Join(quoted, ", "))
}

// AmbiguousReferenceToFields reports a field name that count fields carry.
func AmbiguousReferenceToFields(field string, count int, origin Origin) *Error {
	return New(Analysis, "AMBIGUOUS_REFERENCE_TO_FIELDS", origin, "field", ID(field), "count", strconv.Itoa(count))
}

// InvalidExtractBase reports a field access on a value that has no fields.
func InvalidExtractBase(base, baseType string, origin Origin) *Error {
	return New(Analysis, "INVALID_EXTRACT_BASE_FIELD_TYPE", origin, "base", Expr(base), "other", TypeSQL(baseType))
}

// InvalidExtractFieldType reports a struct field given by something else than
// a name.
func InvalidExtractFieldType(extraction string, origin Origin) *Error {
	return New(Analysis, "INVALID_EXTRACT_FIELD_TYPE", origin, "extraction", Expr(extraction))
}

// InvalidExtractField reports EXTRACT of an unknown field from a source.
func InvalidExtractField(field, expr string, origin Origin) *Error {
	return New(Analysis, "INVALID_EXTRACT_FIELD", origin, "field", ID(field), "expr", Expr(expr))
}

// UnresolvedUsingColumn reports a USING column that a side lacks ("left" or
// "right").
func UnresolvedUsingColumn(name, side string, suggestions []string, origin Origin) *Error {
	return New(Analysis, "UNRESOLVED_USING_COLUMN_FOR_JOIN", origin,
		"colName", ID(name), "side", side, "suggestion", strings.Join(suggestions, ", "))
}

// UnresolvedColumnAmongFieldNames reports a column that unionByName misses on
// the other side.
func UnresolvedColumnAmongFieldNames(name string, fields []string, origin Origin) *Error {
	return New(Analysis, "UNRESOLVED_COLUMN_AMONG_FIELD_NAMES", origin,
		"colName", name, "fieldNames", strings.Join(fields, ", "))
}

// CannotResolveStarExpand reports target.* for an unknown target.
func CannotResolveStarExpand(target []string, columns []string, origin Origin) *Error {
	return New(Analysis, "CANNOT_RESOLVE_STAR_EXPAND", origin,
		"targetString", ID(target...), "columns", quotedIDs(columns))
}

// StarOnNonStruct reports struct.* over a value that is not a struct.
func StarOnNonStruct(attributes string, origin Origin) *Error {
	return New(Analysis, "_LEGACY_ERROR_TEMP_1050", origin, "attributes", attributes)
}

// InvalidStarUsage reports a star (or column regex) where none may stand.
func InvalidStarUsage(elem, place string, origin Origin) *Error {
	return New(Analysis, "INVALID_USAGE_OF_STAR_OR_REGEX", origin, "elem", elem, "prettyName", place)
}

// StarWithTableInCount reports count(t.*).
func StarWithTableInCount(table string, origin Origin) *Error {
	return New(Analysis, "INVALID_USAGE_OF_STAR_WITH_TABLE_IDENTIFIER_IN_COUNT", origin, "tableName", table)
}

// ExceptOverlapping reports columns listed twice in * EXCEPT.
func ExceptOverlapping(columns string, origin Origin) *Error {
	return New(Analysis, "EXCEPT_OVERLAPPING_COLUMNS", origin, "columns", columns)
}

// AssignmentArity reports a column list that does not match its input.
func AssignmentArity(expressions, targets int, origin Origin) *Error {
	return New(Analysis, "ASSIGNMENT_ARITY_MISMATCH", origin,
		"numExpr", strconv.Itoa(expressions), "numTarget", strconv.Itoa(targets))
}

// InvalidAttributeName reports a column name with unbalanced quotes or dots.
func InvalidAttributeName(name string) *Error {
	return New(Analysis, "INVALID_ATTRIBUTE_NAME_SYNTAX", Origin{}, "name", name)
}

// TableNotFound reports an unknown relation. searchPath holds the quoted
// namespaces that were tried; it may be empty.
func TableNotFound(name []string, searchPath []string, origin Origin) *Error {
	return New(Analysis, "TABLE_OR_VIEW_NOT_FOUND", origin,
		"relationName", ID(name...), "searchPath", "["+strings.Join(searchPath, ", ")+"]")
}

// TableExists reports a relation that cannot be created a second time.
func TableExists(name []string, origin Origin) *Error {
	return New(Analysis, "TABLE_OR_VIEW_ALREADY_EXISTS", origin, "relationName", ID(name...))
}

// TempViewExists reports a temporary view that cannot be created again.
func TempViewExists(name []string, origin Origin) *Error {
	return New(TempTableExists, "TEMP_TABLE_OR_VIEW_ALREADY_EXISTS", origin, "relationName", ID(name...))
}

// SchemaNotFound reports an unknown database.
func SchemaNotFound(name []string, origin Origin) *Error {
	return New(Analysis, "SCHEMA_NOT_FOUND", origin, "schemaName", ID(name...))
}

// SchemaExists reports a database that cannot be created again.
func SchemaExists(name []string, origin Origin) *Error {
	return New(Analysis, "SCHEMA_ALREADY_EXISTS", origin, "schemaName", ID(name...))
}

// SchemaNotEmpty reports a database that cannot be dropped without CASCADE.
func SchemaNotEmpty(name []string, origin Origin) *Error {
	return New(Analysis, "SCHEMA_NOT_EMPTY", origin, "schemaName", ID(name...))
}

// CatalogNotFound reports an unknown catalog.
func CatalogNotFound(name string, origin Origin) *Error {
	return New(Analysis, "CATALOG_NOT_FOUND", origin,
		"catalogName", ID(name), "config", Conf("spark.sql.catalog."+name))
}

// RequiresSinglePartNamespace reports a nested namespace in the session catalog.
func RequiresSinglePartNamespace(catalog string, name []string, origin Origin) *Error {
	return New(Analysis, "REQUIRES_SINGLE_PART_NAMESPACE", origin, "sessionCatalog", catalog, "identifier", ID(name...))
}

// ColumnExists reports a duplicate column name of a result.
func ColumnExists(name string, origin Origin) *Error {
	return New(Analysis, "COLUMN_ALREADY_EXISTS", origin, "columnName", ID(name))
}

// ColumnNotFound reports a column name that a command needs and misses.
func ColumnNotFound(name string, origin Origin) *Error {
	return New(Analysis, "COLUMN_NOT_FOUND", origin,
		"colName", ID(name), "caseSensitiveConfig", Conf("spark.sql.caseSensitive"))
}

// DuplicateCTENames reports names defined twice in one WITH.
func DuplicateCTENames(names []string, origin Origin) *Error {
	return New(Parse, "DUPLICATED_CTE_NAMES", origin, "duplicateNames", quotedIDs(names))
}

// ExpectViewNotTable reports a command on a table that takes only views.
func ExpectViewNotTable(name []string, operation string, origin Origin) *Error {
	return New(Analysis, "EXPECT_VIEW_NOT_TABLE.NO_ALTERNATIVE", origin, "tableName", ID(name...), "operation", operation)
}

// IncompatibleViewSchemaChange reports a view whose base no longer has the
// columns that the view was made with.
func IncompatibleViewSchemaChange(view []string, column string, expected int, actual []string, suggestion string, origin Origin) *Error {
	return New(Analysis, "INCOMPATIBLE_VIEW_SCHEMA_CHANGE", origin,
		"viewName", ID(view...), "colName", ID(column), "expectedNum", strconv.Itoa(expected),
		"actualCols", "["+strings.Join(actual, ",")+"]", "suggestion", suggestion)
}

// ViewArityMismatch reports a view's column list that does not fit its query;
// both lists hold plain column names.
func ViewArityMismatch(view []string, viewColumns, dataColumns []string, origin Origin) *Error {
	condition := "CREATE_VIEW_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS"
	if len(viewColumns) < len(dataColumns) {
		condition = "CREATE_VIEW_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS"
	}
	return New(Analysis, condition, origin, "viewName", ID(view...),
		"viewColumns", quotedIDs(viewColumns), "dataColumns", quotedIDs(dataColumns))
}

// PathNotFound reports a file or folder that does not exist.
func PathNotFound(path string) *Error {
	return New(Analysis, "PATH_NOT_FOUND", Origin{}, "path", path)
}

// UnableToInferSchema reports files of a format that tell no schema.
func UnableToInferSchema(format string) *Error {
	return New(Analysis, "UNABLE_TO_INFER_SCHEMA", Origin{}, "format", format)
}

// DataSourceNotFound reports an unknown format.
func DataSourceNotFound(provider string, origin Origin) *Error {
	return New(ClassNotFound, "DATA_SOURCE_NOT_FOUND", origin, "provider", provider)
}

// UnboundParameter reports a parameter marker without a value.
func UnboundParameter(name string, origin Origin) *Error {
	return New(Analysis, "UNBOUND_SQL_PARAMETER", origin, "name", name)
}

func quotedIDs(names []string) string {
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = ID(n)
	}
	return strings.Join(quoted, ", ")
}
