-- !query
SELECT cast(cast(7 as tinyint) AS interval year to month) AS r
-- !schema
r INTERVAL YEAR TO MONTH NOT NULL
-- !output
INTERVAL '0-7' YEAR TO MONTH

-- !query
SELECT cast(cast(42 as int) AS interval year to month) AS r
-- !schema
r INTERVAL YEAR TO MONTH NOT NULL
-- !output
INTERVAL '3-6' YEAR TO MONTH

-- !query
SELECT cast(cast(3000000000 as bigint) AS interval year to month) AS r
-- !error
{
 "class": "ArithmeticException",
 "condition": "CAST_OVERFLOW",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "sourceType": "\"BIGINT\"",
  "targetType": "\"INTERVAL YEAR TO MONTH\"",
  "value": "3000000000L"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS interval year to month) AS r
-- !schema
r INTERVAL YEAR TO MONTH NOT NULL
-- !output
INTERVAL '1-1' YEAR TO MONTH

-- !query
SELECT cast(cast(1.5 as float) AS interval year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(1.5 as float) AS interval year to month)",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(1.5 AS FLOAT) AS INTERVAL YEAR TO MONTH)\"",
  "srcType": "\"FLOAT\"",
  "targetType": "\"INTERVAL YEAR TO MONTH\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(2.25 as double) AS interval year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(2.25 as double) AS interval year to month)",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(2.25 AS DOUBLE) AS INTERVAL YEAR TO MONTH)\"",
  "srcType": "\"DOUBLE\"",
  "targetType": "\"INTERVAL YEAR TO MONTH\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast('5' as string) AS interval year to month) AS r
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING",
 "parameters": {
  "input": "5",
  "intervalStr": "year-month",
  "supportedFormat": "`[+|-]y-m`, `INTERVAL [+|-]'[+|-]y-m' YEAR TO MONTH`",
  "typeName": "interval year to month"
 },
 "sqlState": "22006"
}

-- !query
SELECT cast(cast('ab' as binary) AS interval year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS interval year to month)",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS INTERVAL YEAR TO MONTH)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"INTERVAL YEAR TO MONTH\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS interval year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(true AS interval year to month)",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(true AS INTERVAL YEAR TO MONTH)\"",
  "srcType": "\"BOOLEAN\"",
  "targetType": "\"INTERVAL YEAR TO MONTH\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(date'2024-02-29' AS interval year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-02-29' AS interval year to month)",
   "start": 7,
   "stop": 54
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(DATE '2024-02-29' AS INTERVAL YEAR TO MONTH)\"",
  "srcType": "\"DATE\"",
  "targetType": "\"INTERVAL YEAR TO MONTH\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS interval year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp'2024-03-10 01:30:00' AS interval year to month)",
   "start": 7,
   "stop": 68
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP '2024-03-10 01:30:00' AS INTERVAL YEAR TO MONTH)\"",
  "srcType": "\"TIMESTAMP\"",
  "targetType": "\"INTERVAL YEAR TO MONTH\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS interval year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp_ntz'2024-11-03 01:30:00' AS interval year to month)",
   "start": 7,
   "stop": 72
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP_NTZ '2024-11-03 01:30:00' AS INTERVAL YEAR TO MONTH)\"",
  "srcType": "\"TIMESTAMP_NTZ\"",
  "targetType": "\"INTERVAL YEAR TO MONTH\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1-2' year to month AS interval year to month) AS r
-- !schema
r INTERVAL YEAR TO MONTH NOT NULL
-- !output
INTERVAL '1-2' YEAR TO MONTH

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS interval year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1 02:03:04.5' day to second AS interval year to month)",
   "start": 7,
   "stop": 75
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS INTERVAL YEAR TO MONTH)\"",
  "srcType": "\"INTERVAL DAY TO SECOND\"",
  "targetType": "\"INTERVAL YEAR TO MONTH\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(null AS interval year to month) AS r
-- !schema
r INTERVAL YEAR TO MONTH
-- !output
NULL
