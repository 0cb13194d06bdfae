-- !query
SELECT cast(cast(7 as tinyint) AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
7

-- !query
SELECT cast(cast(42 as int) AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
42

-- !query
SELECT cast(cast(3000000000 as bigint) AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
3000000000

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS bigint) AS r
-- !schema
r BIGINT
-- !output
12

-- !query
SELECT cast(cast(1.5 as float) AS bigint) AS r
-- !schema
r BIGINT
-- !output
1

-- !query
SELECT cast(cast(2.25 as double) AS bigint) AS r
-- !schema
r BIGINT
-- !output
2

-- !query
SELECT cast(cast('5' as string) AS bigint) AS r
-- !schema
r BIGINT
-- !output
5

-- !query
SELECT cast(cast('ab' as binary) AS bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS bigint)",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS BIGINT)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"BIGINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
1

-- !query
SELECT cast(date'2024-02-29' AS bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-02-29' AS bigint)",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "functionNames": "`UNIX_DATE`",
  "sqlExpr": "\"CAST(DATE '2024-02-29' AS BIGINT)\"",
  "srcType": "\"DATE\"",
  "targetType": "\"BIGINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
1710063000

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp_ntz'2024-11-03 01:30:00' AS bigint)",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP_NTZ '2024-11-03 01:30:00' AS BIGINT)\"",
  "srcType": "\"TIMESTAMP_NTZ\"",
  "targetType": "\"BIGINT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1-2' year to month AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
14

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS bigint) AS r
-- !schema
r BIGINT NOT NULL
-- !output
93784

-- !query
SELECT cast(null AS bigint) AS r
-- !schema
r BIGINT
-- !output
NULL
