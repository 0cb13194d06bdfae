package translate

import (
	"context"
	"testing"

	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sparkerr"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
)

func TestCollationsAreNotCompared(t *testing.T) {
	for sql, refused := range map[string]bool{
		"SELECT DISTINCT CAST(x AS STRING COLLATE UNICODE_CI) FROM VALUES ('a') t(x)":                                                                 true,
		"SELECT count(*) FROM VALUES ('a') t(x) GROUP BY CAST(x AS STRING COLLATE UTF8_LCASE)":                                                        true,
		"SELECT x FROM VALUES ('a') t(x) ORDER BY CAST(x AS STRING COLLATE UTF8_LCASE)":                                                               true,
		"SELECT CAST(x AS STRING COLLATE UTF8_LCASE) = CAST(x AS STRING COLLATE UTF8_LCASE) FROM VALUES ('a') t(x)":                                   true,
		"SELECT max(CAST(x AS STRING COLLATE UTF8_LCASE)) FROM VALUES ('a') t(x)":                                                                     true,
		"SELECT rank() OVER (ORDER BY CAST(x AS STRING COLLATE UTF8_LCASE)) FROM VALUES ('a') t(x)":                                                   true,
		"SELECT CAST(x AS STRING COLLATE UTF8_LCASE) FROM VALUES ('a') t(x) UNION SELECT CAST('b' AS STRING COLLATE UTF8_LCASE)":                      true,
		"SELECT CAST(x AS STRING COLLATE UTF8_LCASE) FROM VALUES ('a') t(x) UNION ALL SELECT CAST('b' AS STRING COLLATE UTF8_LCASE)":                  false,
		"SELECT CAST(x AS STRING COLLATE UTF8_LCASE), length(CAST(x AS STRING COLLATE UTF8_LCASE)) FROM VALUES ('a') t(x) WHERE x = 'a' ORDER BY 'x'": false,
		"SELECT DISTINCT CAST(x AS STRING COLLATE UTF8_BINARY) FROM VALUES ('a') t(x)":                                                                false,
	} {
		plan, err := sqlparse.ParseStatement(sql, conf.Conf{}, sqlparse.Params{})
		if err != nil {
			t.Fatal(err)
		}
		_, err = Compile(context.Background(), plan, Env{Catalog: currentOnly{}})
		if got := sparkerr.As(err); refused != (got != nil && got.Condition == sparkerr.ConditionNotImplemented) || !refused && err != nil {
			t.Errorf("%s: %v", sql, err)
		}
	}
}
