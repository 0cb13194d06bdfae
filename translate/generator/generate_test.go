package generator

import (
	"os"
	"strings"
	"testing"

	"github.com/sparkduck/sparkduck/translate/analyzed"
	"github.com/sparkduck/sparkduck/translate/conf"
	"github.com/sparkduck/sparkduck/translate/function"
	"github.com/sparkduck/sparkduck/translate/types"
)

// A small language for plans: col(1, types.Int) is a column, ref reads it, call calls a registered function.

func col(id analyzed.ColumnID, t types.DataType) analyzed.Column {
	return analyzed.Column{ID: id, Name: "n", Type: t, Nullable: true}
}

func ref(c analyzed.Column) analyzed.Expr {
	return &analyzed.ColumnRef{Typed: analyzed.Typed{DataType: c.Type, Null: c.Nullable}, ID: c.ID, Name: c.Name}
}

func outerRef(c analyzed.Column) analyzed.Expr {
	return &analyzed.ColumnRef{Typed: analyzed.Typed{DataType: c.Type, Null: true}, ID: c.ID, Name: c.Name, Outer: true}
}

func lit(v any, t types.DataType) analyzed.Expr {
	return &analyzed.Literal{Typed: analyzed.Typed{DataType: t, Null: v == nil}, Value: v}
}

func num(n int64) analyzed.Expr { return lit(n, types.Long) }

func call(name string, t types.DataType, args ...analyzed.Expr) *analyzed.Call {
	f, ok := function.Lookup(name)
	if !ok {
		panic("no function " + name)
	}
	return &analyzed.Call{Typed: analyzed.Typed{DataType: t, Null: true}, Callee: f, Name: name, Args: args, ANSI: true}
}

func item(c analyzed.Column, e analyzed.Expr) analyzed.Item { return analyzed.Item{Column: c, Expr: e} }
func pass(c analyzed.Column) analyzed.Item                  { return item(c, ref(c)) }
func keep(columns ...analyzed.Column) []analyzed.Item {
	out := make([]analyzed.Item, len(columns))
	for i, c := range columns {
		out[i] = pass(c)
	}
	return out
}

func project(in analyzed.Plan, items ...analyzed.Item) analyzed.Plan {
	return &analyzed.Project{Input: in, Items: items}
}
func filter(in analyzed.Plan, e analyzed.Expr) analyzed.Plan {
	return &analyzed.Filter{Input: in, Condition: e}
}
func rangeOf(c analyzed.Column, end int64) analyzed.Plan {
	return &analyzed.Range{Column: c, End: end, Step: 1}
}
func asc(e analyzed.Expr) analyzed.SortOrder { return analyzed.SortOrder{Expr: e, NullsFirst: true} }

var (
	a = col(1, types.Long)
	b = col(2, types.Long)
	c = col(3, types.Long)
	d = col(4, types.Long)
)

func plus(x, y analyzed.Expr) analyzed.Expr  { return call("+", types.Long, x, y) }
func above(x, y analyzed.Expr) analyzed.Expr { return call(">", types.Boolean, x, y) }
func equal(x, y analyzed.Expr) analyzed.Expr { return call("=", types.Boolean, x, y) }

func local(key string, columns ...analyzed.Column) analyzed.Plan {
	return &analyzed.Scan{Columns: columns, Source: &analyzed.LocalSource{Key: key}}
}

func sqlOf(t *testing.T, p analyzed.Plan) string {
	t.Helper()
	r, err := Generate(p, Options{Conf: conf.Conf{}})
	if err != nil {
		t.Fatal(err)
	}
	// The statements can be run by hand: SPARKDUCK_SQL_OUT names a file that collects them.
	if path := os.Getenv("SPARKDUCK_SQL_OUT"); path != "" {
		f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if _, err := f.WriteString(t.Name() + "\t" + r.SQL + "\n"); err != nil {
			t.Fatal(err)
		}
	}
	return r.SQL
}

func TestPlans(t *testing.T) {
	largest := call("max", types.Long, ref(a))
	s := col(9, types.Long)
	array := col(10, types.ArrayType{Element: types.Long, ContainsNull: true})
	key, value := col(11, types.String), col(12, types.Int)
	m := col(13, types.MapType{Key: types.String, Value: types.Int, ValueContainsNull: true})
	x := col(20, types.Double)
	cte := &analyzed.CTE{ID: 1, Plan: project(rangeOf(a, 3), pass(a), item(b, plus(ref(a), num(1)))), Columns: []analyzed.Column{a, b}}
	loop := &analyzed.CTE{ID: 2, Recursive: true, All: true, MaxLevel: 100, Plan: project(&analyzed.Values{Rows: [][]analyzed.Expr{{}}}, item(a, num(1))), Columns: []analyzed.Column{b}}
	loop.Step = filter(project(&analyzed.CTERef{CTE: loop, Columns: []analyzed.Column{c}}, item(d, plus(ref(c), num(1)))), above(num(5), ref(d)))
	for name, test := range map[string]struct {
		plan analyzed.Plan
		want string
	}{
		"range": {rangeOf(a, 5), "SELECT c1 FROM range(5) AS t1(c1)"},
		"long range": {&analyzed.Range{Column: a, Start: 5, End: -1 << 63, Step: -2},
			"SELECT c1 FROM sparkduck_range(5, CAST('-9223372036854775808' AS BIGINT), -2) AS t1(c1)"},
		"range of few": {&analyzed.Range{Column: a, Start: 5, End: -20, Step: -2}, "SELECT c1 FROM range(5, -20, -2) AS t1(c1)"},
		"fused": {project(filter(project(rangeOf(a, 5), pass(a), item(b, plus(ref(a), num(1)))), above(ref(a), num(2))), item(c, plus(ref(b), num(3)))),
			"SELECT c1 + CAST(1 AS BIGINT) + CAST(3 AS BIGINT) AS c3 FROM range(5) AS t1(c1) WHERE c1 > CAST(2 AS BIGINT)"},
		"filter over computed": {filter(project(rangeOf(a, 5), item(b, plus(ref(a), num(1)))), above(ref(b), num(2))),
			"SELECT c2 FROM (SELECT c1 + CAST(1 AS BIGINT) AS c2 FROM range(5) AS t1(c1)) AS t2 WHERE c2 > CAST(2 AS BIGINT)"},
		"computed twice": {project(project(rangeOf(a, 5), item(b, plus(ref(a), num(1)))), item(c, plus(ref(b), ref(b)))),
			"SELECT c2 + c2 AS c3 FROM (SELECT c1 + CAST(1 AS BIGINT) AS c2 FROM range(5) AS t1(c1)) AS t2"},
		"pruned":     {project(local("k", a, b, c), pass(c)), "SELECT c3 FROM sparkduck_scan($1) AS t1(c1, c2, c3)"},
		"no columns": {project(rangeOf(a, 5)), "SELECT 1 AS c0 FROM range(5) AS t1(c1)"},
		"one row":    {&analyzed.Values{Rows: [][]analyzed.Expr{{}}}, "SELECT 1 AS c0"},
		"values":     {&analyzed.Values{Columns: []analyzed.Column{key}, Rows: [][]analyzed.Expr{{lit("x", types.String)}, {lit(nil, types.String)}}}, "SELECT c11 FROM (VALUES ('x'), (CAST(NULL AS VARCHAR))) AS t1(c11)"},
		"no values":  {&analyzed.Values{Columns: []analyzed.Column{key}}, "SELECT CAST(NULL AS VARCHAR) AS c11 WHERE FALSE"},
		"sort limit": {&analyzed.Limit{Count: 2, Offset: 1, Input: &analyzed.Sort{Input: project(rangeOf(a, 5), item(b, plus(ref(a), num(1)))), Orders: []analyzed.SortOrder{asc(ref(b))}}},
			"SELECT c1 + CAST(1 AS BIGINT) AS c2 FROM range(5) AS t1(c1) ORDER BY c2 NULLS FIRST LIMIT 2 OFFSET 1"},
		"sort by dropped": {project(&analyzed.Sort{Input: project(rangeOf(a, 5), pass(a), item(b, plus(ref(a), num(1)))), Orders: []analyzed.SortOrder{asc(ref(b))}}, pass(a)),
			"SELECT c1 FROM range(5) AS t1(c1) ORDER BY c1 + CAST(1 AS BIGINT) NULLS FIRST"},
		"filter after limit": {filter(&analyzed.Limit{Count: 2, Input: rangeOf(a, 5)}, above(ref(a), num(0))),
			"SELECT c1 FROM (SELECT c1 FROM range(5) AS t1(c1) LIMIT 2) AS t2 WHERE c1 > CAST(0 AS BIGINT)"},
		"aggregate": {&analyzed.Aggregate{Input: rangeOf(a, 5), Aggregates: []analyzed.Item{item(s, largest)}}, "SELECT max(c1) AS c9 FROM range(5) AS t1(c1)"},
		"having": {filter(&analyzed.Aggregate{Input: local("k", a, b), Keys: keep(b), Aggregates: []analyzed.Item{item(s, largest)}}, above(ref(s), num(1))),
			"SELECT c2, max(c1) AS c9 FROM sparkduck_scan($1) AS t1(c1, c2) GROUP BY c2 HAVING max(c1) > CAST(1 AS BIGINT)"},
		"computed key": {&analyzed.Aggregate{Input: rangeOf(a, 5), Keys: []analyzed.Item{item(b, plus(ref(a), num(1)))}, Aggregates: []analyzed.Item{item(s, largest)}},
			"SELECT c2, max(c1) AS c9 FROM (SELECT c1, c1 + CAST(1 AS BIGINT) AS c2 FROM range(5) AS t1(c1)) AS t2 GROUP BY c2"},
		"float key": {&analyzed.Aggregate{Input: local("k", x), Keys: keep(x)},
			"SELECT c20 FROM (SELECT CASE WHEN c20 = 0 THEN CAST(0 AS DOUBLE) ELSE c20 END AS c20 FROM sparkduck_scan($1) AS t1(c20)) AS t2 GROUP BY c20"},
		"grouping sets": {&analyzed.Aggregate{Input: local("k", a, b), Keys: keep(a, b), Sets: [][]int{{0, 1}, {1}, {}}, GroupingID: d},
			"SELECT c1, c2, CAST(grouping(c1, c2) AS BIGINT) AS c4 FROM sparkduck_scan($1) AS t1(c1, c2) GROUP BY GROUPING SETS ((c1, c2), (c2), ())"},
		"count pruned": {project(&analyzed.Aggregate{Input: rangeOf(a, 5), Aggregates: []analyzed.Item{item(s, largest)}}, item(b, num(1))),
			"SELECT CAST(1 AS BIGINT) AS c2 FROM range(5) AS t1(c1) HAVING TRUE"},
		"join": {&analyzed.Join{Left: rangeOf(a, 5), Right: filter(rangeOf(b, 9), above(ref(b), num(1))), Type: analyzed.Left, Condition: equal(ref(a), ref(b)), Columns: []analyzed.Column{a, b}},
			"SELECT c1, c2 FROM range(5) AS t1(c1) LEFT JOIN (SELECT c2 FROM range(9) AS t2(c2) WHERE c2 > CAST(1 AS BIGINT)) AS t3 ON c1 = c2"},
		"semi": {&analyzed.Join{Left: rangeOf(a, 5), Right: rangeOf(b, 9), Type: analyzed.Semi, Condition: equal(ref(a), ref(b)), Columns: []analyzed.Column{a}},
			"SELECT c1 FROM range(5) AS t1(c1) SEMI JOIN range(9) AS t2(c2) ON c1 = c2"},
		"lateral": {&analyzed.Join{Left: rangeOf(a, 5), Right: project(&analyzed.Values{Rows: [][]analyzed.Expr{{}}}, item(b, plus(outerRef(a), num(1)))), Lateral: true, Columns: []analyzed.Column{a, b}},
			"SELECT c1, c2 FROM range(5) AS t1(c1) INNER JOIN LATERAL (SELECT c1 + CAST(1 AS BIGINT) AS c2) AS t2 ON TRUE"},
		"union": {&analyzed.SetOp{Left: rangeOf(a, 5), Right: rangeOf(b, 9), Kind: analyzed.Union, All: true, Columns: []analyzed.Column{c}},
			"SELECT c1 AS c3 FROM range(5) AS t1(c1) UNION ALL SELECT c2 AS c3 FROM range(9) AS t2(c2)"},
		"distinct": {&analyzed.Distinct{Input: local("k", a, x)}, "SELECT DISTINCT c1, CASE WHEN c20 = 0 THEN CAST(0 AS DOUBLE) ELSE c20 END AS c20 FROM sparkduck_scan($1) AS t1(c1, c20)"},
		"window": {&analyzed.Window{Input: local("k", a, b), Items: []analyzed.Item{item(s, &analyzed.WindowCall{Function: call("max", types.Long, ref(a)), PartitionBy: []analyzed.Expr{ref(b)}, OrderBy: []analyzed.SortOrder{asc(ref(a))},
			Frame: analyzed.Frame{Rows: true, Lower: analyzed.Bound{Kind: analyzed.OffsetBound, Offset: lit(int64(-1), types.Int)}, Upper: analyzed.Bound{Kind: analyzed.CurrentRow}}})}},
			"SELECT c1, c2, max(c1) OVER (PARTITION BY c2 ORDER BY c1 NULLS FIRST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS c9 FROM sparkduck_scan($1) AS t1(c1, c2) ORDER BY c2 NULLS FIRST, c1 NULLS FIRST"},
		"explode": {project(&analyzed.Generate{Input: local("k", a, array), Generator: call("explode", types.Null, ref(array)), Columns: []analyzed.Column{b}}, pass(a), pass(b)),
			"SELECT c1, h1 AS c2 FROM (SELECT c1, c10, unnest(c10) AS h1 FROM sparkduck_scan($1) AS t1(c1, c10)) AS t2"},
		"explode map outer": {project(&analyzed.Generate{Input: local("k", a, m), Generator: call("explode", types.Null, ref(m)), Outer: true, Columns: []analyzed.Column{key, value}}, pass(key)), ""},
		"sample":            {&analyzed.Sample{Input: rangeOf(a, 100), Upper: 0.5, Seed: 7}, ""},
		"sample twice":      {&analyzed.Sample{Input: rangeOf(a, 100), Upper: 1.5, Seed: 7, WithReplacement: true}, ""},
		"tail":              {&analyzed.Tail{Input: rangeOf(a, 100), Count: 2}, ""},
		"cte": {&analyzed.With{CTEs: []*analyzed.CTE{cte}, Body: project(&analyzed.CTERef{CTE: cte, Columns: []analyzed.Column{c, d}}, pass(d))},
			"WITH w1 AS (SELECT c1 + CAST(1 AS BIGINT) AS c2 FROM range(3) AS t2(c1)) SELECT t1.c2 AS c4 FROM w1 AS t1"},
		"recursive": {&analyzed.With{CTEs: []*analyzed.CTE{loop}, Body: &analyzed.CTERef{CTE: loop, Columns: []analyzed.Column{a}}}, ""},
		"in subquery": {filter(rangeOf(a, 5), &analyzed.Subquery{Typed: analyzed.Typed{DataType: types.Boolean}, Kind: analyzed.InQuery, Plan: rangeOf(b, 2), Values: []analyzed.Expr{ref(a)}}),
			"SELECT c1 FROM range(5) AS t1(c1) WHERE c1 IN (SELECT c2 FROM range(2) AS t2(c2))"},
		"pair in subquery": {filter(rangeOf(a, 5), &analyzed.Subquery{Typed: analyzed.Typed{DataType: types.Boolean}, Kind: analyzed.InQuery, Plan: project(rangeOf(b, 2), pass(b), item(c, plus(ref(b), num(0)))), Values: []analyzed.Expr{ref(a), ref(a)}}), ""},
		"correlated": {filter(rangeOf(a, 5), &analyzed.Subquery{Typed: analyzed.Typed{DataType: types.Boolean}, Kind: analyzed.Exists, Plan: filter(rangeOf(b, 2), equal(ref(b), outerRef(a)))}),
			"SELECT c1 FROM range(5) AS t1(c1) WHERE EXISTS (SELECT 1 AS c0 FROM range(2) AS t2(c2) WHERE c2 = c1)"},
		"scalar": {project(rangeOf(a, 5), item(b, plus(ref(a), &analyzed.Subquery{Typed: analyzed.Typed{DataType: types.Long}, Plan: &analyzed.Aggregate{Input: rangeOf(c, 3), Aggregates: []analyzed.Item{item(d, call("max", types.Long, ref(c)))}}}))),
			"SELECT c1 + (SELECT max(c3) AS c4 FROM range(3) AS t2(c3)) AS c2 FROM range(5) AS t1(c1)"},
		"parquet": {project(&analyzed.Scan{Columns: []analyzed.Column{a, key}, Source: &analyzed.FileSource{Format: "parquet", Files: []analyzed.File{{Path: "/d/x'y.parquet", Values: []any{"v"}}},
			Schema: schema("id", types.Long, "part", types.String), Partitions: schema("part", types.String), Physical: []analyzed.PhysicalColumn{{Name: "ID", DuckDBType: "INTEGER"}}}}, pass(a), pass(key)),
			`SELECT CAST(t1."ID" AS BIGINT) AS c1, 'v' AS c11 FROM read_parquet(['/d/x''y.parquet'], "hive_partitioning" := FALSE) AS t1`},
	} {
		t.Run(name, func(t *testing.T) {
			got := sqlOf(t, test.plan)
			if test.want != "" && got != test.want {
				t.Errorf("\ngot  %s\nwant %s", got, test.want)
			}
		})
	}
}

func schema(pairs ...any) types.StructType {
	var s types.StructType
	for i := 0; i < len(pairs); i += 2 {
		s.Fields = append(s.Fields, types.Field{Name: pairs[i].(string), Type: pairs[i+1].(types.DataType), Nullable: true})
	}
	return s
}

func TestLongChains(t *testing.T) {
	// 200 x withColumn(lit) is one flat SELECT.
	plan := rangeOf(a, 5)
	columns := []analyzed.Column{a}
	for i := range 200 {
		next := col(analyzed.ColumnID(100+i), types.Int)
		plan = project(plan, append(keep(columns...), item(next, lit(int64(i), types.Int)))...)
		columns = append(columns, next)
	}
	if n := strings.Count(sqlOf(t, plan), "SELECT"); n != 1 {
		t.Errorf("200 constant columns make %d SELECT blocks", n)
	}
	// 200 x withColumn(x + 1) stays shallow.
	plan = rangeOf(a, 5)
	last := a
	for i := range 200 {
		next := col(analyzed.ColumnID(100+i), types.Long)
		plan = project(plan, item(next, plus(ref(last), num(1))))
		last = next
	}
	if n := strings.Count(sqlOf(t, plan), "SELECT"); n < 3 || n > 12 {
		t.Errorf("200 additions make %d SELECT blocks", n)
	}
	// One expression with 400 operators is spread.
	e := ref(a)
	for range 400 {
		e = plus(e, ref(a))
	}
	sql := sqlOf(t, project(rangeOf(a, 5), item(b, e)))
	if n := strings.Count(sql, "SELECT"); n < 10 || n > 30 {
		t.Errorf("400 additions make %d SELECT blocks: %s", n, sql)
	}
	// A union of 3,000 inputs and a condition of 3,000 terms pass.
	plan = rangeOf(a, 1)
	for range 3000 {
		plan = &analyzed.SetOp{Left: plan, Right: rangeOf(b, 1), Kind: analyzed.Union, All: true, Columns: []analyzed.Column{a}}
	}
	sqlOf(t, plan)
}

func TestLiterals(t *testing.T) {
	structType := types.StructType{Fields: []types.Field{{Name: "a b", Type: types.Int}, {Name: "B", Type: types.String}}}
	twice := types.StructType{Fields: []types.Field{{Name: "a", Type: types.Int}, {Name: "A", Type: types.String}}}
	for _, test := range []struct {
		value any
		t     types.DataType
		want  string
	}{
		{nil, types.Date, "CAST(NULL AS DATE)"},
		{true, types.Boolean, "TRUE"},
		{int64(5), types.Int, "5"},
		{int64(-1 << 31), types.Int, "CAST(-2147483648 AS INTEGER)"},
		{int64(-1 << 63), types.Long, "CAST(CAST('-9223372036854775808' AS BIGINT) AS BIGINT)"},
		{int64(5), types.Byte, "CAST(5 AS TINYINT)"},
		{1.5, types.Double, "CAST(1.5e+00 AS DOUBLE)"},
		{types.DecimalValue("-1.50"), types.DecimalType{Precision: 3, Scale: 2}, "CAST('-1.50' AS DECIMAL(3,2))"},
		{"it's", types.String, "'it''s'"},
		{[]byte{0, 'a'}, types.Binary, `CAST('\x00a' AS BLOB)`},
		{int64(0), types.Date, "CAST('1970-01-01' AS DATE)"},
		{int64(1), types.Timestamp, "make_timestamptz(1)"},
		{int64(1), types.TimestampNTZ, "make_timestamp(1)"},
		{int64(14), types.YearMonthInterval, "14"},
		{int64(14), types.DayTimeInterval, "CAST(14 AS BIGINT)"},
		{types.IntervalValue{Months: 1, Days: -2, Micros: 3}, types.CalendarInterval, "to_months(1) + to_days(-2) + to_microseconds(3)"},
		{[]any{int64(1), nil}, types.ArrayType{Element: types.Int}, "[1, CAST(NULL AS INTEGER)]"},
		{[]any{}, types.ArrayType{Element: types.Int}, "CAST([] AS INTEGER[])"},
		{[]any{int64(1), "x"}, structType, "{'a b': 1, 'B': 'x'}"},
		{[]any{int64(1), "x"}, twice, "{'f0': 1, 'f1': 'x'}"},
		{[]types.MapEntry{{Key: "k", Value: int64(1)}}, types.MapType{Key: types.String, Value: types.Int}, "map(['k'], [1])"},
	} {
		got := sqlOf(t, &analyzed.Values{Columns: []analyzed.Column{col(1, test.t)}, Rows: [][]analyzed.Expr{{lit(test.value, test.t)}}})
		if want := "SELECT " + test.want + " AS c1"; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
