package render

import (
	"strings"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/sparkduck/sparkduck/translate/types"
	sparkarrow "github.com/sparkduck/sparkduck/translate/types/arrow"
)

// All expected texts are those of a real Spark 4.2.

func TestShow(t *testing.T) {
	long := "long" + strings.Repeat("x", 30)
	for name, c := range map[string]struct {
		table    Table
		truncate int
		vertical bool
		want     string
	}{
		"wide characters": {Table{Names: []string{"a", "b"}, Rows: [][]string{{"中文", long}}, Limit: 20}, 20, false,
			"+----+--------------------+\n|   a|                   b|\n+----+--------------------+\n|中文|longxxxxxxxxxxxxx...|\n+----+--------------------+\n"},
		"left aligned": {Table{Names: []string{"a"}, Rows: [][]string{{"x"}}, Limit: 20}, 0, false,
			"+---+\n|a  |\n+---+\n|x  |\n+---+\n"},
		"short cut":     {Table{Names: []string{"a"}, Rows: [][]string{{"xyz"}}, Limit: 20}, 2, false, "+---+\n|  a|\n+---+\n| xy|\n+---+\n"},
		"more, one row": {Table{Names: []string{"id"}, Rows: [][]string{{"0"}}, More: true, Limit: 1}, 20, false, "+---+\n| id|\n+---+\n|  0|\n+---+\nonly showing top 1 row"},
		"no rows asked": {Table{Names: []string{"id"}, More: true}, 20, false, "+---+\n| id|\n+---+\n+---+\nonly showing top 0 rows"},
		"no columns":    {Table{Rows: [][]string{{}}, Limit: 20}, 20, false, "++\n||\n++\n||\n++\n"},
		"escapes":       {Table{Names: []string{"a\tb"}, Rows: [][]string{{"x\ny"}}, Limit: 20}, 20, false, "+----+\n|a\\tb|\n+----+\n|x\\ny|\n+----+\n"},
		"vertical": {Table{Names: []string{"id"}, Rows: [][]string{{"0"}, {"1"}}, More: true, Limit: 2}, 20, true,
			"-RECORD 0--\n id  | 0   \n-RECORD 1--\n id  | 1   \nonly showing top 2 rows"},
		"vertical, empty": {Table{Names: []string{"id"}, Limit: 20}, 20, true, "(0 rows)\n"},
	} {
		if got := c.table.Show(c.truncate, c.vertical); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", name, got, c.want)
		}
	}
}

func TestHTML(t *testing.T) {
	table := Table{Names: []string{"h"}, Rows: [][]string{{"a<b&\"é' α € ≤ \u00a0 ♥ ₠ 中"}}, Limit: 20}
	want := "<table border='1'>\n<tr><th>h</th></tr>\n<tr><td>a&lt;b&amp;&quot;&eacute;' &alpha; &euro; &le; &nbsp; &hearts; ₠ 中</td></tr>\n</table>\n"
	if got := table.HTML(0); got != want {
		t.Errorf("got\n%s", got)
	}
}

// cells renders one row: values as arrow-go reads them from JSON, under a Spark schema.
func cells(t *testing.T, f Format, ddl, row string) []string {
	t.Helper()
	schema, err := types.ParseTableSchema(ddl, types.ParseOptions{})
	if err != nil {
		t.Fatal(err)
	}
	batch, _, err := array.RecordFromJSON(memory.DefaultAllocator, sparkarrow.Schema(schema, sparkarrow.Options{TimeZone: "UTC"}), strings.NewReader("["+row+"]"))
	if err != nil {
		t.Fatal(err)
	}
	defer batch.Release()
	rows, err := f.Cells(batch, schema)
	if err != nil {
		t.Fatal(err)
	}
	return rows[0]
}

func TestCells(t *testing.T) {
	utc := Format{Zone: time.UTC}
	for _, c := range []struct{ ddl, row, want string }{
		{"a int, b boolean", `{"a": -5, "b": true}`, "-5|true"},
		{"a string", `{"a": null}`, "NULL"},
		{"a double, b double, c double, d double, e double", `{"a": 1e10, "b": 1e-5, "c": 123456789, "d": 0.001, "e": -0.0}`, "1.0E10|1.0E-5|1.23456789E8|0.001|-0.0"},
		{"a float", `{"a": 1.5}`, "1.5"},
		{"a decimal(10,2), b decimal(3,0)", `{"a": "0.00", "b": "-12"}`, "0.00|-12"},
		{"a binary", `{"a": "MTI="}`, "[31 32]"},
		{"a array<int>, b map<int,string>, c struct<x:int,y:string>", `{"a": [1, null], "b": [{"key": 1, "value": "x"}, {"key": 2, "value": null}], "c": {"x": 1, "y": null}}`,
			"[1, NULL]|{1 -> x, 2 -> NULL}|{1, NULL}"},
		{"a date", `{"a": "2020-01-31"}`, "2020-01-31"},
		{"a timestamp, b timestamp_ntz", `{"a": 1577836800120000, "b": 1577836800000000}`, "2020-01-01 00:00:00.12|2020-01-01 00:00:00"},
	} {
		if got := strings.Join(cells(t, utc, c.ddl, c.row), "|"); got != c.want {
			t.Errorf("%s %s: got %s, want %s", c.ddl, c.row, got, c.want)
		}
	}
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	if got := cells(t, Format{Zone: berlin}, "a timestamp", `{"a": 1593561600000000}`)[0]; got != "2020-07-01 02:00:00" {
		t.Errorf("in Berlin: %s", got)
	}
	for style, want := range map[BinaryStyle]string{BinaryUTF8: "12", BinaryBasic: "[49, 50]", BinaryBase64: "MTI", BinaryHex: "3132"} {
		if got := cells(t, Format{Binary: style}, "a binary", `{"a": "MTI="}`)[0]; got != want {
			t.Errorf("%s: got %s, want %s", style, got, want)
		}
	}
}

func TestIntervals(t *testing.T) {
	const second = microsPerSecond
	for _, c := range []struct {
		got  []byte
		want string
	}{
		{appendDayTime(nil, 5*3600*second, types.DayTimeIntervalType{Start: types.Hour, End: types.Hour}), "INTERVAL '05' HOUR"},
		{appendDayTime(nil, 3720*second, types.DayTimeIntervalType{Start: types.Hour, End: types.Minute}), "INTERVAL '01:02' HOUR TO MINUTE"},
		{appendDayTime(nil, 3500000, types.DayTimeIntervalType{Start: types.Second, End: types.Second}), "INTERVAL '03.5' SECOND"},
		{appendDayTime(nil, -(86400+2*3600+3*60+4)*second, types.DayTimeInterval), "INTERVAL '-1 02:03:04' DAY TO SECOND"},
		{appendYearMonth(nil, -14, types.YearMonthIntervalType{Start: types.Month, End: types.Month}), "INTERVAL '-14' MONTH"},
		{appendYearMonth(nil, -14, types.YearMonthInterval), "INTERVAL '-1-2' YEAR TO MONTH"},
		{appendCalendar(nil, 14, 25, (5*3600+6*60+7)*second+500000), "1 years 2 months 25 days 5 hours 6 minutes 7.5 seconds"},
		{appendCalendar(nil, 0, 0, -500000), "-0.5 seconds"},
		{appendDate(nil, 2932897), "+10000-01-01"},
		{appendDate(nil, -719893), "-0001-01-01"},
	} {
		if string(c.got) != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}
