-- !query
SELECT cast(cast(7 as tinyint) AS smallint) AS r
-- !schema
r SMALLINT NOT NULL
-- !output
7

-- !query
SELECT cast(cast(42 as int) AS smallint) AS r
-- !schema
r SMALLINT NOT NULL
-- !output
42

-- !query
SELECT cast(cast(3000000000 as bigint) AS smallint) AS r
-- !error
{
 "class": "ArithmeticException",
 "condition": "CAST_OVERFLOW",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "sourceType": "\"BIGINT\"",
  "targetType": "\"SMALLINT\"",
  "value": "3000000000L"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS smallint) AS r
-- !schema
r SMALLINT
-- !output
12

-- !query
SELECT cast(cast(1.5 as float) AS smallint) AS r
-- !schema
r SMALLINT
-- !output
1

-- !query
SELECT cast(cast(2.25 as double) AS smallint) AS r
-- !schema
r SMALLINT
-- !output
2

-- !query
SELECT cast(cast('5' as string) AS smallint) AS r
-- !schema
r SMALLINT
-- !output
5

-- !query
SELECT cast(cast('ab' as binary) AS smallint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS smallint)",
   "start": 7,
   "stop": 44
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS SMALLINT)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"SMALLINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS smallint) AS r
-- !schema
r SMALLINT NOT NULL
-- !output
1

-- !query
SELECT cast(date'2024-02-29' AS smallint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-02-29' AS smallint)",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "functionNames": "`UNIX_DATE`",
  "sqlExpr": "\"CAST(DATE '2024-02-29' AS SMALLINT)\"",
  "srcType": "\"DATE\"",
  "targetType": "\"SMALLINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS smallint) AS r
-- !error
{
 "class": "ArithmeticException",
 "condition": "CAST_OVERFLOW",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "sourceType": "\"TIMESTAMP\"",
  "targetType": "\"SMALLINT\"",
  "value": "TIMESTAMP '2024-03-10 01:30:00'"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS smallint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp_ntz'2024-11-03 01:30:00' AS smallint)",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP_NTZ '2024-11-03 01:30:00' AS SMALLINT)\"",
  "srcType": "\"TIMESTAMP_NTZ\"",
  "targetType": "\"SMALLINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1-2' year to month AS smallint) AS r
-- !schema
r SMALLINT NOT NULL
-- !output
14

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS smallint) AS r
-- !error
{
 "class": "ArithmeticException",
 "condition": "CAST_OVERFLOW",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "sourceType": "\"INTERVAL DAY TO SECOND\"",
  "targetType": "\"SMALLINT\"",
  "value": "INTERVAL '1 02:03:04.5' DAY TO SECOND"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(null AS smallint) AS r
-- !schema
r SMALLINT
-- !output
NULL
