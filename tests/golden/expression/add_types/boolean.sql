-- !query
SELECT true + cast(7 as tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + cast(7 as tinyint)",
   "start": 7,
   "stop": 31
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"TINYINT\"",
  "sqlExpr": "\"(true + CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + cast(42 as int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + cast(42 as int)",
   "start": 7,
   "stop": 28
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"INT\"",
  "sqlExpr": "\"(true + CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + cast(3000000000 as bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + cast(3000000000 as bigint)",
   "start": 7,
   "stop": 39
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"BIGINT\"",
  "sqlExpr": "\"(true + CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + cast(12.50 as decimal(10,2)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + cast(12.50 as decimal(10,2))",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"DECIMAL(10,2)\"",
  "sqlExpr": "\"(true + CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + cast(1.5 as float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + cast(1.5 as float)",
   "start": 7,
   "stop": 31
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"FLOAT\"",
  "sqlExpr": "\"(true + CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + cast(2.25 as double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + cast(2.25 as double)",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"DOUBLE\"",
  "sqlExpr": "\"(true + CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + cast('5' as string) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "true + cast('5' as string)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "actualDataType": "\"BOOLEAN\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(true + CAST(5 AS STRING))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + cast('ab' as binary)",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"BINARY\"",
  "sqlExpr": "\"(true + CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "true + true",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "actualDataType": "\"BOOLEAN\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(true + true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + date'2024-02-29' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "true + date'2024-02-29'",
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
SELECT true + timestamp'2024-03-10 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + timestamp'2024-03-10 01:30:00'",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"TIMESTAMP\"",
  "sqlExpr": "\"(true + TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + timestamp_ntz'2024-11-03 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + timestamp_ntz'2024-11-03 01:30:00'",
   "start": 7,
   "stop": 47
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"TIMESTAMP_NTZ\"",
  "sqlExpr": "\"(true + TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + interval '1-2' year to month AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + interval '1-2' year to month",
   "start": 7,
   "stop": 41
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"INTERVAL YEAR TO MONTH\"",
  "sqlExpr": "\"(true + INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + interval '1 02:03:04.5' day to second AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "true + interval '1 02:03:04.5' day to second",
   "start": 7,
   "stop": 50
  }
 ],
 "parameters": {
  "inputSql": "\"true\"",
  "inputType": "\"BOOLEAN\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"true + INTERVAL '1 02:03:04.5' DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT true + null AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "true + null",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "left": "\"BOOLEAN\"",
  "right": "\"VOID\"",
  "sqlExpr": "\"(true + NULL)\""
 },
 "sqlState": "42K09"
}
