-- !query
SELECT cast('5' as string) + cast(7 as tinyint) AS r
-- !schema
r BIGINT
-- !output
12

-- !query
SELECT cast('5' as string) + cast(42 as int) AS r
-- !schema
r BIGINT
-- !output
47

-- !query
SELECT cast('5' as string) + cast(3000000000 as bigint) AS r
-- !schema
r BIGINT
-- !output
3000000005

-- !query
SELECT cast('5' as string) + cast(12.50 as decimal(10,2)) AS r
-- !schema
r DOUBLE
-- !output
17.5

-- !query
SELECT cast('5' as string) + cast(1.5 as float) AS r
-- !schema
r DOUBLE
-- !output
6.5

-- !query
SELECT cast('5' as string) + cast(2.25 as double) AS r
-- !schema
r DOUBLE
-- !output
7.25

-- !query
SELECT cast('5' as string) + cast('5' as string) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "cast('5' as string) + cast('5' as string)",
   "start": 7,
   "stop": 47
  }
 ],
 "parameters": {
  "actualDataType": "\"STRING\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(CAST(5 AS STRING) + CAST(5 AS STRING))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('5' as string) + cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "cast('5' as string) + cast('ab' as binary)",
   "start": 7,
   "stop": 48
  }
 ],
 "parameters": {
  "actualDataType": "\"BINARY\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(CAST(5 AS STRING) + CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('5' as string) + true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "cast('5' as string) + true",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "actualDataType": "\"BOOLEAN\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(CAST(5 AS STRING) + true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('5' as string) + date'2024-02-29' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "cast('5' as string) + date'2024-02-29'",
   "start": 7,
   "stop": 44
  }
 ],
 "parameters": {
  "inputSql": "\"DATE '2024-02-29'\"",
  "inputType": "\"DATE\"",
  "paramIndex": "second",
  "requiredType": "(\"INT\" or \"SMALLINT\" or \"TINYINT\")",
  "sqlExpr": "\"date_add(CAST(5 AS STRING), DATE '2024-02-29')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('5' as string) + timestamp'2024-03-10 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "cast('5' as string) + timestamp'2024-03-10 01:30:00'",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "actualDataType": "\"TIMESTAMP\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(CAST(5 AS STRING) + TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('5' as string) + timestamp_ntz'2024-11-03 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "cast('5' as string) + timestamp_ntz'2024-11-03 01:30:00'",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "actualDataType": "\"TIMESTAMP_NTZ\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(CAST(5 AS STRING) + TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('5' as string) + interval '1-2' year to month AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('5' as string) + interval '1-2' year to month",
   "start": 7,
   "stop": 56
  }
 ],
 "parameters": {
  "left": "\"STRING\"",
  "right": "\"INTERVAL YEAR TO MONTH\"",
  "sqlExpr": "\"(CAST(5 AS STRING) + INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('5' as string) + interval '1 02:03:04.5' day to second AS r
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "cast('5' as string) + interval '1 02:03:04.5' day to second",
   "start": 7,
   "stop": 65
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
SELECT cast('5' as string) + null AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "cast('5' as string) + null",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "actualDataType": "\"STRING\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(CAST(5 AS STRING) + NULL)\""
 },
 "sqlState": "42K09"
}
