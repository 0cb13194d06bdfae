-- !query
SELECT map_filter(m, (k, v) -> v > 1), map_filter(m, (k, v) -> k = 'a') FROM VALUES (map('a', 1, 'b', 2, 'c', NULL)), (map()), (NULL) AS t(m)
-- !schema
`map_filter(m, lambdafunction((namedlambdavariable() > 1), namedlambdavariable(), namedlambdavariable()))` MAP<STRING, INT>,`map_filter(m, lambdafunction((namedlambdavariable() = a), namedlambdavariable(), namedlambdavariable()))` MAP<STRING, INT>
-- !output
NULL	NULL
{b -> 2}	{a -> 1}
{}	{}

-- !query
SELECT map_filter(map(1, 'a', 2, 'b'), (k, v) -> k > n) FROM VALUES (1), (NULL) AS t(n)
-- !schema
`map_filter(map(1, a, 2, b), lambdafunction((namedlambdavariable() > n), namedlambdavariable(), namedlambdavariable()))` MAP<INT, STRING> NOT NULL
-- !output
{2 -> b}
{}

-- !query
SELECT map_filter(map(1, 2), (k, v) -> v)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "map_filter(map(1, 2), (k, v) -> v)",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "inputSql": "\"lambdafunction(namedlambdavariable(), namedlambdavariable(), namedlambdavariable())\"",
  "inputType": "\"INT\"",
  "paramIndex": "second",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"map_filter(map(1, 2), lambdafunction(namedlambdavariable(), namedlambdavariable(), namedlambdavariable()))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map_filter(map(1, 2), k -> TRUE)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH",
 "context": [
  {
   "fragment": "k -> TRUE",
   "start": 29,
   "stop": 37
  }
 ],
 "parameters": {
  "actualNumArgs": "2",
  "expectedNumArgs": "1"
 },
 "sqlState": "42K0D"
}

-- !query
SELECT map_filter(1, (k, v) -> TRUE)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "map_filter(1, (k, v) -> TRUE)",
   "start": 7,
   "stop": 35
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"MAP\"",
  "sqlExpr": "\"map_filter(1, lambdafunction(true, k, v))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT transform_keys(m, (k, v) -> upper(k)), transform_keys(m, (k, v) -> concat(k, v)) FROM VALUES (map('a', 1, 'b', 2)), (map()), (NULL) AS t(m)
-- !schema
`transform_keys(m, lambdafunction(upper(namedlambdavariable()), namedlambdavariable(), namedlambdavariable()))` MAP<STRING, INT>,`transform_keys(m, lambdafunction(concat(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable()))` MAP<STRING, INT>
-- !output
NULL	NULL
{A -> 1, B -> 2}	{a1 -> 1, b2 -> 2}
{}	{}

-- !query
SELECT transform_keys(map('a', 1, 'b', 2), (k, v) -> 'x')
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "DUPLICATED_MAP_KEY",
 "parameters": {
  "key": "x",
  "mapKeyDedupPolicy": "\"spark.sql.mapKeyDedupPolicy\""
 },
 "sqlState": "23505"
}

-- !query
SELECT transform_keys(map('a', 1), (k, v) -> NULL)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "NULL_MAP_KEY",
 "parameters": {},
 "sqlState": "2200E"
}

-- !query
SELECT transform_keys(map('a', 1), (k, v) -> CAST(NULL AS STRING))
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "NULL_MAP_KEY",
 "parameters": {},
 "sqlState": "2200E"
}

-- !query
SELECT transform_keys(map(1, 2, 3, 4), (k, v) -> k + v)
-- !schema
`transform_keys(map(1, 2, 3, 4), lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()))` MAP<INT, INT> NOT NULL
-- !output
{3 -> 2, 7 -> 4}

-- !query
SELECT transform_keys(map('a', 1), (k, v) -> map(k, v))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_MAP_KEY_TYPE",
 "context": [
  {
   "fragment": "transform_keys(map('a', 1), (k, v) -> map(k, v))",
   "start": 7,
   "stop": 54
  }
 ],
 "parameters": {
  "keyType": "\"MAP<STRING, INT>\"",
  "sqlExpr": "\"transform_keys(map(a, 1), lambdafunction(map(namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable()))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT transform_values(m, (k, v) -> v + 1), transform_values(m, (k, v) -> k) FROM VALUES (map('a', 1, 'b', NULL)), (map()), (NULL) AS t(m)
-- !schema
`transform_values(m, lambdafunction((namedlambdavariable() + 1), namedlambdavariable(), namedlambdavariable()))` MAP<STRING, INT>,`transform_values(m, lambdafunction(namedlambdavariable(), namedlambdavariable(), namedlambdavariable()))` MAP<STRING, STRING>
-- !output
NULL	NULL
{a -> 2, b -> null}	{a -> a, b -> b}
{}	{}

-- !query
SELECT transform_values(map(1, array(1, 2)), (k, v) -> size(v) + k)
-- !schema
`transform_values(map(1, array(1, 2)), lambdafunction((size(namedlambdavariable()) + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()))` MAP<INT, INT> NOT NULL
-- !output
{1 -> 3}

-- !query
SELECT transform_values(map('a', 1), v -> v)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH",
 "context": [
  {
   "fragment": "v -> v",
   "start": 37,
   "stop": 42
  }
 ],
 "parameters": {
  "actualNumArgs": "2",
  "expectedNumArgs": "1"
 },
 "sqlState": "42K0D"
}

-- !query
SELECT map_zip_with(a, b, (k, x, y) -> coalesce(x, 0) + coalesce(y, 0)) FROM VALUES (map('a', 1), map('a', 10, 'b', 20)), (map(), map()), (NULL, map('a', 1)), (map('a', 1), NULL) AS t(a, b)
-- !schema
`map_zip_with(a, b, lambdafunction((coalesce(namedlambdavariable(), 0) + coalesce(namedlambdavariable(), 0)), namedlambdavariable(), namedlambdavariable(), namedlambdavariable()))` MAP<STRING, INT>
-- !output
NULL
NULL
{a -> 11, b -> 20}
{}

-- !query
SELECT map_zip_with(map(1, 'a', 2, 'b'), map(1, 'x', 3, 'y'), (k, x, y) -> concat_ws('-', k, x, y))
-- !schema
`map_zip_with(map(1, a, 2, b), map(1, x, 3, y), lambdafunction(concat_ws(-, namedlambdavariable(), namedlambdavariable(), namedlambdavariable()), namedlambdavariable(), namedlambdavariable(), namedlambdavariable()))` MAP<INT, STRING> NOT NULL
-- !output
{1 -> 1-a-x, 2 -> 2-b, 3 -> 3-y}

-- !query
SELECT map_zip_with(map(1, 'a'), map(1L, 'x'), (k, x, y) -> k)
-- !schema
`map_zip_with(map(1, a), map(1, x), lambdafunction(namedlambdavariable(), namedlambdavariable(), namedlambdavariable(), namedlambdavariable()))` MAP<BIGINT, BIGINT> NOT NULL
-- !output
{1 -> 1}

-- !query
SELECT map_zip_with(map(1, 'a'), map('a', 'x'), (k, x, y) -> k)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.MAP_ZIP_WITH_DIFF_TYPES",
 "context": [
  {
   "fragment": "map_zip_with(map(1, 'a'), map('a', 'x'), (k, x, y) -> k)",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "functionName": "`map_zip_with`",
  "leftType": "\"INT\"",
  "rightType": "\"STRING\"",
  "sqlExpr": "\"map_zip_with(map(1, a), map(a, x), lambdafunction(k, k, x, y))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT map_zip_with(map(1, 'a'), 1, (k, x, y) -> k)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "map_zip_with(map(1, 'a'), 1, (k, x, y) -> k)",
   "start": 7,
   "stop": 50
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "second",
  "requiredType": "\"MAP\"",
  "sqlExpr": "\"map_zip_with(map(1, a), 1, lambdafunction(k, k, x, y))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT transform(map_entries(map('a', 1)), e -> e.key || e.value)
-- !schema
`transform(map_entries(map(a, 1)), lambdafunction(concat(namedlambdavariable().key, namedlambdavariable().value), namedlambdavariable()))` ARRAY<STRING> NOT NULL
-- !output
[a1]

-- !query
SELECT map_from_entries(transform(map_entries(map('a', 1, 'b', 2)), e -> struct(e.value, e.key)))
-- !schema
`map_from_entries(transform(map_entries(map(a, 1, b, 2)), lambdafunction(struct(namedlambdavariable().value, namedlambdavariable().key), namedlambdavariable())))` MAP<INT, STRING> NOT NULL
-- !output
{1 -> a, 2 -> b}

-- !query
SELECT aggregate(map_values(map('a', 1, 'b', 2)), 0, (s, v) -> s + v)
-- !schema
`aggregate(map_values(map(a, 1, b, 2)), 0, lambdafunction((namedlambdavariable() + namedlambdavariable()), namedlambdavariable(), namedlambdavariable()), lambdafunction(namedlambdavariable(), namedlambdavariable()))` INT
-- !output
3

-- !query
SELECT map_filter(transform_values(map('a', 1, 'b', 5), (k, v) -> v * 2), (k, v) -> v > 3)
-- !schema
`map_filter(transform_values(map(a, 1, b, 5), lambdafunction((namedlambdavariable() * 2), namedlambdavariable(), namedlambdavariable())), lambdafunction((namedlambdavariable() > 3), namedlambdavariable(), namedlambdavariable()))` MAP<STRING, INT> NOT NULL
-- !output
{b -> 10}
