package native

import (
	"net/url"
	"regexp"
	"strings"
)

func urlKernels() []*Kernel {
	u := &urls{}
	return []*Kernel{
		{Name: "spark_parse_url", Params: []Type{VarcharType, VarcharType}, Rest: true, Result: VarcharType, Run: func(c *Call) error { return u.parse(c, false) }},
		{Name: "spark_try_parse_url", Params: []Type{VarcharType, VarcharType}, Rest: true, Result: VarcharType, Run: func(c *Call) error { return u.parse(c, true) }},
		{Name: "spark_url_decode", Params: []Type{VarcharType}, Result: VarcharType, Run: func(c *Call) error { return decodeURL(c, false) }},
		{Name: "spark_try_url_decode", Params: []Type{VarcharType}, Result: VarcharType, Run: func(c *Call) error { return decodeURL(c, true) }},
		mapText("spark_url_encode", encodeURL),
	}
}

// urls holds the compiled keys of QUERY lookups.
type urls struct{ keys cache[*regexp.Regexp] }

// uri is a parsed java.net.URI; absent parts are nil.
type uri struct {
	scheme, authority, userInfo, host, path, query, fragment *string
}

var (
	schemePattern    = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+.-]*:`)
	authorityPattern = regexp.MustCompile(`^(?:([^@]*)@)?(\[[0-9A-Fa-f:.%]+\]|[^:@\[\]]*)(?::(\d*))?$`)
	hostPattern      = regexp.MustCompile(`^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.?|\d+\.\d+\.\d+\.\d+|\[[0-9A-Fa-f:.%]+\])$`)
)

// parseURI reads a URI by the rules of java.net.URI; ok is false for what Java refuses.
func parseURI(s string) (u uri, ok bool) {
	if !legalURI(s) {
		return u, false
	}
	rest := s
	if before, fragment, found := strings.Cut(rest, "#"); found {
		rest, u.fragment = before, &fragment
	}
	if m := schemePattern.FindString(rest); m != "" {
		scheme := m[:len(m)-1]
		u.scheme = &scheme
		rest = rest[len(m):]
		if rest == "" {
			return u, false
		}
		if rest[0] != '/' {
			return u, true // opaque: neither path nor query
		}
	} else if at := strings.IndexAny(rest, ":/?"); at >= 0 && rest[at] == ':' {
		return u, false
	}
	if before, query, found := strings.Cut(rest, "?"); found {
		rest, u.query = before, &query
	}
	if after, found := strings.CutPrefix(rest, "//"); found {
		authority, path := after, ""
		if at := strings.IndexByte(after, '/'); at >= 0 {
			authority, path = after[:at], after[at:]
		}
		rest = path
		if authority == "" && path == "" {
			return u, false
		}
		if authority != "" {
			u.authority = &authority
			u.server(authority)
		}
	}
	u.path = &rest
	return u, true
}

// server splits the authority; one that names no server has neither host nor user.
func (u *uri) server(authority string) {
	m := authorityPattern.FindStringSubmatch(authority)
	if m == nil || !hostPattern.MatchString(m[2]) {
		return
	}
	u.host = &m[2]
	if strings.Contains(authority, "@") {
		u.userInfo = &m[1]
	}
}

// legalURI checks characters and escapes: ASCII from a list, other characters unless they are blank or control.
func legalURI(s string) bool {
	hash := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '%':
			if i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2]) {
				return false
			}
		case c == '#':
			hash++
		case c == '[' || c == ']':
			// allowed in the authority and the query
			if at := strings.Index(s, "//"); at < 0 || i < at {
				return false
			}
		case c >= 0x80:
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9':
		case strings.IndexByte("-_.!~*'();/?:@&=+$,", c) < 0:
			return false
		}
	}
	return hash <= 1
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

func (u *urls) parse(c *Call, try bool) error {
	var key latest[*regexp.Regexp]
	return c.Each(func(row int) error {
		text := c.Args[0].Text(row)
		parsed, ok := parseURI(text)
		if !ok {
			if try {
				c.Out.AppendNull()
				return nil
			}
			return raise("INVALID_URL", "url", text)
		}
		part := parsed.part(c.Args[1].Text(row))
		if len(c.Args) > 2 && part != nil {
			if c.Args[1].Text(row) != "QUERY" {
				part = nil
			} else if re, err := key.get(&u.keys, c.Args[2].Text(row), compileKey); err != nil {
				return err
			} else {
				part = firstGroup(re, *part)
			}
		}
		if part == nil {
			c.Out.AppendNull()
		} else {
			c.Out.AppendText(*part)
		}
		return nil
	})
}

// compileKey finds the value of a query parameter. The key is a regular expression, as in Spark.
func compileKey(key string) (*regexp.Regexp, error) {
	re, err := regexp.Compile("(?:&|^)" + key + "=([^&]*)")
	if err != nil {
		return nil, raise("INVALID_PARAMETER_VALUE.PATTERN", "parameter", "`key`", "functionName", "`parse_url`", "value", "'"+key+"'")
	}
	return re, nil
}

func firstGroup(re *regexp.Regexp, s string) *string {
	m := re.FindStringSubmatch(s)
	if m == nil {
		return nil
	}
	return &m[len(m)-1]
}

func (u *uri) part(name string) *string {
	switch name {
	case "HOST":
		return u.host
	case "PATH":
		return u.path
	case "QUERY":
		return u.query
	case "REF":
		return u.fragment
	case "PROTOCOL":
		return u.scheme
	case "AUTHORITY":
		return u.authority
	case "USERINFO":
		return u.userInfo
	case "FILE":
		if u.path == nil || u.query == nil {
			return u.path
		}
		file := *u.path + "?" + *u.query
		return &file
	}
	return nil
}

func decodeURL(c *Call, try bool) error {
	return c.Each(func(row int) error {
		text := c.Args[0].Text(row)
		decoded, err := url.QueryUnescape(text)
		switch {
		case err == nil:
			c.Out.AppendText(strings.ToValidUTF8(decoded, "\uFFFD"))
		case try:
			c.Out.AppendNull()
		default:
			return raise("CANNOT_DECODE_URL", "url", text)
		}
		return nil
	})
}

// encodeURL is java.net.URLEncoder: it leaves * and encodes ~, unlike Go.
func encodeURL(s string) string {
	return strings.NewReplacer("%2A", "*", "~", "%7E").Replace(url.QueryEscape(s))
}
