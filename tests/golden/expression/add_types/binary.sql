-- !query
SELECT cast('ab' as binary) + cast(7 as tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('ab' as binary) + cast(7 as tinyint)",
   "start": 7,
   "stop": 47
  }
 ],
 "parameters": {
  "left": "\"BINARY\"",
  "right": "\"TINYINT\"",
  "sqlExpr": "\"(CAST(ab AS BINARY) + CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + cast(42 as int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('ab' as binary) + cast(42 as int)",
   "start": 7,
   "stop": 44
  }
 ],
 "parameters": {
  "left": "\"BINARY\"",
  "right": "\"INT\"",
  "sqlExpr": "\"(CAST(ab AS BINARY) + CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + cast(3000000000 as bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('ab' as binary) + cast(3000000000 as bigint)",
   "start": 7,
   "stop": 55
  }
 ],
 "parameters": {
  "left": "\"BINARY\"",
  "right": "\"BIGINT\"",
  "sqlExpr": "\"(CAST(ab AS BINARY) + CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + cast(12.50 as decimal(10,2)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('ab' as binary) + cast(12.50 as decimal(10,2))",
   "start": 7,
   "stop": 57
  }
 ],
 "parameters": {
  "left": "\"BINARY\"",
  "right": "\"DECIMAL(10,2)\"",
  "sqlExpr": "\"(CAST(ab AS BINARY) + CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + cast(1.5 as float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('ab' as binary) + cast(1.5 as float)",
   "start": 7,
   "stop": 47
  }
 ],
 "parameters": {
  "left": "\"BINARY\"",
  "right": "\"FLOAT\"",
  "sqlExpr": "\"(CAST(ab AS BINARY) + CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + cast(2.25 as double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('ab' as binary) + cast(2.25 as double)",
   "start": 7,
   "stop": 49
  }
 ],
 "parameters": {
  "left": "\"BINARY\"",
  "right": "\"DOUBLE\"",
  "sqlExpr": "\"(CAST(ab AS BINARY) + CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + cast('5' as string) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "cast('ab' as binary) + cast('5' as string)",
   "start": 7,
   "stop": 48
  }
 ],
 "parameters": {
  "actualDataType": "\"BINARY\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(CAST(ab AS BINARY) + CAST(5 AS STRING))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "cast('ab' as binary) + cast('ab' as binary)",
   "start": 7,
   "stop": 49
  }
 ],
 "parameters": {
  "actualDataType": "\"BINARY\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(CAST(ab AS BINARY) + CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('ab' as binary) + true",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "left": "\"BINARY\"",
  "right": "\"BOOLEAN\"",
  "sqlExpr": "\"(CAST(ab AS BINARY) + true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + date'2024-02-29' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "cast('ab' as binary) + date'2024-02-29'",
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
SELECT cast('ab' as binary) + timestamp'2024-03-10 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('ab' as binary) + timestamp'2024-03-10 01:30:00'",
   "start": 7,
   "stop": 59
  }
 ],
 "parameters": {
  "left": "\"BINARY\"",
  "right": "\"TIMESTAMP\"",
  "sqlExpr": "\"(CAST(ab AS BINARY) + TIMESTAMP '2024-03-10 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + timestamp_ntz'2024-11-03 01:30:00' AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('ab' as binary) + timestamp_ntz'2024-11-03 01:30:00'",
   "start": 7,
   "stop": 63
  }
 ],
 "parameters": {
  "left": "\"BINARY\"",
  "right": "\"TIMESTAMP_NTZ\"",
  "sqlExpr": "\"(CAST(ab AS BINARY) + TIMESTAMP_NTZ '2024-11-03 01:30:00')\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + interval '1-2' year to month AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('ab' as binary) + interval '1-2' year to month",
   "start": 7,
   "stop": 57
  }
 ],
 "parameters": {
  "left": "\"BINARY\"",
  "right": "\"INTERVAL YEAR TO MONTH\"",
  "sqlExpr": "\"(CAST(ab AS BINARY) + INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + interval '1 02:03:04.5' day to second AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE",
 "context": [
  {
   "fragment": "cast('ab' as binary) + interval '1 02:03:04.5' day to second",
   "start": 7,
   "stop": 66
  }
 ],
 "parameters": {
  "inputSql": "\"CAST(ab AS BINARY)\"",
  "inputType": "\"BINARY\"",
  "paramIndex": "first",
  "requiredType": "\"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)\"",
  "sqlExpr": "\"CAST(ab AS BINARY) + INTERVAL '1 02:03:04.5' DAY TO SECOND\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast('ab' as binary) + null AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "cast('ab' as binary) + null",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "left": "\"BINARY\"",
  "right": "\"VOID\"",
  "sqlExpr": "\"(CAST(ab AS BINARY) + NULL)\""
 },
 "sqlState": "42K09"
}
