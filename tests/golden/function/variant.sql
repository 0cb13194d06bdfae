-- !query
SELECT parse_json('{"b": 1, "a": [1, 2.50, "x", null, true, 1e3]}'), parse_json('1'), parse_json('"x"'), parse_json('null'), parse_json('1.500'), parse_json('12345678901234567890'), parse_json('1e400')
-- !schema
`parse_json({"b": 1, "a": [1, 2.50, "x", null, true, 1e3]})` VARIANT NOT NULL,`parse_json(1)` VARIANT NOT NULL,`parse_json("x")` VARIANT NOT NULL,`parse_json(null)` VARIANT NOT NULL,`parse_json(1.500)` VARIANT NOT NULL,`parse_json(12345678901234567890)` VARIANT NOT NULL,`parse_json(1e400)` VARIANT NOT NULL
-- !output
{"a":[1,2.5,"x",null,true,1000.0],"b":1}	1	"x"	null	1.5	12345678901234567890	"Infinity"

-- !query
SELECT parse_json(j) FROM VALUES ('{"a": 1}'), (NULL), ('[]'), ('{}') AS t(j)
-- !schema
`parse_json(j)` VARIANT
-- !output
NULL
[]
{"a":1}
{}

-- !query
SELECT parse_json('bad')
-- !error
{
 "class": "SparkException",
 "condition": "MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION",
 "parameters": {
  "badRecord": "bad",
  "failFastMode": "FAILFAST"
 },
 "sqlState": "22023"
}

-- !query
SELECT parse_json('')
-- !error
{
 "class": "SparkException",
 "condition": "MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION",
 "parameters": {
  "badRecord": "",
  "failFastMode": "FAILFAST"
 },
 "sqlState": "22023"
}

-- !query
SELECT parse_json('{"a": 1')
-- !error
{
 "class": "SparkException",
 "condition": "MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION",
 "parameters": {
  "badRecord": "{\"a\": 1",
  "failFastMode": "FAILFAST"
 },
 "sqlState": "22023"
}

-- !query
SELECT parse_json('{"a": 1, "a": 2}')
-- !error
{
 "class": "SparkException",
 "condition": "MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION",
 "parameters": {
  "badRecord": "{\"a\": 1, \"a\": 2}",
  "failFastMode": "FAILFAST"
 },
 "sqlState": "22023"
}

-- !query
SELECT parse_json(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "parse_json(1)",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"parse_json(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT try_parse_json(j) FROM VALUES ('{"a": 1}'), (NULL), ('bad'), (''), ('{"a": 1, "a": 2}'), ('[1, 2') AS t(j)
-- !schema
`try_parse_json(j)` VARIANT
-- !output
NULL
NULL
NULL
NULL
NULL
{"a":1}

-- !query
SELECT variant_get(v, '$.a', 'int'), variant_get(v, '$.b', 'string'), variant_get(v, '$.c[1]', 'double'), variant_get(v, '$.zz', 'int'), variant_get(v, '$.c') FROM VALUES (parse_json('{"a": 1, "b": "x", "c": [1, 2.5]}')), (NULL), (parse_json('{"a": null}')), (parse_json('5')) AS t(v)
-- !schema
`variant_get(v, $.a)` INT,`variant_get(v, $.b)` STRING,`variant_get(v, $.c[1])` DOUBLE,`variant_get(v, $.zz)` INT,`variant_get(v, $.c)` VARIANT
-- !output
1	x	2.5	NULL	[1,2.5]
NULL	NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL	NULL
NULL	NULL	NULL	NULL	NULL

-- !query
SELECT variant_get(parse_json('{"a": "x"}'), '$.a', 'int')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_VARIANT_CAST",
 "parameters": {
  "dataType": "\"INT\"",
  "value": "\"x\""
 },
 "sqlState": "22023"
}

-- !query
SELECT variant_get(parse_json('{"a": 300}'), '$.a', 'tinyint')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_VARIANT_CAST",
 "parameters": {
  "dataType": "\"TINYINT\"",
  "value": "300"
 },
 "sqlState": "22023"
}

-- !query
SELECT variant_get(parse_json('{"a": {"b": "5"}}'), '$.a.b', 'int'), variant_get(parse_json('{"a": 1.7}'), '$.a', 'int'), variant_get(parse_json('{"a": true}'), '$.a', 'int'), variant_get(parse_json('{"a": [1, 2]}'), '$.a', 'string'), variant_get(parse_json('{"a b": 1}'), '$["a b"]', 'bigint'), variant_get(parse_json('{"a b": 1}'), '$[''a b'']', 'bigint')
-- !schema
`variant_get(parse_json({"a": {"b": "5"}}), $.a.b)` INT,`variant_get(parse_json({"a": 1.7}), $.a)` INT,`variant_get(parse_json({"a": true}), $.a)` INT,`variant_get(parse_json({"a": [1, 2]}), $.a)` STRING,`variant_get(parse_json({"a b": 1}), $["a b"])` BIGINT,`variant_get(parse_json({"a b": 1}), $['a b'])` BIGINT
-- !output
5	1	1	[1,2]	1	1

-- !query
SELECT variant_get(parse_json('[1, 2, 3]'), '$', 'array<int>'), variant_get(parse_json('{"x": 1, "y": "q"}'), '$', 'struct<x: int, y: string, z: double>'), variant_get(parse_json('{"x": 1}'), '$', 'map<string, int>'), variant_get(parse_json('[[1], [2, 3]]'), '$[1][0]', 'decimal(5,2)')
-- !schema
`variant_get(parse_json([1, 2, 3]), $)` ARRAY<INT>,`variant_get(parse_json({"x": 1, "y": "q"}), $)` STRUCT<x: INT, y: STRING, z: DOUBLE>,`variant_get(parse_json({"x": 1}), $)` MAP<STRING, INT>,`variant_get(parse_json([[1], [2, 3]]), $[1][0])` DECIMAL(5,2)
-- !output
[1, 2, 3]	{1, q, null}	{x -> 1}	2.00

-- !query
SELECT variant_get(parse_json('"2024-01-02"'), '$', 'date'), variant_get(parse_json('"2024-01-02 03:04:05"'), '$', 'timestamp'), variant_get(parse_json('"2024-01-02 03:04:05"'), '$', 'timestamp_ntz'), variant_get(parse_json('"abc"'), '$', 'binary'), variant_get(parse_json('1'), '$', 'boolean'), variant_get(parse_json('1.5'), '$', 'float')
-- !schema
`variant_get(parse_json("2024-01-02"), $)` DATE,`variant_get(parse_json("2024-01-02 03:04:05"), $)` TIMESTAMP,`variant_get(parse_json("2024-01-02 03:04:05"), $)` TIMESTAMP_NTZ,`variant_get(parse_json("abc"), $)` BINARY,`variant_get(parse_json(1), $)` BOOLEAN,`variant_get(parse_json(1.5), $)` FLOAT
-- !output
2024-01-02	2024-01-02 03:04:05	2024-01-02 03:04:05	616263	true	1.5

-- !query
SELECT variant_get(parse_json('1'), 'a', 'int')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_VARIANT_GET_PATH",
 "parameters": {
  "functionName": "`variant_get`",
  "path": "a"
 },
 "sqlState": "22023"
}

-- !query
SELECT variant_get(parse_json('1'), '$.a.', 'int')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_VARIANT_GET_PATH",
 "parameters": {
  "functionName": "`variant_get`",
  "path": "$.a."
 },
 "sqlState": "22023"
}

-- !query
SELECT variant_get(parse_json('1'), '$', 'wrong')
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_DATATYPE",
 "context": [
  {
   "fragment": "variant_get(parse_json('1'), '$', 'wrong')",
   "start": 7,
   "stop": 48
  }
 ],
 "parameters": {
  "typeName": "\"WRONG\""
 },
 "sqlState": "0A000"
}

-- !query
SELECT variant_get(parse_json('1'), '$', t) FROM VALUES ('int') AS t(t)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_SCHEMA.NON_STRING_LITERAL",
 "context": [
  {
   "fragment": "variant_get(parse_json('1'), '$', t)",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "inputSchema": "\"t\""
 },
 "sqlState": "42K07"
}

-- !query
SELECT variant_get(parse_json('{"a": 1, "b": 2}'), p, 'int') FROM VALUES ('$.a'), ('$.b'), ('$.c'), (NULL) AS t(p)
-- !schema
`variant_get(parse_json({"a": 1, "b": 2}), p)` INT
-- !output
1
2
NULL
NULL

-- !query
SELECT variant_get('{"a": 1}', '$.a', 'int')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "variant_get('{\"a\": 1}', '$.a', 'int')",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "inputSql": "\"{\"a\": 1}\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"VARIANT\"",
  "sqlExpr": "\"variant_get({\"a\": 1}, $.a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT variant_get(parse_json('1'))
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "variant_get(parse_json('1'))",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "actualNum": "1",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "[2, 3]",
  "functionName": "`variant_get`"
 },
 "sqlState": "42605"
}

-- !query
SELECT try_variant_get(v, '$.a', 'int') FROM VALUES (parse_json('{"a": 1}')), (parse_json('{"a": "x"}')), (parse_json('{"a": [1]}')), (parse_json('{"a": 99999999999}')), (NULL) AS t(v)
-- !schema
`try_variant_get(v, $.a)` INT
-- !output
1
NULL
NULL
NULL
NULL

-- !query
SELECT try_variant_get(parse_json('[1, "x"]'), '$', 'array<int>'), try_variant_get(parse_json('[1, "x"]'), '$[1]'), try_variant_get(parse_json('{"a": 1}'), '$.a', 'date')
-- !schema
`try_variant_get(parse_json([1, "x"]), $)` ARRAY<INT>,`try_variant_get(parse_json([1, "x"]), $[1])` VARIANT,`try_variant_get(parse_json({"a": 1}), $.a)` DATE
-- !output
[1, null]	"x"	NULL

-- !query
SELECT try_variant_get(parse_json('1'), 'bad', 'int')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_VARIANT_GET_PATH",
 "parameters": {
  "functionName": "`try_variant_get`",
  "path": "bad"
 },
 "sqlState": "22023"
}

-- !query
SELECT is_variant_null(v) FROM VALUES (parse_json('null')), (parse_json('1')), (NULL), (parse_json('"null"')), (parse_json('[null]')) AS t(v)
-- !schema
`is_variant_null(v)` BOOLEAN NOT NULL
-- !output
false
false
false
false
true

-- !query
SELECT is_variant_null(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "is_variant_null(1)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"VARIANT\"",
  "sqlExpr": "\"is_variant_null(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT is_valid_variant(parse_json('{"a": 1}')), is_valid_variant(CAST(NULL AS VARIANT))
-- !schema
`is_valid_variant(parse_json({"a": 1}))` BOOLEAN NOT NULL,`is_valid_variant(CAST(NULL AS VARIANT))` BOOLEAN
-- !output
true	NULL

-- !query
SELECT schema_of_variant(v) FROM VALUES (parse_json('null')), (parse_json('1')), (parse_json('1.50')), (parse_json('"x"')), (parse_json('true')), (parse_json('1e3')), (parse_json('[1, 2.5]')), (parse_json('[1, "x"]')), (parse_json('{"b": 1, "a": [null, {"c": "d"}]}')), (NULL), (parse_json('[]')), (parse_json('[{"a": 1}, {"b": 2}]')), (parse_json('[1, null]')), (parse_json('{}')) AS t(v)
-- !schema
`schema_of_variant(v)` STRING
-- !output
ARRAY<BIGINT>
ARRAY<DECIMAL(21,1)>
ARRAY<OBJECT<a: BIGINT, b: BIGINT>>
ARRAY<VARIANT>
ARRAY<VOID>
BIGINT
BOOLEAN
DECIMAL(2,1)
DOUBLE
NULL
OBJECT<>
OBJECT<a: ARRAY<OBJECT<c: STRING>>, b: BIGINT>
STRING
VOID

-- !query
SELECT schema_of_variant(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "schema_of_variant(1)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"VARIANT\"",
  "sqlExpr": "\"schema_of_variant(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT schema_of_variant_agg(parse_json(j)) FROM VALUES ('1'), ('2.5'), ('null'), (NULL) AS t(j)
-- !schema
`schema_of_variant_agg(parse_json(j))` STRING NOT NULL
-- !output
DECIMAL(21,1)

-- !query
SELECT k, schema_of_variant_agg(parse_json(j)) FROM VALUES (1, '{"a": 1}'), (1, '{"b": true}'), (2, '1'), (2, '"x"'), (3, NULL) AS t(k, j) GROUP BY k
-- !schema
k INT NOT NULL,`schema_of_variant_agg(parse_json(j))` STRING NOT NULL
-- !output
1	OBJECT<a: BIGINT, b: BOOLEAN>
2	VARIANT
3	VOID

-- !query
SELECT to_variant_object(struct(1 AS a, 'x' AS b)), to_variant_object(array(1, NULL)), to_variant_object(map('k', 1.5)), to_variant_object(named_struct('z', 1, 'a', array(struct(2 AS q))))
-- !schema
`to_variant_object(struct(1 AS a, x AS b))` VARIANT NOT NULL,`to_variant_object(array(1, NULL))` VARIANT NOT NULL,`to_variant_object(map(k, 1.5))` VARIANT NOT NULL,`to_variant_object(named_struct(z, 1, a, array(struct(2 AS q))))` VARIANT NOT NULL
-- !output
{"a":1,"b":"x"}	[1,null]	{"k":1.5}	{"a":[{"q":2}],"z":1}

-- !query
SELECT to_variant_object(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "to_variant_object(1)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "sqlExpr": "\"to_variant_object(1)\"",
  "srcType": "\"INT\"",
  "targetType": "\"VARIANT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT to_variant_object(map(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "to_variant_object(map(1, 2))",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "sqlExpr": "\"to_variant_object(map(1, 2))\"",
  "srcType": "\"MAP<INT, INT>\"",
  "targetType": "\"VARIANT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT to_variant_object(CAST(NULL AS STRUCT<a: INT>)), to_variant_object(struct(CAST(NULL AS INT) AS a))
-- !schema
`to_variant_object(NULL)` VARIANT,`to_variant_object(struct(CAST(NULL AS INT) AS a))` VARIANT NOT NULL
-- !output
NULL	{"a":null}

-- !query
SELECT CAST(1 AS VARIANT), CAST('x' AS VARIANT), CAST(1.50 AS VARIANT), CAST(TRUE AS VARIANT), CAST(DATE'2024-01-02' AS VARIANT), CAST(TIMESTAMP'2024-01-02 03:04:05' AS VARIANT), CAST(array(1, 2) AS VARIANT), CAST(1.5D AS VARIANT), CAST(X'6162' AS VARIANT), CAST(NULL AS VARIANT)
-- !schema
`CAST(1 AS VARIANT)` VARIANT NOT NULL,`CAST(x AS VARIANT)` VARIANT,`CAST(1.50 AS VARIANT)` VARIANT NOT NULL,`CAST(true AS VARIANT)` VARIANT NOT NULL,`CAST(DATE '2024-01-02' AS VARIANT)` VARIANT,`CAST(TIMESTAMP '2024-01-02 03:04:05' AS VARIANT)` VARIANT NOT NULL,`CAST(array(1, 2) AS VARIANT)` VARIANT NOT NULL,`CAST(1.5 AS VARIANT)` VARIANT NOT NULL,`CAST(X'6162' AS VARIANT)` VARIANT NOT NULL,`CAST(NULL AS VARIANT)` VARIANT
-- !output
1	"x"	1.5	true	"2024-01-02"	"2024-01-02 03:04:05-08:00"	[1,2]	1.5	"YWI="	NULL

-- !query
SELECT CAST(parse_json('1') AS INT), CAST(parse_json('"x"') AS STRING), CAST(parse_json('[1, 2]') AS ARRAY<BIGINT>), CAST(parse_json('{"a": 1}') AS STRING), CAST(parse_json('1.5') AS DECIMAL(5, 1)), CAST(parse_json('null') AS INT), CAST(parse_json('"true"') AS BOOLEAN)
-- !schema
`CAST(parse_json(1) AS INT)` INT,`CAST(parse_json("x") AS STRING)` STRING,`parse_json([1, 2])` ARRAY<BIGINT>,`CAST(parse_json({"a": 1}) AS STRING)` STRING,`CAST(parse_json(1.5) AS DECIMAL(5,1))` DECIMAL(5,1),`CAST(parse_json(null) AS INT)` INT,`CAST(parse_json("true") AS BOOLEAN)` BOOLEAN
-- !output
1	x	[1, 2]	{"a":1}	1.5	NULL	true

-- !query
SELECT CAST(parse_json('"x"') AS INT)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_VARIANT_CAST",
 "parameters": {
  "dataType": "\"INT\"",
  "value": "\"x\""
 },
 "sqlState": "22023"
}

-- !query
SELECT TRY_CAST(parse_json('"x"') AS INT), TRY_CAST(parse_json('"5"') AS INT)
-- !schema
`TRY_CAST(parse_json("x") AS INT)` INT,`TRY_CAST(parse_json("5") AS INT)` INT
-- !output
NULL	5

-- !query
SELECT v:a, v:b.c::int, v:d[0], v:['e f'] FROM VALUES (parse_json('{"a": 1, "b": {"c": 5}, "d": ["q"], "e f": true}')) AS t(v)
-- !schema
a VARIANT,c INT,d VARIANT,`e f` VARIANT
-- !output
1	5	"q"	true

-- !query
SELECT v.a FROM VALUES (parse_json('{"a": 1}')) AS t(v)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_EXTRACT_BASE_FIELD_TYPE",
 "context": [
  {
   "fragment": "v.a",
   "start": 7,
   "stop": 9
  }
 ],
 "parameters": {
  "base": "\"v\"",
  "other": "\"VARIANT\""
 },
 "sqlState": "42000"
}

-- !query
SELECT parse_json('1') = parse_json('1')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "parse_json('1') = parse_json('1')",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "dataType": "\"VARIANT\"",
  "functionName": "`=`",
  "sqlExpr": "\"(parse_json(1) = parse_json(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT v FROM VALUES (parse_json('1')) AS t(v) ORDER BY v
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "v",
   "start": 56,
   "stop": 56
  }
 ],
 "parameters": {
  "dataType": "\"VARIANT\"",
  "functionName": "`sortorder`",
  "sqlExpr": "\"v ASC NULLS FIRST\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT v FROM VALUES (parse_json('1')) AS t(v) GROUP BY v
-- !error
{
 "class": "AnalysisException",
 "condition": "GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE",
 "context": [
  {
   "fragment": "v",
   "start": 56,
   "stop": 56
  }
 ],
 "parameters": {
  "dataType": "\"VARIANT\"",
  "sqlExpr": "\"v\""
 },
 "sqlState": "42822"
}

-- !query
SELECT DISTINCT v FROM VALUES (parse_json('1')) AS t(v)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNSUPPORTED_FEATURE.SET_OPERATION_ON_VARIANT_TYPE",
 "context": [
  {
   "fragment": "SELECT DISTINCT v FROM VALUES (parse_json('1')) AS t(v)",
   "start": 0,
   "stop": 54
  }
 ],
 "parameters": {
  "colName": "`v`",
  "dataType": "\"VARIANT\""
 },
 "sqlState": "0A000"
}

-- !query
SELECT pos, key, to_json(value) FROM VALUES (parse_json('{"a": 1, "b": [2]}')), (parse_json('["x", null]')), (parse_json('5')), (NULL), (parse_json('[]')) AS t(v), LATERAL variant_explode(v)
-- !schema
pos INT NOT NULL,key STRING,`to_json(value)` STRING
-- !output
0	NULL	"x"
0	a	1
1	NULL	null
1	b	[2]

-- !query
SELECT t.id, e.* FROM VALUES (1, parse_json('{"a": 1, "b": [2]}')), (2, parse_json('5')), (3, NULL), (4, parse_json('[]')) AS t(id, v), LATERAL variant_explode_outer(v) e
-- !schema
id INT NOT NULL,pos INT,key STRING,value VARIANT
-- !output
1	0	a	1
1	1	b	[2]
2	NULL	NULL	NULL
3	NULL	NULL	NULL
4	NULL	NULL	NULL

-- !query
SELECT * FROM variant_explode(parse_json('[1, "x"]'))
-- !schema
pos INT NOT NULL,key STRING,value VARIANT NOT NULL
-- !output
0	NULL	1
1	NULL	"x"

-- !query
SELECT * FROM variant_explode(input => parse_json('{"k": 1}'))
-- !schema
pos INT NOT NULL,key STRING,value VARIANT NOT NULL
-- !output
0	k	1

-- !query
SELECT id, p, k, v FROM VALUES (1, parse_json('[1, 2]')), (2, NULL) AS t(id, j) LATERAL VIEW OUTER variant_explode(j) e AS p, k, v
-- !error
{
 "class": "AnalysisException",
 "condition": "ROUTINE_NOT_FOUND",
 "context": [
  {
   "fragment": "LATERAL VIEW OUTER variant_explode(j) e AS p, k, v",
   "start": 80,
   "stop": 129
  }
 ],
 "parameters": {
  "routineName": "`default`.`variant_explode`"
 },
 "sqlState": "42883"
}

-- !query
SELECT * FROM variant_explode('x')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "variant_explode('x')",
   "start": 14,
   "stop": 33
  }
 ],
 "parameters": {
  "inputSql": "\"x\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"VARIANT\"",
  "sqlExpr": "\"variant_explode(x)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT variant_explode(parse_json('[1]'))
-- !error
{
 "class": "AnalysisException",
 "condition": "NOT_A_SCALAR_FUNCTION",
 "context": [
  {
   "fragment": "variant_explode(parse_json('[1]'))",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "functionName": "`variant_explode`"
 },
 "sqlState": "42887"
}

-- !query
SELECT typeof(parse_json('1')), parse_json('{"a":1}') IS NULL
-- !schema
`typeof(parse_json(1))` STRING NOT NULL,`(parse_json({"a":1}) IS NULL)` BOOLEAN NOT NULL
-- !output
variant	false

-- !query
SELECT collect_list(to_json(v)) FROM VALUES (parse_json('1')), (parse_json('"x"')) AS t(v)
-- !schema
`collect_list(to_json(v))` ARRAY<STRING> NOT NULL
-- !output
[1, "x"]

-- !query
SELECT array(parse_json('1'), parse_json('"a"')), struct(parse_json('2') AS v), coalesce(CAST(NULL AS VARIANT), parse_json('3')), if(TRUE, parse_json('4'), NULL)
-- !schema
`array(parse_json(1), parse_json("a"))` ARRAY<VARIANT> NOT NULL,`struct(parse_json(2) AS v)` STRUCT<v: VARIANT NOT NULL> NOT NULL,`coalesce(CAST(NULL AS VARIANT), parse_json(3))` VARIANT NOT NULL,`(IF(true, parse_json(4), NULL))` VARIANT
-- !output
[1, "a"]	{2}	3	4

-- !query
SELECT count(v), first(v) FROM VALUES (parse_json('1')), (NULL) AS t(v)
-- !schema
`count(v)` BIGINT NOT NULL,`first(v)` VARIANT
-- !output
1	1

-- !query
SELECT max(v) FROM VALUES (parse_json('1')) AS t(v)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "max(v)",
   "start": 7,
   "stop": 12
  }
 ],
 "parameters": {
  "dataType": "\"VARIANT\"",
  "functionName": "`max`",
  "sqlExpr": "\"max(v)\""
 },
 "sqlState": "42K09"
}
