package conf

import (
	"strings"
	"time"
)

// TimeZone is the session time zone.
func (c Conf) TimeZone() *time.Location { return c.state().typed.zone }

// TimeZoneName is the session time zone as the user wrote it.
func (c Conf) TimeZoneName() string { return c.state().typed.zoneName }

// MachineTimeZone is the name of the zone of the machine that the server runs on.
func (c Conf) MachineTimeZone() string { return c.state().machine }

// ANSI selects the ANSI rules of coercion, casts and overflow.
func (c Conf) ANSI() bool { return c.has(ansiEnabled) }

// CaseSensitive makes names compare exactly.
func (c Conf) CaseSensitive() bool { return c.has(caseSensitive) }

// SameName compares two names by CaseSensitive.
func (c Conf) SameName(a, b string) bool {
	return a == b || !c.CaseSensitive() && strings.EqualFold(a, b)
}

// GroupByOrdinal lets integers in GROUP BY be positions.
func (c Conf) GroupByOrdinal() bool { return c.has(groupByOrdinal) }

// OrderByOrdinal lets integers in ORDER BY be positions.
func (c Conf) OrderByOrdinal() bool { return c.has(orderByOrdinal) }

// GroupByAliases lets GROUP BY name aliases of the select list.
func (c Conf) GroupByAliases() bool { return c.has(groupByAliases) }

// LateralColumnAlias lets select items name earlier ones.
func (c Conf) LateralColumnAlias() bool { return c.has(lateralColumnAlias) }

// DecimalAllowPrecisionLoss lets decimal arithmetic give up scale.
func (c Conf) DecimalAllowPrecisionLoss() bool { return c.has(allowPrecisionLoss) }

// PickMinimumPrecision gives integer literals beside decimals just the digits
// they need.
func (c Conf) PickMinimumPrecision() bool { return c.has(pickMinimumPrecision) }

// RetainFractionDigits makes the common type of decimals keep scale and lose
// integer digits.
func (c Conf) RetainFractionDigits() bool { return c.has(retainFractionDigits) }

// TimestampNTZ makes TIMESTAMP the type without time zone.
func (c Conf) TimestampNTZ() bool {
	return strings.EqualFold(c.state().given("spark.sql.timestampType"), "TIMESTAMP_NTZ")
}

// CrossJoin allows joins without a condition over both sides that are not written as CROSS JOIN.
func (c Conf) CrossJoin() bool {
	return !strings.EqualFold(strings.TrimSpace(c.state().given("spark.sql.crossJoin.enabled")), "false")
}

// TimeType allows the type TIME.
func (c Conf) TimeType() bool { return c.has(timeTypeEnabled) }

// MapKeyLastWin keeps the last of equal keys when a map is built, instead of
// failing.
func (c Conf) MapKeyLastWin() bool {
	return strings.EqualFold(c.state().given("spark.sql.mapKeyDedupPolicy"), "LAST_WIN")
}

// StorePolicy decides what INSERT may cast silently.
type StorePolicy int

// The policies of spark.sql.storeAssignmentPolicy.
const (
	StoreANSI StorePolicy = iota
	StoreStrict
	StoreLegacy
)

// StoreAssignment is the policy of INSERT.
func (c Conf) StoreAssignment() StorePolicy {
	switch strings.ToUpper(c.state().given("spark.sql.storeAssignmentPolicy")) {
	case "STRICT":
		return StoreStrict
	case "LEGACY":
		return StoreLegacy
	default:
		return StoreANSI
	}
}

// TimeParser says how datetime patterns are read.
type TimeParser int

// The policies of spark.sql.legacy.timeParserPolicy.
const (
	TimeParserCorrected TimeParser = iota
	TimeParserException
	TimeParserLegacy
)

// patternMarks stand in front of patterns that are not read by the corrected policy; no pattern starts so by itself.
var patternMarks = map[TimeParser]string{TimeParserException: "\x01E", TimeParserLegacy: "\x01L"}

// PatternMark is what a kernel must find in front of a datetime pattern to read it by this policy.
func (p TimeParser) PatternMark() string { return patternMarks[p] }

// PatternPolicy splits a pattern with a mark.
func PatternPolicy(marked string) (policy TimeParser, pattern string) {
	for policy, mark := range patternMarks {
		if plain, ok := strings.CutPrefix(marked, mark); ok {
			return policy, plain
		}
	}
	return TimeParserCorrected, marked
}

// TimeParserPolicy is how datetime patterns are read.
func (c Conf) TimeParserPolicy() TimeParser {
	switch strings.ToUpper(c.state().given("spark.sql.legacy.timeParserPolicy")) {
	case "EXCEPTION":
		return TimeParserException
	case "LEGACY":
		return TimeParserLegacy
	default:
		return TimeParserCorrected
	}
}

// DoubleQuotedIdentifiers makes "x" a name; only under ANSI.
func (c Conf) DoubleQuotedIdentifiers() bool { return c.ANSI() && c.has(doubleQuotedIdentifiers) }

// EnforceReservedKeywords forbids SQL's keywords as names; only under ANSI.
func (c Conf) EnforceReservedKeywords() bool { return c.ANSI() && c.has(enforceReservedKeywords) }

// RelationPrecedence makes JOIN bind tighter than a comma; only under ANSI.
func (c Conf) RelationPrecedence() bool { return c.ANSI() && c.has(relationPrecedence) }

// QuotedRegexColumnNames makes a back-quoted select item a regular expression.
func (c Conf) QuotedRegexColumnNames() bool { return c.has(quotedRegexColumnNames) }

// ConcatBinaryAsString makes concat of binary values a string.
func (c Conf) ConcatBinaryAsString() bool { return c.has(concatBinaryAsString) }

// EltOutputAsString makes elt of binary values a string.
func (c Conf) EltOutputAsString() bool { return c.has(eltOutputAsString) }

// SizeOfNull makes size(NULL) -1; never under ANSI.
func (c Conf) SizeOfNull() bool { return !c.ANSI() && c.has(sizeOfNull) }

// DatetimeToString compares datetimes with strings as strings; never under ANSI.
func (c Conf) DatetimeToString() bool { return !c.ANSI() && c.has(datetimeToString) }

// ExponentLiteralAsDecimal reads 1e3 as a decimal.
func (c Conf) ExponentLiteralAsDecimal() bool { return c.has(exponentLiteralAsDecimal) }

// EmptyCollectionAsString gives array() and map() elements of type string.
func (c Conf) EmptyCollectionAsString() bool { return c.has(emptyCollectionAsString) }

// LegacyInterval reads interval literals as calendar intervals.
func (c Conf) LegacyInterval() bool { return c.has(legacyInterval) }

// HavingWithoutGroupByAsWhere reads HAVING without GROUP BY as WHERE.
func (c Conf) HavingWithoutGroupByAsWhere() bool { return c.has(havingWithoutGroupByAsWhere) }

// AllowParameterlessCount allows count().
func (c Conf) AllowParameterlessCount() bool { return c.has(parameterlessCount) }

// AllowStarWithTableInCount allows count(t.*).
func (c Conf) AllowStarWithTableInCount() bool { return c.has(starWithTableInCount) }

// IntegerGroupingID makes grouping_id an int.
func (c Conf) IntegerGroupingID() bool { return c.has(integerGroupingID) }

// InSubqueryNullability ignores the subquery's side in the nullability of IN.
func (c Conf) InSubqueryNullability() bool { return c.has(inSubqueryNullability) }

// StrictDataFrameColumnResolution refuses DataFrame columns that only match by
// name.
func (c Conf) StrictDataFrameColumnResolution() bool { return c.has(strictDataFrameColumnResolution) }

// SetopsPrecedence gives all set operators one precedence.
func (c Conf) SetopsPrecedence() bool { return c.has(setopsPrecedence) }

// OperatorPipe allows |> .
func (c Conf) OperatorPipe() bool { return c.has(operatorPipe) }

// SingleCharacterPipe allows | for |> .
func (c Conf) SingleCharacterPipe() bool { return c.has(singleCharacterPipe) }

// EscapedStringLiterals keeps backslashes of string literals.
func (c Conf) EscapedStringLiterals() bool { return c.has(escapedStringLiterals) }

// ConsecutiveStringLiterals reads 'a”b' as two literals.
func (c Conf) ConsecutiveStringLiterals() bool { return c.has(consecutiveStringLiterals) }

// BangEqualsNot reads ! as NOT in more places.
func (c Conf) BangEqualsNot() bool { return c.has(bangEqualsNot) }

// IdentifierClause limits IDENTIFIER(...) to its former places.
func (c Conf) IdentifierClause() bool { return c.has(identifierClause) }

// ParameterConstantsOnly limits parameter markers to constants.
func (c Conf) ParameterConstantsOnly() bool { return c.has(parameterConstantsOnly) }

// DuplicateBetweenInput reads BETWEEN as two comparisons.
func (c Conf) DuplicateBetweenInput() bool { return c.has(duplicateBetweenInput) }

// ParseQueryWithoutEOF ignores text after a query.
func (c Conf) ParseQueryWithoutEOF() bool { return c.has(parseQueryWithoutEOF) }

// KeepPartitionSpecAsString keeps the text of partition values.
func (c Conf) KeepPartitionSpecAsString() bool { return c.has(keepPartitionSpecAsString) }

// NullPartitionSpecAsString reads a NULL partition value as the text "null".
func (c Conf) NullPartitionSpecAsString() bool { return c.has(nullPartitionSpecAsString) }

// NotReserveProperties allows reserved table properties.
func (c Conf) NotReserveProperties() bool { return c.has(notReserveProperties) }

// StableDerivedColumnAlias names unnamed columns by their source text.
func (c Conf) StableDerivedColumnAlias() bool { return c.has(stableDerivedColumnAlias) }

// VariableSubstitute replaces ${name} in SQL text.
func (c Conf) VariableSubstitute() bool { return c.has(variableSubstitute) }

// NamedArguments allows name => value.
func (c Conf) NamedArguments() bool { return c.has(namedArguments) }

// DefaultColumn allows DEFAULT in column definitions.
func (c Conf) DefaultColumn() bool { return c.has(defaultColumn) }

// Scripting allows BEGIN ... END.
func (c Conf) Scripting() bool { return c.has(scripting) }

// ScriptingCursor allows cursors in scripts.
func (c Conf) ScriptingCursor() bool { return c.has(scriptingCursor) }

// ScriptingContinueHandler allows CONTINUE handlers in scripts.
func (c Conf) ScriptingContinueHandler() bool { return c.has(scriptingContinueHandler) }

// PivotMaxValues is how many distinct values PIVOT may find by itself.
func (c Conf) PivotMaxValues() int { return int(c.Int("spark.sql.pivotMaxValues")) }

// TransposeMaxValues is how many rows transpose may turn.
func (c Conf) TransposeMaxValues() int { return int(c.Int("spark.sql.transposeMaxValues")) }

// DefaultSource is the format of tables and files that name none.
func (c Conf) DefaultSource() string { return c.Text("spark.sql.sources.default") }

// RecursionLevelLimit is how often a recursive CTE may iterate; -1 for ever.
func (c Conf) RecursionLevelLimit() int { return int(c.Int("spark.sql.cteRecursionLevelLimit")) }

// RecursionRowLimit is how many rows a recursive CTE may return; -1 for any.
func (c Conf) RecursionRowLimit() int { return int(c.Int("spark.sql.cteRecursionRowLimit")) }

// MaxNestedViewDepth is how deep views may refer to views.
func (c Conf) MaxNestedViewDepth() int { return int(c.Int("spark.sql.view.maxNestedViewDepth")) }

// ColumnNameOfCorruptRecord receives the text of records that do not parse.
func (c Conf) ColumnNameOfCorruptRecord() string {
	return c.Text("spark.sql.columnNameOfCorruptRecord")
}

// DynamicPartitionOverwrite replaces only the partitions that are written.
func (c Conf) DynamicPartitionOverwrite() bool {
	return strings.EqualFold(c.Text("spark.sql.sources.partitionOverwriteMode"), "DYNAMIC")
}
