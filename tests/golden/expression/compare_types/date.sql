-- !query
SELECT date'2024-02-29' < cast(7 as tinyint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "date'2024-02-29' < cast(7 as tinyint)",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "left": "\"DATE\"",
  "right": "\"TINYINT\"",
  "sqlExpr": "\"(DATE '2024-02-29' < CAST(7 AS TINYINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' < cast(42 as int) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "date'2024-02-29' < cast(42 as int)",
   "start": 7,
   "stop": 40
  }
 ],
 "parameters": {
  "left": "\"DATE\"",
  "right": "\"INT\"",
  "sqlExpr": "\"(DATE '2024-02-29' < CAST(42 AS INT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' < cast(3000000000 as bigint) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "date'2024-02-29' < cast(3000000000 as bigint)",
   "start": 7,
   "stop": 51
  }
 ],
 "parameters": {
  "left": "\"DATE\"",
  "right": "\"BIGINT\"",
  "sqlExpr": "\"(DATE '2024-02-29' < CAST(3000000000 AS BIGINT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' < cast(12.50 as decimal(10,2)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "date'2024-02-29' < cast(12.50 as decimal(10,2))",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "left": "\"DATE\"",
  "right": "\"DECIMAL(10,2)\"",
  "sqlExpr": "\"(DATE '2024-02-29' < CAST(12.50 AS DECIMAL(10,2)))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' < cast(1.5 as float) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "date'2024-02-29' < cast(1.5 as float)",
   "start": 7,
   "stop": 43
  }
 ],
 "parameters": {
  "left": "\"DATE\"",
  "right": "\"FLOAT\"",
  "sqlExpr": "\"(DATE '2024-02-29' < CAST(1.5 AS FLOAT))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' < cast(2.25 as double) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "date'2024-02-29' < cast(2.25 as double)",
   "start": 7,
   "stop": 45
  }
 ],
 "parameters": {
  "left": "\"DATE\"",
  "right": "\"DOUBLE\"",
  "sqlExpr": "\"(DATE '2024-02-29' < CAST(2.25 AS DOUBLE))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' < cast('5' as string) AS r
-- !error
{
 "class": "DateTimeException",
 "condition": "CAST_INVALID_INPUT",
 "context": [
  {
   "fragment": "date'2024-02-29' < cast('5' as string)",
   "start": 7,
   "stop": 44
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
SELECT date'2024-02-29' < cast('ab' as binary) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "date'2024-02-29' < cast('ab' as binary)",
   "start": 7,
   "stop": 45
  }
 ],
 "parameters": {
  "left": "\"DATE\"",
  "right": "\"BINARY\"",
  "sqlExpr": "\"(DATE '2024-02-29' < CAST(ab AS BINARY))\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' < true AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "date'2024-02-29' < true",
   "start": 7,
   "stop": 29
  }
 ],
 "parameters": {
  "left": "\"DATE\"",
  "right": "\"BOOLEAN\"",
  "sqlExpr": "\"(DATE '2024-02-29' < true)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' < date'2024-02-29' AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
false

-- !query
SELECT date'2024-02-29' < timestamp'2024-03-10 01:30:00' AS r
-- !schema
r BOOLEAN NOT NULL
-- !output
true

-- !query
SELECT date'2024-02-29' < timestamp_ntz'2024-11-03 01:30:00' AS r
-- !schema
r BOOLEAN
-- !output
true

-- !query
SELECT date'2024-02-29' < interval '1-2' year to month AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "date'2024-02-29' < interval '1-2' year to month",
   "start": 7,
   "stop": 53
  }
 ],
 "parameters": {
  "left": "\"DATE\"",
  "right": "\"INTERVAL YEAR TO MONTH\"",
  "sqlExpr": "\"(DATE '2024-02-29' < INTERVAL '1-2' YEAR TO MONTH)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' < interval '1 02:03:04.5' day to second AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES",
 "context": [
  {
   "fragment": "date'2024-02-29' < interval '1 02:03:04.5' day to second",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "left": "\"DATE\"",
  "right": "\"INTERVAL DAY TO SECOND\"",
  "sqlExpr": "\"(DATE '2024-02-29' < INTERVAL '1 02:03:04.5' DAY TO SECOND)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT date'2024-02-29' < null AS r
-- !schema
r BOOLEAN
-- !output
NULL
