-- !query
SELECT cast(cast(7 as tinyint) AS int) AS r
-- !schema
r INT NOT NULL
-- !output
7

-- !query
SELECT cast(cast(42 as int) AS int) AS r
-- !schema
r INT NOT NULL
-- !output
42

-- !query
SELECT cast(cast(3000000000 as bigint) AS int) AS r
-- !error
{
 "class": "ArithmeticException",
 "condition": "CAST_OVERFLOW",
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "sourceType": "\"BIGINT\"",
  "targetType": "\"INT\"",
  "value": "3000000000L"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS int) AS r
-- !schema
r INT
-- !output
12

-- !query
SELECT cast(cast(1.5 as float) AS int) AS r
-- !schema
r INT
-- !output
1

-- !query
SELECT cast(cast(2.25 as double) AS int) AS r
-- !schema
r INT
-- !output
2

-- !query
SELECT cast(cast('5' as string) AS int) AS r
-- !schema
r INT
-- !output
5

-- !query
SELECT cast(cast('ab' as binary) AS int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS int)",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS INT)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"INT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS int) AS r
-- !schema
r INT NOT NULL
-- !output
1

-- !query
SELECT cast(date'2024-02-29' AS int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-02-29' AS int)",
   "start": 7,
   "stop": 35
  }
 ],
 "parameters": {
  "functionNames": "`UNIX_DATE`",
  "sqlExpr": "\"CAST(DATE '2024-02-29' AS INT)\"",
  "srcType": "\"DATE\"",
  "targetType": "\"INT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS int) AS r
-- !schema
r INT
-- !output
1710063000

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp_ntz'2024-11-03 01:30:00' AS int)",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP_NTZ '2024-11-03 01:30:00' AS INT)\"",
  "srcType": "\"TIMESTAMP_NTZ\"",
  "targetType": "\"INT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1-2' year to month AS int) AS r
-- !schema
r INT NOT NULL
-- !output
14

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS int) AS r
-- !schema
r INT NOT NULL
-- !output
93784

-- !query
SELECT cast(null AS int) AS r
-- !schema
r INT
-- !output
NULL
