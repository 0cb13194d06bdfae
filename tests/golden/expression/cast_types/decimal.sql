-- !query
SELECT cast(cast(7 as tinyint) AS decimal(8,3)) AS r
-- !schema
r DECIMAL(8,3) NOT NULL
-- !output
7.000

-- !query
SELECT cast(cast(42 as int) AS decimal(8,3)) AS r
-- !schema
r DECIMAL(8,3)
-- !output
42.000

-- !query
SELECT cast(cast(3000000000 as bigint) AS decimal(8,3)) AS r
-- !error
{
 "class": "ArithmeticException",
 "condition": "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast(3000000000 as bigint) AS decimal(8,3))",
   "start": 7,
   "stop": 54
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "precision": "8",
  "scale": "3",
  "value": "3000000000"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(cast(12.50 as decimal(10,2)) AS decimal(8,3)) AS r
-- !schema
r DECIMAL(8,3)
-- !output
12.500

-- !query
SELECT cast(cast(1.5 as float) AS decimal(8,3)) AS r
-- !schema
r DECIMAL(8,3)
-- !output
1.500

-- !query
SELECT cast(cast(2.25 as double) AS decimal(8,3)) AS r
-- !schema
r DECIMAL(8,3)
-- !output
2.250

-- !query
SELECT cast(cast('5' as string) AS decimal(8,3)) AS r
-- !schema
r DECIMAL(8,3)
-- !output
5.000

-- !query
SELECT cast(cast('ab' as binary) AS decimal(8,3)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(cast('ab' as binary) AS decimal(8,3))",
   "start": 7,
   "stop": 48
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(CAST(ab AS BINARY) AS DECIMAL(8,3))\"",
  "srcType": "\"BINARY\"",
  "targetType": "\"DECIMAL(8,3)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(true AS decimal(8,3)) AS r
-- !schema
r DECIMAL(8,3) NOT NULL
-- !output
1.000

-- !query
SELECT cast(date'2024-02-29' AS decimal(8,3)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION",
 "context": [
  {
   "fragment": "cast(date'2024-02-29' AS decimal(8,3))",
   "start": 7,
   "stop": 44
  }
 ],
 "parameters": {
  "functionNames": "`UNIX_DATE`",
  "sqlExpr": "\"CAST(DATE '2024-02-29' AS DECIMAL(8,3))\"",
  "srcType": "\"DATE\"",
  "targetType": "\"DECIMAL(8,3)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(timestamp'2024-03-10 01:30:00' AS decimal(8,3)) AS r
-- !error
{
 "class": "ArithmeticException",
 "condition": "NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp'2024-03-10 01:30:00' AS decimal(8,3))",
   "start": 7,
   "stop": 58
  }
 ],
 "parameters": {
  "config": "\"spark.sql.ansi.enabled\"",
  "precision": "8",
  "scale": "3",
  "value": "1710063000.000000"
 },
 "sqlState": "22003"
}

-- !query
SELECT cast(timestamp_ntz'2024-11-03 01:30:00' AS decimal(8,3)) AS r
-- !error
{
 "class": "AnalysisException",
 "condition": "DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION",
 "context": [
  {
   "fragment": "cast(timestamp_ntz'2024-11-03 01:30:00' AS decimal(8,3))",
   "start": 7,
   "stop": 62
  }
 ],
 "parameters": {
  "sqlExpr": "\"CAST(TIMESTAMP_NTZ '2024-11-03 01:30:00' AS DECIMAL(8,3))\"",
  "srcType": "\"TIMESTAMP_NTZ\"",
  "targetType": "\"DECIMAL(8,3)\""
 },
 "sqlState": "42K09"
}

-- !query
SELECT cast(interval '1-2' year to month AS decimal(8,3)) AS r
-- !schema
r DECIMAL(8,3)
-- !output
14.000

-- !query
SELECT cast(interval '1 02:03:04.5' day to second AS decimal(8,3)) AS r
-- !schema
r DECIMAL(8,3)
-- !output
93784.500

-- !query
SELECT cast(null AS decimal(8,3)) AS r
-- !schema
r DECIMAL(8,3)
-- !output
NULL
