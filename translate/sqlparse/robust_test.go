package sqlparse

import (
	"strings"
	"testing"
	"time"

	"github.com/sparkduck/sparkduck/translate/sparkerr"
)

func TestLargeTexts(t *testing.T) {
	const size = 10 << 20
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	ctes := make([]string, 2000)
	for i := range ctes {
		ctes[i] = "c AS (SELECT 1)"
	}
	c := settings(t)
	for _, test := range []struct{ name, text, want string }{
		{"parentheses", "SELECT " + fill("("), "FAILED_TO_PARSE_TOO_COMPLEX"},
		{"brackets", "SELECT a" + fill("["), "FAILED_TO_PARSE_TOO_COMPLEX"},
		{"not", "SELECT " + fill("NOT ") + "a", "FAILED_TO_PARSE_TOO_COMPLEX"},
		{"minus", "SELECT " + fill("- ") + "a", "FAILED_TO_PARSE_TOO_COMPLEX"},
		{"case", "SELECT " + fill("CASE WHEN ") + "a END", "FAILED_TO_PARSE_TOO_COMPLEX"},
		{"lambda", "SELECT " + fill("x -> ") + "a", "FAILED_TO_PARSE_TOO_COMPLEX"},
		{"explain", fill("EXPLAIN ") + "SELECT 1", "FAILED_TO_PARSE_TOO_COMPLEX"},
		{"keywords", fill("WHERE "), "PARSE_SYNTAX_ERROR"},
		{"select", fill("SELECT "), "PARSE_SYNTAX_ERROR"},
		{"comment", fill("/*"), "UNCLOSED_BRACKETED_COMMENT"},
		{"string", "SELECT '" + fill("a"), "PARSE_SYNTAX_ERROR"},
		{"values", "VALUES 1" + strings.Repeat(", 1", 300_000), ""},
		{"and", "SELECT a" + strings.Repeat(" AND a", 100_000), ""},
		{"or", "SELECT a" + strings.Repeat(" OR a = 1", 100_000), ""},
		{"plus", "SELECT a" + strings.Repeat(" + 1", 100_000), ""},
		{"union", "SELECT 1" + strings.Repeat(" UNION ALL SELECT 1", 100_000), ""},
		{"joins", "SELECT 1 FROM a" + strings.Repeat(" JOIN a ON b", 20_000), ""},
		{"ctes", "WITH " + strings.Join(ctes, ", ") + " SELECT 1", "DUPLICATED_CTE_NAMES"},
		{"nested queries", "SELECT " + strings.Repeat("(SELECT ", 300) + "1" + strings.Repeat(")", 300), ""},
		{"nested unions", strings.Repeat("(", 300) + "SELECT 1" + strings.Repeat(" UNION SELECT 2)", 300), ""},
		{"nested sums", "SELECT " + strings.Repeat("(", 300) + "(SELECT 1)" + strings.Repeat(" + 1)", 300), ""},
		{"nested cases", "SELECT " + strings.Repeat("CASE WHEN ", 300) + "a" + strings.Repeat(" THEN b END", 300), ""},
		{"broken branches", "SELECT " + strings.Repeat("CASE WHEN a THEN ", 300) + "END END", "PARSE_SYNTAX_ERROR"},
		{"strings", "SELECT " + fill("'a' "), ""},
		{"fields", "SELECT (a)" + strings.Repeat(".a", 200_000), ""},
		{"open calls", "SELECT " + strings.Repeat("trim(", 1900) + strings.Repeat("a ", 1<<20), "FAILED_TO_PARSE_TOO_COMPLEX"},
		{"broken cases", "SELECT " + strings.Repeat("CASE WHEN ", 300) + "a END", "PARSE_SYNTAX_ERROR"},
		{"nested types", "SELECT CAST(a AS " + strings.Repeat("ARRAY<", 100) + "INT" + strings.Repeat(">", 100) + ")", ""},
	} {
		start := time.Now()
		_, err := ParseStatement(test.text, c, Params{})
		if took := time.Since(start); took > 15*time.Second {
			t.Errorf("%s: took %v", test.name, took)
		}
		switch {
		case test.want == "" && err != nil:
			t.Errorf("%s: %.200s", test.name, err.Error())
		case test.want != "" && !sparkerr.Is(err, test.want):
			t.Errorf("%s: got %.200v, want %s", test.name, err, test.want)
		}
	}
}

const tpchStyle = `SELECT l_returnflag, l_linestatus, sum(l_quantity) AS sum_qty, sum(l_extendedprice) AS sum_base_price,
	sum(l_extendedprice * (1 - l_discount)) AS sum_disc_price, avg(l_quantity) AS avg_qty, count(*) AS count_order
FROM lineitem WHERE l_shipdate <= DATE '1998-12-01' - INTERVAL '90' DAY AND l_tax > 0.01
GROUP BY l_returnflag, l_linestatus ORDER BY l_returnflag, l_linestatus LIMIT 10`

func BenchmarkParseStatement(b *testing.B) {
	c := settings(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ParseStatement(tpchStyle, c, Params{}); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzParseStatement(f *testing.F) {
	for _, text := range []string{
		tpchStyle, "FROM t |> EXTEND a[0].b::int AS c |> WHERE c IN (1, 2)", "SELECT INTERVAL '1-2' YEAR TO MONTH, X'1F', :a, ?",
		"WITH a AS (SELECT 1) SELECT * FROM a, LATERAL f(TABLE(a) PARTITION BY b) x LATERAL VIEW explode(y) z",
		"SET a = b", "CREATE OR REPLACE TEMP VIEW v (a COMMENT 'x') AS SELECT 1", "SHOW TABLES IN a LIKE 'b'",
		"SELECT CASE a WHEN 1 THEN 2 END, f(x -> x + 1) OVER (ORDER BY a ROWS 1 PRECEDING) FROM t PIVOT (sum(a) FOR b IN (1))",
		"MERGE INTO t USING s ON a WHEN MATCHED THEN DELETE", "/* a */ SELECT 'a\\u0041' \"b\" r'c' -- d", "SELECT a b c d",
	} {
		f.Add(text)
	}
	c := settings(f)
	f.Fuzz(func(t *testing.T, text string) {
		start := time.Now()
		_, err := ParseStatement(text, c, Params{})
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("took %v", took)
		}
		if err != nil && sparkerr.As(err) == nil {
			t.Errorf("untyped error %v", err)
		}
		_, _ = ParseExpression(text, c)
		_, _, _ = ParseColumnName(text)
		_, _ = ParseTableName(text)
	})
}
