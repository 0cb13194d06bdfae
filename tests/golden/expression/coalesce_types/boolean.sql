-- !query
SELECT coalesce(true, cast(7 as tinyint)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, cast(7 as tinyint))",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"TINYINT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, cast(42 as int)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, cast(42 as int))",
   "start": 7,
   "stop": 37
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"INT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, cast(3000000000 as bigint)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, cast(3000000000 as bigint))",
   "start": 7,
   "stop": 48
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"BIGINT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, cast(12.50 as decimal(10,2))) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, cast(12.50 as decimal(10,2)))",
   "start": 7,
   "stop": 50
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"DECIMAL(10,2)\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, cast(1.5 as float)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, cast(1.5 as float))",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"FLOAT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, cast(2.25 as double)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, cast(2.25 as double))",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"DOUBLE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, cast('5' as string)) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT coalesce(true, cast('ab' as binary)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, cast('ab' as binary))",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"BINARY\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, true) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT coalesce(true, date'2024-02-29') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, date'2024-02-29')",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"DATE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, timestamp'2024-03-10 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, timestamp'2024-03-10 01:30:00')",
   "start": 7,
   "stop": 52
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"TIMESTAMP\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, timestamp_ntz'2024-11-03 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, timestamp_ntz'2024-11-03 01:30:00')",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"TIMESTAMP_NTZ\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, interval '1-2' year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, interval '1-2' year to month)",
   "start": 7,
   "stop": 50
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"INTERVAL YEAR TO MONTH\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, interval '1 02:03:04.5' day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(true, interval '1 02:03:04.5' day to second)",
   "start": 7,
   "stop": 59
  }
 ],
 "parameters": {
  "dataType": "(\"BOOLEAN\" or \"INTERVAL DAY TO SECOND\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(true, INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(true, null) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true
