-- !query
SELECT null + cast(7 as tinyint) AS r
-- !schema
r TINYINT
-- !output
NULL

-- !query
SELECT null + cast(42 as int) AS r
-- !schema
r INT
-- !output
NULL

-- !query
SELECT null + cast(3000000000 as bigint) AS r
-- !schema
r BIGINT
-- !output
NULL

-- !query
SELECT null + cast(12.50 as decimal(10,2)) AS r
-- !schema
r DECIMAL(11,2)
-- !output
NULL

-- !query
SELECT null + cast(1.5 as float) AS r
-- !schema
r FLOAT
-- !output
NULL

-- !query
SELECT null + cast(2.25 as double) AS r
-- !schema
r DOUBLE
-- !output
NULL

-- !query
SELECT null + cast('5' as string) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE",
 "context": [
  {
   "fragment": "null + cast('5' as string)",
   "start": 7,
   "stop": 32
  }
 ],
 "parameters": {
  "actualDataType": "\"STRING\"",
  "inputType": "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL\")",
  "sqlExpr": "\"(NULL + CAST(5 AS STRING))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT null + cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "null + cast('ab' as binary)",
   "start": 7,
   "stop": 33
  }
 ],
 "parameters": {
  "left": "\"VOID\"",
  "right": "\"BINARY\"",
  "sqlExpr": "\"(NULL + CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT null + true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "null + true",
   "start": 7,
   "stop": 17
  }
 ],
 "parameters": {
  "left": "\"VOID\"",
  "right": "\"BOOLEAN\"",
  "sqlExpr": "\"(NULL + true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT null + date'2024-02-29' AS r
-- !schema
r TIMESTAMP
-- !output
NULL

-- !query
SELECT null + timestamp'2024-03-10 01:30:00' AS r
-- !schema
r TIMESTAMP
-- !output
NULL

-- !query
SELECT null + timestamp_ntz'2024-11-03 01:30:00' AS r
-- !schema
r TIMESTAMP_NTZ
-- !output
NULL

-- !query
SELECT null + interval '1-2' year to month AS r
-- !schema
r INTERVAL YEAR TO MONTH
-- !output
NULL

-- !query
SELECT null + interval '1 02:03:04.5' day to second AS r
-- !schema
r INTERVAL DAY TO SECOND
-- !output
NULL

-- !query
SELECT null + null AS r
-- !schema
r DOUBLE
-- !output
NULL
