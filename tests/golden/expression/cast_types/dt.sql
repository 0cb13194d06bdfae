-- !query
SELECT cast(cast(7 as tinyint) AS interval day to second) AS r
-- !schema
r INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '0 00:00:07' DAY TO SECOND

-- !query
SELECT cast(cast(42 as int) AS interval day to second) AS r
-- !schema
r INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '0 00:00:42' DAY TO SECOND

-- !query
SELECT cast(cast(3000000000 as bigint) AS interval day to second) AS r
-- !schema
r INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '34722 05:20:00' DAY TO SECOND

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS interval day to second) AS r
-- !schema
r INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '0 00:00:12.5' DAY TO SECOND

-- !query
SELECT cast(cast(1.5 as float) AS interval day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(1.5 as float) AS interval day to second)",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(1.5 AS FLOAT) AS INTERVAL DAY TO SECOND)\"",
  "srcType": "\"FLOAT\"",
  "targetType": "\"INTERVAL DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(2.25 as double) AS interval day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(2.25 as double) AS interval day to second)",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(2.25 AS DOUBLE) AS INTERVAL DAY TO SECOND)\"",
  "srcType": "\"DOUBLE\"",
  "targetType": "\"INTERVAL DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast('5' as string) AS interval day to second) AS r
-- !error
{
 "class": "IllegalArgumentException",
 "condition": "INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING_WITH_NOTICE",
 "parameters": {
  "input": "5",
  "intervalStr": "day-time",
  "supportedFormat": "`[+|-]d h:m:s.n`, `INTERVAL [+|-]'[+|-]d h:m:s.n' DAY TO SECOND`",
  "typeName": "interval day to second"
 },
 "sqlState": "22006"
}

-- !query
SELECT cast(cast('ab' as binary) AS interval day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS interval day to second)",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS INTERVAL DAY TO SECOND)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"INTERVAL DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS interval day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(true AS interval day to second)",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(true AS INTERVAL DAY TO SECOND)\"",
  "srcType": "\"BOOLEAN\"",
  "targetType": "\"INTERVAL DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(date'2024-02-29' AS interval day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-02-29' AS interval day to second)",
   "start": 7,
   "stop": 54
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(DATE '2024-02-29' AS INTERVAL DAY TO SECOND)\"",
  "srcType": "\"DATE\"",
  "targetType": "\"INTERVAL DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS interval day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp'2024-03-10 01:30:00' AS interval day to second)",
   "start": 7,
   "stop": 68
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP '2024-03-10 01:30:00' AS INTERVAL DAY TO SECOND)\"",
  "srcType": "\"TIMESTAMP\"",
  "targetType": "\"INTERVAL DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS interval day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp_ntz'2024-11-03 01:30:00' AS interval day to second)",
   "start": 7,
   "stop": 72
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP_NTZ '2024-11-03 01:30:00' AS INTERVAL DAY TO SECOND)\"",
  "srcType": "\"TIMESTAMP_NTZ\"",
  "targetType": "\"INTERVAL DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1-2' year to month AS interval day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1-2' year to month AS interval day to second)",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1-2' YEAR TO MONTH AS INTERVAL DAY TO SECOND)\"",
  "srcType": "\"INTERVAL YEAR TO MONTH\"",
  "targetType": "\"INTERVAL DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS interval day to second) AS r
-- !schema
r INTERVAL DAY TO SECOND NOT NULL
-- !output
INTERVAL '1 02:03:04.5' DAY TO SECOND

-- !query
SELECT cast(null AS interval day to second) AS r
-- !schema
r INTERVAL DAY TO SECOND
-- !output
NULL
