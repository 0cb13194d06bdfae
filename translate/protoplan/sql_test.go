package protoplan

import (
	"testing"

	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
)

// A column expression becomes the same tree as the SQL text that means the same.
func TestEqualsSQL(t *testing.T) {
	text := map[string]string{
		"add": "a + b", "subtract": "a - 1", "reverse subtract": "1 - a", "multiply": "a * b", "divide": "a / 2", "modulo": "a % 2",
		"equal": "a = b", "not equal": "a <> b", "null safe": "a <=> b", "less": "a < b", "less or equal": "a <= b",
		"greater": "a > b", "greater or equal": "a >= b", "and": "a AND b", "or": "a OR b", "not": "NOT a",
		"bit and": "a & b", "bit or": "a | b", "bit xor": "a ^ b", "bit not": "~ a", "negative": "negative(a)",
		"is null": "a IS NULL", "is not null": "a IS NOT NULL", "like": "a LIKE 'x%'", "ilike": "a ILIKE 'x%'",
		"rlike": "a RLIKE 'x'", "like escape": "a LIKE b ESCAPE '/'", "in": "a IN (1, 2)",
		"when": "CASE WHEN a > 1 THEN 'x' WHEN a < 0 THEN 'y' END", "otherwise": "CASE WHEN a > 1 THEN 'x' ELSE b END",
		"cast to name": "CAST(a AS DECIMAL(5, 2))", "cast to type": "CAST(a AS ARRAY<INT>)", "try cast": "try_cast(a AS INT)",
		"alias": "a AS x", "aliases": "explode(a) AS (k, v)", "quoted name": "`a.b`.c", "star": "*", "qualified star": "t.*",
		"get item": "a[0]", "get key": "a['k']", "get by column": "a[b]", "substr": "substr(a, 1, 2)", "struct": "struct(a, b AS z)",
		"call function": "db.f(a, b)", "count rows": "count(*)", "count distinct": "count(DISTINCT a, b)", "sum distinct": "sum(DISTINCT a)",
		"window":                "sum(a) OVER (PARTITION BY p ORDER BY o DESC NULLS LAST)",
		"window rows following": "sum(a) OVER (ORDER BY o NULLS FIRST ROWS BETWEEN UNBOUNDED PRECEDING AND 2 FOLLOWING)",
		"null":                  "NULL", "binary": "X'6162'", "boolean": "true", "int": "1", "long": "1099511627776L", "double": "1.5D", "string": "'x'",
		"date": "DATE'2020-01-02'", "timestamp": "TIMESTAMP'2020-01-02 03:04:05Z'",
		"day-time interval": "INTERVAL '1 00:00:02' DAY TO SECOND",
	}
	compared := 0
	for _, f := range readFixtures(t, "testdata/expression.txt") {
		sql, ok := text[f.name]
		if !ok {
			continue
		}
		compared++
		t.Run(f.name, func(t *testing.T) {
			column, err := f.convert(t)
			if err != nil {
				t.Fatal(err)
			}
			expr, err := sqlparse.ParseExpression(sql, conf.Conf{})
			if err != nil {
				t.Fatal(err)
			}
			if got, want := dump(column), dump(expr); got != want {
				t.Errorf("column %s\nSQL    %s", got, want)
			}
		})
	}
	if compared != len(text) {
		t.Errorf("%d of %d texts have a fixture", compared, len(text))
	}
}
