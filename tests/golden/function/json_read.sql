-- !query
SELECT from_json('{"a": 1, "b": "x"}', 'a INT, b STRING'), from_json('{"a": 1}', 'STRUCT<a: INT>'), from_json('[1, 2]', 'ARRAY<INT>'), from_json('{"x": 1}', 'MAP<STRING, INT>')
-- !schema
`from_json({"a": 1, "b": "x"})` STRUCT<a: INT, b: STRING>,`from_json({"a": 1})` STRUCT<a: INT>,`from_json([1, 2])` ARRAY<INT>,entries MAP<STRING, INT>
-- !output
{1, x}	{1}	[1, 2]	{x -> 1}

-- !query
SELECT id, from_json(j, 'a INT, b STRING') FROM VALUES (1, '{"a": 1, "b": "x"}'), (2, '{"a": "1", "b": 2}'), (3, 'bad'), (4, NULL), (5, ''), (6, '{"b": {"c": 1}}'), (7, '[{"a": 5}]'), (8, '{"a": 1, "a": 2}'), (9, '{"A": 1}'), (10, 'null'), (11, '{"a": 1.0}'), (12, '{"a": null, "b": null}'), (13, '[]'), (14, '{}'), (15, '1'), (16, '   '), (17, '{"a": 99999999999}'), (18, '{"b": [1, 2.50, "q"]}'), (19, '{"b": true}'), (20, '{"a": 1} trailing'), (21, '{''a'': 1}') AS t(id, j)
-- !schema
id INT NOT NULL,`from_json(j)` STRUCT<a: INT, b: STRING>
-- !output
1	{1, x}
10	{null, null}
11	{null, null}
12	{null, null}
13	{null, null}
14	{null, null}
15	{null, null}
16	NULL
17	{null, null}
18	{null, [1,2.5,"q"]}
19	{null, true}
2	{null, 2}
20	{1, null}
21	{1, null}
3	{null, null}
4	NULL
5	NULL
6	{null, {"c":1}}
7	{null, null}
8	{2, null}
9	{null, null}

-- !query
SELECT id, from_json(j, 'a TINYINT, b SMALLINT, c BIGINT, d FLOAT, e DOUBLE, f BOOLEAN') FROM VALUES (1, '{"a": 1, "b": 2, "c": 3, "d": 1.5, "e": 2.25, "f": true}'), (2, '{"a": 300, "b": 70000, "c": 1e3, "d": "NaN", "e": "Infinity", "f": "true"}'), (3, '{"d": "1.5", "e": 1, "f": 1}'), (4, '{"e": NaN, "d": -INF}'), (5, '{"e": 1e400, "d": 1e39, "c": 9223372036854775808}') AS t(id, j)
-- !schema
id INT NOT NULL,`from_json(j)` STRUCT<a: TINYINT, b: SMALLINT, c: BIGINT, d: FLOAT, e: DOUBLE, f: BOOLEAN>
-- !output
1	{1, 2, 3, 1.5, 2.25, true}
2	{null, null, null, NaN, Infinity, null}
3	{null, null, null, null, 1.0, null}
4	{null, null, null, -Infinity, NaN, null}
5	{null, null, null, Infinity, Infinity, null}

-- !query
SELECT id, from_json(j, 'd DECIMAL(5, 2)') FROM VALUES (1, '{"d": 1.5}'), (2, '{"d": "2.5"}'), (3, '{"d": 12345}'), (4, '{"d": 1.005}'), (5, '{"d": "x"}'), (6, '{"d": 1e2}') AS t(id, j)
-- !schema
id INT NOT NULL,`from_json(j)` STRUCT<d: DECIMAL(5,2)>
-- !output
1	{1.50}
2	{2.50}
3	{null}
4	{1.01}
5	{null}
6	{100.00}

-- !query
SELECT id, from_json(j, 'd DATE, t TIMESTAMP, n TIMESTAMP_NTZ') FROM VALUES (1, '{"d": "2024-01-02", "t": "2024-01-02T03:04:05Z", "n": "2024-01-02T03:04:05"}'), (2, '{"d": "2024-1-2", "t": "2024-01-02 03:04:05", "n": "2024-01-02 03:04:05.123456"}'), (3, '{"d": "bad"}'), (4, '{"t": "bad"}'), (5, '{"t": 1700000000}'), (6, '{"t": "2024-01-02"}'), (7, '{"d": 19000}'), (8, '{"t": "2024-01-02T03:04:05.123+02:00"}') AS t(id, j)
-- !schema
id INT NOT NULL,`from_json(j)` STRUCT<d: DATE, t: TIMESTAMP, n: TIMESTAMP_NTZ>
-- !output
1	{2024-01-02, 2024-01-01 19:04:05, 2024-01-02 03:04:05}
2	{2024-01-02, 2024-01-02 03:04:05, 2024-01-02 03:04:05.123456}
3	{null, null, null}
4	{null, null, null}
5	{null, 2023-11-14 14:13:20, null}
6	{null, 2024-01-02 00:00:00, null}
7	{null, null, null}
8	{null, 2024-01-01 17:04:05.123, null}

-- !query
SELECT from_json('{"b": "YWJj", "n": null}', 'b BINARY, n VOID')
-- !schema
`from_json({"b": "YWJj", "n": null})` STRUCT<b: BINARY, n: VOID>
-- !output
{abc, null}

-- !query
SELECT from_json('{"s": {"x": 1, "y": [1, 2]}, "m": {"k": {"z": true}}, "l": [{"q": "w"}, null]}', 's STRUCT<x: INT, y: ARRAY<INT>>, m MAP<STRING, STRUCT<z: BOOLEAN>>, l ARRAY<STRUCT<q: STRING>>')
-- !schema
`from_json({"s": {"x": 1, "y": [1, 2]}, "m": {"k": {"z": true}}, "l": [{"q": "w"}, null]})` STRUCT<s: STRUCT<x: INT, y: ARRAY<INT>>, m: MAP<STRING, STRUCT<z: BOOLEAN>>, l: ARRAY<STRUCT<q: STRING>>>
-- !output
{{1, [1, 2]}, {k -> {true}}, [{w}, null]}

-- !query
SELECT id, from_json(j, 'a ARRAY<INT>, s STRUCT<x: INT>') FROM VALUES (1, '{"a": [1, "x"], "s": {"x": "q"}}'), (2, '{"a": 5, "s": 5}'), (3, '{"a": [1, null], "s": null}'), (4, '{"a": [], "s": {}}') AS t(id, j)
-- !schema
id INT NOT NULL,`from_json(j)` STRUCT<a: ARRAY<INT>, s: STRUCT<x: INT>>
-- !output
1	{null, {null}}
2	{null, null}
3	{[1, null], null}
4	{[], {null}}

-- !query
SELECT id, from_json(j, 'ARRAY<INT>') FROM VALUES (1, '[1, 2]'), (2, '[1, "x"]'), (3, '{"a": 1}'), (4, '[]'), (5, 'bad'), (6, 'null'), (7, '1') AS t(id, j)
-- !schema
id INT NOT NULL,`from_json(j)` ARRAY<INT>
-- !output
1	[1, 2]
2	NULL
3	NULL
4	[]
5	NULL
6	NULL
7	NULL

-- !query
SELECT id, from_json(j, 'ARRAY<STRUCT<a: INT>>') FROM VALUES (1, '[{"a": 1}, {"a": 2}]'), (2, '{"a": 1}'), (3, '[{"a": "x"}]'), (4, '[null]'), (5, '[1]') AS t(id, j)
-- !schema
id INT NOT NULL,`from_json(j)` ARRAY<STRUCT<a: INT>>
-- !output
1	[{1}, {2}]
2	[{1}]
3	[{null}]
4	[null]
5	NULL

-- !query
SELECT id, from_json(j, 'MAP<STRING, INT>') FROM VALUES (1, '{"a": 1, "b": null}'), (2, '{"a": "x"}'), (3, '[1]'), (4, '{}') AS t(id, j)
-- !schema
id INT NOT NULL,entries MAP<STRING, INT>
-- !output
1	{a -> 1, b -> null}
2	NULL
3	NULL
4	{}

-- !query
SELECT id, from_json(j, 'a INT, _corrupt_record STRING') FROM VALUES (1, '{"a": 1}'), (2, '{"a": "x"}'), (3, 'bad'), (4, '{"a": 1') AS t(id, j)
-- !schema
id INT NOT NULL,`from_json(j)` STRUCT<a: INT, _corrupt_record: STRING>
-- !output
1	{1, null}
2	{null, {"a": "x"}}
3	{null, bad}
4	{null, {"a": 1}

-- !query
SELECT from_json('{"t": "02/01/2024"}', 't DATE', map('dateFormat', 'dd/MM/yyyy')), from_json('{"t": "02/01/2024 05"}', 't TIMESTAMP', map('timestampFormat', 'dd/MM/yyyy HH'))
-- !schema
`from_json({"t": "02/01/2024"})` STRUCT<t: DATE>,`from_json({"t": "02/01/2024 05"})` STRUCT<t: TIMESTAMP>
-- !output
{2024-01-02}	{2024-01-02 05:00:00}

-- !query
SELECT from_json('{"t": "2024-01-02"}', 't DATE', map('dateFormat', 'dd/MM/yyyy'))
-- !schema
`from_json({"t": "2024-01-02"})` STRUCT<t: DATE>
-- !output
{null}

-- !query
SELECT from_json('{a: 1}', 'a INT', map('allowUnquotedFieldNames', 'true')), from_json('{"a": 01}', 'a INT', map('allowNumericLeadingZeros', 'true')), from_json('{"a": 1 /* c */}', 'a INT', map('allowComments', 'true')), from_json('{''a'': 1}', 'a INT', map('allowSingleQuotes', 'false'))
-- !schema
`from_json({a: 1})` STRUCT<a: INT>,`from_json({"a": 01})` STRUCT<a: INT>,`from_json({"a": 1 /* c */})` STRUCT<a: INT>,`from_json({'a': 1})` STRUCT<a: INT>
-- !output
{1}	{1}	{1}	{null}

-- !query
SELECT from_json('bad', 'a INT', map('mode', 'FAILFAST'))
-- !error
{
 "class": "SparkException",
 "condition": "MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION",
 "parameters": {
  "badRecord": "[null]",
  "failFastMode": "FAILFAST"
 },
 "sqlState": "22023"
}

-- !query
SELECT from_json('{"a": "x"}', 'a INT', map('mode', 'FAILFAST'))
-- !error
{
 "class": "SparkException",
 "condition": "MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION",
 "parameters": {
  "badRecord": "[null]",
  "failFastMode": "FAILFAST"
 },
 "sqlState": "22023"
}

-- !query
SELECT from_json('bad', 'a INT', map('mode', 'DROPMALFORMED'))
-- !error
{
 "class": "AnalysisException",
 "condition": "PARSE_MODE_UNSUPPORTED",
 "parameters": {
  "funcName": "`from_json`",
  "mode": "DROPMALFORMED"
 },
 "sqlState": "42601"
}

-- !query
SELECT from_json('bad', 'a INT, bad STRING', map('columnNameOfCorruptRecord', 'bad'))
-- !schema
`from_json(bad)` STRUCT<a: INT, bad: STRING>
-- !output
{null, bad}

-- !query
SELECT from_json('{"a": 1}', schema_of_json('{"a": 1}')), from_json('{"a": 1}', '{"type":"struct","fields":[{"name":"a","type":"integer","nullable":true,"metadata":{}}]}')
-- !schema
`from_json({"a": 1})` STRUCT<a: BIGINT>,`from_json({"a": 1})` STRUCT<a: INT>
-- !output
{1}	{1}

-- !query
SELECT from_json('{"a": 1}', 'a INT NOT NULL')
-- !schema
`from_json({"a": 1})` STRUCT<a: INT>
-- !output
{1}

-- !query
SELECT from_json('{"a": 1}', concat('a', ' INT'))
-- !schema
`from_json({"a": 1})` STRUCT<a: INT>
-- !output
{1}

-- !query
SELECT from_json('1', 'INT')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_JSON_SCHEMA",
 "context": [
  {
   "fragment": "from_json('1', 'INT')",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "schema": "\"INT\"",
  "sqlExpr": "\"from_json(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT from_json('{"a": 1}', s) FROM VALUES ('a INT') AS t(s)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SCHEMA.NON_STRING_LITERAL",
 "context": [
  {
   "fragment": "from_json('{\"a\": 1}', s)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "inputSchema": "\"s\""
 },
 "sqlState": "42K07"
}

-- !query
SELECT from_json('{"a": 1}', 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SCHEMA.NON_STRING_LITERAL",
 "context": [
  {
   "fragment": "from_json('{\"a\": 1}', 1)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "inputSchema": "\"1\""
 },
 "sqlState": "42K07"
}

-- !query
SELECT from_json('{"a": 1}', 'a WRONG')
-- !error
{
 "class": "AnalysisException",
 "condition": "PARSE_SYNTAX_ERROR",
 "context": [
  {
   "fragment": "from_json('{\"a\": 1}', 'a WRONG')",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "error": "'WRONG'",
  "hint": ": extra input 'WRONG'"
 },
 "sqlState": "42601"
}

-- !query
SELECT from_json('{"a": 1}', 'a INT', 'x')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_OPTIONS.NON_MAP_FUNCTION",
 "context": [
  {
   "fragment": "from_json('{\"a\": 1}', 'a INT', 'x')",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {},
 "sqlState": "42K06"
}

-- !query
SELECT from_json('{"a": 1}', 'a INT', map('x', 1))
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_OPTIONS.NON_STRING_TYPE",
 "context": [
  {
   "fragment": "from_json('{\"a\": 1}', 'a INT', map('x', 1))",
   "start": 7,
   "stop": 49
  }
 ],
 "parameters": {
  "mapType": "\"MAP<STRING, INT>\""
 },
 "sqlState": "42K06"
}

-- !query
SELECT from_json(1, 'a INT')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "from_json(1, 'a INT')",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"from_json(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT from_json('{"a": 1}')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "from_json('{\"a\": 1}')",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 3]",
  "functionName": "`from_json`"
 },
 "sqlState": "42605"
}

-- !query
SELECT from_json('{"a": 1}', NULL)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SCHEMA.NON_STRING_LITERAL",
 "context": [
  {
   "fragment": "from_json('{\"a\": 1}', NULL)",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "inputSchema": "\"NULL\""
 },
 "sqlState": "42K07"
}

-- !query
SELECT from_json('{"a": 1}', 'MAP<INT, INT>')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_JSON_MAP_KEY_TYPE",
 "context": [
  {
   "fragment": "from_json('{\"a\": 1}', 'MAP<INT, INT>')",
   "start": 7,
   "stop": 44
  }
 ],
 "parameters": {
  "schema": "\"MAP<INT, INT>\"",
  "sqlExpr": "\"entries\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT from_json(NULL, 'a INT')
-- !schema
`from_json(NULL)` STRUCT<a: INT>
-- !output
NULL

-- !query
SELECT from_json(j, 'a INT').a, from_json(j, 'a INT, b INT').b + 1 FROM VALUES ('{"a": 5, "b": 6}') AS t(j)
-- !schema
`from_json(j).a` INT,`(from_json(j).b + 1)` INT
-- !output
5	7

-- !query
SELECT from_json('{"v": {"x": [1, 2.5]}}', 'v VARIANT'), from_json('[1, 2]', 'VARIANT')
-- !schema
`from_json({"v": {"x": [1, 2.5]}})` STRUCT<v: VARIANT>,`from_json([1, 2])` VARIANT
-- !output
{{"x":[1,2.5]}}	[1,2]

-- !query
SELECT from_json('{"i": "INTERVAL ''1'' DAY", "y": "INTERVAL ''1-2'' YEAR TO MONTH"}', 'i INTERVAL DAY, y INTERVAL YEAR TO MONTH')
-- !schema
`from_json({"i": "INTERVAL '1' DAY", "y": "INTERVAL '1-2' YEAR TO MONTH"})` STRUCT<i: INTERVAL DAY, y: INTERVAL YEAR TO MONTH>
-- !output
{INTERVAL '1' DAY, INTERVAL '1-2' YEAR TO MONTH}

-- !query
SELECT from_json('{"a":"\u00e9\n\u20ac", "b":"tab\there"}', 'a STRING, b STRING')
-- !schema
`from_json({"a":"é
€", "b":"tab	here"})` STRUCT<a: STRING, b: STRING>
-- !output
{null, null}

-- !query
SELECT from_json('{"a b": 1, "c.d": 2}', '`a b` INT, `c.d` INT')
-- !schema
`from_json({"a b": 1, "c.d": 2})` STRUCT<`a b`: INT, `c.d`: INT>
-- !output
{1, 2}

-- !query
SELECT from_json('{"a": 1, "a": 2}', 'MAP<STRING, INT>')
-- !schema
entries MAP<STRING, INT>
-- !output
{a -> 1, a -> 2}

-- !query
SELECT size(m), m['a'], to_json(m), map_keys(m), map_values(m) FROM (SELECT from_json(j, 'MAP<STRING, INT>') AS m FROM VALUES ('{"a": 1, "b": 3, "a": 2}') AS t(j))
-- !schema
`size(m)` INT,`m[a]` INT,`to_json(m)` STRING,`map_keys(m)` ARRAY<STRING>,`map_values(m)` ARRAY<INT>
-- !output
3	1	{"a":1,"b":3,"a":2}	[a, b, a]	[1, 3, 2]
