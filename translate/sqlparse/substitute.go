package sqlparse

import (
	"strings"

	"github.com/sparkduck/sparkduck/translate/conf"
)

// substitute replaces ${key} in SQL text by settings, as spark.sql.variable.substitute asks. ${spark:key}, ${sparkconf:key} and
// ${hivevar:key}, ${hiveconf:key} name the same settings; an unknown key is replaced by nothing, an unknown prefix stays.
// The environment and properties of the server are not given away: ${env:X} and ${system:X} are empty.
func substitute(text string, c conf.Conf) string {
	if !strings.Contains(text, "${") || !c.VariableSubstitute() {
		return text
	}
	var b strings.Builder
	for {
		open := strings.Index(text, "${")
		end := -1
		if open >= 0 {
			end = strings.IndexByte(text[open:], '}')
		}
		if end < 0 {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(text[:open])
		key := text[open+2 : open+end]
		prefix, name, prefixed := strings.Cut(key, ":")
		if !prefixed {
			prefix, name = "spark", key
		}
		switch prefix {
		case "spark", "sparkconf", "hivevar", "hiveconf":
			value, _, _ := c.Get(name)
			b.WriteString(value)
		case "env", "system":
		default:
			b.WriteString(text[open : open+end+1])
		}
		text = text[open+end+1:]
	}
}
