-- !query
SELECT cast(2.25 as double) < cast(7 as tinyint) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(2.25 as double) < cast(42 as int) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(2.25 as double) < cast(3000000000 as bigint) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(2.25 as double) < cast(12.50 as decimal(10,2)) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(2.25 as double) < cast(1.5 as float) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT cast(2.25 as double) < cast(2.25 as double) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT cast(2.25 as double) < cast('5' as string) AS r
-- !schema
r BOOLEAN
-- !output
true

-- !query
SELECT cast(2.25 as double) < cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(2.25 as double) < cast('ab' as binary)",
   "start": 7,
   "stop": 49
  }
 ],
 "parameters": {
  "left": "\"DOUBLE\"",
  "right": "\"BINARY\"",
  "sqlExpr": "\"(CAST(2.25 AS DOUBLE) < CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(2.25 as double) < true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(2.25 as double) < true",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "left": "\"DOUBLE\"",
  "right": "\"BOOLEAN\"",
  "sqlExpr": "\"(CAST(2.25 AS DOUBLE) < true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(2.25 as double) < date'2024-02-29' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(2.25 as double) < date'2024-02-29'",
   "start": 7,
   "stop": 45
  }
 ],
 "parameters": {
  "left": "\"DOUBLE\"",
  "right": "\"DATE\"",
  "sqlExpr": "\"(CAST(2.25 AS DOUBLE) < DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(2.25 as double) < timestamp'2024-03-10 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(2.25 as double) < timestamp'2024-03-10 01:30:00'",
   "start": 7,
   "stop": 59
  }
 ],
 "parameters": {
  "left": "\"DOUBLE\"",
  "right": "\"TIMESTAMP\"",
  "sqlExpr": "\"(CAST(2.25 AS DOUBLE) < TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(2.25 as double) < timestamp_ntz'2024-11-03 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(2.25 as double) < timestamp_ntz'2024-11-03 01:30:00'",
   "start": 7,
   "stop": 63
  }
 ],
 "parameters": {
  "left": "\"DOUBLE\"",
  "right": "\"TIMESTAMP_NTZ\"",
  "sqlExpr": "\"(CAST(2.25 AS DOUBLE) < TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(2.25 as double) < interval '1-2' year to month AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(2.25 as double) < interval '1-2' year to month",
   "start": 7,
   "stop": 57
  }
 ],
 "parameters": {
  "left": "\"DOUBLE\"",
  "right": "\"INTERVAL YEAR TO MONTH\"",
  "sqlExpr": "\"(CAST(2.25 AS DOUBLE) < INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(2.25 as double) < interval '1 02:03:04.5' day to second AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(2.25 as double) < interval '1 02:03:04.5' day to second",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "left": "\"DOUBLE\"",
  "right": "\"INTERVAL DAY TO SECOND\"",
  "sqlExpr": "\"(CAST(2.25 AS DOUBLE) < INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(2.25 as double) < null AS r
-- !schema
r BOOLEAN
-- !output
NULL
