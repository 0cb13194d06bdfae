-- !query
SELECT cast(42 as int) < cast(7 as tinyint) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT cast(42 as int) < cast(42 as int) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT cast(42 as int) < cast(3000000000 as bigint) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(42 as int) < cast(12.50 as decimal(10,2)) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT cast(42 as int) < cast(1.5 as float) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT cast(42 as int) < cast(2.25 as double) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT cast(42 as int) < cast('5' as string) AS r
-- !schema
r BOOLEAN
-- !output
false

-- !query
SELECT cast(42 as int) < cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(42 as int) < cast('ab' as binary)",
   "start": 7,
   "stop": 44
  }
 ],
 "parameters": {
  "left": "\"INT\"",
  "right": "\"BINARY\"",
  "sqlExpr": "\"(CAST(42 AS INT) < CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(42 as int) < true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(42 as int) < true",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "left": "\"INT\"",
  "right": "\"BOOLEAN\"",
  "sqlExpr": "\"(CAST(42 AS INT) < true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(42 as int) < date'2024-02-29' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(42 as int) < date'2024-02-29'",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "left": "\"INT\"",
  "right": "\"DATE\"",
  "sqlExpr": "\"(CAST(42 AS INT) < DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(42 as int) < timestamp'2024-03-10 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(42 as int) < timestamp'2024-03-10 01:30:00'",
   "start": 7,
   "stop": 54
  }
 ],
 "parameters": {
  "left": "\"INT\"",
  "right": "\"TIMESTAMP\"",
  "sqlExpr": "\"(CAST(42 AS INT) < TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(42 as int) < timestamp_ntz'2024-11-03 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(42 as int) < timestamp_ntz'2024-11-03 01:30:00'",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "left": "\"INT\"",
  "right": "\"TIMESTAMP_NTZ\"",
  "sqlExpr": "\"(CAST(42 AS INT) < TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(42 as int) < interval '1-2' year to month AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(42 as int) < interval '1-2' year to month",
   "start": 7,
   "stop": 52
  }
 ],
 "parameters": {
  "left": "\"INT\"",
  "right": "\"INTERVAL YEAR TO MONTH\"",
  "sqlExpr": "\"(CAST(42 AS INT) < INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(42 as int) < interval '1 02:03:04.5' day to second AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(42 as int) < interval '1 02:03:04.5' day to second",
   "start": 7,
   "stop": 61
  }
 ],
 "parameters": {
  "left": "\"INT\"",
  "right": "\"INTERVAL DAY TO SECOND\"",
  "sqlExpr": "\"(CAST(42 AS INT) < INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(42 as int) < null AS r
-- !schema
r BOOLEAN
-- !output
NULL
