-- !query
SELECT cast(cast(7 as tinyint) AS timestamp_ntz) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(7 as tinyint) AS timestamp_ntz)",
   "start": 7,
   "stop": 47
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(7 AS TINYINT) AS TIMESTAMP_NTZ)\"",
  "srcType": "\"TINYINT\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(42 as int) AS timestamp_ntz) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(42 as int) AS timestamp_ntz)",
   "start": 7,
   "stop": 44
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(42 AS INT) AS TIMESTAMP_NTZ)\"",
  "srcType": "\"INT\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(3000000000 as bigint) AS timestamp_ntz) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(3000000000 as bigint) AS timestamp_ntz)",
   "start": 7,
   "stop": 55
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(3000000000 AS BIGINT) AS TIMESTAMP_NTZ)\"",
  "srcType": "\"BIGINT\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS timestamp_ntz) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(12.50 as decimal(10,2)) AS timestamp_ntz)",
   "start": 7,
   "stop": 57
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(12.50 AS DECIMAL(10,2)) AS TIMESTAMP_NTZ)\"",
  "srcType": "\"DECIMAL(10,2)\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(1.5 as float) AS timestamp_ntz) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(1.5 as float) AS timestamp_ntz)",
   "start": 7,
   "stop": 47
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(1.5 AS FLOAT) AS TIMESTAMP_NTZ)\"",
  "srcType": "\"FLOAT\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast(2.25 as double) AS timestamp_ntz) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(2.25 as double) AS timestamp_ntz)",
   "start": 7,
   "stop": 49
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(2.25 AS DOUBLE) AS TIMESTAMP_NTZ)\"",
  "srcType": "\"DOUBLE\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(cast('5' as string) AS timestamp_ntz) AS r
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "cast(cast('5' as string) AS timestamp_ntz)",
   "start": 7,
   "stop": 48
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
SELECT cast(cast('ab' as binary) AS timestamp_ntz) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS timestamp_ntz)",
   "start": 7,
   "stop": 49
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS TIMESTAMP_NTZ)\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS timestamp_ntz) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(true AS timestamp_ntz)",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(true AS TIMESTAMP_NTZ)\"",
  "srcType": "\"BOOLEAN\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(date'2024-02-29' AS timestamp_ntz) AS r
-- !schema
r TIMESTAMP_NTZ
-- !output
2024-02-29 00:00:00

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS timestamp_ntz) AS r
-- !schema
r TIMESTAMP_NTZ NOT NULL
-- !output
2024-03-10 01:30:00

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS timestamp_ntz) AS r
-- !schema
r TIMESTAMP_NTZ NOT NULL
-- !output
2024-11-03 01:30:00

-- !query
SELECT cast(interval '1-2' year to month AS timestamp_ntz) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1-2' year to month AS timestamp_ntz)",
   "start": 7,
   "stop": 57
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1-2' YEAR TO MONTH AS TIMESTAMP_NTZ)\"",
  "srcType": "\"INTERVAL YEAR TO MONTH\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS timestamp_ntz) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(interval '1 02:03:04.5' day to second AS timestamp_ntz)",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS TIMESTAMP_NTZ)\"",
  "srcType": "\"INTERVAL DAY TO SECOND\"",
  "targetType": "\"TIMESTAMP_NTZ\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(null AS timestamp_ntz) AS r
-- !schema
r TIMESTAMP_NTZ
-- !output
NULL
