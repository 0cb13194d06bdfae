-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < cast(7 as tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' < cast(7 as tinyint)",
   "start": 7,
   "stop": 61
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"TINYINT\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' < CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < cast(42 as int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' < cast(42 as int)",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"INT\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' < CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < cast(3000000000 as bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' < cast(3000000000 as bigint)",
   "start": 7,
   "stop": 69
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"BIGINT\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' < CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < cast(12.50 as decimal(10,2)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' < cast(12.50 as decimal(10,2))",
   "start": 7,
   "stop": 71
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"DECIMAL(10,2)\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' < CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < cast(1.5 as float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' < cast(1.5 as float)",
   "start": 7,
   "stop": 61
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"FLOAT\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' < CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < cast(2.25 as double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' < cast(2.25 as double)",
   "start": 7,
   "stop": 63
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"DOUBLE\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' < CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < cast('5' as string) AS r
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' < cast('5' as string)",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'5'",
  "sourceType": "\"STRING\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "22018"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' < cast('ab' as binary)",
   "start": 7,
   "stop": 63
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"BINARY\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' < CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' < true",
   "start": 7,
   "stop": 47
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"BOOLEAN\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' < true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < date'2024-02-29' AS r
-- !schema
r BOOLEAN
-- !output
false

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < timestamp'2024-03-10 01:30:00' AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < timestamp_ntz'2024-11-03 01:30:00' AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < interval '1-2' year to month AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' < interval '1-2' year to month",
   "start": 7,
   "stop": 71
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"INTERVAL YEAR TO MONTH\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' < INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < interval '1 02:03:04.5' day to second AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "timestamp_ntz'2024-11-03 01:30:00' < interval '1 02:03:04.5' day to second",
   "start": 7,
   "stop": 80
  }
 ],
 "parameters": {
  "left": "\"TIMESTAMP_NTZ\"",
  "right": "\"INTERVAL DAY TO SECOND\"",
  "sqlExpr": "\"(TIMESTAMP_NTZ '2024-11-03 01:30:00' < INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT timestamp_ntz'2024-11-03 01:30:00' < null AS r
-- !schema
r BOOLEAN
-- !output
NULL
