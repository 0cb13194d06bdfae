-- !query
SELECT coalesce(cast('5' as string), cast(7 as tinyint)) AS r
-- !schema
r BIGINT NOT NULL
-- !output
5

-- !query
SELECT coalesce(cast('5' as string), cast(42 as int)) AS r
-- !schema
r BIGINT NOT NULL
-- !output
5

-- !query
SELECT coalesce(cast('5' as string), cast(3000000000 as bigint)) AS r
-- !schema
r BIGINT NOT NULL
-- !output
5

-- !query
SELECT coalesce(cast('5' as string), cast(12.50 as decimal(10,2))) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
5.0

-- !query
SELECT coalesce(cast('5' as string), cast(1.5 as float)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
5.0

-- !query
SELECT coalesce(cast('5' as string), cast(2.25 as double)) AS r
-- !schema
r DOUBLE NOT NULL
-- !output
5.0

-- !query
SELECT coalesce(cast('5' as string), cast('5' as string)) AS r
-- !schema
r STRING NOT NULL
-- !output
5

-- !query
SELECT coalesce(cast('5' as string), cast('ab' as binary)) AS r
-- !schema
r BINARY NOT NULL
-- !output
35

-- !query
SELECT coalesce(cast('5' as string), true) AS r
-- !error
{
 "class": "SparkRuntimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "coalesce(cast('5' as string), true)",
   "start": 7,
   "stop": 41
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
SELECT coalesce(cast('5' as string), date'2024-02-29') AS r
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "coalesce(cast('5' as string), date'2024-02-29')",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'5'",
  "sourceType": "\"STRING\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "22018"
}

-- !query
SELECT coalesce(cast('5' as string), timestamp'2024-03-10 01:30:00') AS r
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "coalesce(cast('5' as string), timestamp'2024-03-10 01:30:00')",
   "start": 7,
   "stop": 67
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
SELECT coalesce(cast('5' as string), timestamp_ntz'2024-11-03 01:30:00') AS r
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "coalesce(cast('5' as string), timestamp_ntz'2024-11-03 01:30:00')",
   "start": 7,
   "stop": 71
  }
 ],
 "parameters": {
  "ansiConfig": "\"spark.sql.ansi.enabled\"",
  "expression": "'5'",
  "sourceType": "\"STRING\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "22018"
}

-- !query
SELECT coalesce(cast('5' as string), interval '1-2' year to month) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('5' as string), interval '1-2' year to month)",
   "start": 7,
   "stop": 65
  }
 ],
 "parameters": {
  "dataType": "(\"STRING\" or \"INTERVAL YEAR TO MONTH\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(5 AS STRING), INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('5' as string), interval '1 02:03:04.5' day to second) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.DATA_DIFF_TYPES",
 "context": [
  {
   "fragment": "coalesce(cast('5' as string), interval '1 02:03:04.5' day to second)",
   "start": 7,
   "stop": 74
  }
 ],
 "parameters": {
  "dataType": "(\"STRING\" or \"INTERVAL DAY TO SECOND\")",
  "functionName": "`coalesce`",
  "sqlExpr": "\"coalesce(CAST(5 AS STRING), INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT coalesce(cast('5' as string), null) AS r
-- !schema
r STRING NOT NULL
-- !output
5
