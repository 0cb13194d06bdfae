-- !query
SELECT map(), map('a', 1), map('a', 1, 'b', NULL), map(1, 'x', 2, 'y'), map(1, 1L, 2.5, 2)
-- !schema
`map()` MAP<VOID, VOID> NOT NULL,`map(a, 1)` MAP<STRING, INT> NOT NULL,`map(a, 1, b, NULL)` MAP<STRING, INT> NOT NULL,`map(1, x, 2, y)` MAP<INT, STRING> NOT NULL,`map(1, 1, 2.5, 2)` MAP<DECIMAL(11,1), BIGINT> NOT NULL
-- !output
{}	{a -> 1}	{a -> 1, b -> null}	{1 -> x, 2 -> y}	{1.0 -> 1, 2.5 -> 2}

-- !query
SELECT map(k, v) FROM VALUES ('a', 1), ('b', NULL) AS t(k, v)
-- !schema
`map(k, v)` MAP<STRING, INT> NOT NULL
-- !output
{a -> 1}
{b -> null}

-- !query
SELECT map(k, v) FROM VALUES ('a', 1), (NULL, 2) AS t(k, v)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "NULL_MAP_KEY",
 "parameters": {},
 "sqlState": "2200E"
}

-- !query
SELECT map('a', 1, 'a', 2)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "DUPLICATED_MAP_KEY",
 "parameters": {
  "key": "a",
  "mapKeyDedupPolicy": "\"spark.sql.mapKeyDedupPolicy\""
 },
 "sqlState": "23505"
}

-- !query
SELECT map('a', 1, 'b')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "parameters": {
  "actualNum": "3",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2n (n > 0)",
  "functionName": "`map`"
 },
 "sqlState": "42605"
}

-- !query
SELECT map(NULL, 1)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "NULL_MAP_KEY",
 "parameters": {},
 "sqlState": "2200E"
}

-- !query
SELECT map('a', 1, 2, 'b')
-- !error
{
 "class": "NumberFormatException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "map('a', 1, 2, 'b')",
   "start": 7,
   "stop": 25
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
SELECT map(map(1, 2), 3)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_MAP_KEY_TYPE",
 "context": [
  {
   "fragment": "map(map(1, 2), 3)",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "keyType": "\"MAP<INT, INT>\"",
  "sqlExpr": "\"map(map(1, 2), 3)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map(array(1), struct(1, 2)), map(struct(1), 'a')
-- !schema
`map(array(1), struct(1, 2))` MAP<ARRAY<INT>, STRUCT<col1: INT NOT NULL, col2: INT NOT NULL>> NOT NULL,`map(struct(1), a)` MAP<STRUCT<col1: INT NOT NULL>, STRING> NOT NULL
-- !output
{[1] -> {1, 2}}	{{1} -> a}

-- !query
SELECT map(1.5D, 'a', CAST('NaN' AS DOUBLE), 'b'), map(0.0D, 1)
-- !schema
`map(1.5, a, CAST(NaN AS DOUBLE), b)` MAP<DOUBLE, STRING> NOT NULL,`map(0.0, 1)` MAP<DOUBLE, INT> NOT NULL
-- !output
{1.5 -> a, NaN -> b}	{0.0 -> 1}

-- !query
SELECT map(0.0D, 1, -0.0D, 2)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "DUPLICATED_MAP_KEY",
 "parameters": {
  "key": "-0.0",
  "mapKeyDedupPolicy": "\"spark.sql.mapKeyDedupPolicy\""
 },
 "sqlState": "23505"
}

-- !query
SELECT map_concat(map('a', 1), map('b', 2)), map_concat(map(1, 'a')), map_concat(), map_concat(map('a', 1), map('b', 2.5))
-- !schema
`map_concat(map(a, 1), map(b, 2))` MAP<STRING, INT> NOT NULL,`map_concat(map(1, a))` MAP<INT, STRING> NOT NULL,`map_concat()` MAP<STRING, STRING> NOT NULL,`map_concat(map(a, 1), map(b, 2.5))` MAP<STRING, DECIMAL(11,1)> NOT NULL
-- !output
{a -> 1, b -> 2}	{1 -> a}	{}	{a -> 1.0, b -> 2.5}

-- !query
SELECT map_concat(a, b) FROM VALUES (map('a', 1), map('b', NULL)), (NULL, map('a', 1)), (map('a', 1), NULL), (map('a', 1), map()) AS t(a, b)
-- !schema
`map_concat(a, b)` MAP<STRING, INT>
-- !output
NULL
NULL
{a -> 1, b -> null}
{a -> 1}

-- !query
SELECT map_concat(map('a', 1), map('a', 2))
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "DUPLICATED_MAP_KEY",
 "parameters": {
  "key": "a",
  "mapKeyDedupPolicy": "\"spark.sql.mapKeyDedupPolicy\""
 },
 "sqlState": "23505"
}

-- !query
SELECT map_concat(map('a', 1), 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.MAP_CONCAT_DIFF_TYPES",
 "context": [
  {
   "fragment": "map_concat(map('a', 1), 1)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "dataType": "[\"MAP<STRING, INT>\", \"INT\"]",
  "functionName": "`map_concat`",
  "sqlExpr": "\"map_concat(map(a, 1), 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map_concat(map('a', 1), map(1, 'a'))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "map_concat(map('a', 1), map(1, 'a'))",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "dataType": "(\"MAP<STRING, INT>\" or \"MAP<INT, STRING>\")",
  "functionName": "`map_concat`",
  "sqlExpr": "\"map_concat(map(a, 1), map(1, a))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map_contains_key(m, k) FROM VALUES (map('a', 1), 'a'), (map('a', NULL), 'a'), (map('a', 1), 'b'), (NULL, 'a'), (map('a', 1), NULL) AS t(m, k)
-- !schema
`map_contains_key(m, k)` BOOLEAN
-- !output
NULL
NULL
false
true
true

-- !query
SELECT map_contains_key(map(1, 'a'), 1L), map_contains_key(map(1.5D, 1), 2)
-- !schema
`map_contains_key(map(1, a), 1)` BOOLEAN,`map_contains_key(map(1.5, 1), 2)` BOOLEAN
-- !output
true	false

-- !query
SELECT map_contains_key(map('a', 1), 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "map_contains_key(map('a', 1), 1)",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "dataType": "\"MAP\"",
  "functionName": "`map_contains_key`",
  "leftType": "\"MAP<STRING, INT>\"",
  "rightType": "\"INT\"",
  "sqlExpr": "\"map_contains_key(map(a, 1), 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map_contains_key(1, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "map_contains_key(1, 1)",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "dataType": "\"MAP\"",
  "functionName": "`map_contains_key`",
  "leftType": "\"INT\"",
  "rightType": "\"INT\"",
  "sqlExpr": "\"map_contains_key(1, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map_entries(m), map_keys(m), map_values(m) FROM VALUES (map('a', 1, 'b', NULL)), (map()), (NULL) AS t(m)
-- !schema
`map_entries(m)` ARRAY<STRUCT<key: STRING NOT NULL, value: INT>>,`map_keys(m)` ARRAY<STRING>,`map_values(m)` ARRAY<INT>
-- !output
NULL	NULL	NULL
[]	[]	[]
[{a, 1}, {b, null}]	[a, b]	[1, null]

-- !query
SELECT map_entries(map(1, 'x')), map_keys(map(1, 2)), map_values(map(1, 2)), map_keys(map(array(1), 2))
-- !schema
`map_entries(map(1, x))` ARRAY<STRUCT<key: INT NOT NULL, value: STRING NOT NULL>> NOT NULL,`map_keys(map(1, 2))` ARRAY<INT> NOT NULL,`map_values(map(1, 2))` ARRAY<INT> NOT NULL,`map_keys(map(array(1), 2))` ARRAY<ARRAY<INT>> NOT NULL
-- !output
[{1, x}]	[1]	[2]	[[1]]

-- !query
SELECT map_keys(array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "map_keys(array(1))",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "inputSql": "\"array(1)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"MAP\"",
  "sqlExpr": "\"map_keys(array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map_values('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "map_values('a')",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"MAP\"",
  "sqlExpr": "\"map_values(a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map_entries(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "map_entries(1)",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"MAP\"",
  "sqlExpr": "\"map_entries(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map_from_arrays(a, b) FROM VALUES (array('a', 'b'), array(1, NULL)), (array(), array()), (NULL, array(1)), (array('a'), NULL) AS t(a, b)
-- !schema
`map_from_arrays(a, b)` MAP<STRING, INT>
-- !output
NULL
NULL
{a -> 1, b -> null}
{}

-- !query
SELECT map_from_arrays(array(1, 2), array('x', 'y'))
-- !schema
`map_from_arrays(array(1, 2), array(x, y))` MAP<INT, STRING> NOT NULL
-- !output
{1 -> x, 2 -> y}

-- !query
SELECT map_from_arrays(array(1, 2), array('x'))
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "_LEGACY_ERROR_TEMP_2128",
 "parameters": {},
 "sqlState": null
}

-- !query
SELECT map_from_arrays(array(1, NULL), array('x', 'y'))
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "NULL_MAP_KEY",
 "parameters": {},
 "sqlState": "2200E"
}

-- !query
SELECT map_from_arrays(array(1, 1), array('x', 'y'))
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "DUPLICATED_MAP_KEY",
 "parameters": {
  "key": "1",
  "mapKeyDedupPolicy": "\"spark.sql.mapKeyDedupPolicy\""
 },
 "sqlState": "23505"
}

-- !query
SELECT map_from_arrays(a, b) FROM VALUES (array(1, 1), array('x', 'y')) AS t(a, b)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "DUPLICATED_MAP_KEY",
 "parameters": {
  "key": "1",
  "mapKeyDedupPolicy": "\"spark.sql.mapKeyDedupPolicy\""
 },
 "sqlState": "23505"
}

-- !query
SELECT map_from_arrays(1, array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "map_from_arrays(1, array(1))",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"map_from_arrays(1, array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map_from_entries(a) FROM VALUES (array(struct('a', 1), struct('b', NULL))), (array()), (NULL), (array(struct('a', 1), NULL)) AS t(a)
-- !schema
`map_from_entries(a)` MAP<STRING, INT>
-- !output
NULL
NULL
{a -> 1, b -> null}
{}

-- !query
SELECT map_from_entries(array(struct(1, 'a'), struct(2, 'b')))
-- !schema
`map_from_entries(array(struct(1, a), struct(2, b)))` MAP<INT, STRING> NOT NULL
-- !output
{1 -> a, 2 -> b}

-- !query
SELECT map_from_entries(array(struct(1, 'a'), struct(1, 'b')))
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "DUPLICATED_MAP_KEY",
 "parameters": {
  "key": "1",
  "mapKeyDedupPolicy": "\"spark.sql.mapKeyDedupPolicy\""
 },
 "sqlState": "23505"
}

-- !query
SELECT map_from_entries(array(struct(CAST(NULL AS INT), 'a')))
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "NULL_MAP_KEY",
 "parameters": {},
 "sqlState": "2200E"
}

-- !query
SELECT map_from_entries(array(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "map_from_entries(array(1, 2))",
   "start": 7,
   "stop": 35
  }
 ],
 "parameters": {
  "inputSql": "\"array(1, 2)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\" of pair \"STRUCT\"",
  "sqlExpr": "\"map_from_entries(array(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map_from_entries(array(struct(1, 2, 3)))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "map_from_entries(array(struct(1, 2, 3)))",
   "start": 7,
   "stop": 46
  }
 ],
 "parameters": {
  "inputSql": "\"array(struct(1, 2, 3))\"",
  "inputType": "\"ARRAY<STRUCT<col1: INT NOT NULL, col2: INT NOT NULL, col3: INT NOT NULL>>\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\" of pair \"STRUCT\"",
  "sqlExpr": "\"map_from_entries(array(struct(1, 2, 3)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT str_to_map(s) FROM VALUES ('a:1,b:2'), ('a'), (''), (NULL), ('a:1:2,b'), ('a:,:b') AS t(s)
-- !schema
`str_to_map(s, ,, :)` MAP<STRING, STRING>
-- !output
NULL
{ -> null}
{a -> ,  -> b}
{a -> 1, b -> 2}
{a -> 1:2, b -> null}
{a -> null}

-- !query
SELECT str_to_map('a=1;b=2', ';', '='), str_to_map('a1b2c', '[0-9]', ':'), str_to_map('a:1', NULL), str_to_map('x,y', ',')
-- !schema
`str_to_map(a=1;b=2, ;, =)` MAP<STRING, STRING> NOT NULL,`str_to_map(a1b2c, [0-9], :)` MAP<STRING, STRING> NOT NULL,`str_to_map(a:1, NULL, :)` MAP<STRING, STRING>,`str_to_map(x,y, ,, :)` MAP<STRING, STRING> NOT NULL
-- !output
{a -> 1, b -> 2}	{a -> null, b -> null, c -> null}	NULL	{x -> null, y -> null}

-- !query
SELECT str_to_map('a:1,a:2')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "DUPLICATED_MAP_KEY",
 "parameters": {
  "key": "a",
  "mapKeyDedupPolicy": "\"spark.sql.mapKeyDedupPolicy\""
 },
 "sqlState": "23505"
}

-- !query
SELECT str_to_map(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "str_to_map(1)",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"STRING\"",
  "sqlExpr": "\"str_to_map(1, ,, :)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT try_element_at(m, 'a'), m['b'] FROM VALUES (map('a', 1, 'b', 2)), (map('c', 3)) AS t(m)
-- !schema
`try_element_at(m, a)` INT,`m[b]` INT
-- !output
1	2
NULL	NULL

-- !query
SELECT map('a', 1)['a'], map(1, 'x')[2], map(DATE'2024-01-01', 1)[DATE'2024-01-01'], map(1, 'x')[1L]
-- !schema
`map(a, 1)[a]` INT,`map(1, x)[2]` STRING,`map(DATE '2024-01-01', 1)[DATE '2024-01-01']` INT,`map(1, x)[1]` STRING
-- !output
1	NULL	1	x

-- !query
SELECT map('a', 1)[1]
-- !schema
`map(a, 1)[1]` INT
-- !output
NULL

-- !query
SELECT map(1, 'x')['1']
-- !schema
`map(1, x)[1]` STRING
-- !output
x

-- !query
SELECT map(struct(1, NULL), 'a')[struct(1, NULL)]
-- !schema
`map(struct(1, NULL), a)[struct(1, NULL)]` STRING
-- !output
a

-- !query
SELECT map_sort(m) FROM VALUES (map('b', 1, 'a', 2)), (NULL), (map()) AS t(m)
-- !error
{
 "class": "AnalysisException",
 "condition": "UNRESOLVED_ROUTINE",
 "context": [
  {
   "fragment": "map_sort(m)",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "routineName": "`map_sort`",
  "searchPath": "[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]"
 },
 "sqlState": "42883"
}

-- !query
SELECT map(1.0, 'a') = map(1.0, 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "map(1.0, 'a') = map(1.0, 'a')",
   "start": 7,
   "stop": 35
  }
 ],
 "parameters": {
  "dataType": "\"MAP<DECIMAL(2,1), STRING>\"",
  "functionName": "`=`",
  "sqlExpr": "\"(map(1.0, a) = map(1.0, a))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map('a', 1).a, map('a', named_struct('x', 5))['a'].x
-- !schema
`map(a, 1)[a]` INT,`map(a, named_struct(x, 5))[a].x` INT
-- !output
1	5
