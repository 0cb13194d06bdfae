package sparkjson

import (
	"github.com/sparkduck/sparkduck/translate/types"
	"strconv"
	"unicode/utf8"
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
		return types.AppendDouble(buf, x)
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

// AppendPretty prints a value as Jackson's pretty printer does: objects in lines, arrays in one line.
func AppendPretty(buf []byte, n *Node, depth int) []byte {
	switch n.Kind {
	case Array:
		buf = append(buf, '[')
		for i, item := range n.Items {
			if i > 0 {
				buf = append(buf, ',')
			}
			buf = AppendPretty(append(buf, ' '), item, depth)
		}
		return append(buf, " ]"...)
	case Object:
		buf = append(buf, '{')
		for i, item := range n.Items {
			if i > 0 {
				buf = append(buf, ',')
			}
			buf = appendIndent(buf, depth+1)
			buf = append(AppendQuoted(buf, n.Names[i]), " : "...)
			buf = AppendPretty(buf, item, depth+1)
		}
		if len(n.Items) == 0 {
			return append(buf, " }"...)
		}
		return append(appendIndent(buf, depth), '}')
	case Decimal:
		return append(buf, n.Text...)
	}
	return Append(buf, n)
}

func appendIndent(buf []byte, depth int) []byte {
	buf = append(buf, '\n')
	for range depth {
		buf = append(buf, ' ', ' ')
	}
	return buf
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
