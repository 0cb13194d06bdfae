-- !set spark.sql.ansi.enabled=false
-- !query
SELECT array(1, 2)[5], array(1, 2)[-1], element_at(array(1, 2), 3), element_at(array(1, 2), -3), map('a', 1)['b'], element_at(map('a', 1), 'b')
-- !schema
`array(1, 2)[5]` INT,`array(1, 2)[-1]` INT,`element_at(array(1, 2), 3)` INT,`element_at(array(1, 2), -3)` INT,`map(a, 1)[b]` INT,`element_at(map(a, 1), b)` INT
-- !output
NULL	NULL	NULL	NULL	NULL	NULL

-- !query
SELECT element_at(array(1, 2), 0)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_INDEX_OF_ZERO",
 "parameters": {},
 "sqlState": "22003"
}

-- !query
SELECT a[i], element_at(a, i) FROM VALUES (array(1, 2), 1), (array(1), 5), (NULL, 1), (array(1), NULL) AS t(a, i)
-- !schema
`a[i]` INT,`element_at(a, i)` INT
-- !output
2	1
NULL	NULL
NULL	NULL
NULL	NULL

-- !query
SELECT get(array(1), 3), try_element_at(array(1), 4), slice(array(1, 2), 1, 1), size(NULL), size(CAST(NULL AS ARRAY<INT>))
-- !schema
`get(array(1), 3)` INT,`try_element_at(array(1), 4)` INT,`slice(array(1, 2), 1, 1)` ARRAY<INT> NOT NULL,`size(NULL)` INT NOT NULL,`size(NULL)` INT NOT NULL
-- !output
NULL	NULL	[1]	-1	-1

-- !query
SELECT array('a', 1), array(1, 2.5), map('a', 1, 2, 'b'), array(1, '2')
-- !schema
`array(a, 1)` ARRAY<STRING> NOT NULL,`array(1, 2.5)` ARRAY<DECIMAL(11,1)> NOT NULL,`map(a, 1, 2, b)` MAP<STRING, STRING> NOT NULL,`array(1, 2)` ARRAY<STRING> NOT NULL
-- !output
[a, 1]	[1.0, 2.5]	{a -> 1, 2 -> b}	[1, 2]

-- !query
SELECT array_contains(array(1, 2), '1')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_contains(array(1, 2), '1')",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_contains`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"STRING\"",
  "sqlExpr": "\"array_contains(array(1, 2), 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT sequence(1, 3), sequence(DATE'2024-01-31', DATE'2024-03-31', INTERVAL 1 MONTH)
-- !schema
`sequence(1, 3)` ARRAY<INT> NOT NULL,`sequence(DATE '2024-01-31', DATE '2024-03-31', INTERVAL '1' MONTH)` ARRAY<DATE> NOT NULL
-- !output
[1, 2, 3]	[2024-01-31, 2024-02-29, 2024-03-31]

-- !query
SELECT array_join(array(1, 2), ','), concat(array(1), array('a')), array_union(array(1), array(2L))
-- !schema
`array_join(array(1, 2), ,)` STRING NOT NULL,`concat(array(1), array(a))` ARRAY<STRING> NOT NULL,`array_union(array(1), array(2))` ARRAY<BIGINT> NOT NULL
-- !output
1,2	[1, a]	[1, 2]

-- !query
SELECT from_json('{"a": "x"}', 'a INT'), from_csv('x', 'a INT'), to_json(struct(1)), get_json_object('{"a": 1}', '$.a')
-- !schema
`from_json({"a": "x"})` STRUCT<a: INT>,`from_csv(x)` STRUCT<a: INT> NOT NULL,`to_json(struct(1))` STRING,`get_json_object({"a": 1}, $.a)` STRING
-- !output
{null}	{null}	{"col1":1}	1

-- !query
SELECT variant_get(parse_json('"x"'), '$', 'int')
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
SELECT aggregate(array(2147483647, 1), 0, (s, x) -> s + x)
-- !schema
`aggregate(array(2147483647, 1), 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` INT
-- !output
-2147483648

-- !query
SELECT transform(array(1, 0), x -> 1 / x)
-- !schema
`transform(array(1, 0), lambdafunction((1 / namedlambdavariable()), namedlambdavariable()))` ARRAY<DOUBLE> NOT NULL
-- !output
[1.0, null]

-- !set spark.sql.legacy.sizeOfNull=false
-- !query
SELECT size(NULL), size(CAST(NULL AS MAP<INT, INT>)), cardinality(CAST(NULL AS ARRAY<INT>)), size(array(1))
-- !schema
`size(NULL)` INT,`size(NULL)` INT,`cardinality(NULL)` INT,`size(array(1))` INT NOT NULL
-- !output
NULL	NULL	NULL	1

-- !set spark.sql.mapKeyDedupPolicy=LAST_WIN
-- !query
SELECT map('a', 1, 'b', 2, 'a', 3), map_concat(map('a', 1), map('a', 2)), map_from_arrays(array(1, 1), array('x', 'y')), map_from_entries(array(struct(1, 'a'), struct(1, 'b'))), str_to_map('a:1,a:2'), transform_keys(map('a', 1, 'b', 2), (k, v) -> 'x')
-- !schema
`map(a, 1, b, 2, a, 3)` MAP<STRING, INT> NOT NULL,`map_concat(map(a, 1), map(a, 2))` MAP<STRING, INT> NOT NULL,`map_from_arrays(array(1, 1), array(x, y))` MAP<INT, STRING> NOT NULL,`map_from_entries(array(struct(1, a), struct(1, b)))` MAP<INT, STRING> NOT NULL,`str_to_map(a:1,a:2, ,, :)` MAP<STRING, STRING> NOT NULL,`transform_keys(map(a, 1, b, 2), lambdafunction(x, namedlambdavariable(), namedlambdavariable()))` MAP<STRING, INT> NOT NULL
-- !output
{a -> 3, b -> 2}	{a -> 2}	{1 -> y}	{1 -> b}	{a -> 2}	{x -> 2}

-- !set spark.sql.ansi.enabled=true
-- !query
SELECT map('a', 1, 'a', 2), map_from_arrays(array(1, NULL), array('x', 'y'))
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "NULL_MAP_KEY",
 "parameters": {},
 "sqlState": "2200E"
}

-- !set spark.sql.columnNameOfCorruptRecord=broken
-- !query
SELECT from_json('bad', 'a INT, broken STRING'), from_csv('x', 'a INT, broken STRING')
-- !schema
`from_json(bad)` STRUCT<a: INT, broken: STRING>,`from_csv(x)` STRUCT<a: INT, broken: STRING> NOT NULL
-- !output
{null, bad}	{null, x}

-- !set spark.sql.timestampType=TIMESTAMP_NTZ
-- !query
SELECT from_json('{"t": "2024-01-02 03:04:05"}', 't TIMESTAMP')
-- !schema
`from_json({"t": "2024-01-02 03:04:05"})` STRUCT<t: TIMESTAMP_NTZ>
-- !output
{2024-01-02 03:04:05}
