package function

import (
	"regexp"
	"strings"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/ducksql"
)

// lowerRegexp matches with DuckDB's RE2 where the pattern means the same there as in Java, by the kernel otherwise.
func lowerRegexp(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	if pattern, ok := constantString(c.Args[1]); ok && plainPattern(pattern) {
		return ducksql.Func("regexp_matches", args[0], args[1]), nil
	}
	return c.Native(c.Callee.FunctionName(), c.Type(), args...)
}

// plainPattern reports patterns that RE2 and Java read alike: no $ . \s \b and other escapes with Java's own meaning,
// no groups with options, no class operators, no possessive quantifiers.
func plainPattern(p string) bool {
	if _, err := regexp.Compile(p); err != nil {
		return false // the kernel words the mistake as Spark does
	}
	inClass := false
	for i := 0; i < len(p); i++ {
		switch c := p[i]; {
		case c >= 0x80:
			return false
		case c == '\\':
			i++
			if i == len(p) || !plainEscape(p[i]) {
				return false
			}
		case inClass:
			if c == '[' || c == '&' {
				return false
			}
			inClass = c != ']'
		case c == '[':
			inClass = true
			if i+1 < len(p) && (p[i+1] == ']' || p[i+1] == '^' && i+2 < len(p) && p[i+2] == ']') {
				return false
			}
		case c == '$' || c == '.':
			return false
		case c == '(' && i+1 < len(p) && p[i+1] == '?':
			if i+2 == len(p) || p[i+2] != ':' {
				return false
			}
		case c == '+' && i > 0 && (p[i-1] == '+' || p[i-1] == '*' || p[i-1] == '?' || p[i-1] == '}'):
			return false
		case c == '{' && i+1 < len(p) && p[i+1] == ',':
			return false
		}
	}
	return !inClass
}

// plainEscape reports \d \w and escaped punctuation.
func plainEscape(c byte) bool {
	switch {
	case c == 'd' || c == 'D' || c == 'w' || c == 'W' || c == 't' || c == 'n' || c == 'r':
		return true
	case '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
		return false
	}
	return c < 0x80
}

// groupsOf counts the groups of a plain pattern.
func groupsOf(p string) int64 {
	n, inClass := int64(0), false
	for i := 0; i < len(p); i++ {
		switch {
		case p[i] == '\\':
			i++
		case p[i] == '[':
			inClass = true
		case p[i] == ']':
			inClass = false
		case p[i] == '(' && !inClass && (i+1 == len(p) || p[i+1] != '?'):
			n++
		}
	}
	return n
}

// lowerRegexpExtract takes DuckDB's function for plain patterns and a group that exists.
func lowerRegexpExtract(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	pattern, plain := constantString(c.Args[1])
	group, ok := constantInt(c.Args[2])
	if plain && ok && plainPattern(pattern) && group >= 0 && group <= groupsOf(pattern) {
		return ducksql.Func("regexp_extract", args[0], args[1], ducksql.Int(group)), nil
	}
	return c.Native("regexp_extract", c.Type(), args...)
}

func checkRegexpReplace(b *Binding, args []analyzed.Expr) error {
	if n, ok := b.constantInt(args[3]); ok && n <= 0 {
		return b.outOfRange(args, "position", "(0, 2147483647]", args[3])
	}
	return nil
}

// lowerRegexpReplace takes DuckDB's function for plain patterns that never match an empty text, from the start on.
func lowerRegexpReplace(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	pattern, okPattern := constantString(c.Args[1])
	text, okText := constantString(c.Args[2])
	from, okFrom := constantInt(c.Args[3])
	if okPattern && okText && okFrom && from == 1 && pattern != "" && !strings.ContainsAny(pattern, "*?{|^()") &&
		!strings.ContainsAny(text, `$\`) && plainPattern(pattern) {
		return ducksql.Func("regexp_replace", args[0], args[1], args[2], ducksql.String{Value: "g"}), nil
	}
	return c.Native("regexp_replace", c.Type(), args...)
}

// lowerSplit takes DuckDB's functions for constant delimiters without limit: a literal text, or a plain pattern.
func lowerSplit(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	pattern, ok := constantString(c.Args[1])
	if limit, known := constantInt(c.Args[2]); !ok || !known || limit > 0 || pattern == "" {
		return c.Native("split", c.Type(), args...)
	}
	if literal, ok := literalPattern(pattern); ok {
		return ducksql.Func("string_split", args[0], ducksql.String{Value: literal}), nil
	}
	if plainPattern(pattern) && !strings.ContainsAny(pattern, "*?{|^()") {
		return ducksql.Func("string_split_regex", args[0], args[1]), nil
	}
	return c.Native("split", c.Type(), args...)
}

// literalPattern is the text that a pattern without operators stands for.
func literalPattern(p string) (string, bool) {
	var out strings.Builder
	for i := 0; i < len(p); i++ {
		c := p[i]
		if c == '\\' {
			i++
			if i == len(p) || p[i] >= 0x80 || p[i] >= '0' && p[i] <= '9' || p[i] >= 'a' && p[i] <= 'z' || p[i] >= 'A' && p[i] <= 'Z' {
				return "", false
			}
			c = p[i]
		} else if strings.IndexByte(".$|()[]{}^?*+", c) >= 0 {
			return "", false
		}
		out.WriteByte(c)
	}
	return out.String(), true
}
