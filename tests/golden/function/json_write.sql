-- !query
SELECT to_json(struct(1 AS a, 'x' AS b)), to_json(array(1, NULL)), to_json(map('k', 1.5)), to_json(array(struct(1 AS a))), to_json(map('a', struct(NULL AS b)))
-- !schema
`to_json(struct(1 AS a, x AS b))` STRING,`to_json(array(1, NULL))` STRING,`to_json(map(k, 1.5))` STRING,`to_json(array(struct(1 AS a)))` STRING,`to_json(map(a, struct(NULL AS b)))` STRING
-- !output
{"a":1,"b":"x"}	[1,null]	{"k":1.5}	[{"a":1}]	{"a":{}}

-- !query
SELECT to_json(s) FROM VALUES (named_struct('a', 1, 'b', 'x')), (named_struct('a', NULL, 'b', 'y')), (NULL), (named_struct('a', NULL, 'b', NULL)) AS t(s)
-- !schema
`to_json(s)` STRING
-- !output
NULL
{"a":1,"b":"x"}
{"b":"y"}
{}

-- !query
SELECT to_json(named_struct('b', TRUE, 'y', 1Y, 's', 2S, 'l', 3L, 'f', CAST(1.5 AS FLOAT), 'd', 1e10D, 'n', CAST('NaN' AS DOUBLE), 'i', CAST('Infinity' AS DOUBLE), 'dec', 1.50, 'bin', X'616263'))
-- !schema
`to_json(named_struct(b, true, y, 1, s, 2, l, 3, f, CAST(1.5 AS FLOAT), d, 1.0E10, n, CAST(NaN AS DOUBLE), i, CAST(Infinity AS DOUBLE), dec, 1.50, bin, X'616263'))` STRING
-- !output
{"b":true,"y":1,"s":2,"l":3,"f":1.5,"d":1.0E10,"n":"NaN","i":"Infinity","dec":1.50,"bin":"YWJj"}

-- !query
SELECT to_json(named_struct('d', DATE'2024-01-02', 't', TIMESTAMP'2024-07-02 03:04:05.123456', 'n', TIMESTAMP_NTZ'2024-01-02 03:04:05'))
-- !schema
`to_json(named_struct(d, DATE '2024-01-02', t, TIMESTAMP '2024-07-02 03:04:05.123456', n, TIMESTAMP_NTZ '2024-01-02 03:04:05'))` STRING
-- !output
{"d":"2024-01-02","t":"2024-07-02T03:04:05.123-07:00","n":"2024-01-02T03:04:05.000"}

-- !query
SELECT to_json(named_struct('d', DATE'2024-01-02', 't', TIMESTAMP'2024-07-02 03:04:05.123456'), map('dateFormat', 'dd/MM/yyyy', 'timestampFormat', 'yyyy-MM-dd HH:mm'))
-- !schema
`to_json(named_struct(d, DATE '2024-01-02', t, TIMESTAMP '2024-07-02 03:04:05.123456'))` STRING
-- !output
{"d":"02/01/2024","t":"2024-07-02 03:04"}

-- !query
SELECT to_json(named_struct('a', CAST(NULL AS INT), 'b', array(NULL, 1), 'c', map('x', NULL)), map('ignoreNullFields', 'false'))
-- !schema
`to_json(named_struct(a, CAST(NULL AS INT), b, array(NULL, 1), c, map(x, NULL)))` STRING
-- !output
{"a":null,"b":[null,1],"c":{"x":null}}

-- !query
SELECT to_json(named_struct('q', 'a"b\\c/d\n\té€', 'k', map(1, 'x', 2, 'y')))
-- !schema
`to_json(named_struct(q, a"b\c/d
	é€, k, map(1, x, 2, y)))` STRING
-- !output
{"q":"a\\"b\\\\c/d\\n\\té€","k":{"1":"x","2":"y"}}

-- !query
SELECT to_json(named_struct('i', INTERVAL '1' DAY, 'y', INTERVAL '1-2' YEAR TO MONTH, 'v', NULL))
-- !schema
`to_json(named_struct(i, INTERVAL '1' DAY, y, INTERVAL '1-2' YEAR TO MONTH, v, NULL))` STRING
-- !output
{"i":"INTERVAL '1' DAY","y":"INTERVAL '1-2' YEAR TO MONTH"}

-- !query
SELECT to_json(map(struct(1, 'a'), 2)), to_json(map(array(1, 2), 3)), to_json(map(DATE'2024-01-01', 1)), to_json(map(TRUE, 1)), to_json(map(1.5D, 1))
-- !schema
`to_json(map(struct(1, a), 2))` STRING,`to_json(map(array(1, 2), 3))` STRING,`to_json(map(DATE '2024-01-01', 1))` STRING,`to_json(map(true, 1))` STRING,`to_json(map(1.5, 1))` STRING
-- !output
{"[1,a]":2}	{"[1,2]":3}	{"19723":1}	{"true":1}	{"1.5":1}

-- !query
SELECT to_json(map(TIMESTAMP'2024-01-01 00:00:00', 1))
-- !schema
`to_json(map(TIMESTAMP '2024-01-01 00:00:00', 1))` STRING
-- !output
{"1704096000000000":1}

-- !query
SELECT to_json(array()), to_json(map()), to_json(struct(array(struct(1 AS x), struct(2 AS x)) AS l))
-- !schema
`to_json(array())` STRING,`to_json(map())` STRING,`to_json(struct(array(struct(1 AS x), struct(2 AS x)) AS l))` STRING
-- !output
[]	{}	{"l":[{"x":1},{"x":2}]}

-- !query
SELECT to_json(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_JSON_SCHEMA",
 "context": [
  {
   "fragment": "to_json(1)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "schema": "\"INT\"",
  "sqlExpr": "\"to_json(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT to_json('x')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_JSON_SCHEMA",
 "context": [
  {
   "fragment": "to_json('x')",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "schema": "\"STRING\"",
  "sqlExpr": "\"to_json(x)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT to_json(struct(1 AS a), 'x')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_OPTIONS.NON_MAP_FUNCTION",
 "context": [
  {
   "fragment": "to_json(struct(1 AS a), 'x')",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {},
 "sqlState": "42K06"
}

-- !query
SELECT to_json(struct(1 AS a), map('x', 1))
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_OPTIONS.NON_STRING_TYPE",
 "context": [
  {
   "fragment": "to_json(struct(1 AS a), map('x', 1))",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "mapType": "\"MAP<STRING, INT>\""
 },
 "sqlState": "42K06"
}

-- !query
SELECT to_json()
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "to_json()",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "actualNum": "0",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[1, 2]",
  "functionName": "`to_json`"
 },
 "sqlState": "42605"
}

-- !query
SELECT to_json(parse_json('{"b": [1, 2.50, null, "x"], "a": {"c": true}}')), to_json(struct(parse_json('[1]') AS v))
-- !schema
`to_json(parse_json({"b": [1, 2.50, null, "x"], "a": {"c": true}}))` STRING,`to_json(struct(parse_json([1]) AS v))` STRING
-- !output
{"a":{"c":true},"b":[1,2.5,null,"x"]}	{"v":[1]}

-- !query
SELECT to_json(named_struct('b', 1, 'a', 2), map('sortKeys', 'true'))
-- !schema
`to_json(named_struct(b, 1, a, 2))` STRING
-- !output
{"a":2,"b":1}

-- !query
SELECT to_json(named_struct('a', 1, 'b', array(1, 2)), map('pretty', 'true'))
-- !schema
`to_json(named_struct(a, 1, b, array(1, 2)))` STRING
-- !output
{\n  "a" : 1,\n  "b" : [ 1, 2 ]\n}

-- !query
SELECT to_json(s, map('timeZone', 'UTC')) FROM VALUES (named_struct('t', TIMESTAMP'2024-07-02 03:04:05')) AS t(s)
-- !schema
`to_json(s)` STRING
-- !output
{"t":"2024-07-02T10:04:05.000Z"}

-- !query
SELECT to_json(CAST(NULL AS STRUCT<a: INT>)), to_json(struct(struct(CAST(NULL AS INT) AS a) AS s))
-- !schema
`to_json(NULL)` STRING,`to_json(struct(struct(CAST(NULL AS INT) AS a) AS s))` STRING
-- !output
NULL	{"s":{}}

-- !query
SELECT to_json(struct(*)) FROM VALUES (1, 'a'), (2, NULL) AS t(n, s)
-- !schema
`to_json(struct(n, s))` STRING
-- !output
{"n":1,"s":"a"}
{"n":2}

-- !query
SELECT to_json(struct('é' AS `ü`, 'x' AS `a.b`, '\u2028' AS sep))
-- !schema
`to_json(struct(é AS ``ü``, x AS ``a.b``,   AS sep))` STRING
-- !output
{"ü":"é","a.b":"x","sep":" "}

-- !query
SELECT to_json(struct(INTERVAL 1 MONTH AS m, make_interval(1, 2, 0, 3) AS c))
-- !schema
`to_json(struct(INTERVAL '1' MONTH AS m, make_interval(1, 2, 0, 3, 0, 0, 0.000000) AS c))` STRING
-- !output
{"m":"INTERVAL '1' MONTH","c":"1 years 2 months 3 days"}

-- !query
SELECT to_json(array(array(1, 2), array())), to_json(array(map('a', 1), map('b', 2)))
-- !schema
`to_json(array(array(1, 2), array()))` STRING,`to_json(array(map(a, 1), map(b, 2)))` STRING
-- !output
[[1,2],[]]	[{"a":1},{"b":2}]

-- !query
SELECT to_json(from_json('{"a":1,"b":[1,2]}', 'a INT, b ARRAY<INT>'))
-- !schema
`to_json(from_json({"a":1,"b":[1,2]}))` STRING
-- !output
{"a":1,"b":[1,2]}

-- !query
SELECT to_json(collect_list(v)) FROM VALUES (1), (2) AS t(v)
-- !schema
`to_json(collect_list(v))` STRING
-- !output
[1,2]
