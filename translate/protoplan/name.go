package protoplan

import (
	"maps"
	"slices"
	"strings"

	"github.com/sparkduck/sparkduck/translate/sqlparse"
	"github.com/sparkduck/sparkduck/translate/types"
)

// columnName splits a DataFrame column name at dots outside back-quotes.
func (c *converter) columnName(text string) []string {
	if c.err != nil {
		return nil
	}
	parts, star, err := sqlparse.ParseColumnName(text)
	if err != nil {
		c.fail(err)
	}
	if star {
		return append(parts, "*") // a name like any other: stars are messages of their own
	}
	return parts
}

// multipartName parses a table's or function's name as SQL would.
func (c *converter) multipartName(text string) []string {
	if c.err != nil {
		return nil
	}
	parts, err := sqlparse.ParseTableName(text)
	if err != nil {
		c.fail(err)
	}
	return parts
}

// metadata reads a column's metadata, a JSON object or "". An empty object is not nil: it says that there is none, where nil says nothing.
func (c *converter) metadata(text string) types.Metadata {
	if text == "" || c.err != nil {
		return nil
	}
	metadata, err := types.ParseMetadata(text)
	if err != nil {
		c.fail(err)
	}
	if metadata == nil {
		metadata = types.Metadata{}
	}
	return metadata
}

// hasOption looks an option up as Spark does, without regard to case.
func hasOption(options map[string]string, key string) bool {
	for k := range options {
		if strings.EqualFold(k, key) {
			return true
		}
	}
	return false
}

// sortedKeys gives a map's keys in a fixed order.
func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// javaList writes strings as Java prints a list of them.
func javaList(items []string) string { return "[" + strings.Join(items, ", ") + "]" }
