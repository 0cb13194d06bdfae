package types

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// Metadata keys that Spark gives a meaning.
const (
	CommentKey        = "comment"
	CurrentDefaultKey = "CURRENT_DEFAULT"
	ExistsDefaultKey  = "EXISTS_DEFAULT"
	CharVarcharKey    = "__CHAR_VARCHAR_TYPE_STRING"
	collationsKey     = "__COLLATIONS"
)

// DDL is the schema as a column list: "a INT NOT NULL,b STRING COMMENT 'x'".
func (t StructType) DDL() string {
	parts := make([]string, len(t.Fields))
	for i, f := range t.Fields {
		parts[i] = QuoteIfNeeded(f.Name) + " " + f.Type.SQL() + f.suffix(true)
	}
	return strings.Join(parts, ",")
}

// suffix is what follows the type of a field: NOT NULL, DEFAULT, COMMENT.
func (f Field) suffix(withDefault bool) string {
	text := ""
	if !f.Nullable {
		text = " NOT NULL"
	}
	if value, ok := f.Metadata[CurrentDefaultKey].(string); ok && withDefault {
		text += " DEFAULT " + value
	}
	if comment, ok := f.Comment(); ok {
		text += " COMMENT '" + strings.ReplaceAll(comment, "'", `\'`) + "'"
	}
	return text
}

// Comment returns the field's comment.
func (f Field) Comment() (string, bool) {
	comment, ok := f.Metadata[CommentKey].(string)
	return comment, ok
}

// WithComment returns the field with a comment.
func (f Field) WithComment(comment string) Field {
	f.Metadata = f.Metadata.With(CommentKey, comment)
	return f
}

// With returns a copy with one more entry.
func (m Metadata) With(key string, value any) Metadata {
	all := make(Metadata, len(m)+1)
	for k, v := range m {
		all[k] = v
	}
	all[key] = value
	return all
}

// QuoteIfNeeded puts a name in back quotes unless it is a plain word.
func QuoteIfNeeded(name string) string {
	if isPlainName(name) {
		return name
	}
	return sparkerr.ID(name)
}

func isPlainName(name string) bool {
	for i := 0; i < len(name); i++ {
		c := name[i]
		letter := c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return name != ""
}
