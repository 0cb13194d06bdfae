package duckexec

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// The expectations were read off a real Spark 4.2. Results are cast to VARCHAR by DuckDB.
func TestNativeIntervalsAndJSON(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	tests := [][2]string{
		{`{string_to_interval:INTERVAL}('1 year 2 months 3 weeks 4 days 5 hours 6 minutes 7.123456 seconds 8 milliseconds 9 microseconds')`, "1 year 2 months 25 days 05:06:07.131465"},
		{`{string_to_interval:INTERVAL}('INTERVAL -1 YEAR +2 months')`, "-10 months"},
		{`{string_to_interval:INTERVAL}('- 1 year')`, "-1 year"},
		{`{string_to_interval:INTERVAL}('-.5 seconds')`, "-00:00:00.5"},
		{`{string_to_interval:INTERVAL}('1 day 1 day')`, "2 days"},
		{`{string_to_interval:INTERVAL}('1.5 days')`, "NULL"},
		{`{string_to_interval:INTERVAL}('1year')`, "NULL"},
		{`{string_to_interval:INTERVAL}('interval')`, "NULL"},
		{`{string_to_interval:INTERVAL}('1.1234567891 seconds')`, "NULL"},
		{`{string_to_year_month_interval:INTEGER}('-1-2', 'INTERVAL YEAR TO MONTH', true)`, "-14"},
		{`{string_to_year_month_interval:INTEGER}('INTERVAL -''1-2'' YEAR TO MONTH', 'INTERVAL YEAR TO MONTH', true)`, "-14"},
		{`{string_to_year_month_interval:INTEGER}('5', 'INTERVAL YEAR', true)`, "60"},
		{`{string_to_year_month_interval:INTEGER}('1-13', 'INTERVAL YEAR TO MONTH', true)`, "[INVALID_INTERVAL_FORMAT.INTERVAL_PARSING]"},
		{`{string_to_year_month_interval:INTEGER}('x', 'INTERVAL YEAR TO MONTH', true)`, "[INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING]"},
		{`{string_to_year_month_interval:INTEGER}('x', 'INTERVAL YEAR TO MONTH', false)`, "NULL"},
		{`{string_to_day_time_interval:BIGINT}('-1 02:03:04.5', 'INTERVAL DAY TO SECOND', true)`, "-93784500000"},
		{`{string_to_day_time_interval:BIGINT}('1 2:3:4', 'INTERVAL DAY TO SECOND', true)`, "93784000000"},
		{`{string_to_day_time_interval:BIGINT}('1 02', 'INTERVAL DAY TO HOUR', true)`, "93600000000"},
		{`{string_to_day_time_interval:BIGINT}('02:03', 'INTERVAL HOUR TO MINUTE', true)`, "7380000000"},
		{`{string_to_day_time_interval:BIGINT}('03:04.123456789', 'INTERVAL MINUTE TO SECOND', true)`, "184123456"},
		{`{string_to_day_time_interval:BIGINT}('5.5', 'INTERVAL SECOND', true)`, "5500000"},
		{`{string_to_day_time_interval:BIGINT}('100:00:00', 'INTERVAL HOUR TO SECOND', true)`, "360000000000"},
		{`{string_to_day_time_interval:BIGINT}('INTERVAL ''1 02:03:04'' DAY TO SECOND', 'INTERVAL DAY TO SECOND', true)`, "93784000000"},
		{`{string_to_day_time_interval:BIGINT}('1 02:03:04', 'INTERVAL DAY TO HOUR', true)`, "[INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING_WITH_NOTICE]"},

		{from(`{"a":1,"b":"x"}`, "a INT, b STRING", ""), "{'a': 1, 'b': x}"},
		{from(`{"a":"1","b":2}`, "a INT, b STRING", ""), "{'a': NULL, 'b': 2}"},
		{from(`{"a":1.5}`, "a INT", ""), "{'a': NULL}"},
		{from(`{"a":{"x": 1}}`, "a STRING", ""), `{'a': '{"x":1}'}`},
		{from(`{"a":[1, 2 ,{"z":1.50}]}`, "a STRING", ""), `{'a': '[1,2,{"z":1.5}]'}`},
		{from(`{"a":"NaN"}`, "a DOUBLE", ""), "{'a': nan}"},
		{from(`{"a":"1.5"}`, "a DOUBLE", ""), "{'a': NULL}"},
		{from(`bad`, "a INT, _corrupt_record STRING", ""), "{'a': NULL, '_corrupt_record': bad}"},
		{from(`{"a":"x"}`, "a INT, _corrupt_record STRING", ""), `{'a': NULL, '_corrupt_record': '{"a":"x"}'}`},
		{from(`{"a":1`, "a INT, b STRING", ""), "{'a': NULL, 'b': NULL}"},
		{from(``, "a INT", ""), "NULL"},
		{from(`[{"a":1},{"a":2}]`, "a INT", ""), "{'a': NULL}"},
		{from(`{"a":"2024-01-02"}`, "a DATE", ""), "{'a': 2024-01-02}"},
		{from(`{"a":5}`, "a TIMESTAMPTZ", ""), "{'a': '1970-01-01 00:00:05+00'}"},
		{from(`{"a":"02/01/2024"}`, "a DATE", ", 'dateFormat', 'dd/MM/yyyy'"), "{'a': 2024-01-02}"},
		{from(`{"a":1.25}`, "a DECIMAL(5,1)", ""), "{'a': 1.3}"},
		{from(`{"a":123456}`, "a DECIMAL(5,2)", ""), "{'a': NULL}"},
		{from(`{"A":1}`, "a INT", ""), "{'a': NULL}"},
		{from(`{"a":1,"a":2}`, "a INT", ""), "{'a': 2}"},
		{from(`{a:1}`, "a INT", ", 'allowUnquotedFieldNames', 'true'"), "{'a': 1}"},
		{from(`{"a":01}`, "a INT", ""), "{'a': NULL}"},
		{from(`{"a":1} x`, "a INT", ""), "{'a': 1}"},
		{from(`bad`, "a INT", ", 'mode', 'FAILFAST'"), "[MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION]"},
		{from(`bad`, "a INT", ", 'nosuchoption', 'true'"), "[NOT_IMPLEMENTED]"},
		{`{from_json:INTEGER[]}('[1,2]', 'ARRAY<INT>', 'UTC')`, "[1, 2]"},
		{`{from_json:INTEGER[]}('[1,"x"]', 'ARRAY<INT>', 'UTC')`, "NULL"},
		{`{from_json:STRUCT(a INTEGER)[]}('{"a":1}', 'ARRAY<STRUCT<a: INT>>', 'UTC')`, "[{'a': 1}]"},
		{`{from_json:MAP(VARCHAR, INTEGER)}('{"a":1}', 'MAP<STRING, INT>', 'UTC')`, "{a=1}"},
		{`{from_json:MAP(VARCHAR, INTEGER)}('{"a":"x"}', 'MAP<STRING, INT>', 'UTC')`, "NULL"},
		{`{json_value:BLOB}('"YWJj"', 'BINARY', 'UTC')`, "abc"},
		{`{to_json:VARCHAR}({'a': 1, 'b': NULL::INT, 'c': [1, NULL], 'd': MAP {'k': 1.50}, 'e': TIMESTAMPTZ '2024-01-02 03:04:05.123456+00', 'f': DATE '2024-01-02'}, 'STRUCT<a: INT, b: INT, c: ARRAY<INT>, d: MAP<STRING, DECIMAL(3,2)>, e: TIMESTAMP, f: DATE>', 'UTC')`,
			`{"a":1,"c":[1,null],"d":{"k":1.50},"e":"2024-01-02T03:04:05.123Z","f":"2024-01-02"}`},
		{`{to_json:VARCHAR}({'a': 1::DOUBLE, 'b': 'nan'::DOUBLE, 'c': 1e10::DOUBLE, 'd': 1.5::FLOAT, 'e': 'q"\é' || chr(1), 'f': 'abc'::BLOB, 'g': true}, 'STRUCT<a: DOUBLE, b: DOUBLE, c: DOUBLE, d: FLOAT, e: STRING, f: BINARY, g: BOOLEAN>', 'UTC')`,
			`{"a":1.0,"b":"NaN","c":1.0E10,"d":1.5,"e":"q\"\\é\u0001","f":"YWJj","g":true}`},
		{`{to_json:VARCHAR}({'a': 86400000000::BIGINT, 'b': 14}, 'STRUCT<a: INTERVAL DAY, b: INTERVAL YEAR TO MONTH>', 'UTC')`, `{"a":"INTERVAL '1' DAY","b":"INTERVAL '1-2' YEAR TO MONTH"}`},
		{`{to_json:VARCHAR}({'a': TIMESTAMP '2024-01-02 03:04:05', 'b': TIME '01:02:03'}, 'STRUCT<a: TIMESTAMP_NTZ, b: TIME(6)>', 'UTC')`, `{"a":"2024-01-02T03:04:05.000","b":"01:02:03"}`},
		{`{to_json:VARCHAR}({'a': NULL::INT}, 'STRUCT<a: INT>', 'UTC', 'ignoreNullFields', 'false')`, `{"a":null}`},
		{`{to_json:VARCHAR}(MAP {1: 2}, 'MAP<INT, INT>', 'UTC')`, `{"1":2}`},
		{get(`{"a":{"b":[1,2,{"c":"x"}]}}`, "$.a.b[2].c"), "x"},
		{get(`{"a":{"b":[1,2,{"c":"x"}]}}`, "$.a.b[*]"), `[1,2,{"c":"x"}]`},
		{get(`{"a":{"b":[1,2,{"c":"x"}]}}`, "$.a"), `{"b":[1,2,{"c":"x"}]}`},
		{get(`[{"a":1},{"a":2}]`, "$[*].a"), "[1,2]"},
		{get(`[{"a":1}]`, "$[*].a"), "1"},
		{get(`{"a":null}`, "$.a"), "NULL"},
		{get(`{"a":1.50}`, "$.a"), "1.5"},
		{get(`{"a b":1}`, "$[''a b'']"), "1"},
		{get(`{"a":1}`, "a"), "NULL"},
		{get(`bad`, "$.b"), "NULL"},
		{get(`{"a":[[1,2],[3]]}`, "$.a[*][*]"), "[1,2,3]"},
		{get(`{"a":[[1,2],[3]]}`, "$.a[0]"), "[1,2]"},
		{get(`{"a":{"x":1,"y":2}}`, "$.a.*"), "NULL"},
		{get(`  {"a" : [ 1 , 2 ] }`, "$"), `{"a":[1,2]}`},
		{`{json_object_keys:VARCHAR[]}('{"a":1,"b":{"c":1}}')`, "[a, b]"},
		{`{json_object_keys:VARCHAR[]}('[1]')`, "NULL"},
		{`{json_field:VARCHAR}('{"a":1,"b":"x"}', 'b')`, "x"},
		{`{schema_of_json:VARCHAR}('{"a":1,"b":[1.5],"c":{"d":"x"},"e":null,"f":true,"g":10000000000, "h":[]}', 'STRING', 'UTC')`, "STRUCT<a: BIGINT, b: ARRAY<DOUBLE>, c: STRUCT<d: STRING>, e: STRING, f: BOOLEAN, g: BIGINT, h: ARRAY<STRING>>"},
		{`{schema_of_json:VARCHAR}('[{"a":1},{"a":"x","b":1}]', 'STRING', 'UTC')`, "ARRAY<STRUCT<a: STRING, b: BIGINT>>"},
		{parsed("{to_json:VARCHAR}", `{"b":1,"a":[1,2.50,"x",null,true,{"c":1e3}]}`, ", 'VARIANT', 'UTC'"), `{"a":[1,2.5,"x",null,true,{"c":1000.0}],"b":1}`},
		{parsed("{variant_get:INTEGER}", `{"a":{"b":[10,20]}}`, ", '$.a.b[1]', 'INT', true, 'UTC'"), "20"},
		{parsed("{variant_get:INTEGER}", `{"a":"x"}`, ", '$.a', 'INT', true, 'UTC'"), "[INVALID_VARIANT_CAST]"},
		{parsed("{variant_get:INTEGER}", `{"a":"x"}`, ", '$.a', 'INT', false, 'UTC'"), "NULL"},
		{parsed("{variant_get:INTEGER}", `{"a":"12"}`, ", '$.a', 'INT', true, 'UTC'"), "12"},
		{parsed("{variant_get:INTEGER}", `{"a":1.7}`, ", '$.a', 'INT', true, 'UTC'"), "1"},
		{parsed("{variant_get:VARCHAR}", `{"a":1.7}`, ", '$.a', 'STRING', true, 'UTC'"), "1.7"},
		{parsed("{variant_get:INTEGER}", `{"a":1}`, ", '$.b', 'INT', true, 'UTC'"), "NULL"},
		{parsed("{variant_get:INTEGER}", `{"a":1}`, ", 'b', 'INT', true, 'UTC'"), "[INVALID_VARIANT_GET_PATH]"},
		{parsed("{variant_get:BIGINT[]}", `{"a":[1,"x"]}`, ", '$.a', 'ARRAY<BIGINT>', true, 'UTC'"), "[INVALID_VARIANT_CAST]"},
		{parsed("{variant_get:BIGINT[]}", `{"a":[1,"x"]}`, ", '$.a', 'ARRAY<BIGINT>', false, 'UTC'"), "[1, NULL]"},
		{parsed("{variant_get:STRUCT(x INTEGER, y INTEGER)}", `{"a":{"x":1}}`, ", '$.a', 'STRUCT<x: INT, y: INT>', true, 'UTC'"), "{'x': 1, 'y': NULL}"},
		{parsed("{variant_get:DATE}", `"2024-01-02"`, ", '$', 'DATE', true, 'UTC'"), "2024-01-02"},
		{parsed("{from_variant:INTEGER}", `true`, ", 'INT', true"), "1"},
		{parsed("{is_variant_null:BOOLEAN}", `null`, ""), "true"},
		{parsed("{schema_of_variant:VARCHAR}", `{"b":1,"a":[1,2.50,"x"],"c":null,"d":[1.5,22.25],"e":"x"}`, ""), "OBJECT<a: ARRAY<VARIANT>, b: BIGINT, c: VOID, d: ARRAY<DECIMAL(4,2)>, e: STRING>"},
		{parsed("{schema_of_variant:VARCHAR}", `1.50`, ""), "DECIMAL(2,1)"},
		{parsed("{schema_of_variant:VARCHAR}", `[1,1.5]`, ""), "ARRAY<DECIMAL(21,1)>"},
		{parsed("{is_variant_null:BOOLEAN}", `{"a":1,"a":2}`, ""), "[MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION]"},
		{parsed("{is_variant_null:BOOLEAN}", `bad`, ""), "[MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION]"},
		{`{try_parse_json:STRUCT("value" BLOB, metadata BLOB)}('bad')`, "NULL"},
		{`{parse_json:STRUCT("value" BLOB, metadata BLOB)}('1 x')`, "{'value': \\x0C\\x01, 'metadata': \\x01\\x00\\x00}"},
		{parsed("{to_json:VARCHAR}", "12345678901234567890123456789012345678901", ", 'VARIANT', 'UTC'"), "1.2345678901234568E40"},
		{parsed("{to_json:VARCHAR}", "1e400", ", 'VARIANT', 'UTC'"), `"Infinity"`},
		{parsed("{to_json:VARCHAR}", "-0.0", ", 'VARIANT', 'UTC'"), "0"},
		{`{to_json:VARCHAR}({to_variant:STRUCT("value" BLOB, metadata BLOB)}({'a': 1, 't': TIMESTAMPTZ '2024-01-02 03:04:05+00', 'd': DATE '2024-01-02', 'm': MAP {'k': 1.5}, 'f': 1.5::FLOAT}, 'STRUCT<a: INT, t: TIMESTAMP, d: DATE, m: MAP<STRING, DECIMAL(2,1)>, f: FLOAT>'), 'VARIANT', 'UTC')`,
			`{"a":1,"d":"2024-01-02","f":1.5,"m":{"k":1.5},"t":"2024-01-02 03:04:05+00:00"}`},
	}
	for _, tt := range tests {
		if got := evaluate(t, e, c, tt[0]); got != tt[1] {
			t.Errorf("%s\ngot  %s\nwant %s", tt[0], got, tt[1])
		}
	}
}

func from(json, schema, options string) string {
	duck := strings.NewReplacer("STRING", "VARCHAR").Replace(schema)
	spark := strings.NewReplacer("TIMESTAMPTZ", "TIMESTAMP").Replace(schema)
	return fmt.Sprintf("{from_json:STRUCT(%s)}('%s', 'STRUCT<%s>', 'UTC'%s)", duck, json, spark, options)
}

// parsed calls a kernel with the variant of a JSON text and further arguments.
func parsed(call, json, rest string) string {
	return call + `({parse_json:STRUCT("value" BLOB, metadata BLOB)}('` + json + "')" + rest + ")"
}

func get(json, path string) string {
	return fmt.Sprintf("{get_json_object:VARCHAR}('%s', '%s')", json, path)
}

// evaluate runs an expression with kernels written as {name:TYPE}, over a row that is no constant.
func evaluate(t *testing.T, e *Engine, c *Conn, expr string) string {
	t.Helper()
	sql := ""
	for {
		before, rest, found := strings.Cut(expr, "{")
		at := strings.Index(rest, "}(")
		name, result, named := strings.Cut(rest[:max(at, 0)], ":")
		if !found || !named || strings.ContainsAny(name, "' \"") {
			sql += expr
			break
		}
		sql += before + kernel(t, e, name, result)
		expr = rest[at+1:]
	}
	rows, err := c.QueryRows(context.Background(), "SELECT coalesce(CAST("+sql+" AS VARCHAR), 'NULL') FROM range(2) t(i) WHERE i >= random() - 1", nil)
	if err != nil {
		if condition := raisedCondition(err); condition != "" {
			return "[" + condition + "]"
		}
		return err.Error()
	}
	return rows[0][0].(string)
}
