package conf

import (
	"strings"
	"time"
)

const timeZoneKey = "spark.sql.session.timeZone"

// flag is a true-or-false setting that analysis asks for often.
type flag int

const (
	ansiEnabled flag = iota
	caseSensitive
	groupByOrdinal
	orderByOrdinal
	groupByAliases
	lateralColumnAlias
	allowPrecisionLoss
	pickMinimumPrecision
	retainFractionDigits
	timeTypeEnabled
	doubleQuotedIdentifiers
	enforceReservedKeywords
	relationPrecedence
	quotedRegexColumnNames
	concatBinaryAsString
	eltOutputAsString
	sizeOfNull
	datetimeToString
	exponentLiteralAsDecimal
	emptyCollectionAsString
	legacyInterval
	havingWithoutGroupByAsWhere
	parameterlessCount
	starWithTableInCount
	integerGroupingID
	inSubqueryNullability
	strictDataFrameColumnResolution
	setopsPrecedence
	operatorPipe
	singleCharacterPipe
	escapedStringLiterals
	consecutiveStringLiterals
	bangEqualsNot
	identifierClause
	parameterConstantsOnly
	duplicateBetweenInput
	parseQueryWithoutEOF
	keepPartitionSpecAsString
	nullPartitionSpecAsString
	notReserveProperties
	stableDerivedColumnAlias
	variableSubstitute
	namedArguments
	defaultColumn
	scripting
	scriptingCursor
	scriptingContinueHandler
	flagCount
)

// flagKeys are the keys behind the flags, without their common prefix.
var flagKeys = [flagCount]string{
	ansiEnabled:                     "ansi.enabled",
	caseSensitive:                   "caseSensitive",
	groupByOrdinal:                  "groupByOrdinal",
	orderByOrdinal:                  "orderByOrdinal",
	groupByAliases:                  "groupByAliases",
	lateralColumnAlias:              "lateralColumnAlias.enableImplicitResolution",
	allowPrecisionLoss:              "decimalOperations.allowPrecisionLoss",
	pickMinimumPrecision:            "legacy.literal.pickMinimumPrecision",
	retainFractionDigits:            "legacy.decimal.retainFractionDigitsOnTruncate",
	timeTypeEnabled:                 "timeType.enabled",
	doubleQuotedIdentifiers:         "ansi.doubleQuotedIdentifiers",
	enforceReservedKeywords:         "ansi.enforceReservedKeywords",
	relationPrecedence:              "ansi.relationPrecedence",
	quotedRegexColumnNames:          "parser.quotedRegexColumnNames",
	concatBinaryAsString:            "function.concatBinaryAsString",
	eltOutputAsString:               "function.eltOutputAsString",
	sizeOfNull:                      "legacy.sizeOfNull",
	datetimeToString:                "legacy.typeCoercion.datetimeToString.enabled",
	exponentLiteralAsDecimal:        "legacy.exponentLiteralAsDecimal.enabled",
	emptyCollectionAsString:         "legacy.createEmptyCollectionUsingStringType",
	legacyInterval:                  "legacy.interval.enabled",
	havingWithoutGroupByAsWhere:     "legacy.parser.havingWithoutGroupByAsWhere",
	parameterlessCount:              "legacy.allowParameterlessCount",
	starWithTableInCount:            "legacy.allowStarWithSingleTableIdentifierInCount",
	integerGroupingID:               "legacy.integerGroupingId",
	inSubqueryNullability:           "legacy.inSubqueryNullability",
	strictDataFrameColumnResolution: "analyzer.strictDataFrameColumnResolution",
	setopsPrecedence:                "legacy.setopsPrecedence.enabled",
	operatorPipe:                    "operatorPipeSyntaxEnabled",
	singleCharacterPipe:             "parser.singleCharacterPipeOperator.enabled",
	escapedStringLiterals:           "parser.escapedStringLiterals",
	consecutiveStringLiterals:       "legacy.consecutiveStringLiterals.enabled",
	bangEqualsNot:                   "legacy.bangEqualsNot",
	identifierClause:                "legacy.identifierClause",
	parameterConstantsOnly:          "legacy.parameterSubstitution.constantsOnly",
	duplicateBetweenInput:           "legacy.duplicateBetweenInput",
	parseQueryWithoutEOF:            "legacy.parseQueryWithoutEof",
	keepPartitionSpecAsString:       "legacy.keepPartitionSpecAsStringLiteral",
	nullPartitionSpecAsString:       "legacy.parseNullPartitionSpecAsStringLiteral",
	notReserveProperties:            "legacy.notReserveProperties",
	stableDerivedColumnAlias:        "stableDerivedColumnAlias.enabled",
	variableSubstitute:              "variable.substitute",
	namedArguments:                  "allowNamedFunctionArguments",
	defaultColumn:                   "defaultColumn.enabled",
	scripting:                       "scripting.enabled",
	scriptingCursor:                 "scripting.cursorEnabled",
	scriptingContinueHandler:        "scripting.continueHandlerEnabled",
}

// flagsOnByDefault is the set of flags whose default is true; a test holds it
// equal to keys.tsv. Decoding must not search the table for every session.
const flagsOnByDefault = 1<<ansiEnabled | 1<<groupByOrdinal | 1<<orderByOrdinal | 1<<groupByAliases |
	1<<lateralColumnAlias | 1<<allowPrecisionLoss | 1<<pickMinimumPrecision | 1<<sizeOfNull |
	1<<strictDataFrameColumnResolution | 1<<operatorPipe | 1<<singleCharacterPipe | 1<<variableSubstitute |
	1<<namedArguments | 1<<defaultColumn | 1<<scripting

const sqlPrefix = "spark.sql."

// typed is what analysis reads without looking at text.
type typed struct {
	flags    uint64
	zone     *time.Location
	zoneName string
}

// given is a value that is not Spark 4.2's default, "" for none.
func (s *state) given(key string) string {
	if value, ok := s.values[key]; ok {
		return value
	}
	return s.base[key]
}

func decode(s *state) typed {
	t := typed{flags: flagsOnByDefault, zoneName: s.machine}
	for f, key := range flagKeys {
		value := s.given(sqlPrefix + key)
		switch {
		case value == "":
		case strings.EqualFold(strings.TrimSpace(value), "true"):
			t.flags |= 1 << f
		default:
			t.flags &^= 1 << f
		}
	}
	if name, ok := s.values[timeZoneKey]; ok {
		t.zoneName = name
	}
	if zone, ok := LoadZone(t.zoneName); ok {
		t.zone = zone
	} else {
		t.zone = time.UTC
	}
	return t
}

func (c Conf) has(f flag) bool { return c.state().typed.flags&(1<<f) != 0 }
