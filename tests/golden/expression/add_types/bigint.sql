-- !query
SELECT cast(3000000000 as bigint) + cast(7 as tinyint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
3000000007

-- !query
SELECT cast(3000000000 as bigint) + cast(42 as int) AS r
-- !schema
r BIGINT NOT NULL
-- !output
3000000042

-- !query
SELECT cast(3000000000 as bigint) + cast(3000000000 as bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
6000000000

-- !query
SELECT cast(3000000000 as bigint) + cast(12.50 as decimal(10,2)) AS r
-- !schema
r DECIMAL(23,2) NOT NULL
-- !output
3000000012.50

-- !query
SELECT cast(3000000000 as bigint) + cast(1.5 as float) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
3.0000000015E9

-- !query
SELECT cast(3000000000 as bigint) + cast(2.25 as double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
3.00000000225E9

-- !query
SELECT cast(3000000000 as bigint) + cast('5' as string) AS r
-- !schema
r BIGINT
-- !output
3000000005

-- !query
SELECT cast(3000000000 as bigint) + cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(3000000000 as bigint) + cast('ab' as binary)",
   "start": 7,
   "stop": 55
  }
 ],
 "parameters": {
  "left": "\"BIGINT\"",
  "right": "\"BINARY\"",
  "sqlExpr": "\"(CAST(3000000000 AS BIGINT) + CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(3000000000 as bigint) + true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(3000000000 as bigint) + true",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "left": "\"BIGINT\"",
  "right": "\"BOOLEAN\"",
  "sqlExpr": "\"(CAST(3000000000 AS BIGINT) + true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(3000000000 as bigint) + date'2024-02-29' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "cast(3000000000 as bigint) + date'2024-02-29'",
   "start": 7,
   "stop": 51
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(3000000000 AS BIGINT)\"",
  "inputType": "\"BIGINT\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(3000000000 as bigint) + timestamp'2024-03-10 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(3000000000 as bigint) + timestamp'2024-03-10 01:30:00'",
   "start": 7,
   "stop": 65
  }
 ],
 "parameters": {
  "left": "\"BIGINT\"",
  "right": "\"TIMESTAMP\"",
  "sqlExpr": "\"(CAST(3000000000 AS BIGINT) + TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(3000000000 as bigint) + timestamp_ntz'2024-11-03 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(3000000000 as bigint) + timestamp_ntz'2024-11-03 01:30:00'",
   "start": 7,
   "stop": 69
  }
 ],
 "parameters": {
  "left": "\"BIGINT\"",
  "right": "\"TIMESTAMP_NTZ\"",
  "sqlExpr": "\"(CAST(3000000000 AS BIGINT) + TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(3000000000 as bigint) + interval '1-2' year to month AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast(3000000000 as bigint) + interval '1-2' year to month",
   "start": 7,
   "stop": 63
  }
 ],
 "parameters": {
  "left": "\"BIGINT\"",
  "right": "\"INTERVAL YEAR TO MONTH\"",
  "sqlExpr": "\"(CAST(3000000000 AS BIGINT) + INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(3000000000 as bigint) + interval '1 02:03:04.5' day to second AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "cast(3000000000 as bigint) + interval '1 02:03:04.5' day to second",
   "start": 7,
   "stop": 72
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(3000000000 AS BIGINT)\"",
  "inputType": "\"BIGINT\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"CAST(3000000000 AS BIGINT) + INTERVAL '1 02:03:04.5' DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(3000000000 as bigint) + null AS r
-- !schema
r BIGINT
-- !output
NULL
