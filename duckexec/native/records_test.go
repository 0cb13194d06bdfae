package native

import (
	"fmt"
	"testing"

	"github.com/sparkduck/sparkduck/translate/types"
)

// BenchmarkRecordsJSON reads lines of JSON; bytes are those of the text.
func BenchmarkRecordsJSON(b *testing.B) {
	benchmarkRecords(b, "json", func(i int) string {
		return fmt.Sprintf(`{"key":%d,"part":%d,"quantity":%d.0,"price":%d.25,"shipped":"1996-03-%02d","comment":"egular courts above the %d"}`,
			i*7, i%200, i%50, i*31, 1+i%28, i)
	})
}

// BenchmarkRecordsCSV is the same with lines of CSV.
func BenchmarkRecordsCSV(b *testing.B) {
	benchmarkRecords(b, "csv", func(i int) string {
		return fmt.Sprintf("%d,%d,%d.0,%d.25,1996-03-%02d,egular courts above the %d", i*7, i%200, i%50, i*31, 1+i%28, i)
	})
}

func benchmarkRecords(b *testing.B, format string, line func(i int) string) {
	schema, err := types.ParseTableSchema("key bigint, part int, quantity double, price double, shipped date, comment string", types.ParseOptions{})
	if err != nil {
		b.Fatal(err)
	}
	r, err := NewRecords(RecordOptions{Format: format, Schema: schema, Wanted: []int{0, 1, 2, 3, 4, 5}, Zone: "UTC"})
	if err != nil {
		b.Fatal(err)
	}
	const rows = 2048
	var lines []string
	bytes := 0
	for i := range rows {
		lines = append(lines, line(i))
		bytes += len(lines[i])
	}
	var out []*Builder
	for _, t := range []Type{BigIntType, IntegerType, DoubleType, DoubleType, DateType, VarcharType} {
		out = append(out, NewBuilder(t, rows))
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, o := range out {
			o.Cut(0)
		}
		for _, text := range lines {
			if n, err := r.Line(text, out); n != 1 || err != nil {
				b.Fatal(n, err)
			}
		}
	}
}
