package conf

import (
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

func TestRedaction(t *testing.T) {
	c, err := New(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	set := func(key, value string) {
		t.Helper()
		if c, _, err = c.Set(key, value); err != nil {
			t.Fatal(err)
		}
	}
	check := func(hidden, shown string) {
		t.Helper()
		r := c.Redaction()
		for _, name := range strings.Fields(hidden) {
			if !r.Hides(name) {
				t.Errorf("%s is shown", name)
			}
		}
		for _, name := range strings.Fields(shown) {
			if r.Hides(name) {
				t.Errorf("%s is hidden", name)
			}
		}
	}
	check("dbPassword SECRET token access.key accessKey JdbcUrl", "path key user")
	set(keyRedactOptions, "^user(?!name)")
	check("dbPassword user", "url username")
	if got := c.Redaction().Values(map[string]string{"user": "a", "x": "my token", "y": "b"}); got["user"] != Redacted || got["x"] != Redacted || got["y"] != "b" {
		t.Error(got)
	}
	set(keyRedactText, `\d{4}`)
	if got := c.Redaction().Mask("a 1234 b 5678"); got != "a "+Redacted+" b "+Redacted {
		t.Error(got)
	}
	for _, key := range []string{keyRedactOptions, keyRedactText} {
		if _, _, err := c.Set(key, "("); sparkerr.As(err) == nil || sparkerr.As(err).Condition != "INVALID_CONF_VALUE.TYPE_MISMATCH" {
			t.Errorf("%s: %v", key, err)
		}
	}
	set(keyRedactText, "(a+)+$")
	if got := c.Redaction().Mask(strings.Repeat("a", 40) + "b"); got != Redacted {
		t.Errorf("a search without end shows the text: %s", got)
	}
	if broken := (Redaction{all: true}); !broken.Hides("x") || broken.Mask("x") != Redacted {
		t.Error("a pattern that cannot be understood shows the text")
	}
}
