-- !query
SELECT cast(7 as tinyint) + cast(7 as tinyint) AS r
-- !schema
r TINYINT NOT NULL
-- !output
14

-- !query
SELECT cast(7 as tinyint) + cast(42 as int) AS r
-- !schema
r INT NOT NULL
-- !output
49

-- !query
SELECT cast(7 as tinyint) + cast(3000000000 as bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
3000000007

-- !query
SELECT cast(7 as tinyint) + cast(12.50 as decimal(10,2)) AS r
-- !schema
r DECIMAL(11,2) NOT NULL
-- !output
19.50

-- !query
SELECT cast(7 as tinyint) + cast(1.5 as float) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
8.5

-- !query
SELECT cast(7 as tinyint) + cast(2.25 as double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
9.25

-- !query
SELECT cast(7 as tinyint) + cast('5' as string) AS r
-- !schema
r BIGINT
-- !output
12

-- !query
SELECT cast(7 as tinyint) + cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(7 as tinyint) + cast('ab' as binary)",
   "start": 7,
   "stop": 47
  }
 ],
 "parameters": {
  "left": "\"TINYINT\"",
  "right": "\"BINARY\"",
  "sqlExpr": "\"(CAST(7 AS TINYINT) + CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(7 as tinyint) + true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(7 as tinyint) + true",
   "start": 7,
   "stop": 31
  }
 ],
 "parameters": {
  "left": "\"TINYINT\"",
  "right": "\"BOOLEAN\"",
  "sqlExpr": "\"(CAST(7 AS TINYINT) + true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(7 as tinyint) + date'2024-02-29' AS r
-- !schema
r DATE NOT NULL
-- !output
2024-03-07

-- !query
SELECT cast(7 as tinyint) + timestamp'2024-03-10 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(7 as tinyint) + timestamp'2024-03-10 01:30:00'",
   "start": 7,
   "stop": 57
  }
 ],
 "parameters": {
  "left": "\"TINYINT\"",
  "right": "\"TIMESTAMP\"",
  "sqlExpr": "\"(CAST(7 AS TINYINT) + TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(7 as tinyint) + timestamp_ntz'2024-11-03 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(7 as tinyint) + timestamp_ntz'2024-11-03 01:30:00'",
   "start": 7,
   "stop": 61
  }
 ],
 "parameters": {
  "left": "\"TINYINT\"",
  "right": "\"TIMESTAMP_NTZ\"",
  "sqlExpr": "\"(CAST(7 AS TINYINT) + TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(7 as tinyint) + interval '1-2' year to month AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(7 as tinyint) + interval '1-2' year to month",
   "start": 7,
   "stop": 55
  }
 ],
 "parameters": {
  "left": "\"TINYINT\"",
  "right": "\"INTERVAL YEAR TO MONTH\"",
  "sqlExpr": "\"(CAST(7 AS TINYINT) + INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(7 as tinyint) + interval '1 02:03:04.5' day to second AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "cast(7 as tinyint) + interval '1 02:03:04.5' day to second",
   "start": 7,
   "stop": 64
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(7 AS TINYINT)\"",
  "inputType": "\"TINYINT\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"CAST(7 AS TINYINT) + INTERVAL '1 02:03:04.5' DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(7 as tinyint) + null AS r
-- !schema
r TINYINT
-- !output
NULL
