package sparkerr

import (
	"strconv"
	"strings"
)

// ID writes an identifier of one or more parts as messages show it: `a`.`b`.
func ID(parts ...string) string {
	quoted := make([]string, len(parts))
	for i, p := range parts {
		quoted[i] = "`" + strings.ReplaceAll(p, "`", "``") + "`"
	}
	return strings.Join(quoted, ".")
}

// IDs writes several identifiers separated by commas.
func IDs(names [][]string) string {
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = ID(n...)
	}
	return strings.Join(quoted, ", ")
}

// Expr writes an expression's text in double quotes.
func Expr(text string) string { return `"` + text + `"` }

// Exprs writes several expressions, each in double quotes.
func Exprs(texts []string) string { return quoteAll(texts, ", ") }

// Type writes a type's SQL form in double quotes: "DECIMAL(2,1)".
func Type(sql string) string { return `"` + strings.ToUpper(sql) + `"` }

// TypeSQL writes a type's SQL form in double quotes as it is, which matters
// for structs: their field names keep their case.
func TypeSQL(sql string) string { return `"` + sql + `"` }

// TypeChoice writes alternatives: ("ARRAY" or "MAP").
func TypeChoice(sqls ...string) string {
	if len(sqls) == 1 {
		return TypeSQL(sqls[0])
	}
	return "(" + quoteAll(sqls, " or ") + ")"
}

// TypeList writes a list of types: ["INT", "BOOLEAN"].
func TypeList(sqls []string) string { return "[" + quoteAll(sqls, ", ") + "]" }

// Conf writes a configuration key or value in double quotes.
func Conf(text string) string { return `"` + text + `"` }

// Text writes a string value as a SQL literal: 'x'.
func Text(value string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(value) + "'"
}

// Ordinal writes 1 as "first", 2 as "second", 3 as "third", then 4th, 5th;
// also 21th, as Spark does.
func Ordinal(n int) string {
	switch n {
	case 1:
		return "first"
	case 2:
		return "second"
	case 3:
		return "third"
	}
	return strconv.Itoa(n) + "th"
}

func quoteAll(texts []string, separator string) string {
	quoted := make([]string, len(texts))
	for i, t := range texts {
		quoted[i] = `"` + t + `"`
	}
	return strings.Join(quoted, separator)
}
