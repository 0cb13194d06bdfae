package function

import "github.com/sparkduck/sparkduck/translate/ducksql"

// lowerRegexp matches with DuckDB's RE2 where the pattern means the same there as in Java, by the kernel otherwise.
func lowerRegexp(c *lowering) (ducksql.Expr, error) {
	args, err := c.arguments()
	if err != nil {
		return nil, err
	}
	if pattern, ok := constantString(c.Args[1]); ok && plainPattern(pattern) {
		return ducksql.Func("regexp_matches", args[0], args[1]), nil
	}
	return c.Native("rlike", c.Type(), args...)
}

// plainPattern reports patterns that RE2 and Java read alike: no $ . \s \b and other escapes with Java's own meaning,
// no groups with options, no class operators, no possessive quantifiers.
func plainPattern(p string) bool {
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
