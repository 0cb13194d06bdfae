package sparkjson

import (
	"strconv"
	"unicode/utf8"

	"github.com/sparkduck/sparkduck/duckexec/native/javatext"
)

// Append prints a value without blanks; numbers with a fraction or exponent print as doubles, as Jackson copies them.
func Append(buf []byte, n *Node) []byte {
	switch n.Kind {
	case Null:
		return append(buf, "null"...)
	case True:
		return append(buf, "true"...)
	case False:
		return append(buf, "false"...)
	case Integer:
		return append(buf, n.Text...)
	case Decimal:
		x, err := strconv.ParseFloat(n.Text, 64)
		if err != nil {
			return append(buf, n.Text...)
		}
		return javatext.AppendDouble(buf, x)
	case Special:
		return AppendQuoted(buf, n.Text)
	case String:
		return AppendQuoted(buf, n.Text)
	case Array:
		buf = append(buf, '[')
		for i, item := range n.Items {
			if i > 0 {
				buf = append(buf, ',')
			}
			buf = Append(buf, item)
		}
		return append(buf, ']')
	}
	buf = append(buf, '{')
	for i, item := range n.Items {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = append(AppendQuoted(buf, n.Names[i]), ':')
		buf = Append(buf, item)
	}
	return append(buf, '}')
}

const hexDigits = "0123456789ABCDEF"

// AppendQuoted prints a string with Jackson's escapes: only what must be.
func AppendQuoted(buf []byte, s string) []byte {
	buf = append(buf, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			buf = append(buf, '\\', c)
		case c >= ' ' || c >= utf8.RuneSelf:
			buf = append(buf, c)
		case c == '\n':
			buf = append(buf, '\\', 'n')
		case c == '\r':
			buf = append(buf, '\\', 'r')
		case c == '\t':
			buf = append(buf, '\\', 't')
		case c == '\b':
			buf = append(buf, '\\', 'b')
		case c == '\f':
			buf = append(buf, '\\', 'f')
		default:
			buf = append(buf, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		}
	}
	return append(buf, '"')
}
