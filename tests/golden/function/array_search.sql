-- !query
SELECT array_contains(a, x) FROM VALUES (array(1, 2), 1), (array(1, 2), 3), (array(1, NULL), 3), (array(1, NULL), 1), (NULL, 1), (array(1), NULL), (array(), 1) AS t(a, x)
-- !schema
`array_contains(a, x)` BOOLEAN
-- !output
NULL
NULL
NULL
false
false
true
true

-- !query
SELECT array_contains(array('a', 'b'), 'b'), array_contains(array(1.5D, CAST('NaN' AS DOUBLE)), CAST('NaN' AS DOUBLE)), array_contains(array(0.0D), -0.0D), array_contains(array(1, 2), 2L), array_contains(array(1), 1.0)
-- !schema
`array_contains(array(a, b), b)` BOOLEAN NOT NULL,`array_contains(array(1.5, CAST(NaN AS DOUBLE)), CAST(NaN AS DOUBLE))` BOOLEAN,`array_contains(array(0.0), -0.0)` BOOLEAN NOT NULL,`array_contains(array(1, 2), 2)` BOOLEAN NOT NULL,`array_contains(array(1), 1.0)` BOOLEAN NOT NULL
-- !output
true	true	true	true	true

-- !query
SELECT array_contains(array(1), 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_contains(array(1), 'a')",
   "start": 7,
   "stop": 35
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_contains`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"STRING\"",
  "sqlExpr": "\"array_contains(array(1), a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_contains(array(struct(1, NULL)), struct(1, NULL)), array_contains(array(array(1), array(2)), array(2))
-- !schema
`array_contains(array(struct(1, NULL)), struct(1, NULL))` BOOLEAN NOT NULL,`array_contains(array(array(1), array(2)), array(2))` BOOLEAN NOT NULL
-- !output
true	true

-- !query
SELECT array_contains(array(map(1, 2)), map(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "array_contains(array(map(1, 2)), map(1, 2))",
   "start": 7,
   "stop": 49
  }
 ],
 "parameters": {
  "dataType": "\"MAP<INT, INT>\"",
  "functionName": "`array_contains`",
  "sqlExpr": "\"array_contains(array(map(1, 2)), map(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_contains(array(1), NULL)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NULL_TYPE",
 "context": [
  {
   "fragment": "array_contains(array(1), NULL)",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "functionName": "`array_contains`",
  "sqlExpr": "\"array_contains(array(1), NULL)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_contains(1, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array_contains(1, 1)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"array_contains(1, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_contains(array(DATE'2024-01-01'), '2024-01-01')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_contains(array(DATE'2024-01-01'), '2024-01-01')",
   "start": 7,
   "stop": 59
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_contains`",
  "leftType": "\"ARRAY<DATE>\"",
  "rightType": "\"STRING\"",
  "sqlExpr": "\"array_contains(array(DATE '2024-01-01'), 2024-01-01)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_position(a, x) FROM VALUES (array(1, 2, 1), 1), (array(1, 2), 3), (array(NULL, 2), 2), (NULL, 1), (array(1), NULL), (array(), 1) AS t(a, x)
-- !schema
`array_position(a, x)` BIGINT
-- !output
0
0
1
2
NULL
NULL

-- !query
SELECT array_position(array('a', 'b', 'c'), 'c'), array_position(array(1L), 1), array_position(array(array(1)), array(1))
-- !schema
`array_position(array(a, b, c), c)` BIGINT NOT NULL,`array_position(array(1), 1)` BIGINT NOT NULL,`array_position(array(array(1)), array(1))` BIGINT NOT NULL
-- !output
3	1	1

-- !query
SELECT array_position(array(1), 'a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_position(array(1), 'a')",
   "start": 7,
   "stop": 35
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_position`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"STRING\"",
  "sqlExpr": "\"array_position(array(1), a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_remove(a, x) FROM VALUES (array(1, 2, 1, NULL), 1), (array(1, 2), 3), (NULL, 1), (array(1), NULL), (array(), 1) AS t(a, x)
-- !schema
`array_remove(a, x)` ARRAY<INT>
-- !output
NULL
NULL
[1, 2]
[2, null]
[]

-- !query
SELECT array_remove(array('a', 'b', NULL), 'a'), array_remove(array(1.5D, CAST('NaN' AS DOUBLE)), CAST('NaN' AS DOUBLE)), array_remove(array(1, 2), 2.0)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_remove(array(1, 2), 2.0)",
   "start": 122,
   "stop": 151
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_remove`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"DECIMAL(2,1)\"",
  "sqlExpr": "\"array_remove(array(1, 2), 2.0)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_remove(array(1), array(1))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_remove(array(1), array(1))",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "dataType": "\"ARRAY\"",
  "functionName": "`array_remove`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"ARRAY<INT>\"",
  "sqlExpr": "\"array_remove(array(1), array(1))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_compact(a) FROM VALUES (array(1, NULL, 2)), (array(NULL)), (NULL), (array()) AS t(a)
-- !schema
`array_compact(a)` ARRAY<INT>
-- !output
NULL
[1, 2]
[]
[]

-- !query
SELECT array_compact(array('a', NULL, 'b')), array_compact(array(1, 2)), array_compact(array(NULL, array(NULL)))
-- !schema
`array_compact(array(a, NULL, b))` ARRAY<STRING> NOT NULL,`array_compact(array(1, 2))` ARRAY<INT> NOT NULL,`array_compact(array(NULL, array(NULL)))` ARRAY<ARRAY<VOID>> NOT NULL
-- !output
[a, b]	[1, 2]	[[null]]

-- !query
SELECT array_compact('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array_compact('a')",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"array_compact(a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_distinct(a) FROM VALUES (array(3, 1, 3, NULL, 2, NULL, 1)), (array()), (NULL), (array(NULL, NULL)) AS t(a)
-- !schema
`array_distinct(a)` ARRAY<INT>
-- !output
NULL
[3, 1, null, 2]
[]
[null]

-- !query
SELECT array_distinct(array('b', 'a', 'b')), array_distinct(array(1.0D, CAST('NaN' AS DOUBLE), CAST('NaN' AS DOUBLE), 0.0D, -0.0D)), array_distinct(array(array(1), array(1), array(NULL))), array_distinct(array(struct(1, NULL), struct(1, NULL)))
-- !schema
`array_distinct(array(b, a, b))` ARRAY<STRING> NOT NULL,`array_distinct(array(1.0, CAST(NaN AS DOUBLE), CAST(NaN AS DOUBLE), 0.0, -0.0))` ARRAY<DOUBLE> NOT NULL,`array_distinct(array(array(1), array(1), array(NULL)))` ARRAY<ARRAY<INT>> NOT NULL,`array_distinct(array(struct(1, NULL), struct(1, NULL)))` ARRAY<STRUCT<col1: INT NOT NULL, col2: VOID>> NOT NULL
-- !output
[b, a]	[1.0, NaN, 0.0]	[[1], [null]]	[{1, null}]

-- !query
SELECT array_distinct(array(map(1, 2)))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.INVALID_ORDERING_TYPE",
 "context": [
  {
   "fragment": "array_distinct(array(map(1, 2)))",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "dataType": "\"MAP<INT, INT>\"",
  "functionName": "`array_distinct`",
  "sqlExpr": "\"array_distinct(array(map(1, 2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_distinct(1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array_distinct(1)",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"array_distinct(1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_except(a, b) FROM VALUES (array(1, 2, 2, 3), array(2)), (array(1, NULL, NULL), array(5)), (array(1, NULL), array(NULL)), (NULL, array(1)), (array(1), NULL), (array(), array(1)) AS t(a, b)
-- !schema
`array_except(a, b)` ARRAY<INT>
-- !output
NULL
NULL
[1, 3]
[1, null]
[1]
[]

-- !query
SELECT array_except(array('a', 'b'), array('b')), array_except(array(1, 2), array(2L, 3L)), array_except(array(1, 1), array())
-- !schema
`array_except(array(a, b), array(b))` ARRAY<STRING> NOT NULL,`array_except(array(1, 2), array(2, 3))` ARRAY<BIGINT> NOT NULL,`array_except(array(1, 1), array())` ARRAY<INT> NOT NULL
-- !output
[a]	[1]	[1]

-- !query
SELECT array_except(array(1), array('a'))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_except(array(1), array('a'))",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "arrayType": "\"ARRAY\"",
  "functionName": "`array_except`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"ARRAY<STRING>\"",
  "sqlExpr": "\"array_except(array(1), array(a))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_intersect(a, b) FROM VALUES (array(1, 2, 2, 3), array(3, 2)), (array(1, NULL, NULL), array(NULL, 1)), (array(1, NULL), array(1)), (NULL, array(1)), (array(1), NULL), (array(), array(1)) AS t(a, b)
-- !schema
`array_intersect(a, b)` ARRAY<INT>
-- !output
NULL
NULL
[1, null]
[1]
[2, 3]
[]

-- !query
SELECT array_intersect(array('a', 'b'), array('b', 'c')), array_intersect(array(1, 2), array(2.0, 3.5)), array_intersect(array(CAST('NaN' AS DOUBLE)), array(CAST('NaN' AS DOUBLE)))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_intersect(array(1, 2), array(2.0, 3.5))",
   "start": 58,
   "stop": 102
  }
 ],
 "parameters": {
  "arrayType": "\"ARRAY\"",
  "functionName": "`array_intersect`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"ARRAY<DECIMAL(2,1)>\"",
  "sqlExpr": "\"array_intersect(array(1, 2), array(2.0, 3.5))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_intersect(array(1), 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_intersect(array(1), 1)",
   "start": 7,
   "stop": 34
  }
 ],
 "parameters": {
  "arrayType": "\"ARRAY\"",
  "functionName": "`array_intersect`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"INT\"",
  "sqlExpr": "\"array_intersect(array(1), 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_union(a, b) FROM VALUES (array(1, 2, 2, 3), array(3, 4)), (array(1, NULL, NULL), array(NULL, 5)), (NULL, array(1)), (array(1), NULL), (array(), array()) AS t(a, b)
-- !schema
`array_union(a, b)` ARRAY<INT>
-- !output
NULL
NULL
[1, 2, 3, 4]
[1, null, 5]
[]

-- !query
SELECT array_union(array('a', 'b'), array('b', 'c')), array_union(array(1, 2), array(2.5)), array_union(array(0.0D), array(-0.0D)), array_union(array(array(1)), array(array(1), array(2)))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_union(array(1, 2), array(2.5))",
   "start": 54,
   "stop": 89
  }
 ],
 "parameters": {
  "arrayType": "\"ARRAY\"",
  "functionName": "`array_union`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"ARRAY<DECIMAL(2,1)>\"",
  "sqlExpr": "\"array_union(array(1, 2), array(2.5))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_union(array(1), array('x'))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_union(array(1), array('x'))",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "arrayType": "\"ARRAY\"",
  "functionName": "`array_union`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"ARRAY<STRING>\"",
  "sqlExpr": "\"array_union(array(1), array(x))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_union(array(1), array(TRUE))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES",
 "context": [
  {
   "fragment": "array_union(array(1), array(TRUE))",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "arrayType": "\"ARRAY\"",
  "functionName": "`array_union`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"ARRAY<BOOLEAN>\"",
  "sqlExpr": "\"array_union(array(1), array(true))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT arrays_overlap(a, b) FROM VALUES (array(1, 2), array(2)), (array(1), array(2)), (array(1, NULL), array(2)), (array(1, NULL), array(NULL)), (array(), array(NULL)), (NULL, array(1)), (array(1), NULL) AS t(a, b)
-- !schema
`arrays_overlap(a, b)` BOOLEAN
-- !output
NULL
NULL
NULL
NULL
false
false
true

-- !query
SELECT arrays_overlap(array('a'), array('a', 'b')), arrays_overlap(array(1), array(1.0)), arrays_overlap(array(array(1)), array(array(1)))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES",
 "context": [
  {
   "fragment": "arrays_overlap(array(1), array(1.0))",
   "start": 52,
   "stop": 87
  }
 ],
 "parameters": {
  "arrayType": "\"ARRAY\"",
  "functionName": "`arrays_overlap`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"ARRAY<DECIMAL(2,1)>\"",
  "sqlExpr": "\"arrays_overlap(array(1), array(1.0))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT arrays_overlap(array(1), array('a'))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES",
 "context": [
  {
   "fragment": "arrays_overlap(array(1), array('a'))",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "arrayType": "\"ARRAY\"",
  "functionName": "`arrays_overlap`",
  "leftType": "\"ARRAY<INT>\"",
  "rightType": "\"ARRAY<STRING>\"",
  "sqlExpr": "\"arrays_overlap(array(1), array(a))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_size(a), size(a), cardinality(a) FROM VALUES (array(1, NULL)), (array()), (NULL) AS t(a)
-- !schema
`array_size(a)` INT,`size(a)` INT,`cardinality(a)` INT
-- !output
0	0	0
2	2	2
NULL	NULL	NULL

-- !query
SELECT size(map('a', 1, 'b', 2)), cardinality(map()), size(CAST(NULL AS MAP<INT, INT>)), size(NULL)
-- !schema
`size(map(a, 1, b, 2))` INT NOT NULL,`cardinality(map())` INT NOT NULL,`size(NULL)` INT,`size(NULL)` INT
-- !output
2	0	NULL	NULL

-- !query
SELECT size('a')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "size('a')",
   "start": 7,
   "stop": 15
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "(\"ARRAY\" or \"MAP\")",
  "sqlExpr": "\"size(a)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_size(map(1, 2))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array_size(map(1, 2))",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "inputSql": "\"map(1, 2)\"",
  "inputType": "\"MAP<INT, INT>\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"array_size(map(1, 2))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_join(a, s) FROM VALUES (array('a', NULL, 'b'), ','), (array(), ','), (array(NULL), '-'), (NULL, ','), (array('x', 'y'), NULL), (array('', ''), '') AS t(a, s)
-- !schema
`array_join(a, s)` STRING
-- !output



NULL
NULL
a,b

-- !query
SELECT array_join(a, ',', r) FROM VALUES (array('a', NULL, 'b'), '?'), (array(NULL, NULL), 'n'), (array('a', NULL), NULL), (array(), 'x') AS t(a, r)
-- !schema
`array_join(a, ,, r)` STRING
-- !output

NULL
a,?,b
n,n

-- !query
SELECT array_join(array(1, 2), '-'), array_join(array(1.5, NULL), '+', 'null'), array_join(array(DATE'2024-01-01'), ',')
-- !schema
`array_join(array(1, 2), -)` STRING NOT NULL,`array_join(array(1.5, NULL), +, null)` STRING NOT NULL,`array_join(array(DATE '2024-01-01'), ,)` STRING NOT NULL
-- !output
1-2	1.5+null	2024-01-01

-- !query
SELECT array_join(array(array(1)), ',')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array_join(array(array(1)), ',')",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "inputSql": "\"array(array(1))\"",
  "inputType": "\"ARRAY<ARRAY<INT>>\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY<STRING>\"",
  "sqlExpr": "\"array_join(array(array(1)), ,)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT array_join('a', ',')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array_join('a', ',')",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY<STRING>\"",
  "sqlExpr": "\"array_join(a, ,)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT element_at(a, 1), element_at(a, -1) FROM VALUES (array(1, 2, 3)), (array(7)), (NULL) AS t(a)
-- !schema
`element_at(a, 1)` INT,`element_at(a, -1)` INT
-- !output
1	3
7	7
NULL	NULL

-- !query
SELECT element_at(array(1, 2), 3)
-- !error
{
 "class": "ArrayIndexOutOfBoundsException",
 "condition": "INVALID_ARRAY_INDEX_IN_ELEMENT_AT",
 "context": [
  {
   "fragment": "element_at(array(1, 2), 3)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "arraySize": "2",
  "indexValue": "3"
 },
 "sqlState": "22003"
}

-- !query
SELECT element_at(array(1, 2), -3)
-- !error
{
 "class": "ArrayIndexOutOfBoundsException",
 "condition": "INVALID_ARRAY_INDEX_IN_ELEMENT_AT",
 "context": [
  {
   "fragment": "element_at(array(1, 2), -3)",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "arraySize": "2",
  "indexValue": "-3"
 },
 "sqlState": "22003"
}

-- !query
SELECT element_at(array(1, 2), 0)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_INDEX_OF_ZERO",
 "context": [
  {
   "fragment": "element_at(array(1, 2), 0)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {},
 "sqlState": "22003"
}

-- !query
SELECT element_at(array(1, NULL), 2), element_at(array('a'), CAST(NULL AS INT)), element_at(array('a', 'b'), 2Y)
-- !schema
`element_at(array(1, NULL), 2)` INT,`element_at(array(a), CAST(NULL AS INT))` STRING NOT NULL,`element_at(array(a, b), 2)` STRING NOT NULL
-- !output
NULL	NULL	b

-- !query
SELECT element_at(array(1), '1')
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "element_at(array(1), '1')",
   "start": 7,
   "stop": 31
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"STRING\"",
  "paramIndex": "second",
  "requiredType": "\"INT\"",
  "sqlExpr": "\"element_at(array(1), 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT element_at(array(1), 1L)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "element_at(array(1), 1L)",
   "start": 7,
   "stop": 30
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"BIGINT\"",
  "paramIndex": "second",
  "requiredType": "\"INT\"",
  "sqlExpr": "\"element_at(array(1), 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT element_at(map('a', 1), 'a'), element_at(map('a', 1), 'b'), element_at(map(1, 'x'), 1L), element_at(map('a', NULL), 'a'), element_at(CAST(NULL AS MAP<STRING, INT>), 'a')
-- !schema
`element_at(map(a, 1), a)` INT,`element_at(map(a, 1), b)` INT,`element_at(map(1, x), 1)` STRING,`element_at(map(a, NULL), a)` VOID,`element_at(NULL, a)` INT
-- !output
1	NULL	x	NULL	NULL

-- !query
SELECT element_at(m, k) FROM VALUES (map('a', 1, 'b', 2), 'b'), (map('a', 1), NULL), (NULL, 'a') AS t(m, k)
-- !schema
`element_at(m, k)` INT
-- !output
2
NULL
NULL

-- !query
SELECT element_at(map('a', 1), 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES",
 "context": [
  {
   "fragment": "element_at(map('a', 1), 1)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "dataType": "\"MAP\"",
  "functionName": "`element_at`",
  "leftType": "\"MAP<STRING, INT>\"",
  "rightType": "\"INT\"",
  "sqlExpr": "\"element_at(map(a, 1), 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT element_at(1, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "element_at(1, 1)",
   "start": 7,
   "stop": 22
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "(\"ARRAY\" or \"MAP\")",
  "sqlExpr": "\"element_at(1, 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT try_element_at(array(1, 2), 3), try_element_at(array(1, 2), -1), try_element_at(map('a', 1), 'z'), try_element_at(array(1, 2), 2)
-- !schema
`try_element_at(array(1, 2), 3)` INT,`try_element_at(array(1, 2), -1)` INT NOT NULL,`try_element_at(map(a, 1), z)` INT,`try_element_at(array(1, 2), 2)` INT NOT NULL
-- !output
NULL	2	NULL	2

-- !query
SELECT try_element_at(array(1), 0)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_INDEX_OF_ZERO",
 "parameters": {},
 "sqlState": "22003"
}

-- !query
SELECT try_element_at(a, i) FROM VALUES (array(1, 2), 1), (array(1, 2), -2), (array(1, 2), -3), (NULL, 1), (array(1), NULL) AS t(a, i)
-- !schema
`try_element_at(a, i)` INT
-- !output
1
1
NULL
NULL
NULL

-- !query
SELECT get(a, i) FROM VALUES (array(1, 2), 0), (array(1, 2), 2), (array(1, 2), -1), (NULL, 0), (array(1), NULL) AS t(a, i)
-- !schema
`get(a, i)` INT
-- !output
1
NULL
NULL
NULL
NULL

-- !query
SELECT get(array('a', 'b'), 1), get(array(1), 5), get(array(1), 0Y)
-- !schema
`get(array(a, b), 1)` STRING NOT NULL,`get(array(1), 5)` INT,`get(array(1), 0)` INT NOT NULL
-- !output
b	NULL	1

-- !query
SELECT get(map(1, 2), 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "get(map(1, 2), 1)",
   "start": 7,
   "stop": 23
  }
 ],
 "parameters": {
  "inputSql": "\"map(1, 2)\"",
  "inputType": "\"MAP<INT, INT>\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"get(map(1, 2), 1)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT a[0], a[1] FROM VALUES (array(1, 2)), (array(3, NULL)), (NULL) AS t(a)
-- !schema
`a[0]` INT,`a[1]` INT
-- !output
1	2
3	NULL
NULL	NULL

-- !query
SELECT array(1, 2)[5]
-- !error
{
 "class": "ArrayIndexOutOfBoundsException",
 "condition": "INVALID_ARRAY_INDEX",
 "context": [
  {
   "fragment": "array(1, 2)[5]",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "arraySize": "2",
  "indexValue": "5"
 },
 "sqlState": "22003"
}

-- !query
SELECT array(1, 2)[-1]
-- !error
{
 "class": "ArrayIndexOutOfBoundsException",
 "condition": "INVALID_ARRAY_INDEX",
 "context": [
  {
   "fragment": "array(1, 2)[-1]",
   "start": 7,
   "stop": 21
  }
 ],
 "parameters": {
  "arraySize": "2",
  "indexValue": "-1"
 },
 "sqlState": "22003"
}

-- !query
SELECT a[i] FROM VALUES (array(1, 2), 1), (array(1), NULL), (NULL, 0) AS t(a, i)
-- !schema
`a[i]` INT
-- !output
2
NULL
NULL

-- !query
SELECT a[i] FROM VALUES (array(1, 2), 2) AS t(a, i)
-- !error
{
 "class": "ArrayIndexOutOfBoundsException",
 "condition": "INVALID_ARRAY_INDEX",
 "context": [
  {
   "fragment": "a[i]",
   "start": 7,
   "stop": 10
  }
 ],
 "parameters": {
  "arraySize": "2",
  "indexValue": "2"
 },
 "sqlState": "22003"
}

-- !query
SELECT m['a'], m['zz'], m.b FROM VALUES (map('a', 1, 'b', 2)), (map('b', NULL)), (NULL) AS t(m)
-- !schema
`m[a]` INT,`m[zz]` INT,b INT
-- !output
1	NULL	2
NULL	NULL	NULL
NULL	NULL	NULL

-- !query
SELECT a.x, a[0].y, a.x[1] FROM VALUES (array(named_struct('x', 1, 'y', 'p'), named_struct('x', 2, 'y', 'q'))) AS t(a)
-- !schema
x ARRAY<INT> NOT NULL,`a[0].y` STRING,`a.x[1]` INT
-- !output
[1, 2]	p	2

-- !query
SELECT a.x FROM VALUES (array(named_struct('x', 1), NULL)), (NULL), (array()) AS t(a)
-- !schema
x ARRAY<INT>
-- !output
NULL
[1, null]
[]

-- !query
SELECT array(1)['a']
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "array(1)['a']",
   "start": 7,
   "stop": 19
  }
 ],
 "parameters": {
  "inputSql": "\"a\"",
  "inputType": "\"STRING\"",
  "paramIndex": "second",
  "requiredType": "\"INTEGRAL\"",
  "sqlExpr": "\"array(1)[a]\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT slice(a, s, n) FROM VALUES (array(1, 2, 3, 4), 2, 2), (array(1, 2, 3), -2, 2), (array(1, 2, 3), 1, 10), (array(1, 2), 5, 1), (array(1, 2), -5, 2), (array(1, 2), 1, 0), (NULL, 1, 1), (array(1), NULL, 1), (array(1), 1, NULL), (array(), 1, 1) AS t(a, s, n)
-- !schema
`slice(a, s, n)` ARRAY<INT>
-- !output
NULL
NULL
NULL
[1, 2, 3]
[2, 3]
[2, 3]
[]
[]
[]
[]

-- !query
SELECT slice(array('a', 'b'), 0, 1)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_PARAMETER_VALUE.START",
 "parameters": {
  "functionName": "`slice`",
  "parameter": "`start`"
 },
 "sqlState": "22023"
}

-- !query
SELECT slice(array('a', 'b'), 1, -1)
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "INVALID_PARAMETER_VALUE.LENGTH",
 "parameters": {
  "functionName": "`slice`",
  "length": "-1",
  "parameter": "`length`"
 },
 "sqlState": "22023"
}

-- !query
SELECT slice(array('a', 'b', NULL), 2, 2), slice(array(1, 2), '1', 1)
-- !schema
`slice(array(a, b, NULL), 2, 2)` ARRAY<STRING> NOT NULL,`slice(array(1, 2), 1, 1)` ARRAY<INT>
-- !output
[b, null]	[1]

-- !query
SELECT slice(1, 1, 1)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "slice(1, 1, 1)",
   "start": 7,
   "stop": 20
  }
 ],
 "parameters": {
  "inputSql": "\"1\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"ARRAY\"",
  "sqlExpr": "\"slice(1, 1, 1)\""
 },
 "sqlState": "42K09"
}
