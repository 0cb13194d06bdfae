package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

// ParseColumnName splits the text of col("..."): parts between dots, back quotes around a part that contains dots. It is not SQL: blanks and
// operators are part of names. star is true for "*" and "a.b.*", parts are then those before the star.
// The error is INVALID_ATTRIBUTE_NAME_SYNTAX.
func ParseColumnName(text string) (parts []string, star bool, err error) {
	switch {
	case text == "*":
		return nil, true, nil
	case strings.HasSuffix(text, ".*"):
		parts, err = splitAttribute(text[:len(text)-2])
		return parts, err == nil, err
	}
	parts, err = splitAttribute(text)
	return parts, false, err
}

// splitAttribute accepts back quotes only around whole parts; within them two stand for one.
func splitAttribute(text string) ([]string, error) {
	var parts []string
	var part strings.Builder
	quoted := false
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case quoted && c == '`' && i+1 < len(text) && text[i+1] == '`':
			part.WriteByte('`')
			i++
		case quoted && c == '`':
			quoted = false
			if i+1 < len(text) && text[i+1] != '.' {
				return nil, sparkerr.InvalidAttributeName(text)
			}
		case quoted:
			part.WriteByte(c)
		case c == '`':
			if part.Len() > 0 {
				return nil, sparkerr.InvalidAttributeName(text)
			}
			quoted = true
		case c == '.':
			if i == 0 || text[i-1] == '.' || i == len(text)-1 {
				return nil, sparkerr.InvalidAttributeName(text)
			}
			parts = append(parts, part.String())
			part.Reset()
		default:
			part.WriteByte(c)
		}
	}
	if quoted {
		return nil, sparkerr.InvalidAttributeName(text)
	}
	return append(parts, part.String()), nil
}
