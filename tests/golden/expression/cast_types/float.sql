-- !query
SELECT cast(cast(7 as tinyint) AS float) AS r
-- !schema
r FLOAT NOT NULL
-- !output
7.0

-- !query
SELECT cast(cast(42 as int) AS float) AS r
-- !schema
r FLOAT NOT NULL
-- !output
42.0

-- !query
SELECT cast(cast(3000000000 as bigint) AS float) AS r
-- !schema
r FLOAT NOT NULL
-- !output
3.0E9

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS float) AS r
-- !schema
r FLOAT NOT NULL
-- !output
12.5

-- !query
SELECT cast(cast(1.5 as float) AS float) AS r
-- !schema
r FLOAT NOT NULL
-- !output
1.5

-- !query
SELECT cast(cast(2.25 as double) AS float) AS r
-- !schema
r FLOAT NOT NULL
-- !output
2.25

-- !query
SELECT cast(cast('5' as string) AS float) AS r
-- !schema
r FLOAT
-- !output
5.0

-- !query
SELECT cast(cast('ab' as binary) AS float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS float)",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS FLOAT)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"FLOAT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS float) AS r
-- !schema
r FLOAT NOT NULL
-- !output
1.0

-- !query
SELECT cast(date'2024-02-29' AS float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-02-29' AS float)",
   "start": 7,
   "stop": 37
  }
 ],
 "parameters": {
  "functionNames": "`UNIX_DATE`",
  "sqlExpr": "\"CAST(DATE '2024-02-29' AS FLOAT)\"",
  "srcType": "\"DATE\"",
  "targetType": "\"FLOAT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS float) AS r
-- !schema
r FLOAT NOT NULL
-- !output
1.71006298E9

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp_ntz'2024-11-03 01:30:00' AS float)",
   "start": 7,
   "stop": 55
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP_NTZ '2024-11-03 01:30:00' AS FLOAT)\"",
  "srcType": "\"TIMESTAMP_NTZ\"",
  "targetType": "\"FLOAT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1-2' year to month AS float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1-2' year to month AS float)",
   "start": 7,
   "stop": 49
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1-2' YEAR TO MONTH AS FLOAT)\"",
  "srcType": "\"INTERVAL YEAR TO MONTH\"",
  "targetType": "\"FLOAT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1 02:03:04.5' day to second AS float)",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS FLOAT)\"",
  "srcType": "\"INTERVAL DAY TO SECOND\"",
  "targetType": "\"FLOAT\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(null AS float) AS r
-- !schema
r FLOAT
-- !output
NULL
