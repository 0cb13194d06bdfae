package sqlparse

import (
	"testing"

	"github.com/sparkduck/sparkduck/translate/conf"
)

// settings are the defaults with pairs of keys and values on top.
func settings(t testing.TB, pairs ...string) conf.Conf {
	t.Helper()
	c, err := conf.New(map[string]string{"spark.sql.session.timeZone": "UTC"}, false)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(pairs); i += 2 {
		c = c.With(pairs[i], pairs[i+1])
	}
	return c
}
