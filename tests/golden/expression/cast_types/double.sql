-- !query
SELECT cast(cast(7 as tinyint) AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
7.0

-- !query
SELECT cast(cast(42 as int) AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
42.0

-- !query
SELECT cast(cast(3000000000 as bigint) AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
3.0E9

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
12.5

-- !query
SELECT cast(cast(1.5 as float) AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.5

-- !query
SELECT cast(cast(2.25 as double) AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
2.25

-- !query
SELECT cast(cast('5' as string) AS double) AS r
-- !schema
r DOUBLE
-- !output
5.0

-- !query
SELECT cast(cast('ab' as binary) AS double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS double)",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS DOUBLE)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"DOUBLE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.0

-- !query
SELECT cast(date'2024-02-29' AS double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-02-29' AS double)",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "functionNames": "`UNIX_DATE`",
  "sqlExpr": "\"CAST(DATE '2024-02-29' AS DOUBLE)\"",
  "srcType": "\"DATE\"",
  "targetType": "\"DOUBLE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS double) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
1.710063E9

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp_ntz'2024-11-03 01:30:00' AS double)",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP_NTZ '2024-11-03 01:30:00' AS DOUBLE)\"",
  "srcType": "\"TIMESTAMP_NTZ\"",
  "targetType": "\"DOUBLE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1-2' year to month AS double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1-2' year to month AS double)",
   "start": 7,
   "stop": 50
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1-2' YEAR TO MONTH AS DOUBLE)\"",
  "srcType": "\"INTERVAL YEAR TO MONTH\"",
  "targetType": "\"DOUBLE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1 02:03:04.5' day to second AS double)",
   "start": 7,
   "stop": 59
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS DOUBLE)\"",
  "srcType": "\"INTERVAL DAY TO SECOND\"",
  "targetType": "\"DOUBLE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(null AS double) AS r
-- !schema
r DOUBLE
-- !output
NULL
