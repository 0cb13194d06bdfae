-- !query
SELECT date'2024-02-29' + cast(7 as tinyint) AS r
-- !schema
r DATE NOT NULL
-- !output
2024-03-07

-- !query
SELECT date'2024-02-29' + cast(42 as int) AS r
-- !schema
r DATE NOT NULL
-- !output
2024-04-11

-- !query
SELECT date'2024-02-29' + cast(3000000000 as bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date'2024-02-29' + cast(3000000000 as bigint)",
   "start": 7,
   "stop": 51
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(3000000000 AS BIGINT)\"",
  "inputType": "\"BIGINT\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' + cast(12.50 as decimal(10,2)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date'2024-02-29' + cast(12.50 as decimal(10,2))",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(12.50 AS DECIMAL(10,2))\"",
  "inputType": "\"DECIMAL(10,2)\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' + cast(1.5 as float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date'2024-02-29' + cast(1.5 as float)",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(1.5 AS FLOAT)\"",
  "inputType": "\"FLOAT\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' + cast(2.25 as double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date'2024-02-29' + cast(2.25 as double)",
   "start": 7,
   "stop": 45
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(2.25 AS DOUBLE)\"",
  "inputType": "\"DOUBLE\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' + cast('5' as string) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date'2024-02-29' + cast('5' as string)",
   "start": 7,
   "stop": 44
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(5 AS STRING)\"",
  "inputType": "\"DATE\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', CAST(5 AS STRING))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' + cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date'2024-02-29' + cast('ab' as binary)",
   "start": 7,
   "stop": 45
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(ab AS BINARY)\"",
  "inputType": "\"BINARY\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' + true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date'2024-02-29' + true",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' + date'2024-02-29' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date'2024-02-29' + date'2024-02-29'",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "inputSql": "\"DATE '2024-02-29'\"",
  "inputType": "\"DATE\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' + timestamp'2024-03-10 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date'2024-02-29' + timestamp'2024-03-10 01:30:00'",
   "start": 7,
   "stop": 55
  }
 ],
 "parameters": {
  "inputSql": "\"TIMESTAMP '2024-03-10 01:30:00'\"",
  "inputType": "\"TIMESTAMP\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' + timestamp_ntz'2024-11-03 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "date'2024-02-29' + timestamp_ntz'2024-11-03 01:30:00'",
   "start": 7,
   "stop": 59
  }
 ],
 "parameters": {
  "inputSql": "\"TIMESTAMP_NTZ '2024-11-03 01:30:00'\"",
  "inputType": "\"TIMESTAMP_NTZ\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(DATE '2024-02-29', TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' + interval '1-2' year to month AS r
-- !schema
r DATE NOT NULL
-- !output
2025-04-29

-- !query
SELECT date'2024-02-29' + interval '1 02:03:04.5' day to second AS r
-- !schema
r TIMESTAMP NOT NULL
-- !output
2024-03-01 02:03:04.5

-- !query
SELECT date'2024-02-29' + null AS r
-- !schema
r TIMESTAMP
-- !output
NULL
