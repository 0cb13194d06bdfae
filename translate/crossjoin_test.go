package translate

import (
	"context"
	"testing"

	"github.com/sparkduck/sparkduck/translate/catalog"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
)

// names of the current catalog and database are all that these queries ask for.
type currentOnly struct{ catalog.Catalog }

func (currentOnly) CurrentCatalog() string  { return "spark_catalog" }
func (currentOnly) CurrentDatabase() string { return "default" }

func TestCrossJoinsAreRefused(t *testing.T) {
	settings, err := conf.New(map[string]string{"spark.sql.crossJoin.enabled": "false", "spark.sql.session.timeZone": "UTC"}, false)
	if err != nil {
		t.Fatal(err)
	}
	for sql, refused := range map[string]string{
		"SELECT * FROM VALUES (1) a(x), VALUES (2) b(y)":                                      "INNER",
		"SELECT * FROM VALUES (1) a(x) JOIN VALUES (2) b(y)":                                  "INNER",
		"SELECT * FROM VALUES (1) a(x) JOIN VALUES (2) b(y) ON true":                          "INNER",
		"SELECT * FROM VALUES (1) a(x) JOIN VALUES (2) b(y) ON x = 1":                         "INNER",
		"SELECT * FROM VALUES (1) a(x), VALUES (2) b(y) WHERE x = 1 AND y = 2":                "INNER",
		"SELECT * FROM VALUES (1) a(x), VALUES (2) b(y), VALUES (3) c(z) WHERE x = y":         "INNER",
		"SELECT * FROM VALUES (1) a(x) LEFT JOIN VALUES (2) b(y) ON y = 2":                    "LEFT OUTER",
		"SELECT * FROM VALUES (1) a(x) RIGHT JOIN VALUES (2) b(y) ON true":                    "RIGHT OUTER",
		"SELECT * FROM VALUES (1) a(x) FULL JOIN VALUES (2) b(y)":                             "FULL OUTER",
		"SELECT count(*) FROM (SELECT * FROM VALUES (1) a(x), VALUES (2) b(y)) WHERE true":    "INNER",
		"SELECT * FROM VALUES (1) a(x) CROSS JOIN VALUES (2) b(y)":                            "",
		"SELECT * FROM VALUES (1) a(x), VALUES (2) b(y), VALUES (3) c(z) WHERE x=z AND z=y":   "",
		"SELECT * FROM (SELECT x + 1 AS z FROM VALUES (1) a(x)), VALUES (2) b(y) WHERE z < y": "",
		"SELECT * FROM VALUES (1) a(x) FULL JOIN VALUES (2) b(y) ON x = y":                    "",
		"SELECT * FROM VALUES (1) a(x) LEFT ANTI JOIN VALUES (2) b(y)":                        "",
		"SELECT * FROM VALUES (1) a(x), LATERAL (SELECT x + 1)":                               "",

		"SELECT * FROM range(3) a, LATERAL (SELECT * FROM range(2))":                            "INNER",
		"SELECT * FROM range(3) a, LATERAL range(2)":                                            "INNER",
		"SELECT * FROM range(3) a, LATERAL (SELECT max(id) FROM range(2))":                      "INNER",
		"SELECT * FROM range(3) a, LATERAL (SELECT max(1))":                                     "INNER",
		"SELECT * FROM range(3) a, LATERAL (SELECT 1 UNION ALL SELECT 2)":                       "INNER",
		"SELECT * FROM range(3) a LEFT JOIN LATERAL (SELECT * FROM range(2)) ON true":           "LEFT OUTER",
		"SELECT * FROM range(3) a LEFT JOIN LATERAL (SELECT 1 AS x) ON true":                    "LEFT OUTER",
		"SELECT * FROM range(3) a LEFT JOIN LATERAL explode(array(1, 2)) ON true":               "LEFT OUTER",
		"SELECT * FROM range(3) a, LATERAL (SELECT 1 AS x)":                                     "",
		"SELECT * FROM range(3) a, LATERAL (SELECT x FROM (SELECT 1 AS x))":                     "",
		"SELECT * FROM range(3) a, LATERAL explode(array(1, 2))":                                "",
		"SELECT * FROM range(3) a, LATERAL (SELECT explode(array(1, 2)))":                       "",
		"SELECT * FROM range(3) a, range(2) b, LATERAL (SELECT 1) WHERE a.id = b.id":            "",
		"SELECT * FROM range(3) a, LATERAL (SELECT * FROM range(2)) b WHERE a.id = b.id":        "",
		"SELECT * FROM range(3) a JOIN LATERAL (SELECT * FROM range(2)) b ON a.id = b.id":       "",
		"SELECT * FROM range(3) a CROSS JOIN LATERAL (SELECT * FROM range(2))":                  "",
		"SELECT * FROM range(3) a LEFT JOIN LATERAL (SELECT a.id + 1 AS x) ON true":             "",
		"SELECT * FROM range(3) a, LATERAL (SELECT b.id FROM range(2) b WHERE b.id > a.id)":     "",
		"SELECT * FROM range(3) a, LATERAL (SELECT count(*) FROM range(2) b WHERE b.id = a.id)": "",

		"SELECT (SELECT count(*) FROM VALUES (1) a(x), VALUES (2) b(y))":                                                               "INNER",
		"SELECT * FROM range(3) c WHERE id IN (SELECT x FROM VALUES (1) a(x), VALUES (2) b(y))":                                        "INNER",
		"SELECT * FROM range(3) c WHERE EXISTS (SELECT 1 FROM VALUES (1) a(x), VALUES (2) b(y) WHERE x = id AND y = id)":               "INNER",
		"SELECT * FROM range(3) c WHERE EXISTS (SELECT 1 FROM VALUES (1) a(x) LEFT JOIN VALUES (2) b(y) ON x = id)":                    "LEFT OUTER",
		"SELECT * FROM range(3) c WHERE EXISTS (SELECT 1 FROM VALUES (1) a(x), VALUES (2) b(y) WHERE x = y AND y = id)":                "",
		"SELECT id, (SELECT max(x) FROM VALUES (1) a(x) CROSS JOIN VALUES (2) b(y)) FROM range(3)":                                     "",
		"SELECT * FROM range(3), LATERAL (SELECT x FROM VALUES (1) a(x), VALUES (2) b(y) WHERE x = id AND y = id)":                     "INNER",
		"WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t, VALUES (1) a(x) WHERE n < 3) SELECT * FROM t":                 "INNER",
		"WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t CROSS JOIN VALUES (1) a(x) WHERE n < 3) TABLE t":               "",
		"SELECT count(*) FROM range(3) GROUP BY (SELECT (SELECT count(*) FROM VALUES (1) a(x), VALUES (2) b(y)) FROM VALUES (1) a(x))": "INNER",
	} {
		plan, err := sqlparse.ParseStatement(sql, settings, sqlparse.Params{})
		if err != nil {
			t.Fatal(err)
		}
		_, err = Compile(context.Background(), plan, Env{Catalog: currentOnly{}, Conf: settings})
		if got := sparkerr.As(err); refused == "" && err != nil || refused != "" && (got == nil || got.Condition != "_LEGACY_ERROR_TEMP_1211" || got.Params["joinType"] != refused) {
			t.Errorf("%s: %v", sql, err)
		}
		if _, err := Analyze(context.Background(), plan, Env{Catalog: currentOnly{}, Conf: settings}); err != nil {
			t.Errorf("%s: names and types are known all the same: %v", sql, err)
		}
	}
}
