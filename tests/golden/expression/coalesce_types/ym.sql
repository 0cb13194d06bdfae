-- !query
SELECT coalesce(interval '1-2' year to month, cast(7 as tinyint)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, cast(7 as tinyint))",
   "start": 7,
   "stop": 64
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"TINYINT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, cast(42 as int)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, cast(42 as int))",
   "start": 7,
   "stop": 61
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"INT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, cast(3000000000 as bigint)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, cast(3000000000 as bigint))",
   "start": 7,
   "stop": 72
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"BIGINT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, cast(12.50 as decimal(10,2))) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, cast(12.50 as decimal(10,2)))",
   "start": 7,
   "stop": 74
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"DECIMAL(10,2)\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, cast(1.5 as float)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, cast(1.5 as float))",
   "start": 7,
   "stop": 64
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"FLOAT\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, cast(2.25 as double)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, cast(2.25 as double))",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"DOUBLE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, cast('5' as string)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, cast('5' as string))",
   "start": 7,
   "stop": 65
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"STRING\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, CAST(5 AS STRING))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, cast('ab' as binary)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, cast('ab' as binary))",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"BINARY\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, true) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, true)",
   "start": 7,
   "stop": 50
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"BOOLEAN\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, date'2024-02-29') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, date'2024-02-29')",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"DATE\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, timestamp'2024-03-10 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, timestamp'2024-03-10 01:30:00')",
   "start": 7,
   "stop": 76
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"TIMESTAMP\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, timestamp_ntz'2024-11-03 01:30:00') AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, timestamp_ntz'2024-11-03 01:30:00')",
   "start": 7,
   "stop": 80
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"TIMESTAMP_NTZ\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, interval '1-2' year to month) AS r
-- !schema
r INTERVAL YEAR TO MONTH NOT NULL
-- !output
INTERVAL '1-2' YEAR TO MONTH

-- !query
SELECT coalesce(interval '1-2' year to month, interval '1 02:03:04.5' day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(interval '1-2' year to month, interval '1 02:03:04.5' day to second)",
   "start": 7,
   "stop": 83
  }
 ],
 "parameters": {
  "dataType": "(\"INTERVAL YEAR TO MONTH\" or \"INTERVAL DAY TO SECOND\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(INTERVAL '1-2' YEAR TO MONTH, INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(interval '1-2' year to month, null) AS r
-- !schema
r INTERVAL YEAR TO MONTH NOT NULL
-- !output
INTERVAL '1-2' YEAR TO MONTH
