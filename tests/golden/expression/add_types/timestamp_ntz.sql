-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + cast(7 as tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + cast(7 as tinyint)",
   "start": 7,
   "stop": 61
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"TINYINT\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' + CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + cast(42 as int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + cast(42 as int)",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"INT\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' + CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + cast(3000000000 as bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + cast(3000000000 as bigint)",
   "start": 7,
   "stop": 69
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"BIGINT\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' + CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + cast(12.50 as decimal(10,2)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + cast(12.50 as decimal(10,2))",
   "start": 7,
   "stop": 71
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"DECIMAL(10,2)\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' + CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + cast(1.5 as float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + cast(1.5 as float)",
   "start": 7,
   "stop": 61
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"FLOAT\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' + CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + cast(2.25 as double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + cast(2.25 as double)",
   "start": 7,
   "stop": 63
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"DOUBLE\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' + CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + cast('5' as string) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + cast('5' as string)",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "actualDataType": "\"TIMESTAMP_NTZ\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' + CAST(5 AS STRING))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + cast('ab' as binary)",
   "start": 7,
   "stop": 63
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"BINARY\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' + CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + true",
   "start": 7,
   "stop": 47
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"BOOLEAN\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' + true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + date'2024-02-29' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + date'2024-02-29'",
   "start": 7,
   "stop": 59
  }
 ],
 "parameters": {
  "inputSql": "\"TIMESTAMP_NTZ '2024-11-03 01:30:00'\"",
  "inputType": "\"TIMESTAMP_NTZ\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + timestamp'2024-03-10 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + timestamp'2024-03-10 01:30:00'",
   "start": 7,
   "stop": 73
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"TIMESTAMP\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' + TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + timestamp_ntz'2024-11-03 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' + timestamp_ntz'2024-11-03 01:30:00'",
   "start": 7,
   "stop": 77
  }
 ],
 "parameters": {
  "actualDataType": "\"TIMESTAMP_NTZ\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' + TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + interval '1-2' year to month AS r
-- !schema
r TIMESTAMP_NTZ NOT NULL
-- !output
2026-01-03 01:30:00

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + interval '1 02:03:04.5' day to second AS r
-- !schema
r TIMESTAMP_NTZ NOT NULL
-- !output
2024-11-04 03:33:04.5

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' + null AS r
-- !schema
r TIMESTAMP_NTZ
-- !output
NULL
