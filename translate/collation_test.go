package translate

import (
	"context"
	"regexp"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
)

func TestCollationsAreNotCompared(t *testing.T) {
	for sql, refused := range map[string]bool{
		"SELECT DISTINCT low(x) FROM t":                                   true,
		"SELECT count(*) FROM t GROUP BY low(x)":                          true,
		"SELECT x FROM t ORDER BY low(x)":                                 true,
		"SELECT low(x) = low('A') FROM t":                                 true,
		"SELECT max(low(x)) FROM t":                                       true,
		"SELECT rank() OVER (ORDER BY low(x)) FROM t":                     true,
		"SELECT low(x) FROM t UNION SELECT low('b')":                      true,
		"SELECT low(x) FROM t UNION ALL SELECT low('b')":                  false,
		"SELECT low(x), length(low(x)) FROM t WHERE x = 'a' ORDER BY 'x'": false,
		"SELECT DISTINCT CAST(x AS STRING COLLATE UTF8_BINARY) FROM t":    false,

		"SELECT 1 IN (SELECT 1 FROM t WHERE low(x) = low('A'))":                                         true,
		"SELECT 1 WHERE EXISTS (SELECT 1 FROM t WHERE low(x) = low('A'))":                               true,
		"SELECT (SELECT max(low(x)) FROM t)":                                                            true,
		"SELECT (SELECT low(x) FROM t)":                                                                 false,
		"SELECT low(x) IN (SELECT low('A')) FROM t":                                                     true,
		"SELECT low(x) IN (SELECT low('A')) AND 1 IN (SELECT 2) FROM t":                                 true,
		"SELECT * FROM t, LATERAL (SELECT DISTINCT low(x))":                                             true,
		"SELECT explode(array(low(x) = low('A'))) FROM t":                                               true,
		"SELECT * FROM VALUES (low('a') = low('A'))":                                                    true,
		"WITH RECURSIVE r(n) AS (SELECT low('a') UNION ALL SELECT n FROM r WHERE n < low('b')) TABLE r": true,
	} {
		plan, err := sqlparse.ParseStatement(withCollated(sql), conf.Conf{}, sqlparse.Params{})
		if err != nil {
			t.Fatal(err)
		}
		_, err = Compile(context.Background(), plan, Env{Catalog: currentOnly{}})
		if got := sparkerr.As(err); refused != (got != nil && got.Condition == sparkerr.ConditionNotImplemented) || !refused && err != nil {
			t.Errorf("%s: %v", sql, err)
		}
	}
}

// withCollated puts a table t for the t of a query and casts for its low(..).
func withCollated(sql string) string {
	sql = strings.ReplaceAll(sql, "FROM t", "FROM VALUES ('a') t(x)")
	return regexp.MustCompile(`low\(([^)]*)\)`).ReplaceAllString(sql, "CAST($1 AS STRING COLLATE UTF8_LCASE)")
}
