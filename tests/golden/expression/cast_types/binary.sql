-- !query
SELECT cast(cast(7 as tinyint) AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(7 as tinyint) AS binary)",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "configVal": "'false'",
  "sqlExpr": "\"CAST(CAST(7 AS TINYINT) AS BINARY)\"",
  "srcType": "\"TINYINT\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(42 as int) AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(42 as int) AS binary)",
   "start": 7,
   "stop": 37
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "configVal": "'false'",
  "sqlExpr": "\"CAST(CAST(42 AS INT) AS BINARY)\"",
  "srcType": "\"INT\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(3000000000 as bigint) AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(3000000000 as bigint) AS binary)",
   "start": 7,
   "stop": 48
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "configVal": "'false'",
  "sqlExpr": "\"CAST(CAST(3000000000 AS BIGINT) AS BINARY)\"",
  "srcType": "\"BIGINT\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(12.50 as decimal(10,2)) AS binary)",
   "start": 7,
   "stop": 50
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(12.50 AS DECIMAL(10,2)) AS BINARY)\"",
  "srcType": "\"DECIMAL(10,2)\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(1.5 as float) AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(1.5 as float) AS binary)",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(1.5 AS FLOAT) AS BINARY)\"",
  "srcType": "\"FLOAT\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(2.25 as double) AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(2.25 as double) AS binary)",
   "start": 7,
   "stop": 42
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(2.25 AS DOUBLE) AS BINARY)\"",
  "srcType": "\"DOUBLE\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast('5' as string) AS binary) AS r
-- !schema
r BINARY NOT NULL
-- !output
35

-- !query
SELECT cast(cast('ab' as binary) AS binary) AS r
-- !schema
r BINARY NOT NULL
-- !output
6162

-- !query
SELECT cast(true AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(true AS binary)",
   "start": 7,
   "stop": 26
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(true AS BINARY)\"",
  "srcType": "\"BOOLEAN\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(date'2024-02-29' AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-02-29' AS binary)",
   "start": 7,
   "stop": 38
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(DATE '2024-02-29' AS BINARY)\"",
  "srcType": "\"DATE\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp'2024-03-10 01:30:00' AS binary)",
   "start": 7,
   "stop": 52
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP '2024-03-10 01:30:00' AS BINARY)\"",
  "srcType": "\"TIMESTAMP\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp_ntz'2024-11-03 01:30:00' AS binary)",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP_NTZ '2024-11-03 01:30:00' AS BINARY)\"",
  "srcType": "\"TIMESTAMP_NTZ\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1-2' year to month AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1-2' year to month AS binary)",
   "start": 7,
   "stop": 50
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1-2' YEAR TO MONTH AS BINARY)\"",
  "srcType": "\"INTERVAL YEAR TO MONTH\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1 02:03:04.5' day to second AS binary)",
   "start": 7,
   "stop": 59
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS BINARY)\"",
  "srcType": "\"INTERVAL DAY TO SECOND\"",
  "targetType": "\"BINARY\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(null AS binary) AS r
-- !schema
r BINARY
-- !output
NULL
