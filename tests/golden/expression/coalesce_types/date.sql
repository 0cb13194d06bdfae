-- !query
SELECT coalesce(date'2024-02-29', cast(7 as tinyint)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(date'2024-02-29', cast(7 as tinyint))",
   "start": 7,
   "stop": 52
  }
 ],
 "parameters": {
  "dataType": "(\"DATE\" or \"TINYINT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(DATE '2024-02-29', CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(date'2024-02-29', cast(42 as int)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(date'2024-02-29', cast(42 as int))",
   "start": 7,
   "stop": 49
  }
 ],
 "parameters": {
  "dataType": "(\"DATE\" or \"INT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(DATE '2024-02-29', CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(date'2024-02-29', cast(3000000000 as bigint)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(date'2024-02-29', cast(3000000000 as bigint))",
   "start": 7,
   "stop": 60
  }
 ],
 "parameters": {
  "dataType": "(\"DATE\" or \"BIGINT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(DATE '2024-02-29', CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(date'2024-02-29', cast(12.50 as decimal(10,2))) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(date'2024-02-29', cast(12.50 as decimal(10,2)))",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "dataType": "(\"DATE\" or \"DECIMAL(10,2)\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(DATE '2024-02-29', CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(date'2024-02-29', cast(1.5 as float)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(date'2024-02-29', cast(1.5 as float))",
   "start": 7,
   "stop": 52
  }
 ],
 "parameters": {
  "dataType": "(\"DATE\" or \"FLOAT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(DATE '2024-02-29', CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(date'2024-02-29', cast(2.25 as double)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(date'2024-02-29', cast(2.25 as double))",
   "start": 7,
   "stop": 54
  }
 ],
 "parameters": {
  "dataType": "(\"DATE\" or \"DOUBLE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(DATE '2024-02-29', CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(date'2024-02-29', cast('5' as string)) AS r
-- !schema
r DATE NOT NULL
-- !output
2024-02-29

-- !query
SELECT coalesce(date'2024-02-29', cast('ab' as binary)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(date'2024-02-29', cast('ab' as binary))",
   "start": 7,
   "stop": 54
  }
 ],
 "parameters": {
  "dataType": "(\"DATE\" or \"BINARY\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(DATE '2024-02-29', CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(date'2024-02-29', true) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(date'2024-02-29', true)",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "dataType": "(\"DATE\" or \"BOOLEAN\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(DATE '2024-02-29', true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(date'2024-02-29', date'2024-02-29') AS r
-- !schema
r DATE NOT NULL
-- !output
2024-02-29

-- !query
SELECT coalesce(date'2024-02-29', timestamp'2024-03-10 01:30:00') AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2024-02-29 00:00:00

-- !query
SELECT coalesce(date'2024-02-29', timestamp_ntz'2024-11-03 01:30:00') AS r
-- !schema
r TIMESTAMP_NTZ NOT NULL
-- !output
2024-02-29 00:00:00

-- !query
SELECT coalesce(date'2024-02-29', interval '1-2' year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(date'2024-02-29', interval '1-2' year to month)",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "dataType": "(\"DATE\" or \"INTERVAL YEAR TO MONTH\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(DATE '2024-02-29', INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(date'2024-02-29', interval '1 02:03:04.5' day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(date'2024-02-29', interval '1 02:03:04.5' day to second)",
   "start": 7,
   "stop": 71
  }
 ],
 "parameters": {
  "dataType": "(\"DATE\" or \"INTERVAL DAY TO SECOND\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(DATE '2024-02-29', INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(date'2024-02-29', null) AS r
-- !schema
r DATE NOT NULL
-- !output
2024-02-29
