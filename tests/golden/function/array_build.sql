-- !query
SELECT array(), array(1, 2), array(1, NULL), array(1, 2L, 1.5), array('a', 1), array(NULL)
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "array('a', 1)",
   "start": 64,
   "stop": 76
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'a'",
  "sourceType": "\"STRING\"",
  "targetType": "\"BIGINT\""
 },
 "sqlState": "22018"
}

-- !query
SELECT array(a, b) FROM VALUES (1, 2.5D), (NULL, 3D), (4, CAST('NaN' AS DOUBLE)) AS t(a, b)
-- !schema
`array(a, b)` ARRAY<DOUBLE> NOT NULL
-- !output
[1.0, 2.5]
[4.0, NaN]
[null, 3.0]

-- !query
SELECT array(DATE'2024-01-01', TIMESTAMP'2024-01-01 10:00:00')
-- !schema
`array(DATE '2024-01-01', TIMESTAMP '2024-01-01 10:00:00')` ARRAY<TIMESTAMP> NOT NULL
-- !output
[2024-01-01 00:00:00, 2024-01-01 10:00:00]

-- !query
SELECT array(array(1), array()), array(struct(1 AS x, 'a' AS y), struct(2 AS x, NULL AS y))
-- !schema
`array(array(1), array())` ARRAY<ARRAY<INT>> NOT NULL,`array(struct(1 AS x, a AS y), struct(2 AS x, NULL AS y))` ARRAY<STRUCT<x: INT NOT NULL, y: STRING>> NOT NULL
-- !output
[[1], []]	[{1, a}, {2, null}]

-- !query
SELECT array(1, TRUE)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "array(1, TRUE)",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "dataType": "(\"INT\" or \"BOOLEAN\")",
  "functionName": "`array`",
  "sqlExpr": "\"array(1, true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array(map('a', 1), map('b', NULL))
-- !schema
`array(map(a, 1), map(b, NULL))` ARRAY<MAP<STRING, INT>> NOT NULL
-- !output
[{a -> 1}, {b -> null}]

-- !query
SELECT array_append(a, x) FROM VALUES (array(1, 2), 3), (array(1, NULL), NULL), (NULL, 1), (array(), 5) AS t(a, x)
-- !schema
`array_append(a, x)` ARRAY<INT>
-- !output
NULL
[1, 2, 3]
[1, null, null]
[5]

-- !query
SELECT array_append(array('a'), 'b'), array_append(array(1), 2.5), array_append(array(1, 2), CAST(NULL AS INT)), array_append(array(), 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_append(array(1), 2.5)",
   "start": 38,
   "stop": 64
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_append`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"DECIMAL(2,1)\"",
  "sqlExpr": "\"array_append(array(1), 2.5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_append(array(1), 'x')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_append(array(1), 'x')",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_append`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"STRING\"",
  "sqlExpr": "\"array_append(array(1), x)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_append(array(array(1)), array(2))
-- !schema
`array_append(array(array(1)), array(2))` ARRAY<ARRAY<INT>> NOT NULL
-- !output
[[1], [2]]

-- !query
SELECT array_append(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array_append(1, 2)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"array_append(1, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_prepend(a, x) FROM VALUES (array(1, 2), 3), (array(1, NULL), NULL), (NULL, 1), (array(), 5) AS t(a, x)
-- !schema
`array_prepend(a, x)` ARRAY<INT>
-- !output
NULL
[3, 1, 2]
[5]
[null, 1, null]

-- !query
SELECT array_prepend(array('b'), 'a'), array_prepend(array(1L), 2)
-- !schema
`array_prepend(array(b), a)` ARRAY<STRING> NOT NULL,`array_prepend(array(1), 2)` ARRAY<BIGINT> NOT NULL
-- !output
[a, b]	[2, 1]

-- !query
SELECT array_prepend(array(1), DATE'2024-01-01')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_prepend(array(1), DATE'2024-01-01')",
   "start": 7,
   "stop": 47
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_prepend`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"DATE\"",
  "sqlExpr": "\"array_prepend(array(1), DATE '2024-01-01')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_insert(array('a', 'b', 'c'), 1, 'z'), array_insert(array('a', 'b'), 5, 'z'), array_insert(array('a', 'b'), -1, 'z'), array_insert(array('a', 'b'), -5, 'z')
-- !schema
`array_insert(array(a, b, c), 1, z)` ARRAY<STRING> NOT NULL,`array_insert(array(a, b), 5, z)` ARRAY<STRING> NOT NULL,`array_insert(array(a, b), -1, z)` ARRAY<STRING> NOT NULL,`array_insert(array(a, b), -5, z)` ARRAY<STRING> NOT NULL
-- !output
[z, a, b, c]	[a, b, null, null, z]	[a, b, z]	[z, null, null, a, b]

-- !query
SELECT array_insert(a, p, x) FROM VALUES (array(1, 2, 3), 2, 9), (array(1, 2, 3), 4, 9), (array(1, 2, 3), 6, 9), (array(1, 2, 3), -1, 9), (array(1, 2, 3), -3, 9), (array(1, 2, 3), -4, 9), (array(1, 2, 3), -6, 9), (NULL, 1, 1), (array(1), NULL, 1), (array(1), 1, NULL), (array(), 1, 7), (array(), -1, 7), (array(), 3, 7) AS t(a, p, x)
-- !schema
`array_insert(a, p, x)` ARRAY<INT>
-- !output
NULL
NULL
[1, 2, 3, 9]
[1, 2, 3, 9]
[1, 2, 3, null, null, 9]
[1, 9, 2, 3]
[1, 9, 2, 3]
[7]
[7]
[9, 1, 2, 3]
[9, null, null, 1, 2, 3]
[null, 1]
[null, null, 7]

-- !query
SELECT array_insert(array(1), 0, 5)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_INDEX_OF_ZERO",
 "context": [
  {
   "fragment": "array_insert(array(1), 0, 5)",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {},
 "sqlState": "22003"
}

-- !query
SELECT array_insert(array(1), 1, 'x')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_insert(array(1), 1, 'x')",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_insert`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"STRING\"",
  "sqlExpr": "\"array_insert(array(1), 1, x)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_insert(array(1, 2), 1, 2.5)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_insert(array(1, 2), 1, 2.5)",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_insert`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"DECIMAL(2,1)\"",
  "sqlExpr": "\"array_insert(array(1, 2), 1, 2.5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_repeat(x, n) FROM VALUES ('a', 3), (NULL, 2), ('b', 0), ('c', -1), ('d', NULL) AS t(x, n)
-- !schema
`array_repeat(x, n)` ARRAY<STRING>
-- !output
NULL
[]
[]
[a, a, a]
[null, null]

-- !query
SELECT array_repeat(5, 2), array_repeat(NULL, 2), array_repeat(array(1, NULL), 2), array_repeat('x', 2Y)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array_repeat('x', 2Y)",
   "start": 83,
   "stop": 103
  }
 ],
 "parameters": {
  "inputSql": "\"2\"",
  "inputType": "\"TINYINT\"",
  "paramIndex": "second",
  "requiredType": "\"INT\"",
  "sqlExpr": "\"array_repeat(x, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_repeat(1, '2')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array_repeat(1, '2')",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "inputSql": "\"2\"",
  "inputType": "\"STRING\"",
  "paramIndex": "second",
  "requiredType": "\"INT\"",
  "sqlExpr": "\"array_repeat(1, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_repeat(1, 2147483647)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "COLLECTION_SIZE_LIMIT_EXCEEDED.PARAMETER",
 "parameters": {
  "functionName": "`array_repeat`",
  "maxRoundedArrayLength": "2147483632",
  "numberOfElements": "2147483647",
  "parameter": "`count`"
 },
 "sqlState": "54000"
}

-- !query
SELECT sequence(1, 5), sequence(5, 1), sequence(1, 10, 3), sequence(10, 1, -3), sequence(3, 3), sequence(1L, 3)
-- !schema
`sequence(1, 5)` ARRAY<INT> NOT NULL,`sequence(5, 1)` ARRAY<INT> NOT NULL,`sequence(1, 10, 3)` ARRAY<INT> NOT NULL,`sequence(10, 1, -3)` ARRAY<INT> NOT NULL,`sequence(3, 3)` ARRAY<INT> NOT NULL,`sequence(1, 3)` ARRAY<BIGINT> NOT NULL
-- !output
[1, 2, 3, 4, 5]	[5, 4, 3, 2, 1]	[1, 4, 7, 10]	[10, 7, 4, 1]	[3]	[1, 2, 3]

-- !query
SELECT sequence(a, b) FROM VALUES (1, 3), (3, 1), (NULL, 2), (2, NULL), (-2, 2) AS t(a, b)
-- !schema
`sequence(a, b)` ARRAY<INT>
-- !output
NULL
NULL
[-2, -1, 0, 1, 2]
[1, 2, 3]
[3, 2, 1]

-- !query
SELECT sequence(a, b, s) FROM VALUES (1, 10, 4), (10, 1, -4), (5, 5, 0), (1, NULL, 1), (1, 2, NULL) AS t(a, b, s)
-- !schema
`sequence(a, b, s)` ARRAY<INT>
-- !output
NULL
NULL
[1, 5, 9]
[10, 6, 2]
[5]

-- !query
SELECT sequence(1, 10, -1)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT sequence(1, 10, 0)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": null,
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT sequence(DATE'2024-01-30', DATE'2024-02-02'), sequence(DATE'2024-01-31', DATE'2024-06-30', INTERVAL 1 MONTH), sequence(DATE'2024-01-01', DATE'2023-12-30')
-- !schema
`sequence(DATE '2024-01-30', DATE '2024-02-02')` ARRAY<DATE> NOT NULL,`sequence(DATE '2024-01-31', DATE '2024-06-30', INTERVAL '1' MONTH)` ARRAY<DATE> NOT NULL,`sequence(DATE '2024-01-01', DATE '2023-12-30')` ARRAY<DATE> NOT NULL
-- !output
[2024-01-30, 2024-01-31, 2024-02-01, 2024-02-02]	[2024-01-31, 2024-02-29, 2024-03-31, 2024-04-30, 2024-05-31, 2024-06-30]	[2024-01-01, 2023-12-31, 2023-12-30]

-- !query
SELECT sequence(DATE'2020-02-29', DATE'2024-03-01', INTERVAL 1 YEAR), sequence(DATE'2024-01-01', DATE'2024-01-10', INTERVAL 3 DAY), sequence(DATE'2024-03-31', DATE'2024-01-01', INTERVAL -1 MONTH)
-- !schema
`sequence(DATE '2020-02-29', DATE '2024-03-01', INTERVAL '1' YEAR)` ARRAY<DATE> NOT NULL,`sequence(DATE '2024-01-01', DATE '2024-01-10', INTERVAL '3' DAY)` ARRAY<DATE> NOT NULL,`sequence(DATE '2024-03-31', DATE '2024-01-01', INTERVAL '-1' MONTH)` ARRAY<DATE> NOT NULL
-- !output
[2020-02-29, 2021-02-28, 2022-02-28, 2023-02-28, 2024-02-29]	[2024-01-01, 2024-01-04, 2024-01-07, 2024-01-10]	[2024-03-31, 2024-02-29, 2024-01-31]

-- !query
SELECT sequence(TIMESTAMP'2024-03-09 12:00:00', TIMESTAMP'2024-03-11 12:00:00', INTERVAL 1 DAY), sequence(TIMESTAMP'2024-01-01 00:00:00', TIMESTAMP'2024-01-01 02:00:00', INTERVAL 30 MINUTE)
-- !schema
`sequence(TIMESTAMP '2024-03-09 12:00:00', TIMESTAMP '2024-03-11 12:00:00', INTERVAL '1' DAY)` ARRAY<TIMESTAMP> NOT NULL,`sequence(TIMESTAMP '2024-01-01 00:00:00', TIMESTAMP '2024-01-01 02:00:00', INTERVAL '30' MINUTE)` ARRAY<TIMESTAMP> NOT NULL
-- !output
[2024-03-09 12:00:00, 2024-03-10 12:00:00, 2024-03-11 12:00:00]	[2024-01-01 00:00:00, 2024-01-01 00:30:00, 2024-01-01 01:00:00, 2024-01-01 01:30:00, 2024-01-01 02:00:00]

-- !query
SELECT sequence(TIMESTAMP'2024-01-31 08:00:00', TIMESTAMP'2024-04-30 08:00:00', INTERVAL 1 MONTH)
-- !schema
`sequence(TIMESTAMP '2024-01-31 08:00:00', TIMESTAMP '2024-04-30 08:00:00', INTERVAL '1' MONTH)` ARRAY<TIMESTAMP> NOT NULL
-- !output
[2024-01-31 08:00:00, 2024-02-29 08:00:00, 2024-03-31 08:00:00, 2024-04-30 08:00:00]

-- !query
SELECT sequence(TIMESTAMP_NTZ'2024-01-01 00:00:00', TIMESTAMP_NTZ'2024-01-01 03:00:00', INTERVAL 1 HOUR)
-- !schema
`sequence(TIMESTAMP_NTZ '2024-01-01 00:00:00', TIMESTAMP_NTZ '2024-01-01 03:00:00', INTERVAL '01' HOUR)` ARRAY<TIMESTAMP_NTZ> NOT NULL
-- !output
[2024-01-01 00:00:00, 2024-01-01 01:00:00, 2024-01-01 02:00:00, 2024-01-01 03:00:00]

-- !query
SELECT sequence(1, 2, INTERVAL 1 DAY)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.SEQUENCE_WRONG_INPUT_TYPES",
 "context": [
  {
   "fragment": "sequence(1, 2, INTERVAL 1 DAY)",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "functionName": "`sequence`",
  "otherStartType": "\"INTEGRAL\"",
  "sqlExpr": "\"sequence(1, 2, INTERVAL '1' DAY)\"",
  "startType": "(\"TIMESTAMP\" or \"TIMESTAMP_NTZ\" or \"DATE\")",
  "stepType": "(\"INTERVAL\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL DAY TO SECOND\")"
 },
 "sqlState": "42K09"
}

-- !query
SELECT sequence('a', 'b')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.SEQUENCE_WRONG_INPUT_TYPES",
 "context": [
  {
   "fragment": "sequence('a', 'b')",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "functionName": "`sequence`",
  "otherStartType": "\"INTEGRAL\"",
  "sqlExpr": "\"sequence(a, b)\"",
  "startType": "(\"TIMESTAMP\" or \"TIMESTAMP_NTZ\" or \"DATE\")",
  "stepType": "(\"INTERVAL\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL DAY TO SECOND\")"
 },
 "sqlState": "42K09"
}

-- !query
SELECT sequence(1Y, 3Y), sequence(1S, 5S, 2S)
-- !schema
`sequence(1, 3)` ARRAY<TINYINT> NOT NULL,`sequence(1, 5, 2)` ARRAY<SMALLINT> NOT NULL
-- !output
[1, 2, 3]	[1, 3, 5]

-- !query
SELECT sequence(1, 3000000000L, 1)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "COLLECTION_SIZE_LIMIT_EXCEEDED.PARAMETER",
 "parameters": {
  "functionName": "`sequence`",
  "maxRoundedArrayLength": "2147483632",
  "numberOfElements": "3000000000",
  "parameter": "`count`"
 },
 "sqlState": "54000"
}

-- !query
SELECT sequence(DATE'2024-01-01', DATE'2024-01-02', INTERVAL 1 HOUR)
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "_LEGACY_ERROR_TEMP_3242",
 "parameters": {
  "intervalType": "interval day to second"
 },
 "sqlState": null
}

-- !query
SELECT flatten(a) FROM VALUES (array(array(1, 2), array(3))), (array(array(1), NULL)), (NULL), (array()), (array(array(NULL, 1), array())) AS t(a)
-- !schema
`flatten(a)` ARRAY<INT>
-- !output
NULL
NULL
[1, 2, 3]
[]
[null, 1]

-- !query
SELECT flatten(array(array(array(1)), array(array(2, 3))))
-- !schema
`flatten(array(array(array(1)), array(array(2, 3))))` ARRAY<ARRAY<INT>> NOT NULL
-- !output
[[1], [2, 3]]

-- !query
SELECT flatten(array(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "flatten(array(1, 2))",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "inputSql": "\"array(1, 2)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\" of \"ARRAY\"",
  "sqlExpr": "\"flatten(array(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT concat(array(1, 2), array(3)), concat(array(1), array(2.5)), concat(array(1), NULL), concat(array('a'), array(NULL))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "concat(array(1), NULL)",
   "start": 68,
   "stop": 89
  }
 ],
 "parameters": {
  "dataType": "(\"ARRAY<INT>\" or \"STRING\")",
  "functionName": "`concat`",
  "sqlExpr": "\"concat(array(1), NULL)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT concat(a, b) FROM VALUES (array(1), array(2)), (NULL, array(1)), (array(), array(NULL)) AS t(a, b)
-- !schema
`concat(a, b)` ARRAY<INT>
-- !output
NULL
[1, 2]
[null]

-- !query
SELECT concat(array(1), 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "concat(array(1), 'a')",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "dataType": "(\"ARRAY<INT>\" or \"STRING\")",
  "functionName": "`concat`",
  "sqlExpr": "\"concat(array(1), a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array(1) || array(2, 3)
-- !schema
`concat(array(1), array(2, 3))` ARRAY<INT> NOT NULL
-- !output
[1, 2, 3]

-- !query
SELECT arrays_zip(array(1, 2), array('a', 'b', 'c')), arrays_zip(array(1)), arrays_zip(array(1), NULL)
-- !schema
`arrays_zip(array(1, 2), array(a, b, c))` ARRAY<STRUCT<`0`: INT, `1`: STRING>> NOT NULL,`arrays_zip(array(1))` ARRAY<STRUCT<`0`: INT>> NOT NULL,`arrays_zip(array(1), NULL)` ARRAY<STRUCT<`0`: INT, `1`: VOID>>
-- !output
[{1, a}, {2, b}, {null, c}]	[{1}]	NULL

-- !query
SELECT arrays_zip(a, b) FROM VALUES (array(1, 2), array('x')), (NULL, array('y')), (array(), array()) AS t(a, b)
-- !schema
`arrays_zip(a, b)` ARRAY<STRUCT<a: INT, b: STRING>>
-- !output
NULL
[]
[{1, x}, {2, null}]

-- !query
SELECT arrays_zip(a AS x, b AS y) FROM VALUES (array(1, 2), array('x', 'y')) AS t(a, b)
-- !error
{
 "class": "ParseException",
 "condition": "PARSE_SYNTAX_ERROR",
 "parameters": {
  "error": "'AS'",
  "hint": ""
 },
 "sqlState": "42601"
}

-- !query
SELECT arrays_zip(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "arrays_zip(1)",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"arrays_zip(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_repeat(rand(0) < 2, 2), size(array_repeat(rand(), 3))
-- !schema
`array_repeat((rand(0) < 2), 2)` ARRAY<BOOLEAN> NOT NULL,`size(array_repeat(rand(), 3))` INT NOT NULL
-- !output
[true, true]	3

-- !query
SELECT size(shuffle(array(1, 2, 3))), sort_array(shuffle(array(3, 1, 2))), shuffle(CAST(NULL AS ARRAY<INT>)), shuffle(array(7))
-- !schema
`size(shuffle(array(1, 2, 3)))` INT NOT NULL,`sort_array(shuffle(array(3, 1, 2)), true)` ARRAY<INT> NOT NULL,`shuffle(NULL)` ARRAY<INT>,`shuffle(array(7))` ARRAY<INT> NOT NULL
-- !output
3	[1, 2, 3]	NULL	[7]

-- !query
SELECT sort_array(shuffle(array(3, NULL, 2), 5))
-- !schema
`sort_array(shuffle(array(3, NULL, 2)), true)` ARRAY<INT> NOT NULL
-- !output
[null, 2, 3]

-- !query
SELECT shuffle(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "shuffle(1)",
   "start": 7,
   "stop": 16
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"shuffle(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT shuffle(array(1, 2, 3, 4, 5, 6, 7), 42), shuffle(array('a', 'b', 'c', NULL), 7L), shuffle(array(1, 2, 3), NULL), shuffle(array(1, 2), 'x' = 'y')
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_PARAMETER_VALUE.LONG",
 "context": [
  {
   "fragment": "shuffle(array(1, 2), 'x' = 'y')",
   "start": 120,
   "stop": 150
  }
 ],
 "parameters": {
  "functionName": "`shuffle`",
  "invalidValue": "\"(x = y)\"",
  "parameter": "`seed`"
 },
 "sqlState": "22023"
}

-- !query
SELECT shuffle(array(1, 2, 3, 4, 5, 6, 7), 42), shuffle(array('a', 'b', 'c', NULL), 7L)
-- !schema
`shuffle(array(1, 2, 3, 4, 5, 6, 7))` ARRAY<INT> NOT NULL,`shuffle(array(a, b, c, NULL))` ARRAY<STRING> NOT NULL
-- !output
[6, 3, 2, 1, 4, 7, 5]	[a, b, null, c]

-- !query
SELECT shuffle(a, 11) FROM VALUES (array(1, 2, 3, 4)), (NULL), (array(5, 6, 7)), (array(8, 9, 10, 11, 12)) AS t(a) ORDER BY 1
-- !schema
`shuffle(a)` ARRAY<INT>
-- !output
NULL
[2, 4, 1, 3]
[5, 6, 7]
[10, 8, 9, 12, 11]
