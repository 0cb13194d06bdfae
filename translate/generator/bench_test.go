package generator

import (
	"testing"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/types"
)

// BenchmarkWithColumns generates 200 nested projections, each with all columns and a constant.
func BenchmarkWithColumns(b *testing.B) {
	plan := rangeOf(a, 5)
	columns := []analyzed.Column{a}
	for i := range 200 {
		next := col(analyzed.ColumnID(100+i), types.Int)
		plan = project(plan, append(keep(columns...), item(next, lit(int64(i), types.Int)))...)
		columns = append(columns, next)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Generate(plan, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkSmall generates a filter, a projection and a limit.
func BenchmarkSmall(bench *testing.B) {
	plan := &analyzed.Limit{Count: 5, Input: filter(project(rangeOf(a, 5), pass(a), item(b, plus(ref(a), num(1)))), above(ref(a), num(2)))}
	bench.ReportAllocs()
	for bench.Loop() {
		if _, err := Generate(plan, Options{}); err != nil {
			bench.Fatal(err)
		}
	}
}
