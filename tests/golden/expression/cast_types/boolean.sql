-- !query
SELECT cast(cast(7 as tinyint) AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(cast(42 as int) AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(cast(3000000000 as bigint) AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(cast(1.5 as float) AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(cast(2.25 as double) AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(cast('5' as string) AS boolean) AS r
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "cast(cast('5' as string) AS boolean)",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'5'",
  "sourceType": "\"STRING\"",
  "targetType": "\"BOOLEAN\""
 },
 "sqlState": "22018"
}

-- !query
SELECT cast(cast('ab' as binary) AS boolean) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS boolean)",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS BOOLEAN)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"BOOLEAN\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS boolean) AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT cast(date'2024-02-29' AS boolean) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-02-29' AS boolean)",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "configVal": "'false'",
  "sqlExpr": "\"CAST(DATE '2024-02-29' AS BOOLEAN)\"",
  "srcType": "\"DATE\"",
  "targetType": "\"BOOLEAN\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS boolean) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp'2024-03-10 01:30:00' AS boolean)",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "configVal": "'false'",
  "sqlExpr": "\"CAST(TIMESTAMP '2024-03-10 01:30:00' AS BOOLEAN)\"",
  "srcType": "\"TIMESTAMP\"",
  "targetType": "\"BOOLEAN\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS boolean) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp_ntz'2024-11-03 01:30:00' AS boolean)",
   "start": 7,
   "stop": 57
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP_NTZ '2024-11-03 01:30:00' AS BOOLEAN)\"",
  "srcType": "\"TIMESTAMP_NTZ\"",
  "targetType": "\"BOOLEAN\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1-2' year to month AS boolean) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1-2' year to month AS boolean)",
   "start": 7,
   "stop": 51
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1-2' YEAR TO MONTH AS BOOLEAN)\"",
  "srcType": "\"INTERVAL YEAR TO MONTH\"",
  "targetType": "\"BOOLEAN\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS boolean) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1 02:03:04.5' day to second AS boolean)",
   "start": 7,
   "stop": 60
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS BOOLEAN)\"",
  "srcType": "\"INTERVAL DAY TO SECOND\"",
  "targetType": "\"BOOLEAN\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(null AS boolean) AS r
-- !schema
r BOOLEAN
-- !output
NULL
