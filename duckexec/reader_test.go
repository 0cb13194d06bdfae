package duckexec

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"
)

func field(name string, typ arrow.DataType) arrow.Field {
	return arrow.Field{Name: name, Type: typ, Nullable: true}
}

// read returns all rows of a statement as one JSON text per column of each batch.
func read(t testing.TB, c *Conn, sql string, o ReadOptions) (batches []arrow.RecordBatch) {
	t.Helper()
	r, err := c.Query(context.Background(), sql, o)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	for {
		rec, err := r.Next()
		if err == io.EOF {
			return batches
		}
		if err != nil {
			t.Fatal(err)
		}
		if o.Schema != nil && !rec.Schema().Equal(o.Schema) {
			t.Errorf("schema %s", rec.Schema())
		}
		batches = append(batches, rec)
	}
}

var tokyoTime = &arrow.TimestampType{Unit: arrow.Microsecond, TimeZone: "Asia/Tokyo"}

func TestTypesToArrow(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	decimal := func(p, s int32) arrow.DataType { return &arrow.Decimal128Type{Precision: p, Scale: s} }
	tests := []struct {
		sql  string
		typ  arrow.DataType
		want string
	}{
		{"VALUES (true), (NULL), (false)", arrow.FixedWidthTypes.Boolean, "[true (null) false]"},
		{"VALUES (1::BIGINT), (NULL)", arrow.PrimitiveTypes.Int32, "[1 (null)]"},
		{"VALUES (1::HUGEINT), (-5)", arrow.PrimitiveTypes.Int64, "[1 -5]"},
		{"VALUES (1.5::DOUBLE), ('nan')", arrow.PrimitiveTypes.Float64, "[1.5 NaN]"},
		{"VALUES (-1.25::DECIMAL(4,2)), (NULL)", decimal(4, 2), "[-1.25 (null)]"},
		{"VALUES (-1.25::DECIMAL(9,2))", decimal(10, 2), "[-1.25]"},
		{"VALUES (-1.25::DECIMAL(18,2))", decimal(18, 2), "[-1.25]"},
		{"VALUES (-1.25::DECIMAL(38,2))", decimal(38, 2), "[-1.25]"},
		{"VALUES (7::HUGEINT)", decimal(20, 0), "[7]"},
		{"VALUES ('a'), (NULL), ('a text of more than 12 bytes'), ('')", arrow.BinaryTypes.String, `["a" (null) "a text of more than 12 bytes" ""]`},
		{"VALUES ('\\x01\\xFF'::BLOB)", arrow.BinaryTypes.Binary, `["\x01\xff"]`},
		{"VALUES (DATE '1970-01-02')", arrow.FixedWidthTypes.Date32, "[1970-01-02]"},
		{"VALUES (TIMESTAMPTZ '1970-01-01 00:00:00.000001+00')", tokyoTime, "[1]"},
		{"VALUES (TIMESTAMP '1970-01-01 00:00:01')", &arrow.TimestampType{Unit: arrow.Microsecond}, "[1000000]"},
		{"VALUES (TIMESTAMP_NS '1969-12-31 23:59:59.999999999')", &arrow.TimestampType{Unit: arrow.Microsecond}, "[-1]"},
		{"VALUES (TIME '00:00:01.5')", arrow.FixedWidthTypes.Time64ns, "[1500000000]"},
		{"VALUES (14::INTEGER)", arrow.FixedWidthTypes.MonthInterval, "[14]"},
		{"VALUES (3::BIGINT)", arrow.FixedWidthTypes.Duration_us, "[3]"},
		{"VALUES (INTERVAL '1 month 2 days 3 microseconds')", arrow.FixedWidthTypes.MonthDayNanoInterval, `[{1 2 3000}]`},
		{"VALUES (NULL)", arrow.Null, "[(null)]"},
		{"VALUES ('b'::ENUM('a','b')), (NULL)", arrow.BinaryTypes.String, `["b" (null)]`},
		{"VALUES ('00112233-4455-6677-8899-aabbccddeeff'::UUID)", arrow.BinaryTypes.String, `["00112233-4455-6677-8899-aabbccddeeff"]`},
		{"VALUES ([1, NULL]), (NULL), ([]), ([3])", arrow.ListOfField(field("element", arrow.PrimitiveTypes.Int32)), "[[1 (null)] (null) [] [3]]"},
		{"VALUES ([1, 2]::INTEGER[2]), (NULL), ([3, 4])", arrow.ListOfField(field("element", arrow.PrimitiveTypes.Int32)), "[[1 2] (null) [3 4]]"},
		{"VALUES (MAP {'k': [1.5::DECIMAL(3,1)]}), (NULL)", arrow.MapOf(arrow.BinaryTypes.String, arrow.ListOfField(field("element", decimal(3, 1)))), `[{["k"] [[1.5]]} (null)]`},
		{"VALUES ({'f0': 1, 'f1': {'x': 'y'}}), (NULL)", arrow.StructOf(field("a", arrow.PrimitiveTypes.Int32), field("a", arrow.StructOf(field("z", arrow.BinaryTypes.String)))), `{[1 (null)] {["y" (null)]}}`},
		{"SELECT {'c': 42, 'i': i, 'l': [7, i], 'n': NULL} FROM range(3) t(i)", arrow.StructOf(field("c", arrow.PrimitiveTypes.Int32), field("i", arrow.PrimitiveTypes.Int64), field("l", arrow.ListOfField(field("element", arrow.PrimitiveTypes.Int64))), field("n", arrow.Null)), `{[42 42 42] [0 1 2] [[7 0] [7 1] [7 2]] [(null) (null) (null)]}`},
		{"SELECT list_transform([1, 2, 3], lambda x: {'k': 5, 'x': x + i})[2:3] FROM range(2) t(i)", arrow.ListOfField(field("element", arrow.StructOf(field("k", arrow.PrimitiveTypes.Int32), field("x", arrow.PrimitiveTypes.Int64)))), `[{[5 5] [2 3]} {[5 5] [3 4]}]`},
	}
	for _, tt := range tests {
		t.Run(tt.sql, func(t *testing.T) {
			schema := arrow.NewSchema([]arrow.Field{field("x", tt.typ)}, nil)
			batches := read(t, c, tt.sql, ReadOptions{Schema: schema})
			if len(batches) != 1 {
				t.Fatalf("%d batches", len(batches))
			}
			if got := batches[0].Column(0).String(); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestResultThatBreaksItsSchema(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	tests := []struct {
		sql  string
		typ  arrow.DataType
		kind Kind
	}{
		{"SELECT 300", arrow.PrimitiveTypes.Int8, KindOverflow},
		{"SELECT 'x'", arrow.PrimitiveTypes.Int32, KindInternal},
		{"SELECT 1.25", &arrow.Decimal128Type{Precision: 10, Scale: 1}, KindInternal},
		{"SELECT 1, 2", arrow.PrimitiveTypes.Int32, KindInternal},
	}
	for _, tt := range tests {
		r, err := c.Query(context.Background(), tt.sql, ReadOptions{Schema: arrow.NewSchema([]arrow.Field{field("x", tt.typ)}, nil)})
		if err == nil {
			_, err = r.Next()
			r.Close()
		}
		if KindOf(err) != tt.kind {
			t.Errorf("%s: %v", tt.sql, err)
		}
	}
}

func TestBatchSizes(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	const sql = "SELECT i, repeat('x', 20) AS s FROM range(300000) t(i)"
	grown := read(t, c, sql, ReadOptions{})
	if n := grown[0].NumRows(); n > vectorSize {
		t.Errorf("the first batch has %d rows", n)
	}
	if len(grown) > 16 {
		t.Errorf("%d batches", len(grown))
	}
	next := int64(0)
	for _, rec := range grown {
		for i, x := range rec.Column(0).(*array.Int64).Int64Values() {
			if x != next {
				t.Fatalf("row %d holds %d", next, x)
			}
			if i == 0 && rec.Column(1).(*array.String).Value(0) != strings.Repeat("x", 20) {
				t.Fatal("wrong text")
			}
			next++
		}
	}
	if next != 300000 {
		t.Errorf("%d rows", next)
	}
	for i, rec := range read(t, c, sql, ReadOptions{MaxRows: 7001}) {
		if n := rec.NumRows(); n != 7001 && (i != 42 || n != 300000-42*7001) {
			t.Errorf("batch %d has %d rows", i, n)
		}
	}
	for _, rec := range read(t, c, "SELECT repeat('x', 1000 + i * 0) FROM range(5000) t(i)", ReadOptions{MaxBytes: 100_000, MaxRows: 4000}) {
		if n := rec.NumRows(); n > 100 || n < 50 {
			t.Errorf("a batch of %d rows of 1 kB under a limit of 100 kB", n)
		}
	}
	for _, rec := range read(t, c, "SELECT repeat('x', 1000) FROM range(3)", ReadOptions{MaxBytes: 100}) {
		if rec.NumRows() != 1 {
			t.Errorf("%d rows above the limit", rec.NumRows())
		}
	}
}

func TestNullsAcrossChunks(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	const sql = `SELECT CASE WHEN i % 3 = 0 THEN i END AS a, CASE WHEN i > 5000 AND i % 7 = 0 THEN NULL ELSE i::VARCHAR END AS b,
		CASE WHEN i % 5 = 0 THEN [i, NULL] END AS c, i % 2 = 0 AS d FROM range(20000) t(i)`
	row := 0
	for _, rec := range read(t, c, sql, ReadOptions{MaxRows: 3001}) {
		a, s, l, d := rec.Column(0).(*array.Int64), rec.Column(1).(*array.String), rec.Column(2).(*array.List), rec.Column(3).(*array.Boolean)
		for i := range int(rec.NumRows()) {
			if a.IsNull(i) != (row%3 != 0) || !a.IsNull(i) && a.Value(i) != int64(row) {
				t.Fatalf("row %d: %s", row, a.ValueStr(i))
			}
			if s.IsNull(i) != (row > 5000 && row%7 == 0) || !s.IsNull(i) && s.Value(i) != fmt.Sprint(row) {
				t.Fatalf("row %d: %s", row, s.ValueStr(i))
			}
			if l.IsNull(i) != (row%5 != 0) || !l.IsNull(i) && l.ValueStr(i) != fmt.Sprintf("[%d,null]", row) {
				t.Fatalf("row %d: %s", row, l.ValueStr(i))
			}
			if d.Value(i) != (row%2 == 0) {
				t.Fatalf("row %d: %v", row, d.Value(i))
			}
			row++
		}
	}
	if row != 20000 {
		t.Errorf("%d rows", row)
	}
}

func TestChunker(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	schema := arrow.NewSchema([]arrow.Field{{Name: "id", Type: arrow.PrimitiveTypes.Int64}, field("s", arrow.BinaryTypes.String)}, nil)
	for _, compression := range []Compression{Uncompressed, ZSTD, LZ4} {
		for _, rows := range []int{0, 1, 100000} {
			k, err := c.Stream(context.Background(), fmt.Sprintf("SELECT i, 'text ' || i FROM range(%d) t(i)", rows), ReadOptions{Schema: schema}, compression)
			if err != nil {
				t.Fatal(err)
			}
			next, batches := int64(0), 0
			for {
				batch, err := k.Next()
				if err == io.EOF {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
				batches++
				if batch.Start != next {
					t.Errorf("a batch starts at %d instead of %d", batch.Start, next)
				}
				next += checkStream(t, batch, schema)
			}
			k.Close()
			if next != int64(rows) || batches == 0 {
				t.Errorf("%d rows in %d batches", next, batches)
			}
		}
	}
}

func checkStream(t *testing.T, batch *Batch, schema *arrow.Schema) int64 {
	t.Helper()
	r, err := ipc.NewReader(bytes.NewReader(batch.Data))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Release()
	if !r.Schema().Equal(schema) {
		t.Errorf("schema %s", r.Schema())
	}
	rows := int64(0)
	for r.Next() {
		rec := r.RecordBatch()
		for i := range int(rec.NumRows()) {
			want := batch.Start + rows + int64(i)
			if rec.Column(0).(*array.Int64).Value(i) != want || rec.Column(1).(*array.String).Value(i) != fmt.Sprint("text ", want) {
				t.Fatalf("row %d: %s", want, rec.Column(1).ValueStr(i))
			}
		}
		rows += rec.NumRows()
	}
	if r.Err() != nil || rows != batch.Rows {
		t.Errorf("%d rows of %d, %v", rows, batch.Rows, r.Err())
	}
	return rows
}

func TestScanTypes(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	tests := []struct {
		typ    arrow.DataType
		json   string
		duck   string
		result string // text of the column cast to VARCHAR
	}{
		{arrow.FixedWidthTypes.Boolean, `[true, null, false]`, "BOOLEAN", "true|NULL|false"},
		{arrow.PrimitiveTypes.Int8, `[-1, null]`, "TINYINT", "-1|NULL"},
		{arrow.PrimitiveTypes.Int64, `[1, 2]`, "BIGINT", "1|2"},
		{arrow.PrimitiveTypes.Float32, `[1.5]`, "FLOAT", "1.5"},
		{&arrow.Decimal128Type{Precision: 4, Scale: 1}, `["1.5", null]`, "DECIMAL(4,1)", "1.5|NULL"},
		{&arrow.Decimal128Type{Precision: 38, Scale: 1}, `["-1.5"]`, "DECIMAL(38,1)", "-1.5"},
		{arrow.BinaryTypes.String, `["a", null, "a text of more than 12 bytes", ""]`, "VARCHAR", "a|NULL|a text of more than 12 bytes|"},
		{arrow.BinaryTypes.LargeString, `["x"]`, "VARCHAR", "x"},
		{arrow.BinaryTypes.StringView, `["x", "a text of more than 12 bytes"]`, "VARCHAR", "x|a text of more than 12 bytes"},
		{&arrow.DictionaryType{IndexType: arrow.PrimitiveTypes.Int8, ValueType: arrow.BinaryTypes.String}, `["x", null, "x"]`, "VARCHAR", "x|NULL|x"},
		{arrow.BinaryTypes.Binary, `["AQI="]`, "BLOB", `\x01\x02`},
		{arrow.FixedWidthTypes.Date32, `["2024-02-29"]`, "DATE", "2024-02-29"},
		{arrow.FixedWidthTypes.Timestamp_ns, `["2024-02-29T01:02:03.123456789Z"]`, "TIMESTAMPTZ", "2024-02-29 01:02:03.123456+00"},
		{tokyoTime, `["2024-02-29T01:02:03Z"]`, "TIMESTAMPTZ", "2024-02-29 01:02:03+00"},
		{&arrow.TimestampType{Unit: arrow.Second}, `["2024-02-29 01:02:03"]`, "TIMESTAMP", "2024-02-29 01:02:03"},
		{arrow.FixedWidthTypes.Time64ns, `["01:02:03.000004"]`, "TIME", "01:02:03.000004"},
		{arrow.FixedWidthTypes.Duration_ns, `["5000ns"]`, "BIGINT", "5"},
		{arrow.FixedWidthTypes.MonthInterval, `[{"months": 14}]`, "INTEGER", "14"},
		{arrow.FixedWidthTypes.MonthDayNanoInterval, `[{"months":1,"days":2,"nanoseconds":3000}]`, "INTERVAL", "1 month 2 days 00:00:00.000003"},
		{arrow.Null, `[null, null]`, "NULL", "NULL|NULL"},
		{arrow.ListOf(arrow.BinaryTypes.String), `[["a text of more than 12 bytes", null], null, [], ["b"]]`, "VARCHAR[]", "[a text of more than 12 bytes, NULL]|NULL|[]|[b]"},
		{arrow.LargeListOf(arrow.PrimitiveTypes.Int32), `[[1, null]]`, "INTEGER[]", "[1, NULL]"},
		{arrow.FixedSizeListOf(2, arrow.PrimitiveTypes.Int32), `[[1, 2], null, [3, 4]]`, "INTEGER[]", "[1, 2]|NULL|[3, 4]"},
		{arrow.MapOf(arrow.BinaryTypes.String, arrow.PrimitiveTypes.Int32), `[[{"key": "a", "value": 1}], null]`, "MAP(VARCHAR, INTEGER)", "{a=1}|NULL"},
		{arrow.StructOf(field("a", arrow.PrimitiveTypes.Int32), field("b", arrow.ListOf(arrow.StructOf(field("c", arrow.BinaryTypes.String))))), `[{"a": 1, "b": [{"c": "x"}, null]}, null]`, `STRUCT("a" INTEGER, "b" STRUCT("c" VARCHAR)[])`, "{'a': 1, 'b': [{'c': x}, NULL]}|NULL"},
		{arrow.StructOf(field("a", arrow.PrimitiveTypes.Int32), field("A", arrow.PrimitiveTypes.Int32)), `[{"a": 1, "A": null}]`, `STRUCT("f0" INTEGER, "f1" INTEGER)`, "{'f0': 1, 'f1': NULL}"},
	}
	for _, tt := range tests {
		t.Run(tt.typ.String(), func(t *testing.T) {
			arr, _, err := array.FromJSON(memory.DefaultAllocator, tt.typ, strings.NewReader(tt.json))
			if err != nil {
				t.Fatal(err)
			}
			schema := arrow.NewSchema([]arrow.Field{field("x", tt.typ)}, nil)
			h, err := e.RegisterBatches(schema, []arrow.RecordBatch{array.NewRecordBatch(schema, []arrow.Array{arr}, int64(arr.Len()))})
			if err != nil {
				t.Fatal(err)
			}
			defer e.ReleaseBatches(h)
			if types, _ := e.SourceColumns(h); types[0] != tt.duck {
				t.Errorf("DuckDB type %s", types[0])
			}
			got := text(t, c, fmt.Sprintf("SELECT coalesce(x::VARCHAR, 'NULL') FROM sparkduck_scan(%d) AS s(x)", h))
			if got != strings.ReplaceAll(tt.result, "|", "\n") {
				t.Errorf("got %s\nwant %s", got, tt.result)
			}
		})
	}
}

// wide makes batches of n rows with an id, a text and a list.
func wide(n int) (*arrow.Schema, arrow.RecordBatch) {
	schema := arrow.NewSchema([]arrow.Field{field("id", arrow.PrimitiveTypes.Int64), field("s", arrow.BinaryTypes.String), field("l", arrow.ListOf(arrow.PrimitiveTypes.Int32))}, nil)
	rb := array.NewRecordBuilder(memory.DefaultAllocator, schema)
	defer rb.Release()
	for i := range n {
		rb.Field(0).(*array.Int64Builder).Append(int64(i))
		rb.Field(1).(*array.StringBuilder).Append(fmt.Sprint("a longer text ", i))
		list := rb.Field(2).(*array.ListBuilder)
		list.Append(i%3 != 0)
		for j := range i % 5 {
			if i%3 != 0 {
				list.ValueBuilder().(*array.Int32Builder).Append(int32(i + j))
			}
		}
	}
	return schema, rb.NewRecordBatch()
}

func TestScanIsReadable(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	schema, rec := wide(10000)
	h, err := e.RegisterBatches(schema, []arrow.RecordBatch{rec, rec})
	if err != nil {
		t.Fatal(err)
	}
	if e.RetainedBytes() == 0 {
		t.Error("no bytes retained")
	}
	scan := fmt.Sprintf("sparkduck_scan(%d)", h)
	tests := map[string]string{
		"SELECT count(*) FROM " + scan:                                                                          "20000",
		"SELECT sum(id)::BIGINT, max(s) FROM " + scan + " AS t(id, s, l)":                                       "99990000|a longer text 9999",
		"SELECT count(*) FROM " + scan + " AS a(id, s, l) JOIN " + scan + " AS b(id, s, l) ON a.id = b.id":      "40000",
		"SELECT sum(len(l))::BIGINT, count(l), sum(list_sum(l))::BIGINT FROM " + scan + " AS t(id, s, l)":       text(t, c, "SELECT 2*sum(i % 5)::BIGINT, 2*count(*), 2*sum(list_sum([i + j FOR j IN range(i % 5)]))::BIGINT FROM range(10000) t(i) WHERE i % 3 <> 0"),
		"SELECT id FROM " + scan + " AS t(id, s, l) LIMIT 2":                                                    "0\n1",
		"WITH w AS MATERIALIZED (SELECT * FROM " + scan + ") SELECT count(*) FROM w, (SELECT 1 FROM w LIMIT 3)": "60000",
	}
	for sql, want := range tests {
		for range 2 {
			if got := text(t, c, sql); got != want {
				t.Errorf("%s: %s, want %s", sql, got, want)
			}
		}
	}
	// a running statement keeps its batches
	r, err := c.Query(context.Background(), "SELECT * FROM "+scan, ReadOptions{MaxRows: 1000})
	if err != nil {
		t.Fatal(err)
	}
	s := e.sources.get(h)
	e.ReleaseBatches(h)
	rows := int64(0)
	for err == nil {
		var rec arrow.RecordBatch
		if rec, err = r.Next(); err == nil {
			rows += rec.NumRows()
			rec.Release()
		}
	}
	r.Close()
	if err != io.EOF || rows != 20000 {
		t.Errorf("%d rows, %v", rows, err)
	}
	if _, err := c.Exec(context.Background(), "SELECT * FROM "+scan); KindOf(err) != KindBinder {
		t.Errorf("scan of a released handle: %v", err)
	}
	if refs := s.refs.Load(); refs != 1 {
		t.Errorf("%d references are left", refs-1)
	}
	s.release()
}

func TestNoMemoryIsLeft(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	schema, rec := wide(100000)
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	run := func() {
		h, err := e.RegisterBatches(schema, []arrow.RecordBatch{rec})
		if err != nil {
			t.Fatal(err)
		}
		k, err := c.Stream(context.Background(), fmt.Sprintf("SELECT * FROM sparkduck_scan(%d)", h), ReadOptions{}, Uncompressed)
		if err != nil {
			t.Fatal(err)
		}
		for err == nil {
			_, err = k.Next()
		}
		k.Close()
		e.ReleaseBatches(h)
	}
	run()
	before := heap()
	for range 10 {
		run()
	}
	if after := heap(); after > before+2<<20 {
		t.Errorf("the heap grew from %d to %d", before, after)
	}
}

func BenchmarkStream(b *testing.B) {
	e := open(b, Options{})
	c := acquire(b, e, Settings{})
	for name, sql := range map[string]string{
		"numeric": "SELECT i, i * 2 AS a, i::DOUBLE AS b, i % 100 AS c FROM range(5000000) t(i)",
		"text":    "SELECT i, 'some text ' || i AS s FROM range(2000000) t(i)",
		"decimal": "SELECT i::DECIMAL(18,2) AS d, (i % 1000)::DECIMAL(9,2) AS e FROM range(5000000) t(i)",
		"small":   "SELECT 1 AS a",
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				k, err := c.Stream(context.Background(), sql, ReadOptions{}, Uncompressed)
				bytes := int64(0)
				for err == nil {
					var batch *Batch
					if batch, err = k.Next(); err == nil {
						bytes += int64(len(batch.Data))
					}
				}
				k.Close()
				b.SetBytes(bytes)
			}
		})
	}
}
