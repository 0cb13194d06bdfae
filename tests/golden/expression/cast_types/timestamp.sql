-- !query
SELECT cast(cast(7 as tinyint) AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
1969-12-31 16:00:07

-- !query
SELECT cast(cast(42 as int) AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
1969-12-31 16:00:42

-- !query
SELECT cast(cast(3000000000 as bigint) AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2065-01-23 21:20:00

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
1969-12-31 16:00:12.5

-- !query
SELECT cast(cast(1.5 as float) AS timestamp) AS r
-- !schema
r TIMESTAMP
-- !output
1969-12-31 16:00:01.5

-- !query
SELECT cast(cast(2.25 as double) AS timestamp) AS r
-- !schema
r TIMESTAMP
-- !output
1969-12-31 16:00:02.25

-- !query
SELECT cast(cast('5' as string) AS timestamp) AS r
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "cast(cast('5' as string) AS timestamp)",
   "start": 7,
   "stop": 44
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
SELECT cast(cast('ab' as binary) AS timestamp) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS timestamp)",
   "start": 7,
   "stop": 45
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS TIMESTAMP)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"TIMESTAMP\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS timestamp) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION",
 "context": [
  {
   "fragment": "cast(true AS timestamp)",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "configVal": "'false'",
  "sqlExpr": "\"CAST(true AS TIMESTAMP)\"",
  "srcType": "\"BOOLEAN\"",
  "targetType": "\"TIMESTAMP\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(date'2024-02-29' AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2024-02-29 00:00:00

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2024-03-10 01:30:00

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS timestamp) AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2024-11-03 01:30:00

-- !query
SELECT cast(interval '1-2' year to month AS timestamp) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1-2' year to month AS timestamp)",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1-2' YEAR TO MONTH AS TIMESTAMP)\"",
  "srcType": "\"INTERVAL YEAR TO MONTH\"",
  "targetType": "\"TIMESTAMP\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS timestamp) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1 02:03:04.5' day to second AS timestamp)",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS TIMESTAMP)\"",
  "srcType": "\"INTERVAL DAY TO SECOND\"",
  "targetType": "\"TIMESTAMP\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(null AS timestamp) AS r
-- !schema
r TIMESTAMP
-- !output
NULL
