-- !query
SELECT interval '1-2' year to month < cast(7 as tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < cast(7 as tinyint)",
   "start": 7,
   "stop": 55
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"TINYINT\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < cast(42 as int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < cast(42 as int)",
   "start": 7,
   "stop": 52
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"INT\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < cast(3000000000 as bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < cast(3000000000 as bigint)",
   "start": 7,
   "stop": 63
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"BIGINT\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < cast(12.50 as decimal(10,2)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < cast(12.50 as decimal(10,2))",
   "start": 7,
   "stop": 65
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"DECIMAL(10,2)\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < cast(1.5 as float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < cast(1.5 as float)",
   "start": 7,
   "stop": 55
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"FLOAT\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < cast(2.25 as double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < cast(2.25 as double)",
   "start": 7,
   "stop": 57
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"DOUBLE\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < cast('5' as string) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < cast('5' as string)",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"STRING\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < CAST(5 AS STRING))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < cast('ab' as binary)",
   "start": 7,
   "stop": 57
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"BINARY\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < true",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"BOOLEAN\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < date'2024-02-29' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < date'2024-02-29'",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"DATE\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < timestamp'2024-03-10 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < timestamp'2024-03-10 01:30:00'",
   "start": 7,
   "stop": 67
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"TIMESTAMP\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < timestamp_ntz'2024-11-03 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < timestamp_ntz'2024-11-03 01:30:00'",
   "start": 7,
   "stop": 71
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"TIMESTAMP_NTZ\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < interval '1-2' year to month AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT interval '1-2' year to month < interval '1 02:03:04.5' day to second AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1-2' year to month < interval '1 02:03:04.5' day to second",
   "start": 7,
   "stop": 74
  }
 ],
 "parameters": {
  "left": "\"INTERVAL YEAR TO MONTH\"",
  "right": "\"INTERVAL DAY TO SECOND\"",
  "sqlExpr": "\"(INTERVAL '1-2' YEAR TO MONTH < INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1-2' year to month < null AS r
-- !schema
r BOOLEAN
-- !output
NULL
