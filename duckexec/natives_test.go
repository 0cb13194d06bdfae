package duckexec

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// kernel registers a kernel and is its name in SQL.
func kernel(t testing.TB, e *Engine, name, result string) string {
	t.Helper()
	if err := e.EnsureNatives([]NativeCall{{Kernel: name, Result: result}}); err != nil {
		t.Fatal(err)
	}
	k, _ := e.natives.table.Lookup(name)
	return k.SQLName(result)
}

// The expectations were read off a real Spark 4.2. {x:TYPE} stands for the kernel x with that result.
func TestNatives(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	tests := map[string]string{
		`{upper:VARCHAR}('ß ŉ ﬁ')`:                                                                    "SS ʼN FI",
		`{lower:VARCHAR}('ΑΣ İ')`:                                                                     "ας i̇",
		`{initcap:VARCHAR}('a' || chr(9) || 'b sPark-sql ßa fOO_bar ŉx')`:                             "A\tb Spark-sql Ssa Foo_bar ʼNx",
		`{levenshtein:INTEGER}('kitten', 'sitting')`:                                                  "3",
		`{levenshtein:INTEGER}('kitten', 'sitting', 2)`:                                               "-1",
		`{soundex:VARCHAR}('Miller')`:                                                                 "M460",
		`{soundex:VARCHAR}('Tymczak')`:                                                                "T522",
		`{soundex:VARCHAR}('Pfister')`:                                                                "P236",
		`{soundex:VARCHAR}('1abc')`:                                                                   "1abc",
		`{soundex:VARCHAR}('Ashcraft')`:                                                               "A261",
		`{conv:VARCHAR}('100', 2, 10)`:                                                                "4",
		`{conv:VARCHAR}('-10', 16, -10)`:                                                              "-16",
		`{conv:VARCHAR}('9223372036854775808', 10, -16)`:                                              "-8000000000000000",
		`{conv:VARCHAR}('z', 10, 16)`:                                                                 "0",
		`{conv:VARCHAR}('12z', 10, 16)`:                                                               "C",
		`{conv:VARCHAR}('', 10, 16)`:                                                                  "<nil>",
		`{conv:VARCHAR}(' 1 2', 10, 16)`:                                                              "1",
		`{conv:VARCHAR}('-15', 10, 16)`:                                                               "FFFFFFFFFFFFFFF1",
		`{conv:VARCHAR}('15', 10, 40)`:                                                                "<nil>",
		`{conv:VARCHAR}('-ffffffffffffffff', 16, 10)`:                                                 "18446744073709551615",
		`{conv:VARCHAR}('-9223372036854775809', 10, 16)`:                                              "FFFFFFFFFFFFFFFF",
		`{conv:VARCHAR}('-9223372036854775808', 10, -10)`:                                             "-9223372036854775808",
		`{conv:VARCHAR}('18446744073709551615', 10, -10)`:                                             "-1",
		`{conv:VARCHAR}('ffffffffffffffffffff', 16, 10, false)`:                                       "18446744073709551615",
		`{conv:VARCHAR}('ffffffffffffffffffff', 16, 10, true)`:                                        "[ARITHMETIC_OVERFLOW]",
		`{conv:VARCHAR}('-', 10, 16)`:                                                                 "0",
		`{format_number:VARCHAR}(1234.5, 0)`:                                                          "1,234",
		`{format_number:VARCHAR}(12332.123456, '##################.###')`:                             "12332.123",
		`{format_number:VARCHAR}(1235.5, 0)`:                                                          "1,236",
		`{format_number:VARCHAR}(12332.125, 2)`:                                                       "12,332.12",
		`{format_number:VARCHAR}(12332, -1)`:                                                          "<nil>",
		`{format_number:VARCHAR}(1e20::DOUBLE, 3)`:                                                    "100,000,000,000,000,000,000.000",
		`{format_number:VARCHAR}('NaN'::DOUBLE, 3)`:                                                   "NaN",
		`{format_number:VARCHAR}('-Infinity'::DOUBLE, 3)`:                                             "-∞",
		`{format_number:VARCHAR}((-0.4)::DOUBLE, 0)`:                                                  "-0",
		`{format_number:VARCHAR}(12345.678, '$#,##0.00;(#)')`:                                         "$12,345.68",
		`{format_number:VARCHAR}(1234567.891, '#,###.#')`:                                             "1,234,567.9",
		`{format_number:VARCHAR}(0.5, '%')`:                                                           "%50",
		`{format_number:VARCHAR}(12345, '')`:                                                          "12,345",
		`{format_number:VARCHAR}((-1234.5)::DECIMAL(10,2), 1)`:                                        "-1,234.5",
		`{format_number:VARCHAR}(1234.5, '000000.000E0')`:                                             "123450.000E-2",
		`{double_to_string:VARCHAR}(1e23::DOUBLE)`:                                                    "9.999999999999999E22",
		`{float_to_string:VARCHAR}(1.1e10::FLOAT)`:                                                    "1.10000005E10",
		`{rlike:BOOLEAN}('abc', '^[a-c]+$')`:                                                          "true",
		`{regexp_extract:VARCHAR}('abc', '(b)', 2)`:                                                   "[INVALID_PARAMETER_VALUE.REGEX_GROUP_INDEX]",
		`{regexp_extract:VARCHAR}('abc', '(', 1)`:                                                     "[INVALID_PARAMETER_VALUE.PATTERN]",
		`{regexp_extract:VARCHAR}('abc', 'x(b)', 1)`:                                                  "",
		`{regexp_replace:VARCHAR}('abcabc', 'a', 'X', 2)`:                                             "abcXbc",
		`{regexp_replace:VARCHAR}('abc', 'b', '$2')`:                                                  "[INVALID_REGEXP_REPLACE]",
		`{regexp_replace:VARCHAR}('a long text of words', '(\w+) (\w+)', '$2 $1')`:                    "long a of text words",
		`{regexp_instr:INTEGER}('xabc', 'abc')`:                                                       "2",
		`{regexp_count:INTEGER}('aXbXc', 'X')`:                                                        "2",
		`{regexp_substr:VARCHAR}('abc', 'z*')`:                                                        "<nil>",
		`{regexp_extract_all:VARCHAR[]}('a1b2', '([a-z])([0-9])', 2)`:                                 `["1","2"]`,
		`{split:VARCHAR[]}('hello', '', 3)`:                                                           `["h","e","llo"]`,
		`{split:VARCHAR[]}('hello', '', -1)`:                                                          `["h","e","l","l","o"]`,
		`{split:VARCHAR[]}('', '')`:                                                                   `[""]`,
		`{split:VARCHAR[]}('a,b,,', ',')`:                                                             `["a","b","",""]`,
		`{split:VARCHAR[]}('abc', 'x*')`:                                                              `["a","b","c",""]`,
		`{to_char:VARCHAR}(454, '999')`:                                                               "454",
		`{to_char:VARCHAR}(454.00, '000D00')`:                                                         "454.00",
		`{to_char:VARCHAR}(12454, '99G999')`:                                                          "12,454",
		`{to_char:VARCHAR}(78.12, '$99.99')`:                                                          "$78.12",
		`{to_char:VARCHAR}(-12454.8, '99G999D9S')`:                                                    "12,454.8-",
		`{to_char:VARCHAR}(-12454.8, 'S99G999D9')`:                                                    "-12,454.8",
		`{to_char:VARCHAR}(12454.8, '99G999D9MI')`:                                                    "12,454.8 ",
		`{to_char:VARCHAR}(-12454.8, '99G999D9PR')`:                                                   "<12,454.8>",
		`{to_char:VARCHAR}(12454.8, '99G999D9PR')`:                                                    "12,454.8  ",
		`{to_char:VARCHAR}(4, '990')`:                                                                 "  4",
		`{to_char:VARCHAR}(0, '999')`:                                                                 "   ",
		`{to_char:VARCHAR}(0, '999.99')`:                                                              "  0.00",
		`{to_char:VARCHAR}(0.5, '9.9')`:                                                               "0.5",
		`{to_char:VARCHAR}(12345, '999')`:                                                             "###",
		`{to_char:VARCHAR}(1.555, '9.9')`:                                                             "#.#",
		`{to_char:VARCHAR}(34, '9,999')`:                                                              "   34",
		`{to_char:VARCHAR}(34, '0,000')`:                                                              "0,034",
		`{to_char:VARCHAR}(-34, 'S$9,999')`:                                                           "-$   34",
		`{to_char:VARCHAR}(34, '9999S')`:                                                              "  34+",
		`{to_char:VARCHAR}(34.5, '9999.')`:                                                            "#### ",
		`{to_char:VARCHAR}(34, '.9')`:                                                                 ".#",
		`{to_char:VARCHAR}(4, 'S999')`:                                                                "  +4",
		`{to_char:VARCHAR}(-4, '999PR')`:                                                              "  <4>",
		`{to_char:VARCHAR}(0, '9,990.9')`:                                                             "    0.0",
		`{to_char:VARCHAR}(12345, '9,9')`:                                                             "# #",
		`{to_char:VARCHAR}(123456, '$9,999.99S')`:                                                     "$# ###.##+",
		`{to_char:VARCHAR}(1234.50::DECIMAL(10,2), '99999.9')`:                                        " 1234.5",
		`{to_number:DECIMAL(5,0)}('12,454', '99G999')::VARCHAR`:                                       "12454",
		`{to_number:DECIMAL(6,1)}('<12,454.8>', '99G999D9PR')::VARCHAR`:                               "-12454.8",
		`{to_number:DECIMAL(6,1)}('-12,454.8', 'MI99G999D9')::VARCHAR`:                                "-12454.8",
		`{to_number:DECIMAL(3,0)}('abc', '999')`:                                                      "[INVALID_FORMAT.MISMATCH_INPUT]",
		`{try_to_number:DECIMAL(3,0)}('abc', '999')`:                                                  "<nil>",
		`{to_number:DECIMAL(3,0)}(' 4', '999')::VARCHAR`:                                              "4",
		`{to_number:DECIMAL(4,0)}('1454', '9,999')`:                                                   "[INVALID_FORMAT.MISMATCH_INPUT]",
		`{to_number:DECIMAL(4,0)}('454', '0,000')`:                                                    "[INVALID_FORMAT.MISMATCH_INPUT]",
		`{to_number:DECIMAL(4,2)}('.5', '99.99')::VARCHAR`:                                            "0.50",
		`{to_number:DECIMAL(2,0)}('-$12', 'S$99')::VARCHAR`:                                           "-12",
		`{to_number:DECIMAL(4,0)}('12,34', '9,999')`:                                                  "[INVALID_FORMAT.MISMATCH_INPUT]",
		`{sentences:VARCHAR[][]}('Hi there! Good morning.')`:                                          `[["Hi","there"],["Good","morning"]]`,
		`{sentences:VARCHAR[][]}('Hi, there-x can''t. Mr. Smith went 3.5 miles? "Yes" (ok)... done')`: `[["Hi","there-x","can't"],["Mr"],["Smith","went","3.5","miles"],["Yes","ok","done"]]`,
		`{sentences:VARCHAR[][]}('a1 b_c d@e.f http://x.y/z')`:                                        `[["a1","b_c","d","e.f","http","x.y","z"]]`,
		`{sentences:VARCHAR[][]}('')`:                                                                 `[]`,
		`{url_decode:VARCHAR}('a%20b+c')`:                                                             "a b c",
		`{url_decode:VARCHAR}('%zz')`:                                                                 "[CANNOT_DECODE_URL]",
		`{url_encode:VARCHAR}('a b&c=ä/~*-_.')`:                                                       "a+b%26c%3D%C3%A4%2F%7E*-_.",
		`{try_url_decode:VARCHAR}('%zz')`:                                                             "<nil>",
		`{crc32:BIGINT}('Spark')`:                                                                     "1557323817",
		`{sha2:VARCHAR}('Spark', 224)`:                                                                "dbeab94971678d36af2195851c0f7485775a2a7c60073d62fc04549c",
		`{sha2:VARCHAR}('Spark', 100)`:                                                                "<nil>",
		`{hash:INTEGER}(42, 1)`:                                                                       "-559580957",
		`{hash:INTEGER}(42, 1, 2::BIGINT, 'abc', 1.5::DOUBLE, 2.5::FLOAT, true, DATE '2024-01-01', TIMESTAMPTZ '2024-01-01 00:00:00+00', NULL)`: "-729511483",
		`{hash:INTEGER}(42, 1.25::DECIMAL(10,2), 123456789012345678901234567890.5::DECIMAL(38,1), [1,2], {'a': 1, 'b': 'x'}, '\x01\x02'::BLOB)`: "-1213060081",
		`{hash:INTEGER}(42, (-1.5)::DECIMAL(38,10))`:                                                                                           "1831729871",
		`{hash:INTEGER}(42, TIME '01:02:03')`:                                                                                                  "-249506970",
		`{hash:INTEGER}(42, 12::INTEGER, 86400000000::BIGINT)`:                                                                                 "-471589502",
		`{decimal_divide:DECIMAL(38,6)}(1::DECIMAL(38,10), 3::DECIMAL(38,10))::VARCHAR`:                                                        "0.333333",
		`{decimal_divide:DECIMAL(10,2)}((-1)::DECIMAL(10,2), 8)::VARCHAR`:                                                                      "-0.13",
		`{decimal_multiply:DECIMAL(38,3)}(12345678901234567890.12345::DECIMAL(38,5), (-1000000.005)::DECIMAL(12,3))::VARCHAR`:                  "-12345678962962962396296289.451",
		`{decimal_add:DECIMAL(38,9)}(99999999999999999999999999999::DECIMAL(38,9), 1)::VARCHAR`:                                                "<nil>",
		`{decimal_add:DECIMAL(10,1)}(1.25::DECIMAL(4,2), 1.1::DECIMAL(2,1))::VARCHAR`:                                                          "2.4",
		`{decimal_subtract:DECIMAL(4,2)}(1.25::DECIMAL(4,2), 1.1::DECIMAL(2,1))::VARCHAR`:                                                      "0.15",
		`{decimal_remainder:DECIMAL(4,2)}((-7.5)::DECIMAL(4,2), 2)::VARCHAR`:                                                                   "-1.50",
		`{decimal_pmod:DECIMAL(4,2)}((-7.5)::DECIMAL(4,2), 2)::VARCHAR`:                                                                        "0.50",
		`{decimal_div:BIGINT}(7.5::DECIMAL(4,2), 2)`:                                                                                           "3",
		`{decimal_divide:DECIMAL(10,2)}(1::DECIMAL(4,2), 0)`:                                                                                   "<nil>",
		`{decimal_to_string:VARCHAR}(0.00000012::DECIMAL(20,10))`:                                                                              "1.200E-7",
		`{decimal_to_string:VARCHAR}((-1.5)::DECIMAL(20,10))`:                                                                                  "-1.5000000000",
		`{format_string:VARCHAR}('%d %s', 1, 'x')`:                                                                                             "1 x",
		`{format_string:VARCHAR}('%05d|%-5d|%+d|%,d|%x|%X|%o|%(d', 42, 42, 42, 1234567, 255, 255, 8, -5)`:                                      "00042|42   |+42|1,234,567|ff|FF|10|(5)",
		`{format_string:VARCHAR}('%.2f|%10.3f|%e|%g|%E', 3.14159::DOUBLE, 3.14159::DOUBLE, 12345.678::DOUBLE, 0.0001234::DOUBLE, 1.0::DOUBLE)`: "3.14|     3.142|1.234568e+04|0.000123400|1.000000E+00",
		`{format_string:VARCHAR}('%s|%10s|%-10s|%.2s|%S', 'abc', 'abc', 'abc', 'abc', 'abc')`:                                                  "abc|       abc|abc       |ab|ABC",
		`{format_string:VARCHAR}('%b|%c|%%|', true, 65)`:                                                                                       "true|A|%|",
		`{format_string:VARCHAR}('%2$s %1$s', 'a', 'b')`:                                                                                       "b a",
		`{format_string:VARCHAR}('%s %s', 1)`:                                                                                                  "[ILLEGAL_ARGUMENT]",
		`{format_string:VARCHAR}('%s', NULL)`:                                                                                                  "null",
		`{format_string:VARCHAR}('%s', 1.5::DECIMAL(10,2))`:                                                                                    "1.50",
		`{format_string:VARCHAR}('%s', DATE '2024-01-02')`:                                                                                     "19724",
		`{format_string:VARCHAR}('%x', -1)`:                                                                                                    "ffffffff",
		`{format_string:VARCHAR}('%08.2f', (-3.14159)::DOUBLE)`:                                                                                "-0003.14",
		`{format_string:VARCHAR}('%,.2f', 1234567.891::DOUBLE)`:                                                                                "1,234,567.89",
		`{format_string:VARCHAR}('%s %<s', 'a')`:                                                                                               "a a",
		`{format_string:VARCHAR}('%g', 123456789.0::DOUBLE)`:                                                                                   "1.23457e+08",
		`{format_string:VARCHAR}('%.1f', 0.35::DOUBLE)`:                                                                                        "0.4",
		`{format_string:VARCHAR}('%.0f', 0.5::DOUBLE)`:                                                                                         "1",
		`{string_to_timestamp:TIMESTAMPTZ}('2024-10-27 02:30:00', 'Europe/Berlin')::VARCHAR`:                                                   "2024-10-27 00:30:00+00",
		`{string_to_timestamp_ntz:TIMESTAMP}('2024-10-27 02:30:00.5 PST')::VARCHAR`:                                                            "2024-10-27 02:30:00.5",
		`{string_to_date:DATE}('2024-2')::VARCHAR`:                                                                                             "2024-02-01",
		`{string_to_date:DATE}('x')`:                                                                                                           "<nil>",
		`{timestamp_to_string:VARCHAR}(TIMESTAMPTZ '2024-07-01 00:00:00.120+00', 'Asia/Tokyo')`:                                                "2024-07-01 09:00:00.12",
		`{date_format:VARCHAR}(TIMESTAMPTZ '2024-07-01 00:00:00+00', 'yyyy-MM-dd HH:mm:ss zzz', 'America/Los_Angeles')`:                        "2024-06-30 17:00:00 PDT",
		`{date_format:VARCHAR}(TIMESTAMPTZ '2024-07-01 00:00:00+00', 'Y', 'UTC')`:                                                              "[INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION]",
		`{date_format:VARCHAR}(TIMESTAMPTZ '2024-07-01 00:00:00+00', 'A', 'UTC')`:                                                              "[INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER]",
		`{parse_timestamp:TIMESTAMPTZ}('29 feb 2024', 'dd MMM yyyy', 'UTC')::VARCHAR`:                                                          "2024-02-29 00:00:00+00",
		`{parse_timestamp:TIMESTAMPTZ}('2023-02-29', 'yyyy-MM-dd', 'UTC')`:                                                                     "<nil>",
		`{string_to_timestamp:TIMESTAMPTZ}('2024-10-27', 'Nowhere/City')`:                                                                      "[INVALID_TIMEZONE]",
	}
	url := "'http://user:pw@spark.apache.org:80/path/a?query=1&b=2#Ref'"
	for _, u := range [][3]string{
		{url, "HOST", "spark.apache.org"}, {url, "PATH", "/path/a"}, {url, "QUERY", "query=1&b=2"}, {url, "REF", "Ref"},
		{url, "PROTOCOL", "http"}, {url, "FILE", "/path/a?query=1&b=2"}, {url, "AUTHORITY", "user:pw@spark.apache.org:80"},
		{url, "USERINFO", "user:pw"}, {"'http://x'", "PATH", ""}, {"'http://x?a=b'", "FILE", "?a=b"}, {"'abc'", "HOST", "<nil>"},
		{"'abc'", "PATH", "abc"}, {"'http://a b'", "HOST", "[INVALID_URL]"}, {"'mailto:a@b.c'", "PATH", "<nil>"},
		{"'mailto:a@b.c'", "PROTOCOL", "mailto"}, {"'http://x/a%20b?q=%41'", "PATH", "/a%20b"}, {"'http://under_score.com/'", "HOST", "<nil>"},
		{"'http://[::1]:80/'", "HOST", "[::1]"}, {"'http://x/a'", "host", "<nil>"}, {"'http://x/%zz'", "PATH", "[INVALID_URL]"},
		{"'http://x/{a}'", "PATH", "[INVALID_URL]"}, {"'http://x/ä'", "PATH", "/ä"},
	} {
		tests["{parse_url:VARCHAR}("+u[0]+", '"+u[1]+"')"] = u[2]
	}
	tests["{parse_url:VARCHAR}("+url+", 'QUERY', 'b')"] = "2"
	tests["{parse_url:VARCHAR}("+url+", 'QUERY', 'c')"] = "<nil>"
	for expr, want := range tests {
		from, to := strings.Index(expr, "{"), strings.Index(expr, "}")
		name, result, _ := strings.Cut(expr[from+1:to], ":")
		call := kernel(t, e, name, result) + expr[to+1:]
		// once folded as a constant, once over rows
		for _, sql := range []string{"SELECT " + call, "SELECT " + call + " FROM range(3) t(i) WHERE i >= random() - 1"} {
			got := ""
			rows, err := c.QueryRows(context.Background(), sql, nil)
			if err != nil {
				got = err.Error()
				if condition := raisedCondition(err); condition != "" {
					got = "[" + condition + "]"
				}
			} else {
				got = fmt.Sprint(rows[0][0])
				if raw, ok := rows[0][0].(interface{ MarshalJSON() ([]byte, error) }); ok {
					text, _ := raw.MarshalJSON()
					got = string(text)
				}
			}
			if got != want {
				t.Errorf("%s\ngot  %q\nwant %q", sql, got, want)
				break
			}
		}
	}
}

// Kernels see NULLs, long and short texts, and more than one chunk.
func TestNativesOverRows(t *testing.T) {
	e := open(t, Options{})
	c := acquire(t, e, Settings{})
	upper, split := kernel(t, e, "upper", "VARCHAR"), kernel(t, e, "split", "VARCHAR[]")
	hash := kernel(t, e, "hash", "INTEGER")
	got := text(t, c, `WITH t AS (SELECT i, CASE WHEN i % 7 <> 0 THEN CASE WHEN i % 2 = 0 THEN 'ab' ELSE 'a longer text, number ' || i END END AS s FROM range(10000) r(i))
		SELECT count(*) FILTER (WHERE `+upper+`(s) IS DISTINCT FROM upper(s)),
			count(*) FILTER (WHERE `+split+`(s, ', ') IS DISTINCT FROM string_split(s, ', ')),
			count(DISTINCT `+hash+`(42, i)) FROM t`)
	if got != "0|0|10000" {
		t.Error(got)
	}
	// a struct with a constant and a list of structs arrive flat
	got = text(t, c, "SELECT count(DISTINCT "+hash+"(42, {'k': 1, 'i': i})), count(DISTINCT "+hash+"(42, {'k': 1})), count(DISTINCT "+
		hash+"(42, [{'k': 'c', 'i': i}])) FROM range(5000) t(i)")
	if got != "5000|1|5000" {
		t.Error(got)
	}
}

func TestMissingNative(t *testing.T) {
	e := open(t, Options{})
	if err := e.EnsureNatives([]NativeCall{{Kernel: "nope", Result: "VARCHAR"}}); KindOf(err) != KindInternal {
		t.Error(err)
	}
}

func BenchmarkNatives(b *testing.B) {
	e := open(b, Options{Threads: 1})
	c := acquire(b, e, Settings{})
	for _, call := range []string{
		"upper:VARCHAR(s)", "rlike:BOOLEAN(s, '[0-9]+7')", "double_to_string:VARCHAR(d)", "string_to_timestamp:TIMESTAMPTZ('2024-01-01 10:00:0' || i % 10, 'Europe/Berlin')",
		"split:VARCHAR[](s, ' ')", "hash:INTEGER(42, i, s)", "decimal_divide:DECIMAL(38,6)(i::DECIMAL(20,2), 7)", "date_format:VARCHAR(t, 'yyyy-MM-dd', 'Europe/Berlin')",
	} {
		name, rest, _ := strings.Cut(call, ":")
		at := strings.LastIndex(rest[:strings.IndexAny(rest, "sdit'")], "(")
		fn := kernel(b, e, name, rest[:at])
		sql := "SELECT count(x) FROM (SELECT " + fn + rest[at:] + " AS x FROM (SELECT i, 'some text ' || i AS s, i / 7 AS d, make_timestamptz(i * 1000000) AS t FROM range(1000000) r(i)))"
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := c.Exec(context.Background(), sql); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
