-- !query
SELECT interval '1 02:03:04.5' day to second + cast(7 as tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second + cast(7 as tinyint)",
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
SELECT interval '1 02:03:04.5' day to second + cast(42 as int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second + cast(42 as int)",
   "start": 7,
   "stop": 61
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(42 AS INT)\"",
  "inputType": "\"INT\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"CAST(42 AS INT) + INTERVAL '1 02:03:04.5' DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second + cast(3000000000 as bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second + cast(3000000000 as bigint)",
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
SELECT interval '1 02:03:04.5' day to second + cast(12.50 as decimal(10,2)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second + cast(12.50 as decimal(10,2))",
   "start": 7,
   "stop": 74
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(12.50 AS DECIMAL(10,2))\"",
  "inputType": "\"DECIMAL(10,2)\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"CAST(12.50 AS DECIMAL(10,2)) + INTERVAL '1 02:03:04.5' DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second + cast(1.5 as float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second + cast(1.5 as float)",
   "start": 7,
   "stop": 64
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(1.5 AS FLOAT)\"",
  "inputType": "\"FLOAT\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"CAST(1.5 AS FLOAT) + INTERVAL '1 02:03:04.5' DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second + cast(2.25 as double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second + cast(2.25 as double)",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(2.25 AS DOUBLE)\"",
  "inputType": "\"DOUBLE\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"CAST(2.25 AS DOUBLE) + INTERVAL '1 02:03:04.5' DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second + cast('5' as string) AS r
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second + cast('5' as string)",
   "start": 7,
   "stop": 65
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'5'",
  "sourceType": "\"STRING\"",
  "targetType": "\"TIMESTAMP\""
 },
 "sqlState": "22018"
}

-- !query
SELECT interval '1 02:03:04.5' day to second + cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second + cast('ab' as binary)",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(ab AS BINARY)\"",
  "inputType": "\"BINARY\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"CAST(ab AS BINARY) + INTERVAL '1 02:03:04.5' DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second + true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second + true",
   "start": 7,
   "stop": 50
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"true + INTERVAL '1 02:03:04.5' DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second + date'2024-02-29' AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2024-03-01 02:03:04.5

-- !query
SELECT interval '1 02:03:04.5' day to second + timestamp'2024-03-10 01:30:00' AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2024-03-11 03:33:04.5

-- !query
SELECT interval '1 02:03:04.5' day to second + timestamp_ntz'2024-11-03 01:30:00' AS r
-- !schema
r TIMESTAMP_NTZ NOT NULL
-- !output
2024-11-04 03:33:04.5

-- !query
SELECT interval '1 02:03:04.5' day to second + interval '1-2' year to month AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "interval '1 02:03:04.5' day to second + interval '1-2' year to month",
   "start": 7,
   "stop": 74
  }
 ],
 "parameters": {
  "inputSql": "\"INTERVAL '1-2' YEAR TO MONTH\"",
  "inputType": "\"INTERVAL YEAR TO MONTH\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"INTERVAL '1-2' YEAR TO MONTH + INTERVAL '1 02:03:04.5' DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT interval '1 02:03:04.5' day to second + interval '1 02:03:04.5' day to second AS r
-- !schema
r INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '2 04:06:09' DAY TO SECOND

-- !query
SELECT interval '1 02:03:04.5' day to second + null AS r
-- !schema
r INTERVAL DAY TO SECOND
-- !output
NULL
