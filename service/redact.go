package service

import (
	"regexp"
	"strings"

	"github.com/rs/zerolog"
	"github.com/sparkduck/sparkduck/translate/conf"
)

// Settings of what is not shown to people, with Spark's meanings.
const (
	keyRedactNames   = "spark.redaction.regex"             // names of settings and options
	keyRedactOptions = "spark.sql.redaction.options.regex" // names of options
	keyRedactText    = "spark.sql.redaction.string.regex"  // parts of texts
)

// secretNames is Spark's default of keyRedactNames.
const secretNames = `(?i)secret|password|token|access[.]?key`

// redacted stands where something is not shown.
const redacted = "*********(redacted)"

// assignment finds a name with the value that it is given in a statement: in OPTIONS and TBLPROPERTIES, in SET, in named
// arguments, in lists of names and values in turn, in URLs. Values without quotes need an equals sign before them.
var assignment = regexp.MustCompile("(?s)((?:\"[^\"]*\"|'[^']*'|`[^`]*`|[\\w.\\-]+))" +
	`(\s*(?:=>|=|:|,)\s*|\s+)('(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.)*"|[^\s,;)'"&]+)`)

// redactor takes out of texts what a session's settings do not let people see.
type redactor struct {
	names []*regexp.Regexp
	text  *regexp.Regexp // nil: nothing more
	none  bool           // a pattern that cannot be understood lets nothing be seen
}

func newRedactor(c conf.Conf) redactor {
	var r redactor
	compile := func(pattern string) *regexp.Regexp {
		p, err := regexp.Compile(pattern)
		r.none = r.none || err != nil
		return p
	}
	names := c.Text(keyRedactNames)
	if names == "" {
		names = secretNames
	}
	r.names = append(r.names, compile(names))
	if options := c.Text(keyRedactOptions); options != "" {
		r.names = append(r.names, compile(options))
	}
	if text := c.Text(keyRedactText); text != "" {
		r.text = compile(text)
	}
	return r
}

// shownSQL adds a statement to an event of the log, if there is one, as people may see it.
func shownSQL(c conf.Conf, sql string) func(*zerolog.Event) {
	return func(e *zerolog.Event) { e.Str("sql", newRedactor(c).shown(sql)) }
}

// hides tells whether the value of a setting or option is not shown.
func (r redactor) hides(name string) bool {
	if r.none {
		return true
	}
	for _, p := range r.names {
		if p.MatchString(name) {
			return true
		}
	}
	return false
}

// shown is a text, be it SQL or a message about it, as people may see it.
func (r redactor) shown(text string) string {
	if r.none {
		return redacted
	}
	out := make([]byte, 0, len(text))
	for at := 0; ; {
		m := assignment.FindStringSubmatchIndex(text[at:])
		if m == nil {
			out = append(out, text[at:]...)
			break
		}
		name, between, value := text[at+m[2]:at+m[3]], text[at+m[4]:at+m[5]], text[at+m[6]:at+m[7]]
		quoted := value[0] == '\'' || value[0] == '"'
		if !r.hides(name) || !quoted && !strings.Contains(between, "=") {
			out = append(out, text[at:at+m[3]]...) // the value may be a name in its turn
			at += m[3]
			continue
		}
		out = append(out, text[at:at+m[6]]...)
		if quoted {
			out = append(out, value[0])
			out = append(append(out, redacted...), value[0])
		} else {
			out = append(out, redacted...)
		}
		at += m[7]
	}
	if r.text != nil {
		return r.text.ReplaceAllLiteralString(string(out), redacted)
	}
	return string(out)
}
