-- !query
SELECT cast(cast(7 as tinyint) AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(7 as tinyint) AS date)",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "functionNames": "`DATE_FROM_UNIX_DATE`",
  "sqlExpr": "\"CAST(CAST(7 AS TINYINT) AS DATE)\"",
  "srcType": "\"TINYINT\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(42 as int) AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(42 as int) AS date)",
   "start": 7,
   "stop": 35
  }
 ],
 "parameters": {
  "functionNames": "`DATE_FROM_UNIX_DATE`",
  "sqlExpr": "\"CAST(CAST(42 AS INT) AS DATE)\"",
  "srcType": "\"INT\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(3000000000 as bigint) AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(3000000000 as bigint) AS date)",
   "start": 7,
   "stop": 46
  }
 ],
 "parameters": {
  "functionNames": "`DATE_FROM_UNIX_DATE`",
  "sqlExpr": "\"CAST(CAST(3000000000 AS BIGINT) AS DATE)\"",
  "srcType": "\"BIGINT\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(12.50 as decimal(10,2)) AS date)",
   "start": 7,
   "stop": 48
  }
 ],
 "parameters": {
  "functionNames": "`DATE_FROM_UNIX_DATE`",
  "sqlExpr": "\"CAST(CAST(12.50 AS DECIMAL(10,2)) AS DATE)\"",
  "srcType": "\"DECIMAL(10,2)\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(1.5 as float) AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(1.5 as float) AS date)",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "functionNames": "`DATE_FROM_UNIX_DATE`",
  "sqlExpr": "\"CAST(CAST(1.5 AS FLOAT) AS DATE)\"",
  "srcType": "\"FLOAT\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(2.25 as double) AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(2.25 as double) AS date)",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "functionNames": "`DATE_FROM_UNIX_DATE`",
  "sqlExpr": "\"CAST(CAST(2.25 AS DOUBLE) AS DATE)\"",
  "srcType": "\"DOUBLE\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast('5' as string) AS date) AS r
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "cast(cast('5' as string) AS date)",
   "start": 7,
   "stop": 39
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
SELECT cast(cast('ab' as binary) AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS date)",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS DATE)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(true AS date)",
   "start": 7,
   "stop": 24
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(true AS DATE)\"",
  "srcType": "\"BOOLEAN\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(date'2024-02-29' AS date) AS r
-- !schema
r DATE NOT NULL
-- !output
2024-02-29

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS date) AS r
-- !schema
r DATE NOT NULL
-- !output
2024-03-10

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS date) AS r
-- !schema
r DATE
-- !output
2024-11-03

-- !query
SELECT cast(interval '1-2' year to month AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1-2' year to month AS date)",
   "start": 7,
   "stop": 48
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1-2' YEAR TO MONTH AS DATE)\"",
  "srcType": "\"INTERVAL YEAR TO MONTH\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS date) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1 02:03:04.5' day to second AS date)",
   "start": 7,
   "stop": 57
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS DATE)\"",
  "srcType": "\"INTERVAL DAY TO SECOND\"",
  "targetType": "\"DATE\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(null AS date) AS r
-- !schema
r DATE
-- !output
NULL
