package sqlparse

import (
	"time"

	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/types"
)

// options are the settings that change how text is read.
type options struct {
	reserved           bool // keywords of the SQL standard are no names
	doubleQuoted       bool // "x" is a name
	relationPrecedence bool // JOIN binds tighter than a comma
	pipes              bool // |> at all
	singlePipe         bool // | as |>
	equalSetOps        bool // INTERSECT binds like UNION
	exponentDecimal    bool // 1e2 is a decimal
	bangIsNot          bool // ! wherever NOT may stand
	escapedStrings     bool // backslashes mean nothing
	consecutiveStrings bool // 'a''b' is ab
	regexColumns       bool // `a.*` is a pattern
	legacyIdentifier   bool // no IDENTIFIER('x') as a part of names
	legacyInterval     bool // interval literals are calendar intervals
	havingIsWhere      bool // HAVING without GROUP BY
	duplicateBetween   bool // BETWEEN is two comparisons
	timestampNTZ       bool
	zone               *time.Location
	types              types.ParseOptions
}

func optionsOf(c conf.Conf) options {
	return options{
		reserved:           c.EnforceReservedKeywords(),
		doubleQuoted:       c.DoubleQuotedIdentifiers(),
		relationPrecedence: c.RelationPrecedence(),
		pipes:              c.OperatorPipe(),
		singlePipe:         c.OperatorPipe() && c.SingleCharacterPipe(),
		equalSetOps:        c.SetopsPrecedence(),
		exponentDecimal:    c.ExponentLiteralAsDecimal(),
		bangIsNot:          c.BangEqualsNot(),
		escapedStrings:     c.EscapedStringLiterals(),
		consecutiveStrings: c.ConsecutiveStringLiterals(),
		regexColumns:       c.QuotedRegexColumnNames(),
		legacyIdentifier:   c.IdentifierClause(),
		legacyInterval:     c.LegacyInterval(),
		havingIsWhere:      c.HavingWithoutGroupByAsWhere(),
		duplicateBetween:   c.DuplicateBetweenInput(),
		timestampNTZ:       c.TimestampNTZ(),
		zone:               c.TimeZone(),
		types:              types.ParseOptions{TimestampNTZ: c.TimestampNTZ()},
	}
}
