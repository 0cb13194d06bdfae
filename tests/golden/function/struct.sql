-- !query
SELECT struct(1, 'a'), struct(1 AS x, NULL AS y), named_struct('p', 1, 'q', array(1)), (1, 'z'), struct(a, b + 1, a AS c) FROM VALUES (1, 2) AS t(a, b)
-- !schema
`struct(1, a)` STRUCT<col1: INT NOT NULL, col2: STRING NOT NULL> NOT NULL,`struct(1 AS x, NULL AS y)` STRUCT<x: INT NOT NULL, y: VOID> NOT NULL,`named_struct(p, 1, q, array(1))` STRUCT<p: INT NOT NULL, q: ARRAY<INT> NOT NULL> NOT NULL,`named_struct(col1, 1, col2, z)` STRUCT<col1: INT NOT NULL, col2: STRING NOT NULL> NOT NULL,`struct(a, (b + 1), a AS c)` STRUCT<a: INT NOT NULL, col2: INT NOT NULL, c: INT NOT NULL> NOT NULL
-- !output
{1, a}	{1, null}	{1, [1]}	{1, z}	{1, 3, 1}

-- !query
SELECT struct(a.*), struct(*) FROM VALUES (named_struct('x', 1, 'y', 'b')) AS t(a)
-- !schema
`struct(a.x AS x, a.y AS y)` STRUCT<x: INT NOT NULL, y: STRING NOT NULL> NOT NULL,`struct(a)` STRUCT<a: STRUCT<x: INT NOT NULL, y: STRING NOT NULL> NOT NULL> NOT NULL
-- !output
{1, b}	{{1, b}}

-- !query
SELECT named_struct('a', 1).a, struct(1, 2).col1, named_struct('A', 1).a
-- !schema
`named_struct(a, 1).a` INT NOT NULL,`struct(1, 2).col1` INT NOT NULL,`named_struct(A, 1).a` INT NOT NULL
-- !output
1	1	1

-- !query
SELECT s.x, s.y.z FROM VALUES (named_struct('x', 1, 'y', named_struct('z', 'q'))), (NULL) AS t(s)
-- !schema
x INT,z STRING
-- !output
1	q
NULL	NULL

-- !query
SELECT named_struct('a', 1, 'b')
-- !error
{
 "class": "AnalysisException",
 "condition": "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
 "parameters": {
  "actualNum": "3",
  "docroot": "https://spark.apache.org/docs/latest",
  "expectedNum": "2n (n > 0)",
  "functionName": "`named_struct`"
 },
 "sqlState": "42605"
}

-- !query
SELECT named_struct(1, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING",
 "context": [
  {
   "fragment": "named_struct(1, 2)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "inputExprs": "[\"1\"]",
  "sqlExpr": "\"named_struct(1, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT named_struct(x, 2) FROM VALUES ('a') AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING",
 "context": [
  {
   "fragment": "named_struct(x, 2)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "inputExprs": "[\"x\"]",
  "sqlExpr": "\"named_struct(x, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT named_struct(NULL, 2)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING",
 "context": [
  {
   "fragment": "named_struct(NULL, 2)",
   "start": 7,
   "stop": 27
  }
 ],
 "parameters": {
  "inputExprs": "[\"NULL\"]",
  "sqlExpr": "\"named_struct(NULL, 2)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT named_struct('a', 1, 'a', 2)
-- !schema
`named_struct(a, 1, a, 2)` STRUCT<a: INT NOT NULL, a: INT NOT NULL> NOT NULL
-- !output
{1, 2}

-- !query
SELECT struct()
-- !schema
`struct()` STRUCT<> NOT NULL
-- !output
{}

-- !query
SELECT named_struct('a', 1).b
-- !error
{
 "class": "AnalysisException",
 "condition": "FIELD_NOT_FOUND",
 "parameters": {
  "fieldName": "`b`",
  "fields": "`a`"
 },
 "sqlState": "42704"
}

-- !query
SELECT struct(1, 2) = struct(1, 2), struct(1, NULL) = struct(1, NULL), struct(1, NULL) <=> struct(1, NULL), struct(1, 2) < struct(1, 3), struct(1, 'a') < struct(NULL, 'b')
-- !schema
`(struct(1, 2) = struct(1, 2))` BOOLEAN NOT NULL,`(struct(1, NULL) = struct(1, NULL))` BOOLEAN NOT NULL,`(struct(1, NULL) <=> struct(1, NULL))` BOOLEAN NOT NULL,`(struct(1, 2) < struct(1, 3))` BOOLEAN NOT NULL,`(struct(1, a) < struct(NULL, b))` BOOLEAN NOT NULL
-- !output
true	true	true	true	false

-- !query
SELECT s FROM VALUES (struct(2, 'a')), (struct(1, NULL)), (struct(NULL, 'z')), (NULL) AS t(s) ORDER BY s
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH",
 "context": [
  {
   "fragment": "VALUES (struct(2, 'a')), (struct(1, NULL)), (struct(NULL, 'z')), (NULL) AS t(s)",
   "start": 14,
   "stop": 92
  }
 ],
 "parameters": {
  "actualNumCols": "2",
  "expectedNumCols": "1",
  "rowIndex": "0"
 },
 "sqlState": "42000"
}

-- !query
SELECT s, count(*) FROM VALUES (struct(1, NULL)), (struct(1, NULL)), (struct(2, 'a')) AS t(s) GROUP BY s
-- !error
{
 "class": "ParseException",
 "condition": "INVALID_INLINE_TABLE.NUM_COLUMNS_MISMATCH",
 "context": [
  {
   "fragment": "VALUES (struct(1, NULL)), (struct(1, NULL)), (struct(2, 'a')) AS t(s)",
   "start": 24,
   "stop": 92
  }
 ],
 "parameters": {
  "actualNumCols": "2",
  "expectedNumCols": "1",
  "rowIndex": "0"
 },
 "sqlState": "42000"
}

-- !query
SELECT CAST(named_struct('a', 1, 'b', '2') AS STRUCT<x: STRING, y: INT>)
-- !schema
`named_struct(a, 1, b, 2)` STRUCT<x: STRING, y: INT> NOT NULL
-- !output
{1, 2}

-- !query
SELECT struct(1, struct(2, struct(3))).col2.col2.col1
-- !schema
`struct(1, struct(2, struct(3))).col2.col2.col1` INT NOT NULL
-- !output
3

-- !query
SELECT struct(current_date() = current_date() AS t).t
-- !schema
`struct((current_date() = current_date()) AS t).t` BOOLEAN NOT NULL
-- !output
true
