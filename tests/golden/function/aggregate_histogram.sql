-- !query
SELECT histogram_numeric(x, 5), histogram_numeric(x, 2), histogram_numeric(x, 3) FROM (SELECT explode(array(1, 2, 3, 10, 2)) AS x)
-- !schema
`histogram_numeric(x, 5)` ARRAY<STRUCT<x: INT, y: DOUBLE>>,`histogram_numeric(x, 2)` ARRAY<STRUCT<x: INT, y: DOUBLE>>,`histogram_numeric(x, 3)` ARRAY<STRUCT<x: INT, y: DOUBLE>>
-- !output
[{1, 1.0}, {2, 2.0}, {3, 1.0}, {10, 1.0}]	[{2, 4.0}, {10, 1.0}]	[{1, 1.0}, {2, 3.0}, {10, 1.0}]

-- !query
SELECT histogram_numeric(x, 3) FROM VALUES (1.5), (2.5), (3.5), (10.5), (NULL) AS t(x)
-- !schema
`histogram_numeric(x, 3)` ARRAY<STRUCT<x: DECIMAL(3,1), y: DOUBLE>>
-- !output
[{1.5, 1.0}, {3.0, 2.0}, {10.5, 1.0}]

-- !query
SELECT histogram_numeric(a, 2), histogram_numeric(b, 2), histogram_numeric(c, 2) FROM VALUES (DATE'2024-01-01', TIMESTAMP'2024-01-01 00:00:00', TIMESTAMP_NTZ'2024-01-01 00:00:00'), (DATE'2024-01-05', TIMESTAMP'2024-01-01 00:00:05', TIMESTAMP_NTZ'2024-01-01 00:00:05'), (DATE'2024-02-01', TIMESTAMP'2024-02-01 00:00:00', TIMESTAMP_NTZ'2024-02-01 00:00:00') AS t(a, b, c)
-- !schema
`histogram_numeric(a, 2)` ARRAY<STRUCT<x: DATE, y: DOUBLE>>,`histogram_numeric(b, 2)` ARRAY<STRUCT<x: TIMESTAMP, y: DOUBLE>>,`histogram_numeric(c, 2)` ARRAY<STRUCT<x: TIMESTAMP_NTZ, y: DOUBLE>>
-- !output
[{2024-01-03, 2.0}, {2024-02-01, 1.0}]	[{2024-01-01 00:00:02.5, 2.0}, {2024-02-01 00:00:00, 1.0}]	[{2024-01-01 00:00:02.5, 2.0}, {2024-02-01 00:00:00, 1.0}]

-- !query
SELECT histogram_numeric(a, 2), histogram_numeric(b, 2) FROM VALUES (INTERVAL '1' MONTH, INTERVAL '1' DAY), (INTERVAL '5' MONTH, INTERVAL '2' DAY), (INTERVAL '6' MONTH, INTERVAL '9' DAY) AS t(a, b)
-- !schema
`histogram_numeric(a, 2)` ARRAY<STRUCT<x: INTERVAL MONTH, y: DOUBLE>>,`histogram_numeric(b, 2)` ARRAY<STRUCT<x: INTERVAL DAY, y: DOUBLE>>
-- !output
[{INTERVAL '1' MONTH, 1.0}, {INTERVAL '5' MONTH, 2.0}]	[{INTERVAL '1' DAY, 2.0}, {INTERVAL '9' DAY, 1.0}]

-- !query
SELECT histogram_numeric(a, 2), histogram_numeric(b, 2), histogram_numeric(c, 3), histogram_numeric(d, 3) FROM (SELECT inline(array(struct(1Y AS a, 1S AS b, 1F AS c, 0.25D AS d), struct(2Y, 2S, 2F, 0.5D), struct(3Y, 3S, 7F, 0.75D), struct(4Y, 9S, 8F, 1D))))
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "array(struct(1Y AS a, 1S AS b, 1F AS c, 0.25D AS d), struct(2Y, 2S, 2F, 0.5D), struct(3Y, 3S, 7F, 0.75D), struct(4Y, 9S, 8F, 1D))",
   "start": 126,
   "stop": 254
  }
 ],
 "parameters": {
  "dataType": "(\"STRUCT<a: TINYINT NOT NULL, b: SMALLINT NOT NULL, c: FLOAT NOT NULL, d: DOUBLE NOT NULL>\" or \"STRUCT<col1: TINYINT NOT NULL, col2: SMALLINT NOT NULL, col3: FLOAT NOT NULL, col4: DOUBLE NOT NULL>\" or \"STRUCT<col1: TINYINT NOT NULL, col2: SMALLINT NOT NULL, col3: FLOAT NOT NULL, col4: DOUBLE NOT NULL>\" or \"STRUCT<col1: TINYINT NOT NULL, col2: SMALLINT NOT NULL, col3: FLOAT NOT NULL, col4: DOUBLE NOT NULL>\")",
  "functionName": "`array`",
  "sqlExpr": "\"array(struct(1 AS a, 1 AS b, 1.0 AS c, 0.25 AS d), struct(2, 2, 2.0, 0.5), struct(3, 3, 7.0, 0.75), struct(4, 9, 8.0, 1.0))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT histogram_numeric(x, 5) FROM VALUES (CAST(NULL AS INT)) AS t(x)
-- !schema
`histogram_numeric(x, 5)` ARRAY<STRUCT<x: INT, y: DOUBLE>>
-- !output
NULL

-- !query
SELECT histogram_numeric(id, 10) FROM range(0, 1000, 1, 1)
-- !schema
`histogram_numeric(id, 10)` ARRAY<STRUCT<x: BIGINT, y: DOUBLE>>
-- !output
[{34, 70.0}, {121, 104.0}, {248, 149.0}, {381, 118.0}, {474, 69.0}, {552, 86.0}, {647, 104.0}, {758, 118.0}, {892, 149.0}, {982, 33.0}]

-- !query
SELECT id % 2 AS g, histogram_numeric(id * id, 4) FILTER (WHERE id > 1) FROM range(0, 20, 1, 1) GROUP BY id % 2 ORDER BY g
-- !schema
g BIGINT,`histogram_numeric((id * id), 4) FILTER (WHERE (id > 1))` ARRAY<STRUCT<x: BIGINT, y: DOUBLE>>
-- !output
0	[{43, 5.0}, {170, 2.0}, {256, 1.0}, {324, 1.0}]
1	[{41, 4.0}, {145, 2.0}, {257, 2.0}, {361, 1.0}]

-- !query
SELECT histogram_numeric('5', 3), histogram_numeric(x, 3) FROM (SELECT explode(array(1, 1, 2)) AS x)
-- !schema
`histogram_numeric(5, 3)` ARRAY<STRUCT<x: DOUBLE, y: DOUBLE>>,`histogram_numeric(x, 3)` ARRAY<STRUCT<x: INT, y: DOUBLE>>
-- !output
[{5.0, 3.0}]	[{1, 2.0}, {2, 1.0}]

-- !query
SELECT histogram_numeric(x, 1) FROM VALUES (1), (2) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE",
 "context": [
  {
   "fragment": "histogram_numeric(x, 1)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "currentValue": "1",
  "exprName": "nb",
  "sqlExpr": "\"histogram_numeric(x, 1)\"",
  "valueRange": "[2, 2147483647]"
 },
 "sqlState": "42K09"
}

-- !query
SELECT histogram_numeric(x, x) FROM VALUES (1), (2) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.NON_FOLDABLE_INPUT",
 "context": [
  {
   "fragment": "histogram_numeric(x, x)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "inputExpr": "\"x\"",
  "inputName": "`nb`",
  "inputType": "\"INT\"",
  "sqlExpr": "\"histogram_numeric(x, x)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT histogram_numeric(x, NULL) FROM VALUES (1), (2) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_NULL",
 "context": [
  {
   "fragment": "histogram_numeric(x, NULL)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "exprName": "nb",
  "sqlExpr": "\"histogram_numeric(x, NULL)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT histogram_numeric(array(x), 5) FROM VALUES (1), (2) AS t(x)
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "histogram_numeric(array(x), 5)",
   "start": 7,
   "stop": 36
  }
 ],
 "parameters": {
  "inputSql": "\"array(x)\"",
  "inputType": "\"ARRAY<INT>\"",
  "paramIndex": "first",
  "requiredType": "(\"NUMERIC\" or \"DATE\" or \"TIMESTAMP\" or \"TIMESTAMP_NTZ\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL DAY TO SECOND\")",
  "sqlExpr": "\"histogram_numeric(array(x), 5)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT histogram_numeric(DISTINCT x, 3) FROM (SELECT explode(array(1, 1, 2)) AS x)
-- !schema
`histogram_numeric(DISTINCT x, 3)` ARRAY<STRUCT<x: INT, y: DOUBLE>>
-- !output
[{1, 1.0}, {2, 1.0}]
