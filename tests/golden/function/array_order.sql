-- !query
SELECT sort_array(a), sort_array(a, FALSE) FROM VALUES (array(3, 1, 2)), (array(2, NULL, 1)), (array()), (NULL), (array(NULL, NULL)) AS t(a)
-- !schema
`sort_array(a, true)` ARRAY<INT>,`sort_array(a, false)` ARRAY<INT>
-- !output
NULL	NULL
[1, 2, 3]	[3, 2, 1]
[]	[]
[null, 1, 2]	[2, 1, null]
[null, null]	[null, null]

-- !query
SELECT sort_array(array('b', 'A', 'a', NULL)), sort_array(array(1.5D, CAST('NaN' AS DOUBLE), -1D)), sort_array(array(TRUE, FALSE)), sort_array(array(DATE'2024-02-01', DATE'2024-01-01'), FALSE)
-- !schema
`sort_array(array(b, A, a, NULL), true)` ARRAY<STRING> NOT NULL,`sort_array(array(1.5, CAST(NaN AS DOUBLE), -1.0), true)` ARRAY<DOUBLE> NOT NULL,`sort_array(array(true, false), true)` ARRAY<BOOLEAN> NOT NULL,`sort_array(array(DATE '2024-02-01', DATE '2024-01-01'), false)` ARRAY<DATE> NOT NULL
-- !output
[null, A, a, b]	[-1.0, 1.5, NaN]	[false, true]	[2024-02-01, 2024-01-01]

-- !query
SELECT sort_array(array(array(2), array(1, 5), array(1), array(NULL), NULL))
-- !schema
`sort_array(array(array(2), array(1, 5), array(1), array(NULL), NULL), true)` ARRAY<ARRAY<INT>> NOT NULL
-- !output
[null, [null], [1], [1, 5], [2]]

-- !query
SELECT sort_array(array(struct(2, 'a'), struct(1, 'z'), struct(NULL, 'b'), struct(1, NULL)))
-- !schema
`sort_array(array(struct(2, a), struct(1, z), struct(NULL, b), struct(1, NULL)), true)` ARRAY<STRUCT<col1: INT, col2: STRING>> NOT NULL
-- !output
[{null, b}, {1, null}, {1, z}, {2, a}]

-- !query
SELECT sort_array(array(struct(2, 'a'), struct(1, 'z'), struct(NULL, 'b'), struct(1, NULL)), FALSE)
-- !schema
`sort_array(array(struct(2, a), struct(1, z), struct(NULL, b), struct(1, NULL)), false)` ARRAY<STRUCT<col1: INT, col2: STRING>> NOT NULL
-- !output
[{2, a}, {1, z}, {1, null}, {null, b}]

-- !query
SELECT sort_array(array(map(1, 2)))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "sort_array(array(map(1, 2)))",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY<MAP<INT, INT>>\"",
  "functionName": "`sort_array`",
  "sqlExpr": "\"sort_array(array(map(1, 2)), true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT sort_array(array(1, 2), NULL)
-- !schema
`sort_array(array(1, 2), NULL)` ARRAY<INT>
-- !output
NULL

-- !query
SELECT sort_array(array(1, 2), 'x')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "sort_array(array(1, 2), 'x')",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "inputSql": "\"x\"",
  "inputType": "\"STRING\"",
  "paramIndex": "second",
  "requiredType": "\"BOOLEAN\"",
  "sqlExpr": "\"sort_array(array(1, 2), x)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT sort_array(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "sort_array(1)",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"sort_array(1, true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT sort_array(array(1, 2), b) FROM VALUES (TRUE) AS t(b)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "sort_array(array(1, 2), b)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "inputExpr": "\"b\"",
  "inputName": "`ascendingOrder`",
  "inputType": "\"BOOLEAN\"",
  "sqlExpr": "\"sort_array(array(1, 2), b)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_sort(a) FROM VALUES (array(3, 1, 2)), (array(2, NULL, 1)), (array()), (NULL), (array(NULL, NULL)) AS t(a)
-- !schema
`array_sort(a, lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable()))` ARRAY<INT>
-- !output
NULL
[1, 2, 3]
[1, 2, null]
[]
[null, null]

-- !query
SELECT array_sort(array('b', 'a', NULL, 'c')), array_sort(array(2.5, 1.5, NULL))
-- !schema
`array_sort(array(b, a, NULL, c), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable()))` ARRAY<STRING> NOT NULL,`array_sort(array(2.5, 1.5, NULL), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable()))` ARRAY<DECIMAL(2,1)> NOT NULL
-- !output
[a, b, c, null]	[1.5, 2.5, null]

-- !query
SELECT array_sort(array(array(2), array(1, 5), array(1), array(NULL), NULL))
-- !schema
`array_sort(array(array(2), array(1, 5), array(1), array(NULL), NULL), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable()))` ARRAY<ARRAY<INT>> NOT NULL
-- !output
[[null], [1], [1, 5], [2], null]

-- !query
SELECT array_sort(array(struct(2, 'a'), struct(1, 'z'), struct(NULL, 'b'), NULL))
-- !schema
`array_sort(array(struct(2, a), struct(1, z), struct(NULL, b), NULL), lambdafunction((IF(((namedlambdavariable() IS NULL) AND (namedlambdavariable() IS NULL)), 0, (IF((namedlambdavariable() IS NULL), 1, (IF((namedlambdavariable() IS NULL), -1, (IF((namedlambdavariable() < namedlambdavariable()), -1, (IF((namedlambdavariable() > namedlambdavariable()), 1, 0)))))))))), namedlambdavariable(), namedlambdavariable()))` ARRAY<STRUCT<col1: INT, col2: STRING NOT NULL>> NOT NULL
-- !output
[{null, b}, {1, z}, {2, a}, null]

-- !query
SELECT array_sort(a, (x, y) -> CASE WHEN x < y THEN 1 WHEN x > y THEN -1 ELSE 0 END) FROM VALUES (array(3, 1, 2)), (array()), (NULL), (array(5)), (array(1, 1, 2)) AS t(a)
-- !schema
`array_sort(a, lambdafunction(CASE WHEN (namedlambdavariable() < namedlambdavariable()) THEN 1 WHEN (namedlambdavariable() > namedlambdavariable()) THEN -1 ELSE 0 END, namedlambdavariable(), namedlambdavariable()))` ARRAY<INT>
-- !output
NULL
[2, 1, 1]
[3, 2, 1]
[5]
[]

-- !query
SELECT array_sort(array('bc', 'ab', 'dca'), (x, y) -> length(x) - length(y))
-- !schema
`array_sort(array(bc, ab, dca), lambdafunction((length(namedlambdavariable()) - length(namedlambdavariable())), namedlambdavariable(), namedlambdavariable()))` ARRAY<STRING> NOT NULL
-- !output
[bc, ab, dca]

-- !query
SELECT array_sort(array('bc', 'a', NULL), (x, y) -> CASE WHEN x IS NULL THEN 1 WHEN y IS NULL THEN -1 ELSE length(x) - length(y) END)
-- !schema
`array_sort(array(bc, a, NULL), lambdafunction(CASE WHEN (namedlambdavariable() IS NULL) THEN 1 WHEN (namedlambdavariable() IS NULL) THEN -1 ELSE (length(namedlambdavariable()) - length(namedlambdavariable())) END, namedlambdavariable(), namedlambdavariable()))` ARRAY<STRING> NOT NULL
-- !output
[a, bc, null]

-- !query
SELECT array_sort(a, (x, y) -> CASE WHEN x < 3 AND y < 3 THEN x - y END) FROM VALUES (array(2, 1)), (array(3, 1)) AS t(a)
-- !error
{
 "class": "SparkException",
 "condition": "COMPARATOR_RETURNS_NULL",
 "parameters": {
  "firstValue": "1",
  "secondValue": "1"
 },
 "sqlState": "22004"
}

-- !query
SELECT array_sort(array(1, 2), (x, y) -> 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_RETURN_TYPE",
 "context": [
  {
   "fragment": "array_sort(array(1, 2), (x, y) -> 'a')",
   "start": 7,
   "stop": 44
  }
 ],
 "parameters": {
  "actualType": "\"STRING\"",
  "expectedType": "\"INT\"",
  "functionName": "`lambdafunction`",
  "sqlExpr": "\"array_sort(array(1, 2), lambdafunction(a, namedlambdavariable(), namedlambdavariable()))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_sort(array(1, 2), x -> x)
-- !error
{
 "class": "AnalysisException",
 "condition": "INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH",
 "context": [
  {
   "fragment": "x -> x",
   "start": 31,
   "stop": 36
  }
 ],
 "parameters": {
  "actualNumArgs": "2",
  "expectedNumArgs": "1"
 },
 "sqlState": "42K0D"
}

-- !query
SELECT array_sort(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array_sort(1)",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"array_sort(1, lambdafunction((IF(((left IS NULL) AND (right IS NULL)), 0, (IF((left IS NULL), 1, (IF((right IS NULL), -1, (IF((left < right), -1, (IF((left > right), 1, 0)))))))))), left, right))\""
 },
 "sqlState": "42K09"
}

-- !skip the place is that of the first default comparator of the JVM, whatever query it came from
-- !query
SELECT array_sort(array(map(1, 1)))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "array_sort(array(map(1, 1)))",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "dataType": "\"MAP<INT, INT>\"",
  "functionName": "`<`",
  "sqlExpr": "\"(namedlambdavariable() < namedlambdavariable())\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_max(a), array_min(a) FROM VALUES (array(3, 1, 2)), (array(2, NULL, 1)), (array()), (NULL), (array(NULL, NULL)) AS t(a)
-- !schema
`array_max(a)` INT,`array_min(a)` INT
-- !output
2	1
3	1
NULL	NULL
NULL	NULL
NULL	NULL

-- !query
SELECT array_max(array(1.5D, CAST('NaN' AS DOUBLE))), array_min(array(1.5D, CAST('NaN' AS DOUBLE))), array_max(array('a', 'b')), array_min(array(DATE'2024-01-01', DATE'2023-01-01')), array_max(array(TRUE, FALSE)), array_max(array(-0.0D, 0.0D))
-- !schema
`array_max(array(1.5, CAST(NaN AS DOUBLE)))` DOUBLE,`array_min(array(1.5, CAST(NaN AS DOUBLE)))` DOUBLE,`array_max(array(a, b))` STRING,`array_min(array(DATE '2024-01-01', DATE '2023-01-01'))` DATE,`array_max(array(true, false))` BOOLEAN,`array_max(array(-0.0, 0.0))` DOUBLE
-- !output
NaN	1.5	b	2023-01-01	true	-0.0

-- !query
SELECT array_max(array(struct(1, 'b'), struct(1, 'c'), struct(NULL, 'z'))), array_min(array(struct(1, 'b'), struct(1, 'c'), struct(NULL, 'z'))), array_max(array(array(1, NULL), array(1, 2)))
-- !schema
`array_max(array(struct(1, b), struct(1, c), struct(NULL, z)))` STRUCT<col1: INT, col2: STRING NOT NULL>,`array_min(array(struct(1, b), struct(1, c), struct(NULL, z)))` STRUCT<col1: INT, col2: STRING NOT NULL>,`array_max(array(array(1, NULL), array(1, 2)))` ARRAY<INT>
-- !output
{1, c}	{null, z}	[1, 2]

-- !query
SELECT array_max(array(map(1, 2)))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "array_max(array(map(1, 2)))",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "dataType": "\"MAP<INT, INT>\"",
  "functionName": "`array_max`",
  "sqlExpr": "\"array_max(array(map(1, 2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_min(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array_min(1)",
   "start": 7,
   "stop": 18
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"array_min(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_max(array())
-- !schema
`array_max(array())` VOID
-- !output
NULL

-- !query
SELECT reverse(a) FROM VALUES (array(1, 2, NULL)), (array()), (NULL) AS t(a)
-- !schema
`reverse(a)` ARRAY<INT>
-- !output
NULL
[]
[null, 2, 1]

-- !query
SELECT reverse(array('a', 'b')), reverse('abc')
-- !schema
`reverse(array(a, b))` ARRAY<STRING> NOT NULL,`reverse(abc)` STRING NOT NULL
-- !output
[b, a]	cba

-- !query
SELECT array_sort(a, (x, y) -> CAST(NULL AS INT)) FROM VALUES (array(1, 2)) AS t(a)
-- !error
{
 "class": "SparkException",
 "condition": "COMPARATOR_RETURNS_NULL",
 "parameters": {
  "firstValue": "2",
  "secondValue": "2"
 },
 "sqlState": "22004"
}

-- !query
SELECT array_sort(a, (x, y) -> CAST(NULL AS INT)) FROM VALUES (array('only')), (array()), (NULL) AS t(a)
-- !schema
`array_sort(a, lambdafunction(CAST(NULL AS INT), namedlambdavariable(), namedlambdavariable()))` ARRAY<STRING>
-- !output
NULL
[]
[only]
