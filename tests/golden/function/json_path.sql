-- !query
SELECT get_json_object(j, '$.a') FROM VALUES ('{"a": 1}'), ('{"a": "x"}'), ('{"a": null}'), ('{"a": [1, 2]}'), ('{"a": {"b": 1.50}}'), ('{"b": 1}'), ('bad'), (''), (NULL), ('[1]'), ('{"a": true}'), ('{"a": "q\"uo\\te"}') AS t(j)
-- !schema
`get_json_object(j, $.a)` STRING
-- !output
1
NULL
NULL
NULL
NULL
NULL
NULL
NULL
[1,2]
true
x
{"b":1.5}

-- !query
SELECT p, get_json_object('{"a": {"b": [1, 2, {"c": "x"}]}, "d e": 5, "f": [[1, 2], [3]], "g": [{"h": 1}, {"h": 2}, {"i": 3}]}', p) FROM VALUES ('$'), ('$.a'), ('$.a.b'), ('$.a.b[0]'), ('$.a.b[2].c'), ('$.a.b[5]'), ('$.a.b[*]'), ('$.g[*].h'), ('$.f[*][*]'), ('$.f[*]'), ('$.f[0]'), ('$[''d e'']'), ('$["d e"]'), ('$.d e'), ('$.*'), ('$.a.*'), ('a'), ('.a'), (''), ('$.'), ('$..a'), ('$a'), (NULL), ('$.g.h'), ('$.g[1]'), ('$.a[''b''][0]'), ('$.f[*][0]'), ('$.A'), ('$.a.b[-1]'), ('$.a.b[x]'), ('$.g[*].i') AS t(p)
-- !schema
p STRING,`get_json_object({"a": {"b": [1, 2, {"c": "x"}]}, "d e": 5, "f": [[1, 2], [3]], "g": [{"h": 1}, {"h": 2}, {"i": 3}]}, p)` STRING
-- !output
	NULL
$	{"a":{"b":[1,2,{"c":"x"}]},"d e":5,"f":[[1,2],[3]],"g":[{"h":1},{"h":2},{"i":3}]}
$.	NULL
$.*	NULL
$..a	NULL
$.A	NULL
$.a	{"b":[1,2,{"c":"x"}]}
$.a.*	NULL
$.a.b	[1,2,{"c":"x"}]
$.a.b[*]	[1,2,{"c":"x"}]
$.a.b[-1]	NULL
$.a.b[0]	1
$.a.b[2].c	x
$.a.b[5]	NULL
$.a.b[x]	NULL
$.a['b'][0]	1
$.d e	5
$.f[*]	[[1,2],[3]]
$.f[*][*]	[1,2,3]
$.f[*][0]	[1,3]
$.f[0]	[1,2]
$.g.h	NULL
$.g[*].h	[1,2]
$.g[*].i	3
$.g[1]	{"h":2}
$["d e"]	NULL
$['d e']	5
$a	NULL
.a	NULL
NULL	NULL
a	NULL

-- !query
SELECT get_json_object('[{"a": 1}]', '$[*].a'), get_json_object('[{"a": "b"}]', '$[*].a'), get_json_object('[1, [2, 3]]', '$[1][0]'), get_json_object('{"a": 1e3, "b": 1.0}', '$.a'), get_json_object('{"a": 12345678901234567890}', '$.a'), get_json_object('"x"', '$'), get_json_object('5', '$'), get_json_object('null', '$')
-- !schema
`get_json_object([{"a": 1}], $[*].a)` STRING,`get_json_object([{"a": "b"}], $[*].a)` STRING,`get_json_object([1, [2, 3]], $[1][0])` STRING,`get_json_object({"a": 1e3, "b": 1.0}, $.a)` STRING,`get_json_object({"a": 12345678901234567890}, $.a)` STRING,`get_json_object("x", $)` STRING,`get_json_object(5, $)` STRING,`get_json_object(null, $)` STRING
-- !output
1	"b"	2	1000.0	12345678901234567890	x	5	null

-- !query
SELECT get_json_object('{"a": 1} trailing', '$.a'), get_json_object('{''a'': 1}', '$.a'), get_json_object('{"a": 1, "a": 2}', '$.a'), get_json_object('{"a": 1', '$.a'), get_json_object('{"a": "é\u00e9\/"}', '$.a'), get_json_object('{"a": "x\ny"}', '$.a')
-- !schema
`get_json_object({"a": 1} trailing, $.a)` STRING,`get_json_object({'a': 1}, $.a)` STRING,`get_json_object({"a": 1, "a": 2}, $.a)` STRING,`get_json_object({"a": 1, $.a)` STRING,`get_json_object({"a": "éé/"}, $.a)` STRING,`get_json_object({"a": "x
y"}, $.a)` STRING
-- !output
1	1	1	NULL	éé/	x\ny

-- !query
SELECT get_json_object(1, '$')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "get_json_object(1, '$')",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"get_json_object(1, $)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT get_json_object('{}', 1), get_json_object('1', '$')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "get_json_object('{}', 1)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "second",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"get_json_object({}, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT get_json_object('{}')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "get_json_object('{}')",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2",
  "functionName": "`get_json_object`"
 },
 "sqlState": "42605"
}

-- !query
SELECT get_json_object(array(1), '$')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "get_json_object(array(1), '$')",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"get_json_object(array(1), $)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT json_array_length(j), json_object_keys(j) FROM VALUES ('[1, 2, 3]'), ('[]'), ('{"a": 1, "b": {"c": 2}}'), ('{}'), ('bad'), (''), (NULL), ('1'), ('[1, 2'), ('{"a": 1'), ('null'), ('[{"x": [1, 2]}, 3]'), ('[1] x'), ('{"a": 1} x'), ('{"a": 1, "a": 2}') AS t(j)
-- !schema
`json_array_length(j)` INT,`json_object_keys(j)` ARRAY<STRING>
-- !output
0	NULL
1	NULL
2	NULL
3	NULL
NULL	NULL
NULL	NULL
NULL	NULL
NULL	NULL
NULL	NULL
NULL	NULL
NULL	NULL
NULL	[]
NULL	[a, a]
NULL	[a, b]
NULL	[a]

-- !query
SELECT json_array_length(1), json_object_keys(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "json_array_length(1)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"json_array_length(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT json_array_length(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "json_array_length(array(1))",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"json_array_length(array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT schema_of_json('{"a": 1, "b": "x", "c": 1.5, "d": true, "e": null, "f": [1, 2.5], "g": {"h": "y"}}'), schema_of_json('[1, null]'), schema_of_json('[]'), schema_of_json('1'), schema_of_json('"x"'), schema_of_json('null')
-- !schema
`schema_of_json({"a": 1, "b": "x", "c": 1.5, "d": true, "e": null, "f": [1, 2.5], "g": {"h": "y"}})` STRING NOT NULL,`schema_of_json([1, null])` STRING NOT NULL,`schema_of_json([])` STRING NOT NULL,`schema_of_json(1)` STRING NOT NULL,`schema_of_json("x")` STRING NOT NULL,`schema_of_json(null)` STRING NOT NULL
-- !output
STRUCT<a: BIGINT, b: STRING, c: DOUBLE, d: BOOLEAN, e: STRING, f: ARRAY<DOUBLE>, g: STRUCT<h: STRING>>	ARRAY<BIGINT>	ARRAY<STRING>	BIGINT	STRING	STRING

-- !query
SELECT schema_of_json('[{"a": 1}, {"b": "x"}, {"a": 2.5}]'), schema_of_json('{"z": 1, "a": 2}'), schema_of_json('{"n": 12345678901234567890}'), schema_of_json('{"a b": 1}')
-- !schema
`schema_of_json([{"a": 1}, {"b": "x"}, {"a": 2.5}])` STRING NOT NULL,`schema_of_json({"z": 1, "a": 2})` STRING NOT NULL,`schema_of_json({"n": 12345678901234567890})` STRING NOT NULL,`schema_of_json({"a b": 1})` STRING NOT NULL
-- !output
ARRAY<STRUCT<a: DOUBLE, b: STRING>>	STRUCT<a: BIGINT, z: BIGINT>	STRUCT<n: DECIMAL(20,0)>	STRUCT<`a b`: BIGINT>

-- !query
SELECT schema_of_json('{"a": 1.5, "t": "2024-01-01T00:00:00"}', map('prefersDecimal', 'true', 'primitivesAsString', 'false'))
-- !schema
`schema_of_json({"a": 1.5, "t": "2024-01-01T00:00:00"})` STRING NOT NULL
-- !output
STRUCT<a: DECIMAL(2,1), t: STRING>

-- !query
SELECT schema_of_json('{"a": 01}', map('allowNumericLeadingZeros', 'true')), schema_of_json('{"a": 1}', map('primitivesAsString', 'true'))
-- !schema
`schema_of_json({"a": 01})` STRING NOT NULL,`schema_of_json({"a": 1})` STRING NOT NULL
-- !output
STRUCT<a: BIGINT>	STRUCT<a: STRING>

-- !query
SELECT schema_of_json('')
-- !schema
`schema_of_json()` STRING NOT NULL
-- !output
STRING

-- !query
SELECT schema_of_json(NULL)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_NULL",
 "context": [
  {
   "fragment": "schema_of_json(NULL)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "exprName": "json",
  "sqlExpr": "\"schema_of_json(NULL)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT schema_of_json(j) FROM VALUES ('{}') AS t(j)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "schema_of_json(j)",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "inputExpr": "\"j\"",
  "inputName": "`json`",
  "inputType": "\"STRING\"",
  "sqlExpr": "\"schema_of_json(j)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT schema_of_json('{}'), schema_of_json('{"a": {}}'), schema_of_json('{"a": []}'), schema_of_json('[[1], ["x"]]')
-- !schema
`schema_of_json({})` STRING NOT NULL,`schema_of_json({"a": {}})` STRING NOT NULL,`schema_of_json({"a": []})` STRING NOT NULL,`schema_of_json([[1], ["x"]])` STRING NOT NULL
-- !output
STRUCT<>	STRUCT<>	STRUCT<a: ARRAY<STRING>>	ARRAY<ARRAY<STRING>>
