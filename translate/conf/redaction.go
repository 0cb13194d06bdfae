package conf

import (
	"time"

	"github.com/dlclark/regexp2"
)

// Settings of what is not shown to people, with Spark's meanings.
const (
	keyRedactNames   = "spark.redaction.regex"             // names of settings and options
	keyRedactOptions = "spark.sql.redaction.options.regex" // names of options
	keyRedactText    = "spark.sql.redaction.string.regex"  // parts of texts
)

// secretNames is Spark's default of keyRedactNames.
const secretNames = `(?i)secret|password|token|access[.]?key`

// Redacted stands where something is not shown.
const Redacted = "*********(redacted)"

// redactionLimit ends a search that backtracks without end; what was searched is not shown then.
const redactionLimit = time.Second

// Redaction is what the settings do not let people see.
type Redaction struct {
	names []*regexp2.Regexp
	text  *regexp2.Regexp // nil: nothing more
	all   bool            // a pattern that cannot be understood lets nothing be seen
}

// Redaction is made of the settings as they are now.
func (c Conf) Redaction() Redaction {
	var r Redaction
	names := c.Text(keyRedactNames)
	if names == "" {
		names = secretNames
	}
	r.names = append(r.names, r.compile(names))
	if options := c.Text(keyRedactOptions); options != "" {
		r.names = append(r.names, r.compile(options))
	}
	if text := c.Text(keyRedactText); text != "" {
		r.text = r.compile(text)
	}
	return r
}

func (r *Redaction) compile(pattern string) *regexp2.Regexp {
	p, err := compilePattern(pattern)
	r.all = r.all || err != nil
	return p
}

// compilePattern reads a setting of the type regex.
func compilePattern(pattern string) (*regexp2.Regexp, error) {
	p, err := regexp2.Compile(pattern, regexp2.None)
	if err == nil {
		p.MatchTimeout = redactionLimit
	}
	return p, err
}

// Hides tells whether what has this name, or is this value, is not shown.
func (r Redaction) Hides(text string) bool {
	if r.all {
		return true
	}
	for _, p := range r.names {
		if found, err := p.MatchString(text); found || err != nil {
			return true
		}
	}
	return false
}

// Mask is a text without the parts that are not shown.
func (r Redaction) Mask(text string) string {
	if r.all {
		return Redacted
	}
	if r.text == nil {
		return text
	}
	out, err := r.text.ReplaceFunc(text, func(regexp2.Match) string { return Redacted }, -1, -1)
	if err != nil {
		return Redacted
	}
	return out
}

// Values are values by their names, as they are shown: without those of which the name or the value is hidden.
func (r Redaction) Values(values map[string]string) map[string]string {
	shown := make(map[string]string, len(values))
	for name, value := range values {
		if r.Hides(name) || r.Hides(value) {
			value = Redacted
		}
		shown[name] = value
	}
	return shown
}
