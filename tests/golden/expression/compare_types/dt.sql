-- !query
SELECT interval '1 02:03:04.5' day to second < cast(7 as tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < cast(7 as tinyint)",
   "start": 7,
   "stop": 64
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"TINYINT\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < cast(42 as int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < cast(42 as int)",
   "start": 7,
   "stop": 61
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"INT\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < cast(3000000000 as bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < cast(3000000000 as bigint)",
   "start": 7,
   "stop": 72
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"BIGINT\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < cast(12.50 as decimal(10,2)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < cast(12.50 as decimal(10,2))",
   "start": 7,
   "stop": 74
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"DECIMAL(10,2)\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < cast(1.5 as float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < cast(1.5 as float)",
   "start": 7,
   "stop": 64
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"FLOAT\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < cast(2.25 as double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < cast(2.25 as double)",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"DOUBLE\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < cast('5' as string) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < cast('5' as string)",
   "start": 7,
   "stop": 65
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"STRING\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < CAST(5 AS STRING))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < cast('ab' as binary)",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"BINARY\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < true",
   "start": 7,
   "stop": 50
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"BOOLEAN\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < date'2024-02-29' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < date'2024-02-29'",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"DATE\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < timestamp'2024-03-10 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < timestamp'2024-03-10 01:30:00'",
   "start": 7,
   "stop": 76
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"TIMESTAMP\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < timestamp_ntz'2024-11-03 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < timestamp_ntz'2024-11-03 01:30:00'",
   "start": 7,
   "stop": 80
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"TIMESTAMP_NTZ\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < interval '1-2' year to month AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second < interval '1-2' year to month",
   "start": 7,
   "stop": 74
  }
 ],
 "parameters": {
  "left": "\"INTERVAL DAY TO SECOND\"",
  "right": "\"INTERVAL YEAR TO MONTH\"",
  "sqlExpr": "\"(INTERVAL '1 02:03:04.5' DAY TO SECOND < INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second < interval '1 02:03:04.5' day to second AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT interval '1 02:03:04.5' day to second < null AS r
-- !schema
r BOOLEAN
-- !output
NULL
