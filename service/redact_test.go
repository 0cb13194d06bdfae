package service

import (
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/conf"
)

func TestSecretsAreNotShown(t *testing.T) {
	c, err := conf.New(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	r := newRedactor(c)
	for text, shown := range map[string]bool{
		"CREATE TABLE t USING csv OPTIONS (path '/a', password 'hush')":                 false,
		"CREATE TABLE t USING csv OPTIONS ('db.Password' = \"hush\", path '/a')":        false,
		"CREATE TABLE t USING csv OPTIONS (`access.key`='hu''hush')":                    false,
		"SET fs.s3a.secret.key=hush":                                                    false,
		"SELECT * FROM read(token => 'hush')":                                           false,
		"SELECT c0 FROM sparkduck_files('csv', ['/a'], '{}', 'UTC', ['token', 'hush'])": false,
		"SELECT * FROM x WHERE u = 'jdbc:h2:a?user=b&password=hush&c=d'":                false,
		"OPTIONS (url 'hush')":                                                          false,
		"SET a.secret = hush and hush":                                                  false,
		"SELECT 'a.secret' AS c1, 'hush' AS c2":                                         false,
		"OPTIONS (password /* c */ 'hush', path '/a')":                                  false,
		"OPTIONS (password -- c\n 'hush')":                                              false,
		"OPTIONS (password r'hush')":                                                    false,
		"OPTIONS (password 'a' 'hush')":                                                 false,
		"OPTIONS (password \"hush'hush\")":                                              false,
		"SELECT f('password=hush', 'a')":                                                false,
		"SELECT * FROM csv.`s3a://me:hush@bucket/x`":                                    false,
		"SELECT /* password='hush' */ 1":                                                false,
		"DECLARE password = 'hush'":                                                     false,
		"SELECT 'it''s', word, 'hush'":                                                  true,
		"SELECT password = hush":                                                        false,
		"SELECT * FROM read(token => c, a => 'hush')":                                   true,
		"SET a.b = hush":                                                                true,
		"SELECT 'x=1', 'hush' FROM `a b` -- hush":                                       true,
		"SELECT token, hush FROM passwords":                                             true,
		"SELECT a, 'hush' FROM t WHERE b = 'hush'":                                      true,
	} {
		got := r.shown(text)
		if strings.Contains(got, "hush") != shown || shown && got != text || !shown && !strings.Contains(got, conf.Redacted) {
			t.Errorf("%s: %s", text, got)
		}
	}
	if got := r.shown("OPTIONS (path '/a', password 'x', mode 'b')"); got != "OPTIONS (path '/a', password '"+conf.Redacted+"', mode 'b')" {
		t.Error(got)
	}
	own, _, err := c.Set("spark.sql.redaction.string.regex", `\d{4}-\d{4}`)
	if err != nil {
		t.Fatal(err)
	}
	if got := newRedactor(own).shown("SELECT '1234-5678'"); got != "SELECT '"+conf.Redacted+"'" {
		t.Error(got)
	}
}
