-- !query
SELECT cast(cast(7 as tinyint) AS tinyint) AS r
-- !schema
r TINYINT NOT NULL
-- !output
7

-- !query
SELECT cast(cast(42 as int) AS tinyint) AS r
-- !schema
r TINYINT NOT NULL
-- !output
42

-- !query
SELECT cast(cast(3000000000 as bigint) AS tinyint) AS r
-- !error
{
 "class": "ArithmeticException",
 "condition": "CAST_OVERFLOW",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "sourceType": "\"BIGINT\"",
  "targetType": "\"TINYINT\"",
  "value": "3000000000L"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS tinyint) AS r
-- !schema
r TINYINT
-- !output
12

-- !query
SELECT cast(cast(1.5 as float) AS tinyint) AS r
-- !schema
r TINYINT
-- !output
1

-- !query
SELECT cast(cast(2.25 as double) AS tinyint) AS r
-- !schema
r TINYINT
-- !output
2

-- !query
SELECT cast(cast('5' as string) AS tinyint) AS r
-- !schema
r TINYINT
-- !output
5

-- !query
SELECT cast(cast('ab' as binary) AS tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS tinyint)",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS TINYINT)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"TINYINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS tinyint) AS r
-- !schema
r TINYINT NOT NULL
-- !output
1

-- !query
SELECT cast(date'2024-02-29' AS tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-02-29' AS tinyint)",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "functionNames": "`UNIX_DATE`",
  "sqlExpr": "\"CAST(DATE '2024-02-29' AS TINYINT)\"",
  "srcType": "\"DATE\"",
  "targetType": "\"TINYINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS tinyint) AS r
-- !error
{
 "class": "ArithmeticException",
 "condition": "CAST_OVERFLOW",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "sourceType": "\"TIMESTAMP\"",
  "targetType": "\"TINYINT\"",
  "value": "TIMESTAMP '2024-03-10 01:30:00'"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp_ntz'2024-11-03 01:30:00' AS tinyint)",
   "start": 7,
   "stop": 57
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP_NTZ '2024-11-03 01:30:00' AS TINYINT)\"",
  "srcType": "\"TIMESTAMP_NTZ\"",
  "targetType": "\"TINYINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1-2' year to month AS tinyint) AS r
-- !schema
r TINYINT NOT NULL
-- !output
14

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS tinyint) AS r
-- !error
{
 "class": "ArithmeticException",
 "condition": "CAST_OVERFLOW",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "sourceType": "\"INTERVAL DAY TO SECOND\"",
  "targetType": "\"TINYINT\"",
  "value": "INTERVAL '1 02:03:04.5' DAY TO SECOND"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(null AS tinyint) AS r
-- !schema
r TINYINT
-- !output
NULL
