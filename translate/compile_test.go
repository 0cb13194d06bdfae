package translate

import (
	"context"
	"testing"

	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/sqlparse"
)

// BenchmarkCompileSmall compiles five operators, the text being parsed already.
func BenchmarkCompileSmall(b *testing.B) {
	plan, err := sqlparse.ParseStatement("select b, count(*) as n from (select id as a, id % 3 as b from range(10)) where a > 2 group by b order by n limit 5", conf.Conf{}, sqlparse.Params{})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Compile(context.Background(), plan, Env{Catalog: currentOnly{}}); err != nil {
			b.Fatal(err)
		}
	}
}
