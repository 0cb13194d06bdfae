-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, cast(7 as tinyint)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, cast(7 as tinyint))",
   "start": 7,
   "stop": 73
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"TINYINT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, cast(42 as int)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, cast(42 as int))",
   "start": 7,
   "stop": 70
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"INT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, cast(3000000000 as bigint)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, cast(3000000000 as bigint))",
   "start": 7,
   "stop": 81
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"BIGINT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, cast(12.50 as decimal(10,2))) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, cast(12.50 as decimal(10,2)))",
   "start": 7,
   "stop": 83
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"DECIMAL(10,2)\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, cast(1.5 as float)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, cast(1.5 as float))",
   "start": 7,
   "stop": 73
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"FLOAT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, cast(2.25 as double)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, cast(2.25 as double))",
   "start": 7,
   "stop": 75
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"DOUBLE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, cast('5' as string)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, cast('5' as string))",
   "start": 7,
   "stop": 74
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"STRING\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, CAST(5 AS STRING))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, cast('ab' as binary)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, cast('ab' as binary))",
   "start": 7,
   "stop": 75
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"BINARY\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, true) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, true)",
   "start": 7,
   "stop": 59
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"BOOLEAN\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, date'2024-02-29') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, date'2024-02-29')",
   "start": 7,
   "stop": 71
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"DATE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, timestamp'2024-03-10 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, timestamp'2024-03-10 01:30:00')",
   "start": 7,
   "stop": 85
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"TIMESTAMP\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, timestamp_ntz'2024-11-03 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, timestamp_ntz'2024-11-03 01:30:00')",
   "start": 7,
   "stop": 89
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"TIMESTAMP_NTZ\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, interval '1-2' year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1 02:03:04.5' day to second, interval '1-2' year to month)",
   "start": 7,
   "stop": 83
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, interval '1 02:03:04.5' day to second) AS r
-- !schema
r INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '1 02:03:04.5' DAY TO SECOND

-- !query
SELECT coalesce(interval '1 02:03:04.5' day to second, null) AS r
-- !schema
r INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '1 02:03:04.5' DAY TO SECOND
